import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { CommandSetting } from './endpoints.ts';

/**
 * The sign-in of a program with a subscription instead of an API key: the token of `claude setup-token`, or the file
 * `auth.json` that `codex login` writes.
 */
interface SignIn {
  /** The variable of the step that contains it. */
  readonly variable: string;
  readonly value: string;
}

/** The sign-in that the step gives for a program; null if it gives none, or if the program takes none. */
export function signInOf(command: CommandSetting, env: NodeJS.ProcessEnv): SignIn | null {
  if (command.kind === 'contract' || command['sign-in-variable'] === '') return null;
  const variable = command['sign-in-variable'];
  const value = env[variable]?.trim() ?? '';
  return value === '' ? null : { variable, value };
}

/** The environment without the sign-ins: for changes of forks, whose authors must not come near them. */
export const withoutSignIns = (
  commands: readonly CommandSetting[],
  env: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv => {
  const variables = new Set(commands.flatMap((command) => signInOf(command, env)?.variable ?? []));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !variables.has(name)));
};

const secret = z.string().min(1).nullish();
const authFile = z.looseObject({
  OPENAI_API_KEY: secret,
  tokens: z.looseObject({ id_token: secret, access_token: secret, refresh_token: secret }).nullish(),
});

/** The secrets in the text of an `auth.json`; null if it is not such a file or holds none. */
export function secretsOfAuthFile(text: string): readonly string[] | null {
  const read = authFile.safeParse(jsonOf(text));
  if (!read.success) return null;
  const { OPENAI_API_KEY: key, tokens } = read.data;
  const secrets = [key, tokens?.access_token, tokens?.refresh_token, tokens?.id_token];
  const given = secrets.filter((value) => value !== null && value !== undefined);
  return given.length === 0 ? null : given;
}

/** The secrets in a sign-in, each of which is masked and redacted. */
export const secretsIn = (kind: CommandSetting['kind'], { value }: SignIn): readonly string[] =>
  kind === 'codex' ? (secretsOfAuthFile(value) ?? [value]) : [value];

/** @throws UserError `bad-setting` if the variable does not hold what the program needs; never repeats its value. */
export function checkSignIn(kind: CommandSetting['kind'], { variable, value }: SignIn): void {
  if (kind === 'codex' && secretsOfAuthFile(value) === null)
    throw new UserError(
      'bad-setting',
      `The variable ${variable} does not contain the file auth.json of Codex.`,
      'Only a part of the file was stored, or another value.',
      'Run `codex login` and store the entire content of `~/.codex/auth.json` as the secret.',
    );
  if (kind === 'claude-code' && !/^[\x21-\x7e]+$/u.test(value))
    throw new UserError(
      'bad-setting',
      `The variable ${variable} contains a space, a line break or another invalid character.`,
      'The token was pasted with extra characters, or the variable holds something else.',
      'Run `claude setup-token` and store the token again, on one line.',
    );
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
