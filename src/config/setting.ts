import * as z from 'zod';
import { cleanKey } from './pasted-key.ts';

/** One setting: its schema with its documentation, and schemas that several settings share. */

export const text = z.string().trim();
/** Aborts, because checks that follow expect the parsed value and would get the raw text. */
export const nonEmpty = text.min(1, { abort: true });

/**
 * A list: a YAML list in a file, one item per line in an input or flag. A comma outside braces is an error, because a
 * comma-separated list would otherwise be read as one path or glob that matches nothing.
 */
export const lines = z
  .union([
    z.array(nonEmpty),
    text.transform((value) =>
      value
        .split('\n')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
  ])
  .superRefine((items, context) => {
    for (const item of items) {
      if (!item.replaceAll(/\{[^{}]*\}/gu, '').includes(',')) continue;
      const message = `\`${item}\` has a comma. Write one item a line; \`?\` in a glob stands for a comma in a name.`;
      context.addIssue({ code: 'custom', message, input: item, continue: false });
    }
  });

export const number = z.union([z.number(), text.regex(/^\d+(\.\d+)?$/).transform(Number)]);
export const wholeNumber = number.pipe(z.int());

/** Where a setting may come from. A secret or a path of this run never comes from a file. */
type Source = 'anywhere' | 'run' | 'file';

export interface SettingMeta {
  /** For users: what it does, in one or two sentences. */
  readonly description: string;
  /** The allowed values, completing "allowed: …". */
  readonly allowed: string;
  readonly source: Source;
  /** The default as shown to users. */
  readonly defaultText: string;
}

const about = new Map<z.ZodType, SettingMeta>();

export const setting = <S extends z.ZodType>(
  schema: S,
  description: string,
  allowed: string,
  defaultText: string,
  source: Source = 'anywhere',
): S => {
  // A copy, because several settings may be built from one schema, and each must keep its own description.
  const own = schema.clone();
  about.set(own, { description, allowed, defaultText, source });
  return own;
};

export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  fallback: T[number],
  description: string,
  source: Source = 'anywhere',
) =>
  setting(
    z.enum(values).default(() => fallback),
    description,
    values.join(', '),
    fallback,
    source,
  );

export const secret = (description: string) =>
  setting(text.default('').transform(cleanKey), description, 'a secret', 'none', 'run');
export const optionalText = (description: string, allowed: string, source: Source = 'anywhere') =>
  setting(text.default(''), description, allowed, 'none', source);
export const file = (name: string, description: string) =>
  setting(
    text.default(''),
    description,
    'a path, relative to the workspace',
    `\`${name}\` in a folder of this run`,
    'run',
  );

export function metaOf(schema: z.ZodType): SettingMeta {
  const meta = about.get(schema);
  if (meta === undefined) throw new TypeError('a setting is not described');
  return meta;
}
