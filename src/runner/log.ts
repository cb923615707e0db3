import { forLog } from '../security/sanitize/sanitizer.ts';

/** Receives progress messages. The log itself sanitizes every text. */
export interface Log {
  startGroup(title: string): void;
  endGroup(): void;
  info(line: string): void;
}

/** The runner's log, with collapsible groups. */
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

/** Keeps the indentation of a line, which shows what it belongs to. */
const indented = (line: string): string => (/^ {0,8}/.exec(line)?.[0] ?? '') + forLog(line);

/**
 * A workflow command, as GitHub documents it. Written here, because the runner's toolkit would load an HTTP
 * client before the first request.
 */
export const workflowCommand = (name: 'add-mask' | 'group' | 'endgroup', data = ''): string =>
  `::${name}::${data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
