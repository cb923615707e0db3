import { UserError } from '../errors.ts';
import type { Git } from './git.ts';
import { withoutCredentials } from './network.ts';

/** The result of a fetch. The message is git's own, without credentials. */
type Fetched =
  | { readonly outcome: 'fetched' }
  | { readonly outcome: 'no-remote' }
  | { readonly outcome: 'no-such-ref'; readonly message: string }
  | { readonly outcome: 'refused'; readonly message: string };

/**
 * Fetches revisions from the remote the checkout came from, without touching tags, submodules or branches.
 * @param depth `--depth=1`, `--deepen=N`, `--unshallow`, or none for the entire history.
 */
export async function fetchRevisions(
  git: Git,
  revisions: readonly string[],
  depth: readonly string[] = [],
): Promise<Fetched> {
  const remote = await remoteName(git);
  if (remote === null) return { outcome: 'no-remote' };
  const output = await git.network([
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-gc',
    ...(revisions.length > 0 ? ['--refmap='] : []),
    ...depth,
    '--end-of-options',
    remote,
    ...revisions,
  ]);
  if (output.status === 0) return { outcome: 'fetched' };
  const message = withoutCredentials(output.stderr.trim().split('\n').slice(-3).join(' '));
  const unknown = /not our ref|couldn't find remote ref|unadvertised object|no such remote ref/i;
  return { outcome: unknown.test(output.stderr) ? 'no-such-ref' : 'refused', message };
}

async function remoteName(git: Git): Promise<string | null> {
  const names = (await git.text(['remote'])).split('\n').filter((name) => name !== '');
  return names.includes('origin') ? 'origin' : (names[0] ?? null);
}

export function fetchRefused(what: string, message: string): UserError {
  return new UserError(
    'fetch-refused',
    `${what} is not in this checkout and could not be fetched: ${message}`,
    'The checkout keeps no credentials (`persist-credentials: false`), or the server cannot be reached.',
    'Check out with `fetch-depth: 0`, so that no fetch is needed, or let actions/checkout keep its credentials.',
  );
}
