import { describe, expect, test, vi } from 'vitest';
import { type Admission, type Limiter, openLimiter } from '../../src/providers/limiter.ts';
import { admitted, failure, ticket } from './limiter-setup.ts';
import { openPracticeEndpoint, wires } from './practice-endpoint.ts';

/** How fast a provider is opened for many requests, and what a wrong key or model name costs. */

const hour = 3_600_000;

describe('the first requests', () => {
  /** A limiter for 40 requests, whose clock is moved by its timers alone. */
  const clocked = () => {
    const wakes: (() => void)[] = [];
    let clock = 0;
    const limiter = openLimiter({
      maxConcurrent: 40,
      now: () => clock,
      timer(ms, wake) {
        wakes.push(() => {
          clock += ms;
          wake();
        });
        return () => undefined;
      },
    });
    return { limiter, wakes, clock: () => clock };
  };
  const take = (limiter: Limiter, count: number, model = 'm') => {
    const taken: Extract<Admission, { admitted: true }>[] = [];
    for (let one = 0; one < count; one += 1)
      void limiter.enter(ticket({ model })).then((admission) => taken.push(admitted(admission)));
    return taken;
  };
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 9; turn += 1) await Promise.resolve();
  };

  test('stay 8 until the provider accepts one, however long it takes', async () => {
    const { limiter, wakes } = clocked();
    take(limiter, 50);
    await settled();
    expect([limiter.running, wakes.length]).toEqual([8, 0]);
  });

  test('double from then on while none is refused, and before any answer is complete', async () => {
    const { limiter, wakes, clock } = clocked();
    const taken = take(limiter, 50);
    await settled();
    taken[0]?.accepted();
    const sent = [limiter.running];
    for (let wake = wakes.shift(); wake !== undefined; wake = wakes.shift()) {
      wake();
      sent.push(limiter.running);
    }
    expect(sent).toEqual([9, 18, 36, 40]);
    expect(clock()).toBe(750);
    // A refusal ends this, as it ends every rise of the first requests.
    taken[1]?.leave(failure('rate-limited'), false);
    expect(limiter.limit).toBe(39);
  });

  test('a request that was accepted counts once, whether its events or the time show it', async () => {
    const { limiter } = clocked();
    const taken = take(limiter, 50);
    await settled();
    taken[0]?.accepted();
    taken[0]?.accepted();
    taken[0]?.begun();
    expect(limiter.limit).toBe(9);
  });

  test('a model whose name may be wrong gets 8, although another model of the key accepts many', async () => {
    const { limiter, wakes } = clocked();
    const good = take(limiter, 4, 'good');
    take(limiter, 50, 'bad');
    await settled();
    for (const one of good) one.accepted();
    for (let wake = wakes.shift(); wake !== undefined; wake = wakes.shift()) wake();
    expect(limiter.running).toBe(4 + 8);
    take(limiter, 10, 'good');
    await settled();
    expect(limiter.running).toBe(4 + 8 + 10);
  });

  test.each(wires)('to %s are all under way before one of them is answered', async (wire) => {
    const run = new AbortController();
    const stage = await openPracticeEndpoint(wire, {
      limiter: openLimiter({ maxConcurrent: 64 }),
      // No answer is complete while the test runs.
      latencyMs: hour,
      firstEventMs: 0,
    });
    const asked = Array.from({ length: 60 }, () =>
      stage.open({ signal: run.signal, timeoutMs: hour }).ask([{ text: 'Review this.' }]),
    );
    await vi.waitFor(() => expect(stage.server.requests).toHaveLength(60), { timeout: 170_000 });
    run.abort();
    expect(new Set((await Promise.all(asked)).map(({ outcome }) => outcome))).toEqual(new Set(['cancelled']));
  });
});

interface WidePanel {
  readonly bundles: number;
  readonly reviewers: number;
  readonly rounds: number;
  readonly latencyMs: number;
  readonly firstEventMs: number;
}

/**
 * The time of a review by models that are never busy, in milliseconds of a clock that only its events move. Two
 * providers serve half of the reviewers each; a bundle's next round begins when its last one is complete.
 */
async function reviewTime({
  bundles,
  reviewers,
  rounds,
  latencyMs,
  firstEventMs,
}: WidePanel): Promise<number> {
  let now = 0;
  const events = new Set<{ readonly at: number; readonly run: () => void }>();
  const later = (ms: number, run: () => void): (() => void) => {
    const event = { at: now + ms, run };
    events.add(event);
    return () => events.delete(event);
  };
  const limiters = [0, 1].map(() => openLimiter({ maxConcurrent: 256, now: () => now, timer: later }));
  const ask = async (reviewer: number): Promise<void> => {
    const limiter = limiters[reviewer % limiters.length];
    if (limiter === undefined) throw new Error('no limiter');
    const place = admitted(await limiter.enter(ticket({ model: `m${reviewer}` })));
    await new Promise<void>((resolve) => {
      later(firstEventMs, () => {
        place.accepted();
      });
      later(latencyMs, () => {
        place.leave(null, true);
        resolve();
      });
    });
  };
  const review = async (): Promise<void> => {
    for (let round = 1; round <= rounds; round += 1)
      await Promise.all(Array.from({ length: reviewers }, (_, reviewer) => ask(reviewer)));
  };
  const open = new Set(Array.from({ length: bundles }, review));
  for (const one of open) void one.then(() => open.delete(one));
  while (open.size > 0) {
    await new Promise(setImmediate);
    const [next] = [...events].toSorted((a, b) => a.at - b.at);
    if (next === undefined) continue;
    events.delete(next);
    now = next.at;
    next.run();
  }
  return now;
}

test.each([
  { firstEventMs: 100, most: 1.15 },
  { firstEventMs: 500, most: 1.15 },
  { firstEventMs: 1000, most: 1.15 },
  // Nothing tells before the first answer that the key is right, so its latency comes on top once.
  { firstEventMs: 8000, most: 1.4 },
])(
  '60 bundles, 4 reviewers and 3 rounds take at most $most × R × L with a first event after $firstEventMs of 8,000 ms',
  async ({ firstEventMs, most }) => {
    const panel = { bundles: 60, reviewers: 4, rounds: 3, latencyMs: 8000, firstEventMs };
    expect((await reviewTime(panel)) / (3 * 8000)).toBeLessThanOrEqual(most);
  },
);
