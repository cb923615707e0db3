import type { ChangedFile, Line } from '../../change/change.ts';

/** A replacement of lines of the head that can be committed with one click. */
interface Suggestion {
  readonly path: string;
  /** Lines of the head, 1-based. */
  readonly startLine: number;
  readonly endLine: number;
  /** What takes their place; empty where they go. */
  readonly text: string;
}

/**
 * A patch as suggestions on the lines of a pull request; null where it does not fit whole: GitHub takes suggestions on
 * lines that the pull request shows only, and half a fix may be worse than none.
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

/** Lines of the head that each hunk of a file shows. */
const spansIn = (file: ChangedFile | undefined): readonly (readonly [from: number, to: number])[] =>
  (file?.hunks ?? [])
    .filter(({ newLines }) => newLines > 0)
    .map(({ newStart, newLines }) => [newStart, newStart + newLines - 1]);

type Run = Omit<Suggestion, 'path'>;

/** Lines that change together. Lines that only come are put behind, or before, a line that stays. */
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
