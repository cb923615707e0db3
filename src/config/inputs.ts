import type * as z from 'zod';
import { UserError } from '../errors.ts';
import { type Host, mask } from '../runner/host.ts';
import type { Secret } from '../security/secrets/redactor.ts';
import {
  fields,
  type SettingName,
  type Settings,
  settingMeta,
  settingNames,
  settingsSchema,
} from './schema.ts';

/** Settings as given, before any check. Absent means not given: an empty input is no input. */
export type Given = ReadonlyMap<string, unknown>;

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(fields, name);

/** Action inputs as the runner passes them: `INPUT_` and the name in capitals, hyphens kept. */
export function givenInputs(env: NodeJS.ProcessEnv): Given {
  const given = new Map<string, unknown>();
  for (const name of settingNames) {
    if (settingMeta(name).source === 'file') continue;
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    if (value !== '') given.set(name, value);
  }
  // The runner passes unknown inputs on with a warning only; a mistyped gate would be silently ignored.
  for (const variable of Object.keys(env)) {
    const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
    if (name !== undefined && (!isSettingName(name) || settingMeta(name).source === 'file')) {
      given.set(name, env[variable]);
    }
  }
  return given;
}

/** Flags of a local run. A flag given more than once makes a list, where the setting is one. */
interface Flags {
  readonly given: Given;
  readonly uncommitted: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export function readFlags(args: readonly string[]): Flags {
  const given = new Map<string, string>();
  const switches = { uncommitted: false, help: false, version: false };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, flag = '', attached] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (flag === 'uncommitted' || flag === 'help' || flag === 'version') {
      switches[flag] = true;
      continue;
    }
    if (!isSettingName(flag) || settingMeta(flag).source === 'file') {
      throw new UserError(
        'bad-setting',
        `"${arg}" is not an option.`,
        flag === '' ? 'Options are written --name value.' : unknownHint(flag),
        'Run with --help for the list.',
      );
    }
    at += attached === undefined ? 1 : 0;
    const value = attached ?? args[at];
    if (value === undefined) {
      throw new UserError(
        'bad-setting',
        `--${flag} has no value.`,
        'The command line ends after it.',
        `Give one; allowed: ${settingMeta(flag).allowed}.`,
      );
    }
    const before = given.get(flag);
    given.set(flag, before === undefined ? value : `${before}\n${value}`);
  }
  return { given, ...switches };
}

/**
 * Input before file before default. `label` names each source for messages, strongest first.
 * Throws Problem `bad-setting`, naming the key, the value and what is allowed.
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

function settingError(
  issues: readonly z.core.$ZodIssue[],
  merged: ReadonlyMap<string, unknown>,
  origin: ReadonlyMap<string, string>,
): UserError {
  const described = issues.map((issue) => describe(issue, merged, origin));
  const first = described[0] ?? { what: 'A setting is wrong.', cause: '', remedy: '' };
  const others = described.slice(1).map(({ what }) => what);
  return new UserError('bad-setting', [first.what, ...others].join(' '), first.cause, first.remedy);
}

function describe(
  issue: z.core.$ZodIssue,
  merged: ReadonlyMap<string, unknown>,
  origin: ReadonlyMap<string, string>,
): { what: string; cause: string; remedy: string } {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const name = issue.keys[0] ?? '';
    return {
      what: `"${name}" (${origin.get(name) ?? 'settings'}) is not a setting.`,
      cause: unknownHint(name),
      remedy: `Known settings: ${settingNames.join(', ')}.`,
    };
  }
  const name = String(issue.path[0] ?? '');
  const where = origin.get(name) ?? 'settings';
  const whole = issue.path.filter((part) => typeof part === 'string').join('.');
  const shown = show(name, valueAt(merged.get(name), issue.path.slice(1)));
  const allowed = isSettingName(name) ? settingMeta(name).allowed : 'nothing';
  const why = issue.code === 'custom' || issue.path.length > 1 ? `: ${issue.message}` : '';
  return {
    what: `The setting "${whole}" (${where}) is ${shown}, which is not allowed${why}. Allowed: ${allowed}.`,
    cause: 'A typing error, or a value of another version.',
    remedy: `Correct "${whole}" (${where}).`,
  };
}

/** What stands at a path inside a value. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? Object.entries(at).find(([name]) => name === String(key))?.[1]
        : at,
    value,
  );

/** A wrong value as shown to people. Secrets are never shown. */
function show(name: string, value: unknown): string {
  if (name.endsWith('-key') || name.endsWith('-token')) return 'not readable';
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? 'empty');
}

const unknownHint = (name: string): string => {
  const near =
    settingNames.find((known) => distance(known, name) <= 2) ??
    settingNames.find((known) => differInOneWord(known, name));
  return near === undefined
    ? 'A typing error, or a setting of another version.'
    : `Perhaps "${near}" is meant.`;
};

/** Whether two names of three words or more have all but one in common: `max-file-kb`, `max-change-kb`. */
function differInOneWord(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')];
  return (
    left.length > 2 &&
    left.length === right.length &&
    left.filter((word, index) => word !== right[index]).length === 1
  );
}

/** Levenshtein distance, for "perhaps … is meant". */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What `--help` prints. */
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
    'Usage: node dist/index.js --base main [--head HEAD | --uncommitted] [--setting value …]',
    '',
    'Keys are read from ANTHROPIC_API_KEY and OPENAI_API_KEY, so that they stay out of the list of processes.',
    'Exit status: 0 where the verdict lets the change pass, 1 where it does not.',
    '',
    '  --uncommitted\n      Review the working tree, untracked files included, instead of a commit.',
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
