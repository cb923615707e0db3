import type { LiteralsInText } from './literal-search.ts';
import { isDummyToken } from './placeholders.ts';

/** A secret in a text, from and to its characters. */
export interface FoundValue {
  readonly from: number;
  readonly to: number;
  /** What it has the shape of: `github-token`. */
  readonly kind: string;
  /** What makes it the same secret elsewhere, where that is more than these characters: a key over several lines. */
  readonly complete?: string;
  /** It has a format of secrets but only stands for one: no other rule takes it for a secret. */
  readonly isDummy?: boolean;
}

/** What a text with a match holds, by which the rule is tried only where it may match. */
type Trace =
  /** Every match begins with one of these. */
  | { readonly kind: 'start'; readonly literals: readonly string[] }
  /** The line of a match holds one of these, and the pattern matches nothing over several lines. */
  | { readonly kind: 'line'; readonly literals: readonly string[] }
  /** The text holds one of these. */
  | { readonly kind: 'text'; readonly literals: readonly string[] }
  /** The text holds a run of letters, digits, `-` and `_` of at least that many characters. */
  | { readonly kind: 'word'; readonly length: number };

export const inLine = (...literals: readonly string[]): Trace => ({ kind: 'line', literals });
export const inText = (...literals: readonly string[]): Trace => ({ kind: 'text', literals });

/** What a secret looks like. Patterns are linear and tight: a false redaction hides code from its reviewers. */
export interface Shape {
  readonly name: string;
  /** Global, or sticky where its matches begin with literals. What is hidden is the group `value` or else the entire match. */
  readonly pattern: RegExp;
  readonly trace: Trace;
  /** Whether the match is a secret. Where it is left out, the pattern is a format, and what has it is a secret or a dummy. */
  readonly accepts?: (value: string, match: RegExpExecArray) => boolean;
  /** Whether what has the format is a dummy; by default by what follows its prefix. */
  readonly isExample?: (value: string) => boolean;
}

const boundary = '(?<![A-Za-z0-9_-])';

/** A shorter beginning stands everywhere. Characters. */
const leastStart = 2;

/** A literal character, a class of a few, or a group of alternatives; the last two may be optional. */
const piece =
  /(?:\\([./$])|([\w/~-]))(?![?*{+])|\[([\w]{1,8})\](\??)(?![*{+])|\(\?:([\w|.\\-]+)\)(\??)(?![*{+])/y;

/** What a prefix may begin with, as far as its pattern is of literal characters; none where that is too short to seek. */
function startsOf(prefix: string): readonly string[] {
  let starts: readonly string[] = [''];
  piece.lastIndex = 0;
  for (let found = piece.exec(prefix); found !== null && starts.length < 40; found = piece.exec(prefix)) {
    const [, escaped, plain, some, someOptional, group, groupOptional] = found;
    const literal = escaped ?? plain;
    const options =
      literal !== undefined
        ? [literal]
        : some !== undefined
          ? some.split('')
          : (group ?? '').replaceAll('\\', '').split('|');
    if ((someOptional ?? '') + (groupOptional ?? '') !== '') options.push('');
    starts = starts.flatMap((start) => options.map((option) => start + option));
  }
  return starts.every(({ length }) => length >= leastStart) ? starts : [];
}

/**
 * A format with a prefix.
 * @param trace by default the literals that the prefix begins with.
 */
export function prefixed(
  name: string,
  prefix: string,
  rest: string,
  trace: Trace = { kind: 'start', literals: startsOfAny(name, prefix) },
): Shape {
  const source = `${boundary}(?:${prefix})(?<body>${rest})`;
  return { name, pattern: new RegExp(source, trace.kind === 'start' ? 'y' : 'g'), trace };
}

function startsOfAny(name: string, prefix: string): readonly string[] {
  const starts = prefix.split(/\|(?![^(]*\))/).map(startsOf);
  if (starts.some(({ length }) => length === 0))
    throw new Error(`The prefix of ${name} begins with no literal.`);
  return starts.flat();
}

/** The literals of all shapes. */
export const literalsOf = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap(({ trace }) => (trace.kind === 'word' ? [] : trace.literals));

/** What follows a prefix is judged without it, if there is enough of it. Characters. */
const leastBody = 12;

/** The matches of a shape in a text that holds its literals, with the offset of what they were sought in. */
function* matchesOf(
  text: string,
  { pattern, trace }: Shape,
  held: LiteralsInText,
): Generator<readonly [RegExpExecArray, number]> {
  switch (trace.kind) {
    case 'start': {
      let done = 0;
      for (const at of held.places(trace.literals)) {
        if (at < done) continue;
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match === null) continue;
        done = at + match[0].length;
        yield [match, 0];
      }
      return;
    }
    case 'line': {
      let done = 0;
      for (const at of held.places(trace.literals)) {
        if (at < done) continue;
        const from = text.lastIndexOf('\n', at) + 1;
        const end = text.indexOf('\n', at);
        done = end === -1 ? text.length : end;
        for (const match of text.slice(from, done).matchAll(pattern)) yield [match, from];
      }
      return;
    }
    case 'text':
      break;
    case 'word':
      if (held.longestWord < trace.length) return;
      break;
  }
  for (const match of text.matchAll(pattern)) yield [match, 0];
}

/** Finds all values in a text that have one of the shapes and are accepted. */
export type FindShapes = (text: string, held: LiteralsInText) => readonly FoundValue[];

/** Most texts hold the literals of few shapes, and the others cost nothing. */
export function shapeFinder(shapes: readonly Shape[]): FindShapes {
  const byLiteral = new Map<string, Set<Shape>>();
  const always = shapes.filter(({ trace }) => trace.kind === 'word');
  for (const shape of shapes) {
    for (const literal of literalsOf([shape])) {
      const known = byLiteral.get(literal.toLowerCase());
      if (known === undefined) byLiteral.set(literal.toLowerCase(), new Set([shape]));
      else known.add(shape);
    }
  }
  return (text, held) => {
    const possible = new Set(always);
    for (const literal of held.literals)
      for (const shape of byLiteral.get(literal) ?? []) possible.add(shape);
    const found: FoundValue[] = [];
    // In their own order, because the first of two equal values gives its kind.
    for (const shape of shapes) if (possible.has(shape)) found.push(...valuesOf(text, shape, held));
    return found;
  };
}

function valuesOf(text: string, shape: Shape, held: LiteralsInText): readonly FoundValue[] {
  const { name, accepts, isExample } = shape;
  const found: FoundValue[] = [];
  for (const [match, offset] of matchesOf(text, shape, held)) {
    const { value = match[0], body = '' } = match.groups ?? {};
    const drawn = body.length < leastBody ? value : body;
    const isDummy = isExample?.(value) ?? (accepts === undefined && isDummyToken(value, drawn));
    if (accepts?.(value, match) === false) continue;
    const from = offset + match.index + match[0].lastIndexOf(value);
    found.push({ from, to: from + value.length, kind: name, isDummy });
  }
  return found;
}
