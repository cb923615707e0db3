import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The processes of the tool itself: a review in the background and the demo. Commands of a user are started by
 * `sandbox/` only, without keys.
 */

/** How the tool starts itself once more. */
interface OwnProcess {
  /** The tool's own file. */
  readonly script: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Whether it goes on when the process that started it ends. */
  readonly outlives: boolean;
  /** The open file that its output goes to. */
  readonly output: number;
}

/** Starts the tool once more, beside this process. */
export function startOwn({ script, args, cwd, env, outlives, output }: OwnProcess): ChildProcess {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env,
    detached: outlives,
    stdio: ['ignore', output, output],
  });
  // A process that could not be started has no number, and is found ended.
  child.on('error', () => undefined);
  if (outlives) child.unref();
  return child;
}

/** Runs a program of the tool in this terminal and returns its exit status. */
export function runOwn(script: string, args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  return status ?? 1;
}

/** A process, distinguished from a later one that got the same number. */
interface ProcessIdentity {
  readonly pid: number;
  /** When it started, as the system reports it; empty if it does not. Compare only for equality. */
  readonly born: string;
}

export const processIdentity = (pid: number): ProcessIdentity => ({ pid, born: bornAt(pid) ?? '' });

/** Whether the process still runs. */
export function isAlive({ pid, born }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It belongs to somebody else, so it is another process.
    if (error instanceof Error) return false;
    throw error;
  }
  const now = bornAt(pid);
  return now !== null && (born === '' || now === born);
}

/** Null if there is no such process, or it has ended and only its parent does not know yet. */
function bornAt(pid: number): string | null {
  try {
    // Field 22 of /proc/PID/stat is the start time (proc(5)); the name before it may hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/su, '')
      .split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? '');
  } catch {
    // A system without /proc.
    const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
  }
}
