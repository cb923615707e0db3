import { describe, expect, test } from 'vitest';
import { type Result, resultSchema } from '../../src/result/result.ts';
import { type FinishedRun, repositoryWith, runWithModels } from './action-run.ts';
import { lark, type Matrix, matrixOf, owl, withoutKeys } from './matrix-jobs.ts';
import { after, before, harmless } from './shop.ts';

/**
 * Results of matrix jobs that were edited between their job and the aggregate job. In each matrix one reviewer found
 * nothing and the other found what blocks: whoever could make the second result vanish would turn the gate green.
 */

const silent = {
  behavior: () => ({ kind: 'answer', json: { findings: [], positions: [], relocations: [] } }) as const,
};

/** Results by name: commits are the same in every test, so each job is played once. */
const played = new Map<string, string>();

async function matrixWith(names: readonly string[] = ['lark', 'owl']): Promise<Matrix<FinishedRun>> {
  const ends = repositoryWith(before, after);
  const matrix = matrixOf((given) => runWithModels(ends, given));
  for (const name of names) {
    const known = played.get(name);
    if (known === undefined) {
      await matrix.matrixJob(name, name === 'lark' ? lark : owl, name === 'lark' ? silent : {});
      played.set(name, matrix.uploaded(name));
    } else matrix.upload(name, known);
  }
  return matrix;
}

const passed: Result['verdict'] = {
  verdict: 'pass',
  complete: true,
  reasons: [{ code: 'approved', message: 'All is well.', remedy: '' }],
  blocking: [],
  exitStatus: 0,
};

/** A forger that takes care of every figure that the findings are counted in. */
const consistent = (result: Result): Result => ({
  ...result,
  findings: [],
  notes: [],
  verdict: passed,
  usdPerConfirmed: null,
  rounds: result.rounds.map((round) => ({ ...round, reported: 0, upheld: 0, refuted: 0, unsure: 0 })),
  panel: result.panel.map((one) => ({
    ...one,
    approves: true,
    reported: 0,
    confirmed: 0,
    usdPerConfirmed: null,
  })),
});

const inFindings =
  (edit: (finding: Result['findings'][number]) => object) =>
  (result: Result): unknown => ({
    ...result,
    findings: result.findings.map((finding) => ({ ...finding, ...edit(finding) })),
  });

const forgeries: readonly (readonly [string, (result: Result) => unknown])[] = [
  ['findings emptied', (result) => ({ ...result, findings: [] })],
  ['findings emptied and a verdict to match', (result) => ({ ...result, findings: [], verdict: passed })],
  [
    'severity lowered',
    inFindings(({ reports }) => ({
      severity: 'info',
      reports: reports.map((report) => ({ ...report, severity: 'info' })),
    })),
  ],
  [
    'a test that did not reproduce a finding',
    inFindings(({ positions }) => ({
      proofs: [{ outcome: 'not-reproduced', why: 'It passed.', round: 1, test: null, command: '', runs: [] }],
      positions,
    })),
  ],
  ['another version', (result) => ({ ...result, tool: { ...result.tool, version: '0.0.1' } })],
  [
    'locations outside the repository',
    inFindings(({ location, reports }) => ({
      location: { ...location, path: '../elsewhere.js' },
      reports: reports.map((report) => ({
        ...report,
        location: { ...report.location, path: '../elsewhere.js' },
      })),
    })),
  ],
  ['verdict changed', (result) => ({ ...result, verdict: passed })],
  ['blocking flags off', inFindings(() => ({ blocking: false }))],
  ['status changed', inFindings(() => ({ status: 'dismissed', blocking: false }))],
  ['reviewer removed', (result) => ({ ...result, panel: [] })],
  [
    'bundle removed',
    (result) => ({
      ...result,
      change: result.change === null ? null : { ...result.change, bundles: [], coverage: [] },
    }),
  ],
  [
    'attendance changed',
    (result) => ({
      ...result,
      attendance: result.attendance.map((entry) => ({
        ...entry,
        answered: false,
        failure: { code: 'timed-out', message: 'It took too long.', remedy: '' },
      })),
    }),
  ],
];

const neverPasses = ({ status, result, reasons, stdout }: FinishedRun): void => {
  expect(status).toBe(1);
  expect(result.verdict.verdict).not.toBe('pass');
  expect(reasons).toContain('quorum-missed');
  expect(stdout).toMatch(/^::error::/mu);
};

describe('an edited result is no answer', () => {
  test.each(forgeries)('%s, without a key', async (_, forge) => {
    const matrix = await matrixWith();
    matrix.edit('owl', forge);
    const ended = await matrix.aggregate('lark\nowl', { inputs: withoutKeys });
    neverPasses(ended);
    expect(ended.reasons).toContain('matrix-job-invalid');
  });

  test.each<readonly [string, (matrix: Matrix<FinishedRun>) => void]>([
    ['consistently', (matrix) => matrix.edit('owl', consistent)],
    [
      'consistently, its seals removed',
      (matrix) => matrix.edit('owl', (result) => ({ ...consistent(result), seals: [] })),
    ],
    [
      'consistently, with the seals of another result',
      (matrix) => {
        const { seals } = resultSchema.parse(JSON.parse(matrix.uploaded('lark')));
        matrix.edit('owl', (result) => ({ ...consistent(result), seals }));
      },
    ],
    ['in nothing but its seals', (matrix) => matrix.edit('owl', (result) => ({ ...result, seals: [] }))],
    [
      'into that of another reviewer without findings',
      (matrix) =>
        matrix.upload('owl', matrix.uploaded('lark').replaceAll('"matrixJob": "lark"', '"matrixJob": "owl"')),
    ],
  ])('%s, with a key', async (_, forge) => {
    const matrix = await matrixWith();
    forge(matrix);
    const ended = await matrix.aggregate('lark\nowl', silent);
    neverPasses(ended);
    expect(ended.result.verdict.reasons.map(({ message }) => message).join()).toContain(
      'its result cannot be trusted',
    );
  });

  test('one that quotes what does not stand there', async () => {
    const matrix = await matrixWith();
    const moved = (location: Result['findings'][number]['location']) =>
      location.level === 'line'
        ? { ...location, startLine: location.startLine + 1, endLine: location.endLine + 1 }
        : location;
    matrix.edit(
      'owl',
      inFindings(({ location, reports }) => ({
        location: moved(location),
        reports: reports.map((report) => ({ ...report, location: moved(report.location) })),
      })),
    );
    const ended = await matrix.aggregate('lark\nowl', { inputs: withoutKeys });
    neverPasses(ended);
    expect(ended.stdout).toContain('does not contain its quote');
  });
});

describe('a result as its job wrote it', () => {
  test('fails the gate as before, and its seals hold', async () => {
    const matrix = await matrixWith();
    const ended = await matrix.aggregate('lark\nowl');
    expect(ended.result.aggregate?.matrixJobs.map(({ taken }) => taken)).toEqual([true, true]);
    expect(ended.result.verdict).toMatchObject({ verdict: 'fail', complete: true });
    expect(ended.result.notices.join()).not.toContain('authenticated');
  });

  test('is used without a key, and a notice says that it could not be authenticated', async () => {
    const matrix = await matrixWith();
    const { result, summary } = await matrix.aggregate('lark\nowl', { inputs: withoutKeys });
    expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
    for (const text of [result.notices.join(), summary])
      expect(text).toContain(
        'Cannot authenticate the results of lark, owl: this job has no API key of anthropic, openai.',
      );
  });

  test('passes where nobody found anything', async () => {
    const ends = repositoryWith(before, harmless);
    const matrix = matrixOf((given) => runWithModels(ends, given));
    await matrix.matrixJob('lark', lark, silent);
    await matrix.matrixJob('owl', owl, silent);
    const { status, reasons } = await matrix.aggregate('lark\nowl', silent);
    expect([status, reasons]).toEqual([0, ['approved']]);
  });

  test('is sealed for the providers that the run had keys of, and the same comes from a replay', async () => {
    const { result } = await runWithModels(repositoryWith(before, after), { replays: true });
    expect(result.seals.map(({ provider }) => provider)).toEqual(['anthropic', 'openai']);
  });
});
