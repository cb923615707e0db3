import { costOf, type Price } from '../providers/prices.ts';
import type { Effort, Part } from '../providers/provider.ts';
import type { Budget } from './budget.ts';
import { tokensIn, usualOutput } from './estimate.ts';
import type { Relevance } from './relevance.ts';

/** Tokens that a model takes to ask for something to be looked up, its thoughts included. */
const outputOfLookUp = 500;

export interface AccountOptions {
  readonly budget: Budget;
  /** Null where it is not known: nothing is then reserved. */
  readonly price: Price | null;
  readonly effort: Effort;
  /** Bytes that stand before everything that is said: the instructions and the tools. */
  readonly standing: number;
}

/** The money of one conversation: what was said so far, and what the question under way may still cost. */
export class Account {
  readonly #options: AccountOptions;
  /** Bytes of the conversation so far. */
  #said = 0;
  /** Dollars reserved for the question under way. */
  #reserved = 0;

  constructor(options: AccountOptions) {
    this.#options = options;
  }

  /** Nothing was said yet. */
  get fresh(): boolean {
    return this.#said === 0;
  }

  /** Reserves what a question costs by estimate, in its turn, or refuses it. */
  async enter(parts: readonly Part[], relevance: Relevance): Promise<boolean> {
    const { budget, effort, standing } = this.#options;
    const first = this.fresh ? standing : 0;
    const estimate = this.#cost(this.#said, bytesOf(parts) + first, usualOutput[effort]);
    if (!(await budget.enter(estimate, relevance))) return false;
    this.#reserved = estimate;
    return true;
  }

  /** Reserves what a look-up costs: one more request, which carries its answer and all that was said. */
  affords(bytes: number): boolean {
    const more = this.#cost(this.#said + this.#options.standing, bytes, outputOfLookUp);
    if (!this.#options.budget.extend(more)) return false;
    this.#reserved += more;
    return true;
  }

  /** Books what the question cost. */
  settle(usd: number | null): void {
    this.#options.budget.settle(this.#reserved, usd ?? 0);
    this.#reserved = 0;
  }

  grow(parts: readonly Part[], answer: string): void {
    this.#said += bytesOf(parts) + Buffer.byteLength(answer);
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

const bytesOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
