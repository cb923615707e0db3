import { UserError } from '../errors.ts';
import { type Host, mask } from '../runner/host.ts';
import type { Secret } from '../security/secrets/redactor.ts';
import { namedSecrets } from './access.ts';
import { cleanedKeyNotice, formsOfKey } from './pasted-key.ts';
import {
  isSettingName,
  type SettingName,
  type Settings,
  settingMeta,
  settingNames,
  settingsSchema,
} from './schema.ts';
import { misplacedSetting, settingError, unknownFlag } from './setting-error.ts';

/** The settings file that is read unless `settings-file` names another. */
export const usualSettingsFile = '.github/xreview.yml';

/** Settings as given, before validation. Absent means not given: an empty input counts as absent. */
export type Given = ReadonlyMap<string, unknown>;

/** Action inputs as the runner passes them: `INPUT_` and the name in capitals, hyphens kept. */
export function givenInputs(env: NodeJS.ProcessEnv): Given {
  const given = new Map<string, unknown>();
  for (const name of settingNames) {
    if (settingMeta(name).source === 'file') continue;
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    if (value !== '') given.set(name, value);
  }
  // The runner only warns about unknown inputs. A misspelled gate would be ignored.
  for (const variable of Object.keys(env)) {
    const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (!isSettingName(name)) given.set(name, env[variable]);
    else if (settingMeta(name).source === 'file') throw misplacedSetting(name, 'input', usualSettingsFile);
  }
  return given;
}

/** Flags of a local run. A repeated flag makes a list if the setting is one. */
interface Flags {
  readonly given: Given;
  /** Whether the working tree or, with `--staged`, the index is reviewed. */
  readonly uncommitted: boolean;
  /** Whether the result is printed as JSON and nothing else. */
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Whether an argument is an option and not a value. A value that begins with `--` is written `--name=value`. */
const isOption = (arg: string): boolean => {
  const name = /^--([a-z-]+)(?:=|$)/u.exec(arg)?.[1];
  return (
    arg === '-h' || (name !== undefined && (isSettingName(name) || name === 'adversarial' || isSwitch(name)))
  );
};

const switchNames = ['uncommitted', 'staged', 'json', 'help', 'version'] as const;
const isSwitch = (name: string): name is (typeof switchNames)[number] =>
  switchNames.some((known) => known === name);

export function readFlags(args: readonly string[]): Flags {
  const given = new Map<string, string>();
  const switches = { uncommitted: false, staged: false, json: false, help: false, version: false };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '-h') {
      switches.help = true;
      continue;
    }
    const [, flag = '', attached] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (isSwitch(flag)) {
      if (attached !== undefined)
        throw new UserError('bad-setting', `\`--${flag}\` takes no value.`, '', `Write \`--${flag}\` alone.`);
      switches[flag] = true;
      continue;
    }
    if (flag === 'adversarial') {
      given.set('stance', 'adversarial');
      const next = args[at + 1];
      const focus = attached ?? (next === undefined || isOption(next) ? '' : next);
      if (attached === undefined && focus !== '') at += 1;
      if (focus !== '') given.set('focus', focus);
      continue;
    }
    if (!isSettingName(flag)) throw unknownFlag(arg, flag);
    if (settingMeta(flag).source === 'file') throw misplacedSetting(flag, 'flag', usualSettingsFile);
    at += attached === undefined ? 1 : 0;
    const value = attached ?? args[at];
    if (value === undefined || (attached === undefined && isOption(value))) {
      throw new UserError(
        'bad-setting',
        `\`--${flag}\` needs a value. Allowed: ${settingMeta(flag).allowed}.`,
        '',
        'Write `--name value` or `--name=value`.',
      );
    }
    const before = given.get(flag);
    given.set(flag, before === undefined ? value : `${before}\n${value}`);
  }
  const { uncommitted, staged, json, help, version } = switches;
  if (uncommitted && staged) {
    throw new UserError(
      'bad-setting',
      '`--uncommitted` and `--staged` cannot be combined.',
      'One reviews the working tree, the other the index.',
      'Remove one of them.',
    );
  }
  return { given, uncommitted: uncommitted || staged, json, help, version };
}

/**
 * Merges the sources: an input or flag overrides the settings file, which overrides the default. `label` names each
 * source for messages, strongest first.
 * @throws UserError `bad-setting` that names each wrong setting, its value and what is allowed.
 */
export function mergeSettings(
  sources: readonly { readonly label: string; readonly given: Given }[],
): Settings {
  const merged = new Map<string, unknown>();
  const origin = new Map<string, string>();
  for (const { label, given } of sources) {
    for (const [name, value] of given) {
      if (merged.has(name)) continue;
      merged.set(name, value);
      origin.set(name, label);
    }
  }
  const parsed = settingsSchema.safeParse(Object.fromEntries(merged));
  if (parsed.success) return parsed.data;
  throw settingError(parsed.error.issues, merged, origin);
}

export const usageOfJobs = '`xreview start --base main` starts one.';

/** The output of `--help`. */
export function usage(): string {
  const options = settingNames
    .filter((name) => settingMeta(name).source !== 'file')
    .map((name) => {
      const { description, allowed, defaultText } = settingMeta(name);
      return `  --${name}\n      ${description}\n      Allowed: ${allowed}. Default: ${defaultText}.`;
    });
  return [
    'xreview: two or more models of different vendors review a change and cross-examine each other.',
    '',
    'Usage: xreview --base main [--head HEAD | --uncommitted | --staged] [--setting value …]',
    '       xreview demo [--help]      a review of an example, without keys or network',
    '       xreview start [options]    a review in the background; `status`, `result` and `cancel` take its id',
    '       xreview mcp                a server for coding agents (Model Context Protocol, over standard input)',
    '',
    'Keys are read from ANTHROPIC_API_KEY and OPENAI_API_KEY, so that they stay out of the list of processes.',
    '',
    'Exit status:',
    '  0  the change passes',
    '  1  a finding blocks it',
    '  2  no complete review: a mistake in the options, a model that did not answer, a run that was cancelled',
    '',
    'Options:',
    '  --uncommitted\n      Review the working tree, untracked files included, instead of a commit.',
    '  --staged\n      Review what is staged in the index instead of a commit.',
    '  --adversarial [FOCUS]\n      Also challenge the design, with most attention to FOCUS: the same as `--stance adversarial --focus FOCUS`.',
    '  --json\n      Print the result as JSON and nothing else.',
    '  -h, --help\n      Print this text.',
    '  --version\n      Print the version.',
    ...options,
    '',
  ].join('\n');
}

const secretSettings = [
  'anthropic-api-key',
  'openai-api-key',
  'github-token',
] as const satisfies readonly SettingName[];

/** Environment variables with keys for a local run. On the runner only inputs count. */
const localKeys: Readonly<Record<(typeof secretSettings)[number], string>> = {
  'anthropic-api-key': 'ANTHROPIC_API_KEY',
  'openai-api-key': 'OPENAI_API_KEY',
  'github-token': 'GITHUB_TOKEN',
};

/** Adds keys from a local run's environment to the settings given by flags. */
export function withLocalKeys(given: Given, env: NodeJS.ProcessEnv): Given {
  const keys = secretSettings.flatMap((name): [string, unknown][] => {
    const value = env[localKeys[name]]?.trim() ?? '';
    return value === '' || given.has(name) ? [] : [[name, value]];
  });
  return new Map([...given, ...keys]);
}

/** Notices about keys that were not used as given: those of the inputs, and those of the variables that settings name. */
export const keyNotices = (given: Given, settings: Settings, env: NodeJS.ProcessEnv): readonly string[] =>
  [
    ...secretSettings.map((name) => [name, given.get(name)] as const),
    ...namedSecrets(settings, env).map(({ name }) => [name, env[name]] as const),
  ].flatMap(([name, value]) => (typeof value === 'string' ? (cleanedKeyNotice(name, value) ?? []) : []));

/** The secrets among the given settings, as given and as used. On the runner they are masked in the log at once. */
export function registerSecrets(given: Given, host: Host): readonly Secret[] {
  const secrets = secretSettings.flatMap((name): Secret[] => {
    const value = given.get(name);
    return typeof value === 'string' ? formsOfKey(value).map((form) => ({ name, value: form })) : [];
  });
  mask(secrets, host);
  return secrets;
}
