import type { Hunk } from '../change/change.ts';

/** Characters of one answer, and of a line in a list of matches. */
export const mostCharacters = 24_000;
const mostOfMatch = 300;

/** A line of a file with its number, so that file content cannot be confused with the surrounding text. */
export function numberedLine(number: number, text: string): string {
  return `${String(number).padStart(6)}|${oneLine(text)}`;
}

/** A hunk with the numbers of both sides and signs. */
export function hunkLines({ lines, section }: Hunk): string[] {
  const sign = { context: ' ', added: '+', removed: '-' } as const;
  const number = (value: number | null): string => String(value ?? '').padStart(6);
  return [
    `@@ ${oneLine(section)}`,
    ...lines.map(
      ({ kind, oldLine, newLine, text }) =>
        `${number(oldLine)} ${number(newLine)} ${sign[kind]}|${oneLine(text)}`,
    ),
  ];
}

/** The beginning of a line, as shown in search results. */
export function excerpt(text: string): string {
  const line = oneLine(text);
  return line.length > mostOfMatch ? `${line.slice(0, mostOfMatch)}…` : line;
}

/** As many lines as fit. A line longer than the limit is cut, so that there is at least one. */
export function fit(lines: readonly string[]): string[] {
  const shown: string[] = [];
  let room = mostCharacters;
  for (const line of lines) {
    if (line.length + 1 > room && shown.length > 0) break;
    shown.push(line.length > room ? `${line.slice(0, room)}… [${line.length - room} more characters]` : line);
    room -= line.length + 1;
  }
  return shown;
}

/**
 * Replaces characters that some readers treat as a line break (a lone CR, Unicode separators) with a space, so that
 * quotes of the line can still be found.
 */
export function oneLine(text: string): string {
  return text.replace(/\r$/, '').replaceAll(/[\r\u2028\u2029\u0085\v\f]/g, ' ');
}

/** A path as shown in an answer, quoted if it could end its line. */
export function shownPath(path: string): string {
  return /[\p{Cc}"\u2028\u2029]/u.test(path) ? JSON.stringify(path) : path;
}
