import type { FindSymbols } from '../syntax/symbol.ts';
import {
  type Bundle,
  type BundleFile,
  type BundlePlan,
  type Change,
  type ChangedFile,
  type CoverageEntry,
  type Hunk,
  isShown,
} from './change.ts';
import { lookAround, type ReadFile } from './file-facts.ts';
import { groupRelated } from './relation.ts';
import { type Piece, splitFile } from './split.ts';
import { bytesFor, excerptHeadBytes, fileWeight, headBytes, linesBytes, tokensOf } from './token-estimate.ts';
import {
  excerptsOf,
  type LineRange,
  titleOf,
  type WideFile,
  type Widening,
  wideningsOf,
} from './widening.ts';

export type { ReadFile } from './file-facts.ts';

export interface BundleOptions {
  /** Estimated tokens that the files of one bundle may take. */
  readonly tokensPerBundle: number;
  /** Finds the symbols of a file; without it hunks are widened by lines alone. */
  readonly findSymbols?: FindSymbols;
}

/** Bytes of code around the hunks that any change may have shown, and the share that a large one may. */
const freeContext = 20 * 1024;
const contextShare = 0.25;
/**
 * Divides the change into bundles that fit a request: one bundle where everything fits, else related files together.
 * Hunks are shown in the function around them as far as the room for context goes. Every line of every hunk is in
 * exactly one bundle, and the same change always gives the same plan. A single line larger than a bundle makes that
 * bundle larger; nothing is cut.
 */
export async function planBundles(
  change: Change,
  read: ReadFile,
  options: BundleOptions,
): Promise<BundlePlan> {
  const room = bytesFor(options.tokensPerBundle);
  const files = change.files.filter(isShown);
  const together = fitsOneRequest(files, options.tokensPerBundle);
  const { wides, facts } = await lookAround(files, read, options.findSymbols, together);
  const weights = new Map(wides.map((wide) => [wide, bareWeight(wide)]));
  const bare = sum([...weights.values()], (bytes) => bytes);
  const context = Math.max(freeContext, bare * contextShare);
  const ranges = chooseRanges(wides, bare <= room ? Math.min(context, room - bare) : context);
  if (bare <= room) {
    const pieces = wides.map((wide) => wholePiece(wide, ranges));
    return toPlan(pieces.length === 0 ? [] : [pieces]);
  }

  const byFile = new Map(wides.map((wide) => [wide.file, wide]));
  const groups = groupRelated(files, facts).map((group) =>
    group.flatMap((file) => {
      const wide = byFile.get(file);
      if (wide === undefined) return [];
      return (weights.get(wide) ?? 0) > room ? splitFile(wide, room) : [fittingPiece(wide, ranges, room)];
    }),
  );
  return toPlan(pack(groups, room));
}

/** Whether the whole change goes into one request, so that nothing need be grouped or split. */
export function fitsOneRequest(files: readonly ChangedFile[], tokensPerBundle: number): boolean {
  let left = bytesFor(tokensPerBundle);
  for (const { path, oldPath, hunks } of files) {
    left -= headBytes({ path, oldPath, outline: null });
    for (const { lines } of hunks) left -= excerptHeadBytes(null) + linesBytes(lines);
    if (left < 0) return false;
  }
  return true;
}

/**
 * Gives the room for context to the hunks that need least of it first, so that most of them get theirs; of equals,
 * to the first hunk of every file before the second of any.
 */
function chooseRanges(wides: readonly WideFile[], room: number): ReadonlyMap<Hunk, LineRange> {
  const chosen = new Map<Hunk, LineRange>();
  const widenings = wides
    .flatMap((wide) => wideningsOf(wide).map((widening, ordinal) => ({ ...widening, ordinal })))
    .filter(({ options }) => options.length > 0);
  const widest = ({ options }: Widening): number => options[0]?.bytes ?? 0;
  widenings.sort((a, b) => widest(a) - widest(b) || a.ordinal - b.ordinal);
  let left = room;
  for (const { hunk, options } of widenings) {
    const option = options.find(({ bytes }) => bytes <= left);
    if (option === undefined) continue;
    chosen.set(hunk, option.range);
    left -= option.bytes;
  }
  return chosen;
}

/** Bytes of a file whose hunks are shown as they are. Excerpts that are joined take a little less. */
function bareWeight({ file, symbols }: WideFile): number {
  const { path, oldPath, hunks } = file;
  const excerpts = sum(hunks, (hunk) => excerptHeadBytes(titleOf(hunk, symbols)) + linesBytes(hunk.lines));
  return headBytes({ path, oldPath, outline: null }) + excerpts;
}

/** The file with the code around its hunks, or without where that would be too much. */
function fittingPiece(wide: WideFile, chosen: ReadonlyMap<Hunk, LineRange>, room: number): Piece {
  const piece = wholePiece(wide, chosen);
  return piece.bytes <= room ? piece : wholePiece(wide, new Map());
}

function shownFile(wide: WideFile, rangeFor: (hunk: Hunk) => LineRange | null): BundleFile {
  const { path, oldPath, status } = wide.file;
  return { path, oldPath, status, excerpts: excerptsOf(wide, rangeFor), outline: null, part: null };
}

function wholePiece(wide: WideFile, chosen: ReadonlyMap<Hunk, LineRange>): Piece {
  const file = shownFile(wide, (hunk) => chosen.get(hunk) ?? null);
  const ranges = wide.file.hunks.map(({ id, lines }) => ({ hunk: id, from: 0, to: lines.length - 1 }));
  return { file, bytes: fileWeight(file), ranges };
}

function toPlan(groups: readonly (readonly Piece[])[]): BundlePlan {
  const bundles: Bundle[] = [];
  const coverage: CoverageEntry[] = [];
  groups.forEach((pieces, index) => {
    const id = `b${index + 1}`;
    bundles.push({
      id,
      files: pieces.map(({ file }) => file),
      tokens: tokensOf(sum(pieces, ({ bytes }) => bytes)),
    });
    for (const { file, ranges } of pieces) {
      for (const range of ranges) coverage.push({ ...range, path: file.path, bundle: id });
    }
  });
  return { bundles, coverage };
}

function sum<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}

/** One request in the making. */
interface Bin {
  readonly pieces: Piece[];
  readonly folders: Set<string>;
  bytes: number;
}

/**
 * Packs groups of related pieces into bins of a room. A group goes where it fits whole: into a bin that holds its
 * folder, else the newest with room, else a new one. A group that is too large is spread over neighbouring bins.
 * @param room bytes of a bin; a piece larger than that has a bin of its own.
 */
function pack(groups: Iterable<readonly Piece[]>, room: number): Piece[][] {
  const bins: Bin[] = [];
  for (const group of groups) {
    const bytes = group.reduce((sum, piece) => sum + piece.bytes, 0);
    if (bytes > room) {
      for (const piece of group) put(bins, [piece], piece.bytes, room, bins.at(-1));
    } else if (group.length > 0) {
      const fits = bins.filter((bin) => bin.bytes + bytes <= room);
      const akin = fits.find((bin) => group.some((piece) => bin.folders.has(folderOf(piece))));
      put(bins, group, bytes, room, akin ?? fits.at(-1));
    }
  }
  return bins.map(({ pieces }) => pieces);
}

function put(
  bins: Bin[],
  pieces: readonly Piece[],
  bytes: number,
  room: number,
  wanted: Bin | undefined,
): void {
  let bin = wanted;
  if (bin === undefined || bin.bytes + bytes > room) {
    bin = { pieces: [], folders: new Set(), bytes: 0 };
    bins.push(bin);
  }
  bin.pieces.push(...pieces);
  for (const piece of pieces) bin.folders.add(folderOf(piece));
  bin.bytes += bytes;
}

function folderOf({ file: { path } }: Piece): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
