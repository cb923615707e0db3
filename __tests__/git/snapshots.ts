import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Content } from './repository.ts';
import { writeCommits } from './written-repository.ts';

type Files = Readonly<Record<string, Content>>;

/** A repository with a base on main and a head on feature. */
interface Snapshot {
  readonly path: string;
  readonly base: string;
  readonly head: string;
  readonly commits: number;
}

/** By the files of both commits: many tests begin with the same. */
const snapshots = new Map<string, Snapshot>();

/** Larger repositories are used once, and written where they are used. */
const most = 200;

/** Copies a repository with these commits to an empty folder. It is made once for all tests of a worker. */
export function copySnapshot(base: Files, head: Files, path: string): Snapshot {
  if (Object.keys(base).length > most) return build(base, head, path);
  const key = JSON.stringify([base, head]);
  const snapshot =
    snapshots.get(key) ?? build(base, head, mkdtempSync(join(inject('snapshots'), 'snapshot-')));
  snapshots.set(key, snapshot);
  // Git compares the times of the files with those in its index.
  cpSync(snapshot.path, path, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return { ...snapshot, path };
}

function build(base: Files, head: Files, path: string): Snapshot {
  const {
    base: first,
    head: second,
    commits,
  } = writeCommits(path, { 'README.md': '# Shop\n', ...base }, head);
  return { path, base: first, head: second, commits };
}
