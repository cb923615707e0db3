import type { Bundle } from '../change/change.ts';
import type { Gate } from '../debate/finding.ts';
import { isAuthorsText } from '../debate/requirement-clause.ts';
import {
  type Answer,
  answeredReply,
  type Call,
  type Failure,
  type FailureCode,
  nothingSaid,
  type Question,
  type Reply,
  type Reviewer,
  type ReviewerSession,
} from '../debate/reviewer.ts';
import type { UnreadItem } from '../providers/answer.ts';
import type { Price } from '../providers/prices.ts';
import type { Completion, Effort, Part, Provider, Thread, Tool } from '../providers/provider.ts';
import type { Fence } from '../security/fence.ts';
import type { RedactText } from '../security/secrets/redactor.ts';
import { Account } from './account.ts';
import { formOf, type ModelAnswer, toAnswer, unanswered, withoutReceiptLines } from './answer.ts';
import {
  type Attempt,
  callOf,
  callsOf,
  failureOf,
  firstAttempt,
  maxOutputTokens,
  noValue,
  secondChance,
  type Turn,
  unreadOf,
  withNotes,
} from './attempt.ts';
import type { Budget } from './budget.ts';
import { type CountedInput, noReceipt, tooFewTokens, type Unread } from './counted-input.ts';
import type { Deadline } from './deadline.ts';
import { joined, withEarlierFindings } from './joined-answer.ts';
import { bytesOfTools, type LookUps, offered, roomFor } from './lookup-budget.ts';
import { instructions } from './prompts.ts';
import { endReceipt, returnsReceipt } from './read-receipt.ts';
import { priorityOf, relevanceOf } from './relevance.ts';
import { changeText, followUpText, questionText, type RequestContext, type Viewpoint } from './request.ts';
import { type Prefix, type Prefixes, prefixOf } from './request-prefix.ts';
import type { AskedRequest, RequestRecorder } from './request-recorder.ts';
import { describeUnread, lostItems, withoutDoubtful } from './unread-items.ts';

export interface ModelReviewerOptions {
  readonly id: string;
  readonly vendor: string;
  readonly model: string;
  readonly provider: Provider;
  /** Null if the price is unknown. The cost is then reported as unknown. */
  readonly price: Price | null;
  /** Context of the endpoint in tokens, input and output together; null if any bundle fits. */
  readonly context: number | null;
  readonly viewpoint: Viewpoint;
  readonly effort: Effort;
  readonly requestContext: RequestContext;
  /** Null without look-ups, or if it has its own. */
  readonly lookUps: LookUps | null;
  readonly fence: Fence;
  /** Removes keys and similar secrets from requests. */
  readonly redact: RedactText;
  readonly budget: Budget;
  readonly deadline: Deadline;
  /** The lowest severity that blocks. */
  readonly failOn: Gate;
  readonly prefixes: Prefixes;
  /** Whether later requests repeat the text of a bundle, so that it is worth storing at the provider. Default true. */
  readonly repeats?: boolean;
  /** For this reviewer, over all bundles. */
  readonly counted: CountedInput;
  /** Bundle id → risk, 0 to 10. */
  readonly risks: ReadonlyMap<string, number>;
  /** Milliseconds for one request. */
  readonly timeoutMs: number;
  /** Aborted when the run is cancelled or its time is up (reason `TimeoutError`). */
  readonly signal: AbortSignal;
  /** Seconds since the run began. */
  readonly clock: () => number;
  readonly recorder: RequestRecorder;
}

/** Share of a small context that is reserved for an answer. */
const shareOfAnswer = 0.25;

/**
 * A model as a reviewer. Each question about a bundle is separate and follows the same prefix with the change, which
 * the provider caches from the second question on. A model does not see its own earlier answers: the question
 * contains the relevant parts, and models overlook errors in their own text.
 */
export const modelReviewer = (options: ModelReviewerOptions): Reviewer => ({
  id: options.id,
  vendor: options.vendor,
  model: options.model,
  role: options.viewpoint.role,
  reads: true,
  judges: true,
  open: (bundle) => new ModelSession(options, bundle),
});

class ModelSession implements ReviewerSession {
  readonly #options: ModelReviewerOptions;
  readonly #bundle: Bundle;
  readonly #instructions: string;
  /** The same in all rounds, because they are part of the cached prefix. */
  readonly #tools: readonly Tool[];
  readonly #account: Account;
  #prefix: ReceiptedPrefix | null = null;
  /** Whether the model has looked anything up about this bundle. */
  #looksUp = false;

  constructor(options: ModelReviewerOptions, bundle: Bundle) {
    const { lookUps, context, fence, redact, budget, price, effort } = options;
    this.#options = options;
    this.#bundle = bundle;
    this.#instructions = instructions({
      subject: options.requestContext.subject,
      lookUps: lookUps !== null,
      language: options.requestContext.language,
    });
    const affords = (bytes: number): boolean => this.#account.affords(bytes);
    this.#tools = offered(lookUps?.open(roomFor(context)) ?? [], { fence, redact, affords });
    const status = Buffer.byteLength(this.#instructions) + bytesOfTools(this.#tools);
    this.#account = new Account({ budget, price, effort, status });
  }

  /**
   * Asks a question with one second attempt (a larger limit after a cut answer, a repair after an unusable one), and
   * asks once more for missing positions and for items that could not be read.
   */
  async ask(question: Question): Promise<Reply> {
    const { fence, redact, viewpoint, requestContext } = this.#options;
    // A description that did not fit is not asked about; a notice says so.
    if (question.kind === 'description' && !requestContext.requirements.some(isAuthorsText))
      return answeredReply(nothingSaid);
    const { text, code } = endReceipt(
      redact(questionText(question, viewpoint, fence, requestContext.subject, requestContext.requirements)),
    );
    const put = this.#put(question, code);
    const opening: Turn = { opens: true, text, allowance: maxOutputTokens };
    const first = await this.#once(put, 1, opening);
    const turn = secondChance(first, opening);
    if (turn === null) return this.#settle(put, [first]);
    return this.#settle(put, [first, await this.#once(put, 2, turn)]);
  }

  /** The result of a question after its attempts. */
  async #settle(put: Put, tries: readonly Attempt[]): Promise<Reply> {
    const last = tries.at(-1);
    if (last?.outcome !== 'complete') return this.#unanswered(last, tries);
    const { requirements } = this.#options.requestContext;
    const { answer: given, notes } = toAnswer(last.value, requirements);
    const unread = unreadOf(tries, last);
    const answer = withoutDoubtful(withEarlierFindings(given, this.#answersOf(tries.slice(0, -1))), unread);
    const missing = unanswered(put.question, answer);
    if (missing.length === 0 && unread.length === 0)
      return { outcome: 'answered', answer, calls: withNotes(callsOf(tries), notes) };
    const text = this.#options.redact(followUpText(describeUnread(unread), missing));
    const late = await this.#once(put, tries.length + 1, { ...firstAttempt, text });
    const full =
      late.outcome === 'complete'
        ? joined(answer, toAnswer(late.value, requirements).answer, missing)
        : answer;
    const lost = late.outcome === 'complete' ? lostItems(unread, last.value, late) : unread;
    const told = [
      ...notes,
      ...describeUnread(lost).map((item) => `could not be read and is not in the result: ${item}`),
    ];
    const calls = withNotes(callsOf([...tries, late]), told);
    if (late.outcome !== 'complete')
      return { outcome: 'unanswered', failure: failureOf(late), partial: full, calls };
    if (lost.length > 0)
      return { outcome: 'unanswered', failure: this.#unreadable(put.question, lost), partial: full, calls };
    const silent = unanswered(put.question, full);
    if (silent.length === 0) return { outcome: 'answered', answer: full, calls };
    return { outcome: 'unanswered', failure: this.#noPosition(put.question, silent), partial: full, calls };
  }

  #answersOf(tries: readonly Attempt[]): readonly Answer[] {
    const { requirements } = this.#options.requestContext;
    return tries.flatMap(({ value }) => (value === null ? [] : toAnswer(value, requirements).answer));
  }

  /** An item that cannot be read may be the one that blocks: the question then counts as unanswered. */
  #unreadable({ round }: Question, lost: readonly UnreadItem[]): Failure {
    return {
      code: 'malformed',
      message: `A part of the answer of ${this.#options.id} in round ${round} could not be read, although it was asked for again: ${describeUnread(lost).join('; ')}.`,
      remedy: 'Run it again. If it fails again, use another model.',
    };
  }

  #noPosition({ round }: Question, labels: readonly string[]): Failure {
    return {
      code: 'position-missing',
      message: `${this.#options.id} gave no position on ${labels.join(', ')} in round ${round}, although it was asked twice.`,
      remedy: 'Run it again. If it fails again, use another model.',
    };
  }

  /** From a reviewer that did not read everything, only findings and support are kept. */
  #unanswered(last: Attempt | undefined, tries: readonly Attempt[]): Reply {
    if (last === undefined || last.outcome === 'complete') throw new TypeError('a question without a try');
    const heldLast = tries.findLastIndex((one) => one.value !== null);
    const value = tries[heldLast]?.value ?? null;
    const calls = callsOf(tries);
    if (value === null) return { outcome: 'unanswered', failure: failureOf(last), calls };
    const { answer: given, notes } = toAnswer(value, this.#options.requestContext.requirements);
    const answer = withEarlierFindings(given, this.#answersOf(tries.slice(0, heldLast)));
    const positions = answer.positions.filter(({ stance }) => stance === 'uphold');
    const partial = { ...answer, positions };
    return { outcome: 'unanswered', failure: failureOf(last), partial, calls: withNotes(calls, notes) };
  }

  async #once({ question, prefix, codes, thread }: Put, attempt: number, turn: Turn): Promise<Attempt> {
    const { budget, clock, deadline, failOn, id, prefixes, recorder, signal } = this.#options;
    const late = deadline.refusal(id);
    if (late !== null) return { ...late, ...noValue, call: null };
    const leads = this.#account.fresh;
    const texts = turn.opens && leads ? [prefix.text, turn.text] : [turn.text];
    if (!(await this.#account.enter(texts, relevanceOf(question, failOn, this.#place))))
      return { ...budget.refusal(), ...noValue, call: null };
    const asked: AskedRequest = {
      reviewer: id,
      bundle: this.#bundle.id,
      round: question.round,
      question: question.kind,
      attempt,
    };
    recorder.request(asked, this.#instructions, texts);
    const place = leads ? await prefixes.enter(prefix.key, signal) : null;
    const began = clock();
    const stored = this.#options.repeats === false ? {} : ({ cache: true } as const);
    const parts: readonly Part[] = [
      ...(turn.opens ? [{ text: prefix.text, ...stored }] : []),
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
    if (completion.toolUses.length > 0) this.#looksUp = true;
    const made = callOf(completion, began, this.#options.price);
    const unread = this.#unread(completion, codes);
    const outcome =
      unread === null ? (made.outcome === 'answered' ? 'answered' : this.#code(made.outcome)) : 'not-read';
    const call: Call = { ...made, outcome };
    this.#account.settle(call.spent.usd);
    recorder.answer(asked, completion, call);
    if (completion.outcome === 'complete' || completion.outcome === 'malformed')
      this.#account.grow(texts, completion.text);
    if (completion.outcome === 'complete') {
      const value = withoutReceiptLines(completion.value, codes);
      const items = completion.unread;
      if (unread !== null) return { ...unread, value, unread: items, call };
      deadline.answered(id, call.seconds);
      return { outcome: 'complete', value, unread: items, call };
    }
    if (unread !== null) return { ...unread, ...noValue, call };
    const { message, remedy } = completion;
    return { outcome: this.#code(completion.outcome), message, remedy, ...noValue, call };
  }

  /** Whether the request was cut, as the counted tokens or the receipt in the answer show. */
  #unread(completion: Completion<ModelAnswer>, codes: readonly string[]): Unread | null {
    if (completion.outcome !== 'complete' && completion.outcome !== 'malformed') return null;
    const { id, counted } = this.#options;
    const cut = counted.check(completion.sent, completion.requests);
    if (cut !== null) return tooFewTokens(id, cut);
    if (completion.outcome !== 'complete' || returnsReceipt(codes, completion.value.receipt)) return null;
    return noReceipt(id);
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

  /** Starts a question: a new thread after the prefix that all questions share. */
  #put(question: Question, code: string): Put {
    const { requestContext, lookUps, provider, model, effort, timeoutMs, signal } = this.#options;
    const prefix = (this.#prefix ??= this.#change());
    this.#account.begin(Buffer.byteLength(prefix.text));
    const thread = provider.open({
      model,
      instructions: this.#instructions,
      answer: formOf(requestContext.subject, requestContext.requirements),
      // Alone they are not worth it: all bundles are asked about at the same time.
      instructionsRecur: this.#options.repeats ?? true,
      // The first question is short. Later ones hold findings, and most models that look up do so from the first on.
      storesQuestions: question.round === 1 || this.#looksUp,
      tools: this.#tools,
      maxToolCalls: lookUps?.most ?? 0,
      effort,
      maxOutputTokens,
      cacheKey: prefix.key,
      timeoutMs,
      signal,
    });
    return { question, prefix, codes: [...prefix.codes, code], thread };
  }

  /** The change comes first and the role after it, so that several roles of one model share the cached prefix. */
  #change(): ReceiptedPrefix {
    const { requestContext, vendor, model, effort, fence, redact } = this.#options;
    const reader = `${vendor}/${model}`;
    const { text, codes } = changeText(this.#bundle, requestContext, { reader, fence, redact });
    const prefix = prefixOf(`${text}\n\n`, [model, effort, this.#instructions]);
    redact.composed(prefix.text);
    return { ...prefix, codes };
  }
}

/** The prefix with the receipt codes that every answer returns. */
interface ReceiptedPrefix extends Prefix {
  readonly codes: readonly string[];
}

interface Put {
  readonly question: Question;
  readonly prefix: ReceiptedPrefix;
  /** The codes of the prefix and of the question. */
  readonly codes: readonly string[];
  readonly thread: Thread<ModelAnswer>;
}
