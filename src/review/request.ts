import {
  type Given,
  givenInputs,
  mergeSettings,
  readFlags,
  usage,
  usualSettingsFile,
  withLocalKeys,
} from '../config/inputs.ts';
import type { Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { type Host, onRunner } from '../runner/host.ts';
import { version } from '../version.ts';

/** The inputs of a run; or text to print instead of a run; or inputs that could not be read, and why. */
export type Invocation =
  | { readonly kind: 'run'; readonly given: Given; readonly uncommitted: boolean }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'invalid'; readonly error: unknown };

/** Reads inputs and flags on a runner, flags and keys from the environment elsewhere. */
export function readInvocation(host: Host): Invocation {
  try {
    const flags = readFlags(host.args);
    if (flags.help) return { kind: 'print', text: usage() };
    if (flags.version) return { kind: 'print', text: `${version}\n` };
    const given = onRunner(host)
      ? new Map([...givenInputs(host.env), ...flags.given])
      : withLocalKeys(flags.given, host.env);
    return { kind: 'run', given, uncommitted: flags.uncommitted };
  } catch (error) {
    return { kind: 'invalid', error };
  }
}

const misnamedFile = '.github/xreview.yaml';

/** Inputs or flags, then the settings file at the base commit, then defaults. The head cannot change them. @throws UserError */
export async function readSettings(
  git: Git,
  { base }: Commits,
  given: Given,
  source: 'input' | 'flag',
): Promise<Settings> {
  const path = textOf(given, 'settings-file') ?? usualSettingsFile;
  const file = await git.readFileAt(base, path);
  if (file === null && given.has('settings-file')) {
    throw new UserError(
      'bad-setting',
      `The settings file \`${path}\` does not exist at the base commit ${base.slice(0, 10)}.`,
      'It was not merged yet, or its path is mistyped.',
      'Settings are read from the base only. Merge the file first, or remove `settings-file`.',
    );
  }
  if (file === null && (await git.readFileAt(base, misnamedFile)) !== null) {
    throw new UserError(
      'bad-setting',
      `Rename \`${misnamedFile}\` to \`${usualSettingsFile}\`, or set \`settings-file: ${misnamedFile}\`.`,
      `Only \`${usualSettingsFile}\` is read without being named, so the settings in \`${misnamedFile}\` would be ignored.`,
      'docs/settings.md explains every setting.',
    );
  }
  const origin = `${path} at the base`;
  const input = { label: source, given };
  if (file === null) return mergeSettings([input]);
  const { givenFile } = await import('../config/settings-file.ts');
  return mergeSettings([input, { label: origin, given: givenFile(file.toString('utf8'), origin) }]);
}

export const textOf = (given: Given, name: string): string | null => {
  const value = given.get(name);
  return typeof value === 'string' && value !== '' ? value : null;
};
