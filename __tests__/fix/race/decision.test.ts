import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideRace, type LaneStatus, lanesThatCanTie, tieBand } from '../../../src/fix/race/decision.ts';
import {
  coverageSignal,
  type Signals,
  scoreOf,
  sizeSignal,
  timeSignal,
  usualWeights,
  verdictSignal,
  type Weights,
} from '../../../src/fix/race/score.ts';
import { type SignalName, signalNames } from '../../../src/result/race.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
const record = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<Record<SignalName, T>> =>
  fc.record({ ci: one, verdict: one, size: one, coverage: one, lint: one, time: one });
const weightsOf: fc.Arbitrary<Weights> = record(weight);
const signalsOf: fc.Arbitrary<Signals> = record(fc.option(share, { nil: null }));
const aName = fc.constantFrom(...signalNames);

describe('the score', () => {
  test('weighs as in the table', () => {
    expect(Object.values(usualWeights).reduce((a, b) => a + b)).toBeCloseTo(1);
    const full: Signals = { ci: 1, verdict: 1, size: 1, coverage: 1, lint: 1, time: 1 };
    expect(scoreOf(full, usualWeights)).toBe(1);
    expect(scoreOf({ ...full, ci: 0 }, usualWeights)).toBeCloseTo(0.7);
    expect(scoreOf({ ...full, coverage: null, lint: null, ci: 0 }, usualWeights)).toBeCloseTo(0.47 / 0.77);
  });

  test('rises with every signal, or stays', () => {
    fc.assert(
      fc.property(signalsOf, weightsOf, aName, share, (signals, weights, name, more) => {
        const now = signals[name] ?? 0;
        const less = { ...signals, [name]: now };
        const raised = { ...signals, [name]: now + (1 - now) * more };
        expect(scoreOf(raised, weights)).toBeGreaterThanOrEqual(scoreOf(less, weights) - 1e-12);
      }),
    );
  });

  test('lies between the lowest and the highest of its signals, whichever are missing', () => {
    fc.assert(
      fc.property(signalsOf, weightsOf, (signals, weights) => {
        const there = Object.values(signals).filter((value) => value !== null);
        fc.pre(there.length > 0);
        expect(scoreOf(signals, weights)).toBeGreaterThanOrEqual(Math.min(...there) - 1e-12);
        expect(scoreOf(signals, weights)).toBeLessThanOrEqual(Math.max(...there) + 1e-12);
      }),
    );
  });

  test('does not change with the scale of the weights', () => {
    fc.assert(
      fc.property(
        signalsOf,
        weightsOf,
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (signals, weights, by) => {
          const scaled = { ...weights };
          for (const name of signalNames) scaled[name] *= by;
          expect(scoreOf(signals, scaled)).toBeCloseTo(scoreOf(signals, weights), 9);
        },
      ),
    );
  });

  test('a signal that both lanes lack does not change which is better', () => {
    fc.assert(
      fc.property(record(share), record(share), weightsOf, aName, share, (a, b, weights, name, equal) => {
        const gap = scoreOf({ ...a, [name]: equal }, weights) - scoreOf({ ...b, [name]: equal }, weights);
        const bare = scoreOf({ ...a, [name]: null }, weights) - scoreOf({ ...b, [name]: null }, weights);
        if (Math.abs(gap) > 1e-9) expect(Math.sign(bare)).toBe(Math.sign(gap));
      }),
    );
  });

  test('the signals', () => {
    expect([sizeSignal(3, 10), sizeSignal(10, 10), sizeSignal(20, 10)]).toEqual([1, 1, 0.5]);
    expect([timeSignal(5), timeSignal(90), timeSignal(180)]).toEqual([1, 1, 0.5]);
    expect([coverageSignal(0.8, 0.9), coverageSignal(0.8, 0.8), coverageSignal(0.8, 0.7)]).toEqual([1, 1, 0]);
    expect(coverageSignal(0.8, 0.775)).toBeCloseTo(0.5);
    expect(verdictSignal([])).toBe(1);
    expect(verdictSignal(['minor', 'info'])).toBeCloseTo(0.75);
    expect(verdictSignal(['critical', 'critical'])).toBe(0);
  });
});

const passed = (lane: string, value: number, at = 1): LaneStatus => ({
  state: 'passed',
  lane,
  at,
  signals: { ci: value, verdict: value, size: value, coverage: null, lint: null, time: value },
});

/** Nothing is waited for only because it could tie. */
const noWait = { sincePassed: 0, tieWait: 0 };

const reaching = (value: number, lane = 'b'): LaneStatus => ({
  state: 'running',
  lane,
  reach: { ci: value, verdict: value, size: value, coverage: null, lint: null, time: value },
});

describe('the wait for a tie', () => {
  const decided = (statuses: readonly LaneStatus[], sincePassed: number, tieWait = 60) =>
    decideRace(statuses, usualWeights, { sincePassed, tieWait });

  test('two lanes that both score 1 and end shortly after each other are a tie', () => {
    expect(decided([passed('a', 1, 3), reaching(1)], 0.05)).toEqual({ kind: 'open' });
    expect(decided([passed('a', 1, 3), passed('b', 1, 3.1)], 0.1)).toEqual({
      kind: 'tie',
      lanes: ['a', 'b'],
    });
  });

  test('is for lanes that can still come within the band, and for no others', () => {
    expect(decided([passed('a', 1), reaching(0.951)], 1)).toEqual({ kind: 'open' });
    expect(decided([passed('a', 1), reaching(0.949)], 1)).toEqual({ kind: 'won', lane: 'a' });
  });

  test('ends at its limit; a lane that could be better is waited for beyond it', () => {
    expect(decided([passed('a', 1), reaching(1)], 59.9)).toEqual({ kind: 'open' });
    expect(decided([passed('a', 1), reaching(1)], 60)).toEqual({ kind: 'won', lane: 'a' });
    expect(decided([passed('a', 0.9), reaching(1)], 500)).toEqual({ kind: 'open' });
  });

  test('of 0 seconds decides as soon as no lane could be better', () => {
    expect(decided([passed('a', 1), reaching(1)], 0, 0)).toEqual({ kind: 'won', lane: 'a' });
  });

  test('names the lanes that could still have tied', () => {
    const statuses = [passed('a', 1), reaching(1, 'b'), reaching(0.9, 'c'), reaching(0.96, 'd')];
    expect(lanesThatCanTie(statuses, usualWeights)).toEqual(['b', 'd']);
    expect(lanesThatCanTie([reaching(1)], usualWeights)).toEqual([]);
  });
});

describe('the decision', () => {
  test('stays open while a lane could still score above the best', () => {
    const running: LaneStatus = {
      state: 'running',
      lane: 'b',
      reach: { ci: 1, verdict: 1, size: 0.5, coverage: null, lint: null, time: 1 },
    };
    expect(decideRace([passed('a', 0.8), running], usualWeights, noWait)).toEqual({ kind: 'open' });
    expect(decideRace([passed('a', 0.95), running], usualWeights, noWait)).toEqual({
      kind: 'won',
      lane: 'a',
    });
    expect(decideRace([{ state: 'out', lane: 'a' }, running], usualWeights, noWait)).toEqual({
      kind: 'open',
    });
    expect(decideRace([{ state: 'out', lane: 'a' }], usualWeights, noWait)).toEqual({ kind: 'none' });
  });

  test('within the band it is a tie, best first; outside it there is one winner', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), share, (best, factor) => {
        const other = best * factor;
        const decision = decideRace([passed('a', other), passed('b', best)], usualWeights, noWait);
        const scores = [best, other].map((value) => {
          const { signals } = {
            signals: { ci: value, verdict: value, size: value, coverage: null, lint: null, time: value },
          };
          return scoreOf(signals, usualWeights);
        });
        const [high = 0, low = 0] = scores;
        if (low >= high * (1 - tieBand)) expect(decision.kind).toBe('tie');
        else expect(decision).toEqual({ kind: 'won', lane: 'b' });
      }),
    );
  });

  test('an early decision never names another best lane than the late one, however long a tie is waited for', () => {
    const lane = fc.record({
      signals: signalsOf,
      at: fc.double({ min: 0, max: 300, noNaN: true }),
      passes: fc.boolean(),
      /** Which of its signals are known while it runs. */
      known: record(fc.boolean()),
    });
    fc.assert(
      fc.property(
        fc.array(lane, { minLength: 2, maxLength: 5 }),
        weightsOf,
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.constantFrom(0, 10, 60, 600),
        (lanes, weights, now, tieWait) => {
          const end = lanes.map(
            ({ signals, at, passes }, index): LaneStatus =>
              passes
                ? { state: 'passed', lane: `l${index}`, signals, at }
                : { state: 'out', lane: `l${index}` },
          );
          const early = lanes.map(({ signals, at, known }, index): LaneStatus => {
            if (at <= now) return end[index] ?? { state: 'out', lane: `l${index}` };
            const reach = { ...signals };
            for (const name of signalNames) if (!known[name]) reach[name] = 1;
            return { state: 'running', lane: `l${index}`, reach };
          });
          const first = Math.min(...early.map((one) => (one.state === 'passed' ? one.at : now)));
          const decided = decideRace(early, weights, { sincePassed: now - first, tieWait });
          fc.pre(decided.kind === 'won' || decided.kind === 'tie');
          const late = decideRace(end, weights, { sincePassed: 0, tieWait });
          const best = (one: typeof late): string | null =>
            one.kind === 'won' ? one.lane : one.kind === 'tie' ? (one.lanes[0] ?? null) : null;
          expect(best(late)).toBe(best(decided));
          // A lane that finished in time is tied in both or in neither.
          const inTime = (one: typeof late): readonly string[] =>
            (one.kind === 'tie' ? one.lanes : [best(one) ?? '']).filter(
              (name) => (lanes[Number(name.slice(1))]?.at ?? 0) <= now,
            );
          expect(inTime(late)).toEqual(inTime(decided));
          // Within the wait, the early decision is the late one.
          if (now - first < tieWait) expect(decided).toEqual(late);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
