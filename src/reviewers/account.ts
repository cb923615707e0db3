import { costOf, type Price } from '../providers/prices.ts';
import type { Effort } from '../providers/provider.ts';
import type { Budget } from './budget.ts';
import { tokensIn, usualOutput } from './estimate.ts';
import type { Relevance } from './relevance.ts';

/** Tokens that a model takes to ask for something to be looked up, its thoughts included. */
const outputOfLookUp = 500;

interface AccountOptions {
  readonly budget: Budget;
  /** Null where it is not known: nothing is then reserved. */
  readonly price: Price | null;
  readonly effort: Effort;
  /** Bytes that stand before everything that is said: the instructions and the tools. */
  readonly status: number;
}

/** The money of one reviewer on one bundle: what was said so far, and what the question under way may still cost. */
export class Account {
  readonly #options: AccountOptions;
  /** Whether the provider's cache holds what all questions begin with. */
  #stored = false;
  /** Bytes of the question under way that a cache holds: what all begin with, and its turns so far. */
  #sentBytes = 0;
  /** Bytes of the turn under way. */
  #pendingBytes = 0;
  /** Dollars reserved for the question under way. */
  #reserved = 0;

  constructor(options: AccountOptions) {
    this.#options = options;
  }

  /** Nothing was answered yet. */
  get fresh(): boolean {
    return !this.#stored;
  }

  /** @param prefix bytes that all questions begin with, beside what stands before everything. */
  begin(prefix: number): void {
    this.#sentBytes = this.#stored ? prefix : 0;
  }

  /** Reserves what a question costs by estimate, in its turn, or refuses it. */
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

  /** Reserves what a look-up costs: one more request, which carries its answer and all that was said. */
  affords(bytes: number): boolean {
    const before = this.#options.status + this.#sentBytes + this.#pendingBytes;
    const more = this.#cost(before, bytes, outputOfLookUp);
    if (!this.#options.budget.extend(more)) return false;
    this.#reserved += more;
    this.#pendingBytes += bytes;
    return true;
  }

  /** Books what the question cost. */
  settle(usd: number | null): void {
    this.#options.budget.settle(this.#reserved, usd ?? 0);
    this.#reserved = 0;
  }

  /** Takes down what was said and answered. */
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
