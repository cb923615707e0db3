import type { IsolatedEnd, JobLimits } from './isolated-run.ts';
import type { Isolation } from './isolation.ts';

/** One of the user's own commands, run in a worktree. No other code of the repository is ever run. */
interface Check {
  readonly isolation: Isolation;
  /** The command as in the settings: lines of shell. */
  readonly line: string;
  /** The working folder. */
  readonly folder: string;
  /** Folder for the command's home and temporary files. */
  readonly room: string;
  /** Hidden folders that it may read: those that the worktree needs for git. */
  readonly readable: readonly string[];
  /** Variables beside the minimal ones. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the network of the machine. `none` is used only if the isolation is able to. */
  readonly network?: 'host' | 'none';
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly redact: (text: string) => string;
  readonly limits?: Partial<JobLimits>;
}

export interface CommandCheck {
  readonly ok: boolean;
  /** Completes "The command …". */
  readonly why: string;
  /** How it ended. Only `ended` means that the command itself came to its end. */
  readonly kind: IsolatedEnd['kind'];
  /** Its exit status; null unless it came to its end. */
  readonly status: number | null;
  /** The network that it had. */
  readonly network: 'host' | 'none';
  /** The end of its output, redacted. */
  readonly log: string;
  readonly seconds: number;
}

const gigabyte = 1024 ** 3;

/** What a command may use. More than 256 processes are taken for a fork bomb. */
const usualLimits: JobLimits = {
  processes: 256,
  tasks: 4_096,
  fileBytes: 4 * gigabyte,
  openFiles: 65_536,
  diskBytes: 16 * gigabyte,
};

const logKept = 64 * 1024;

/**
 * Runs a command until it ends or reaches a limit. All processes that it started end with it. Never rejects
 * because of what the command does.
 */
export async function runCheck(check: Check): Promise<CommandCheck> {
  const { isolation, line, folder, room, readable, env = {}, timeoutMs, signal, redact } = check;
  const network = check.network === 'none' && isolation.offline ? 'none' : 'host';
  const limits = { ...usualLimits, ...check.limits };
  const began = performance.now();
  const ended = await isolation.run({
    argv: ['sh', '-ec', `exec 2>&1\n${line}`],
    folder,
    room,
    readable,
    env,
    network,
    timeoutMs,
    signal,
    limits,
  });
  const seconds = Math.round(performance.now() - began) / 1000;
  return {
    ok: ended.kind === 'ended' && ended.status === 0,
    why: howItEnded(ended, timeoutMs, limits, redact),
    kind: ended.kind,
    status: ended.kind === 'ended' ? ended.status : null,
    network,
    log: redact(ended.stdout.slice(-logKept)),
    seconds,
  };
}

function howItEnded(
  ended: IsolatedEnd,
  timeoutMs: number,
  limits: JobLimits,
  redact: (text: string) => string,
): string {
  switch (ended.kind) {
    case 'ended':
      return ended.status === 0 ? 'succeeded' : `failed with exit status ${ended.status}`;
    case 'not-found':
      return 'could not be started: there is no sh on this machine';
    case 'not-isolated':
      return `was not started, because it could not be isolated: ${redact(ended.stderr.slice(-500))}`;
    case 'timed-out':
      return `took longer than ${Math.round(timeoutMs / 1000)} s and was ended with all its processes`;
    case 'flooded':
      return 'wrote more than 4 MB and was ended';
    case 'crowded':
      return `had more than ${limits.processes} processes at once and was ended with all of them`;
    case 'disk-full':
      return `took more than ${Math.round(limits.diskBytes / gigabyte)} GB of the disk and was ended`;
    case 'aborted':
      return 'was cancelled';
  }
}
