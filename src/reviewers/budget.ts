import type { Failure } from '../review/reviewer.ts';

/**
 * The money of one run. A call is let in only if what was spent, what the calls under way may still cost and its own
 * estimate stay within the limit together.
 */
export class Budget {
  readonly #limit: number | null;
  #spent = 0;
  #reserved = 0;

  /** `limit` in US dollars; null for none. */
  constructor(limit: number | null) {
    this.#limit = limit;
  }

  /** Reserves an estimate for a call, or refuses it. A reservation is given back with `settle`. */
  admit(estimate: number): boolean {
    if (this.#limit !== null && this.#spent + this.#reserved + estimate > this.#limit) return false;
    this.#reserved += estimate;
    return true;
  }

  /** Books what a call cost in place of its estimate. */
  settle(estimate: number, cost: number): void {
    this.#reserved -= estimate;
    this.#spent += cost;
  }
  /** What a reviewer whose call was not let in has to say. */
  refusal(): { readonly outcome: 'budget-exhausted' } & Omit<Failure, 'code'> {
    return {
      outcome: 'budget-exhausted',
      message: `The next call would, by estimate, go over max-cost-usd ($${this.#limit}); $${this.#spent.toFixed(4)} were spent.`,
      remedy: 'Raise max-cost-usd, choose cheaper models, or split the change.',
    };
  }
}
