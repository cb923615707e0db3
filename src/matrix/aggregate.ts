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
  /** The matrix jobs as the result lists them. */
  readonly aggregate: NonNullable<Result['aggregate']>;
  /** Shown at the top of every report. */
  readonly notices: readonly string[];
}

interface AggregateOptions {
  readonly git: Git;
  readonly workspace: string;
  readonly globs: readonly string[];
  /** Names of the expected matrix jobs. */
  readonly expected: readonly string[];
  readonly change: Pick<Change, 'commits' | 'files'>;
  readonly tree: Tree;
  readonly checks: MatrixJobChecks;
  /** Bundles of the entire change. */
  readonly plan: BundlePlan;
  /** The models that this run can ask. */
  readonly models: readonly Reviewer[];
}

/** Combines the matrix jobs into one panel for the entire change. */
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
        ? ['This run has no API key, so findings that only one matrix job reported were not cross-examined.']
        : []),
      ...otherBases(matrixJobs, commits),
      ...unauthenticated(matrixJobs, checks),
    ],
  };
}

/** A consistent result may still be about files that the change does not have. */
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
      'it had nothing to review, but the change is not empty',
      'Give all matrix jobs the same `include` and `ignore` settings.',
    );
  }
  const odd = await findMisplaced(result, change.files, tree);
  return odd === null
    ? matrixJob
    : refusedJob(name, 'matrix-job-invalid', `its result contradicts the change: ${odd}`, rerunRemedy);
}

/** Without the key of its seal, a result may have been written by anyone who can write the file. */
function unauthenticated(matrixJobs: readonly MatrixJob[], checks: SealCheck): readonly string[] {
  const open = matrixJobs.flatMap((matrixJob) => {
    const providers = matrixJob.taken ? unsealedProviders(matrixJob.result, checks) : [];
    return providers.length === 0 ? [] : [{ name: matrixJob.name, providers }];
  });
  if (open.length === 0) return [];
  const names = open.map(({ name }) => name).join(', ');
  const providers = [...new Set(open.flatMap((one) => one.providers))].join(', ');
  return [
    `Cannot authenticate the results of ${names}: this job has no API key of ${providers}. Anyone who can write the files at \`matrix-results\` can change them.`,
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

/** The base branch may get commits between the matrix jobs and the aggregate job. The change starts at the merge base. */
const otherBases = (matrixJobs: readonly MatrixJob[], { base }: Commits): readonly string[] => {
  const moved = matrixJobs.flatMap((matrixJob) =>
    matrixJob.taken && matrixJob.change.base !== base ? [matrixJob.name] : [],
  );
  return moved.length === 0
    ? []
    : [
        `The base branch has new commits since ${moved.join(', ')} ran. The merge base and the change are the same.`,
      ];
};

/** Larger files are not results. */
const mostBytes = 256 * 1024 * 1024;
const mostFiles = 2_000;

/**
 * The files that match the globs, by path. A file of the head commit comes from the author and not from a matrix job, so
 * it is listed but not used.
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
          why: `${shown} is a file of the head commit and not the result of a matrix job`,
        };
      }
      if (statSync(path).size > mostBytes) {
        return { path: shown, text: null, why: `${shown} is too large to be a result` };
      }
      return { path: shown, text: readFileSync(path, 'utf8'), why: '' };
    }),
  );
}
