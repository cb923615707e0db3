import { forLog } from '../security/sanitize/sanitizer.ts';

/** Where progress is told as it happens. Every text is made harmless by the log itself. */
export interface Log {
  startGroup(title: string): void;
  endGroup(): void;
  info(line: string): void;
}

/** The runner's log, with groups that fold. */
export const runnerLog = (write: (text: string) => void): Log => ({
  ...plainLog(write),
  startGroup: (title) => write(workflowCommand('group', forLog(title))),
  endGroup: () => write(workflowCommand('endgroup')),
});

/** Any other terminal or file: headings instead of groups. */
export const plainLog = (write: (text: string) => void): Log => ({
  startGroup: (title) => write(`\n${forLog(title)}\n`),
  endGroup: () => undefined,
  info: (line) => write(`${indented(line)}\n`),
});

/** Keeps the indent of a line, which says what it belongs to. */
const indented = (line: string): string => (/^ {0,8}/.exec(line)?.[0] ?? '') + forLog(line);

/**
 * A line by which the runner hides a value in its log or folds what follows, as its documentation writes it. By hand,
 * because the runner's toolkit brings an HTTP client along that would be loaded before the first model is asked.
 */
export const workflowCommand = (name: 'add-mask' | 'group' | 'endgroup', data = ''): string =>
  `::${name}::${data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
