import { makeBreaker } from './circuit-breaker.ts';
import type { ProviderFailure } from './failure.ts';
import type { CompletionFailure } from './provider.ts';

/** Limits the requests to one provider, shared by all its threads: how many at once, and whether any are allowed. */
export interface Limiter {
  /** Waits for a slot. Never rejects. */
  enter(ticket: Ticket): Promise<Admission>;
  readonly limit: number;
  readonly running: number;
  readonly waiting: number;
}

export interface Ticket {
  readonly model: string;
  readonly signal: AbortSignal;
  /** Higher goes first. Equals go in order of arrival. Default 0. */
  readonly priority?: number;
}

export type Admission =
  /** `leave` releases the slot, once, with the failure of the request and whether the call gave up. */
  | { readonly admitted: true; leave(failure: ProviderFailure | null, gaveUp: boolean): void }
  | { readonly admitted: false; readonly because: 'cancelled' }
  /** The circuit is open: the same requests have recently failed permanently. */
  | { readonly admitted: false; readonly because: 'broken'; readonly failure: ProviderFailure };

interface LimiterOptions {
  readonly maxConcurrent: number;
  /** Consecutive calls that must fail before the circuit opens. Default 3. */
  readonly patience?: number;
  /** Milliseconds that an open circuit waits before one request may try again. Default 30,000. */
  readonly coolDownMs?: number;
  /** Milliseconds, monotonic. */
  readonly now?: () => number;
}

const crowded: ReadonlySet<CompletionFailure> = new Set(['rate-limited', 'overloaded']);

interface Waiter {
  readonly ticket: Ticket;
  readonly settle: (admission: Admission) => void;
}

/**
 * A limiter that halves its concurrency on rate limits and overload, and raises it by one after as many successes as
 * its current value. Its circuit opens at once on a rejected key, an exhausted quota or a missing model, and after
 * several consecutive calls that failed otherwise.
 */
export const openLimiter = (options: LimiterOptions): Limiter => {
  const widest = Math.max(1, Math.floor(options.maxConcurrent));
  const breaker = makeBreaker({
    patience: options.patience ?? 3,
    coolDownMs: options.coolDownMs ?? 30_000,
    now: options.now ?? (() => performance.now()),
  });
  const waiters: Waiter[] = [];
  let limit = widest;
  let running = 0;
  let successes = 0;
  /** Incremented at each halving. The failure of a request that started before says nothing about the new limit. */
  let era = 0;

  const resize = (failure: ProviderFailure | null, started: number): void => {
    if (failure !== null && crowded.has(failure.outcome)) {
      successes = 0;
      if (started !== era) return;
      era += 1;
      limit = Math.max(1, Math.floor(limit / 2));
    } else if (failure === null) {
      successes += 1;
      if (successes < limit || limit >= widest) return;
      successes = 0;
      limit += 1;
    }
  };

  const admit = (model: string): Admission => {
    running += 1;
    const started = era;
    let left = false;
    return {
      admitted: true,
      leave(failure, gaveUp) {
        if (left) return;
        left = true;
        running -= 1;
        resize(failure, started);
        breaker.learn(model, failure, gaveUp);
        pump();
      },
    };
  };

  /** Removes the next waiter: the highest priority first, then the longest wait. */
  const takeNext = (): Waiter | null => {
    let first = 0;
    for (const [index, { ticket }] of waiters.entries())
      if ((ticket.priority ?? 0) > (waiters[first]?.ticket.priority ?? 0)) first = index;
    return waiters.splice(first, 1)[0] ?? null;
  };

  const pump = (): void => {
    for (;;) {
      const waiter = running < limit ? takeNext() : null;
      if (waiter === null) return;
      const { model } = waiter.ticket;
      const failure = breaker.check(model);
      waiter.settle(failure === null ? admit(model) : { admitted: false, because: 'broken', failure });
    }
  };

  const enter = (ticket: Ticket): Promise<Admission> =>
    new Promise((resolve) => {
      const waiter: Waiter = {
        ticket,
        settle(admission) {
          ticket.signal.removeEventListener('abort', abandon);
          resolve(admission);
        },
      };
      const abandon = (): void => {
        const place = waiters.indexOf(waiter);
        if (place < 0) return;
        waiters.splice(place, 1);
        waiter.settle({ admitted: false, because: 'cancelled' });
      };
      waiters.push(waiter);
      if (ticket.signal.aborted) abandon();
      else {
        ticket.signal.addEventListener('abort', abandon, { once: true });
        pump();
      }
    });

  return {
    enter,
    get limit() {
      return limit;
    },
    get running() {
      return running;
    },
    get waiting() {
      return waiters.length;
    },
  };
};
