import { parseDocument } from 'yaml';
import * as z from 'zod';
import { UserError } from '../errors.ts';
import { type Given, isSettingName } from './inputs.ts';
import { settingMeta } from './schema.ts';

/** The settings file's text, as committed at `origin` (for messages). */
export function givenFile(text: string, origin: string): Given {
  const content = z.record(z.string(), z.unknown()).nullable().safeParse(yamlOf(text, origin));
  if (!content.success) {
    throw new UserError(
      'bad-setting',
      `${origin} is not a list of "name: value" lines.`,
      'The file holds something else at its top level.',
      'Write one setting a line, such as "fail-on: major".',
    );
  }
  const given = new Map(Object.entries(content.data ?? {}).filter(([, value]) => value !== null));
  for (const name of given.keys()) {
    if (isSettingName(name) && settingMeta(name).source === 'run') {
      throw new UserError(
        'bad-setting',
        `"${name}" may not stand in ${origin}.`,
        'It is a secret or belongs to one run.',
        `Give it as an input of the action: "with: ${name}: …".`,
      );
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
      `${origin} is not valid YAML: ${error instanceof Error ? error.message : 'it cannot be read'}`,
      'A typing error in the settings file.',
      'Mend it on the base branch; the file is read from there only.',
      { cause: error },
    );
  }
}
