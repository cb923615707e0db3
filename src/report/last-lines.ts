import { stripVTControlCharacters } from 'node:util';

const most = { lines: 15, line: 300 } as const;

/**
 * The last lines of what a command printed, without colors and empty lines at the end. Not escaped. Empty if it printed
 * nothing.
 */
export function lastLines(output: string): string {
  const lines = stripVTControlCharacters(output).trimEnd().split(/\r?\n/u);
  const shown = lines
    .slice(-most.lines)
    .map((line) => (line.length <= most.line ? line : `${line.slice(0, most.line).toWellFormed()}…`));
  const left = lines.length - shown.length;
  return left === 0 ? shown.join('\n') : [`… ${left} earlier lines`, ...shown].join('\n');
}
