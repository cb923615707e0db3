import { forLog } from '../trust/sanitise.ts';

/** Where progress is told as it happens. Every text is made harmless by the log itself. */
export interface Log {
  startGroup(title: string): void;
  endGroup(): void;
  info(line: string): void;
}

/** The runner's log, with groups that fold. */
export async function runnerLog(): Promise<Log> {
  const core = await import('@actions/core');
  return {
    startGroup: (title) => core.startGroup(forLog(title)),
    endGroup: () => core.endGroup(),
    info: (line) => core.info(indented(line)),
  };
}

/** Any other terminal or file: headings instead of groups. */
export const plainLog = (write: (text: string) => void): Log => ({
  startGroup: (title) => write(`\n${forLog(title)}\n`),
  endGroup: () => undefined,
  info: (line) => write(`${indented(line)}\n`),
});

/** Keeps the indent of a line, which says what it belongs to. */
const indented = (line: string): string => (/^ {0,8}/.exec(line)?.[0] ?? '') + forLog(line);
