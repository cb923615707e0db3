import { copyFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { ObjectId } from './commit.ts';
import {
  configuredFilters,
  correctFiltered,
  type IndexEntries,
  readIndex,
  withoutFilters,
} from './filters.ts';
import { failedGit, type GitOutput, runGit, trimLine } from './process.ts';
import { quoteAlternate } from './view.ts';

/** Absolute paths of a repository. */
export interface Repository {
  /** Top folder of the working tree, or the git folder of a bare repository. */
  readonly root: string;
  readonly objects: string;
  readonly index: string;
}

/** A tree of uncommitted work, and sentences for users about what is not in it. */
export interface Snapshot {
  readonly tree: ObjectId;
  readonly notices: readonly string[];
}

interface Staging {
  readonly repository: Repository;
  /** A temporary folder for the separate index and objects. */
  readonly folder: string;
  readonly env: Record<string, string>;
}

/**
 * Stages the working tree in a separate index and object folder, without running a filter. The user's index, refs and
 * objects stay unchanged, and later writes to the working tree do not affect the review.
 * @throws UserError `git-failed` if a file cannot be read.
 */
export async function snapshotWorkingTree(staging: Staging): Promise<Snapshot> {
  const { root } = staging.repository;
  const plain = await separateIndex(staging);
  const filters = await configuredFilters(root, plain);
  const env = withoutFilters(plain, filters);
  const before: IndexEntries = filters.length === 0 ? new Map() : await readIndex({ root, env });
  const settings = ['-c', 'core.compression=0', '-c', 'core.safecrlf=false'];
  const add = [...settings, 'add', '--all', '--sparse', '--ignore-errors', '--', '.'];
  const added = await runGit(add, root, env);
  const unborn = unbornIn(added);
  if (added.status !== 0 && unborn === null) throw failedGit(['add'], added);
  const unread = filters.length === 0 ? [] : await correctFiltered({ root, env }, filters, before);
  const tree = await writeTree(root, env);
  return { tree, notices: [...unbornNotice(unborn ?? []), ...unreadNotice(unread, filters)] };
}

/** The tree of the index. @throws UserError `git-failed` if it has unmerged files. */
export async function snapshotIndex(staging: Staging): Promise<Snapshot> {
  const env = await separateIndex(staging);
  return { tree: await writeTree(staging.repository.root, env), notices: [] };
}

async function separateIndex({ repository, folder, env }: Staging): Promise<Record<string, string>> {
  const index = join(folder, 'snapshot-index');
  await copyIndex(repository.index, index);
  return {
    ...env,
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteAlternate(repository.objects),
  };
}

async function writeTree(root: string, env: Record<string, string>): Promise<ObjectId> {
  const written = await runGit(['write-tree'], root, env);
  if (written.status === 0) return trimLine(written.stdout);
  if (!/unmerged/u.test(written.stderr)) throw failedGit(['write-tree'], written);
  throw new UserError(
    'git-failed',
    'The index has unmerged files, so it is no tree that could be reviewed.',
    'A merge, rebase or cherry-pick has conflicts that are not resolved.',
    'Resolve the conflicts and stage the files, or review the working tree with `--uncommitted`.',
  );
}

/** Nested repositories without a commit, if they are all that git could not add; else null. */
function unbornIn({ stderr }: GitOutput): readonly string[] | null {
  const errors = stderr.split('\n').filter((line) => /^(?:error|fatal): /u.test(line));
  const paths = errors.map((line) => /^error: '(.*)' does not have a commit checked out$/u.exec(line)?.[1]);
  const known = paths.filter((path) => path !== undefined);
  return errors.length > 0 && known.length === paths.length ? known : null;
}

const unbornNotice = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => `The nested repository ${path} has no commit, so its files were not reviewed.`);

const mostNamed = 10;

function unreadNotice(paths: readonly string[], filters: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
  const named = paths.slice(0, mostNamed).join(', ');
  const which = filters.filter((name) => name !== 'lfs').join(', ');
  return [
    `Uncommitted versions of these files were not reviewed: ${named}${more}. A filter of the git configuration (${which}) converts them, and the action runs no filter. Stage them with \`git add\` and use \`--staged\`.`,
  ];
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
