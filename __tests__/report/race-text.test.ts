import { describe, expect, test } from 'vitest';
import { renderReport } from '../../src/report/html/page.ts';
import { laneEnd } from '../../src/report/race-text.ts';
import { renderSummary } from '../../src/report/summary/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { Raced } from '../../src/result/race.ts';
import { resultSchema } from '../../src/result/result.ts';
import { aResult, aSpent } from './factory.ts';

const hostile = '<img src=x onerror=alert(1)> @octo/all ![x](https://evil.example) ::error::x ##[group]';

const aRace = (more: Partial<Raced> = {}): Raced => ({
  state: 'approved',
  why: `The patch of a lane. ${hostile}`,
  brief: {
    findings: ['xr-0123456789'],
    categories: ['injection'],
    files: ['src/orders.ts'],
    estimate: 8,
    leftOut: [{ id: 'xr-aaaaaaaaaa', why: hostile }],
  },
  signals: [
    { name: 'ci', weight: 0.3, missing: null },
    { name: 'verdict', weight: 0.25, missing: null },
    { name: 'size', weight: 0.15, missing: null },
    { name: 'coverage', weight: 0.15, missing: 'no coverage-file is set' },
    { name: 'lint', weight: 0.08, missing: 'no lint command is set' },
    { name: 'time', weight: 0.07, missing: null },
  ],
  lanes: [
    {
      id: 'openai/gpt-6.2-sol',
      vendor: 'openai',
      model: 'gpt-6.2-sol',
      state: 'passed',
      why: '',
      output: '',
      passes: [],
      notes: hostile,
      signals: { ci: 1, verdict: 1, size: 0.5, coverage: null, lint: null, time: 1 },
      score: 0.9,
      files: ['src/orders.ts'],
      added: 3,
      removed: 1,
      reviewers: ['anthropic/claude-opus-5-5'],
      findings: [],
      patchAt: 4,
      endedAt: 20,
      spent: aSpent(),
      estimated: false,
      folder: '1-openai',
    },
    {
      id: 'anthropic/claude-opus-5-5',
      vendor: 'anthropic',
      model: 'claude-opus-5-5',
      state: 'cancelled',
      why: hostile,
      output: '',
      passes: [],
      notes: '',
      signals: { ci: null, verdict: null, size: null, coverage: null, lint: null, time: null },
      score: null,
      files: [],
      added: 0,
      removed: 0,
      reviewers: [],
      findings: [],
      patchAt: null,
      endedAt: 20.4,
      spent: aSpent({ usd: 0.01 }),
      estimated: true,
      folder: '2-anthropic',
    },
  ],
  winner: 'openai/gpt-6.2-sol',
  tied: [],
  decidedAt: 20,
  cancelledWithin: 0.4,
  rounds: [
    {
      round: 1,
      reviewers: ['anthropic/claude-opus-5-5'],
      approved: false,
      findings: [
        {
          id: 'xr-bbbbbbbbbb',
          category: 'injection',
          severity: 'critical',
          title: hostile,
          path: 'a.ts',
          line: 1,
          reportedBy: [],
          blocking: true,
        },
      ],
      revision: hostile,
    },
  ],
  delivered: [{ as: 'branch', where: `xreview/fix ${hostile}` }],
  notices: [hostile],
  regressionTests: [],
  folder: '/w/race',
  patchFile: '/w/race/fix.patch',
  diffs: [{ lane: 'openai/gpt-6.2-sol', diff: `-old\n+new \`\`\`\n${hostile}\n` }],
  seconds: 30,
  spent: aSpent(),
  cancelledShare: 0.1,
  ...more,
});

const result = aResult({ race: aRace() });

test('a race is of the published shape', () => {
  expect(resultSchema.safeParse(result).success).toBe(true);
});

test('summary and page tell the lanes, what is missing and why, what it cost and where the patch is', () => {
  for (const text of [renderSummary(result), renderReport(result)]) {
    expect(text).toContain('The fix race: the panel approves a fix');
    expect(text).toMatch(/openai\/gpt-6\\?\.2-sol/u);
    expect(text).toContain('Coverage is not available');
    expect(text).toContain('≥ ');
    expect(text).toContain('The cancelled lanes had ended 0.4 s later');
    expect(text).toContain('+new');
  }
  expect(renderTerminal(result)).toContain('The fix race: the panel approves a fix');
});

test('nothing that models or files say does anything there', () => {
  const [summary, page, log] = [renderSummary(result), renderReport(result), renderTerminal(result)];
  // A fence that no text inside can close holds the diff.
  const prose = summary
    .replaceAll(/^(`{3,})diff\n[\s\S]*?\n\1$/gmu, '')
    .replaceAll(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, '');
  expect(prose).not.toMatch(/(?<!\\)<img|(?<!\\)!\[x\]\(|@octo/u);
  expect(page).not.toContain('<img src=x');
  expect(log).not.toMatch(/^\s*::error|##\[/mu);
});

test('a race that did not take place says why', () => {
  const none = aResult({
    race: aRace({ state: 'not-run', why: 'No key.', lanes: [], rounds: [], diffs: [] }),
  });
  expect(renderSummary(none)).toContain('The fix race: no race');
  expect(renderSummary(none)).toContain('No key');
});

test('a tie shows both patches side by side, and names no winner', () => {
  const lanes = aRace().lanes.map((lane) => ({ ...lane, state: 'passed' as const, why: '', score: 0.9 }));
  const tied = lanes.map(({ id }) => id);
  const diffs = tied.map((lane) => ({ lane, diff: `+the patch of ${lane}\n` }));
  const tie = aResult({ race: aRace({ state: 'tie', winner: null, tied, lanes, diffs, patchFile: null }) });
  for (const text of [renderSummary(tie), renderReport(tie)]) {
    expect(text).toContain('The fix race: a tie, choose one patch');
    for (const id of tied) expect(text).toContain(`+the patch of ${id}`);
    expect(text).not.toMatch(/\bwon\b/u);
    expect(text).toContain('Choose one');
    expect(text).toContain('tied');
  }
});

describe('the label of a lane says what happened', () => {
  const [winner, other] = aRace().lanes;
  if (winner === undefined || other === undefined) throw new Error('the race has two lanes');
  const labelOf = (more: Partial<typeof other>, race: Partial<Raced> = {}): string => {
    const lane = { ...other, state: 'passed' as const, why: '', ...more };
    return laneEnd(lane, aRace({ lanes: [winner, lane], ...race }));
  };

  test('it passed and scored less only if it did', () => {
    expect(labelOf({ score: 0.8, endedAt: 19 })).toBe('passed all required checks, scored less');
    expect(labelOf({ score: 0.9, endedAt: 20.1 })).toBe(
      'passed all required checks after the race was decided',
    );
    // The winner was revised, and its patch is now larger.
    expect(labelOf({ score: 0.95, endedAt: 19 })).toBe(
      'passed all required checks, scored less when the race was decided',
    );
    expect(labelOf({ score: 0.9, endedAt: 19 }, { winner: null })).toBe('passed all required checks');
  });

  test('it tied, or was ended', () => {
    expect(labelOf({ score: 0.9 }, { winner: null, tied: [winner.id, other.id] })).toBe('tied');
    const why = 'Another lane had won, and this one could no longer tie.';
    expect(labelOf({ state: 'cancelled', why })).toBe(`cancelled: ${why}`);
  });

  test('it names the findings whose tests the patch passes', () => {
    expect(labelOf({ score: 0.8, endedAt: 19, passes: ['xr-1', 'xr-2'] })).toBe(
      'passed all required checks, scored less; passes the test of xr-1, xr-2',
    );
  });
});

test('a failed command shows its last lines, folded, and they do nothing', () => {
  const printed = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n');
  const output = `${printed}\n\u001b[31m${hostile}\u001b[0m\n\n`;
  const lanes = aRace().lanes.map((lane) => ({
    ...lane,
    state: 'failed' as const,
    why: 'The verify command failed with exit status 1.',
    output,
  }));
  const failed = aResult({ race: aRace({ state: 'no-fix', winner: null, lanes, diffs: [], rounds: [] }) });
  const [summary, page] = [renderSummary(failed), renderReport(failed)];
  for (const text of [summary, page]) {
    expect(text).toContain('<details>');
    expect(text).toContain('line 40');
    expect(text).toContain('line 27\n');
    expect(text).not.toContain('line 26\n');
    expect(text).toContain('… 26 earlier lines');
    expect(text).not.toContain('[31m');
  }
  expect(page).not.toContain('<img src=x');
  const prose = summary
    .replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gmu, '')
    .replaceAll(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, '');
  expect(prose).not.toMatch(/(?<!\\)<img|(?<!\\)!\[x\]\(|@octo/u);
});

test('the patch names the tests that it contains', () => {
  const kept = aResult({
    race: aRace({ regressionTests: [{ finding: 'xr-0123456789', path: 'test/orders.test.ts' }] }),
  });
  for (const text of [renderSummary(kept), renderReport(kept)]) {
    expect(text).toContain('The patch contains, as regression tests,');
    expect(text).toMatch(/test\/orders\\?\.test\\?\.ts/u);
  }
});
