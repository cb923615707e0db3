import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { ObjectId } from './commit.ts';
import type { Git } from './git.ts';

/**
 * Whether a path, with its links followed, is a file that a commit holds. A change must not supply the files
 * that configure its own review. The file must exist.
 */
export async function isCommitted(path: string, git: Git, commit: ObjectId | null): Promise<boolean> {
  const inside = relative(realpathSync(git.root), realpathSync(path));
  if (commit === null || inside === '' || inside.startsWith('..') || isAbsolute(inside)) return false;
  return (await git.fileAt(commit, inside.split(sep).join('/'))) !== null;
}
