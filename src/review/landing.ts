import type { ChangedFile, Hunk } from '../change/change.ts';

/** Lines of one side: `new` of the head, `old` of the merge base. */
export interface Span {
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * Where on the head commit a place is shown. `addedLine`: an added line of it, else the nearest of its hunk, because
 * only on those do annotations appear in a pull request; null where its hunk adds nothing, for a line elsewhere in the
 * file has nothing to do with it. `headLine`, for removed code only: the line that now stands where it stood.
 */
export function landing(
  file: ChangedFile | undefined,
  span: Span,
): { readonly addedLine: number | null; readonly headLine?: number } {
  const hunks = file?.hunks ?? [];
  const hunk = hunks.find((one) => holds(one, span));
  const own = hunk === undefined ? [] : addedLines(hunk);
  if (span.side === 'new') {
    const inside = hunks.flatMap(addedLines).find((line) => line >= span.startLine && line <= span.endLine);
    return { addedLine: inside ?? nearest(own, span.startLine) };
  }
  const headLine = hunk === undefined ? shifted(hunks, span.startLine) : lineNow(hunk, span.startLine);
  return { addedLine: nearest(own, headLine), headLine };
}

export function holds(hunk: Hunk, { side, startLine, endLine }: Span): boolean {
  const [start, count] = side === 'new' ? [hunk.newStart, hunk.newLines] : [hunk.oldStart, hunk.oldLines];
  return startLine >= start && endLine < start + count;
}

/** The first line still there at or after an old one of the hunk, else the last before it; at least 1. */
function lineNow({ lines, newStart }: Hunk, oldLine: number): number {
  const at = lines.findIndex((line) => line.oldLine === oldLine);
  const after = lines.slice(at).find((line) => line.newLine !== null)?.newLine;
  const before = lines.slice(0, at).findLast((line) => line.newLine !== null)?.newLine;
  return Math.max(1, after ?? before ?? newStart);
}

/** The number that an old line outside all hunks has now. */
const shifted = (hunks: readonly Hunk[], oldLine: number): number =>
  hunks
    .filter(({ oldStart, oldLines }) => oldStart + oldLines <= oldLine)
    .reduce((line, { oldLines, newLines }) => line + newLines - oldLines, oldLine);

const addedLines = (hunk: Hunk): readonly number[] =>
  hunk.lines.flatMap(({ kind, newLine }) => (kind === 'added' && newLine !== null ? [newLine] : []));

const nearest = (numbers: readonly number[], target: number): number | null =>
  numbers.reduce<number | null>(
    (best, line) => (best === null || Math.abs(line - target) < Math.abs(best - target) ? line : best),
    null,
  );
