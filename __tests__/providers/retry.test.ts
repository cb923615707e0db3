import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryAfter } from '../../src/providers/error-body.ts';
import { completionFailures } from '../../src/providers/provider.ts';
import { defaultRetryPolicy, nextStep } from '../../src/providers/retry.ts';
import { instructed, openPracticeEndpoint, wires } from './practice-endpoint.ts';

const pace = { ...defaultRetryPolicy, random: () => 0.999 };
const failure = (retryAfterMs: number | null = null) =>
  ({ outcome: 'overloaded', message: 'It failed.', remedy: 'Wait.', retryAfterMs }) as const;

test('waits grow, stay under their bound, and end after the last try', () => {
  expect(nextStep(failure(), 1, 60_000, pace)).toEqual({ step: 'wait', ms: 999 });
  expect(nextStep(failure(), 2, 60_000, pace)).toEqual({ step: 'wait', ms: 1998 });
  expect(nextStep(failure(), 3, 60_000, pace).step).toBe('give-up');
  expect(nextStep(failure(), 1, 0, pace).step).toBe('give-up');
});

test('what a provider asks to wait is waited, and what it asks beyond patience is told', () => {
  expect(nextStep(failure(5000), 1, 60_000, { ...pace, random: () => 0 })).toEqual({
    step: 'wait',
    ms: 5000,
  });
  const next = nextStep(failure(86_400_000), 1, 60_000, pace);
  expect(next.step === 'give-up' && next.failure.message).toMatch(/86400 s/);
});

test('no wait is ever longer than patience and the longest backoff together', () => {
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
      expect(next.ms).toBeGreaterThanOrEqual(Math.floor(failure.retryAfterMs ?? 0));
      expect(next.ms).toBeLessThanOrEqual(defaultRetryPolicy.patienceMs + defaultRetryPolicy.longestMs);
      expect(tried).toBeLessThan(defaultRetryPolicy.tries);
    }),
  );
});

test('retry-after is read as seconds, as milliseconds and as a date, and nonsense is nothing', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  const read = (headers: Record<string, string>) => retryAfter(new Headers(headers), now);
  expect(read({ 'retry-after': '7' })).toBe(7000);
  expect(read({ 'retry-after-ms': '250', 'retry-after': '7' })).toBe(250);
  expect(read({ 'retry-after': 'Fri, 20 Nov 2026 12:00:09 GMT' })).toBe(9000);
  expect(read({ 'retry-after': 'Fri, 20 Nov 2020 12:00:09 GMT' })).toBe(0);
  expect(read({ 'retry-after': 'soon' })).toBeNull();
  expect(read({ 'retry-after': '-5' })).toBeNull();
  expect(read({})).toBeNull();
});

describe.each(wires)('%s', (wire) => {
  test('a passing overload is waited out and counted', async () => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index < 2 ? { kind: 'status', status: 529 } : null),
    });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'complete', retries: 2 });
    expect(stage.waits).toEqual([500, 1000]);
  });

  test('a connection cut in the middle is asked again', async () => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index === 0 ? { kind: 'cut', afterEvents: 3 } : null),
    });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'complete', retries: 1 });
  });

  test('retry-after is obeyed, and an absurd one is not', async () => {
    const limited = (seconds: string) =>
      ({ kind: 'status', status: 429, headers: { 'retry-after': seconds } }) as const;
    const short = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index === 0 ? limited('12') : null),
    });
    expect((await short.open().ask([{ text: 'Review this.' }])).outcome).toBe('complete');
    expect(short.waits).toEqual([12_500]);
    const long = await openPracticeEndpoint(wire, { fault: () => limited('2147483') });
    const completion = await long.open().ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('rate-limited');
    expect(instructed(completion)).toContain('2147483 s');
    expect(long.server.requests).toHaveLength(1);
    expect(long.waits).toEqual([]);
  });

  test('an abort ends the wait between tries', async () => {
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
