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

const localCommands = ['demo', 'start', 'status', 'result', 'cancel', 'mcp'] as const;
export type LocalCommand = (typeof localCommands)[number];
const isLocalCommand = (word: string): word is LocalCommand => localCommands.some((one) => one === word);

/** Options of a run on a terminal, which are not settings. */
export interface LocalOptions {
  /** Review the working tree instead of a commit. */
  readonly uncommitted: boolean;
  /** Print the result as JSON and nothing else. */
  readonly json: boolean;
}

/** The inputs of a run, text to print instead of a run, or the error of invalid inputs. */
export type Invocation =
  | { readonly kind: 'run'; readonly given: Given; readonly local: LocalOptions }
  | { readonly kind: 'print'; readonly text: string }
  /** A command of the terminal, with its arguments. */
  | { readonly kind: 'local'; readonly command: LocalCommand; readonly args: readonly string[] }
  | { readonly kind: 'invalid'; readonly error: unknown; readonly local: LocalOptions };

/** Reads inputs and flags on a runner; elsewhere flags, and keys from the environment. */
export function readInvocation(host: Host): Invocation {
  const [command = '', ...args] = host.args;
  if (!onRunner(host) && isLocalCommand(command)) {
    // The demo has options of its own.
    const help = command !== 'demo' && args.some((arg) => arg === '-h' || arg === '--help');
    return help ? { kind: 'print', text: usage() } : { kind: 'local', command, args };
  }
  if (!onRunner(host) && command === 'help') return { kind: 'print', text: usage() };
  try {
    const flags = readFlags(host.args);
    if (flags.help) return { kind: 'print', text: usage() };
    if (flags.version) return { kind: 'print', text: `${version}\n` };
    const given = onRunner(host)
      ? new Map([...givenInputs(host.env), ...flags.given])
      : withLocalKeys(flags.given, host.env);
    const { uncommitted, json } = flags;
    return { kind: 'run', given, local: { uncommitted, json } };
  } catch (error) {
    const local = { uncommitted: false, json: host.args.includes('--json') };
    return { kind: 'invalid', error, local };
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
