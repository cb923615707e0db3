import { type CodeSymbol, enclosingSymbol, symbolTitle } from '../syntax/symbol.ts';
import type { ChangedFile, Excerpt, Hunk, Line } from './change.ts';
import { excerptHeadBytes, linesBytes } from './token-estimate.ts';

/** Maximum lines of a function or test that is shown completely around a change. */
const wholeSymbolLines = 150;
/** Maximum lines of a class or another container, which tells less about the change. */
const wholeShellLines = 40;
/** Lines shown on either side if no symbol is small enough. */
const plainContext = 10;

/** A range of the new side, 1-based and inclusive; empty if `to` is `from - 1`. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** A hunk and the cost of showing more of the code around it. */
export interface Widening {
  readonly hunk: Hunk;
  /** Wider ranges, the widest first, each with the bytes it adds. */
  readonly options: readonly { readonly range: LineRange; readonly bytes: number }[];
}

/** Input for excerpts: the lines of the new side, if any, and the symbols. */
export interface WideFile {
  readonly file: ChangedFile;
  readonly lines: readonly string[];
  readonly noNewlineAtEnd: boolean;
  readonly symbols: readonly CodeSymbol[] | null;
}

export function wideFile(file: ChangedFile, text: string, symbols: readonly CodeSymbol[] | null): WideFile {
  const lines = text.split('\n');
  const noNewlineAtEnd = lines.at(-1) !== '';
  if (!noNewlineAtEnd) lines.pop();
  return { file, lines, noNewlineAtEnd, symbols };
}

/** The possible wider ranges of each hunk: the function around its changes, or some lines on either side. */
export function wideningsOf(wide: WideFile): Widening[] {
  return wide.file.hunks.map((hunk) => {
    const own = rangeOf(hunk);
    const ranges = [symbolRange(wide, hunk), { from: own.from - plainContext, to: own.to + plainContext }];
    const options = ranges.flatMap((range) => {
      const wider = range && clamp(union(range, own), wide.lines.length);
      if (wider === null || (wider.from >= own.from && wider.to <= own.to)) return [];
      return [
        {
          range: wider,
          bytes: contextBytes(wide, wider.from, own.from - 1) + contextBytes(wide, own.to + 1, wider.to),
        },
      ];
    });
    return { hunk, options };
  });
}

/** The extent of the symbols that hold the first and the last changed line, if they are small enough. */
function symbolRange({ symbols }: WideFile, hunk: Hunk): LineRange | null {
  if (symbols === null) return null;
  const found = changedEnds(hunk)
    .map((line) => enclosingSymbol(symbols, line))
    .filter((symbol) => symbol !== null)
    .filter(({ kind, startLine, endLine }) => {
      const limit = ['function', 'method', 'test'].includes(kind) ? wholeSymbolLines : wholeShellLines;
      return endLine - startLine < limit;
    });
  if (found.length === 0) return null;
  return {
    from: Math.min(...found.map(({ startLine }) => startLine)),
    to: Math.max(...found.map(({ endLine }) => endLine)),
  };
}

/** New-side numbers of the first and the last changed line. A removed line counts at its former place. */
function changedEnds({ lines, newStart, newLines }: Hunk): number[] {
  const numbers: number[] = [];
  let next = newLines === 0 ? newStart + 1 : newStart;
  for (const line of lines) {
    if (line.kind !== 'context') numbers.push(next);
    if (line.newLine !== null) next = line.newLine + 1;
  }
  return [numbers.at(0), numbers.at(-1)].filter((number) => number !== undefined);
}

function rangeOf({ newStart, newLines }: Hunk): LineRange {
  const from = newLines === 0 ? newStart + 1 : newStart;
  return { from, to: from + newLines - 1 };
}

function union(a: LineRange, b: LineRange): LineRange {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function clamp({ from, to }: LineRange, count: number): LineRange {
  return { from: Math.max(1, from), to: Math.min(count, to) };
}

function contextBytes({ lines }: WideFile, from: number, to: number): number {
  return linesBytes(
    lines
      .slice(from - 1, Math.max(to, from - 1))
      .map((text) => ({ kind: 'context', text, oldLine: null, newLine: null })),
  );
}

/** The symbol in the title of an excerpt: the one around the hunk's first change, else git's own guess. */
export function titleOf(hunk: Hunk, symbols: readonly CodeSymbol[] | null): string | null {
  const [first] = changedEnds(hunk);
  const symbol = symbols === null || first === undefined ? null : enclosingSymbol(symbols, first);
  if (symbol !== null) return symbolTitle(symbol);
  return hunk.section === '' ? null : hunk.section;
}

/**
 * The excerpts of a file with each hunk shown in its range. Ranges that touch become one excerpt.
 * @param rangeFor the range chosen for a hunk, or null for the hunk as it is.
 */
export function excerptsOf(wide: WideFile, rangeFor: (hunk: Hunk) => LineRange | null): Excerpt[] {
  const { file, symbols } = wide;
  const excerpts: OpenExcerpt[] = [];
  // Old number of an unchanged line = new number - shift.
  let shift = 0;
  for (const hunk of file.hunks) {
    const own = rangeOf(hunk);
    const range = union(rangeFor(hunk) ?? own, own);
    let excerpt = excerpts.at(-1);
    if (excerpt === undefined || !touches(wide, excerpt, range)) {
      excerpt = { hunks: [], symbol: titleOf(hunk, symbols), lines: [], to: range.from - 1, until: 0 };
      excerpts.push(excerpt);
    }
    // The preceding excerpt may have been widened into this hunk.
    while (excerpt.to >= own.from) {
      excerpt.lines.pop();
      excerpt.to -= 1;
    }
    excerpt.lines.push(...contextLines(wide, excerpt.to + 1, own.from - 1, shift));
    excerpt.hunks.push(hunk.id);
    for (const line of hunk.lines) excerpt.lines.push(line);
    shift += hunk.newLines - hunk.oldLines;
    excerpt.until = Math.max(excerpt.until, range.to);
    excerpt.to = Math.max(own.to, excerpt.until);
    excerpt.lines.push(...contextLines(wide, own.to + 1, excerpt.to, shift));
  }
  return excerpts.map(({ hunks, symbol, lines }) => ({ hunks, symbol, lines }));
}

/** Whether a range meets an excerpt, or the lines between them cost no more than the head of another excerpt. */
function touches(wide: WideFile, excerpt: OpenExcerpt, range: LineRange): boolean {
  if (range.from <= excerpt.to + 1) return true;
  if (wide.lines.length === 0) return false;
  return contextBytes(wide, excerpt.to + 1, range.from - 1) <= excerptHeadBytes(null);
}

interface OpenExcerpt {
  readonly hunks: string[];
  readonly symbol: string | null;
  readonly lines: Line[];
  /** New-side number of the last line held so far, and of the last one wanted. */
  to: number;
  until: number;
}

function contextLines(wide: WideFile, from: number, to: number, shift: number): Line[] {
  const lines: Line[] = [];
  for (let number = from; number <= to; number += 1) {
    const text = wide.lines[number - 1];
    if (text === undefined) break;
    const line = { kind: 'context', text, oldLine: number - shift, newLine: number } as const;
    lines.push(number === wide.lines.length && wide.noNewlineAtEnd ? { ...line, noNewline: true } : line);
  }
  return lines;
}
