import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { armsOf, type KnownBug, type Score, scoreOf, totalOf } from '../../bench/eval-data.ts';
import { evaluate } from '../../bench/eval-run.ts';
import { startPracticeServer } from '../../practice/api/server.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { aFinding, aResult } from '../report/factory.ts';

const diff = (path: string, line: string): string =>
  [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}`,
    `+++ b/${path}`,
    '@@ -1 +1,2 @@',
    ' export {};',
    `+${line}`,
    '',
  ].join('\n');

const bug = (id: string, line: string): KnownBug => ({
  id,
  diff: diff('src/a.js', line),
  bug_locations: [{ file: 'src/a.js', start: 2, end: 2 }],
});

const [arm] = armsOf(['anthropic/a', 'openai/b', 'openai/c'], 3);
if (arm === undefined) throw new Error('no arm');

const at = (path: string, line: number, more = {}) =>
  aFinding({
    location: {
      level: 'line',
      path,
      side: 'new',
      startLine: line,
      endLine: line,
      quote: 'x',
      addedLine: line,
    },
    ...more,
  });

test('each model alone, each with itself, the pair, and the panel', () => {
  expect(armsOf(['anthropic/a', 'openai/b', 'openai/c'], 3).map(({ name }) => name)).toEqual([
    'anthropic/a alone',
    'openai/b alone',
    'openai/c alone',
    'anthropic/a and itself',
    'openai/b and itself',
    'openai/c and itself',
    'the pair',
    'the panel of 3',
  ]);
});

test.each([
  ['on the line', [at('src/a.js', 2)], { caught: true, others: 0 }],
  ['a little beside it', [at('src/a.js', 5)], { caught: true, others: 0 }],
  ['elsewhere in the file', [at('src/a.js', 6)], { caught: false, others: 1 }],
  ['in another file', [at('src/b.js', 2)], { caught: false, others: 1 }],
  ['dismissed by the panel', [at('src/a.js', 2, { status: 'dismissed' })], { caught: false, others: 0 }],
  ['disputed', [at('src/a.js', 2, { status: 'disputed' })], { caught: true, disputed: 1 }],
])('a finding %s', (_, findings, expected) => {
  expect(scoreOf(bug('one', 'x'), arm, aResult({ findings }))).toMatchObject(expected);
});

test('a run that is not complete is no miss, but its money is spent', () => {
  const score: Score = {
    id: '1',
    arm: 'a',
    complete: true,
    caught: true,
    others: 2,
    disputed: 1,
    seconds: 4,
    usd: 0.5,
  };
  const total = totalOf('a', [
    score,
    { ...score, id: '2', caught: false, seconds: 2 },
    { ...score, id: '3', complete: false, caught: false },
    { ...score, arm: 'b' },
  ]);
  expect(total).toMatchObject({
    runs: 2,
    incomplete: 1,
    caught: 1,
    missed: 1,
    others: 4,
    disputed: 2,
    seconds: 3,
    usd: 1.5,
  });
  expect(total.low).toBeCloseTo(0.0945, 3);
  expect(total.high).toBeCloseTo(0.9055, 3);
  expect(totalOf('a', [{ ...score, usd: null }]).usd).toBeNull();
});

test('practice models are measured; a second run goes on where the first ended; money ends it', async () => {
  const server = await startPracticeServer({ behavior: practiceBehavior() });
  const out = mkdtempSync(join(tmpdir(), 'xreview-eval-test-'));
  onTestFinished(async () => {
    rmSync(out, { recursive: true, force: true });
    await server.close();
  });
  const evaluation = {
    bugs: [
      bug('seen', 'db.query("SELECT * FROM t WHERE a = \'" + request.query.a + "\'");'),
      bug('unseen', 'export const total = 41;'),
    ],
    arms: [
      { name: 'lark alone', reviewers: ['anthropic/practice-lark'], rounds: 1 },
      { name: 'the pair', reviewers: ['anthropic/practice-lark', 'openai/practice-owl'], rounds: 2 },
    ],
    inputs: {
      'anthropic-api-key': 'practice-key-anthropic',
      'openai-api-key': 'practice-key-openai',
      'anthropic-base-url': server.anthropicURL,
      'openai-base-url': server.openaiURL,
    },
    out,
    say: () => undefined,
  };
  const none = await evaluate({ ...evaluation, maxCostUsd: 0 });
  expect([none.scores.length, none.whole, server.requests.length]).toEqual([0, false, 0]);
  const first = await evaluate({ ...evaluation, maxCostUsd: 5 });
  expect(first.scores.map(({ id, arm: name, caught, complete }) => [id, name, caught, complete])).toEqual([
    ['seen', 'lark alone', true, true],
    ['seen', 'the pair', true, true],
    ['unseen', 'lark alone', false, true],
    ['unseen', 'the pair', false, true],
  ]);
  const asked = server.requests.length;
  const second = await evaluate({ ...evaluation, maxCostUsd: 5 });
  expect([second.scores.length, server.requests.length]).toEqual([4, asked]);
  expect(readFileSync(join(out, 'table.md'), 'utf8')).toContain('| lark alone | 2 | 0 | 1 (50%) |');
  expect(readFileSync(join(out, 'picture.svg'), 'utf8')).toContain('1 of 2');
});
