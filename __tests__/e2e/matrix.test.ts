import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import * as z from 'zod';
import { pullRequestPayload } from '../../practice/runner.ts';
import { covered } from '../../src/change/coverage.ts';
import type { Result } from '../../src/result/result.ts';
import { type FinishedRun, type Revisions, repositoryWith, runWithModels } from './action-run.ts';
import { playAction } from './called-action.ts';
import { lark, type Matrix, matrixOf as matrixWith, withoutKeys as oidc, owl } from './matrix-jobs.ts';
import { programKey, programThat } from './program.ts';
import { after, before, harmless } from './shop.ts';

/** Legs of a matrix and their fan-in, as jobs of one workflow run. */

const matrixOf = (ends: Revisions): Matrix<FinishedRun> =>
  matrixWith((played) => runWithModels(ends, played));

describe('three legs and a fan-in', () => {
  test('one verdict, one SARIF, one summary; what only one leg found is cross-examined', async () => {
    const matrix = matrixOf(repositoryWith(before, after));
    const [one, two, three] = [
      await matrix.matrixJob('lark', lark),
      await matrix.matrixJob('owl', owl),
      await matrix.matrixJob('lark-security', `${lark} as security`),
    ];
    expect([one, two, three].map(({ result }) => result.settings.category)).toEqual([
      'xreview/lark',
      'xreview/owl',
      'xreview/lark-security',
    ]);
    const { result, requests, summary } = await matrix.aggregate('lark\nowl\nlark-security');
    expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
    expect(result.panel.map(({ id, complete }) => [id, complete])).toEqual([
      [lark, true],
      [owl, true],
      [`${lark} as security`, true],
    ]);
    expect(result.aggregate?.coverage.map(({ missing, twice }) => [missing, twice])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    const titles = (results: readonly Result[]): number =>
      results.flatMap(({ findings }) => findings.flatMap(({ reports }) => reports)).length;
    const blind = result.findings.flatMap(({ reports }) => reports.filter(({ round }) => round === 1));
    expect(blind).toHaveLength(titles([one.result, two.result, three.result]));
    expect(result.findings.some(({ reportedBy }) => reportedBy.length === 3)).toBe(true);
    // Nobody is asked again what it sees: only what one leg alone found is put to the others.
    expect(result.calls.every(({ question }) => question === 'exchange')).toBe(true);
    expect(requests).toHaveLength(result.calls.length);
    expect(result.findings.filter(({ status }) => status === 'unconfirmed')).toEqual([]);
    expect(summary).toContain('### Matrix jobs');
    expect(summary).toContain('every line exactly once');
  });

  test('without a key the legs’ own agreement decides, and it is said', async () => {
    const matrix = matrixOf(repositoryWith(before, after));
    await matrix.matrixJob('lark', lark);
    await matrix.matrixJob('owl', owl);
    const { result, requests } = await matrix.aggregate('["lark", "owl"]', { inputs: oidc });
    expect(requests).toEqual([]);
    expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
    expect(new Set(result.findings.map(({ status }) => status))).toEqual(
      new Set(['confirmed', 'unconfirmed']),
    );
    expect(result.notices.join()).toContain('not cross-examined');
  });

  test('a debate that a leg has held is not held again: its positions count', async () => {
    const matrix = matrixOf(repositoryWith(before, after));
    const matrixJob = await matrix.matrixJob('pair', `${lark}\n${owl}`);
    const { result } = await matrix.aggregate('pair', { inputs: oidc });
    const told = ({ findings }: Result) =>
      findings.map(({ id, status, severity, supporters }) => ({ id, status, severity, supporters }));
    expect(told(result)).toEqual(told(matrixJob.result));
  });

  test('nobody finds anything: a pass, proved by every leg', async () => {
    const matrix = matrixOf(repositoryWith(before, harmless));
    await matrix.matrixJob('lark', lark);
    await matrix.matrixJob('owl', owl);
    const { status, reasons } = await matrix.aggregate('lark\nowl', { inputs: oidc });
    expect([status, reasons]).toEqual([0, ['approved']]);
  });
});

describe('a program in a leg', () => {
  const withProgram = (what: string) => {
    const settings = { reviewers: ['command/house', lark], commands: { house: programThat(what).command } };
    return matrixOf(repositoryWith({ ...before, '.github/xreview.yml': stringify(settings) }, harmless));
  };
  const env = { HOUSE_KEY: programKey };

  test.each([
    ['that the fan-in can start too goes on there as the same reviewer', env],
    ['that the fan-in has no key for speaks through its leg', {}],
  ])('%s; what it alone found is cross-examined', async (_, there) => {
    const matrix = withProgram('answer');
    const matrixJob = await matrix.matrixJob('house', 'command/house', { env });
    expect(matrixJob.result.panel).toMatchObject([
      { id: 'command/house', complete: true, reported: 1, served: [] },
    ]);
    await matrix.matrixJob('lark', lark);
    const { result } = await matrix.aggregate('house\nlark', { inputs: { reviewers: '' }, env: there });
    expect(result.verdict.complete).toBe(true);
    expect(result.panel.map(({ id, complete }) => [id, complete])).toEqual([
      ['command/house', true],
      [lark, true],
    ]);
    expect(result.findings).toMatchObject([{ reportedBy: ['command/house'] }]);
    expect(result.findings[0]?.positions.map(({ reviewer }) => reviewer)).toContain(lark);
    expect(result.calls.filter(({ question }) => question === 'independent-review')).toEqual([]);
  });

  test('that fails did not answer, in its leg and in the fan-in', async () => {
    const matrix = withProgram('fail');
    const matrixJob = await matrix.matrixJob('house', 'command/house', { env });
    expect(matrixJob.result.verdict.verdict).toBe('inconclusive');
    await matrix.matrixJob('lark', lark);
    const { reasons, result } = await matrix.aggregate('house\nlark', { inputs: oidc, env });
    expect(reasons).toEqual(['matrix-job-failed', 'quorum-missed']);
    expect(result.verdict.reasons[0]?.message).toContain('the licence has run out');
  });
});

describe('a leg that did not answer is never taken for one that found nothing', () => {
  /** Results of whole legs, by name: their commits are the same in every test, so each is played once. */
  const whole = new Map<string, string>();
  const wholeMatrixJob = async (
    matrix: Matrix<FinishedRun>,
    name: string,
    reviewer: string,
  ): Promise<void> => {
    const known = whole.get(name);
    if (known !== undefined) return matrix.upload(name, known);
    await matrix.matrixJob(name, reviewer);
    whole.set(name, matrix.uploaded(name));
  };

  /** Two legs on a change that nobody finds fault with; only the second is spoilt. */
  const spoilt = async (
    spoil: (matrix: Matrix<FinishedRun>) => Promise<void> | void,
    matrixJobs = 'lark\nowl',
  ) => {
    const matrix = matrixOf(repositoryWith(before, harmless));
    await wholeMatrixJob(matrix, 'lark', lark);
    await spoil(matrix);
    const ended = await matrix.aggregate(matrixJobs, { inputs: oidc });
    expect(ended.result.verdict).toMatchObject({ verdict: 'inconclusive', complete: false });
    expect(ended.status).toBe(1);
    return ended;
  };

  test('it was killed before it left a result', async () => {
    const { reasons, summary } = await spoilt(() => undefined);
    expect(reasons).toEqual(['matrix-job-missing', 'quorum-missed']);
    expect(summary).toContain('did not answer');
  });

  test('it was cancelled in the middle', async () => {
    const { reasons, result } = await spoilt(async (matrix) => {
      await matrix.matrixJob('owl', owl, {
        fault: () => ({ kind: 'stall' }),
        onLineOfProcess: (line, kill) => {
          if (line.includes('1 bundle of files')) kill('SIGTERM');
        },
      });
    });
    expect(reasons).toEqual(['matrix-job-failed', 'quorum-missed']);
    expect(result.verdict.reasons[0]?.message).toContain('cancelled');
  });

  test('it has no key', async () => {
    const { reasons, result } = await spoilt(async (matrix) => {
      await matrix.matrixJob('owl', owl, { inputs: oidc });
    });
    expect(reasons).toEqual(['matrix-job-failed', 'quorum-missed']);
    expect(result.verdict.reasons[0]?.message).toContain('missing-key');
  });

  test('it reviewed another head', async () => {
    const { reasons } = await spoilt(async (matrix) => {
      await wholeMatrixJob(matrix, 'owl', owl);
      matrix.edit('owl', (result) => ({ ...result, change: { ...result.change, head: 'f'.repeat(40) } }));
    });
    expect(reasons).toEqual(['matrix-job-other-change', 'quorum-missed']);
  });

  test('one reviewer sat in two legs', async () => {
    const { reasons } = await spoilt(async (matrix) => {
      await matrix.matrixJob('again', lark);
    }, 'lark\nagain');
    expect(reasons).toEqual(['matrix-job-duplicate', 'quorum-missed']);
  });

  test('the change brings its own result along', async () => {
    const ends = repositoryWith(before, { ...harmless, 'legs/owl/result.json': '{"version":1}' });
    const matrix = matrixOf(ends);
    await matrix.matrixJob('lark', lark);
    const { reasons, result } = await matrix.aggregate('lark\nowl', {
      inputs: { ...oidc, 'matrix-results': `${matrix.folder}/*/result.json\nlegs/*/result.json` },
    });
    expect(reasons).toContain('matrix-job-missing');
    expect(result.verdict.reasons.map(({ message }) => message).join()).toContain(
      'is a file of the head commit',
    );
  });

  const tampered: readonly [string, (result: Result) => unknown, string][] = [
    ['of another version', (result) => ({ ...result, version: 99 }), 'is not a result of version'],
    ['with a field that no result has', (result) => ({ ...result, pass: true }), 'schema of a result'],
    [
      'that covers a path outside the change',
      ({ change, ...result }) => ({
        ...result,
        change: { ...change, coverage: change?.coverage.map((one) => ({ ...one, path: 'src/other.js' })) },
      }),
      'contradicts itself',
    ],
    [
      'whose reviewer both failed and answered',
      (result) => ({
        ...result,
        attendance: result.attendance.map((one) => ({
          ...one,
          failure: { code: 'refused', message: 'no', remedy: '' },
        })),
      }),
      'contradicts itself',
    ],
    ['that is no JSON object', () => 'All good.', 'is not a result of version'],
  ];

  test.each(tampered)('it left a result %s', async (_, edit, words) => {
    const { reasons, result } = await spoilt(async (matrix) => {
      await wholeMatrixJob(matrix, 'owl', owl);
      matrix.edit('owl', edit);
    });
    expect(reasons).toContain('matrix-job-invalid');
    expect(result.verdict.reasons.map(({ message }) => message).join()).toContain(words);
  });

  test('two results bear its name', async () => {
    const { reasons, result } = await spoilt(async (matrix) => {
      await wholeMatrixJob(matrix, 'owl', owl);
      cpSync(join(matrix.folder, 'owl'), join(matrix.folder, 'owl-again'), { recursive: true });
    });
    expect(reasons).toEqual(['matrix-job-duplicate', 'quorum-missed']);
    expect(result.verdict.reasons[0]?.message).toContain('2 results have this name');
  });

  test('nobody asked for it', async () => {
    const { reasons } = await spoilt(async (matrix) => {
      await matrix.matrixJob('stranger', owl);
    }, 'lark');
    expect(reasons).toEqual(['matrix-job-invalid', 'quorum-missed']);
  });

  test('the others’ findings still block', async () => {
    const matrix = matrixOf(repositoryWith(before, after));
    await matrix.matrixJob('lark', lark);
    const { result } = await matrix.aggregate('lark\nowl', { inputs: oidc });
    expect(result.verdict).toMatchObject({ verdict: 'fail', complete: false });
  });
});

test('a fan-in that is not told what to expect is refused', async () => {
  const ended = await runWithModels(repositoryWith(before, harmless), { inputs: { mode: 'aggregate' } });
  expect(ended).toMatchObject({ status: 1, reasons: ['bad-setting'], requests: [] });
  expect(ended.summary).toContain('needs the names of the matrix jobs');
});

const planSchema = z.object({
  shards: z.array(
    z.object({
      matrixJob: z.string(),
      hunks: z.int(),
      tokens: z.int(),
      coverage: z.array(
        z.object({ hunk: z.string(), path: z.string(), from: z.int(), to: z.int(), bundle: z.string() }),
      ),
    }),
  ),
});
const matrixSchema = z.object({ include: z.array(z.object({ job: z.string(), shard: z.string() })) });

describe('a huge change in shards', () => {
  const files = 2_000;
  const lines = (index: number, changed: boolean): string =>
    Array.from({ length: 60 }, (_, line) =>
      changed && line % 45 === 5 ? `const fresh${index} = ${line};` : `const value${line} = ${index};`,
    ).join('\n');
  const tree = (changed: boolean): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: files }, (_, index) => [
        `src/part${index % 50}/file${index}.js`,
        `${lines(index, changed)}\n`,
      ]),
    );

  test('every hunk is in exactly one shard; each leg reviews its own, and the fan-in proves it', async () => {
    const ends = repositoryWith(tree(false), tree(true));
    const outcome = await playAction({
      cwd: ends.repository.path,
      inputs: { mode: 'shard', shards: '4' },
      event: 'pull_request',
      payload: pullRequestPayload({ base: ends.base, head: ends.head }),
      sha: ends.head,
    });
    expect(outcome.status).toBe(0);
    const { include } = matrixSchema.parse(JSON.parse(outcome.outputs['matrix'] ?? ''));
    expect(include).toHaveLength(4);
    const { shards } = planSchema.parse(
      JSON.parse(readFileSync(outcome.outputs['result-file'] ?? '', 'utf8')),
    );
    const hunks = shards.flatMap(({ coverage }) => coverage.map(({ hunk }) => hunk));
    expect(hunks).toHaveLength(files * 2);
    expect(new Set(hunks).size).toBe(files * 2);
    const weights = shards.map(({ tokens }) => tokens);
    expect(Math.max(...weights) / Math.min(...weights)).toBeLessThan(1.5);

    const matrix = matrixOf(ends);
    for (const { job, shard } of include)
      await matrix.matrixJob(job, `${lark}\n${owl}`, { inputs: { shard } });
    const { result } = await matrix.aggregate(outcome.outputs['matrix'] ?? '', { inputs: oidc });
    expect(result.verdict).toMatchObject({ verdict: 'pass', complete: true });
    expect(result.aggregate).toMatchObject({
      hunks: files * 2,
      coverage: [lark, owl].map((reviewer) => ({ reviewer, missing: 0, twice: 0 })),
    });
    const given = shards.flatMap(({ coverage }) => coverage);
    expect(covered(result.change?.coverage ?? [], given)).toMatchObject({ missing: 0, twice: 0 });

    rmSync(join(matrix.folder, 'shard-3'), { recursive: true });
    const short = await matrix.aggregate(outcome.outputs['matrix'] ?? '', { inputs: oidc });
    expect(short.reasons).toEqual(
      expect.arrayContaining(['matrix-job-missing', 'matrix-job-uncovered', 'quorum-missed']),
    );
    expect(short.result.verdict.verdict).toBe('inconclusive');
  }, 300_000);
});
