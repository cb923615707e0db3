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

/** A file that was found where the results of legs should be. */
export interface MatrixJobFile {
  readonly path: string;
  /** Null where it could not be taken, for the reason in `why`. */
  readonly text: string | null;
  readonly why: string;
}

/** One leg of the matrix as it came in: taken, or counted as not having answered. */
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

/** What a result of a matrix job is held against beside the commits. */
export type MatrixJobChecks = Known & SealCheck;

/** What to do about a result that is not what a job wrote. */
export const rerunRemedy =
  'Run all jobs of the matrix anew with one version of the action, and let nothing edit their results.';

/**
 * Holds what came in against what was expected: every leg once, whole, of this very change. A leg that is missing,
 * broken, twice there, of another change or not expected did not answer. In the order expected, then by path.
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
      'no result of this leg was found',
      'See how its job ended. Upload its result with "if: always()", and download it where matrix-results looks.',
    );
  }
  return more.length === 0
    ? first
    : refusedJob(
        name,
        'matrix-job-duplicate',
        `${matrixJobs.length} results bear this name`,
        'Give every leg of the matrix a name of its own, and download each result once.',
      );
};

const unexpected = (matrixJob: MatrixJob): MatrixJob =>
  matrixJob.taken
    ? refusedJob(
        matrixJob.name,
        'matrix-job-invalid',
        'this leg is not named by the setting legs',
        'Name it there, or do not download its result.',
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
      'Run all legs and the fan-in in one workflow run, for one head.',
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
      `its result is not as its job wrote it: ${broken}`,
      `${rerunRemedy} Give the aggregate job the same API keys as the jobs of the matrix, or none.`,
    );
  }
  return { name, taken: true, result: parsed, change, shard };
}

/** The result, or why the text is none. */
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
  if (version !== resultVersion) return `is no result of version ${resultVersion}`;
  const [issue] = parsed.error.issues;
  return `does not have the shape of a result (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'})`;
}

/** What the result of a matrix job has and other results may not have. */
function notOfJob({ matrixJob, mode, settings, panel, change }: Result): string | null {
  if (matrixJob === null) return 'it names no leg';
  if (mode !== 'review') return `it is of a run in mode ${mode}`;
  if (settings.reviewers.length === 0) return 'its settings name no reviewer';
  const blind = panel.find(({ id, reads }) => settings.reviewers.includes(id) && !reads);
  if (blind !== undefined) return `its reviewer ${blind.id} is said to read nothing`;
  if (change !== null && change.bundles.length > 0 && panel.length === 0) return 'it has no panel';
  return null;
}

/** What a result is held against beside itself. */
interface Known {
  /** The version of this action: another one may count by other rules. */
  readonly version: string;
  /** Reviewers as the models that answered for them. */
  readonly panelModelsOf: (panel: Result['panel']) => readonly PanelModel[];
}

/**
 * Holds a result against itself: all that follows from something else in it is computed again.
 * @returns the first contradiction, in words; null where there is none, which every result of a run of this version
 * gives. A forgery without a contradiction is for its seal to show.
 */
export function findContradiction(result: Result, known: Known): string | null {
  for (const contradiction of contradictions(result, known)) return contradiction;
  return null;
}

function* contradictions(result: Result, { version, panelModelsOf }: Known): Generator<string> {
  if (result.tool.version !== version)
    yield `version ${result.tool.version} of the action wrote it, and this is version ${version}`;
  if (result.shard !== null && result.shard.index > result.shard.of)
    yield `its shard is ${result.shard.index} of ${result.shard.of}`;
  if (result.change !== null) yield* checkChange(result.change);
  yield* checkPlaces(result);
  yield* checkFindings(result, panelModelsOf(result.panel));
  yield* checkPanel(result);
  yield* checkVerdict(result);
}
