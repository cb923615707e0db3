import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import { type Answered, answered } from './response.ts';

/** The current state of a pull request on GitHub. */
export interface Pull {
  readonly number: number;
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly authorIsBot: boolean;
  readonly headSha: string;
  readonly headRef: string;
  /** Null if the fork was deleted. */
  readonly headRepository: string | null;
  readonly baseSha: string;
  readonly baseRef: string;
}

const commit = z.string().regex(/^[0-9a-f]{40,64}$/u);
const pull = z
  .object({
    number: z.int(),
    state: z.string().default('open'),
    title: z.string().nullish(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string().nullish() }).nullish(),
    head: z.object({
      sha: commit,
      ref: z.string().default(''),
      repo: z.object({ full_name: z.string() }).nullish(),
    }),
    base: z.object({ sha: commit, ref: z.string() }).optional(),
  })
  .transform(
    ({ number, state, title, body, user, head, base }): Pull => ({
      number,
      open: state === 'open',
      title: title ?? '',
      body: body ?? '',
      author: user?.login ?? 'ghost',
      authorIsBot: user?.type === 'Bot',
      headSha: head.sha,
      headRef: head.ref,
      headRepository: head.repo?.full_name ?? null,
      baseSha: base?.sha ?? '',
      baseRef: base?.ref ?? '',
    }),
  );

export const readPull = (client: GitHubClient, number: number): Promise<Answered<Pull>> =>
  client.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, pull, {
    to: 'read the pull request',
    permission: 'pull-requests: read',
  });

/**
 * Open pull requests of a branch, in this repository or a fork. A workflow_run event names none that come from forks.
 * @param repository `owner/name` of the branch.
 */
export async function openPullsOf(
  client: GitHubClient,
  repository: string,
  branch: string,
): Promise<Answered<readonly Pull[]>> {
  const [owner = ''] = repository.split('/');
  const pulls = await client.askAll(
    'GET /repos/{owner}/{repo}/pulls',
    { state: 'open', head: `${owner}:${branch}` },
    pull,
    { to: 'find the pull request of the run', permission: 'pull-requests: read' },
  );
  if (!pulls.ok) return pulls;
  return answered(
    pulls.value.filter((one) => one.open && one.headRepository === repository && one.headRef === branch),
  );
}
