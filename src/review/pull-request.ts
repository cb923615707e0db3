import type { Change } from '../change/change.ts';
import { contextOfPull, type RunContext } from '../change/event.ts';
import { reportsToPeople, writesToPullRequest } from '../config/run-part.ts';
import type { Settings } from '../config/schema.ts';
import { type GitHubClient, openGitHubClient } from '../github/client.ts';
import type { Pull } from '../github/pull-request.ts';
import type { History } from '../history/pushes.ts';
import type { GateRun } from '../history/stored-history.ts';
import type { Host } from '../runner/host.ts';
import { version } from '../version.ts';
import { type RunRecord, settledOf } from './run-record.ts';
import { assembleResult } from './run-result.ts';
import type { Runtime } from './runtime.ts';

/** A client of the GitHub that the runner names; null without a token or a repository. */
export const clientFor = (
  token: string,
  repository: string | null,
  { cancelled, env }: Host,
): GitHubClient | null =>
  token === '' || repository === null
    ? null
    : openGitHubClient({
        repository,
        token,
        bound: () => (cancelled.aborted ? 2_500 : 20_000),
        baseUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
      });

/** The commit status target of a run that another event than the pull request started. */
export function contextNow(pull: Pull, repository: string, event: string): RunContext {
  const { headSha: head, baseSha: base, headRepository, ...rest } = pull;
  const fork = headRepository !== repository;
  return { ...contextOfPull({ ...rest, fork, base, head }, event), repository };
}

/** Whether the run posts to the pull request: the settings allow it and the account of the token is known. */
const hasComment = (settings: Settings, { client, viewer }: History): boolean =>
  writesToPullRequest(settings) && client !== null && viewer !== null;

/** Whether a run writes comments or the state file, which happens before its reports are written for the last time. */
export const isPosted = ({ history, settings, estimate }: RunRecord, { runPaths }: Runtime): boolean =>
  history !== null &&
  settings !== null &&
  estimate === null &&
  ((reportsToPeople(settings) && runPaths.state !== null) || hasComment(settings, history));

/** A run that posts nothing must not leave the line about its progress. */
async function removeProgress(
  { change, startedAt }: RunRecord,
  history: History,
  { category, comment }: Settings,
): Promise<void> {
  const head = change?.commits.head ?? null;
  const pull = change?.pullRequest?.number ?? null;
  if (comment === 'off' || head === null || pull === null) return;
  const { clearProgress } = await import('./progress-comment.ts');
  await clearProgress(history, { pull, category, startedAt, head });
}

/** Events whose runs report the verdict on the head of the pull request, as a check or as a commit status. */
const gateEvents: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'workflow_run']);

/** This run, if its job reports the verdict on the head; a comment's job does not. */
function gateRunOf({ env }: Host, { event }: Change): GateRun | null {
  const id = Number(env['GITHUB_RUN_ID'] ?? '');
  if (!gateEvents.has(event) || !Number.isSafeInteger(id) || id <= 0) return null;
  return { id, runner: env['RUNNER_NAME'] ?? '' };
}

/**
 * Writes the comments on the pull request and the state file. Resolves to notices about what could not be written; the
 * verdict does not depend on it. Never rejects.
 */
export async function updatePullRequest(
  record: RunRecord,
  { recorder, host, runPaths, redact }: Runtime,
): Promise<readonly string[]> {
  try {
    const { history, settings, change, outdated, estimate } = record;
    const settled = settledOf(record);
    await recorder.progressEnded();
    if (history === null || settings === null || change === null || settled === null) return [];
    if (estimate !== null) return [];
    if (outdated) {
      await removeProgress(record, history, settings);
      return [];
    }
    const stateFile = reportsToPeople(settings) ? runPaths.state : null;
    if (stateFile === null && !hasComment(settings, history)) return [];
    const { writeComments } = await import('./pull-request-comments.ts');
    const result = assembleResult(record, { version, seconds: recorder.clock() });
    // Without an answer about its finding, a recheck says nothing about the change.
    if (history.recheck !== null && !result.verdict.complete) return [];
    const { decided } = settled;
    const gateRun = gateRunOf(host, change) ?? history.gateRun;
    return await writeComments({ history, settings, change, result, decided, gateRun, redact, stateFile });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [`Cannot update the pull request: ${what} This is a defect of the action. Please report it.`];
  }
}
