import { describe, expect, test } from 'vitest';
import type { PatchAttempt } from '../../src/fix/lane.ts';
import type { LaneStatus } from '../../src/fix/race/decision.ts';
import { type Signals, usualWeights } from '../../src/fix/race/score.ts';
import { type Racer, raceLanes } from '../../src/fix/schedule.ts';

const signals = (value: number): Signals => ({
  ci: value,
  verdict: value,
  size: value,
  coverage: null,
  lint: null,
  time: value,
});

/** A lane that ends on request, or when it is cancelled. */
class Puppet implements Racer {
  readonly lane: string;
  readonly #done = Promise.withResolvers<void>();
  #status: LaneStatus;
  cancelled = false;
  /** Why it was ended; empty while it was not. */
  why = '';
  news: () => void = () => undefined;

  constructor(lane: string) {
    this.lane = lane;
    this.#status = { state: 'running', lane, reach: signals(1) };
  }

  status(): LaneStatus {
    return this.#status;
  }

  async run({ signal, news }: PatchAttempt): Promise<void> {
    this.news = news;
    signal.addEventListener('abort', () => {
      this.cancelled = true;
      this.why = signal.reason instanceof Error ? signal.reason.message : '';
      this.#status = { state: 'out', lane: this.lane };
      this.#done.resolve();
    });
    await this.#done.promise;
  }

  pass(value: number, at: number): void {
    this.#status = { state: 'passed', lane: this.lane, signals: signals(value), at };
    this.#done.resolve();
  }

  reaches(value: number): void {
    this.#status = { state: 'running', lane: this.lane, reach: signals(value) };
  }

  fail(): void {
    this.#status = { state: 'out', lane: this.lane };
    this.#done.resolve();
  }
}

function start(names: readonly string[], { tieWait = 0 } = {}) {
  const lanes = names.map((name) => new Puppet(name));
  const control = new AbortController();
  const time = { now: 7 };
  const over = raceLanes({
    contenders: lanes,
    weights: usualWeights,
    tieWait,
    slotsFor: () => [],
    clock: () => time.now,
    signal: control.signal,
  });
  return { lanes, control, over, time };
}

/** Runs everything that is already scheduled. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the race', () => {
  test('is over as soon as no lane could win any more, and ends the lanes that still run', async () => {
    const { lanes, over } = start(['a', 'b', 'c']);
    const [a, b, c] = lanes;
    b?.fail();
    await settled();
    a?.pass(1, 3);
    expect(await over).toEqual({ decision: { kind: 'won', lane: 'a' }, decidedAt: 7 });
    expect([a, b, c].map((lane) => lane?.cancelled)).toEqual([false, false, true]);
  });

  test('waits for a lane that could still be better; two that are near each other are then a tie', async () => {
    const { lanes, over } = start(['a', 'b', 'c']);
    const [a, b, c] = lanes;
    a?.pass(0.9, 1);
    b?.pass(0.92, 2);
    await settled();
    expect(c?.cancelled).toBe(false);
    c?.fail();
    expect((await over).decision).toEqual({ kind: 'tie', lanes: ['b', 'a'] });
  });

  test('without a patch that passes there is no winner', async () => {
    const { lanes, over } = start(['a', 'b']);
    for (const lane of lanes) lane.fail();
    expect((await over).decision).toEqual({ kind: 'none' });
  });

  test('a run that is cancelled ends all lanes and decides nothing', async () => {
    const { lanes, control, over } = start(['a', 'b']);
    control.abort();
    expect(await over).toEqual({ decision: { kind: 'none' }, decidedAt: null });
    expect(lanes.every(({ cancelled }) => cancelled)).toBe(true);
  });

  test('two lanes that both score 1 and end 0.1 s apart are a tie', async () => {
    const { lanes, over, time } = start(['a', 'b'], { tieWait: 60 });
    const [a, b] = lanes;
    a?.pass(1, 7);
    await settled();
    time.now = 7.1;
    b?.pass(1, 7.1);
    expect(await over).toEqual({ decision: { kind: 'tie', lanes: ['a', 'b'] }, decidedAt: 7.1 });
    expect(lanes.map(({ cancelled }) => cancelled)).toEqual([false, false]);
  });

  test('a lane that could still tie is ended when the wait is over, and told that', async () => {
    const { lanes, over, time } = start(['a', 'b'], { tieWait: 60 });
    const [a, b] = lanes;
    a?.pass(1, 7);
    await settled();
    time.now = 66.9;
    b?.news();
    expect(b?.cancelled).toBe(false);
    time.now = 67;
    b?.news();
    expect(await over).toEqual({ decision: { kind: 'won', lane: 'a' }, decidedAt: 67 });
    expect(b?.why).toBe(
      'Another lane had won. This one could still tie, but had not ended 60 s after the first patch passed (race-tie-wait).',
    );
  });

  test('a lane that can no longer tie is ended at once, and told that', async () => {
    const { lanes, over } = start(['a', 'b'], { tieWait: 60 });
    const [a, b] = lanes;
    b?.reaches(0.9);
    a?.pass(1, 7);
    expect((await over).decision).toEqual({ kind: 'won', lane: 'a' });
    expect(b?.why).toBe('Another lane had won, and this one could no longer tie.');
  });
});
