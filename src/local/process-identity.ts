import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process, told apart from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, as the system tells it; empty if the system does not tell. Compare only for equality. */
  readonly born: string;
}

export const identityOf = (pid: number): ProcessIdentity => ({ pid, born: bornAt(pid) ?? '' });

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
