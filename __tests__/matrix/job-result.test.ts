import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectorId } from '../../src/debate/detected.ts';
import { type MatrixJob, matrixJobsOf } from '../../src/matrix/job-result.ts';
import { type Result, resultSchema } from '../../src/result/result.ts';
import { version } from '../../src/version.ts';
import { aChange } from '../report/factory.ts';
import { altered } from '../security/altered.ts';
import { judged, recounted, soundMatrixJob } from './sound-result.ts';

const change = aChange();
const { base, mergeBase, head } = change;
const commits = { base, mergeBase, head };

const sound = soundMatrixJob;

const matrixJobs = (...results: readonly unknown[]): readonly MatrixJob[] =>
  matrixJobsOf(
    results.map((result, index) => ({
      path: `legs/${index}/result.json`,
      text: typeof result === 'string' ? result : JSON.stringify(result),
      why: '',
    })),
    ['claude'],
    commits,
    {
      version,
      panelModelsOf: (panel) => panel,
      keys: new Map(),
      providerOf: (id) => id.split('/')[0] ?? null,
    },
  );

const told = (all: readonly MatrixJob[]): readonly string[] =>
  all.map((matrixJob) =>
    matrixJob.taken
      ? `${matrixJob.name} taken`
      : `${matrixJob.name} ${matrixJob.failure.code}: ${matrixJob.failure.message}`,
  );

test('a sound result of the same change is taken', () => {
  expect(told(matrixJobs(sound()))).toEqual(['claude taken']);
});

test('what the guard raised in a leg does not spoil it: the fan-in reads the change for itself', () => {
  const result = sound();
  const [first, ...others] = result.findings;
  if (first === undefined) throw new Error('no finding');
  const own = {
    ...first,
    reportedBy: [detectorId],
    reports: first.reports.map((report) => ({ ...report, reviewer: detectorId })),
  };
  expect(told(matrixJobs(recounted({ ...result, findings: [judged(result, own), ...others] })))).toEqual([
    'claude taken',
  ]);
});

describe('what is not taken, and why', () => {
  const edited = (edit: (result: Result) => unknown): string => told(matrixJobs(edit(sound()))).join('\n');
  const inChange = (more: Partial<NonNullable<Result['change']>>) => (result: Result) => ({
    ...result,
    change: { ...result.change, ...more },
  });

  test.each<[string, (result: Result) => unknown, RegExp]>([
    ['prose', () => 'All good.', /matrix-job-invalid: .* is not JSON/u],
    ['another version', (result) => ({ ...result, version: 1 }), /matrix-job-invalid: .* version 3/u],
    ['a broken shape', (result) => ({ ...result, panel: 'everyone' }), /matrix-job-invalid: .*\(panel/u],
    ['keys of somebody’s own', (result) => ({ ...result, approved: true }), /matrix-job-invalid/u],
    [
      'no job name',
      (result) => ({ ...result, matrixJob: null }),
      /matrix-job-missing[\s\S]*no matrix job name/u,
    ],
    [
      'another name',
      (result) => ({ ...result, matrixJob: 'crow' }),
      /claude matrix-job-missing[\s\S]*crow matrix-job-invalid: .*not listed in the setting/u,
    ],
    ['another head', inChange({ head: 'f'.repeat(40) }), /matrix-job-other-change: .*ffffffffff/u],
    ['another merge base', inChange({ mergeBase: 'f'.repeat(40) }), /matrix-job-other-change/u],
    ['no review', (result) => ({ ...result, change: null }), /matrix-job-failed/u],
    ['an answer nobody gave', (result) => ({ ...result, attendance: [] }), /matrix-job-failed/u],
    [
      'half of the answers',
      (result) => ({ ...result, attendance: result.attendance.slice(1) }),
      /matrix-job-invalid: .*attendance is not complete/u,
    ],
    [
      'an answer that is also a failure',
      (result) => ({
        ...result,
        attendance: result.attendance.map((entry) => ({ ...entry, answered: false })),
      }),
      /matrix-job-invalid: .*both answered and failed/u,
    ],
    [
      'coverage outside the change',
      inChange({ coverage: change.coverage.map((entry) => ({ ...entry, path: '../secrets' })) }),
      /matrix-job-invalid: .*outside the change/u,
    ],
    [
      'a finding outside the repository',
      (result) => ({
        ...result,
        findings: result.findings.map((finding) => ({
          ...finding,
          location: { ...finding.location, path: '../../etc/passwd' },
        })),
      }),
      /matrix-job-invalid: .*outside the repository/u,
    ],
    [
      'a finding of a stranger',
      (result) => ({
        ...result,
        findings: result.findings.map((finding) => ({
          ...finding,
          reports: finding.reports.map((report) => ({ ...report, reviewer: 'nobody' })),
        })),
      }),
      /matrix-job-invalid: .*a reporter that is not on the panel \(nobody\)/u,
    ],
  ])('%s', (_, edit, words) => {
    expect(edited(edit)).toMatch(words);
  });

  test('two results with the same name', () => {
    expect(told(matrixJobs(sound(), sound()))).toEqual([
      'claude matrix-job-duplicate: 2 results have this name',
    ]);
  });

  test('nothing at all', () => {
    expect(told(matrixJobs())).toEqual(['claude matrix-job-missing: no result of this job was found']);
  });
});

test('whatever is altered in a result, it is taken whole and of this change, or refused', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('', 'pass', 'b1', 'claude', '../x', true, -1));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 3 }), (alterations) => {
      const result = alterations.reduce<unknown>((json, [place, put]) => altered(json, place, put), sound());
      for (const matrixJob of matrixJobs(result)) {
        if (!matrixJob.taken) {
          expect(matrixJob.failure.remedy).not.toBe('');
          continue;
        }
        const { panel, attendance } = resultSchema.parse(matrixJob.result);
        expect([matrixJob.change.mergeBase, matrixJob.change.head]).toEqual([mergeBase, head]);
        expect(attendance).toHaveLength(panel.length * matrixJob.change.bundles.length);
      }
    }),
    { numRuns: 500 },
  );
});
