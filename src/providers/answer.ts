import type { z } from 'zod';
import { parseJson } from '../security/json.ts';

/** The answer's schema as an instruction, for endpoints and models without structured output. */
export const schemaInWords = (schema: unknown): string =>
  [
    'Answer with one JSON object and nothing else: no prose before or after it, no Markdown fence.',
    'It must be valid against this JSON schema:',
    JSON.stringify(schema),
  ].join('\n');

type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  /** `why` completes "the answer is unusable: …". */
  | { readonly ok: false; readonly why: string };

/** The text inside a Markdown fence around the entire text, which some endpoints without structured output add. */
const unfenced = (text: string): string => /^```(?:json)?\s*\n([\s\S]*)\n```$/.exec(text)?.[1] ?? text;

/** Parses a model's text as JSON and validates it against the schema. A failure has a short reason. */
export const parseAnswer = <T>(text: string, schema: z.ZodType<T>): Parsed<T> => {
  const trimmed = unfenced(text.trim());
  if (trimmed === '') return { ok: false, why: 'it is empty' };
  const json = parseJson(trimmed);
  if (!json.ok) {
    const begins = trimmed.slice(0, 60).replace(/\s+/g, ' ');
    return { ok: false, why: `it ${json.why}; it begins ${JSON.stringify(begins)}` };
  }
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues.slice(0, 3).map((issue) => {
    const at = issue.path.map(String).join('.');
    return at === '' ? issue.message : `${at}: ${issue.message}`;
  });
  const more = parsed.error.issues.length - issues.length;
  return {
    ok: false,
    why: `it does not match the schema (${issues.join('; ')}${more > 0 ? `; and ${more} more` : ''})`,
  };
};
