import { type Host, mask } from '../runner/host.ts';
import type { Secret } from '../security/secrets/redactor.ts';
import type { Given } from './inputs.ts';
import type { SettingName } from './schema.ts';

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
