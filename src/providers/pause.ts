import type { ProviderFailure } from './failure.ts';
import { Pace } from './pace.ts';

/** Calls `wake` after the time in milliseconds, unless the returned function is called before. */
export type StartTimer = (ms: number, wake: () => void) => () => void;

export const startTimer: StartTimer = (ms, wake) => {
  const timeout = setTimeout(wake, ms);
  return () => clearTimeout(timeout);
};

/** The clock, the timer and the end of the run for pauses. All times in milliseconds. */
export interface PauseOptions {
  /** Monotonic. */
  readonly now: () => number;
  readonly timer: StartTimer;
  /** Time until the run must end. Default: no end. */
  readonly leftMs: () => number;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** Called when a pause of at least 5 seconds begins. */
  readonly paused: (ms: number, failure: ProviderFailure) => void;
}

/** The wait of a provider's requests after a refusal, which all of them share. */
interface Pause {
  /** Whether a request may be sent now. After a pause one is sent as a trial before the others follow. */
  admits(): boolean;
  /** Records that a request is sent. Returns whether it is the trial. */
  admitted(): boolean;
  /** The trial was accepted or has ended. */
  tried(): void;
  /** A request was accepted. */
  accepted(): void;
  /** Records an answer. Always returns null. */
  answered(): null;
  /**
   * Records a refusal, which may begin a pause. Returns the failure of all requests for this model if the wait would
   * end after the run.
   * @param busy whether other requests are under way, whose end will tell when to send more.
   */
  refused(failure: ProviderFailure, model: string, busy: boolean): ProviderFailure | null;
  /** Keeps a timer while requests wait for the end of the pause, and none otherwise: it would keep the process alive. */
  watch(waiting: boolean): void;
  /** Why a request for the model would be answered too late in this run; null if it would not. */
  lateFor(model: string): ProviderFailure | null;
}

/** The shortest wait that a provider may ask for, doubled with each refusal in a row. */
const floorMs = 25;
/** The first wait if the provider names none, doubled with each refusal in a row. */
const baseMs = 1000;
const longestBackoffMs = 20_000;
const leastNotedMs = 5000;
/** Timers hold at most this. */
const longestTimerMs = 2 ** 31 - 1;

const seconds = (ms: number): string => `${Math.ceil(ms / 1000).toLocaleString('en-US')} s`;

/** @param resume called when requests may be sent again. */
export const openPause = (
  {
    now,
    timer = startTimer,
    leftMs = () => Number.POSITIVE_INFINITY,
    random = Math.random,
    paused,
  }: Pick<PauseOptions, 'now'> & Partial<PauseOptions>,
  resume: () => void,
): Pause => {
  const late = new Map<string, ProviderFailure>();
  let until = Number.NEGATIVE_INFINITY;
  let notedUntil = Number.NEGATIVE_INFINITY;
  let lastWait = 0;
  let refusals = 0;
  let trial: 'none' | 'due' | 'out' = 'none';
  /** A trial that is neither accepted nor refused by then delays the others no longer. */
  let trialUntil = Number.NEGATIVE_INFINITY;

  let stopTimer: (() => void) | null = null;
  const stop = (): void => {
    stopTimer?.();
    stopTimer = null;
  };
  const pace = new Pace();
  const blockedMs = (): number => Math.max(until, pace.nextAt, trial === 'out' ? trialUntil : until) - now();

  const waitAfter = ({ outcome, retryAfterMs }: ProviderFailure, busy: boolean): number => {
    const doubled = (first: number): number =>
      Math.min(longestBackoffMs, first * 2 ** Math.min(20, refusals - 1));
    if (retryAfterMs !== null) return Math.max(retryAfterMs, doubled(floorMs));
    return outcome === 'rate-limited' && !busy ? doubled(baseMs) * (0.5 + random() / 2) : 0;
  };

  return {
    admits: () => blockedMs() <= 0,
    admitted() {
      if (trial !== 'due') {
        trial = 'none';
        return false;
      }
      trial = 'out';
      trialUntil = now() + lastWait;
      return true;
    },
    tried() {
      if (trial === 'out') trial = 'none';
    },
    accepted: () => pace.accepted(now()),
    answered() {
      refusals = 0;
      return null;
    },
    refused(failure, model, busy) {
      if (failure.outcome !== 'rate-limited' && failure.outcome !== 'overloaded') return null;
      refusals += 1;
      const wait = waitAfter(failure, busy);
      if (wait === 0) return null;
      if (failure.retryAfterMs !== null) pace.refused(now(), wait);
      const left = leftMs();
      if (wait > left) {
        const message = `${failure.message} The next request may be sent in ${seconds(wait)}, but ${seconds(Math.max(0, left))} of timeout-minutes are left.`;
        const remedy = `Raise timeout-minutes, or run the job again later. ${failure.remedy}`;
        const tooLate = { ...failure, message, remedy };
        late.set(model, tooLate);
        return tooLate;
      }
      if (now() + wait > until) {
        until = now() + wait;
        lastWait = wait;
        if (wait >= leastNotedMs && now() >= notedUntil) {
          notedUntil = until;
          paused?.(wait, failure);
        }
        // The timer of a shorter wait is too early.
        stop();
      }
      trial = 'due';
      return null;
    },
    watch(waiting) {
      const ms = blockedMs();
      if (!waiting || ms <= 0) stop();
      // Rounded up, because a timer may fire slightly early.
      else
        stopTimer ??= timer(Math.min(longestTimerMs, Math.ceil(ms)), () => {
          stopTimer = null;
          resume();
        });
    },
    lateFor: (model) => late.get(model) ?? null,
  };
};
