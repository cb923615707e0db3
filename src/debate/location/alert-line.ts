import type { ChangedFile, Hunk } from '../../change/change.ts';

/** Lines of one side: `new` of the head, `old` of the merge base. */
interface Span {
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * Where on the head commit a place is shown. `addedLine`: an added line of it, else one of its hunk, because only on those
 * do annotations appear in a pull request: the nearest of the same function first, and no blank line while there is
 * another; null where its hunk adds nothing, for a line elsewhere in the file has nothing to do with it. `headLine`, for
 * removed code only: the line that now stands where it stood.
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

interface AddedLine {
  readonly line: number;
  readonly blank: boolean;
  /** Whether it is in the same function as the place to be shown. */
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

/** How a line looks that begins a function, a method or a class, in most languages. */
const header =
  /\b(?:function|def|func|fun|fn|sub|class|interface|impl|struct|trait|module|enum)\b|=>\s*\{?\s*$|\)\s*(?::\s*[^={]+|->\s*[^{]+|throws\s+[\w.,\s]+)?\s*\{\s*$/u;
const control =
  /^\s*\}?\s*(?:if|else|for|while|switch|catch|try|do|with|elif|except|return|case|match|unless|until)\b/u;
const indentOf = (text: string): number => text.length - text.trimStart().length;

/**
 * Which function of the hunk holds a line, by indentation: the index of the line that begins it; -1 where it begins before
 * the hunk, -2 for a line that is in none.
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

/** Of the lines that are not blank, else of all: the nearest of the same function, else the nearest. */
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
