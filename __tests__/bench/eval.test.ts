import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  armsOf,
  comparisonOf,
  type KnownBug,
  readKnownBugs,
  type Score,
  scoreOf,
  totalOf,
} from '../../bench/eval-data.ts';
import { evaluate } from '../../bench/eval-run.ts';
import { mcnemar, meanOf, pairedDifference } from '../../bench/eval-statistics.ts';
import { builtIn, openPrompts, type PromptSet } from '../../bench/prompt-folders.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { startBuilt } from '../e2e/called-action.ts';
import { aFinding, aResult } from '../report/factory.ts';
import { folder, inputsOf, opened, promptsWith, serverWith } from './eval-setup.ts';

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

const set: PromptSet = { name: builtIn, digest: '0123', main: 'dist/index.js' };

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
  expect(scoreOf(bug('one', 'x'), arm, set, aResult({ findings }))).toMatchObject(expected);
});

const score: Score = {
  id: '1',
  arm: 'a',
  prompts: 'first',
  digest: '1',
  complete: true,
  caught: true,
  others: 2,
  disputed: 1,
  tokens: 1_000,
  seconds: 4,
  usd: 0.5,
};

test('a run that is not complete is no miss, but its money is spent', () => {
  const total = totalOf('a', 'first', [
    score,
    { ...score, id: '2', caught: false, seconds: 2 },
    { ...score, id: '3', complete: false, caught: false },
    { ...score, arm: 'b' },
    { ...score, prompts: 'second' },
  ]);
  expect(total).toMatchObject({
    runs: 2,
    incomplete: 1,
    caught: 1,
    others: { value: 2, low: 2, high: 2 },
    disputed: { value: 1 },
    tokens: { value: 1_000 },
    seconds: 3,
    usdEach: { value: 0.5 },
    usd: 1.5,
  });
  expect(total.share?.low).toBeCloseTo(0.0945, 3);
  expect(total.share?.high).toBeCloseTo(0.9055, 3);
  expect(totalOf('a', 'first', [{ ...score, usd: null }])).toMatchObject({ usd: null, usdEach: null });
});

describe('statistics', () => {
  // A study of 21 children before and after a transplantation (Bentur and others 2009), with the figures that Fagerland,
  // Lydersen and Laake give for it (Statistics in Medicine 33, 2014, and BMC Medical Research Methodology 13, 2013).
  const bentur = { both: 1, onlyFirst: 7, onlySecond: 1, neither: 12 };

  test('the difference of two paired shares has Newcombe’s interval', () => {
    const { value, low, high } = pairedDifference(bentur) ?? {};
    expect([value, low, high].map((one) => one?.toFixed(3))).toEqual(['-0.286', '-0.507', '-0.026']);
    const turned = pairedDifference({ ...bentur, onlyFirst: 1, onlySecond: 7 });
    expect([turned?.low, turned?.high].map((one) => one?.toFixed(3))).toEqual(['0.026', '0.507']);
  });

  test('pairs that all agree still leave a doubt', () => {
    const { value, low, high } = pairedDifference({ both: 5, onlyFirst: 0, onlySecond: 0, neither: 0 }) ?? {};
    expect(value).toBe(0);
    expect(low).toBeLessThan(-0.3);
    expect(high).toBeGreaterThan(0.3);
    expect(pairedDifference({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 })).toBeNull();
  });

  test.each([
    [7, 1, 0.0703],
    [1, 7, 0.0703],
    [6, 0, 0.03125],
    [5, 5, 1],
    [0, 0, 1],
  ])('McNemar’s exact test of %i to %i', (onlyFirst, onlySecond, p) => {
    expect(mcnemar({ ...bentur, onlyFirst, onlySecond })).toBeCloseTo(p, 4);
  });

  test('a mean has an interval around it, always the same, and a single value has none', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const { value, low, high } = meanOf(values) ?? { value: 0, low: 0, high: 0 };
    // The standard error of the mean is 0.91.
    expect(value).toBe(5.5);
    expect(low).toBeCloseTo(5.5 - 1.96 * 0.91, 0);
    expect(high).toBeCloseTo(5.5 + 1.96 * 0.91, 0);
    expect(meanOf(values)).toEqual({ value, low, high });
    expect(meanOf([3])?.high).toBe(Number.POSITIVE_INFINITY);
    expect(meanOf([])).toBeNull();
  });

  test('prompts are compared on the changes that have a complete run of both', () => {
    const second = { ...score, prompts: 'second', others: 1, tokens: 1_200, usd: 0.4 };
    const scores = [
      ...['1', '2', '3', '4'].map((id) => ({ ...score, id })),
      { ...second, id: '1', caught: false },
      { ...second, id: '2' },
      { ...second, id: '3', complete: false },
      { ...second, id: '5', caught: false },
    ];
    const what = { arm: 'a', first: 'first', second: 'second' };
    expect(comparisonOf(what, scores)).toMatchObject({
      runs: 2,
      onlyFirst: 1,
      onlySecond: 0,
      caught: { value: -0.5 },
      p: 1,
      others: { value: -1 },
      tokens: { value: 200 },
    });
    expect(comparisonOf(what, scores).usd?.value).toBeCloseTo(-0.1, 9);
    expect(comparisonOf({ ...what, arm: 'b' }, scores)).toMatchObject({ runs: 0, caught: null, usd: null });
  });
});

describe('prompts', () => {
  test('a folder replaces the prompts that it holds, also those that share a file name', () => {
    const text = 'Only in the plan’s.';
    const names = [builtIn, promptsWith({ 'plan/general.md': text, 'look-ups.md': 'And here.' })];
    const [own, other] = opened(names).map((one) => ({ ...one, folder: dirname(resolve(one.main)) }));
    if (own === undefined || other === undefined) throw new Error('no prompts');
    expect(own.folder).toBe(resolve('dist'));
    expect(own.digest).not.toBe(other.digest);
    const changed = readdirSync(other.folder, { withFileTypes: true }).filter(
      (entry) =>
        entry.isFile() &&
        !readFileSync(join(other.folder, entry.name)).equals(readFileSync(join('dist', entry.name))),
    );
    const texts = changed.map(({ name }) => readFileSync(join(other.folder, name), 'utf8')).toSorted();
    expect(texts).toEqual(
      ['plan/general.md', 'look-ups.md']
        .map((name) => readFileSync(join(names[1] ?? '', name), 'utf8'))
        .toSorted(),
    );
  });

  test.each<readonly [string, (path: string) => void, string]>([
    [
      'a file that is no prompt',
      (path) => writeFileSync(join(path, 'general.txt'), 'x'),
      'replaces no prompt',
    ],
    [
      'a slot that nothing fills',
      (path) => writeFileSync(join(path, 'look-ups.md'), 'See {{weather}}.'),
      'has the slot {{weather}}',
    ],
    ['an empty folder', () => undefined, 'is empty'],
    ['no folder', (path) => rmSync(path, { recursive: true }), 'There is no folder'],
  ])('%s is an error', (_, prepare, message) => {
    const path = folder();
    prepare(path);
    expect(() => openPrompts([builtIn, path])).toThrow(message);
  });

  test('a folder named twice, and a dist that is older than the prompts, are errors', () => {
    expect(() => openPrompts([builtIn, builtIn])).toThrow('named twice');
    const dist = folder();
    cpSync('dist', dist, { recursive: true });
    const shown = readFileSync('src/reviewers/prompts/look-ups.md', 'utf8');
    for (const name of readdirSync(dist).filter((one) => one.endsWith('.md')))
      if (readFileSync(join(dist, name), 'utf8') === shown) writeFileSync(join(dist, name), 'Older.');
    expect(() => openPrompts([builtIn], dist)).toThrow('npm run build');
  });
});

test('practice models are measured; a second run goes on where the first ended; money ends it', async () => {
  const server = await serverWith(practiceBehavior());
  const out = folder();
  const evaluation = {
    bugs: [
      bug('seen', 'db.query("SELECT * FROM t WHERE a = \'" + request.query.a + "\'");'),
      bug('unseen', 'export const total = 41;'),
    ],
    arms: [
      { name: 'lark alone', reviewers: ['anthropic/practice-lark'], rounds: 1 },
      { name: 'the pair', reviewers: ['anthropic/practice-lark', 'openai/practice-owl'], rounds: 2 },
    ],
    prompts: opened([builtIn]),
    inputs: inputsOf(server),
    out,
    say: () => undefined,
    start: startBuilt,
  };
  const none = await evaluate({ ...evaluation, maxCostUsd: 0 });
  expect([none.records.length, none.complete, server.requests.length]).toEqual([0, false, 0]);
  const first = await evaluate({ ...evaluation, maxCostUsd: 5 });
  expect(first.records.map(({ id, arm: name, caught, complete }) => [id, name, caught, complete])).toEqual([
    ['seen', 'lark alone', true, true],
    ['seen', 'the pair', true, true],
    ['unseen', 'lark alone', false, true],
    ['unseen', 'the pair', false, true],
  ]);
  const asked = server.requests.length;
  const second = await evaluate({ ...evaluation, maxCostUsd: 5 });
  expect([second.records.length, server.requests.length]).toEqual([4, asked]);
  expect(readFileSync(join(out, 'table.md'), 'utf8')).toBe(first.tables);
  expect(first.tables).toContain('| lark alone | built-in | 2 | 0 | 1: 50% (9% to 91%) |');
  expect(readFileSync(join(out, 'picture.svg'), 'utf8')).toContain('1 of 2');
});

test('two folders of prompts are compared on the same changes; a changed text is measured anew', async () => {
  const line = 'export const total = 41;';
  // Sees the bug only where its question ends with a certain word.
  const server = await serverWith(({ turns }) => ({
    kind: 'answer',
    json: {
      findings: turns.some(({ text }) => text.includes('Look at totals.'))
        ? [
            {
              path: 'src/a.js',
              quote: line,
              line: 2,
              scenario: 'Anyone reads the total.',
              explanation: 'The total is not 42.',
              title: 'Wrong total',
              assumes: null,
              category: 'logic-error',
              severity: 'major',
              suggestion: null,
            },
          ]
        : [],
      positions: [],
      relocations: [],
    },
  }));
  const path = promptsWith({ 'independent-review.md': 'Look at totals.' });
  const evaluation = {
    bugs: ['1', '2', '3'].map((id) => bug(id, line)),
    arms: [{ name: 'lark alone', reviewers: ['anthropic/practice-lark'], rounds: 1 }],
    inputs: inputsOf(server),
    out: folder(),
    maxCostUsd: 5,
    say: () => undefined,
    start: startBuilt,
  };
  const first = await evaluate({ ...evaluation, prompts: opened([builtIn, path]) });
  expect(first.records.map(({ id, prompts, caught }) => [id, prompts, caught])).toEqual([
    ['1', builtIn, false],
    ['1', path, true],
    // In turn, so that neither always profits from what the provider has cached.
    ['2', path, true],
    ['2', builtIn, false],
    ['3', builtIn, false],
    ['3', path, true],
  ]);
  expect(first.tables).toContain(`| lark alone | ${builtIn} | 3 | 0 | 0: 0% (0% to 56%) |`);
  expect(first.tables).toContain(`| lark alone | ${path} | 3 | 0 | 3: 100% (44% to 100%) |`);
  expect(first.tables).toContain(
    `| lark alone | ${builtIn} → ${path} | 3 | 0 | 3 | +100 (+21 to +100) | 0.250 |`,
  );
  const asked = server.requests.length;
  writeFileSync(
    join(path, 'independent-review.md'),
    readFileSync('src/reviewers/prompts/independent-review.md', 'utf8').replace('\n', '\nLook at nothing.\n'),
  );
  const second = await evaluate({ ...evaluation, prompts: opened([builtIn, path]) });
  expect(second.records.filter(({ caught }) => caught)).toEqual([]);
  expect(server.requests.length).toBe(asked + 3);
});

test('an invalid line of the data is named, and so is an id that occurs twice', () => {
  const file = join(folder(), 'bugs.jsonl');
  writeFileSync(file, `${JSON.stringify(bug('one', 'x'))}\n\n{"id": "two"}\n`);
  expect(() => readKnownBugs(file)).toThrow(`Line 3 of ${file}`);
  writeFileSync(file, `${JSON.stringify(bug('one', 'x'))}\n${JSON.stringify(bug('one', 'y'))}\n`);
  expect(() => readKnownBugs(file)).toThrow('two changes with the id one');
});
