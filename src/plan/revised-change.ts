import { createHash } from 'node:crypto';
import { createTwoFilesPatch, diffArrays } from 'diff';
import type { Change, ChangedFile, Line } from '../change/change.ts';

/** Edits above which the entire text counts as replaced, because the diff would be unreadable and slow. */
const mostEdits = 1_500;

/** The text of the document under review: its new side, line by line. */
export const documentText = ({ hunks }: ChangedFile): string =>
  hunks
    .flatMap(({ lines }) => lines.filter(({ newLine }) => newLine !== null))
    .map(({ text }) => `${text}\n`)
    .join('');

/** A document and its revision as a change of one file with one hunk that shows all lines. */
export function revisedChange(change: Change, original: string, revised: string): Change {
  const [file] = change.files;
  if (file === undefined) throw new TypeError('a plan has one file');
  const lines = linesBetween(linesOf(original), linesOf(revised));
  const count = (side: 'oldLine' | 'newLine'): number => lines.filter((line) => line[side] !== null).length;
  const digest = (text: string): string => createHash('sha1').update(text).digest('hex');
  return {
    ...change,
    files: [
      {
        ...file,
        status: 'modified',
        oldMode: file.newMode,
        oldBlob: digest(original),
        newBlob: digest(revised),
        added: lines.filter(({ kind }) => kind === 'added').length,
        removed: lines.filter(({ kind }) => kind === 'removed').length,
        hunks: [
          {
            id: `${file.path}#1`,
            oldStart: 1,
            oldLines: count('oldLine'),
            newStart: 1,
            newLines: count('newLine'),
            section: '',
            lines,
          },
        ],
      },
    ],
  };
}

/** A unified diff with three lines of context. */
export const patchBetween = (path: string, original: string, revised: string): string =>
  createTwoFilesPatch(path, path, original, revised, 'as reviewed', 'revised', {
    context: 3,
    maxEditLength: mostEdits,
  }) ?? `The revision of ${path} replaces the entire text.\n`;

const linesOf = (text: string): string[] => (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');

function linesBetween(before: string[], after: string[]): readonly Line[] {
  const parts = diffArrays(before, after, { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  const lines: Line[] = [];
  let [old, now] = [0, 0];
  for (const { added, removed, value } of parts) {
    for (const text of value) {
      if (!added) old += 1;
      if (!removed) now += 1;
      lines.push({
        kind: added ? 'added' : removed ? 'removed' : 'context',
        text,
        oldLine: added ? null : old,
        newLine: removed ? null : now,
      });
    }
  }
  return lines;
}
