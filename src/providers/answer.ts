import * as z from 'zod';
import { describeChanges, fitToSchema, type Synonyms } from './answer-fit.ts';
import { findAnswer } from './answer-text.ts';
import { once } from './sdk.ts';
import { itemDetector } from './stray-items.ts';

/** The form of an answer. */
export interface AnswerForm<T> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** Lists whose items are read one by one, so that one that cannot be read does not cost the entire answer. */
  readonly lists?: readonly string[];
  /** Other words for the values of its enums, where the meaning is certain. */
  readonly synonyms?: Synonyms;
}

/** An item of a list that does not fit the schema and was left out of the answer. */
export interface UnreadItem {
  readonly list: string;
  /** Its place in the list, counted from 0. */
  readonly index: number;
  /** What is wrong with it, without a full stop. */
  readonly why: string;
  readonly given: unknown;
}

/** The answer's schema as an instruction, for endpoints and models without structured output. */
export const schemaInWords = (schema: unknown): string =>
  [
    'Answer with one JSON object and nothing else: no prose before or after it, no Markdown fence.',
    'It must be valid against this JSON schema:',
    JSON.stringify(schema),
  ].join('\n');

type Parsed<T> =
  | {
      readonly ok: true;
      readonly value: T;
      readonly unread: readonly UnreadItem[];
      /** How the text differs from the requested form, for users; null if it does not. */
      readonly note: string | null;
    }
  /** `why` completes "the answer is unusable: …". */
  | { readonly ok: false; readonly why: string };

/** The JSON schema of a form, converted once. */
export const jsonSchemaOf = once((schema) => z.toJSONSchema(schema));

/**
 * Reads a model's text as an answer: finds the JSON object in it, brings it to the form of the schema where only one
 * reading is possible, and validates it. A failure has a short reason.
 * @param known fields in addition to those of the schema that are read elsewhere.
 */
export const parseAnswer = <T>(
  text: string,
  form: Omit<AnswerForm<T>, 'name'>,
  known: readonly string[] = [],
): Parsed<T> => {
  const trimmed = text.replace(/^\uFEFF/u, '').trim();
  if (trimmed === '') return { ok: false, why: 'it is empty' };
  const written = jsonSchemaOf(form.schema);
  const own = new Set(Object.keys(written.properties ?? {}));
  const holdsItem = itemDetector(written);
  const found = findAnswer(trimmed, own, holdsItem);
  if (!found.ok) return found;
  const unknown = Object.entries(typeof found.json === 'object' ? (found.json ?? {}) : {}).find(
    ([name, value]) => !own.has(name) && !known.includes(name) && holdsItem(value),
  );
  if (unknown !== undefined)
    return {
      ok: false,
      why: `it holds items in the unknown field ${JSON.stringify(unknown[0].slice(0, 40))}`,
    };
  const fitted = fitToSchema(found.json, written, form.synonyms, known);
  const read = readItems(fitted.value, form);
  if (!read.ok) return read;
  const oddities = [...found.around.map((kind) => aroundWords[kind]), ...describeChanges(fitted.changes)];
  const note =
    oddities.length === 0
      ? null
      : `The answer was not in the requested form and was read nevertheless: ${oddities.join('; ')}.`;
  return { ...read, note };
};

const aroundWords = {
  thoughts: 'thoughts before the JSON',
  text: 'text around the JSON',
  repetition: 'the same JSON more than once',
} as const;

/** Validates the answer. Items of its lists that are invalid are left out and returned separately. */
function readItems<T>(
  given: unknown,
  { schema, lists = [] }: Omit<AnswerForm<T>, 'name'>,
):
  | { readonly ok: true; readonly value: T; readonly unread: readonly UnreadItem[] }
  | { readonly ok: false; readonly why: string } {
  const whole = schema.safeParse(given);
  if (whole.success) return { ok: true, value: whole.data, unread: [] };
  const { issues } = whole.error;
  const items = issues.map(({ path: [list, index] }) =>
    typeof list === 'string' && lists.includes(list) && typeof index === 'number' ? { list, index } : null,
  );
  if (items.includes(null) || typeof given !== 'object' || given === null)
    return { ok: false, why: mismatch(issues) };
  const bad = new Map<string, UnreadItem>();
  for (const item of items) {
    if (item === null) continue;
    const { list, index } = item;
    const own = issues.filter(({ path }) => path[0] === list && path[1] === index);
    const why = describe(own.map((issue) => ({ ...issue, path: issue.path.slice(2) })));
    bad.set(`${list} ${index}`, { list, index, why, given: itemOf(given, list, index) });
  }
  const rest = Object.fromEntries(
    Object.entries(given).map(([list, value]: [string, unknown]) => [
      list,
      Array.isArray(value) ? value.filter((_, index) => !bad.has(`${list} ${index}`)) : value,
    ]),
  );
  const readable = schema.safeParse(rest);
  if (!readable.success) return { ok: false, why: mismatch(issues) };
  return { ok: true, value: readable.data, unread: [...bad.values()] };
}

function itemOf(given: object, list: string, index: number): unknown {
  const items: unknown = new Map<string, unknown>(Object.entries(given)).get(list);
  return Array.isArray(items) ? items[index] : undefined;
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

const mismatch = (issues: readonly Issue[]): string => `it does not match the schema (${describe(issues)})`;

/** The first issues in words. */
const describe = (issues: readonly Issue[]): string => {
  const shown = issues.slice(0, 3).map((issue) => {
    const at = issue.path.map(String).join('.');
    return at === '' ? issue.message : `${at}: ${issue.message}`;
  });
  const more = issues.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
};
