import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import type { Answered } from './response.ts';

/** A commit status, which branch rules can require independently of the workflow run that sets it. */
export interface Status {
  readonly state: 'pending' | 'success' | 'failure' | 'error';
  /** The name that branch rules require. */
  readonly context: string;
  /** Plain text; GitHub accepts 140 characters. */
  readonly description: string;
  /** URL of its link; null for none. */
  readonly url: string | null;
}

const longest = 140;

/** The latest status of a context counts, so setting the same one twice changes nothing. */
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
      to: 'set the commit status with the verdict',
      permission: 'statuses: write',
      repeatable: true,
    },
  );
