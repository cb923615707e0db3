import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { libraryOf } from '../../bench/debate-code.ts';
import { panelsOf, type Scene, sceneOf } from '../../bench/debate-data.ts';
import { debateScene, run, unionOf } from '../../bench/debate-run.ts';
import { meanOf } from '../../bench/debate-score.ts';
import { type Habit, honest } from '../../bench/debate-verifiers.ts';
import type { Reviewed } from '../../bench/matching-data.ts';

/** A case: one new function of its own whose lines all speak of the same names. */
const caseOf = (name: string) => {
  const lines = [
    `function ${name}Total(${name}Items, ${name}Rate) {`,
    `  let ${name}Sum = ${name}Rate * ${name}Items.length;`,
    `  for (const entry of ${name}Items) {`,
    `    ${name}Sum = ${name}Sum + entry.price * ${name}Rate;`,
    `    entry.${name}Seen = ${name}Sum > ${name}Rate;`,
    `    ${name}Audit.record(entry, ${name}Sum);`,
    `    ${name}Ledger.write(${name}Sum, ${name}Rate);`,
    '  }',
    `  return ${name}Sum - ${name}Items.length;`,
    '}',
  ];
  const diff = [
    `diff --git a/src/${name}.js b/src/${name}.js`,
    `--- a/src/${name}.js`,
    `+++ b/src/${name}.js`,
    `@@ -1 +1,${lines.length + 1} @@`,
    ` export const ${name}Version = '1';`,
    ...lines.map((line) => `+${line}`),
    '',
  ].join('\n');
  return { id: name, lang: 'javascript', diff };
};

const cases = ['order', 'stock', 'tariff', 'voyage', 'ballot', 'cellar'].map(caseOf);
const library = libraryOf('javascript', cases);

const race = 'Two requests update the counter at once, so that one update of the counter is lost.';
const foundSecret = 'The file handle is never closed when parsing throws, which leaks descriptors.';
const request: Reviewed = {
  repo: 'shop',
  title: 'Totals',
  goldens: [
    { id: 0, text: race, severity: 'High' },
    { id: 1, text: foundSecret, severity: 'High' },
  ],
  reviews: {
    ann: [
      { text: race, goldens: [0] },
      { text: 'Consider renaming this variable for clarity.', goldens: [] },
    ],
    bob: [
      { text: foundSecret, goldens: [1] },
      { text: 'The constant could be configurable by administrators.', goldens: [] },
    ],
    cat: [
      { text: `${race} A lock is missing.`, goldens: [0] },
      { text: 'This query may be slow without an index on its column.', goldens: [] },
    ],
  },
};

const scene = (...panel: readonly string[]): Scene => sceneOf(request, 0, panel, [library]);
const like = (changes: Partial<Habit>): Habit => ({ ...honest(1, 0), ...changes });
const three = scene('ann', 'bob', 'cat');

describe('scenes', () => {
  test('comments that share a golden stand at one place, all others in functions of their own', () => {
    const places = three.reports.map(({ goldens, place }) => [goldens[0] ?? 'false', place.line.path]);
    const [raceFile, ...others] = [...new Set(places.map(([, path]) => path))];
    expect(places.filter(([, path]) => path === raceFile)).toEqual([
      [0, raceFile],
      [0, raceFile],
    ]);
    expect(others).toHaveLength(4);
  });

  test('panels are a seeded choice of all combinations', () => {
    const tools = ['a', 'b', 'c', 'd', 'e'];
    expect(panelsOf(tools, 2, 99, 's')).toHaveLength(10);
    expect(panelsOf(tools, 2, 4, 's')).toEqual(panelsOf(tools, 2, 99, 's').slice(0, 4));
    expect(panelsOf(tools, 2, 4, 's')).not.toEqual(panelsOf(tools, 2, 4, 'other'));
  });
});

describe('the bench tells good verifiers from bad ones', () => {
  test('a panel of honest verifiers blocks on what is true and beats every comment of every tool', async () => {
    const { table } = await run([[three]], { name: 'honest', all: honest(1, 0) });
    expect(meanOf(unionOf([[three]]))).toMatchObject({ precision: 0.5, recall: 1, kept: 1 });
    expect(meanOf(table)).toEqual({ precision: 1, recall: 1, f1: 1, kept: 1 });
  });

  test('verifiers that hold what is true for false and what is false for true are worse than none', async () => {
    const { table } = await run([[three]], { name: 'wrong', all: honest(0, 1) });
    expect(meanOf(table).f1).toBeLessThan(meanOf(unionOf([[three]])).f1);
  });

  test('independent review alone blocks on everything, joined where two tools name one defect', async () => {
    const { counts, rounds } = await debateScene(three, { name: 'alone', all: honest(1, 0), maxRounds: 1 });
    expect([counts.findings, counts.right, counts.found, rounds]).toEqual([5, 2, 2, 1]);
  });

  test.each([
    ['ann', 'bob'],
    ['ann', 'bob', 'cat'],
  ])('a verifier that makes its quotes up changes nothing: %s %s %s', async (...panel) => {
    const own = scene(...panel.filter((tool) => tool !== undefined));
    const one = (judges: 'refute' | 'unsure', quotes: Habit['quotes']) =>
      debateScene(own, { name: judges, all: honest(1, 0), one: like({ judges, quotes }) });
    expect((await one('refute', 'made up')).counts).toEqual((await one('unsure', 'connected line')).counts);
  });

  test('a golden that is refuted and withdrawn with evidence is lost, and the bench says how', async () => {
    const { lost } = await debateScene(scene('ann', 'bob'), {
      name: 'false refutation',
      all: like({ answers: 'gives in', judges: 'refute' }),
    });
    expect(lost).toEqual([
      'dismissed: 1 reported 1 refuted 1 withdrew',
      'dismissed: 1 reported 1 refuted 1 withdrew',
    ]);
  });

  test('the same run gives the same figures', async () => {
    const cast = { name: '.6/.4', all: honest(0.6, 0.4) };
    expect(await run([[three]], cast)).toEqual(await run([[three]], cast));
  });
});

describe('the command', () => {
  const start = (reviews: readonly unknown[] | null) => {
    const folder = mkdtempSync(join(tmpdir(), 'xreview-bench-debate-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = (name: string, lines: readonly unknown[]): string => {
      const path = join(folder, name);
      writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      return path;
    };
    const given = reviews === null ? join(folder, 'missing.jsonl') : file('reviews.jsonl', reviews);
    const args = ['bench/debate.ts', '--reviews', given, '--code', file('code.jsonl', cases)];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  };

  test('without the data it says so and succeeds', () => {
    const { status, stdout } = start(null);
    expect([status, stdout]).toEqual([0, expect.stringContaining('data not found, nothing measured')]);
  });

  test('a target that is missed is named, and the exit status says it', () => {
    const { status, stdout } = start([{ ...request, reviews: { ...request.reviews, dan: [] } }]);
    expect(stdout).toContain('| every comment of every tool |');
    expect(stdout).toMatch(/4 reviewers, \.9\/\.2: reported goldens that block .*✗/u);
    expect(status).toBe(1);
  });
});
