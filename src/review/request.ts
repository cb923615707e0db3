import { type Given, givenInputs, mergeSettings, readFlags, usage, withLocalKeys } from '../config/inputs.ts';
import type { Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { type Host, onRunner } from '../runner/host.ts';
import { version } from '../version.ts';
import type { Run } from './run.ts';

export interface Order {
  readonly given: Given;
  readonly uncommitted: boolean;
  /** What was asked for instead of a review. */
  readonly print: string | null;
}

/** What is asked of this run: inputs on the runner, flags off it. */
export function orderOf(host: Host, run: Run): Order {
  try {
    const flags = readFlags(host.args);
    const given = onRunner(host)
      ? new Map([...givenInputs(host.env), ...flags.given])
      : withLocalKeys(flags.given, host.env);
    const print = flags.help ? usage() : flags.version ? `${version}\n` : null;
    return { given, uncommitted: flags.uncommitted, print };
  } catch (error) {
    run.addError(error);
    return { given: new Map(), uncommitted: false, print: null };
  }
}

/** Input, then the settings file as it stands at the base commit, then default. The head has no say. */
export async function readSettings(git: Git, { base }: Commits, given: Given): Promise<Settings> {
  const path = textOf(given, 'settings-file') ?? '.github/xreview.yml';
  const file = await git.readFileAt(base, path);
  if (file === null && given.has('settings-file')) {
    throw new UserError(
      'bad-setting',
      `The settings file ${path} does not exist at the base commit ${base.slice(0, 10)}.`,
      'It was not merged yet, or its path is mistyped.',
      'Settings are read from the base only: merge the file first, or leave settings-file out.',
    );
  }
  const origin = `${path} at the base`;
  const input = { label: 'input', given };
  if (file === null) return mergeSettings([input]);
  const { givenFile } = await import('../config/settings-file.ts');
  return mergeSettings([input, { label: origin, given: givenFile(file.toString('utf8'), origin) }]);
}

export const textOf = (given: Given, name: string): string | null => {
  const value = given.get(name);
  return typeof value === 'string' && value !== '' ? value : null;
};
