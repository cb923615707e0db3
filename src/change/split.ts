import { formatOutline } from '../syntax/symbol.ts';
import type { BundleFile, Excerpt, Hunk } from './change.ts';
import { excerptHeadBytes, headBytes, lineBytes } from './token-estimate.ts';
import { titleOf, type WideFile } from './widening.ts';

/** A file or a part of one, with the range of each hunk it holds. */
export interface Piece {
  readonly file: BundleFile;
  /** Bytes as shown. */
  readonly bytes: number;
  readonly ranges: readonly HunkRange[];
}

/** Lines of a hunk by their index, inclusive. */
interface HunkRange {
  readonly hunk: string;
  readonly from: number;
  readonly to: number;
}

/** Share of a request that the outline of a split file may take. */
const outlineShare = 0.1;
const outlineCharacters = 4000;

/**
 * Splits a file that is too large for one request: between its hunks, and inside a large hunk where a symbol or a
 * blank line begins. Each part repeats the file's outline. A line larger than a request makes its part larger.
 * @param room bytes of a request.
 */
export function splitFile(wide: WideFile, room: number): Piece[] {
  const { path, oldPath, status, hunks } = wide.file;
  const outline =
    wide.symbols === null || wide.symbols.length === 0
      ? null
      : formatOutline(wide.symbols, Math.min(outlineCharacters, Math.floor(room * outlineShare)));
  const head = headBytes({ path, oldPath, outline });
  const parts: { readonly excerpts: Excerpt[]; readonly ranges: HunkRange[]; bytes: number }[] = [];
  for (const hunk of hunks) {
    const symbol = titleOf(hunk, wide.symbols);
    for (const { from, to, bytes } of cutHunk(hunk, wide, room - head - excerptHeadBytes(symbol))) {
      let part = parts.at(-1);
      const total = bytes + excerptHeadBytes(symbol);
      if (part === undefined || part.bytes + total > room) {
        part = { excerpts: [], ranges: [], bytes: head };
        parts.push(part);
      }
      const lines = to - from + 1 === hunk.lines.length ? hunk.lines : hunk.lines.slice(from, to + 1);
      part.excerpts.push({ hunks: [hunk.id], symbol, lines });
      part.ranges.push({ hunk: hunk.id, from, to });
      part.bytes += total;
    }
  }
  return parts.map(({ excerpts, ranges, bytes }, index) => ({
    file: { path, oldPath, status, excerpts, outline, part: { index: index + 1, of: parts.length } },
    bytes,
    ranges,
  }));
}

interface Cut {
  readonly from: number;
  readonly to: number;
  /** Bytes of the lines. */
  readonly bytes: number;
}

function cutHunk(hunk: Hunk, { symbols }: WideFile, room: number): Cut[] {
  const starts = new Map<number, number>();
  for (const { startLine, depth } of symbols ?? [])
    starts.set(startLine, Math.min(depth, starts.get(startLine) ?? depth));
  const cuts: Cut[] = [];
  let from = 0;
  let bytes = 0;
  // The best place to cut since `from`, and the bytes up to it.
  let best: { readonly at: number; readonly bytes: number; readonly rank: number } | null = null;
  for (let index = 0; index < hunk.lines.length; index += 1) {
    const line = hunk.lines[index];
    if (line === undefined) break;
    const size = lineBytes(line);
    if (index > from && bytes + size > room) {
      const cut: { readonly at: number; readonly bytes: number } = best ?? { at: index, bytes };
      cuts.push({ from, to: cut.at - 1, bytes: cut.bytes });
      from = cut.at;
      bytes -= cut.bytes;
      best = null;
    }
    // A cut in the first half would leave half of the request empty.
    const depth = line.newLine === null ? undefined : starts.get(line.newLine);
    const rank = depth ?? (line.text.trim() === '' ? 50 : 100);
    if (index > from && bytes > room / 2 && rank < 100 && rank <= (best?.rank ?? 99))
      best = { at: index, bytes, rank };
    bytes += size;
  }
  cuts.push({ from, to: hunk.lines.length - 1, bytes });
  return cuts;
}
