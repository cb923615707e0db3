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

  constructor(lane: string) {
    this.lane = lane;
    this.#status = { state: 'running', lane, reach: signals(1) };
  }

  status(): LaneStatus {
    return this.#status;
  }

  async run({ signal }: PatchAttempt): Promise<void> {
    signal.addEventListener('abort', () => {
      this.cancelled = true;
      this.#status = { state: 'out', lane: this.lane };
      this.#done.resolve();
    });
    await this.#done.promise;
  }

  pass(value: number, at: number): void {
    this.#status = { state: 'passed', lane: this.lane, signals: signals(value), at };
    this.#done.resolve();
  }

  fail(): void {
    this.#status = { state: 'out', lane: this.lane };
    this.#done.resolve();
  }
}

function start(...names: readonly string[]) {
  const lanes = names.map((name) => new Puppet(name));
  const control = new AbortController();
  const over = raceLanes({
    contenders: lanes,
    weights: usualWeights,
    slotsFor: () => [],
    clock: () => 7,
    signal: control.signal,
  });
  return { lanes, control, over };
}

/** Runs everything that is already scheduled. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the race', () => {
  test('is over as soon as no lane could win any more, and ends the lanes that still run', async () => {
    const { lanes, over } = start('a', 'b', 'c');
    const [a, b, c] = lanes;
    b?.fail();
    await settled();
    a?.pass(1, 3);
    expect(await over).toEqual({ decision: { kind: 'won', lane: 'a' }, decidedAt: 7 });
    expect([a, b, c].map((lane) => lane?.cancelled)).toEqual([false, false, true]);
  });

  test('waits for a lane that could still be better; two that are near each other are then a tie', async () => {
    const { lanes, over } = start('a', 'b', 'c');
    const [a, b, c] = lanes;
    a?.pass(0.9, 1);
    b?.pass(0.92, 2);
    await settled();
    expect(c?.cancelled).toBe(false);
    c?.fail();
    expect((await over).decision).toEqual({ kind: 'tie', lanes: ['b', 'a'] });
  });

  test('without a patch that passes there is no winner', async () => {
    const { lanes, over } = start('a', 'b');
    for (const lane of lanes) lane.fail();
    expect((await over).decision).toEqual({ kind: 'none' });
  });

  test('a run that is cancelled ends all lanes and decides nothing', async () => {
    const { lanes, control, over } = start('a', 'b');
    control.abort();
    expect(await over).toEqual({ decision: { kind: 'none' }, decidedAt: null });
    expect(lanes.every(({ cancelled }) => cancelled)).toBe(true);
  });
});
