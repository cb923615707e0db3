import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideRace, type LaneStatus, tieBand } from '../../../src/fix/race/decision.ts';
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

describe('the decision', () => {
  test('stays open while a lane could still score above the best', () => {
    const running: LaneStatus = {
      state: 'running',
      lane: 'b',
      reach: { ci: 1, verdict: 1, size: 0.5, coverage: null, lint: null, time: 1 },
    };
    expect(decideRace([passed('a', 0.8), running], usualWeights)).toEqual({ kind: 'open' });
    expect(decideRace([passed('a', 0.95), running], usualWeights)).toEqual({ kind: 'won', lane: 'a' });
    expect(decideRace([{ state: 'out', lane: 'a' }, running], usualWeights)).toEqual({ kind: 'open' });
    expect(decideRace([{ state: 'out', lane: 'a' }], usualWeights)).toEqual({ kind: 'none' });
  });

  test('within the band it is a tie, best first; outside it there is one winner', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), share, (best, factor) => {
        const other = best * factor;
        const decision = decideRace([passed('a', other), passed('b', best)], usualWeights);
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

  test('an early decision never differs from the late one', () => {
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
        (lanes, weights, now) => {
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
          const decided = decideRace(early, weights);
          fc.pre(decided.kind === 'won' || decided.kind === 'tie');
          const late = decideRace(end, weights);
          const best = (one: typeof late): string | null =>
            one.kind === 'won' ? one.lane : one.kind === 'tie' ? (one.lanes[0] ?? null) : null;
          expect(best(late)).toBe(best(decided));
          // A lane that finished in time is tied in both or in neither.
          const inTime = (one: typeof late): readonly string[] =>
            (one.kind === 'tie' ? one.lanes : [best(one) ?? '']).filter(
              (name) => (lanes[Number(name.slice(1))]?.at ?? 0) <= now,
            );
          expect(inTime(late)).toEqual(inTime(decided));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
