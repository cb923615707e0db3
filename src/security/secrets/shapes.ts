import { isDummyToken } from './placeholders.ts';

/** A secret in a text, from and to its characters. */
export interface FoundValue {
  readonly from: number;
  readonly to: number;
  /** What it has the shape of: `github-token`. */
  readonly kind: string;
  /** What makes it the same secret elsewhere, where that is more than these characters: a key over several lines. */
  readonly whole?: string;
  /** It has a format of secrets but only stands for one: no other rule takes it for a secret. */
  readonly isDummy?: boolean;
}

/** What a secret looks like. Patterns are linear and tight: a false redaction hides code from its reviewers. */
export interface Shape {
  readonly name: string;
  /** Global. What is hidden is the group `value` or else the whole match. */
  readonly pattern: RegExp;
  /** Stands wherever the pattern matches and is sought much faster: most texts hold none of it. */
  readonly needs?: string | RegExp;
  /** What every match begins with. */
  readonly start?: string;
  /** Whether the match is a secret. Where it is left out, the pattern is a format, and what has it is a secret or a dummy. */
  readonly accepts?: (value: string, match: RegExpExecArray) => boolean;
  /** Whether what has the format is a dummy; by default by what follows its prefix. */
  readonly isExample?: (value: string) => boolean;
}

const boundary = '(?<![A-Za-z0-9_-])';

/** Three characters at least, or it would stand everywhere; none where the prefix has several beginnings. */
const startOf = (prefix: string): string | undefined =>
  prefix.replaceAll(/\([^()]*\)/g, '').includes('|') ? undefined : /^[\w-]{3,}(?![?*{])/.exec(prefix)?.[0];

export function prefixed(name: string, prefix: string, rest: string, needs?: string): Shape {
  const start = startOf(prefix);
  return {
    name,
    pattern: new RegExp(`${boundary}(?:${prefix})(?<body>${rest})`, 'g'),
    ...(needs === undefined ? {} : { needs }),
    ...(start === undefined ? {} : { start }),
  };
}

/** A selection of the shapes whose beginning a text holds. One walk for a hundred costs less than twenty patterns. */
export function startsWith(
  shapes: readonly Shape[],
): (text: string, all: readonly Shape[]) => readonly Shape[] {
  const all = shapes.flatMap(({ start = [] }) => start);
  // Without those that begin with another one: they are met together.
  const starts = [...new Set(all)].filter(
    (one) => !all.some((other) => other !== one && one.startsWith(other)),
  );
  const any = new RegExp(`${boundary}(?:${starts.join('|')})`, 'g');
  return (text, shapes) => {
    const met = [...new Set(text.match(any))];
    return shapes.filter(({ start }) => start === undefined || met.some((one) => start.startsWith(one)));
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
