import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import type { Answered } from './response.ts';

/** A commit status: what branch rules can require, wherever the run that sets it belongs. */
export interface Status {
  readonly state: 'pending' | 'success' | 'failure' | 'error';
  /** The name that branch rules require. */
  readonly context: string;
  /** Plain text; GitHub takes 140 characters. */
  readonly description: string;
  /** Where it leads; null for nowhere. */
  readonly url: string | null;
}

const longest = 140;

/** The latest status of one context is the one that counts, so setting it again changes nothing. */
export const setStatus = (
  client: GitHubClient,
  sha: string,
  { state, context, description, url }: Status,
): Promise<Answered<unknown>> =>
  client.ask(
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    {
      sha,
      state,
      context,
      description: description.length > longest ? `${description.slice(0, longest - 1)}…` : description,
      ...(url === null ? {} : { target_url: url }),
    },
    z.object({ state: z.string() }),
    {
      to: 'set the commit status that tells the pull request its verdict',
      permission: 'statuses: write',
      repeatable: true,
    },
  );
