import { expect, test } from 'vitest';
import { runLimited } from '../../bench/rate-limited-run.ts';
import type { KeyLimits } from '../../practice/api/rate-limits.ts';

/** Reviews of 30 bundles by two models that share a key with a rate limit, through the entire action. */

const bundles = 30;
const cases: readonly (readonly [string, KeyLimits])[] = [
  ['2 concurrent requests', { concurrent: 2 }],
  ['8 concurrent requests', { concurrent: 8 }],
  // A minute of a second, so that the test takes seconds.
  ['30,000 tokens a minute', { tokensPerMinute: 30_000, minuteMs: 1000 }],
];

test.each(cases)(
  '30 bundles against %s end complete',
  async (_, limits) => {
    const { status, result, requests, refused } = await runLimited({ bundles, limits, latencyMs: 20 });
    expect(result.verdict).toMatchObject({ verdict: 'pass', complete: true });
    expect(status).toBe(0);
    expect(new Set(result.calls.map(({ bundle }) => bundle)).size).toBe(bundles);
    // Each request that was refused was repeated, and no other one.
    expect(requests.length - refused.length).toBe(2 * bundles);
    // Without a shared limiter, each of the 60 requests would learn the limit by itself, most of them several times.
    expect(refused.length).toBeLessThan(3 * bundles);
    const retries = result.calls.reduce((sum, call) => sum + call.retries, 0);
    expect(retries).toBe(refused.length);
  },
  240_000,
);
