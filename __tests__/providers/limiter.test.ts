import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLimiter } from '../../src/providers/limiter.ts';
import { type CompletionFailure, completionFailures } from '../../src/providers/provider.ts';
import { admitted, failure, ticket } from './limiter-setup.ts';
import { instructed, openPracticeEndpoint, wires } from './practice-endpoint.ts';

test('there are never more concurrent requests than the limit, and every request is sent', async () => {
  let clock = 0;
  const outcomes = fc.option(
    fc.constantFrom<CompletionFailure>('overloaded', 'rate-limited', 'malformed', 'timed-out'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.tuple(outcomes, fc.nat(3), fc.nat(4)), { maxLength: 40 }),
      async (maxConcurrent, asks) => {
        const limiter = openLimiter({
          maxConcurrent,
          patience: Number.POSITIVE_INFINITY,
          // Pauses end at once.
          timer(_, wake) {
            queueMicrotask(() => {
              clock += 60_000;
              wake();
            });
            return () => undefined;
          },
          now: () => clock,
        });
        let done = 0;
        await Promise.all(
          asks.map(async ([outcome, priority, turns]) => {
            const place = admitted(await limiter.enter(ticket({ priority })));
            expect(limiter.running).toBeLessThanOrEqual(maxConcurrent);
            for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
            place.leave(outcome === null ? null : failure(outcome), true);
            place.leave(null, true);
            expect(limiter.limit).toBeGreaterThanOrEqual(1);
            expect(limiter.limit).toBeLessThanOrEqual(maxConcurrent);
            done += 1;
          }),
        );
        expect(done).toBe(asks.length);
        expect([limiter.running, limiter.waiting]).toEqual([0, 0]);
      },
    ),
  );
});

test('it halves on overload, once for all requests of the same moment, and grows again with success', async () => {
  const limiter = openLimiter({ maxConcurrent: 8, patience: 99 });
  const places = await Promise.all(
    Array.from({ length: 8 }, async () => admitted(await limiter.enter(ticket()))),
  );
  for (const place of places) place.leave(failure('overloaded'), false);
  expect(limiter.limit).toBe(4);
  admitted(await limiter.enter(ticket())).leave(failure('overloaded'), false);
  expect(limiter.limit).toBe(2);
  for (let done = 0; done < 2 + 3; done += 1) admitted(await limiter.enter(ticket())).leave(null, true);
  expect(limiter.limit).toBe(4);
});

test('without a waiting request, no timer keeps the process alive', async () => {
  const timers: number[] = [];
  const limiter = openLimiter({
    maxConcurrent: 40,
    timer(ms) {
      timers.push(ms);
      return () => undefined;
    },
  });
  admitted(await limiter.enter(ticket())).leave(null, true);
  expect(timers).toEqual([]);
});

test('waiting requests are ordered by priority, then by arrival', async () => {
  const limiter = openLimiter({ maxConcurrent: 1 });
  const first = admitted(await limiter.enter(ticket()));
  const order: string[] = [];
  const waiting = [
    ['a', 0],
    ['b', 2],
    ['c', 0],
    ['d', 2],
  ] as const;
  const all = waiting.map(async ([name, priority]) => {
    const place = admitted(await limiter.enter(ticket({ priority })));
    order.push(name);
    place.leave(null, true);
  });
  first.leave(null, true);
  await Promise.all(all);
  expect(order).toEqual(['b', 'd', 'a', 'c']);
});

test('an aborted call leaves the queue, and its slot goes to the next', async () => {
  const limiter = openLimiter({ maxConcurrent: 1 });
  const first = admitted(await limiter.enter(ticket()));
  const run = new AbortController();
  const quits = limiter.enter(ticket({ signal: run.signal }));
  const stays = limiter.enter(ticket());
  run.abort();
  expect(await quits).toMatchObject({ admitted: false, because: 'cancelled' });
  first.leave(null, true);
  expect((await stays).admitted).toBe(true);
  expect(await limiter.enter(ticket({ signal: run.signal }))).toMatchObject({
    admitted: false,
    because: 'cancelled',
  });
});

describe('the circuit', () => {
  test.each(['unauthorized', 'quota-exhausted'] as const)(
    'opens for every model at once when the key is %s',
    async (outcome) => {
      const limiter = openLimiter({ maxConcurrent: 2 });
      admitted(await limiter.enter(ticket())).leave(failure(outcome), true);
      const other = await limiter.enter(ticket({ model: 'other' }));
      expect(other).toMatchObject({ admitted: false, because: 'broken', failure: { outcome } });
    },
  );

  test.each(['model-not-found', 'forbidden'] as const)(
    'opens for one model when it is %s',
    async (outcome) => {
      const limiter = openLimiter({ maxConcurrent: 2 });
      admitted(await limiter.enter(ticket())).leave(failure(outcome), true);
      expect(await limiter.enter(ticket())).toMatchObject({ because: 'broken', failure: { outcome } });
      expect((await limiter.enter(ticket({ model: 'other' }))).admitted).toBe(true);
    },
  );

  test('opens after three failed calls in a row, lets one try after the cool-down, and closes when it succeeds', async () => {
    let now = 0;
    const limiter = openLimiter({ maxConcurrent: 4, now: () => now, coolDownMs: 1000 });
    for (let ask = 0; ask < 3; ask += 1)
      admitted(await limiter.enter(ticket())).leave(failure('unreachable'), true);
    expect((await limiter.enter(ticket())).admitted).toBe(false);
    now = 1000;
    const probe = admitted(await limiter.enter(ticket()));
    expect((await limiter.enter(ticket())).admitted).toBe(false);
    probe.leave(null, true);
    expect((await limiter.enter(ticket())).admitted).toBe(true);
  });

  test('opens again when the try after the cool-down fails', async () => {
    let now = 0;
    const limiter = openLimiter({ maxConcurrent: 4, now: () => now, coolDownMs: 1000 });
    for (let ask = 0; ask < 3; ask += 1)
      admitted(await limiter.enter(ticket())).leave(failure('overloaded'), true);
    now = 1000;
    admitted(await limiter.enter(ticket())).leave(failure('overloaded'), true);
    now = 1999;
    expect((await limiter.enter(ticket())).admitted).toBe(false);
    now = 2000;
    expect((await limiter.enter(ticket())).admitted).toBe(true);
  });

  test('stays closed for failures that do not concern the provider', async () => {
    const harmless: readonly CompletionFailure[] = [
      'refused',
      'truncated',
      'malformed',
      'bad-request',
      'context-exceeded',
      'cancelled',
    ];
    const limiter = openLimiter({ maxConcurrent: 1 });
    for (const outcome of [...harmless, ...harmless])
      admitted(await limiter.enter(ticket())).leave(failure(outcome), true);
    expect((await limiter.enter(ticket())).admitted).toBe(true);
    expect(completionFailures).toEqual(expect.arrayContaining([...harmless]));
  });

  test('stays closed for rate limits, which are waited out', async () => {
    const limiter = openLimiter({ maxConcurrent: 1, leftMs: () => 0 });
    for (let ask = 0; ask < 9; ask += 1)
      admitted(await limiter.enter(ticket({ model: `m${ask}` }))).leave(
        failure('rate-limited', 60_000),
        true,
      );
    expect((await limiter.enter(ticket())).admitted).toBe(true);
  });

  test.each(wires)('stops repeated requests to %s with a bad key', async (wire) => {
    const stage = await openPracticeEndpoint(wire, { apiKey: 'wrong-key' });
    const asks = await Promise.all(
      Array.from({ length: 20 }, () => stage.open().ask([{ text: 'Review this.' }])),
    );
    expect(asks.every(({ outcome }) => outcome === 'unauthorized')).toBe(true);
    expect(stage.server.requests.length).toBeLessThanOrEqual(8);
    expect(
      asks.map(instructed).filter((text) => text.includes('stopped sending requests')).length,
    ).toBeGreaterThanOrEqual(12);
  });

  test.each(wires)('stops repeated requests to %s while it is down', async (wire) => {
    const stage = await openPracticeEndpoint(wire, { fault: () => ({ kind: 'status', status: 503 }) });
    for (let ask = 0; ask < 10; ask += 1) await stage.open().ask([{ text: 'Review this.' }]);
    expect(stage.server.requests).toHaveLength(9);
  });
});
