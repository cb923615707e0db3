import {
  canonical,
  type Flat,
  flatten,
  insideWords,
  joinable,
  type LineSequence,
  lineAt,
  loose,
  offsetsOf,
} from './code-text.ts';
import { nearHits } from './near-match.ts';
import type { QuoteForm } from './quote-forms.ts';

/** Lines of a stretch, by index, that hold a piece of a quote. `cost` counts what differs. */
interface Hit {
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** How a quote was found: the same code tokens, or code that differs in a comment, a line or a letter. */
type Grade = 'exact' | 'near';

/** Where a quote is in one file. */
export interface QuoteLocation {
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
  /** The lines from start to end as they are in the file. */
  readonly quote: string;
  /** The lines that the quote shows: all of them, or several pieces where it says that it leaves some out. */
  readonly pieces: readonly {
    readonly startLine: number;
    readonly endLine: number;
    readonly quote: string;
  }[];
  readonly grade: Grade;
  readonly cost: number;
}

/** How exactly a quote is searched, in the order in which this is tried. */
export const levels = ['exact', 'loose', 'near'] as const;
export type Level = (typeof levels)[number];

/** A piece with less than this many characters other than white space could be anywhere. */
export const leastQuote = 3;
/** A piece shorter than this must not begin or end in the middle of a word. */
const leastInsideWords = 24;
/** A piece must have this many characters to be found without its comments, semicolons and commas. */
const leastLoose = 10;
/** Most lines that a stated ellipsis stands for. */
const mostLeftOut = 40;
/** Lines from the hint within which a hint decides between near places. */
const mostDoubt = 3;
/** Equally good near places that are compared. */
const mostRivals = 50;
/** A stretch prepared for searching; each form of its text is made once, when it is first needed. */
export class SearchText {
  readonly sequence: LineSequence;
  #exact: Flat | null = null;
  #joinable: Flat | null = null;
  #loose: Flat | null = null;
  #inside: Uint8Array | null = null;
  #changed: Int32Array | null = null;

  constructor(stretch: LineSequence) {
    this.sequence = stretch;
  }

  get exact(): Flat {
    this.#exact ??= flatten(this.sequence.lines, canonical);
    return this.#exact;
  }

  get joinable(): Flat {
    this.#joinable ??= flatten(this.sequence.lines, joinable);
    return this.#joinable;
  }

  get loose(): Flat {
    this.#loose ??= flatten(this.sequence.lines, loose);
    return this.#loose;
  }

  /** How many of the lines before each are changed. */
  get changed(): Int32Array {
    if (this.#changed === null) {
      const { lines } = this.sequence;
      this.#changed = new Int32Array(lines.length + 1);
      for (const [index, { changed }] of lines.entries())
        this.#changed[index + 1] = (this.#changed[index] ?? 0) + (changed ? 1 : 0);
    }
    return this.#changed;
  }

  get inside(): Uint8Array {
    this.#inside ??= insideWords(this.sequence.lines, this.exact.text.length);
    return this.#inside;
  }
}

/**
 * The best place of a quote in some stretches, or null. Among several the cheapest wins, then one that touches changed
 * lines, then the nearest to the hint, then the shortest. Near places that are equally cheap but hold different code are
 * no place, unless the hint decides.
 */
export function searchQuote(
  texts: readonly SearchText[],
  form: QuoteForm,
  level: Level,
  hint: number | null,
): QuoteLocation | null {
  const line = hint ?? form.line;
  const found = texts.flatMap((text) =>
    chained(form, (segment) => hitsOf(text, segment, level)).map((parts) => placeOf(text, parts, line)),
  );
  const best = found.reduce<Place | null>(
    (least, place) => (least === null || before(place, least) ? place : least),
    null,
  );
  if (best === null) return null;
  const quoteLocation = quoteLocationOf(best, level);
  const rivals =
    level === 'exact' || best.far <= mostDoubt ? [] : found.filter(({ cost }) => cost === best.cost);
  const doubtful = rivals
    .slice(0, mostRivals)
    .some((other) => canonical(quoteLocationOf(other, level).quote) !== canonical(quoteLocation.quote));
  return doubtful ? null : quoteLocation;
}

interface Place {
  readonly text: SearchText;
  readonly parts: readonly Hit[];
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  readonly far: number;
  readonly rank: number;
}

const before = (a: Place, b: Place): boolean =>
  (a.cost - b.cost || a.rank - b.rank || a.last - a.first - (b.last - b.first)) < 0;

function placeOf(text: SearchText, parts: readonly Hit[], hint: number | null): Place {
  const first = parts[0]?.first ?? 0;
  const last = parts.at(-1)?.last ?? first;
  const far =
    hint === null ? Number.POSITIVE_INFINITY : Math.abs((text.sequence.lines[first]?.number ?? 0) - hint);
  const touches = (text.changed[last + 1] ?? 0) > (text.changed[first] ?? 0);
  return {
    text,
    parts,
    first,
    last,
    cost: parts.reduce((sum, hit) => sum + hit.cost, 0),
    far,
    rank: (touches ? 0 : 10_000_000) + Math.min(far, 1_000_000),
  };
}

function quoteLocationOf({ text, parts, first, last, cost }: Place, level: Level): QuoteLocation {
  const { side, lines } = text.sequence;
  const textOf = (from: number, to: number): string =>
    lines
      .slice(from, to + 1)
      .map((line) => line.text)
      .join('\n');
  const startLine = lines[first]?.number ?? 0;
  return {
    side,
    startLine,
    endLine: lines[last]?.number ?? startLine,
    quote: textOf(first, last),
    pieces: parts.map((part) => ({
      startLine: lines[part.first]?.number ?? startLine,
      endLine: lines[part.last]?.number ?? startLine,
      quote: textOf(part.first, part.last),
    })),
    grade: level === 'exact' ? 'exact' : 'near',
    cost,
  };
}

/** Every way in which the pieces follow each other closely enough: for each place of the first the nearest of the rest. */
function chained(
  { segments, apart }: QuoteForm,
  hits: (segment: string) => readonly Hit[],
): readonly (readonly Hit[])[] {
  const [start = '', ...rest] = segments;
  let chains: readonly (readonly Hit[])[] = hits(start).map((hit) => [hit]);
  for (const segment of rest) {
    if (chains.length === 0) return [];
    const next = hits(segment).toSorted((a, b) => a.first - b.first || a.start - b.start);
    const firsts = next.map(({ first }) => first);
    const nearest = new Map<Hit, readonly Hit[]>();
    for (const chain of chains) {
      const before = chain.at(-1);
      if (before === undefined) continue;
      let at = firstAtLeast(firsts, before.last + (apart ? 1 : 0));
      while (next[at]?.first === before.last && (next[at]?.start ?? 0) < before.end) at += 1;
      const hit = next[at];
      if (hit === undefined || hit.first - before.last > mostLeftOut + 1) continue;
      // Chains come in the order of their lines: the last one to reach a place leaves out the least.
      nearest.set(hit, [...chain, hit]);
    }
    chains = [...nearest.values()];
  }
  return chains;
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hitsOf(text: SearchText, segment: string, level: Level): readonly Hit[] {
  const exact = exactHits(text, canonical(segment));
  if (level === 'exact' || exact.length > 0) return exact;
  const lines = segment.split('\n');
  const kept = lines.map(joinable).join('');
  const bare = lines.map(loose).join('');
  const hits = looseHits(text.joinable, kept, 1);
  if (hits.length > 0) return hits;
  // Without its comments a quote says less, so that they are left out only where nothing else is found.
  const without = (): readonly Hit[] =>
    looseHits(text.loose, bare, 2).map((hit) => withComments(hit, text.sequence.lines, lines));
  if (level === 'loose') return bare === kept ? without() : [];
  const near = nearHits(text.loose, bare).map((hit) =>
    withComments({ ...hit, cost: hit.cost + 2 }, text.sequence.lines, lines),
  );
  return cheapest([nearHits(text.joinable, kept), without(), near]);
}

/** The cheapest hits of the first search that has them. */
const cheapest = (searches: readonly (readonly Hit[])[]): readonly Hit[] =>
  searches.reduce((best, hits) => (costOf(hits) < costOf(best) ? hits : best), []);

const costOf = (hits: readonly Hit[]): number => Math.min(...hits.map(({ cost }) => cost));

/** A place that was found without comments, with those that the quote begins and ends with. */
function withComments(hit: Hit, lines: LineSequence['lines'], quote: readonly string[]): Hit {
  const said = quote.filter((line) => canonical(line) !== '');
  const isCode = (line: string): boolean => loose(line) !== '';
  const before = said.slice(0, Math.max(0, said.findIndex(isCode))).toReversed();
  const after = said.slice(said.findLastIndex(isCode) + 1);
  const reach = (comments: readonly string[], from: number, step: 1 | -1): number => {
    let end = from;
    for (const comment of comments) {
      let at = end + step;
      while (lines[at] !== undefined && canonical(lines[at]?.text ?? '') === '') at += step;
      if (canonical(lines[at]?.text ?? '') === canonical(comment)) end = at;
    }
    return end;
  };
  return { ...hit, first: reach(before, hit.first, -1), last: reach(after, hit.last, 1) };
}

/** At most one place for each line on which it starts. */
function exactHits(text: SearchText, wanted: string): readonly Hit[] {
  if (wanted.length < leastQuote || !/[\p{L}\p{N}_]/u.test(wanted)) return [];
  const { exact } = text;
  if (wanted.length >= leastInsideWords) return placesOf(exact, wanted, 0);
  if (!exact.text.includes(wanted)) return [];
  const { inside } = text;
  return placesOf(exact, wanted, 0, (at) => inside[at] === 0 && inside[at + wanted.length] === 0);
}

const looseHits = (flat: Flat, wanted: string, cost: number): readonly Hit[] =>
  wanted.length < leastLoose || !/[\p{L}\p{N}_]{3}/u.test(wanted) ? [] : placesOf(flat, wanted, cost);

function placesOf(
  { text, starts }: Flat,
  wanted: string,
  cost: number,
  fits: (at: number) => boolean = () => true,
): readonly Hit[] {
  const hits: Hit[] = [];
  let after = -1;
  for (const at of offsetsOf(text, wanted)) {
    if (at < after || !fits(at)) continue;
    const first = lineAt(starts, at);
    const end = at + wanted.length;
    hits.push({ first, last: lineAt(starts, end - 1), cost, start: at, end });
    after = starts[first + 1] ?? text.length;
  }
  return hits;
}
