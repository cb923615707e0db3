import type { Bundle } from '../change/change.ts';
import type { Price } from '../providers/prices.ts';
import type { Effort, Part, Provider, Thread, Tool } from '../providers/provider.ts';
import type { Gate } from '../review/finding.ts';
import type {
  Call,
  Conversation,
  Failure,
  FailureCode,
  Question,
  Reply,
  Reviewer,
} from '../review/reviewer.ts';
import type { Fence } from '../trust/fence.ts';
import { Account } from './account.ts';
import { schemaOf, silence, toAnswer, unanswered, type WireAnswer } from './answer.ts';
import type { Budget } from './budget.ts';
import { callOf } from './call.ts';
import type { Deadline } from './deadline.ts';
import { bytesOfTools, type LookUps, offered, roomFor } from './look-ups.ts';
import { type Prefix, type Prefixes, prefixOf } from './prefix.ts';
import { instructions } from './prompts.ts';
import type { Asked, Recorder } from './recorder.ts';
import { priorityOf, relevanceOf } from './relevance.ts';
import {
  changeText,
  missingText,
  questionText,
  repairText,
  type Surroundings,
  type Viewpoint,
} from './request.ts';

export interface ModelReviewerOptions {
  readonly id: string;
  readonly maker: string;
  readonly model: string;
  readonly provider: Provider;
  /** Null where the price is not known: cost is then reported as unknown. */
  readonly price: Price | null;
  /** Tokens that the endpoint takes, in and out together; null where it takes enough for any bundle. */
  readonly context: number | null;
  readonly viewpoint: Viewpoint;
  readonly effort: Effort;
  readonly around: Surroundings;
  /** Null where it may look nothing up, or has ways of its own. */
  readonly lookUps: LookUps | null;
  readonly fence: Fence;
  /** Keys and their like never travel. */
  readonly redact: (text: string) => string;
  readonly budget: Budget;
  readonly deadline: Deadline;
  /** The least severity that blocks. */
  readonly failOn: Gate;
  readonly prefixes: Prefixes;
  /** Bundle id → how risky it is, 0 to 10. */
  readonly risks: ReadonlyMap<string, number>;
  /** Milliseconds one request may take. */
  readonly timeoutMs: number;
  /** Aborted when the run is cancelled or its time is up (reason `TimeoutError`). */
  readonly signal: AbortSignal;
  /** Seconds since the run began. */
  readonly clock: () => number;
  readonly recorder: Recorder;
}

const maxOutputTokens = 16_000;
/** Of a small context, so much at most is kept for an answer. */
const shareOfAnswer = 0.25;

/**
 * A model as a reviewer. Each question about a bundle is put by itself to the same words about the change, which the
 * provider's cache serves from the second on. A model is not shown its own earlier answers: what matters of them is in
 * the question, and what one has said oneself is what one is least likely to see the fault of.
 */
export const modelReviewer = (options: ModelReviewerOptions): Reviewer => ({
  id: options.id,
  maker: options.maker,
  model: options.model,
  role: options.viewpoint.role,
  reads: true,
  judges: true,
  open: (bundle) => new ModelConversation(options, bundle),
});

class ModelConversation implements Conversation {
  readonly #options: ModelReviewerOptions;
  readonly #bundle: Bundle;
  readonly #instructions: string;
  /** The same through all rounds: they are part of the prefix that the provider's cache serves. */
  readonly #tools: readonly Tool[];
  readonly #account: Account;
  #prefix: Prefix | null = null;

  constructor(options: ModelReviewerOptions, bundle: Bundle) {
    const { lookUps, context, fence, redact, budget, price, effort } = options;
    this.#options = options;
    this.#bundle = bundle;
    this.#instructions = instructions({
      subject: options.around.subject,
      lookUps: lookUps !== null,
    });
    const affords = (bytes: number): boolean => this.#account.affords(bytes);
    this.#tools = offered(lookUps?.open(roomFor(context)) ?? [], { fence, redact, affords });
    const standing = Buffer.byteLength(this.#instructions) + bytesOfTools(this.#tools);
    this.#account = new Account({ budget, price, effort, standing });
  }

  /** One second chance: a bigger allowance after a cut answer, a repair after one that cannot be used. */
  async ask(question: Question): Promise<Reply> {
    const put = this.#put(question);
    const { fence, redact, viewpoint, around } = this.#options;
    const opening: Turn = {
      opens: true,
      text: redact(questionText(question, viewpoint, fence, around.subject)),
      allowance: maxOutputTokens,
    };
    const first = await this.#once(put, 1, opening);
    switch (first.outcome) {
      case 'complete':
        return this.#complete(put, first);
      case 'malformed':
        return this.#again(put, { ...goOn, text: repairText(first.message) }, first);
      case 'truncated':
        return this.#again(put, { ...opening, allowance: maxOutputTokens * 2 }, first);
      default:
        return this.#unanswered(first, [first.call]);
    }
  }

  async #again(put: Put, turn: Turn, first: Attempt): Promise<Reply> {
    const { question } = put;
    const second = await this.#once(put, 2, turn);
    const calls = [first, second].flatMap(({ call }) => call ?? []);
    if (second.outcome !== 'complete') return this.#unanswered(second, calls);
    const { answer, notes } = toAnswer(second.value, this.#options.around.spec);
    return { outcome: 'answered', answer, calls: noted(calls, [...notes, ...silence(question, answer)]) };
  }

  /** What was answered stays; positions that are missing are asked for once, and then said to be missing. */
  async #complete(put: Put, first: { readonly value: WireAnswer; readonly call: Call }): Promise<Reply> {
    const { question } = put;
    const { answer, notes } = toAnswer(first.value, this.#options.around.spec);
    const missing = unanswered(question, answer);
    const own = [first.call];
    if (missing.length === 0) return { outcome: 'answered', answer, calls: noted(own, notes) };
    const second = await this.#once(put, 2, { ...goOn, text: missingText(missing) });
    const late =
      second.outcome === 'complete' ? toAnswer(second.value, this.#options.around.spec).answer : null;
    const said = (late?.positions ?? []).filter(({ label }) => missing.includes(label));
    // What it sees only now is a finding like any other; what it says a second time is not a second one.
    const seen = (late?.findings ?? []).filter(
      ({ path, quote }) => !answer.findings.some((known) => known.path === path && known.quote === quote),
    );
    const whole = {
      ...answer,
      findings: [...answer.findings, ...seen],
      positions: [...answer.positions, ...said],
    };
    const calls = second.call === null ? own : [...own, second.call];
    return {
      outcome: 'answered',
      answer: whole,
      calls: noted(calls, [...notes, ...silence(question, whole)]),
    };
  }

  #unanswered({ outcome, message, remedy }: Unusable, calls: readonly (Call | null)[]): Reply {
    const failure: Failure = { code: outcome, message, remedy };
    return { outcome: 'unanswered', failure, calls: calls.filter((call) => call !== null) };
  }

  async #once({ question, prefix, thread }: Put, attempt: number, turn: Turn): Promise<Attempt> {
    const { budget, clock, deadline, failOn, id, prefixes, recorder, signal } = this.#options;
    const late = deadline.refusal(id);
    if (late !== null) return { ...late, call: null };
    const leads = this.#account.fresh;
    const texts = turn.opens && leads ? [prefix.text, turn.text] : [turn.text];
    if (!(await this.#account.enter(texts, relevanceOf(question, failOn, this.#place))))
      return { ...budget.refusal(), call: null };
    const asked: Asked = {
      reviewer: id,
      bundle: this.#bundle.id,
      round: question.round,
      question: question.kind,
      attempt,
    };
    recorder.request(asked, this.#instructions, texts);
    const place = leads ? await prefixes.enter(prefix.key, signal) : null;
    const began = clock();
    const parts: readonly Part[] = [
      ...(turn.opens ? [{ text: prefix.text, cache: true } as const] : []),
      { text: turn.text },
    ];
    const completion = await thread
      .ask(parts, {
        maxOutputTokens: this.#allowance(turn.allowance),
        priority: priorityOf(question, failOn, this.#place),
        used: (use) => recorder.lookup(asked, use),
        ...(place === null ? {} : { begun: place.done }),
      })
      .catch((defect: unknown) => {
        this.#account.settle(null);
        throw defect;
      })
      .finally(() => place?.done());
    const told = callOf(completion, began, this.#options.price);
    const call = told.outcome === 'answered' ? told : { ...told, outcome: this.#code(told.outcome) };
    this.#account.settle(call.spent.usd);
    recorder.answer(asked, completion, call);
    if (completion.outcome === 'complete' || completion.outcome === 'malformed')
      this.#account.grow(texts, completion.text);
    if (completion.outcome === 'complete') {
      deadline.answered(id, call.seconds);
      return { outcome: 'complete', value: completion.value, call };
    }
    const { message, remedy } = completion;
    return { outcome: this.#code(completion.outcome), message, remedy, call };
  }

  #code(outcome: FailureCode): FailureCode {
    const { signal } = this.#options;
    const timeUp =
      signal.aborted && signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
    return outcome === 'cancelled' && timeUp ? 'timed-out' : outcome;
  }

  #allowance(wanted: number): number {
    const { context } = this.#options;
    return context === null ? wanted : Math.min(wanted, Math.floor(context * shareOfAnswer));
  }

  get #place() {
    const { id, tokens } = this.#bundle;
    return { id, risk: this.#options.risks.get(id) ?? 0, tokens };
  }

  /** Begins a question: by itself, behind the words about the change that all of them share. */
  #put(question: Question): Put {
    const { around, lookUps, provider, model, effort, timeoutMs, signal } = this.#options;
    const prefix = (this.#prefix ??= this.#change());
    this.#account.begin(Buffer.byteLength(prefix.text));
    const thread = provider.open({
      model,
      instructions: this.#instructions,
      answer: { name: 'review', schema: schemaOf(around.subject, around.spec) },
      tools: this.#tools,
      maxToolCalls: lookUps?.most ?? 0,
      effort,
      maxOutputTokens,
      cacheKey: prefix.key,
      timeoutMs,
      signal,
    });
    return { question, prefix, thread };
  }

  /** The change comes first and the role after it, so that several roles of one model share the cached prefix. */
  #change(): Prefix {
    const { around, maker, model, effort, fence, redact } = this.#options;
    const text = redact(`${changeText(this.#bundle, around, `${maker}/${model}`, fence)}\n\n`);
    return prefixOf(text, [model, effort, this.#instructions]);
  }
}

interface Put {
  readonly question: Question;
  readonly prefix: Prefix;
  readonly thread: Thread<WireAnswer>;
}

/** One thing said to the model: the question itself, which opens the thread, or what is said to its answer. */
interface Turn {
  readonly opens: boolean;
  readonly text: string;
  readonly allowance: number;
}

const goOn = { opens: false, allowance: maxOutputTokens } as const;

interface Unusable {
  readonly outcome: FailureCode;
  readonly message: string;
  readonly remedy: string;
  /** Null where no request was made. */
  readonly call: Call | null;
}

type Attempt = Unusable | { readonly outcome: 'complete'; readonly value: WireAnswer; readonly call: Call };

/** Notes belong to the last call: the one that settled the question. */
const noted = (calls: readonly Call[], notes: readonly string[]): readonly Call[] =>
  calls.map((call, index) =>
    index === calls.length - 1 ? { ...call, notes: [...call.notes, ...notes] } : call,
  );
