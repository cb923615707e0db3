import * as z from 'zod';
import { objectId, parsePayload, readPayload } from '../change/event.ts';
import { UserError } from '../errors.ts';

/** The run whose end started this one, as GitHub tells of it. Its workflow file is the pull request's own. */
export interface FinishedRun {
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
