import { createHash } from 'node:crypto';
import type { Bundle } from '../change/change.ts';
import { costOfAll, type Price } from '../providers/prices.ts';
import type { Completion, Effort, Part, Provider, Thread, Tool, ToolUse } from '../providers/provider.ts';
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
import type { Deadline } from './deadline.ts';
import { bytesOfTools, type LookUps, offered, roomFor } from './look-ups.ts';
import type { Prefixes } from './prefix.ts';
import { instructions } from './prompts.ts';
import { priorityOf, relevanceOf } from './relevance.ts';
import {
  changeText,
  missingText,
  questionText,
  repairText,
  type Surroundings,
  type Viewpoint,
} from './request.ts';

/** Which request it is. `attempt` is 1 for the question itself, 2 for the second chance. */
export interface Asked {
  readonly reviewer: string;
  readonly bundle: string;
  readonly round: number;
  readonly question: Question['kind'] | 'scout' | 'revision';
  readonly attempt: number;
}

/** Hears every request before it leaves and every answer when it is in, for the transcript. */
export interface Recorder {
  /** `texts` are what is new in this turn. */
  request(asked: Asked, instructions: string, texts: readonly string[]): void;
  answer(asked: Asked, completion: Completion<unknown>, call: Call): void;
  /** Each look-up that a question took, as soon as it is over. */
  lookup(asked: Asked, use: ToolUse): void;
}

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

/** A model as a reviewer: one conversation a bundle, which grows so that the provider's cache serves what was said. */
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
  #thread: Thread<WireAnswer> | null = null;
  readonly #account: Account;

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
    const parts = this.#parts(question);
    const first = await this.#once(question, 1, parts, maxOutputTokens);
    switch (first.outcome) {
      case 'complete':
        return this.#complete(question, first);
      case 'malformed':
        return this.#again(question, [{ text: repairText(first.message) }], maxOutputTokens, first);
      case 'truncated':
        return this.#again(question, parts, maxOutputTokens * 2, first);
      default:
        return this.#unanswered(first, [first.call]);
    }
  }

  async #again(
    question: Question,
    parts: readonly Part[],
    allowance: number,
    first: Attempt,
  ): Promise<Reply> {
    const second = await this.#once(question, 2, parts, allowance);
    const calls = [first, second].flatMap(({ call }) => call ?? []);
    if (second.outcome !== 'complete') return this.#unanswered(second, calls);
    const { answer, notes } = toAnswer(second.value, this.#options.around.spec);
    return { outcome: 'answered', answer, calls: noted(calls, [...notes, ...silence(question, answer)]) };
  }

  /** What was answered stays; positions that are missing are asked for once, and then said to be missing. */
  async #complete(
    question: Question,
    first: { readonly value: WireAnswer; readonly call: Call },
  ): Promise<Reply> {
    const { answer, notes } = toAnswer(first.value, this.#options.around.spec);
    const missing = unanswered(question, answer);
    const own = [first.call];
    if (missing.length === 0) return { outcome: 'answered', answer, calls: noted(own, notes) };
    const second = await this.#once(question, 2, [{ text: missingText(missing) }], maxOutputTokens);
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

  async #once(
    question: Question,
    attempt: number,
    parts: readonly Part[],
    allowance: number,
  ): Promise<Attempt> {
    const { budget, clock, deadline, failOn, id, prefixes, recorder, signal } = this.#options;
    const late = deadline.refusal(id);
    if (late !== null) return { ...late, call: null };
    if (!(await this.#account.enter(parts, relevanceOf(question, failOn, this.#place))))
      return { ...budget.refusal(), call: null };
    const asked: Asked = {
      reviewer: id,
      bundle: this.#bundle.id,
      round: question.round,
      question: question.kind,
      attempt,
    };
    recorder.request(
      asked,
      this.#instructions,
      parts.map(({ text }) => text),
    );
    const cacheKey = this.#cacheKey(parts);
    const turn = this.#account.fresh ? await prefixes.enter(cacheKey, signal) : null;
    const began = clock();
    const completion = await this.#open(cacheKey)
      .ask(parts, {
        maxOutputTokens: this.#allowance(allowance),
        priority: priorityOf(question, failOn, this.#place),
        used: (use) => recorder.lookup(asked, use),
        ...(turn === null ? {} : { begun: turn.done }),
      })
      .catch((defect: unknown) => {
        this.#account.settle(null);
        throw defect;
      });
    turn?.done();
    const call = this.#call(completion, began);
    this.#account.settle(call.spent.usd);
    recorder.answer(asked, completion, call);
    if (completion.outcome === 'complete' || completion.outcome === 'malformed')
      this.#account.grow(parts, completion.text);
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

  /** A hash of what every reviewer of this model says first about this bundle. */
  #cacheKey(parts: readonly Part[]): string {
    const { model, effort } = this.#options;
    const shared = [model, effort, this.#instructions, parts[0]?.text ?? ''];
    return createHash('sha256').update(shared.join('\0')).digest('hex').slice(0, 32);
  }

  #open(cacheKey: string): Thread<WireAnswer> {
    const { around, lookUps, provider, model, effort, timeoutMs, signal } = this.#options;
    this.#thread ??= provider.open({
      model,
      instructions: this.#instructions,
      answer: { name: 'review', schema: schemaOf(around.subject, around.spec) },
      tools: this.#tools,
      maxToolCalls: lookUps?.most ?? 0,
      effort,
      maxOutputTokens,
      cacheKey,
      timeoutMs,
      signal,
    });
    return this.#thread;
  }

  /** The change comes first and the role after it, so that several roles of one model share the cached prefix. */
  #parts(question: Question): readonly Part[] {
    const { around, maker, model, fence, viewpoint, redact } = this.#options;
    const asked: Part = { text: redact(questionText(question, viewpoint, fence, around.subject)) };
    if (!this.#account.fresh) return [asked];
    const change = redact(`${changeText(this.#bundle, around, `${maker}/${model}`, fence)}

`);
    return [{ text: change, cache: true }, asked];
  }

  #call(completion: Completion<WireAnswer>, began: number): Call {
    const { usage, requests, seconds, stopReason, requestId, servedModel, retries, notes } = completion;
    return {
      began,
      seconds: Math.round(seconds * 1000) / 1000,
      outcome: completion.outcome === 'complete' ? 'answered' : this.#code(completion.outcome),
      stopReason,
      requestId,
      servedModel,
      spent: { ...usage, usd: costOfAll(this.#options.price, requests) },
      retries,
      notes,
    };
  }
}

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
