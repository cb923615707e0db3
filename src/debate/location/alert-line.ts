import type { ChangedFile, Hunk } from '../../change/change.ts';

/** Lines of one side: `new` of the head, `old` of the merge base. */
interface Span {
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * Where a location is shown on the head commit. `addedLine`: an added line of it, else one of its hunk, because
 * annotations appear in a pull request only on those. Lines of the same function and non-blank lines come first, then
 * the nearest. Null if the hunk adds nothing. `headLine`, for removed code only: the line at its former place.
 */
export function alertLine(
  file: ChangedFile | undefined,
  span: Span,
): { readonly addedLine: number | null; readonly headLine?: number } {
  const hunks = file?.hunks ?? [];
  const hunk = hunks.find((one) => holds(one, span));
  const added = hunk === undefined ? [] : addedLines(hunk, span);
  if (span.side === 'new') {
    const inside = hunks
      .flatMap((one) => addedLines(one, span))
      .filter(({ line }) => line >= span.startLine && line <= span.endLine);
    return {
      addedLine: (inside.find(({ blank }) => !blank) ?? inside[0])?.line ?? nearest(added, span.startLine),
    };
  }
  const headLine = hunk === undefined ? shifted(hunks, span.startLine) : lineNow(hunk, span.startLine);
  return { addedLine: nearest(added, headLine), headLine };
}

export function holds(hunk: Hunk, { side, startLine, endLine }: Span): boolean {
  const [start, count] = side === 'new' ? [hunk.newStart, hunk.newLines] : [hunk.oldStart, hunk.oldLines];
  return startLine >= start && endLine < start + count;
}

/** The first line of the hunk at or after an old line that still exists, else the last before it; at least 1. */
function lineNow({ lines, newStart }: Hunk, oldLine: number): number {
  const at = lines.findIndex((line) => line.oldLine === oldLine);
  const after = lines.slice(at).find((line) => line.newLine !== null)?.newLine;
  const before = lines.slice(0, at).findLast((line) => line.newLine !== null)?.newLine;
  return Math.max(1, after ?? before ?? newStart);
}

/** The current number of an old line outside all hunks. */
const shifted = (hunks: readonly Hunk[], oldLine: number): number =>
  hunks
    .filter(({ oldStart, oldLines }) => oldStart + oldLines <= oldLine)
    .reduce((line, { oldLines, newLines }) => line + newLines - oldLines, oldLine);

interface AddedLine {
  readonly line: number;
  readonly blank: boolean;
  /** Whether it is in the same function as the location. */
  readonly near: boolean;
}

function addedLines(hunk: Hunk, span: Span): readonly AddedLine[] {
  const at = hunk.lines.findIndex(
    ({ newLine, oldLine }) => (span.side === 'new' ? newLine : oldLine) === span.startLine,
  );
  const enclosing = at === -1 ? null : functionAt(hunk, at);
  return hunk.lines.flatMap(({ kind, newLine, text }, index) =>
    kind === 'added' && newLine !== null
      ? [
          {
            line: newLine,
            blank: text.trim() === '',
            near: enclosing === null || functionAt(hunk, index) === enclosing,
          },
        ]
      : [],
  );
}

/** How the first line of a function, method or class looks in most languages. */
const header =
  /\b(?:function|def|func|fun|fn|sub|class|interface|impl|struct|trait|module|enum)\b|=>\s*\{?\s*$|\)\s*(?::\s*[^={]+|->\s*[^{]+|throws\s+[\w.,\s]+)?\s*\{\s*$/u;
const control =
  /^\s*\}?\s*(?:if|else|for|while|switch|catch|try|do|with|elif|except|return|case|match|unless|until)\b/u;
const indentOf = (text: string): number => text.length - text.trimStart().length;

/**
 * The function of the hunk that holds a line, by indentation: the index of its first line; -1 if it begins before the
 * hunk, -2 for a line outside functions.
 */
function functionAt({ lines }: Hunk, index: number): number {
  let at = index;
  while (at > 0 && (lines[at]?.text.trim() ?? '') === '') at -= 1;
  const isHeader = (text: string): boolean => header.test(text) && !control.test(text);
  if (isHeader(lines[at]?.text ?? '')) return at;
  let indent = indentOf(lines[at]?.text ?? '');
  if (indent === 0) return -2;
  for (at -= 1; at >= 0 && indent > 0; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '' || indentOf(text) >= indent) continue;
    indent = indentOf(text);
    if (isHeader(text)) return at;
  }
  return -1;
}

/** The nearest line of the same function, else the nearest. Non-blank lines come first. */
function nearest(lines: readonly AddedLine[], target: number): number | null {
  const weight = ({ line, blank, near }: AddedLine): number =>
    (blank ? 2e9 : 0) + (near ? 0 : 1e9) + Math.abs(line - target);
  return (
    lines.reduce<AddedLine | null>(
      (best, one) => (best === null || weight(one) < weight(best) ? one : best),
      null,
    )?.line ?? null
  );
}
