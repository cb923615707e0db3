import type { Git } from '../git/git.ts';
import type { Secret } from '../security/secrets/redactor.ts';
import { workflowCommand } from './log.ts';

/** What the run depends on: arguments, environment, folder, and the signal of its cancellation. */
export interface Host {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly cancelled: AbortSignal;
  /** The repository, opened while the rest of the program was still loading. Rejects with a `UserError`. */
  readonly git: Promise<Git>;
}

export const onRunner = ({ env }: Host): boolean => env['GITHUB_ACTIONS'] === 'true';

/** On the runner, masks secrets in the log. */
export function mask(secrets: readonly Secret[], host: Host): void {
  if (!onRunner(host)) return;
  for (const { value } of secrets) process.stdout.write(workflowCommand('add-mask', value));
}

/** Reports at the end why the job fails although its report was written. */
export async function fail(host: Host, words: string): Promise<void> {
  if (!onRunner(host)) {
    process.stderr.write(`${words}\n`);
    return;
  }
  const { setFailed } = await import('@actions/core');
  setFailed(words);
}
