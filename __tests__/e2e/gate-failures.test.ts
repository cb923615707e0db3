import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Fault } from '../../practice/api/fault.ts';
import { at, fileOf, linesOf, path } from './gate-code.ts';
import { type FinishedGateRun, type GateSetup, runGate } from './gate-run.ts';
import { type AskKind, questionOf, type Scene } from './gate-script.ts';
import { refute, uphold } from './gate-table.ts';

/**
 * Four rounds that end as a pass, so that every answer matters: a reporter, two refuters of two other vendors, a reply
 * with a new quote, and two refuters who keep their side. Whoever fails in whichever round, it is no pass.
 */
const title = 'The amber balance';
const { own, guard, note, total } = linesOf('amber');
const scene: Scene = {
  title,
  ...at(own),
  reporters: { a1: 'critical' },
  judges: { b1: [refute(guard), refute(guard)], c1: [refute(note), refute(note)] },
  replies: { a1: [uphold(total)] },
};
const wholeAnswer = z.looseObject({ positions: z.array(z.unknown()) });
const panel = ['a1', 'b1', 'c1'];
const gate: Omit<GateSetup, 'panel'> = { head: { [path]: fileOf(['amber']) }, scenes: [scene] };

/** Every question of the debate, by round. */
const questions: readonly (readonly [round: number, model: string, kind: AskKind])[] = [
  [1, 'a1', 'independent'],
  [1, 'b1', 'independent'],
  [1, 'c1', 'independent'],
  [2, 'b1', 'judge'],
  [2, 'c1', 'judge'],
  [3, 'a1', 'dispute'],
  [4, 'b1', 'dispute'],
  [4, 'c1', 'dispute'],
];

const failing = (model: string, kind: AskKind, fault: Fault): NonNullable<GateSetup['fault']> => {
  return (asked) => (asked.model === model && asked.kind === kind ? fault : null);
};
const refusal: Fault = { kind: 'refusal' };
const brokenServer: Fault = { kind: 'status', status: 500, headers: { 'retry-after': '0' } };

const play = (more: Partial<GateSetup> = {}): Promise<FinishedGateRun> =>
  runGate({ panel, ...gate, ...more });

test('with every answer it is dismissed after four rounds, and passes', async () => {
  const ended = await play();
  expect(ended.asked.map(({ model, kind }) => `${model} ${kind}`).toSorted()).toEqual(
    questions.map(([, model, kind]) => `${model} ${kind}`).toSorted(),
  );
  expect(Math.max(...ended.result.calls.map(({ round }) => round))).toBe(4);
  expect(ended.of(title)).toMatchObject({ status: 'dismissed', blocking: false });
  expect([ended.status, ended.reasons]).toEqual([0, ['approved']]);
});

describe('a reviewer that fails', () => {
  test.each([
    [1, 'a1', 'independent'],
    [1, 'b1', 'independent'],
    [2, 'c1', 'judge'],
    [3, 'a1', 'dispute'],
    [4, 'b1', 'dispute'],
  ] as const)('in round %i: %s, %s: no pass', async (round, model, kind) => {
    const ended = await play({ fault: failing(model, kind, refusal) });
    expect(ended.status).toBe(1);
    expect(ended.result.verdict.complete).toBe(false);
    // Without the reporter's own answer in round 1 nothing was reported; from then on it is never lost.
    if (model !== 'a1' || round > 1) expect(ended.of(title)).not.toBeNull();
    expect(ended.result.panel.find(({ id }) => id.endsWith(model))).toMatchObject({ complete: false });
  });

  test('in round 3, with a server that only breaks: no pass', async () => {
    const ended = await play({ fault: failing('a1', 'dispute', brokenServer) });
    expect(ended.status).toBe(1);
    expect(ended.result.verdict.complete).toBe(false);
  });
});

describe('a reviewer that answers and takes no position on what it was asked about', () => {
  const silent =
    (model: string, kind: AskKind): NonNullable<GateSetup['behavior']> =>
    (script) =>
    async (request) => {
      const reply = await script(request);
      const asked = questionOf(request.turns)[0]?.kind;
      return reply.kind === 'answer' && request.model === model && asked === kind
        ? { kind: 'answer', json: { ...wholeAnswer.parse(reply.json), positions: [] } }
        : reply;
    };

  test.each([
    [2, 'b1', 'judge'],
    [3, 'a1', 'dispute'],
    [4, 'c1', 'dispute'],
  ] as const)('in round %i: %s, %s: no pass', async (_, model, kind) => {
    const ended = await play({ behavior: silent(model, kind) });
    expect(ended.status).toBe(1);
    expect(ended.result.verdict.complete).toBe(false);
    expect(ended.result.panel.find(({ id }) => id.endsWith(model))).toMatchObject({ complete: false });
  });
});

describe('a reviewer that fails where the others are enough for a complete review', () => {
  const inputs = { 'min-reviewers': '2' };

  test('a reporter that fails before it is asked still supports its finding: it blocks', async () => {
    const ended = await play({ inputs, fault: failing('a1', 'dispute', refusal) });
    expect(ended.of(title)).toMatchObject({ status: 'disputed', blocking: true, supporters: ['a1'] });
    expect([ended.status, ended.result.verdict.verdict]).toEqual([1, 'fail']);
  });

  test('a refuter that fails before it is asked is none: it blocks', async () => {
    const ended = await play({ inputs, fault: failing('c1', 'judge', refusal) });
    expect(ended.of(title)).toMatchObject({ status: 'disputed', blocking: true });
    expect([ended.status, ended.result.verdict.verdict]).toEqual([1, 'fail']);
  });

  test('below the gate nobody has to be asked: dismissed', async () => {
    const ended = await play({
      inputs,
      scenes: [{ ...scene, reporters: { a1: 'major' } }],
      fault: failing('a1', 'dispute', refusal),
    });
    expect(ended.of(title)).toMatchObject({ status: 'dismissed', blocking: false });
    expect(ended.status).toBe(0);
  });
});

describe('rounds that are cut off', () => {
  test.each([
    ['1', 'unconfirmed'],
    ['2', 'disputed'],
  ])('max-rounds %s: the finding keeps its status and blocks', async (rounds, status) => {
    const ended = await play({ inputs: { 'max-rounds': rounds } });
    expect(ended.of(title)).toMatchObject({ status, blocking: true });
    expect([ended.status, ended.result.verdict.verdict]).toEqual([1, 'fail']);
  });

  test('money that runs out before the reporter is asked: it still supports its finding', async () => {
    const price = 20;
    const whole = await play({ price });
    const cost = (rounds: readonly number[]): number =>
      whole.result.calls
        .filter(({ round }) => rounds.includes(round))
        .reduce((sum, { spent }) => sum + (spent.usd ?? 0), 0);
    // All that the first two rounds take, and less than the estimate of one more question (3,000 tokens of output).
    const limit = cost([1, 2]) + 0.06 - 0.000_001;
    const ended = await play({ price, inputs: { 'max-cost-usd': String(limit) } });
    expect(ended.askedAbout(title)).toEqual(['b1 judge', 'c1 judge']);
    expect(ended.of(title)).toMatchObject({ status: 'disputed', blocking: true, supporters: ['a1'] });
    expect(ended.result.verdict).toMatchObject({ verdict: 'fail', complete: false });
  });
});

describe('one reviewer that lets a critical finding go', () => {
  test.each([
    [['a1', 'b1'], 'disputed'],
    [['a1', 'b1', 'c1'], 'confirmed'],
    [['a1', 'b1', 'c1', 'd1'], 'confirmed'],
  ] as const)('among %j: it blocks', async (reviewers, status) => {
    const [, ...others] = reviewers;
    const ended = await runGate({
      panel: reviewers,
      ...gate,
      scenes: [
        {
          ...scene,
          judges: [[refute(guard), refute(note)], ...others.slice(1).map(() => [uphold()])],
        },
      ],
    });
    expect(ended.of(title)).toMatchObject({ status, blocking: true });
    expect(ended.status).toBe(1);
  });
});
