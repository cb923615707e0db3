import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Judged,
  judgeComparisonOf,
  judgeTotalOf,
  type LabelledChange,
  readLabelledChanges,
} from '../../bench/judge-data.ts';
import { evaluateJudges } from '../../bench/judge-run.ts';
import { builtIn } from '../../bench/prompt-folders.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { startBuilt } from '../e2e/called-action.ts';
import { folder, inputsOf, opened, promptsWith, serverWith } from './eval-setup.ts';

const example = 'bench/labelled-example.jsonl';
const judges = ['anthropic/practice-lark', 'openai/practice-owl'];

const evaluationOf = (inputs: Readonly<Record<string, string>>) => ({
  changes: readLabelledChanges(example),
  judges: judges.slice(0, 1),
  prompts: opened([builtIn]),
  inputs,
  out: folder(),
  maxCostUsd: null,
  say: () => undefined,
  start: startBuilt,
});

/** A judge that says the same about every finding. */
const always =
  (position: 'uphold' | 'refute' | 'unsure', evidence: (path: string) => string): ModelBehavior =>
  ({ turns }) => {
    const { question } = readRequest(turns);
    if (question.kind !== 'exchange') throw new Error(`A judge was asked ${question.kind}.`);
    return {
      kind: 'answer',
      json: {
        findings: [],
        positions: question.judge.map(({ label, path }) => ({
          label,
          evidence: [{ path, quote: evidence(path) }],
          reason: 'It always says so.',
          position,
          ground: position === 'refute' ? 'wrong' : null,
          severity: position === 'uphold' ? 'critical' : null,
          sameAs: null,
        })),
        relocations: [],
      },
    };
  };

test('practice models judge labelled findings, and nothing else is asked of them', async () => {
  const server = await serverWith(practiceBehavior());
  const evaluation = { ...evaluationOf(inputsOf(server)), judges };
  const { records, complete, tables } = await evaluateJudges(evaluation);
  expect(complete).toBe(true);
  expect(records.map(({ id, arm, complete }) => [id, arm, complete])).toEqual(
    ['orders', 'totals'].flatMap((id) => judges.map((judge) => [id, judge, true])),
  );
  for (const { id, judgements } of records) {
    expect(judgements).toEqual(
      id === 'orders'
        ? [
            { label: true, position: 'uphold', evidence: false, kept: true },
            { label: false, position: 'refute', evidence: true, kept: false },
          ]
        : [{ label: false, position: 'unsure', evidence: false, kept: true }],
    );
  }
  for (const judge of judges)
    expect(tables).toContain(
      `| ${judge} | built-in | 2 | 0 | 1 | 1: 100% (21% to 100%) | 2 | 1: 50% (9% to 91%) | 1 | 1 | 1: 100% (21% to 100%) |`,
    );
  expect(readFileSync(join(evaluation.out, 'round-2.md'), 'utf8')).toBe(tables);
  const kinds = server.requests.map(({ body }) => /<judge-/u.test(body));
  expect(kinds.every(Boolean)).toBe(true);
  const again = await evaluateJudges(evaluation);
  expect([again.records, server.requests.length]).toEqual([records, kinds.length]);
  const none = await evaluateJudges({ ...evaluation, out: folder(), maxCostUsd: 0 });
  expect([none.records, none.complete, server.requests.length]).toEqual([[], false, kinds.length]);
});

test.each<readonly [string, ModelBehavior, Judged['judgements'][number]]>([
  [
    'that refutes everything with a line that does not exist changes nothing',
    always('refute', () => 'verifiedElsewhere(request);'),
    { label: true, position: 'refute', evidence: false, kept: true },
  ],
  [
    'that refutes everything with a connected line keeps nothing',
    always('refute', () => '  const { id } = request.query;'),
    { label: true, position: 'refute', evidence: true, kept: false },
  ],
  [
    'that upholds everything lets everything through',
    always('uphold', () => '  const { id } = request.query;'),
    { label: true, position: 'uphold', evidence: false, kept: true },
  ],
])('a reviewer %s', async (_, behavior, judgement) => {
  const server = await serverWith(behavior);
  const [orders] = readLabelledChanges(example);
  const [finding] = orders?.findings ?? [];
  if (orders === undefined || finding === undefined) throw new Error('no example');
  // Two findings at one place, of which one is true: each is judged by itself.
  const twin = {
    ...finding,
    label: false,
    title: 'The order id is logged',
    category: 'logic-error' as const,
  };
  const changes: LabelledChange[] = [{ ...orders, findings: [finding, twin] }];
  const { records } = await evaluateJudges({ ...evaluationOf(inputsOf(server)), changes });
  expect(records.map(({ judgements }) => judgements)).toEqual([[judgement, { ...judgement, label: false }]]);
});

test('a reviewer that does not answer counts for nothing, and is asked again', async () => {
  const server = await serverWith(() => ({ kind: 'refusal', text: 'I cannot help with that.' }));
  const evaluation = evaluationOf(inputsOf(server));
  const { records, tables } = await evaluateJudges(evaluation);
  expect(records.map(({ complete }) => complete)).toEqual([false, false]);
  expect(tables).toContain('| anthropic/practice-lark | built-in | 0 | 2 | 0 | none | 0 | none |');
  const practiced = await serverWith(practiceBehavior());
  const again = await evaluateJudges({ ...evaluation, inputs: inputsOf(practiced) });
  expect(again.records.map(({ complete }) => complete)).toEqual([true, true]);
});

test('a quote that the change does not hold is an error of the data', async () => {
  const server = await serverWith(practiceBehavior());
  const evaluation = evaluationOf(inputsOf(server));
  const changes = evaluation.changes.slice(0, 1).map((change) => ({
    ...change,
    findings: change.findings.map((finding) => ({ ...finding, quote: '  const nothing = 0;' })),
  }));
  await expect(evaluateJudges({ ...evaluation, changes })).rejects.toThrow(
    'orders: the quote of "The order id is concatenated into an SQL query" does not occur in src/orders.js.',
  );
  expect(server.requests).toEqual([]);
});

test.each<readonly [string, (change: LabelledChange) => unknown]>([
  [
    'without a label',
    ({ findings: [first], ...rest }) => ({ ...rest, findings: [{ ...first, label: null }] }),
  ],
  [
    'with two findings of the same text',
    ({ findings: [first], ...rest }) => ({ ...rest, findings: [first, first] }),
  ],
  ['without findings', (change) => ({ ...change, findings: [] })],
])('a change %s is refused, with the number of its line', (_, edit) => {
  const file = join(folder(), 'labelled.jsonl');
  const lines = readLabelledChanges(example).map((change, index) => (index === 1 ? edit(change) : change));
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect(() => readLabelledChanges(file)).toThrow(
    `Line 2 of ${file} is not a change with labelled findings.`,
  );
});

test('prompts are compared finding by finding', () => {
  const record = (id: string, prompts: string, kept: readonly (readonly [boolean, boolean])[]): Judged => ({
    id,
    arm: 'a',
    prompts,
    digest: prompts,
    complete: true,
    tokens: prompts === 'first' ? 1_000 : 900,
    seconds: 1,
    usd: null,
    judgements: kept.map(([label, isKept]) => ({
      label,
      position: isKept ? 'uphold' : 'refute',
      evidence: !isKept,
      kept: isKept,
    })),
  });
  const records = [
    record('1', 'first', [
      [true, false],
      [true, true],
      [false, true],
    ]),
    record('1', 'second', [
      [true, true],
      [true, true],
      [false, true],
    ]),
    record('2', 'first', [
      [true, false],
      [false, true],
    ]),
    record('2', 'second', [
      [true, true],
      [false, false],
    ]),
    { ...record('3', 'first', [[true, false]]), complete: false },
    record('3', 'second', [[true, true]]),
  ];
  expect(judgeTotalOf('a', 'first', records)).toMatchObject({
    runs: 2,
    incomplete: 1,
    trueFindings: 3,
    kept: 1,
    falseFindings: 2,
    passed: 2,
    refutations: 2,
    connected: 2,
  });
  const compared = judgeComparisonOf({ arm: 'a', first: 'first', second: 'second' }, records);
  expect(compared).toMatchObject({
    runs: 2,
    keptP: 0.5,
    passed: { value: -0.5 },
    passedP: 1,
    tokens: { value: -100 },
    usd: null,
  });
  expect(compared.kept?.value).toBeCloseTo(2 / 3, 9);
});

test('npm run eval compares prompts in both modes, without keys', () => {
  const out = folder();
  const path = promptsWith({ 'cross-examination.md': 'Take your time.' });
  const evaluated = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['bench/eval.ts', '--practice', '--out', out, '--prompts', builtIn, '--prompts', path, ...args],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  };
  const judged = evaluated('--round', '2', '--data', example);
  expect(judged).toContain(`| anthropic/practice-lark | ${builtIn} → ${path} | 2 | 0 (-79 to +79) | 1.000 |`);
  expect(judged).toContain(`| openai/practice-owl | ${path} | 2 | 0 |`);
  const bugs = join(out, 'bugs.jsonl');
  const [{ id, diff } = { id: '', diff: '' }] = readLabelledChanges(example);
  writeFileSync(
    bugs,
    JSON.stringify({ id, diff, bug_locations: [{ file: 'src/orders.js', start: 3, end: 3 }] }),
  );
  const reviewed = evaluated('--data', bugs, '--rounds', '2');
  expect(reviewed).toContain(`| the pair | ${path} | 1 | 0 | 1: 100% (21% to 100%) |`);
  expect(reviewed).toContain(`| the pair | ${builtIn} → ${path} | 1 | 0 | 0 | 0 (-79 to +79) | 1.000 |`);
});
