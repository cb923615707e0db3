import { localCommit } from '../change/commits.ts';
import { UserError } from '../errors.ts';
import { onRunner } from '../runner/host.ts';
import type { RepositoryRuntime } from './runtime.ts';

/**
 * Says whether somebody changed what is under review since it was read: the working tree, the index or the head of a
 * local run. The review is of what was read. On a runner nobody works in the checkout.
 */
export async function changeDuringReview({
  host,
  git,
  commits,
  context,
}: RepositoryRuntime): Promise<readonly string[]> {
  if (onRunner(host)) return [];
  if (commits.head !== null) {
    const now = await localCommit(git, context.head);
    return now === commits.head
      ? []
      : [
          `${context.head} moved from ${commits.head.slice(0, 10)} to ${now?.slice(0, 10) ?? 'no commit'} during the review. This review is of ${commits.head.slice(0, 10)}.`,
        ];
  }
  const what = host.args.includes('--staged') ? 'index' : 'working tree';
  try {
    const [read, now] = [await git.snapshot(), await git.snapshotAgain()];
    return read === now
      ? []
      : [`The ${what} changed during the review. This review is of the files as they were when it began.`];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`Could not check whether the ${what} changed during the review: ${error.message}`];
  }
}
