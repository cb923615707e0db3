import type { ChangedFile, Hunk } from '../change/change.ts';
import type { Quoted } from './connection.ts';
import { tells } from './evidence.ts';
import type { Anchor, CodeLine } from './finding.ts';
import { type Guard, noGuard } from './guard.ts';
import { holds, landing } from './landing.ts';
import type { RawEvidence } from './reviewer.ts';
import type { Tree } from './tree.ts';

/** Lines of code that stand together, with the numbers they have on one side. */
interface Stretch {
  readonly side: 'new' | 'old';
  readonly lines: readonly { readonly number: number; readonly text: string; readonly changed: boolean }[];
}

interface Place {
  readonly path: string;
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
  readonly quote: string;
}

/** A quote with less than this many characters other than white space could stand anywhere. */
const leastQuote = 3;
/** A quote longer than this is no quote; looking for it would cost without use. */
const mostQuote = 20_000;

const blank = /\s+/gu;
const bare = (text: string): string => text.replace(blank, '');

/**
 * Finds where quotes stand: the new side of the path's hunks first, then the old side, then the whole file at the head,
 * then at the merge base. White space is ignored altogether, so a quote may join, split or re-indent lines. Among
 * several places one that touches changed lines wins, then the one nearest to the hint.
 */
export class Ground {
  readonly #files = new Map<string, ChangedFile>();
  readonly #tree: Tree;
  readonly #guard: Guard;

  constructor(files: readonly ChangedFile[], tree: Tree, guard: Guard = noGuard) {
    this.#tree = tree;
    this.#guard = guard;
    for (const file of files) {
      if (file.oldPath !== null && !this.#files.has(file.oldPath)) this.#files.set(file.oldPath, file);
    }
    for (const file of files) this.#files.set(file.path, file);
  }

  /** Anchors a finding. What cannot be located becomes a file-level anchor that says why. */
  async anchor(path: string, quote: string, hint: number | null): Promise<Anchor> {
    const place = await this.#locate(path, quote, hint);
    if (place === null)
      return { level: 'file', path: plainPath(path), quote, why: this.#whyNot(path, quote) };
    return { level: 'line', ...place, ...landing(this.#files.get(place.path), place) };
  }

  /** Finds a quote given as proof, on side `first` where it stands on both. A quote that could stand anywhere is none. */
  async resolve({ path, quote }: RawEvidence, first: 'new' | 'old' = 'new'): Promise<Quoted> {
    const place = await this.#locate(path, quote, null, first);
    if (place === null || !tells(quote, place.quote) || this.#guard.distrusts(place))
      return { path, quote, resolved: null };
    const { side, startLine, endLine } = place;
    return { path: place.path, quote: place.quote, resolved: { side, startLine, endLine } };
  }

  /** The code around an anchor, for people: up to `margin` lines before and after. */
  async code(anchor: Anchor, margin = 3): Promise<readonly CodeLine[]> {
    if (anchor.level === 'file') return [];
    const hunk = this.#files.get(anchor.path)?.hunks.find((candidate) => holds(candidate, anchor));
    if (hunk !== undefined) return hunkLines(hunk, anchor.side, anchor.startLine, anchor.endLine, margin);
    const text = await this.#tree.read(anchor.side, anchor.path);
    const lines = text?.split('\n') ?? [];
    const from = Math.max(1, anchor.startLine - margin);
    return lines
      .slice(from - 1, anchor.endLine + margin)
      .map((line, index) => ({ line: from + index, kind: 'context' as const, text: line }));
  }

  async #locate(
    path: string,
    quote: string,
    hint: number | null,
    first: 'new' | 'old' = 'new',
  ): Promise<Place | null> {
    const sides = first === 'new' ? (['new', 'old'] as const) : (['old', 'new'] as const);
    if (quote.length > mostQuote) return null;
    for (const name of this.#names(path)) {
      const file = this.#files.get(name);
      for (const wanted of quoteForms(quote)) {
        const found =
          within(name, stretches(file, sides[0]), wanted, hint) ??
          within(name, stretches(file, sides[1]), wanted, hint) ??
          within(name, await this.#wholeFile(sides[0], file, name), wanted, hint) ??
          within(name, await this.#wholeFile(sides[1], file, name), wanted, hint);
        if (found !== null) return { ...found, path: pathOn(found.side, name, file) };
      }
    }
    return null;
  }

  async #wholeFile(
    side: 'new' | 'old',
    file: ChangedFile | undefined,
    name: string,
  ): Promise<readonly Stretch[]> {
    const path = (side === 'new' ? file?.path : file?.oldPath) ?? name;
    const text = await this.#tree.read(side, path);
    if (text === null) return [];
    const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line, changed: false }));
    return [{ side, lines }];
  }

  /** The paths that a model may mean: it may have lost white space, or composed letters, of a strange one. */
  #names(path: string): readonly string[] {
    const names = spellings(path);
    if (names.some((name) => this.#files.has(name))) return names;
    const bareOf = (name: string): string => name.trim().normalize('NFC');
    const like = [...this.#files.keys()].find((known) =>
      names.some((name) => bareOf(known) === bareOf(name)),
    );
    return like === undefined ? names : [like, ...names];
  }

  #whyNot(path: string, quote: string): string {
    if (bare(quote).length < leastQuote) return 'The quote is too short to tell where it stands.';
    if (quote.length > mostQuote) return 'The quote is too long to be one.';
    const known = this.#names(path).some((name) => this.#files.has(name));
    return known
      ? 'The quote stands nowhere in this file, before or after the change.'
      : 'The file is not part of the change, and the quote was not found in it.';
  }
}

/** `./x` and, for models that copy a patch's prefixes, `a/x` and `b/x`. */
const spellings = (path: string): readonly string[] => {
  const plain = plainPath(path.trim());
  const stripped = plain.replace(/^[ab]\//u, '');
  return stripped === plain ? [plain] : [plain, stripped];
};
const plainPath = (path: string): string => path.replace(/^(?:\.\/)+/u, '');

/** The quote as given, then as it reads without the gutter or the diff signs a model may have copied with it. */
function quoteForms(quote: string): readonly string[] {
  const lines = quote.split('\n');
  const noGutter = lines.map((line) => line.replace(/^\s*\d*\s+\d*\s*[ +-]\|/u, ''));
  const noSigns = lines.every((line) => /^[ +-]/u.test(line) || line === '')
    ? lines.map((line) => line.slice(1))
    : lines;
  return [...new Set([quote, noGutter.join('\n'), noSigns.join('\n')].map(bare))].filter(
    (form) => form.length >= leastQuote && /[\p{L}\p{N}_]/u.test(form),
  );
}

const stretches = (file: ChangedFile | undefined, side: 'new' | 'old'): readonly Stretch[] =>
  (file?.hunks ?? []).map((hunk) => ({
    side,
    lines: hunk.lines.flatMap((line) => {
      const number = side === 'new' ? line.newLine : line.oldLine;
      return number === null ? [] : [{ number, text: line.text, changed: line.kind !== 'context' }];
    }),
  }));

/** The best occurrence of `wanted` (bare of white space) in the stretches, or null. */
function within(path: string, all: readonly Stretch[], wanted: string, hint: number | null): Place | null {
  let best: (Place & { readonly rank: number }) | null = null;
  for (const { side, lines } of all) {
    const starts: number[] = [];
    let joined = '';
    for (const { text } of lines) {
      starts.push(joined.length);
      joined += bare(text);
    }
    for (let at = joined.indexOf(wanted); at !== -1; at = joined.indexOf(wanted, at + 1)) {
      const first = lineAt(starts, at);
      const last = lineAt(starts, at + wanted.length - 1);
      const span = lines.slice(first, last + 1);
      const [startLine, endLine] = [span[0]?.number, span.at(-1)?.number];
      if (startLine === undefined || endLine === undefined) continue;
      const far = hint === null ? 0 : Math.min(Math.abs(startLine - hint), 1_000_000);
      const rank = (span.some(({ changed }) => changed) ? 0 : 10_000_000) + far;
      if (best === null || rank < best.rank) {
        best = { path, side, startLine, endLine, quote: span.map(({ text }) => text).join('\n'), rank };
      }
    }
  }
  if (best === null) return null;
  const { rank: _, ...place } = best;
  return place;
}

/** Index of the last start at or before `offset`: the line that holds it. Blank lines share a start with the next. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const pathOn = (side: 'new' | 'old', asked: string, file: ChangedFile | undefined): string => {
  if (file === undefined) return asked;
  return side === 'old' && file.status === 'deleted' ? (file.oldPath ?? file.path) : file.path;
};

function hunkLines(
  hunk: Hunk,
  side: 'new' | 'old',
  startLine: number,
  endLine: number,
  margin: number,
): readonly CodeLine[] {
  const numbers = hunk.lines.map((line) => (side === 'new' ? line.newLine : line.oldLine));
  const first = numbers.findIndex((number) => number !== null && number >= startLine);
  const last = numbers.findLastIndex((number) => number !== null && number <= endLine);
  return hunk.lines.slice(Math.max(0, first - margin), last + 1 + margin).map((line) => ({
    line: line.newLine ?? line.oldLine,
    kind: line.kind,
    text: line.text,
  }));
}
