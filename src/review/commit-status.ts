import type { Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { GitHubClient } from '../github/client.ts';
import { type Status, setStatus } from '../github/commit-status.ts';
import { headingWord, headline } from '../report/headline.ts';
import { pagesOf } from '../result/pages.ts';
import type { Result } from '../result/result.ts';

/**
 * A run that is not among the checks of a pull request sets its verdict as a commit status on the head. The name of the
 * status contains the base branch, because one commit can be the head of pull requests to several branches.
 */
export interface CommitStatusTarget {
  readonly client: GitHubClient;
  readonly sha: string;
  /** The base branches of pull requests with this head. */
  readonly baseRefs: readonly string[];
  /** The page of this run; null off the runner. */
  readonly url: string | null;
}

export function commitStatusAt(
  client: GitHubClient,
  env: NodeJS.ProcessEnv,
  sha: string,
  baseRefs: readonly string[],
): CommitStatusTarget {
  return { client, sha, baseRefs, url: pagesOf(env)?.run ?? null };
}

/** Matrix jobs leave the verdict to the aggregate job; an estimate or a collection has none. */
const hasVerdict = ({ mode, 'matrix-job': matrixJob }: Settings): boolean =>
  matrixJob === '' && (mode === 'review' || mode === 'aggregate');

/**
 * Sets the status to pending until the review is over, because the verdict of an earlier run no longer holds.
 * @throws UserError `github-refused`, before any model is asked.
 */
export async function setPending(target: CommitStatusTarget, settings: Settings): Promise<void> {
  if (!hasVerdict(settings)) return;
  const [refusal] = await setStatuses(target, settings.category, 'pending', 'The review has started.');
  if (refusal === undefined) return;
  throw new UserError(
    'github-refused',
    refusal,
    'Without the commit status the pull request would not get a verdict, so no model was asked.',
    'Fix the cause and run the job again; see docs/forks.md.',
  );
}

interface FinishedRun {
  readonly settings: Settings | null;
  readonly category: string;
  readonly result: Result;
  /** The exit status of the run; it is also not 0 if a report could not be written. */
  readonly exitStatus: number;
}

/** Sets the verdict. Resolves to the reasons why it could not be set; the status then stays pending or missing. */
export async function setVerdict(
  target: CommitStatusTarget,
  { settings, category, result, exitStatus }: FinishedRun,
): Promise<readonly string[]> {
  if (settings !== null && !hasVerdict(settings)) return [];
  const { verdict } = result.verdict;
  const state = exitStatus === 0 ? 'success' : verdict === 'fail' ? 'failure' : 'error';
  return setStatuses(target, category, state, `${headingWord(result)}: ${headline(result)}`);
}

async function setStatuses(
  { client, sha, baseRefs, url }: CommitStatusTarget,
  category: string,
  state: Status['state'],
  description: string,
): Promise<readonly string[]> {
  const answers = await Promise.all(
    [...new Set(baseRefs)].map((ref) =>
      setStatus(client, sha, { state, context: `${category} (${ref})`, description, url }),
    ),
  );
  return answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.message]));
}
