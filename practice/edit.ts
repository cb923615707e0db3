import type { CodeLine, Replacement } from './listing.ts';

/** One replacement: the same beginning, a different middle, the same end. */
export interface Edit {
  /** Tokens of the old middle and of the new one. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly prefix: readonly string[];
  readonly suffix: readonly string[];
  /** The old middle as it was written, its lines joined. */
  readonly removedText: string;
  /** The new line of the middle, or the removed line if nothing is left of it. */
  readonly line: CodeLine;
}

const token =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[\p{L}_$][\p{L}\p{N}_$]*|\d[\w.]*|=>|===|!==|==|!=|<=|>=|&&|\|\||\?\?|\?\.|:=|\+=|-=|\*\*|\S/gu;

export const tokensOf = (code: string): readonly string[] => code.match(token) ?? [];

interface Placed {
  readonly token: string;
  readonly line: CodeLine;
  readonly start: number;
}

const placed = (lines: readonly CodeLine[]): readonly Placed[] =>
  lines.flatMap((line) =>
    [...line.code.matchAll(token)].map((match) => ({ token: match[0], line, start: match.index })),
  );

/** The source of a run of tokens, with its lines joined by single spaces. */
function written(run: readonly Placed[]): string {
  const byLine = new Map<CodeLine, readonly [number, number]>();
  for (const { line, start, token: text } of run) {
    byLine.set(line, [byLine.get(line)?.[0] ?? start, start + text.length]);
  }
  return [...byLine].map(([line, [start, end]]) => line.code.slice(start, end)).join(' ');
}

function compare(removed: readonly CodeLine[], added: readonly CodeLine[]): Edit | null {
  const was = placed(removed);
  const now = placed(added);
  let head = 0;
  while (head < was.length && head < now.length && was[head]?.token === now[head]?.token) head += 1;
  let tail = 0;
  while (
    tail < was.length - head &&
    tail < now.length - head &&
    was[was.length - 1 - tail]?.token === now[now.length - 1 - tail]?.token
  ) {
    tail += 1;
  }
  const line = now[head]?.line ?? now.at(-1)?.line ?? was[head]?.line;
  if (line === undefined || (head === was.length && head === now.length)) return null;
  const tokens = (run: readonly Placed[]) => run.map((each) => each.token);
  const middle = was.slice(head, was.length - tail);
  return {
    removed: tokens(middle),
    added: tokens(now.slice(head, now.length - tail)),
    prefix: tokens(was.slice(0, head)),
    suffix: tokens(was.slice(was.length - tail)),
    removedText: written(middle),
    line,
  };
}

/** Four words in a row and no operator: text in a docstring whose quotes lie outside the excerpt. */
const isProse = (line: CodeLine): boolean =>
  /\b[a-z]+(?:,? [a-z]+){3}/i.test(
    line.code.replaceAll(/\b(?:if|elif|else|not|is|in|and|or|for|return|None)\b/g, '='),
  ) && !/["'`]/.test(line.code);

/** Line by line if both sides have the same number of lines; otherwise one replacement. */
export function editsOf(replacement: Replacement): readonly Edit[] {
  const { removed, added } = replacement;
  if (removed.length === 0 || [...removed, ...added].some(isProse)) return [];
  if (removed.length !== added.length) {
    const edit = compare(removed, added);
    return edit === null ? [] : [edit];
  }
  return removed.flatMap((line, index) => {
    const other = added[index];
    const edit = other === undefined ? null : compare([line], [other]);
    return edit === null ? [] : [edit];
  });
}
