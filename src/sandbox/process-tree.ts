import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The processes that a program starts, wherever they went: a variable that all of them inherit marks them. */
export interface Mark {
  readonly env: Readonly<Record<string, string>>;
}

export const markOf = (): Mark => ({ env: { XREVIEW_JOB: randomUUID() } });

/** Ids of the processes that bear the mark; none where the system has no `/proc`. */
export function childProcessesOf({ env }: Mark): readonly number[] {
  const [[name, value] = []] = Object.entries(env);
  const sought = `${name}=${value}`;
  return entries().filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(sought);
    } catch {
      // It ended meanwhile, or is somebody else's.
      return false;
    }
  });
}

function entries(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** Whoever is started while the others end is found in the next pass. */
const passes = 5;

/** Ends all of them. */
export function endChildProcesses(mark: Mark): void {
  for (let pass = 0; pass < passes; pass += 1) {
    const pids = childProcessesOf(mark);
    if (pids.length === 0) return;
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It is gone already.
      }
    }
  }
}
