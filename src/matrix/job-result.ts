import type { Failure } from '../debate/reviewer.ts';
import type { PanelModel } from '../debate/status.ts';
import type { Commits } from '../git/commit.ts';
import { type Result, resultSchema, resultVersion } from '../result/result.ts';
import { checkFindings } from './checks/findings.ts';
import { checkPanel } from './checks/panel.ts';
import { checkChange, checkPlaces } from './checks/paths.ts';
import { checkVerdict } from './checks/verdict.ts';
import { findBrokenSeal, type SealCheck } from './seals.ts';
import type { Shard } from './shards.ts';

/** A file that matches `matrix-results`. */
export interface MatrixJobFile {
  readonly path: string;
  /** Null if it could not be used, for the reason in `why`. */
  readonly text: string | null;
  readonly why: string;
}

/** One matrix job: its result is used, or it counts as not having answered. */
export type MatrixJob =
  | {
      readonly name: string;
      readonly taken: true;
      readonly result: Result;
      readonly change: NonNullable<Result['change']>;
      readonly shard: Shard | null;
    }
  | { readonly name: string; readonly taken: false; readonly failure: Failure };

export const refusedJob = (
  name: string,
  code: Failure['code'],
  message: string,
  remedy: string,
): MatrixJob => ({
  name,
  taken: false,
  failure: { code, message, remedy },
});

/** What the result of a matrix job is compared with in addition to the commits. */
export type MatrixJobChecks = Known & SealCheck;

/** The remedy for a result that its job did not write. */
export const rerunRemedy =
  'Run all matrix jobs again with the same version of the action, and do not let other steps edit their results.';

/**
 * Compares the results with the expected matrix jobs: each needs exactly one valid result for this change. A job with a
 * missing, invalid, duplicate or unexpected result did not answer. In the expected order, then by path.
 */
export function matrixJobsOf(
  files: readonly MatrixJobFile[],
  expected: readonly string[],
  commits: Commits,
  checks: MatrixJobChecks,
): readonly MatrixJob[] {
  const read = files.map((file) => readMatrixJob(file, commits, checks));
  const byName = Map.groupBy(read, ({ name }) => name);
  const known = expected.map((name) => oneOf(name, byName.get(name) ?? []));
  const others = read.filter(({ name }) => !expected.includes(name));
  return [...known, ...others.map(unexpected)];
}

const oneOf = (name: string, matrixJobs: readonly MatrixJob[]): MatrixJob => {
  const [first, ...more] = matrixJobs;
  if (first === undefined) {
    return refusedJob(
      name,
      'matrix-job-missing',
      'no result of this job was found',
      'Read the log of the job. Upload its result with `if: always()`, and download it to a path that `matrix-results` matches.',
    );
  }
  return more.length === 0
    ? first
    : refusedJob(
        name,
        'matrix-job-duplicate',
        `${matrixJobs.length} results have this name`,
        'Give each matrix job a different `matrix-job` name, and download each result once.',
      );
};

const unexpected = (matrixJob: MatrixJob): MatrixJob =>
  matrixJob.taken
    ? refusedJob(
        matrixJob.name,
        'matrix-job-invalid',
        'this job is not listed in the setting `matrix-jobs`',
        'Add it to `matrix-jobs`, or do not download its result.',
      )
    : matrixJob;

function readMatrixJob(
  { path, text, why }: MatrixJobFile,
  commits: Commits,
  checks: MatrixJobChecks,
): MatrixJob {
  if (text === null) return refusedJob(path, 'matrix-job-invalid', why, rerunRemedy);
  const parsed = parse(text);
  if (typeof parsed === 'string')
    return refusedJob(path, 'matrix-job-invalid', `${path} ${parsed}`, rerunRemedy);
  const name = parsed.matrixJob ?? path;
  const { change, shard } = parsed;
  const [reason] = parsed.verdict.reasons;
  if (change === null || (change.bundles.length > 0 && parsed.attendance.length === 0)) {
    const message = reason === undefined ? 'it ended without a review' : `${reason.code}: ${reason.message}`;
    return refusedJob(name, 'matrix-job-failed', message, reason?.remedy ?? 'See the log of its job.');
  }
  if (change.mergeBase !== commits.mergeBase || change.head !== commits.head) {
    const short = (id: string | null): string => id?.slice(0, 10) ?? 'uncommitted work';
    return refusedJob(
      name,
      'matrix-job-other-change',
      `it reviewed ${short(change.mergeBase)}..${short(change.head)}, not ${short(commits.mergeBase)}..${short(commits.head)}`,
      'Run all matrix jobs and the aggregate job in one workflow run, for the same head.',
    );
  }
  const odd = notOfJob(parsed) ?? findContradiction(parsed, checks);
  if (odd !== null)
    return refusedJob(name, 'matrix-job-invalid', `its result contradicts itself: ${odd}`, rerunRemedy);
  const broken = findBrokenSeal(parsed, checks);
  if (broken !== null) {
    return refusedJob(
      name,
      'matrix-job-invalid',
      `its result cannot be trusted: ${broken}`,
      `${rerunRemedy} Give the aggregate job the same API keys as the matrix jobs, or none.`,
    );
  }
  return { name, taken: true, result: parsed, change, shard };
}

/** The result, or why the text is not one. */
function parse(text: string): Result | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  const parsed = resultSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : null;
  if (version !== resultVersion) return `is not a result of version ${resultVersion}`;
  const [issue] = parsed.error.issues;
  return `does not match the schema of a result (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'})`;
}

/** Checks what the result of a matrix job must have. */
function notOfJob({ matrixJob, mode, settings, panel, change, findings }: Result): string | null {
  if (matrixJob === null) return 'it has no matrix job name';
  if (mode !== 'review') return `its run had mode ${mode}`;
  if (settings.reviewers.length === 0) return 'its settings name no reviewer';
  const blind = panel.find(({ id, reads }) => settings.reviewers.includes(id) && !reads);
  if (blind !== undefined) return `its reviewer ${blind.id} is marked as reading nothing`;
  if (change !== null && change.bundles.length > 0 && panel.length === 0) return 'it has no panel';
  const tested = findings.find(({ proofs = [] }) => proofs.length > 0);
  if (tested !== undefined) return `finding ${tested.id} has a test, but matrix jobs execute no tests`;
  return null;
}

/** What a result is compared with in addition to itself. */
interface Known {
  /** The version of this action; another version may have other rules. */
  readonly version: string;
  /** Reviewers as the models that answered for them. */
  readonly panelModelsOf: (panel: Result['panel']) => readonly PanelModel[];
}

/**
 * Checks that a result is consistent: everything that follows from other parts of it is computed again.
 * @returns the first contradiction in words, or null. A run of this version never writes one. Only the seal detects a
 * forgery without a contradiction.
 */
export function findContradiction(result: Result, known: Known): string | null {
  for (const contradiction of contradictions(result, known)) return contradiction;
  return null;
}

function* contradictions(result: Result, { version, panelModelsOf }: Known): Generator<string> {
  if (result.tool.version !== version)
    yield `it was written by version ${result.tool.version} of the action, but this is version ${version}`;
  if (result.shard !== null && result.shard.index > result.shard.of)
    yield `its shard is ${result.shard.index} of ${result.shard.of}`;
  if (result.change !== null) yield* checkChange(result.change);
  yield* checkPlaces(result);
  yield* checkFindings(result, panelModelsOf(result.panel));
  yield* checkPanel(result);
  yield* checkVerdict(result);
}
