import type { BundleFile, Line } from '../change/change.ts';

/**
 * The files of a bundle as a reviewer reads them: `FILE` begins a file, `@@` an excerpt with its first old and new line,
 * and each code line is its new line number (none if removed), a sign and a tab before the code. That is the shortest
 * form that still gives a line number on every line, and one in which no code can pass for a header or for the end of
 * the fence. Paths and symbols are the author's words, so they are quoted as JSON, on one line each.
 */
export const listing = (files: readonly BundleFile[]): string => files.map(fileText).join('\n');

const fileText = ({ path, oldPath, status, part, outline, excerpts }: BundleFile): string =>
  [
    [
      `FILE ${JSON.stringify(path)} ${status}`,
      ...(oldPath === null ? [] : [`from ${JSON.stringify(oldPath)}`]),
      ...(part === null ? [] : [`part ${part.index} of ${part.of}`]),
    ].join(' '),
    ...(outline === null ? [] : [`OUTLINE ${JSON.stringify(outline)}`]),
    ...excerpts.flatMap(({ symbol, lines }) => [
      `@@ -${firstNumber(lines, 'oldLine')} +${firstNumber(lines, 'newLine')}${symbol === null ? '' : ` ${JSON.stringify(symbol)}`}`,
      ...lines.map(lineText),
    ]),
  ].join('\n');

const firstNumber = (lines: readonly Line[], side: 'oldLine' | 'newLine'): number =>
  lines.find((line) => line[side] !== null)?.[side] ?? 0;

const sign = { context: '', added: '+', removed: '-' } as const;

const lineText = ({ kind, text, newLine }: Line): string => `${newLine ?? ''}${sign[kind]}\t${text}`;
