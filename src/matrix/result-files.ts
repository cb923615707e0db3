import { globSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ObjectId } from '../git/commit.ts';
import { isCommitted } from '../git/committed.ts';
import type { Git } from '../git/git.ts';
import type { MatrixJobFile } from './job-result.ts';

/** Far above any result; a larger file is something else. */
const mostBytes = 256 * 1024 * 1024;
const mostFiles = 2_000;

/**
 * The files that the globs find, by path. One that the head commit itself holds is the author's and not a leg's: it is
 * named, and not taken.
 */
export async function findMatrixJobFiles(
  globs: readonly string[],
  workspace: string,
  git: Git,
  head: ObjectId | null,
): Promise<readonly MatrixJobFile[]> {
  const paths = [...new Set(globs.flatMap((glob) => globSync(glob, { cwd: workspace })))]
    .map((path) => resolve(workspace, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .toSorted()
    .slice(0, mostFiles);
  return Promise.all(
    [...new Set(paths)].map(async (path): Promise<MatrixJobFile> => {
      const shown = relative(workspace, path);
      if (await isCommitted(path, git, head)) {
        return {
          path: shown,
          text: null,
          why: `${shown} is a file of the change itself, not what a leg left`,
        };
      }
      if (statSync(path).size > mostBytes) {
        return { path: shown, text: null, why: `${shown} is too large to be a result` };
      }
      return { path: shown, text: readFileSync(path, 'utf8'), why: '' };
    }),
  );
}
