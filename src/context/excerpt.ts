import type { Hunk } from '../change/change.ts';

/** Characters of one answer, and of a line in a list of matches. */
export const mostCharacters = 24_000;
const mostOfMatch = 300;

/** A line of a file with its number, so that no content can pass for the words around it. */
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

/** A line as search results show it: its beginning is enough to know it by. */
export function excerpt(text: string): string {
  const line = oneLine(text);
  return line.length > mostOfMatch ? `${line.slice(0, mostOfMatch)}…` : line;
}

/** As many lines as there is room for. A line longer than the room is cut, so that one is always given. */
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
 * Without what would begin a new line for a reader: a lone CR, and the separators that some take for one. A space in
 * their place keeps quotes of the line findable.
 */
export function oneLine(text: string): string {
  return text.replace(/\r$/, '').replaceAll(/[\r\u2028\u2029\u0085\v\f]/g, ' ');
}

/** A path as it stands in an answer: quoted where it could end its line. */
export function shownPath(path: string): string {
  return /[\p{Cc}"\u2028\u2029]/u.test(path) ? JSON.stringify(path) : path;
}
