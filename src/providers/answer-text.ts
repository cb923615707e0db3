import { parseJson, scanObject } from '../security/json.ts';
import type { HoldsItem } from './stray-items.ts';

/** The JSON object in a model's text. */
type FoundObject =
  | {
      readonly ok: true;
      readonly json: unknown;
      /** What stood around it, for the note to users. */
      readonly around: readonly ('thoughts' | 'text' | 'repetition')[];
    }
  /** `why` completes "the answer cannot be used: …". */
  | { readonly ok: false; readonly why: string };

/** The tags that models and servers put around thoughts. */
const tag =
  /<(?<close>\/?)(?:seed:)?(?:think|thinking|thoughts?|reasoning)>|\[(?<closeBracket>\/?)THINK\]|◁(?<closeTriangle>\/?)think▷/giu;

interface Tag {
  readonly at: number;
  readonly end: number;
  readonly closes: boolean;
}

const tagsOf = (text: string): readonly Tag[] =>
  [...text.matchAll(tag)].map(({ index, 0: whole, groups = {} }) => ({
    at: index,
    end: index + whole.length,
    closes: [groups['close'], groups['closeBracket'], groups['closeTriangle']].includes('/'),
  }));

/**
 * Finds the one JSON object of an answer in a model's text. Thoughts before it, prose around it and a Markdown fence
 * are passed over. A text with two different answers, with an item of one outside of it, with half of one, with one only inside thoughts, or with the
 * schema of the answer is refused, because the action must not choose what the model meant.
 * @param own the fields of the answer's schema: an object with one of them is an attempt at the answer.
 */
export function findAnswer(text: string, own: ReadonlySet<string>, holdsItem: HoldsItem): FoundObject {
  const read = objectsIn(text, own);
  if ('why' in read) return { ok: false, why: read.why };
  const { objects, thoughts, outside } = read;
  const parsed = objects.map((source) => parseJson(source));
  const refused = parsed.find((one) => !one.ok);
  if (refused?.ok === false) return { ok: false, why: `it ${refused.why}` };
  const values = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  if (values.some(isSchema)) return { ok: false, why: 'it quotes the schema of the answer' };
  const attempts = values.filter((value) => hasAny(value, own));
  const different = new Set(attempts.map(canonical)).size;
  if (different > 1) return { ok: false, why: `it holds ${different} different answers` };
  const others = values.filter((value) => !attempts.includes(value));
  if (attempts.length > 0 && others.some(holdsItem))
    return { ok: false, why: 'it holds an item outside the answer' };
  // An object without any field of the answer is used only if it is all there is: the schema then says what is wrong.
  const json = attempts[0] ?? (values.length === 1 ? values[0] : undefined);
  if (json === undefined) {
    if (thoughts && outside === '') return { ok: false, why: 'it holds nothing but thoughts' };
    const begins = (thoughts ? outside : text).slice(0, 60).replace(/\s+/gu, ' ');
    return { ok: false, why: `it is not JSON; it begins ${JSON.stringify(begins)}` };
  }
  const prose = outside.replace(/^```(?:json)?\s*```$/u, '') !== '' || values.length > attempts.length;
  return {
    ok: true,
    json,
    around: [
      ...(thoughts ? (['thoughts'] as const) : []),
      ...(prose && attempts.length > 0 ? (['text'] as const) : []),
      ...(attempts.length > 1 ? (['repetition'] as const) : []),
    ],
  };
}

interface ReadText {
  /** The source of each object outside thoughts. */
  readonly objects: readonly string[];
  readonly thoughts: boolean;
  /** The text outside objects and thoughts. */
  readonly outside: string;
}

/** Divides a text into objects, thoughts and the rest, in one pass. */
function objectsIn(text: string, own: ReadonlySet<string>): ReadText | { readonly why: string } {
  const tags = tagsOf(text);
  let objects: string[] = [];
  let outside = '';
  let thoughts = false;
  let attemptedInVain = false;
  let nextTag = 0;
  let brace = text.indexOf('{');
  for (let at = 0; at < text.length; ) {
    while ((tags[nextTag]?.at ?? text.length) < at) nextTag += 1;
    if (brace !== -1 && brace < at) brace = text.indexOf('{', at);
    const found = tags[nextTag];
    if (found !== undefined && (brace === -1 || found.at < brace)) {
      thoughts = true;
      if (found.closes) {
        // A closing tag without an opening one ends thoughts that began with the text.
        objects = [];
        outside = '';
        attemptedInVain = false;
        at = found.end;
        continue;
      }
      outside += text.slice(at, found.at);
      while (tags[nextTag]?.closes === false) nextTag += 1;
      const close = tags[nextTag];
      if (close === undefined) return { why: 'its thoughts do not end' };
      at = close.end;
      continue;
    }
    if (brace === -1) {
      outside += text.slice(at);
      break;
    }
    outside += text.slice(at, brace);
    const scanned = scanObject(text, brace);
    switch (scanned.kind) {
      case 'whole':
        objects.push(text.slice(brace, scanned.end));
        at = scanned.end;
        break;
      case 'cut':
        return { why: 'it ends in the middle of its JSON' };
      case 'broken':
        attemptedInVain ||= scanned.keys.some((key) => own.has(key));
        at = Math.max(scanned.at, brace + 1);
        outside += text.slice(brace, at);
        break;
      default:
        return scanned satisfies never;
    }
  }
  if (attemptedInVain) {
    const begins = text.slice(0, 60).replace(/\s+/gu, ' ');
    return { why: `it is not JSON; it begins ${JSON.stringify(begins)}` };
  }
  return { objects, thoughts, outside: outside.trim() };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasAny = (value: unknown, own: ReadonlySet<string>): boolean =>
  isObject(value) && Object.keys(value).some((key) => own.has(key));

const isSchema = (value: unknown): boolean =>
  isObject(value) && ('$schema' in value || (value['type'] === 'object' && isObject(value['properties'])));

/** The same text for equal values, whatever the order of their keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
