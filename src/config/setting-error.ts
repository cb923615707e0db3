import type * as z from 'zod';
import { UserError } from '../errors.ts';
import { knownKeysIn } from './endpoints.ts';
import { isSettingName, type SettingName, settingMeta, settingNames } from './schema.ts';
import { nearest } from './suggestion.ts';

/** The names of all settings, for the log. A message that lists them would hide the actual mistake. */
const allNames = `Settings: ${settingNames.join(', ')}.`;
const page = 'docs/settings.md explains every setting.';

/**
 * The error for invalid settings. The first sentence names the first mistake and its correction; the others follow in
 * the same form.
 * @param merged the settings as given, `origin` the source of each: `input`, `flag` or the settings file.
 */
export function settingError(
  issues: readonly z.core.$ZodIssue[],
  merged: ReadonlyMap<string, unknown>,
  origin: ReadonlyMap<string, string>,
): UserError {
  const described = issues.flatMap((issue) => describe(issue, merged, origin));
  const unknown = issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0);
  return new UserError('bad-setting', [...new Set(described)].join(' '), '', page, {
    logDetail: unknown ? allNames : '',
  });
}

function describe(
  issue: z.core.$ZodIssue,
  merged: ReadonlyMap<string, unknown>,
  origin: ReadonlyMap<string, string>,
): readonly string[] {
  const name = String(issue.path[0] ?? '');
  const path = issue.path.filter((part) => typeof part === 'string').join('.');
  const source = origin.get(name) ?? 'settings';
  const from = origin.has(name) ? ` (${source})` : '';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      issue.path.length === 0
        ? unknownName(key, origin.get(key) ?? 'settings')
        : `Unknown key \`${key}\` in \`${path}\`${from}.${didYouMean(nearest(key, knownKeysIn(name)), code)}`,
    );
  // Messages of custom checks are complete sentences.
  if (issue.code === 'custom') return [`Invalid \`${path}\`${from}: ${issue.message}`];
  if (issue.code === 'invalid_key')
    return issue.issues.map(({ message }) => `Invalid \`${path}\`${from}: ${message}`);
  const value = valueAt(merged.get(name), issue.path.slice(1));
  const allowed =
    issue.code === 'invalid_value' && issue.path.length > 1
      ? ` Allowed: ${issue.values.join(', ')}.`
      : isSettingName(name)
        ? ` Allowed: ${settingMeta(name).allowed}.`
        : '';
  if (value === undefined) return [`Missing \`${path}\`${from}.${allowed}`];
  const near = typeof value === 'string' ? nearestValue(issue, name, value) : null;
  return [
    `Invalid value ${show(name, value)} for \`${path}\`${from}.${didYouMean(near, JSON.stringify)}${allowed}`,
  ];
}

/** An unknown name, or a setting that this source cannot set. */
function unknownName(name: string, source: string): string {
  const kind = source === 'input' || source === 'flag' ? source : 'setting';
  const place = kind === 'setting' ? ` in ${source}` : '';
  return `Unknown ${kind} \`${name}\`${place}.${didYouMean(nearestSetting(name), code)}`;
}

/** An option that the command line does not have. */
export function unknownFlag(arg: string, name: string): UserError {
  const near = nearestSetting(name);
  const what =
    name === ''
      ? `Unexpected argument \`${arg}\`. Write options as \`--name value\`.`
      : `Unknown option \`--${name}\`.${didYouMean(near === null ? null : `--${near}`, code)}`;
  return new UserError('bad-setting', what, '', '`--help` lists all options.');
}

/** A setting given where it cannot be set. */
export function misplacedSetting(
  name: SettingName,
  source: 'input' | 'flag' | 'file',
  file: string,
): UserError {
  if (source !== 'file')
    return new UserError(
      'bad-setting',
      `\`${name}\` cannot be set as ${source === 'input' ? 'an input' : 'a flag'}. Set it in the settings file \`${file}\`.`,
      'Its value is a structure that one line of text cannot hold.',
      page,
    );
  return new UserError(
    'bad-setting',
    `\`${name}\` cannot be set in ${file}. Set it as an input: \`with: { ${name}: … }\`.`,
    'It is a secret, or it belongs to a single run.',
    page,
  );
}

const code = (text: string): string => `\`${text}\``;
const didYouMean = (text: string | null, quoted: (text: string) => string): string =>
  text === null ? '' : ` Did you mean ${quoted(text)}?`;

/** The setting with the most similar name. */
const nearestSetting = (name: string): string | null =>
  nearest(name.toLowerCase().replaceAll('_', '-'), settingNames);

/** Severities as other tools name them. */
const otherSeverities: Readonly<Record<string, string>> = {
  blocker: 'critical',
  high: 'major',
  error: 'major',
  serious: 'major',
  medium: 'minor',
  moderate: 'minor',
  warning: 'minor',
  low: 'info',
  note: 'info',
  none: 'never',
  off: 'never',
};
const switchWords: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

function nearestValue(issue: z.core.$ZodIssue, name: string, value: string): string | null {
  const lower = value.trim().toLowerCase();
  if (name === 'fail-on' || name === 'fix-severity') {
    const same = Object.hasOwn(otherSeverities, lower) ? otherSeverities[lower] : undefined;
    if (same !== undefined && !(name === 'fix-severity' && same === 'never')) return same;
  }
  const { allowed } = isSettingName(name) ? settingMeta(name) : { allowed: '' };
  if (allowed === 'true, false') return switchWords[lower] ?? nearest(lower, ['true', 'false']);
  // A value that weakens the gate is never suggested for a typing error.
  if (issue.code === 'invalid_value')
    return nearest(
      lower,
      issue.values.map(String).filter((candidate) => candidate !== 'never'),
    );
  if (allowed.includes('URL') && !lower.includes('://') && lower.includes('.'))
    return `https://${value.trim()}`;
  // A number with its unit: `30m`, `$5`, `2,50`.
  const number = /^[^\d-]?\s*(\d+(?:[.,]\d+)?)\s*[a-z$€]*$/u.exec(lower)?.[1]?.replace(',', '.');
  return allowed.includes('number') && number !== undefined && number !== lower ? number : null;
}

/** The value at a path inside a value; undefined if there is none. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? Object.entries(at).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  );

/** A wrong value for messages. Secrets are never shown. */
function show(name: string, value: unknown): string {
  if (name.endsWith('-key') || name.endsWith('-token')) return '(hidden)';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
