import type { ChangedFile, Line } from '../../change/change.ts';

/** A replacement of lines of the head that can be committed in GitHub with one click. */
interface Suggestion {
  readonly path: string;
  /** Lines of the head, 1-based. */
  readonly startLine: number;
  readonly endLine: number;
  /** The replacement; empty to delete the lines. */
  readonly text: string;
}

/**
 * Converts a patch to suggestions on the lines of a pull request. Null if a part does not fit: GitHub accepts
 * suggestions only on lines that the pull request shows, and half of a fix may be worse than none.
 * @param patch files from the head to the patch.
 * @param shown files of the pull request.
 */
export function suggestionsOf(
  patch: readonly ChangedFile[],
  shown: readonly ChangedFile[],
): readonly Suggestion[] | null {
  const all: Suggestion[] = [];
  for (const file of patch) {
    if (file.status !== 'modified' || file.leftOut !== null || file.hunks.length === 0) return null;
    const spans = spansIn(shown.find(({ path }) => path === file.path));
    for (const { lines } of file.hunks) {
      for (const run of runsIn(lines)) {
        const fits = spans.some(([from, to]) => run.startLine >= from && run.endLine <= to);
        if (!fits) return null;
        all.push({ path: file.path, ...run });
      }
    }
  }
  return all;
}

/** Lines of the head in each hunk of a file. */
const spansIn = (file: ChangedFile | undefined): readonly (readonly [from: number, to: number])[] =>
  (file?.hunks ?? [])
    .filter(({ newLines }) => newLines > 0)
    .map(({ newStart, newLines }) => [newStart, newStart + newLines - 1]);

type Run = Omit<Suggestion, 'path'>;

/** Lines that change together. Added lines are attached to an unchanged line before or after them. */
function runsIn(lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.kind === 'context') continue;
    let end = at;
    while (end + 1 < lines.length && lines[end + 1]?.kind !== 'context') end += 1;
    const own = lines.slice(at, end + 1);
    const gone = own.filter(({ kind }) => kind === 'removed');
    const come = own.filter(({ kind }) => kind === 'added').map(({ text }) => text);
    const [before, after] = [lines[at - 1], lines[end + 1]];
    const [first, last] = [gone[0]?.oldLine ?? null, gone.at(-1)?.oldLine ?? null];
    if (first !== null && last !== null)
      runs.push({ startLine: first, endLine: last, text: come.join('\n') });
    else if (before !== undefined && before.oldLine !== null)
      runs.push({
        startLine: before.oldLine,
        endLine: before.oldLine,
        text: [before.text, ...come].join('\n'),
      });
    else if (after !== undefined && after.oldLine !== null)
      runs.push({ startLine: after.oldLine, endLine: after.oldLine, text: [...come, after.text].join('\n') });
    at = end;
  }
  return runs;
}
