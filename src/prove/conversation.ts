import type { Language } from '../config/language.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Call } from '../debate/reviewer.ts';
import type { AnswerForm } from '../providers/answer.ts';
import { costOf } from '../providers/prices.ts';
import type { Completion, Part, Provider, Thread } from '../providers/provider.ts';
import { callOf } from '../reviewers/attempt.ts';
import { tokensIn, usualOutput } from '../reviewers/estimate.ts';
import { offered, roomFor } from '../reviewers/lookup-budget.ts';
import type { PanelOptions, ReviewerSlot } from '../reviewers/panel.ts';
import { authorInstructions, prompt } from '../reviewers/prompts.ts';

/** Conversations with the models that write and read tests. They are paid from the run's budget, like reviews. */

export interface ModelAccess
  extends Pick<
    PanelOptions,
    'budget' | 'effort' | 'lookUps' | 'fence' | 'redact' | 'signal' | 'clock' | 'recorder'
  > {
  /** The models that can be asked: the panel's, in its order. */
  readonly slots: readonly ReviewerSlot[];
  readonly providerOf: (slot: ReviewerSlot) => Provider;
  /** Programs look things up by themselves. */
  readonly isProgram: (slot: ReviewerSlot) => boolean;
  readonly language: Language;
}

/** What a conversation is about. */
interface About {
  readonly bundle: string;
  readonly round: number;
  readonly question: 'test' | 'test-reading';
  /** Whether the finding blocks, so that its test comes before questions about lesser findings. */
  readonly blocking: boolean;
}

type Asked<T> =
  | { readonly ok: true; readonly value: T }
  /** One or two sentences: why there is no answer. */
  | { readonly ok: false; readonly why: string };

const timeoutMs = 10 * 60_000;
const maxOutputTokens = 32_000;

/** One conversation. Its requests are in `event`. */
export class Conversation<T> {
  readonly #access: ModelAccess;
  readonly #slot: ReviewerSlot;
  readonly #about: About;
  readonly #calls: Call[] = [];
  readonly #instructions: string;
  readonly #thread: Thread<T>;
  /** Bytes of the conversation so far. */
  #said = 0;
  /** US dollars that the request under way has reserved. */
  #reserved = 0;

  constructor(access: ModelAccess, slot: ReviewerSlot, about: About, answer: AnswerForm<T>) {
    const { redact, language, lookUps, fence, budget, effort, signal } = access;
    this.#access = access;
    this.#slot = slot;
    this.#about = about;
    this.#instructions = authorInstructions('prove-instructions', language);
    const looksUp = about.question === 'test' && !access.isProgram(slot);
    const tools = looksUp ? (lookUps?.open(roomFor(slot.context)) ?? []) : [];
    const affords = (bytes: number): boolean => {
      const cost = this.#cost(tokensIn(bytes), 0);
      if (!budget.extend(cost)) return false;
      this.#reserved += cost;
      return true;
    };
    this.#thread = access.providerOf(slot).open({
      model: slot.model,
      instructions: this.#instructions,
      answer,
      instructionsRecur: false,
      tools: offered(tools, { fence, redact, affords }),
      maxToolCalls: tools.length === 0 ? 0 : (lookUps?.most ?? 0),
      effort: slot.effort ?? effort,
      maxOutputTokens,
      cacheKey: '',
      timeoutMs,
      signal,
    });
  }

  /** Asks once, and a second time if the answer has the wrong form. */
  async ask(text: string): Promise<Asked<T>> {
    const first = await this.#once(text);
    const last =
      first?.outcome === 'malformed' ? await this.#once(prompt('repair', { problem: first.message })) : first;
    const { id } = this.#slot;
    if (last === null)
      return { ok: false, why: `${id} was not asked: ${this.#access.budget.refusal().message}` };
    return last.outcome === 'complete'
      ? { ok: true, value: last.value }
      : { ok: false, why: `${id} did not answer: ${last.message}` };
  }

  /** Its requests; null if none was made. */
  get event(): CallEvent | null {
    const last = this.#calls.at(-1);
    if (last === undefined) return null;
    const { bundle, round, question } = this.#about;
    return {
      reviewer: this.#slot.id,
      bundle,
      round,
      question,
      calls: this.#calls,
      outcome: last.outcome,
      findings: 0,
      positions: 0,
    };
  }

  async #once(text: string): Promise<Completion<T> | null> {
    const { budget, clock, recorder, redact } = this.#access;
    const { bundle, round, question, blocking } = this.#about;
    const redacted = redact(text);
    const bytes = this.#said + Buffer.byteLength(redacted) + Buffer.byteLength(this.#instructions);
    const estimate = this.#cost(tokensIn(bytes), usualOutput[this.#slot.effort ?? this.#access.effort]);
    const relevance = { kind: blocking ? 'blocking' : 'lesser', bundle, rank: 0 } as const;
    if (!(await budget.enter(estimate, relevance))) return null;
    this.#reserved = estimate;
    const asked = { reviewer: this.#slot.id, bundle, round, question, attempt: this.#calls.length + 1 };
    recorder.request(asked, this.#instructions, [redacted]);
    const began = clock();
    const parts: readonly Part[] = [{ text: redacted, cache: true }];
    const completion = await this.#thread
      .ask(parts, { used: (use) => recorder.lookup(asked, use) })
      .catch((defect: unknown) => {
        budget.settle(this.#reserved, 0);
        throw defect;
      });
    const call = callOf(completion, began, this.#slot.price);
    budget.settle(this.#reserved, call.spent.usd ?? 0);
    recorder.answer(asked, completion, call);
    this.#calls.push(call);
    this.#said += Buffer.byteLength(redacted) + Buffer.byteLength(completion.text);
    return completion;
  }

  #cost(input: number, output: number): number {
    const usage = { freshInput: input, cachedInput: 0, writtenInput: 0, output };
    return costOf(this.#slot.price, usage) ?? 0;
  }
}
