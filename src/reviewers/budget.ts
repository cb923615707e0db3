import type { Observer } from '../debate/events.ts';
import type { Failure } from '../debate/reviewer.ts';
import type { Relevance } from './relevance.ts';

interface Waiter extends Relevance {
  readonly estimate: number;
  readonly settle: (admitted: boolean) => void;
}

/**
 * The money of one run. A call is let in only if what was spent, what the calls under way may still cost and its own
 * estimate stay within the limit together. Where that is too much for now, it waits for what the calls under way leave
 * over; of those that wait, what matters most to the gate goes first, and a lesser question leaves as much as it takes
 * itself for every bundle that may still bring up something graver.
 */
export class Budget {
  readonly #limit: number | null;
  readonly #waiters: Waiter[] = [];
  /** Bundles whose blind round is not over. */
  readonly #pendingBundles = new Set<string>();
  #spent = 0;
  #reserved = 0;
  #underWay = 0;
  #due = false;

  /** `limit` in US dollars; null for none. */
  constructor(limit: number | null) {
    this.#limit = limit;
  }

  /** Reserves an estimate for a call, or refuses it once nothing more can come back that it could wait for. */
  enter(estimate: number, relevance: Relevance): Promise<boolean> {
    if (this.#limit === null) {
      this.#reserve(estimate);
      return Promise.resolve(true);
    }
    if (relevance.kind === 'unread') this.#pendingBundles.add(relevance.bundle);
    return new Promise((settle) => {
      this.#waiters.push({ ...relevance, estimate, settle });
      this.#look();
    });
  }

  /** Reserves more for a call that is under way, at once or not at all. Whoever waits for money goes before it. */
  extend(estimate: number): boolean {
    if (this.#limit !== null && (this.#waiters.length > 0 || this.#after(estimate) > this.#limit))
      return false;
    this.#reserved += estimate;
    return true;
  }

  /** Books what a call cost in place of all that was reserved for it. */
  settle(reserved: number, cost: number): void {
    this.#underWay -= 1;
    // What is added and taken away again leaves a trace of rounding.
    this.#reserved = this.#underWay === 0 ? 0 : this.#reserved - reserved;
    this.#spent += cost;
    this.#look();
  }

  /** Takes note that the blind round of a bundle is over: what it brought up is asked about from now on. */
  roundEnded(bundle: string): void {
    this.#pendingBundles.delete(bundle);
    this.#look();
  }

  /** What a reviewer whose call was not let in has to say. */
  refusal(): { readonly outcome: 'budget-exhausted' } & Omit<Failure, 'code'> {
    return {
      outcome: 'budget-exhausted',
      message: `The next call would, by estimate, go over max-cost-usd ($${this.#limit}); $${this.#spent.toFixed(4)} were spent.`,
      remedy: 'Raise max-cost-usd, choose cheaper models, or split the change.',
    };
  }

  /** Dollars, if so much more were reserved. */
  #after(estimate: number): number {
    return this.#spent + this.#reserved + estimate;
  }

  #reserve(estimate: number): void {
    this.#reserved += estimate;
    this.#underWay += 1;
  }

  /** All that is asked in one turn is there before the first is let in. */
  #look(): void {
    if (this.#due || this.#waiters.length === 0) return;
    this.#due = true;
    setImmediate(() => {
      this.#due = false;
      this.#admit();
    });
  }

  #admit(): void {
    const limit = this.#limit ?? Number.POSITIVE_INFINITY;
    this.#waiters.sort((a, b) => b.rank - a.rank);
    for (let next = this.#waiters[0]; next !== undefined; next = this.#waiters[0]) {
      const { estimate, kind, settle } = next;
      const graver = kind === 'lesser' ? this.#pendingBundles.size : 0;
      const fits = this.#after(estimate * (1 + graver)) <= limit;
      // Nobody overtakes: what a lesser question took would be missing here.
      if (!fits && (this.#underWay > 0 || graver > 0)) return;
      this.#waiters.shift();
      if (fits) this.#reserve(estimate);
      settle(fits);
    }
  }
}

/** The same observer; the budget hears beside it when rounds are over. */
export const chargingRounds = (observer: Observer, budget: Budget): Observer => ({
  ...observer,
  roundDone(bundle, round) {
    observer.roundDone(bundle, round);
    budget.roundEnded(bundle);
  },
});
