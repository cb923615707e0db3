import * as z from 'zod';
import type { GitHubClient } from './client.ts';

const comparison = z.object({
  merge_base_commit: z.object({
    commit: z.object({ committer: z.object({ date: z.iso.datetime({ offset: true }) }) }),
  }),
});

/**
 * When the merge base of two commits was committed, in seconds since the epoch; null if GitHub does not say. Both may be
 * of a fork.
 */
export async function dateOfMergeBase(
  client: GitHubClient,
  base: string,
  head: string,
): Promise<number | null> {
  const answer = await client.ask(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    // One commit of the list, because only the merge base is of use.
    { basehead: `${base}...${head}`, per_page: 1 },
    comparison,
    { to: 'compare two commits', permission: 'contents: read' },
  );
  if (!answer.ok) return null;
  const date = Date.parse(answer.value.merge_base_commit.commit.committer.date);
  return Number.isNaN(date) ? null : Math.floor(date / 1000);
}
