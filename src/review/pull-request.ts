import { contextOfPull, type RunContext } from '../change/event.ts';
import { reportsToPeople } from '../config/run-part.ts';
import type { Settings } from '../config/schema.ts';
import { type GitHubClient, openGitHubClient } from '../github/client.ts';
import type { Pull } from '../github/pull-request.ts';
import type { History } from '../history/pushes.ts';
import type { Host } from '../runner/host.ts';
import { version } from '../version.ts';
import { type RunRecord, settledOf } from './run-record.ts';
import { assembleResult } from './run-result.ts';
import type { Runtime } from './runtime.ts';

/** What can be asked of GitHub; null without a token or a repository. */
export const clientFor = (
  token: string,
  repository: string | null,
  { cancelled }: Host,
): GitHubClient | null =>
  token === '' || repository === null
    ? null
    : openGitHubClient({ repository, token, bound: () => (cancelled.aborted ? 2_500 : 20_000) });

/** Where a run stands that was started by something else than the pull request it is about. */
export function contextNow(pull: Pull, repository: string, event: string): RunContext {
  const { headSha: head, baseSha: base, headRepository, ...rest } = pull;
  const fork = headRepository !== repository;
  return { ...contextOfPull({ ...rest, fork, base, head }, event), repository };
}

/** Whether the pull request hears anything: settings that ask for it, and an account to speak with. */
const hasComment = ({ comment }: Settings, { client, viewer }: History): boolean =>
  comment !== 'off' && client !== null && viewer !== null;

/**
 * Writes the comments on the pull request and the state file. Resolves to notices about what could not be written; the
 * verdict does not depend on it. Never rejects.
 */
export async function updatePullRequest(
  record: RunRecord,
  { recorder, runPaths, redact }: Runtime,
): Promise<readonly string[]> {
  try {
    const { history, settings, change, outdated, estimate } = record;
    const settled = settledOf(record);
    await recorder.progressEnded();
    if (history === null || settings === null || change === null || settled === null) return [];
    if (outdated || estimate !== null) return [];
    const stateFile = reportsToPeople(settings) ? runPaths.state : null;
    if (stateFile === null && !hasComment(settings, history)) return [];
    const { writeComments } = await import('./pull-request-comments.ts');
    const result = assembleResult(record, { version, seconds: recorder.clock() });
    const { decided } = settled;
    return await writeComments({ history, settings, change, result, decided, redact, stateFile });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [`The pull request could not be updated: ${what} This is a defect of the action.`];
  }
}
