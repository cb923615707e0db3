import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectId } from './commit.ts';
import type { GitOutput } from './process.ts';
import type { Entry } from './tree-entries.ts';

/**
 * Missing files of a partial clone are fetched up to this number. Fetching more would defeat the purpose of a
 * partial clone.
 */
const mostFetched = 2_000;
const atOnce = 20_000;

/** The functions of `Git` that are needed here. */
interface Ways {
  readonly partial: boolean;
  readonly emptyTree: ObjectId;
  readonly network: (args: readonly string[]) => Promise<GitOutput>;
  readonly sizes: (ids: readonly ObjectId[]) => Promise<ReadonlyMap<ObjectId, number>>;
  readonly list: (tree: ObjectId) => Promise<ReadonlyMap<string, Entry>>;
}

/**
 * Whether git fetches objects of this repository only on demand. An object may be missing only if an object in a pack
 * that came from such a remote names it, and git keeps a file with this ending beside each of these packs.
 * git-index-pack(1), option `--promisor`, and Git's "Partial Clone Design Notes".
 * @param objects the folder of the repository's objects.
 */
export async function isPartial(objects: string): Promise<boolean> {
  const files = await readdir(join(objects, 'pack')).catch(() => []);
  return files.some((name) => name.endsWith('.promisor'));
}

/**
 * The number of files of a tree that a partial clone does not hold, after fetching them if they are few; 0 in
 * any other clone. Files stay missing if the fetch fails.
 */
export async function lackingFiles(git: Ways, tree: ObjectId): Promise<number> {
  if (!git.partial) return 0;
  const count = await absent(git, tree);
  if (count === 0 || count > mostFetched) return count;
  // The repository's own diff makes git fetch the missing files in one request.
  await git.network(['diff-tree', '-r', '--shortstat', '--no-ext-diff', git.emptyTree, tree]);
  return absent(git, tree);
}

async function absent({ sizes, list }: Ways, tree: ObjectId): Promise<number> {
  const files = [...(await list(tree)).values()].filter(({ mode }) => mode !== '160000');
  const ids = [...new Set(files.map(({ id }) => id))];
  let there = 0;
  for (let at = 0; at < ids.length; at += atOnce) there += (await sizes(ids.slice(at, at + atOnce))).size;
  return ids.length - there;
}
