import type { z } from 'zod';

/** A value brought to the form of a schema where only one reading is possible. */
interface Fitted {
  readonly value: unknown;
  readonly changes: readonly Change[];
}

interface Change {
  readonly kind: 'spelling' | 'number' | 'missing' | 'extra';
  /** The name of the field. */
  readonly field: string;
}

type JsonSchema = z.core.JSONSchema._JSONSchema;

/** Spellings of an enum's value, in lower case with hyphens, and the value that each certainly means. */
export type Synonyms = Readonly<Record<string, string>>;

/**
 * Reads what weaker models write in other words than the schema asks for: values of an enum in another case or with
 * other white space, numbers as text, null fields that are left out, and fields that the schema does not have. It
 * guesses nothing: what has no certain meaning stays as it is, and the schema rejects it.
 * @param schema the JSON schema of the answer.
 * @param known fields of the outermost object that are read elsewhere.
 */
export function fitToSchema(
  given: unknown,
  schema: JsonSchema,
  synonyms: Synonyms = {},
  known: readonly string[] = [],
): Fitted {
  const changes: Change[] = [];
  return { value: fit(given, schema, '', { synonyms, known, changes }), changes };
}

interface Fitting {
  readonly synonyms: Synonyms;
  readonly known: readonly string[];
  readonly changes: Change[];
}

function fit(given: unknown, schema: JsonSchema, field: string, fitting: Fitting): unknown {
  if (typeof schema === 'boolean') return given;
  const { changes } = fitting;
  if (given === null) return null;
  // The word null is a text where any text is allowed.
  if (
    typeof given === 'string' &&
    given.trim().toLowerCase() === 'null' &&
    takesNull(schema) &&
    !takesText(schema)
  ) {
    changes.push({ kind: 'spelling', field });
    return null;
  }
  const inner = schema.anyOf?.find((option) => !isNull(option));
  if (inner !== undefined) return fit(given, inner, field, fitting);
  if (schema.enum !== undefined) {
    if (typeof given !== 'string' || schema.enum.includes(given)) return given;
    const value = valueOf(given, schema.enum, fitting.synonyms);
    if (value === null) return given;
    changes.push({ kind: 'spelling', field });
    return value;
  }
  const types = typesOf(schema);
  if (types.includes('number') || types.includes('integer')) {
    if (typeof given !== 'string' || !/^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/u.test(given)) return given;
    changes.push({ kind: 'number', field });
    return Number(given);
  }
  if (types.includes('array') && Array.isArray(given)) {
    const items = schema.items;
    if (items === undefined || Array.isArray(items)) return given;
    return given.map((item: unknown) => fit(item, items, field, fitting));
  }
  if (types.includes('object') && isRecord(given) && schema.properties !== undefined)
    return fitFields(given, schema.properties, { ...fitting, known: field === '' ? fitting.known : [] });
  return given;
}

function fitFields(
  given: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, JsonSchema>>,
  fitting: Fitting,
): unknown {
  const { changes, known } = fitting;
  const names = Object.keys(properties);
  // An object without any of the fields is something else, not one whose fields are all null.
  if (!names.some((name) => Object.hasOwn(given, name))) return given;
  for (const name of Object.keys(given))
    if (!Object.hasOwn(properties, name) && !known.includes(name))
      changes.push({ kind: 'extra', field: name });
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]): [string, unknown][] => {
      if (Object.hasOwn(given, name)) return [[name, fit(given[name], property, name, fitting)]];
      if (!takesNull(property)) return [];
      changes.push({ kind: 'missing', field: name });
      return [[name, null]];
    }),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (schema: JsonSchema): readonly string[] =>
  typeof schema === 'object' ? [schema.type ?? []].flat() : [];
const isNull = (schema: JsonSchema): boolean => typesOf(schema).join() === 'null';
/** Whether null is a value of the schema. */
const takesNull = (schema: JsonSchema): boolean =>
  typesOf(schema).includes('null') || (typeof schema === 'object' && schema.anyOf?.some(takesNull) === true);
/** Whether any text is a value of the schema. */
const takesText = (schema: JsonSchema): boolean =>
  typeof schema === 'object' &&
  schema.enum === undefined &&
  (typesOf(schema).includes('string') || schema.anyOf?.some(takesText) === true);

/** The value of an enum that a text spells; null if there is none. */
function valueOf(given: string, values: readonly unknown[], synonyms: Synonyms): string | null {
  const plain = given
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-');
  const meant = [plain, Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined];
  return values.filter((value) => typeof value === 'string').find((value) => meant.includes(value)) ?? null;
}

/** A note about the changes for users, without a full stop; empty if there are none. */
export function describeChanges(changes: readonly Change[]): readonly string[] {
  const fieldsOf = (kind: Change['kind']): string => {
    const fields = [...new Set(changes.filter((one) => one.kind === kind).map(({ field }) => field))];
    const shown = fields.slice(0, mostFields).map((field) => JSON.stringify(field.slice(0, 40)));
    return [...shown, ...(fields.length > shown.length ? [`${fields.length - shown.length} more`] : [])].join(
      ', ',
    );
  };
  const told = (kind: Change['kind'], words: string): readonly string[] => {
    const fields = fieldsOf(kind);
    return fields === '' ? [] : [`${words} ${fields}`];
  };
  return [
    ...told('spelling', 'another spelling in'),
    ...told('number', 'a number as text in'),
    ...told('missing', 'no value for'),
    ...told('extra', 'unknown fields, which were ignored:'),
  ];
}

const mostFields = 5;
