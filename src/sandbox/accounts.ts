import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Numbers that no system gives to people or services; systemd takes them for processes without a lasting account. */
const first = 61_184;
const last = 65_519;

/**
 * Hands out numbers of users that own no process. Each serves one worktree, so that its processes can be counted and
 * killed by their user.
 */
export function accountNumbers(): () => number | null {
  const taken = new Set<number>();
  const mapped = mappedUsers();
  let next = randomInt(first, last);
  return () => {
    for (let tries = first; tries <= last; tries += 1) {
      next = next >= last ? first : next + 1;
      if (taken.has(next) || !mapped(next) || tasksOf(next) > 0) continue;
      taken.add(next);
      return next;
    }
    return null;
  };
}

/** In a container, not every number may exist. */
function mappedUsers(): (uid: number) => boolean {
  try {
    const ranges = readFileSync('/proc/self/uid_map', 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/u).map(Number));
    return (uid) => ranges.some(([start = 0, , count = 0]) => uid >= start && uid < start + count);
  } catch {
    return () => true;
  }
}

const processes = (): readonly string[] => {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
};

/** How many processes belong to a user. */
export const tasksOf = (uid: number): number =>
  processes().filter((pid) => {
    try {
      return statSync(`/proc/${pid}`).uid === uid;
    } catch {
      // It has ended in the meantime.
      return false;
    }
  }).length;

/** How many processes a process has started, directly or not, that still run. */
export function descendantsOf(pid: number): number {
  const children = new Map<number, number[]>();
  for (const name of processes()) {
    try {
      const parent = Number(/\) . (\d+) /u.exec(readFileSync(`/proc/${name}/stat`, 'latin1'))?.[1] ?? 0);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It has ended in the meantime.
    }
  }
  const count = (one: number): number =>
    (children.get(one) ?? []).reduce((sum, child) => sum + 1 + count(child), 0);
  return count(pid);
}
