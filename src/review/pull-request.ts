import type { Change } from '../change/change.ts';
import { contextOfPull, type RunContext } from '../change/event.ts';
import { speaks } from '../config/run-part.ts';
import type { Places } from '../config/run-paths.ts';
import type { Settings } from '../config/schema.ts';
import { type GitHubClient, openGitHubClient } from '../github/client.ts';
import { type Pull, readPull } from '../github/pull-request.ts';
import type { History } from '../history/pushes.ts';
import type { Host } from '../runner/host.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { version } from '../version.ts';
import type { Run } from './run.ts';

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

/** A review of commits that are no longer the head proves nothing about those that are. */
export async function checkHead(run: Run, change: Change, { client }: History): Promise<void> {
  const { repository, pullRequest, commits } = change;
  if (repository === null || pullRequest === null || commits.head === null) return;
  const head = commits.head.slice(0, 10);
  const unchecked = (why: string): number =>
    run.notices.push(`Whether ${head} is still the head could not be checked: ${why}`);
  if (client === null) {
    unchecked('there is no github-token to ask with.');
    return;
  }
  const pull = await readPull(client, pullRequest.number);
  if (!pull.ok) {
    unchecked(pull.refusal.message);
    return;
  }
  run.outdated = !pull.value.open;
  if (run.outdated) run.notices.push('The pull request was closed meanwhile; nothing was posted to it.');
  if (pull.value.headSha === commits.head) return;
  run.outdated = true;
  run.errors.push({
    code: 'stale-head',
    message: `The pull request has moved on to ${pull.value.headSha.slice(0, 10)}; this review is of ${head}.`,
    remedy: 'The run for the new head decides; if there is none, run the job again.',
  });
}

/** Whether the pull request hears anything: settings that ask for it, and an account to speak with. */
const hasComment = ({ comment }: Settings, { client, viewer }: History): boolean =>
  comment !== 'off' && client !== null && viewer !== null;

/**
 * Tells the pull request how it stands. What could not be told there is told in the report; the gate does not depend
 * on it, whatever happens here.
 */
export async function tell(run: Run, places: Places, redact: Redact): Promise<void> {
  try {
    const { history, settings, change } = run;
    const settled = run.settled();
    await run.ticker.end();
    if (history === null || settings === null || change === null || settled === null) return;
    if (run.outdated || run.estimate !== null) return;
    const stateFile = speaks(settings) ? places.state : null;
    if (stateFile === null && !hasComment(settings, history)) return;
    const { converse } = await import('./pull-request-comments.ts');
    const result = run.result(version);
    const { decided } = settled;
    run.notices.push(...(await converse({ history, settings, change, result, decided, redact, stateFile })));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    run.notices.push(`The pull request could not be told: ${what} This is a defect of the action.`);
  }
}
