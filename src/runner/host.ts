import type { Given } from '../config/inputs.ts';
import type { SettingName } from '../config/schema.ts';
import type { Git } from '../git/git.ts';
import { workflowCommand } from '../security/sanitize/workflow-command.ts';
import type { Secret } from '../security/secrets/redactor.ts';

/** What the run stands on: its arguments, environment and folder, and the signal that it was cancelled. */
export interface Host {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly cancelled: AbortSignal;
  /** The repository, opened while the rest of the program was still loading; rejects with a `Problem`. */
  readonly git: Promise<Git>;
}

export const onRunner = ({ env }: Host): boolean => env['GITHUB_ACTIONS'] === 'true';

const secretSettings = [
  'anthropic-api-key',
  'openai-api-key',
  'github-token',
] as const satisfies readonly SettingName[];

/** Environment variables that a local run takes keys from; on the runner only inputs count. */
const localKeys: Readonly<Record<(typeof secretSettings)[number], string>> = {
  'anthropic-api-key': 'ANTHROPIC_API_KEY',
  'openai-api-key': 'OPENAI_API_KEY',
  'github-token': 'GITHUB_TOKEN',
};

/** Adds the keys that a local run has in its environment to what was given by flags. */
export function withLocalKeys(given: Given, env: NodeJS.ProcessEnv): Given {
  const keys = secretSettings.flatMap((name): [string, unknown][] => {
    const value = env[localKeys[name]]?.trim() ?? '';
    return value === '' || given.has(name) ? [] : [[name, value]];
  });
  return new Map([...given, ...keys]);
}

/** The secrets among what was given; on the runner they are masked in its log at once. */
export function registerSecrets(given: Given, host: Host): readonly Secret[] {
  const secrets = secretSettings.flatMap((name): Secret[] => {
    const value = given.get(name);
    return typeof value === 'string' && value !== '' ? [{ name, value }] : [];
  });
  mask(secrets, host);
  return secrets;
}

/** On the runner, hides secrets in its log. */
export function mask(secrets: readonly Secret[], host: Host): void {
  if (!onRunner(host)) return;
  for (const { value } of secrets) process.stdout.write(workflowCommand('add-mask', value));
}

/**
 * The job's identity token for an audience.
 * @throws NotLetIn where the job lacks the permission to have one
 */
export const idTokenFor = (audience: string) => async (): Promise<string> => {
  // GitHub says where to ask only to jobs that may.
  if ((process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '') {
    const { NotLetIn } = await import('../providers/oidc.ts');
    throw new NotLetIn(null, 'the job lacks the permission "id-token: write"', 'unauthorized');
  }
  const { getIDToken } = await import('@actions/core');
  return getIDToken(audience);
};

/** Says at the very end why the job fails although its report was written. */
export async function fail(host: Host, words: string): Promise<void> {
  if (!onRunner(host)) {
    process.stderr.write(`${words}\n`);
    return;
  }
  const { setFailed } = await import('@actions/core');
  setFailed(words);
}
