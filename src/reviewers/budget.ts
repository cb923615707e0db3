import type { Observer } from '../debate/events.ts';
import type { Failure } from '../debate/reviewer.ts';
import type { Relevance } from './relevance.ts';

interface Waiter extends Relevance {
  readonly estimate: number;
  readonly settle: (admitted: boolean) => void;
}

/**
 * The budget of one run. A call is allowed only if the cost so far, the reservations of running calls and its own
 * estimate stay within the limit. Otherwise it waits for unused reservations. Waiting calls are ordered by their
 * importance for the gate, and a less important one leaves as much as it takes for every bundle that may still report
 * something more severe.
 */
export class Budget {
  readonly #limit: number | null;
  readonly #waiters: Waiter[] = [];
  /** Bundles whose independent review is not finished. */
  readonly #pendingBundles = new Set<string>();
  #spent = 0;
  #reserved = 0;
  #underWay = 0;
  #due = false;

  /** `limit` in US dollars; null for no limit. */
  constructor(limit: number | null) {
    this.#limit = limit;
  }

  /** Reserves an estimate for a call, or refuses it if no running call could free enough. */
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

  /** Reserves more for a running call, at once or not at all. Waiting calls come first. */
  extend(estimate: number): boolean {
    if (this.#limit !== null && (this.#waiters.length > 0 || this.#after(estimate) > this.#limit))
      return false;
    this.#reserved += estimate;
    return true;
  }

  /** Replaces the reservation of a call by its actual cost. */
  settle(reserved: number, cost: number): void {
    this.#underWay -= 1;
    // Reset, because repeated addition and subtraction leave rounding errors.
    this.#reserved = this.#underWay === 0 ? 0 : this.#reserved - reserved;
    this.#spent += cost;
    this.#look();
  }

  /** Records that the independent review of a bundle is finished. Questions about its findings may follow. */
  roundEnded(bundle: string): void {
    this.#pendingBundles.delete(bundle);
    this.#look();
  }

  /** The failure of a reviewer whose call was refused. */
  refusal(): { readonly outcome: 'budget-exhausted' } & Omit<Failure, 'code'> {
    return {
      outcome: 'budget-exhausted',
      message: `The estimated cost of the next call exceeds what is left of max-cost-usd ($${this.#limit}); $${this.#spent.toFixed(4)} were spent.`,
      remedy: 'Raise max-cost-usd, choose cheaper models, or split the change.',
    };
  }

  /** US dollars, if this amount were also reserved. */
  #after(estimate: number): number {
    return this.#spent + this.#reserved + estimate;
  }

  #reserve(estimate: number): void {
    this.#reserved += estimate;
    this.#underWay += 1;
  }

  /** Deferred, so that all calls of one turn are queued before the first is allowed. */
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
      const moreSevere = kind === 'lesser' ? this.#pendingBundles.size : 0;
      const fits = this.#after(estimate * (1 + moreSevere)) <= limit;
      // A less important call must not take money that this one waits for.
      if (!fits && (this.#underWay > 0 || moreSevere > 0)) return;
      this.#waiters.shift();
      if (fits) this.#reserve(estimate);
      settle(fits);
    }
  }
}

/** The same observer, which also tells the budget when rounds end. */
export const chargingRounds = (observer: Observer, budget: Budget): Observer => ({
  ...observer,
  roundDone(bundle, round) {
    observer.roundDone(bundle, round);
    budget.roundEnded(bundle);
  },
});
