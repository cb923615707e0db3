import { costOf, type Price } from '../providers/prices.ts';
import type { Effort } from '../providers/provider.ts';
import type { Budget } from './budget.ts';
import { tokensIn, usualOutput } from './estimate.ts';
import type { Relevance } from './relevance.ts';

/** Output tokens for one look-up request, including reasoning. */
const outputOfLookUp = 500;

interface AccountOptions {
  readonly budget: Budget;
  /** Null if it is unknown. Nothing is then reserved. */
  readonly price: Price | null;
  readonly effort: Effort;
  /** Bytes before the conversation: the instructions and the tools. */
  readonly status: number;
}

/**
 * Tracks the cost of one reviewer on one bundle: the conversation so far, and what the current question may still
 * cost.
 */
export class Account {
  readonly #options: AccountOptions;
  /** Whether the provider's cache holds the common prefix of all questions. */
  #stored = false;
  /** Cached bytes of the current question: the common prefix and its turns so far. */
  #sentBytes = 0;
  /** Bytes of the current turn. */
  #pendingBytes = 0;
  /** US dollars reserved for the current question. */
  #reserved = 0;

  constructor(options: AccountOptions) {
    this.#options = options;
  }

  /** Whether nothing was answered yet. */
  get fresh(): boolean {
    return !this.#stored;
  }

  /** @param prefix bytes of the common prefix of all questions, without instructions and tools. */
  begin(prefix: number): void {
    this.#sentBytes = this.#stored ? prefix : 0;
  }

  /** Waits until the estimated cost of a question can be reserved, or refuses it. */
  async enter(texts: readonly string[], relevance: Relevance): Promise<boolean> {
    const { budget, effort, status } = this.#options;
    const [before, first] = this.fresh ? [0, status] : [status, 0];
    const saying = bytesOf(texts);
    const estimate = this.#cost(before + this.#sentBytes, saying + first, usualOutput[effort]);
    if (!(await budget.enter(estimate, relevance))) return false;
    this.#reserved = estimate;
    this.#pendingBytes = saying;
    return true;
  }

  /** Reserves the cost of a look-up: one more request with its result and the conversation so far. */
  affords(bytes: number): boolean {
    const before = this.#options.status + this.#sentBytes + this.#pendingBytes;
    const more = this.#cost(before, bytes, outputOfLookUp);
    if (!this.#options.budget.extend(more)) return false;
    this.#reserved += more;
    this.#pendingBytes += bytes;
    return true;
  }

  /** Replaces the reservation by the actual cost of the question. */
  settle(usd: number | null): void {
    this.#options.budget.settle(this.#reserved, usd ?? 0);
    this.#reserved = 0;
  }

  /** Records the question's texts and its answer. */
  grow(texts: readonly string[], answer: string): void {
    this.#sentBytes += bytesOf(texts) + Buffer.byteLength(answer);
    this.#stored = true;
  }

  #cost(cached: number, written: number, output: number): number {
    const usage = {
      freshInput: 0,
      cachedInput: tokensIn(cached),
      writtenInput: tokensIn(written),
      output,
    };
    return costOf(this.#options.price, usage) ?? 0;
  }
}

const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
