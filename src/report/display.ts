import { type Log, plainLog, runnerLog } from '../runner/log.ts';
import { liveProgress } from './live-progress.ts';
import { type Progress, progress } from './progress.ts';

interface DisplayOptions {
  readonly runner: boolean;
  /** The standard output is reserved for the result as JSON. */
  readonly json: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly redact: (text: string) => string;
  /** Seconds since the run began. */
  readonly clock: () => number;
}

/** Of a terminal that does not report its width. */
const usualColumns = 80;

/** Where a run shows its progress: the runner's log, one line of a terminal, or plain lines in a file or pipe. */
export function openDisplay({ runner, json, env, redact, clock }: DisplayOptions): {
  readonly log: Log;
  readonly progress: Progress;
} {
  const stream = json ? process.stderr : process.stdout;
  const write = (text: string): void => void stream.write(redact(text));
  if (runner) {
    const log = runnerLog(write);
    return { log, progress: progress(log) };
  }
  if (stream.isTTY && env['TERM'] !== 'dumb')
    return liveProgress({ write, columns: () => stream.columns || usualColumns }, clock);
  const log = plainLog(json ? () => undefined : write);
  return { log, progress: progress(log) };
}
