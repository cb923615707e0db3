import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import { type Answered, refused } from './response.ts';

const pushing = { to: 'push a branch', permission: 'contents: write' } as const;

/** Why a push to GitHub failed, by the error output of git, for people. */
export function pushRefused(branch: string, stderr: string): string {
  if (/stale info|already exists|\[(?:remote )?rejected\]/u.test(stderr))
    return `Cannot push the branch ${branch}: GitHub has a branch of this name, or a rule forbids it.`;
  const detail = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
  const forbidden = /\b40[13]\b|denied|not permitted|refusing to allow|could not read Username/iu.test(
    stderr,
  );
  return refused(forbidden ? 403 : null, detail, false, pushing).message;
}

interface NewPull {
  readonly title: string;
  readonly body: string;
  /** The head branch and the base branch. */
  readonly head: string;
  readonly base: string;
}

export const openPull = (
  client: GitHubClient,
  pull: NewPull,
): Promise<Answered<{ readonly number: number; readonly html_url: string }>> =>
  client.ask(
    'POST /repos/{owner}/{repo}/pulls',
    { ...pull },
    z.object({ number: z.int(), html_url: z.string().default('') }),
    { to: 'open a pull request', permission: 'pull-requests: write' },
  );
