import type { ProviderFailure } from './failure.ts';

/** How many requests are sent at once, adapted to what the provider accepts. */
interface Concurrency {
  readonly limit: number;
  /** Incremented at each fall. The failure of a request that started before says nothing about the new limit. */
  readonly era: number;
  /** Whether an accepted request raises the limit. */
  readonly growing: boolean;
  /** The provider began to answer a request. */
  accepted(): void;
  /** The provider has had the time to refuse a request and did not. */
  unrefused(): void;
  /** @param running the other requests that are still under way. */
  ended(failure: ProviderFailure | null, at: { readonly era: number; readonly running: number }): void;
}

/** Requests at once before the provider has accepted any. */
const first = 8;
/** A ceiling that was found again and again is tried less often, down to this share of the usual. */
const rarest = 8;

/**
 * Additive increase, multiplicative decrease. It starts with 8 and adds one for each accepted request until the
 * provider refuses one, and up to two for a request that is still under way and was not refused, so that a wide panel does
 * not wait for its first answers. A refusal (rate limit or overload) halves it, but not below the requests that the provider is
 * serving at that moment. Then it rises by one after as many successes as its value, more slowly each time the same
 * ceiling is met again.
 */
export const openConcurrency = (maxConcurrent: number): Concurrency => {
  const widest = Math.max(1, Math.floor(maxConcurrent));
  let limit = Math.min(first, widest);
  let fresh = true;
  let era = 0;
  /** The limit that halving allows at least in this era. */
  let half = limit;
  let successes = 0;
  let needed = 1;

  const fall = (failure: ProviderFailure, at: { readonly era: number; readonly running: number }): void => {
    fresh = false;
    if (at.era === era) {
      era += 1;
      half = Math.max(1, Math.floor(limit / 2));
      // With as many requests under way as before, the limit is a ceiling; otherwise the provider is busy.
      needed = at.running >= half ? Math.min(rarest, needed * 2) : 1;
    } else if (failure.outcome !== 'rate-limited') return;
    successes = 0;
    const serving = failure.outcome === 'rate-limited' ? at.running : 0;
    limit = Math.max(1, Math.min(limit, Math.max(half, serving)));
  };

  return {
    get limit() {
      return limit;
    },
    get era() {
      return era;
    },
    get growing() {
      return fresh && limit < widest;
    },
    accepted() {
      if (fresh && limit < widest) limit += 1;
    },
    unrefused() {
      // One first, so that a provider of few requests at once refuses only as many as it did without this.
      if (fresh) limit = Math.min(widest, limit + (limit < first * 2 ? 1 : 2));
    },
    ended(failure, at) {
      if (failure?.outcome === 'rate-limited' || failure?.outcome === 'overloaded') fall(failure, at);
      else if (failure === null) {
        successes += 1;
        if (limit >= widest || successes < limit * needed) return;
        successes = 0;
        limit += 1;
      }
    },
  };
};
