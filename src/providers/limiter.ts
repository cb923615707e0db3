import { makeBreaker } from './circuit-breaker.ts';
import { first, openConcurrency } from './concurrency.ts';
import type { ProviderFailure } from './failure.ts';
import { openPause, type PauseOptions, startTimer } from './pause.ts';
import { openUnrefused } from './unrefused.ts';

/** Limits the requests with one key, shared by all its threads: how many at once, when, and whether any are allowed. */
export interface Limiter {
  /** Waits for a slot and for the end of a pause. Never rejects. */
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
  /** The place of an earlier request that was refused, so that it does not queue again behind later ones. */
  readonly arrival?: number;
}

/** `queuedMs` is the time until the answer. */
export type Admission = { readonly queuedMs: number } & (
  | {
      readonly admitted: true;
      readonly arrival: number;
      /** Tells that the provider accepted the request. */
      accepted(): void;
      /** Tells that the provider began to answer. Such a request was accepted. */
      begun(): void;
      /** Releases the slot, once, with the failure of the request and whether the call gave up. */
      leave(failure: ProviderFailure | null, gaveUp: boolean): void;
    }
  | { readonly admitted: false; readonly because: 'cancelled' }
  /** The circuit is open: the same requests have recently failed permanently. */
  | { readonly admitted: false; readonly because: 'broken'; readonly failure: ProviderFailure }
  /** The provider asks to wait until after the end of the run. */
  | { readonly admitted: false; readonly because: 'too-late'; readonly failure: ProviderFailure }
);

interface LimiterOptions extends Partial<PauseOptions> {
  readonly maxConcurrent: number;
  /** Consecutive calls that must fail before the circuit opens. Default 3. */
  readonly patience?: number;
  /** Milliseconds that an open circuit waits before one request may try again. Default 30,000. */
  readonly coolDownMs?: number;
}

/** Milliseconds after which a request that was not refused counts as accepted, where the key is known to be valid. */
const unrefusedMs = 250;

interface Waiter {
  readonly ticket: Ticket;
  readonly arrival: number;
  readonly since: number;
  readonly settle: (admission: Admission) => void;
}

/**
 * A limiter whose concurrency follows what the provider accepts (`concurrency.ts`), which pauses all requests when the
 * provider asks to wait (`pause.ts`), and whose circuit opens after permanent or repeated failures
 * (`circuit-breaker.ts`). A waiting request holds no slot.
 */
export const openLimiter = (options: LimiterOptions): Limiter => {
  const now = options.now ?? (() => performance.now());
  const breaker = makeBreaker({
    patience: options.patience ?? 3,
    coolDownMs: options.coolDownMs ?? 30_000,
    now,
  });
  const concurrency = openConcurrency(options.maxConcurrent);
  const waiters: Waiter[] = [];
  /** Requests under way by model, and the models that have accepted one. */
  const underWay = new Map<string, number>();
  const proven = new Set<string>();
  let running = 0;
  let arrivals = 0;

  const pause = openPause({ ...options, now }, () => pump());
  const unrefused = openUnrefused(
    { afterMs: unrefusedMs, now, timer: options.timer ?? startTimer },
    (requests) => {
      for (let one = 0; one < requests; one += 1) concurrency.unrefused();
      pump();
    },
  );

  const admit = ({ ticket, arrival, since }: Waiter): Admission => {
    running += 1;
    const era = concurrency.era;
    const trial = pause.admitted();
    const sent = unrefused.sent();
    const { model } = ticket;
    underWay.set(model, (underWay.get(model) ?? 0) + 1);
    let [left, isAccepted, hasBegun] = [false, false, false];
    const accepted = (): void => {
      if (isAccepted || left) return;
      isAccepted = true;
      proven.add(model);
      if (sent.settle()) concurrency.accepted();
      pump();
    };
    const begun = (): void => {
      if (hasBegun || left) return;
      hasBegun = true;
      pause.accepted();
      if (trial) pause.tried();
      accepted();
      pump();
    };
    return {
      admitted: true,
      arrival,
      queuedMs: now() - since,
      accepted,
      begun,
      leave(failure, gaveUp) {
        if (left) return;
        if (failure === null) begun();
        sent.settle();
        left = true;
        running -= 1;
        underWay.set(model, (underWay.get(model) ?? 1) - 1);
        if (trial) pause.tried();
        concurrency.ended(failure, { era, running });
        breaker.learn(model, failure, gaveUp);
        const late = failure === null ? pause.answered() : pause.refused(failure, model, running > 0);
        if (late !== null) refuseLate(model, late);
        pump();
      },
    };
  };

  /** Refuses the waiting requests of a model that the provider will not answer before the end of the run. */
  const refuseLate = (model: string, failure: ProviderFailure): void => {
    for (const waiter of waiters.filter(({ ticket }) => ticket.model === model)) {
      waiters.splice(waiters.indexOf(waiter), 1);
      pause.watch(waiters.length > 0);
      waiter.settle({ admitted: false, because: 'too-late', failure, queuedMs: now() - waiter.since });
    }
  };

  /** A model whose name may be wrong gets few requests until it has accepted one, whatever other models accept. */
  const maySend = ({ ticket: { model } }: Waiter): boolean =>
    proven.has(model) || (underWay.get(model) ?? 0) < first;

  /** Removes the next waiter that may be sent: the highest priority first, then the longest wait. */
  const takeNext = (): Waiter | null => {
    let next: Waiter | null = null;
    for (const waiter of waiters)
      if ((next === null || goesBefore(waiter, next)) && maySend(waiter)) next = waiter;
    if (next !== null) waiters.splice(waiters.indexOf(next), 1);
    return next;
  };

  const pump = (): void => {
    for (;;) {
      const waiter = running < concurrency.limit && pause.admits() ? takeNext() : null;
      if (waiter === null) {
        pause.watch(waiters.length > 0 && running < concurrency.limit);
        unrefused.watch(waiters.length > 0 && running >= concurrency.limit && concurrency.growing);
        return;
      }
      const failure = breaker.check(waiter.ticket.model);
      waiter.settle(
        failure === null
          ? admit(waiter)
          : { admitted: false, because: 'broken', failure, queuedMs: now() - waiter.since },
      );
    }
  };

  const enter = (ticket: Ticket): Promise<Admission> =>
    new Promise((resolve) => {
      const since = now();
      const waiter: Waiter = {
        ticket,
        arrival: ticket.arrival ?? (arrivals += 1),
        since,
        settle(admission) {
          ticket.signal.removeEventListener('abort', abandon);
          resolve(admission);
        },
      };
      const abandon = (): void => {
        const place = waiters.indexOf(waiter);
        if (place < 0) return;
        waiters.splice(place, 1);
        waiter.settle({ admitted: false, because: 'cancelled', queuedMs: now() - since });
        pause.watch(waiters.length > 0);
      };
      waiters.push(waiter);
      const late = pause.lateFor(ticket.model);
      if (ticket.signal.aborted) abandon();
      else if (late !== null) refuseLate(ticket.model, late);
      else {
        ticket.signal.addEventListener('abort', abandon, { once: true });
        pump();
      }
    });

  return {
    enter,
    get limit() {
      return concurrency.limit;
    },
    get running() {
      return running;
    },
    get waiting() {
      return waiters.length;
    },
  };
};

const goesBefore = (a: Waiter, b: Waiter): boolean => {
  const [high, low] = [a.ticket.priority ?? 0, b.ticket.priority ?? 0];
  return high === low ? a.arrival < b.arrival : high > low;
};
