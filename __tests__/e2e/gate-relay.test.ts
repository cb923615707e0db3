import { expect, test } from 'vitest';
import { at, fileOf, linesOf, path } from './gate-code.ts';
import { type FinishedGateRun, runGate, shared } from './gate-run.ts';
import type { AskKind, Scene } from './gate-script.ts';
import { refute, uphold } from './gate-table.ts';

/** What one reviewer is told of what others say: anonymous, verbatim, and the same whichever side it is on. */

const title = 'The amber balance';
const { own, guard, note, total } = linesOf('amber');
const scene: Scene = {
  title,
  explanation: 'The balance is read and written back without a lock.',
  ...at(own),
  reporters: { a1: 'critical' },
  judges: { b1: [refute(guard)], c1: [refute(note)] },
  replies: { a1: [uphold(total)] },
};
const run = shared(() =>
  runGate({ panel: ['a1', 'b1', 'c1'], head: { [path]: fileOf(['amber']) }, scenes: [scene] }),
);

/** The JSON lines that a question adds to the change. */
const lines = ({ asked }: FinishedGateRun, kind: AskKind, model?: string): readonly string[] =>
  asked
    .filter((one) => one.kind === kind && (model === undefined || one.model === model))
    .flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('{') && line.includes(title)));

test('a finding is judged verbatim, without the severity that its reporter gave it', async () => {
  const judged = lines(await run(), 'judge');
  expect(judged).toHaveLength(2);
  for (const line of judged) {
    expect(line).toContain(scene.explanation);
    expect(line).toContain(JSON.stringify(own));
    expect(line).not.toMatch(/"severity"|critical/u);
  }
});

test('no question names a reviewer, a model or a vendor', async () => {
  const { asked } = await run();
  const later = asked.filter(({ kind }) => kind !== 'independent');
  expect(later.length).toBe(5);
  for (const { text } of later) expect(text).not.toMatch(/\bv[abc]\/|vendor-[abc]\b|"[abc]1"/u);
});

test('both sides get the same question, which does not say whose argument is whose', async () => {
  const ended = await run();
  const keys = (line: string | undefined): readonly string[] => {
    const value: unknown = JSON.parse(line ?? '{}');
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  };
  const [supporter] = lines(ended, 'dispute', 'a1');
  const [refuter] = lines(ended, 'dispute', 'b1');
  expect(keys(supporter).length).toBeGreaterThan(0);
  expect(keys(supporter)).toEqual(keys(refuter));
  for (const line of [supporter, refuter]) {
    expect(line).not.toMatch(/"(?:yours|mine|own|reviewer)"/u);
    for (const quote of [guard, note]) expect(line).toContain(JSON.stringify(quote));
  }
  // The refuters see what the supporter brought, too.
  expect(refuter).toContain(JSON.stringify(total));
});

test('a question that is put again holds nothing of what the model answered before', async () => {
  const ended = await run();
  const changeOf = (model: string): readonly string[] => [
    ...new Set(
      ended.asked.filter((one) => one.model === model).map(({ text }) => text.split('# Task')[0] ?? ''),
    ),
  ];
  for (const model of ['a1', 'b1', 'c1']) expect(changeOf(model)).toHaveLength(1);
});
