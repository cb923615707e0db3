import { copyFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectId } from './commit.ts';
import { runGit, succeed, trimLine } from './process.ts';
import { quoteAlternate } from './view.ts';

/** Absolute paths of a repository. */
export interface Repository {
  /** Top folder of the working tree, or the git folder of a bare repository. */
  readonly root: string;
  readonly objects: string;
  readonly index: string;
}

/**
 * Stages the working tree in a separate index and object folder. The user's index, refs and objects stay
 * unchanged, and later writes to the working tree do not affect the review.
 */
export async function takeSnapshot(
  repository: Repository,
  folder: string,
  env: Record<string, string>,
): Promise<ObjectId> {
  const index = join(folder, 'snapshot-index');
  await copyIndex(repository.index, index);
  const snapshotEnv = {
    ...env,
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteAlternate(repository.objects),
  };
  const add = [
    '-c',
    'core.compression=0',
    '-c',
    'core.safecrlf=false',
    'add',
    '--all',
    '--sparse',
    '--',
    '.',
  ];
  succeed(['add'], await runGit(add, repository.root, snapshotEnv));
  return trimLine(succeed(['write-tree'], await runGit(['write-tree'], repository.root, snapshotEnv)));
}

/**
 * Copies an index with its modification time. Git trusts an entry's size and time only if the file was last
 * written before the index; otherwise it reads the file. A copy that looked newer would hide writes made in
 * between (git's technical note "racy-git"). Times are rounded down to full seconds, so that git reads
 * rather than trusts.
 */
async function copyIndex(from: string, to: string): Promise<void> {
  let written: number;
  try {
    written = Math.floor((await stat(from)).mtimeMs / 1000);
  } catch (error) {
    // A repository in which nothing was ever staged has no index.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  await copyFile(from, to);
  await utimes(to, written, written);
}
