import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { badCollection, type Collection, checkClaim, readCollection } from '../change/collection.ts';
import { objectId, parsePayload, type RunContext, readPayload } from '../change/event.ts';
import { cleanKey } from '../config/pasted-key.ts';
import { UserError } from '../errors.ts';
import { openPullsOf, type Pull } from '../github/pull-request.ts';
import { commitStatusAt } from '../review/commit-status.ts';
import { clientFor, contextNow } from '../review/pull-request.ts';
import { textOf } from '../review/request.ts';
import type { Runtime } from '../review/runtime.ts';
import { onRunner } from '../runner/host.ts';

/** A change that a job without keys collected for this job, which has them. */
interface Handover {
  readonly context: RunContext;
  readonly collection: Collection;
}

/** Bytes; enough for a change of about 20,000 files. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Reads the change that a finished run collected; null for other events. GitHub names the pull request and its head. The
 * collected change must match them, because the pull request may have changed the workflow that collected it.
 * @throws UserError
 */
export async function handedOver({ host, given, recorder, runPaths }: Runtime): Promise<Handover | null> {
  const { env } = host;
  if (!onRunner(host) || env['GITHUB_EVENT_NAME'] !== 'workflow_run') return null;
  const chosen = ['base', 'head'].find((name) => given.has(name));
  if (chosen !== undefined) throw decidedElsewhere(chosen);
  const finished = readFinishedRun(env, (file) => readFileSync(file, 'utf8'));
  const repository = env['GITHUB_REPOSITORY'] ?? null;
  const access = clientFor(cleanKey(textOf(given, 'github-token') ?? ''), repository, host);
  if (access === null || repository === null) throw unverified('The setting `github-token` is empty.');
  const { head, branch, repository: origin } = finished;
  const listed = origin === null ? null : await openPullsOf(access, origin, branch);
  if (listed?.ok === false) throw unverified(listed.refusal.message);
  const pulls = headedBy(listed?.value ?? [], finished);
  const refs = pulls.map(({ baseRef }) => baseRef);
  recorder.reportsTo(commitStatusAt(access, env, head, refs));
  const collection = readCollection(readPlain(runPaths.change));
  const pull = checkClaim(collection, { repository, head, pulls });
  recorder.reportsTo(commitStatusAt(access, env, head, [pull.baseRef]));
  return { context: contextNow(pull, repository, 'workflow_run'), collection };
}

/** The open pull requests that may have started the finished run. */
function headedBy(pulls: readonly Pull[], { head, branch }: FinishedRun): readonly Pull[] {
  const headed = pulls.filter(({ headSha }) => headSha === head);
  if (headed.length > 0) return headed;
  const [moved] = pulls;
  if (moved !== undefined) {
    throw new UserError(
      'stale-head',
      `The pull request is now at ${moved.headSha.slice(0, 10)}, but the collected change is from ${head.slice(0, 10)}.`,
      'The author pushed while this job was waiting.',
      'Wait for the run of the new head.',
    );
  }
  throw new UserError(
    'no-pull-request',
    `No open pull request has the head branch ${JSON.stringify(branch)} of the finished run.`,
    'The pull request was closed or merged meanwhile, or its fork was deleted.',
    'You need not do anything. To have the pull request reviewed, reopen it.',
  );
}

/** Reads a regular file only: a link could point to any file of this machine, and a pipe would never end. */
function readPlain(path: string): string {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw badCollection(code === 'ELOOP' ? 'is a symbolic link' : `does not exist at ${path}`);
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw badCollection('is not a file');
    if (found.size > mostBytes) throw badCollection(`has ${found.size} bytes, and the limit is ${mostBytes}`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

const decidedElsewhere = (name: string): UserError =>
  new UserError(
    'bad-setting',
    `\`${name}\` cannot be set on workflow_run.`,
    'A workflow_run job always reviews the pull request of the finished run.',
    `Remove \`${name}\`.`,
  );

const unverified = (why: string): UserError =>
  new UserError(
    'github-refused',
    `Cannot find the pull request of the finished run. ${why}`,
    'The collected change alone is not trusted, because the pull request can change the workflow that wrote it.',
    'Give the job a `github-token` with `pull-requests: read` and run it again; see docs/forks.md.',
  );

/** The run that triggered this one, as GitHub reports it. Its workflow file is that of the pull request. */
interface FinishedRun {
  /** Head of the pull request, not of the test merge. */
  readonly head: string;
  readonly branch: string;
  /** `owner/name` of the branch; null if the fork was deleted. */
  readonly repository: string | null;
}

const payloadShape = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: objectId,
    head_branch: z.string().min(1),
    head_repository: z.object({ full_name: z.string().min(1) }).nullish(),
  }),
});

/** @throws UserError `bad-event`, or `unsupported-event` if no pull request started the run. */
export function readFinishedRun(env: NodeJS.ProcessEnv, readFile: (path: string) => string): FinishedRun {
  const payload = readPayload(env['GITHUB_EVENT_PATH'], readFile);
  const run = parsePayload(payloadShape, payload, 'workflow_run').workflow_run;
  if (run.event !== 'pull_request') {
    throw new UserError(
      'unsupported-event',
      'The finished run was not started by a pull request.',
      'The collecting workflow has triggers other than pull_request.',
      "Start this job only `if: github.event.workflow_run.event == 'pull_request'`; see docs/forks.md.",
    );
  }
  return { head: run.head_sha, branch: run.head_branch, repository: run.head_repository?.full_name ?? null };
}
