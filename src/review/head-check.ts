import type { Change } from '../change/change.ts';
import type { Reason } from '../debate/verdict.ts';
import { readPull } from '../github/pull-request.ts';
import type { History } from '../history/pushes.ts';

/** Whether the reviewed commit is still the head of the pull request. */
export interface HeadCheck {
  /** The pull request was closed or has a newer head: nothing is posted to it. */
  readonly outdated: boolean;
  readonly error: Reason | null;
  readonly notices: readonly string[];
}

/** Asks GitHub whether the reviewed commit is still the head. A review of an older commit says nothing about the new one. */
export async function checkHead(
  { repository, pullRequest, commits }: Change,
  { client }: History,
): Promise<HeadCheck> {
  const current: HeadCheck = { outdated: false, error: null, notices: [] };
  if (repository === null || pullRequest === null || commits.head === null) return current;
  const head = commits.head.slice(0, 10);
  const unchecked = (why: string): HeadCheck => ({
    ...current,
    notices: [`Could not check whether ${head} is still the head of the pull request: ${why}`],
  });
  if (client === null) return unchecked('the setting github-token is empty.');
  const pull = await readPull(client, pullRequest.number);
  if (!pull.ok) return unchecked(pull.refusal.message);
  const { open, headSha } = pull.value;
  const notices = open ? [] : ['The pull request was closed during the review, so nothing was posted to it.'];
  if (headSha === commits.head) return { outdated: !open, error: null, notices };
  const error: Reason = {
    code: 'stale-head',
    message: `The pull request has the newer head ${headSha.slice(0, 10)}, but this review is of ${head}.`,
    remedy: 'Wait for the run of the new head. If there is none, run the job again.',
  };
  return { outdated: true, error, notices };
}
