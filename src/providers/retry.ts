import type { ProviderFailure } from './failure.ts';
import type { CompletionFailure } from './provider.ts';

/** How failed requests are repeated. All times in milliseconds. */
export interface RetryPolicy {
  /** Requests in all, the first included. */
  readonly tries: number;
  /** The first wait is at most this; each later one at most twice the one before. */
  readonly baseMs: number;
  readonly longestMs: number;
  /** The longest `retry-after` that is waited for. */
  readonly patienceMs: number;
  /** At least 0, below 1. */
  random(): number;
  /** Resolves after the time or at once when the signal aborts, whichever is first. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });

export const defaultRetryPolicy: RetryPolicy = {
  tries: 3,
  baseMs: 1000,
  longestMs: 20_000,
  patienceMs: 30_000,
  random: Math.random,
  sleep,
};

const retryable: ReadonlySet<CompletionFailure> = new Set([
  'rate-limited',
  'overloaded',
  'unreachable',
  'timed-out',
]);

type NextStep =
  | { readonly step: 'wait'; readonly ms: number }
  | { readonly step: 'give-up'; readonly failure: ProviderFailure };

/**
 * What to do after a failed request: exponential backoff with full jitter, `retry-after` honoured as a lower bound
 * while it is within patience, and nothing repeated that a repetition cannot fix.
 * @param tried requests made so far, at least 1
 * @param leftMs what is left of the time that this request and its repetitions may take, waits not counted
 */
export const nextStep = (
  failure: ProviderFailure,
  tried: number,
  leftMs: number,
  pace: RetryPolicy,
): NextStep => {
  if (!retryable.has(failure.outcome)) return { step: 'give-up', failure };
  const asked = failure.retryAfterMs ?? 0;
  if (asked > pace.patienceMs) {
    const message = `${failure.message} It asks to wait ${Math.ceil(asked / 1000)} s, which is longer than is waited for.`;
    return { step: 'give-up', failure: { ...failure, message } };
  }
  if (tried >= pace.tries || leftMs <= 0) {
    const message = tried > 1 ? `${failure.message} Tried ${tried} times.` : failure.message;
    return { step: 'give-up', failure: { ...failure, message } };
  }
  const backoff = Math.min(pace.longestMs, pace.baseMs * 2 ** (tried - 1)) * pace.random();
  return { step: 'wait', ms: Math.round(asked + backoff) };
};
