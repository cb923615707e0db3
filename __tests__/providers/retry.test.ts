import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionFailures } from '../../src/providers/provider.ts';
import { defaultRetryPolicy, nextStep } from '../../src/providers/retry.ts';
import { openPracticeEndpoint, wires } from './practice-endpoint.ts';

const pace = { ...defaultRetryPolicy, random: () => 0.999 };
const failure = (retryAfterMs: number | null = null) =>
  ({ outcome: 'overloaded', message: 'It failed.', remedy: 'Wait.', retryAfterMs }) as const;

test('waits grow, stay under their limit, and end after the last attempt', () => {
  expect(nextStep(failure(), 1, 60_000, pace)).toEqual({ step: 'wait', ms: 999 });
  expect(nextStep(failure(), 2, 60_000, pace)).toEqual({ step: 'wait', ms: 1998 });
  expect(nextStep(failure(), 3, 60_000, pace).step).toBe('give-up');
  expect(nextStep(failure(), 1, 0, pace).step).toBe('give-up');
});

test('no wait is longer than the longest backoff, and a rate limit is no retry', () => {
  const failures = fc.record({
    outcome: fc.constantFrom(...completionFailures),
    message: fc.string(),
    remedy: fc.string(),
    retryAfterMs: fc.option(fc.double({ min: 0, max: 2 ** 40, noNaN: true })),
  });
  const jitter = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(failures, fc.integer({ min: 1, max: 9 }), jitter, (failure, tried, random) => {
      const next = nextStep(failure, tried, 1000, { ...defaultRetryPolicy, random: () => random });
      if (next.step === 'give-up') return;
      expect(failure.outcome).not.toBe('rate-limited');
      expect(next.ms).toBeLessThanOrEqual(defaultRetryPolicy.longestMs);
      expect(tried).toBeLessThan(defaultRetryPolicy.tries);
    }),
  );
});

test('a failure that lasts is not retried', () => {
  expect(nextStep({ ...failure(), permanent: true }, 1, 60_000, pace).step).toBe('give-up');
});

describe.each(wires)('%s', (wire) => {
  test('a temporary overload is waited out and counted', async () => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index < 2 ? { kind: 'status', status: 529 } : null),
    });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'complete', retries: 2 });
    expect(stage.waits).toEqual([500, 1000]);
  });

  test('a connection cut in the middle is retried', async () => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index === 0 ? { kind: 'cut', afterEvents: 3 } : null),
    });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'complete', retries: 1 });
  });

  test('an abort ends the wait between attempts', async () => {
    const run = new AbortController();
    const stage = await openPracticeEndpoint(wire, {
      fault: () => ({ kind: 'status', status: 503 }),
      pace: {
        sleep: (ms, signal) => {
          run.abort();
          return defaultRetryPolicy.sleep(ms * 1000, signal);
        },
      },
    });
    const completion = await stage.open({ signal: run.signal }).ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('cancelled');
    expect(stage.server.requests).toHaveLength(1);
  });
});
