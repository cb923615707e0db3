import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { ObjectId } from './commit.ts';
import type { Git } from './git.ts';

/**
 * Whether a path leads, links followed, to a file that a commit holds. What a run is told by files beside the change
 * must not come from the change itself. The file must exist.
 */
export async function isCommitted(path: string, git: Git, commit: ObjectId | null): Promise<boolean> {
  const inside = relative(realpathSync(git.root), realpathSync(path));
  if (commit === null || inside === '' || inside.startsWith('..') || isAbsolute(inside)) return false;
  return (await git.fileAt(commit, inside.split(sep).join('/'))) !== null;
}
