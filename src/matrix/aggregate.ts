import { globSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { BundlePlan, Change } from '../change/change.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import type { Tree } from '../debate/tree.ts';
import type { Commits, ObjectId } from '../git/commit.ts';
import { isCommitted } from '../git/committed.ts';
import type { Git } from '../git/git.ts';
import type { Result } from '../result/result.ts';
import {
  type MatrixJob,
  type MatrixJobChecks,
  type MatrixJobFile,
  matrixJobsOf,
  refusedJob,
  rerunRemedy,
} from './job-result.ts';
import { findMisplaced } from './misplaced-findings.ts';
import { RecordedAnswers } from './panels.ts';
import { aggregatePanel } from './reviewers.ts';
import { type SealCheck, unsealedProviders } from './seals.ts';

interface Aggregate {
  readonly panel: readonly Reviewer[];
  /** What is told of the legs in the result. */
  readonly aggregate: NonNullable<Result['aggregate']>;
  /** What people should know before anything else. */
  readonly notices: readonly string[];
}

interface AggregateOptions {
  readonly git: Git;
  readonly workspace: string;
  readonly globs: readonly string[];
  /** Names of the legs that must have come in. */
  readonly expected: readonly string[];
  readonly change: Pick<Change, 'commits' | 'files'>;
  readonly tree: Tree;
  readonly checks: MatrixJobChecks;
  /** Of the whole change. */
  readonly plan: BundlePlan;
  /** The models this run can reach. */
  readonly models: readonly Reviewer[];
}

/** Brings the legs of a matrix together as one panel over the whole change. */
export async function openAggregate(options: AggregateOptions): Promise<Aggregate> {
  const { git, workspace, globs, expected, change, plan, models, checks } = options;
  const { commits } = change;
  const files = await findMatrixJobFiles(globs, workspace, git, commits.head);
  const matrixJobs = await Promise.all(
    matrixJobsOf(files, expected, commits, checks).map((matrixJob) => heldAgainstChange(matrixJob, options)),
  );
  const ledger = new RecordedAnswers(matrixJobs, plan);
  return {
    panel: aggregatePanel(matrixJobs, ledger, models),
    aggregate: {
      matrixJobs: matrixJobs.map(recordedJob),
      hunks: new Set(plan.coverage.map(({ hunk }) => hunk)).size,
      coverage: ledger.matrixReviewers.map(({ id }) => ({ reviewer: id, ...ledger.coverage(id) })),
    },
    notices: [
      ...(models.length === 0
        ? ['This run has no key of its own: what only one leg found was not cross-examined.']
        : []),
      ...otherBases(matrixJobs, commits),
      ...unauthenticated(matrixJobs, checks),
    ],
  };
}

/** A result that is sound in itself may still be of other files than the change has. */
async function heldAgainstChange(
  matrixJob: MatrixJob,
  { change, plan, tree }: AggregateOptions,
): Promise<MatrixJob> {
  if (!matrixJob.taken) return matrixJob;
  const { name, result, shard } = matrixJob;
  if (plan.bundles.length > 0 && shard === null && matrixJob.change.bundles.length === 0) {
    return refusedJob(
      name,
      'matrix-job-uncovered',
      'it had nothing to review, and the change has',
      'Let all jobs of the matrix review with the same settings of what is left out.',
    );
  }
  const odd = await findMisplaced(result, change.files, tree);
  return odd === null
    ? matrixJob
    : refusedJob(name, 'matrix-job-invalid', `its result contradicts the change: ${odd}`, rerunRemedy);
}

/** Without the key that a result was sealed with, anyone who could write the file could have made it. */
function unauthenticated(matrixJobs: readonly MatrixJob[], checks: SealCheck): readonly string[] {
  const open = matrixJobs.flatMap((matrixJob) => {
    const providers = matrixJob.taken ? unsealedProviders(matrixJob.result, checks) : [];
    return providers.length === 0 ? [] : [{ name: matrixJob.name, providers }];
  });
  if (open.length === 0) return [];
  const names = open.map(({ name }) => name).join(', ');
  const providers = [...new Set(open.flatMap((one) => one.providers))].join(', ');
  return [
    `The results of ${names} could not be authenticated: this job holds no API key of ${providers}. Whoever can write the files at matrix-results can change them.`,
  ];
}

const recordedJob = (matrixJob: MatrixJob): NonNullable<Result['aggregate']>['matrixJobs'][number] =>
  matrixJob.taken
    ? {
        name: matrixJob.name,
        taken: true,
        why: '',
        reviewers: matrixJob.result.panel.map(({ id }) => id),
        shard: matrixJob.shard === null ? null : { ...matrixJob.shard },
        verdict: matrixJob.result.verdict.verdict,
        seconds: matrixJob.result.seconds,
        usd: matrixJob.result.spent.usd,
      }
    : {
        name: matrixJob.name,
        taken: false,
        why: `${matrixJob.failure.code}: ${matrixJob.failure.message}`,
        reviewers: [],
        shard: null,
        verdict: null,
        seconds: null,
        usd: null,
      };

/** The base may move on between the legs and the fan-in; the change is what lies after the merge base. */
const otherBases = (matrixJobs: readonly MatrixJob[], { base }: Commits): readonly string[] => {
  const moved = matrixJobs.flatMap((matrixJob) =>
    matrixJob.taken && matrixJob.change.base !== base ? [matrixJob.name] : [],
  );
  return moved.length === 0
    ? []
    : [`The base has moved on since ${moved.join(', ')} ran; the change after the merge base is the same.`];
};

/** Far above any result; a larger file is something else. */
const mostBytes = 256 * 1024 * 1024;
const mostFiles = 2_000;

/**
 * The files that the globs find, by path. One that the head commit itself holds is the author's and not a leg's: it is
 * named, and not taken.
 */
async function findMatrixJobFiles(
  globs: readonly string[],
  workspace: string,
  git: Git,
  head: ObjectId | null,
): Promise<readonly MatrixJobFile[]> {
  const paths = [...new Set(globs.flatMap((glob) => globSync(glob, { cwd: workspace })))]
    .map((path) => resolve(workspace, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .toSorted()
    .slice(0, mostFiles);
  return Promise.all(
    [...new Set(paths)].map(async (path): Promise<MatrixJobFile> => {
      const shown = relative(workspace, path);
      if (await isCommitted(path, git, head)) {
        return {
          path: shown,
          text: null,
          why: `${shown} is a file of the change itself, not what a leg left`,
        };
      }
      if (statSync(path).size > mostBytes) {
        return { path: shown, text: null, why: `${shown} is too large to be a result` };
      }
      return { path: shown, text: readFileSync(path, 'utf8'), why: '' };
    }),
  );
}
