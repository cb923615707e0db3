import { setTimeout } from 'node:timers/promises';
import type { ProviderFailure } from './failure.ts';
import type { CompletionFailure } from './provider.ts';

/** How failed requests are retried. All times in milliseconds. */
export interface RetryPolicy {
  /** Total number of requests, including the first. */
  readonly tries: number;
  /** Upper limit of the first wait. Each later limit is twice the one before. */
  readonly baseMs: number;
  readonly longestMs: number;
  /** At least 0, below 1. */
  random(): number;
  /** Resolves after the time or when the signal aborts, whichever is first. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, { signal }).catch(() => undefined);

export const defaultRetryPolicy: RetryPolicy = {
  tries: 3,
  baseMs: 1000,
  longestMs: 20_000,
  random: Math.random,
  sleep,
};

const retryable: ReadonlySet<CompletionFailure> = new Set(['overloaded', 'unreachable', 'timed-out']);

type NextStep =
  | { readonly step: 'wait'; readonly ms: number }
  | { readonly step: 'give-up'; readonly failure: ProviderFailure };

/**
 * Decides what to do after a failed request: exponential backoff with full jitter. A wait that the provider asks for, and
 * every wait for a rate limit, is the limiter's pause. Failures that a retry cannot fix are not retried.
 * @param tried requests made so far, at least 1, without those refused by a rate limit
 * @param leftMs remaining time for this request and its retries, without waits
 */
export const nextStep = (
  failure: ProviderFailure,
  tried: number,
  leftMs: number,
  pace: RetryPolicy,
): NextStep => {
  if (!retryable.has(failure.outcome) || failure.permanent === true) return { step: 'give-up', failure };
  if (tried >= pace.tries || leftMs <= 0) {
    const message = tried > 1 ? `${failure.message} Tried ${tried} times.` : failure.message;
    return { step: 'give-up', failure: { ...failure, message } };
  }
  const backoff = Math.min(pace.longestMs, pace.baseMs * 2 ** (tried - 1)) * pace.random();
  return { step: 'wait', ms: Math.round(backoff) };
};
