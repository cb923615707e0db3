import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RelayedFinding } from '../../src/debate/reviewer.ts';
import { Budget } from '../../src/reviewers/budget.ts';
import { Deadline } from '../../src/reviewers/deadline.ts';
import { type Relevance, relevanceOf } from '../../src/reviewers/relevance.ts';

const finding = (severity: RelayedFinding['severity']): RelayedFinding => ({
  label: 'F1',
  category: 'logic-error',
  assumes: null,
  severity,
  title: 'It is wrong',
  explanation: 'It is so.',
  scenario: 'It happens.',
  path: 'a.js',
  quote: 'a',
  startLine: 1,
  endLine: 1,
});
const exchange = (severity: RelayedFinding['severity']) =>
  ({ kind: 'exchange', round: 2, judge: [finding(severity)], disputes: [], own: [], earlier: [] }) as const;
const blind = { kind: 'independent-review', round: 1 } as const;
const place = (id: string, risk = 0) => ({ id, risk, tokens: 100 });

const unread = (id: string, risk = 0): Relevance => relevanceOf(blind, 'critical', place(id, risk));
const blocking = (id: string): Relevance => relevanceOf(exchange('critical'), 'critical', place(id));
const lesser = (id: string): Relevance => relevanceOf(exchange('minor'), 'critical', place(id));

/** Asks for money and writes down who got it, and who did not, in order. */
function counter(limit: number | null) {
  const budget = new Budget(limit);
  const told: string[] = [];
  const ask = (name: string, estimate: number, relevance: Relevance): void => {
    void budget.enter(estimate, relevance).then((admitted) => told.push(admitted ? name : `not ${name}`));
  };
  return { budget, told, ask };
}
/** Until all that is due has been looked at. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
};

describe('money', () => {
  test('what matters most to the gate goes first, then risk, however they came', async () => {
    const { budget, told, ask } = counter(1);
    ask('minor', 1, lesser('b1'));
    ask('unread', 1, unread('b2'));
    ask('risky', 1, unread('b3', 5));
    ask('blocking', 1, blocking('b1'));
    await settled();
    expect(told).toEqual(['blocking']);
    budget.settle(1, 0);
    await settled();
    expect(told).toEqual(['blocking', 'risky']);
    budget.settle(1, 0);
    budget.roundEnded('b3');
    await settled();
    expect(told).toEqual(['blocking', 'risky', 'unread']);
    budget.settle(1, 0.1);
    budget.roundEnded('b2');
    await settled();
    expect(told).toEqual(['blocking', 'risky', 'unread', 'not minor']);
  });

  test('what does not fit waits for what the calls under way leave over, and is refused when none is', async () => {
    const { budget, told, ask } = counter(1);
    ask('first', 0.7, unread('b1'));
    ask('second', 0.7, unread('b2'));
    await settled();
    expect(told).toEqual(['first']);
    budget.settle(0.7, 0.2);
    await settled();
    expect(told).toEqual(['first', 'second']);
    ask('third', 0.7, unread('b3'));
    budget.settle(0.7, 0.7);
    await settled();
    expect(told).toEqual(['first', 'second', 'not third']);
  });

  test('a lesser question leaves room for what a bundle under way may bring up', async () => {
    const { budget, told, ask } = counter(1);
    ask('unread', 0.2, unread('b1'));
    ask('minor', 0.5, lesser('b2'));
    await settled();
    expect(told).toEqual(['unread']);
    budget.settle(0.2, 0.2);
    await settled();
    expect(told).toEqual(['unread']);
    budget.roundEnded('b1');
    ask('blocking', 0.5, blocking('b1'));
    await settled();
    expect(told).toEqual(['unread', 'blocking']);
  });

  test('a call under way gets no more while others wait', async () => {
    const { budget, ask } = counter(1);
    ask('first', 0.6, unread('b1'));
    await settled();
    expect(budget.extend(0.1)).toBe(true);
    ask('second', 0.9, unread('b2'));
    expect(budget.extend(0.1)).toBe(false);
  });

  test('without a limit nobody waits', async () => {
    const { told, ask, budget } = counter(null);
    ask('a', 1e9, lesser('b1'));
    ask('b', 1e9, unread('b1'));
    await settled();
    expect(told).toEqual(['a', 'b']);
    expect(budget.extend(1e9)).toBe(true);
  });

  test('whatever is asked: everyone is answered, and reservations never go over the limit', async () => {
    const asks = fc.array(
      fc.record({
        estimate: fc.double({ min: 0.01, max: 2, noNaN: true }),
        cost: fc.double({ min: 0, max: 0.5, noNaN: true }),
        kind: fc.constantFrom(unread, blocking, lesser),
        bundle: fc.constantFrom('b1', 'b2', 'b3'),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(asks, async (all) => {
        const budget = new Budget(2);
        let [spent, reserved] = [0, 0];
        const done = all.map(async ({ estimate, cost, kind, bundle }) => {
          const admitted = await budget.enter(estimate, kind(bundle));
          if (!admitted) return;
          reserved += estimate;
          expect(spent + reserved).toBeLessThanOrEqual(2 + 1e-9);
          await new Promise<void>((resolve) => setImmediate(resolve));
          reserved -= estimate;
          spent += Math.min(cost, estimate);
          budget.settle(estimate, Math.min(cost, estimate));
        });
        const blinds = done.filter((_, at) => all[at]?.kind === unread);
        await Promise.all(blinds);
        for (const bundle of ['b1', 'b2', 'b3']) budget.roundEnded(bundle);
        await Promise.all(done);
      }),
      { numRuns: 100 },
    );
  });
});

describe('time', () => {
  test('a call is not begun when less is left than the quickest answer so far took', () => {
    let now = 0;
    const deadline = new Deadline(60, () => now);
    expect(deadline.refusal('lark')).toBeNull();
    deadline.answered('lark', 20);
    deadline.answered('lark', 12);
    deadline.answered('owl', 3);
    now = 49;
    expect(deadline.refusal('lark')).toMatchObject({ outcome: 'timed-out' });
    expect(deadline.refusal('lark')?.message).toContain('11.0 s of timeout-minutes are left');
    expect(deadline.refusal('owl')).toBeNull();
    now = 61;
    expect(deadline.refusal('owl')).toMatchObject({ outcome: 'timed-out' });
    expect(deadline.refusal('new')).toMatchObject({ outcome: 'timed-out' });
  });
});
