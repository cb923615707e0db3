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

/** What a secret looks like. Patterns are linear and tight: a false redaction hides code from its reviewers. */
export interface Shape {
  readonly name: string;
  /** Global. What is hidden is the group `value` or else the entire match. */
  readonly pattern: RegExp;
  /** Stands wherever the pattern matches and is sought much faster: most texts hold none of it. */
  readonly needs?: string | RegExp;
  /** What every match begins with, one of these. */
  readonly starts?: readonly string[];
  /** Whether the match is a secret. Where it is left out, the pattern is a format, and what has it is a secret or a dummy. */
  readonly accepts?: (value: string, match: RegExpExecArray) => boolean;
  /** Whether what has the format is a dummy; by default by what follows its prefix. */
  readonly isExample?: (value: string) => boolean;
}

const boundary = '(?<![A-Za-z0-9_-])';

/** A shorter beginning stands everywhere. Characters. */
const leastStart = 3;

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

export function prefixed(name: string, prefix: string, rest: string, needs?: string | RegExp): Shape {
  const starts = prefix.split(/\|(?![^(]*\))/).map(startsOf);
  return {
    name,
    pattern: new RegExp(`${boundary}(?:${prefix})(?<body>${rest})`, 'g'),
    ...(needs === undefined ? {} : { needs }),
    ...(needs !== undefined || starts.some(({ length }) => length === 0) ? {} : { starts: starts.flat() }),
  };
}

/** Chooses the shapes whose beginning a text holds: one walk for a hundred of them costs less than twenty patterns. */
export function shapesBegunIn(shapes: readonly Shape[]): (text: string) => readonly Shape[] {
  const all = [...new Set(shapes.flatMap(({ starts = [] }) => starts))];
  // Without those that begin with another one: they are met together.
  const met = all.filter((one) => !all.some((other) => other !== one && one.startsWith(other)));
  const any = new RegExp(
    `${boundary}(?:${met.map((start) => start.replaceAll(/[.$/]/g, '\\$&')).join('|')})`,
    'g',
  );
  return (text) => {
    const begun = [...new Set(text.match(any))];
    return shapes.filter(
      ({ starts }) =>
        starts === undefined || starts.some((start) => begun.some((one) => start.startsWith(one))),
    );
  };
}

/** What follows a prefix is judged without it, if there is enough of it. Characters. */
const leastBody = 12;

/** All values in a text that have one of the shapes and are accepted. */
export function findShapes(text: string, shapes: readonly Shape[]): readonly FoundValue[] {
  const found: FoundValue[] = [];
  for (const { name, pattern, needs, accepts, isExample } of shapes) {
    if (typeof needs === 'string' ? !text.includes(needs) : needs?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const { value = match[0], body = '' } = match.groups ?? {};
      const drawn = body.length < leastBody ? value : body;
      const isDummy = isExample?.(value) ?? (accepts === undefined && isDummyToken(value, drawn));
      if (accepts?.(value, match) === false) continue;
      const from = match.index + match[0].lastIndexOf(value);
      found.push({ from, to: from + value.length, kind: name, isDummy });
    }
  }
  return found;
}
