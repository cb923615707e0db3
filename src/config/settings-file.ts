import { parseDocument } from 'yaml';
import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { Given } from './inputs.ts';
import { isSettingName, settingMeta } from './schema.ts';
import { misplacedSetting } from './setting-error.ts';

/** The settings file's text, as committed at `origin` (for messages). */
export function givenFile(text: string, origin: string): Given {
  const content = z.record(z.string(), z.unknown()).nullable().safeParse(yamlOf(text, origin));
  if (!content.success) {
    throw new UserError(
      'bad-setting',
      `${origin} must hold one \`name: value\` a line, such as \`fail-on: major\`.`,
      'Its top level is a list or a single value.',
      'docs/settings.md explains every setting.',
    );
  }
  const given = new Map(Object.entries(content.data ?? {}).filter(([, value]) => value !== null));
  for (const name of given.keys()) {
    if (isSettingName(name) && settingMeta(name).source === 'run') {
      throw misplacedSetting(name, 'file', origin);
    }
  }
  return given;
}

function yamlOf(text: string, origin: string): unknown {
  try {
    const document = parseDocument(text, { prettyErrors: true });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    throw new UserError(
      'bad-setting',
      `${origin} is not valid YAML: ${firstLine(error)}.`,
      'YAML does not allow tabs for indentation, and values with `: ` or `#` need quotes.',
      'Fix the file on the base branch; it is read from there only.',
      { cause: error },
    );
  }
}

/** The YAML library's message without the excerpt, whose line breaks do not fit into a sentence. */
const firstLine = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[:.]$/u, '') : 'it cannot be read';
