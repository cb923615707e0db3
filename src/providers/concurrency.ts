import type { ProviderFailure } from './failure.ts';

/** How many requests are sent at once, adapted to what the provider accepts. */
interface Concurrency {
  readonly limit: number;
  /** Incremented at each fall. The failure of a request that started before says nothing about the new limit. */
  readonly era: number;
  /** Whether requests that are not refused raise the limit: from the first accepted request until the first refusal. */
  readonly growing: boolean;
  /** The provider accepted a request. */
  accepted(): void;
  /** The provider has had the time to refuse a request and did not. */
  unrefused(): void;
  /** @param running the other requests that are still under way. */
  ended(failure: ProviderFailure | null, at: { readonly era: number; readonly running: number }): void;
}

/** Requests at once before the provider has accepted any. A wrong key, or a wrong name of a model, costs at most these. */
export const first = 8;
/** A ceiling that was found again and again is tried less often, down to this share of the usual. */
const rarest = 8;

/**
 * Additive increase, multiplicative decrease. It starts with 8 requests. Each accepted request adds one up to 16, then
 * two, until the provider refuses a request. From the first accepted request on, a request that was not refused in time
 * counts as accepted, because an answer may take minutes. A refusal (rate limit or overload) halves the limit, but not
 * below the requests that the provider is serving at that moment. Then it rises by one after as many successes as its
 * value, more slowly each time the same ceiling is met again.
 */
export const openConcurrency = (maxConcurrent: number): Concurrency => {
  const widest = Math.max(1, Math.floor(maxConcurrent));
  let limit = Math.min(first, widest);
  let fresh = true;
  let proven = false;
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

  /** By one at first, so that a provider that allows few requests at once refuses few. */
  const raise = (): void => {
    if (fresh) limit = Math.min(widest, limit + (limit < first * 2 ? 1 : 2));
  };

  return {
    get limit() {
      return limit;
    },
    get era() {
      return era;
    },
    get growing() {
      return proven && fresh && limit < widest;
    },
    accepted() {
      proven = true;
      raise();
    },
    unrefused() {
      if (proven) raise();
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
