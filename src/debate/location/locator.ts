import { createHash } from 'node:crypto';
import type { ChangedFile, Hunk } from '../../change/change.ts';
import { type Detected, nothingDetected } from '../detected.ts';
import type { Quoted } from '../evidence/connection.ts';
import { isDistinctive } from '../evidence/evidence.ts';
import type { CodeLine, Location } from '../finding.ts';
import type { RawEvidence } from '../reviewer.ts';
import type { Tree } from '../tree.ts';
import { alertLine, holds } from './alert-line.ts';
import { canonical, type LineSequence } from './code-text.ts';
import { namedPath, spellings } from './path-names.ts';
import { quoteForms } from './quote-forms.ts';
import {
  type Level,
  leastQuote,
  levels,
  type QuoteLocation,
  SearchText,
  searchQuote,
} from './quote-search.ts';

type Side = 'new' | 'old';

interface Place extends QuoteLocation {
  readonly path: string;
  /** The pieces of the quote as they were read, without markup. */
  readonly segments: readonly string[];
}

/** A quote, and where to look for it first. */
interface Wanted {
  readonly quote: string;
  readonly hint: number | null;
  readonly first: Side;
  /** Whether the whole file is searched before its hunks, so that the nearest place wins. */
  readonly nearest: boolean;
}

/** A quote longer than this is no quote; looking for it would cost without use. */
const mostQuote = 20_000;
/** Readings of a quote that are searched for near matches. */
const mostNearForms = 16;
/** A quote must have this many characters to say by itself which file it is from. */
const tellsFile = 16;
/** Files of the change that are read to find one that a quote is from. */
const mostFilesRead = 60;
/** Prepared files that are kept. */
const mostKept = 64;

/**
 * Finds where quotes are: the new side of the path's hunks first, then the old side, then the whole file at the head, then
 * at the merge base. Exact places come before near ones, wherever they are (see docs/change.md, "Locating quotes").
 */
export class Locator {
  readonly #files = new Map<string, ChangedFile>();
  readonly #tree: Tree;
  readonly #detected: Detected;
  readonly #kept = new Map<string, Promise<readonly SearchText[]>>();

  constructor(files: readonly ChangedFile[], tree: Tree, detected: Detected = nothingDetected) {
    this.#tree = tree;
    this.#detected = detected;
    for (const file of files) {
      if (file.oldPath !== null && !this.#files.has(file.oldPath)) this.#files.set(file.oldPath, file);
    }
    for (const file of files) this.#files.set(file.path, file);
  }

  /**
   * Anchors a finding. What cannot be located gets a file-level anchor that says why: with the path and the content of the
   * file that it names, or as it was written and without a content where no such file exists.
   */
  async locate(path: string, quote: string, hint: number | null): Promise<Location> {
    const wanted: Wanted = { quote, hint, first: 'new', nearest: false };
    const place = (await this.#locate(path, wanted, levels)) ?? (await this.#elsewhere(path, wanted));
    if (place === null) return this.#unlocated(path, quote);
    const { side, startLine, endLine } = place;
    return {
      level: 'line',
      path: place.path,
      side,
      startLine,
      endLine,
      quote: place.quote,
      ...alertLine(this.#files.get(place.path), place),
    };
  }

  async #unlocated(path: string, quote: string): Promise<Location> {
    const why = this.#whyNot(path, quote);
    const named = await this.#existing(path);
    return named === null
      ? { level: 'file', path, quote, why }
      : { level: 'file', path: named, quote, why, content: await this.#contentOf(named) };
  }

  async #contentOf(path: string): Promise<string> {
    const file = this.#files.get(path);
    const known = file?.newBlob ?? file?.oldBlob ?? null;
    if (known !== null) return known;
    const text = (await this.#tree.read('new', path)) ?? (await this.#tree.read('old', path)) ?? '';
    return createHash('sha256').update(text).digest('hex');
  }

  /**
   * The path of the file that a model's path names: a file of the change or of the tree, at the head or at the merge base.
   * A part of a path counts only if exactly one file matches. Null where there is no such file.
   */
  async #existing(path: string): Promise<string | null> {
    const [literal, ...others] = spellings(path);
    if (literal === undefined) return null;
    const inChange = (name: string): string | null => this.#files.get(name)?.path ?? null;
    if (inChange(literal) !== null || (await this.#isFile(literal))) return inChange(literal) ?? literal;
    const named = this.#named(path);
    if (named !== null) return named;
    for (const name of others) if (await this.#isFile(name)) return name;
    return this.#listed(path);
  }

  /**
   * Finds a quote given as evidence, exactly: on side `first` where it is on both, and of several places at the one nearest
   * to the finding at `near`. A quote that could be anywhere is none. One that says that it leaves lines out is several.
   */
  async resolve(
    { path, quote }: RawEvidence,
    first: Side,
    near: Location | null,
  ): Promise<readonly Quoted[]> {
    const about = near?.level === 'line' ? near : null;
    const names = about === null ? [] : await this.#names(path);
    const nearest = about !== null && names.includes(about.path);
    const hint = nearest ? about.startLine : null;
    const place = await this.#locate(path, { quote, hint, first, nearest }, ['exact']);
    if (place === null || this.#detected.distrusts(place)) return [{ path, quote, resolved: null }];
    if (!place.segments.some((segment, index) => isDistinctive(segment, place.pieces[index]?.quote ?? '')))
      return [{ path, quote, resolved: null }];
    return place.pieces.map(({ startLine, endLine, quote: piece }) => ({
      path: place.path,
      quote: piece,
      resolved: { side: place.side, startLine, endLine },
    }));
  }

  /** The code around an anchor, for people: up to `margin` lines before and after. */
  async code(location: Location, margin = 3): Promise<readonly CodeLine[]> {
    if (location.level === 'file') return [];
    const hunk = this.#files.get(location.path)?.hunks.find((candidate) => holds(candidate, location));
    if (hunk !== undefined)
      return hunkLines(hunk, location.side, location.startLine, location.endLine, margin);
    const text = await this.#tree.read(location.side, location.path);
    const lines = text?.split('\n') ?? [];
    const from = Math.max(1, location.startLine - margin);
    return lines
      .slice(from - 1, location.endLine + margin)
      .map((line, index) => ({ line: from + index, kind: 'context' as const, text: line }));
  }

  async #locate(path: string, wanted: Wanted, allowed: readonly Level[]): Promise<Place | null> {
    if (wanted.quote.length > mostQuote || canonical(wanted.quote).length < leastQuote) return null;
    const names = await this.#names(path);
    for (const level of allowed) {
      for (const name of names) {
        const found = await this.#inFile(name, wanted, level);
        if (found !== null) return found;
      }
    }
    return null;
  }

  async #inFile(name: string, { quote, hint, first, nearest }: Wanted, level: Level): Promise<Place | null> {
    const file = this.#files.get(name);
    const [one, other] = first === 'new' ? (['new', 'old'] as const) : (['old', 'new'] as const);
    const hunks = [() => this.#hunks(file, one), () => this.#hunks(file, other)] as const;
    const whole = [() => this.#whole(file, name, one), () => this.#whole(file, name, other)] as const;
    const [early, late] = nearest ? [whole, hunks] : [hunks, whole];
    const forms = quoteForms(quote);
    for (const form of level === 'near' ? forms.slice(-mostNearForms) : forms) {
      for (const places of [early, late]) {
        let best: QuoteLocation | null = null;
        for (const texts of places) {
          const quoteLocation = searchQuote(await texts(), form, level, hint);
          if (quoteLocation !== null && (best === null || quoteLocation.cost < best.cost))
            best = quoteLocation;
          if (best?.cost === 0) break;
        }
        if (best !== null) return { ...best, path: pathOn(best.side, name, file), segments: form.segments };
      }
    }
    return null;
  }

  /** The only other file of the change that holds the quote exactly, where the quote says enough to tell. */
  async #elsewhere(path: string, wanted: Wanted): Promise<Place | null> {
    const longest = Math.max(0, ...quoteForms(wanted.quote).flatMap(({ segments }) => segments.map(weight)));
    if (longest < tellsFile || wanted.quote.length > mostQuote) return null;
    const tried = new Set((await this.#names(path)).map((name) => this.#files.get(name)));
    const others = [...new Set(this.#files.values())].filter((file) => !tried.has(file));
    if (others.length > mostFilesRead) return null;
    const found: Place[] = [];
    for (const file of others) {
      const place = await this.#inFile(file.path, { ...wanted, hint: null }, 'exact');
      if (place !== null && place.segments.every((segment) => weight(segment) >= tellsFile))
        found.push(place);
    }
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  #hunks(file: ChangedFile | undefined, side: Side): Promise<readonly SearchText[]> {
    if (file === undefined) return Promise.resolve([]);
    return this.#keep(`hunks:${side}:${file.path}`, () =>
      Promise.resolve(sequencesOf(file, side).map((stretch) => new SearchText(stretch))),
    );
  }

  #whole(file: ChangedFile | undefined, name: string, side: Side): Promise<readonly SearchText[]> {
    const path = (side === 'new' ? file?.path : file?.oldPath) ?? name;
    return this.#keep(`whole:${side}:${path}`, async () => {
      const text = await this.#tree.read(side, path);
      if (text === null) return [];
      const lines = text
        .split('\n')
        .map((line, index) => ({ number: index + 1, text: line, changed: false }));
      return [new SearchText({ side, lines })];
    });
  }

  #keep(key: string, make: () => Promise<readonly SearchText[]>): Promise<readonly SearchText[]> {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#kept.set(key, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return made;
  }

  /** The paths that a model may mean, the likeliest first. */
  async #names(path: string): Promise<readonly string[]> {
    const [literal, ...others] = spellings(path);
    if (literal === undefined) return [];
    const named = this.#named(path);
    const names = named === null ? [literal, ...others] : [literal, named, ...others];
    const listed = named === null && !(await this.#isFile(literal)) ? await this.#listed(path) : null;
    return [...new Set(listed === null ? names : [...names, listed])];
  }

  /** The file of the change that a path names. */
  #named(path: string): string | null {
    const files = [...new Set(this.#files.values())];
    const now = namedPath(
      path,
      files.map((file) => file.path),
    );
    if (now !== null) return now;
    const former = namedPath(
      path,
      files.flatMap(({ oldPath }) => oldPath ?? []),
    );
    return former === null ? null : (this.#files.get(former)?.path ?? null);
  }

  /** The file of the tree that a part of a path names, where the tree can list its files. */
  async #listed(path: string): Promise<string | null> {
    if (this.#tree.find === undefined) return null;
    for (const name of spellings(path)) {
      const found = await this.#tree.find(name);
      if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
    }
    return null;
  }

  async #isFile(path: string): Promise<boolean> {
    return (await this.#tree.read('new', path)) !== null || (await this.#tree.read('old', path)) !== null;
  }

  #whyNot(path: string, quote: string): string {
    if (canonical(quote).length < leastQuote) return 'The quote is too short to tell where it is.';
    if (quote.length > mostQuote) return 'The quote is too long.';
    return this.#named(path) === null
      ? 'The file is not part of the change, and the quote was not found in it.'
      : 'The quote is nowhere in this file, before or after the change.';
  }
}

const weight = (segment: string): number => canonical(segment).length;

const sequencesOf = (file: ChangedFile, side: Side): readonly LineSequence[] =>
  file.hunks.map((hunk) => ({
    side,
    lines: hunk.lines.flatMap((line) => {
      const number = side === 'new' ? line.newLine : line.oldLine;
      return number === null ? [] : [{ number, text: line.text, changed: line.kind !== 'context' }];
    }),
  }));

const pathOn = (side: Side, asked: string, file: ChangedFile | undefined): string => {
  if (file === undefined) return asked;
  return side === 'old' && file.status === 'deleted' ? (file.oldPath ?? file.path) : file.path;
};

function hunkLines(
  hunk: Hunk,
  side: Side,
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
