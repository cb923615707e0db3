import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { badCollection, type Collection, checkClaim, readCollection } from '../change/collection.ts';
import { objectId, parsePayload, type RunContext, readPayload } from '../change/event.ts';
import { UserError } from '../errors.ts';
import { openPullsOf, type Pull } from '../github/pull-request.ts';
import { commitStatusAt } from '../review/commit-status.ts';
import { clientFor, contextNow } from '../review/pull-request.ts';
import { textOf } from '../review/request.ts';
import type { Runtime } from '../review/runtime.ts';
import { onRunner } from '../runner/host.ts';

/** A change that a job without keys collected, handed over to this one, which has them. */
interface Handover {
  readonly context: RunContext;
  readonly collection: Collection;
}

/** Bytes; the change of some 20,000 files. */
const mostBytes = 4 * 1024 * 1024;

/**
 * What a finished run handed over, where the event is of one. Which pull request that is and at which commit, GitHub
 * says; the collected change comes from a workflow that the pull request itself may have written, and must say the same.
 * @throws UserError
 */
export async function handedOver({ host, given, recorder, runPaths }: Runtime): Promise<Handover | null> {
  const { env } = host;
  if (!onRunner(host) || env['GITHUB_EVENT_NAME'] !== 'workflow_run') return null;
  const chosen = ['base', 'head'].find((name) => given.has(name));
  if (chosen !== undefined) throw decidedElsewhere(chosen);
  const finished = readFinishedRun(env, (file) => readFileSync(file, 'utf8'));
  const repository = env['GITHUB_REPOSITORY'] ?? null;
  const access = clientFor(textOf(given, 'github-token') ?? '', repository, host);
  if (access === null || repository === null) throw unverified('There is no github-token to ask with.');
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

/** The open pull requests that the finished run can have been of. */
function headedBy(pulls: readonly Pull[], { head, branch }: FinishedRun): readonly Pull[] {
  const headed = pulls.filter(({ headSha }) => headSha === head);
  if (headed.length > 0) return headed;
  const [moved] = pulls;
  if (moved !== undefined) {
    throw new UserError(
      'stale-head',
      `The pull request has moved on to ${moved.headSha.slice(0, 10)}; what was collected is of ${head.slice(0, 10)}.`,
      'Its author pushed while this job was waiting.',
      'The run for the new head decides.',
    );
  }
  throw new UserError(
    'no-pull-request',
    `No open pull request comes from the branch ${JSON.stringify(branch)} that the finished run was of.`,
    'It was closed or merged meanwhile, or its fork was deleted.',
    'Nothing need be done; reopen the pull request to have it reviewed.',
  );
}

/** A file that is one: a link could name any other file of this machine, a pipe would never end. */
function readPlain(path: string): string {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw badCollection(code === 'ELOOP' ? 'is a link' : `is not at ${path}`);
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw badCollection('is not a file');
    if (found.size > mostBytes) throw badCollection(`has ${found.size} bytes; at most ${mostBytes} are read`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

const decidedElsewhere = (name: string): UserError =>
  new UserError(
    'bad-setting',
    `"${name}" cannot be chosen on workflow_run.`,
    'What is reviewed there, GitHub says: the pull request whose run has finished.',
    `Leave "${name}" out.`,
  );

const unverified = (why: string): UserError =>
  new UserError(
    'github-refused',
    `Which pull request the finished run was of could not be told. ${why}`,
    'The collected change alone proves nothing: the pull request may have written it itself.',
    'Give the job a github-token with `pull-requests: read` and run it again; see docs/forks.md.',
  );

/** The run whose end started this one, as GitHub tells of it. Its workflow file is the pull request's own. */
interface FinishedRun {
  /** Head of the pull request, not of the test merge. */
  readonly head: string;
  readonly branch: string;
  /** `owner/name` of the branch; null where the fork is gone. */
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

/** @throws UserError `bad-event`, or `unsupported-event` where the run was not of a pull request. */
export function readFinishedRun(env: NodeJS.ProcessEnv, readFile: (path: string) => string): FinishedRun {
  const payload = readPayload(env['GITHUB_EVENT_PATH'], readFile);
  const run = parsePayload(payloadShape, payload, 'workflow_run').workflow_run;
  if (run.event !== 'pull_request') {
    throw new UserError(
      'unsupported-event',
      'The run that has finished was not one of a pull request.',
      'The collecting workflow has other triggers than pull_request.',
      "Start this job only `if: github.event.workflow_run.event == 'pull_request'`; see docs/forks.md.",
    );
  }
  return { head: run.head_sha, branch: run.head_branch, repository: run.head_repository?.full_name ?? null };
}
