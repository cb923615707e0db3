import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bare, runChild } from './child-process.ts';
import type { IsolatedEnd } from './isolated-run.ts';
import type { Isolation } from './isolation.ts';
import { removalBy } from './removal.ts';

/** Completes "Tests cannot be executed without isolation here: ", or null if nothing speaks against it. */
export async function whyIsolationIsNeeded(root: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const named = Object.keys(env).filter((name) => credential.test(name) && (env[name] ?? '') !== '');
  if (named.length > 0) return `the environment holds ${named.slice(0, 3).join(', ')}`;
  const config = await readFile(join(root, '.git', 'config'), 'utf8').catch(() => '');
  // Credentials may also be in a file that the configuration includes.
  return /extraheader|^\s*\[include|^\s*\[credential|https?:\/\/[^/\s]*@/imu.test(config)
    ? 'the checkout keeps a token (set `persist-credentials: false` for actions/checkout)'
    : null;
}

/** Names of variables with keys. Those of the runner itself are in every job and open nothing of the repository. */
const credential =
  /^(?!ACTIONS_)(?:.*[_-])?(?:\w*KEY|\w*TOKEN|PAT|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH)$/iu;

/**
 * A way to run commands where no isolation is possible: in a job that has nothing to hide. Only the limits of time,
 * output and processes hold.
 */
export function openUnisolated(env: NodeJS.ProcessEnv): Isolation {
  const removal = removalBy([], { PATH: env['PATH'] ?? '' });
  return {
    ...removal,
    way: 'none',
    offline: false,
    how: 'without isolation, in a job without keys',
    async run(job): Promise<IsolatedEnd> {
      const place = await mkdtemp(join(job.room, 'check-'));
      for (const inner of ['home', 'tmp']) await mkdir(join(place, inner));
      return runChild({
        argv: job.argv,
        folder: job.folder,
        env: { ...bare(place), ...job.env },
        input: '',
        timeoutMs: job.timeoutMs,
        signal: job.signal,
        maxProcesses: job.limits.processes,
      });
    },
    close: () => Promise.resolve(),
  };
}
