import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';

/** Structurally the `Tree` in which the debate locates findings. */
export interface GitTree {
  read(side: 'new' | 'old' | 'earlier', path: string): Promise<string | null>;
  /** The files at the head whose path is `name` or ends in `/name`, at most two. */
  find(name: string): Promise<readonly string[]>;
}

/** Bytes above which a file is not quoted. */
const maxBytes = 8 * 1024 * 1024;
/** Characters of text cached between requests. The oldest entries are removed first. */
const maxCached = 64 * 1024 * 1024;

/**
 * Reads the files at both ends of the change from git objects, never from the working tree: no link is followed and
 * later writes are not seen. The text of a symlink is its target's name. `hide` removes secrets and keeps the number
 * of lines.
 */
export function gitTree(
  git: Git,
  commits: Commits,
  hide: (text: string) => string = (text) => text,
): GitTree {
  const cache = new Map<string, Promise<string | null>>();
  let cached = 0;

  const treeishOf = async (side: 'new' | 'old'): Promise<string> =>
    side === 'old' ? commits.mergeBase : (commits.head ?? (await git.snapshot()));
  const load = async (side: 'new' | 'old' | 'earlier', path: string): Promise<string | null> => {
    if (side === 'earlier') return null;
    return textAt(git, await treeishOf(side), path, hide);
  };

  return {
    async read(side, path) {
      const key = `${side}:${path}`;
      const known = cache.get(key);
      if (known) return known;
      const loading = load(side, path);
      cache.set(key, loading);
      const text = await loading;
      cached += text?.length ?? 0;
      for (const [oldest, old] of cache) {
        if (cached <= maxCached || oldest === key) break;
        cache.delete(oldest);
        cached -= (await old)?.length ?? 0;
      }
      return text;
    },
    async find(name) {
      const found: string[] = [];
      for (const path of (await git.list(await treeishOf('new'))).keys()) {
        if (path === name || path.endsWith(`/${name}`)) found.push(path);
        if (found.length === 2) break;
      }
      return found;
    },
  };
}

async function textAt(
  git: Git,
  treeish: string,
  path: string,
  hide: (text: string) => string,
): Promise<string | null> {
  const file = await git.fileAt(treeish, path);
  if (file === null || file.size > maxBytes) return null;
  const content = await git.content(file.id);
  return isBinary(content) ? null : hide(content.toString('utf8'));
}

/** The tree with the files of an earlier head. If that is not in the clone, it appears empty. */
export const withEarlier = (
  tree: GitTree,
  git: Git,
  head: string | null,
  hide: (text: string) => string = (text) => text,
): GitTree => ({
  ...tree,
  async read(side, path) {
    if (side !== 'earlier') return tree.read(side, path);
    return head === null ? null : textAt(git, head, path, hide).catch(() => null);
  },
});

/** The tree with one file replaced, whatever the commits hold; null if a side has none. */
export const overlaid = (
  tree: GitTree,
  path: string,
  sides: Readonly<Record<'new' | 'old', string | null>>,
): GitTree => ({
  ...tree,
  read: (side, asked) =>
    asked === path && side !== 'earlier' ? Promise.resolve(sides[side]) : tree.read(side, asked),
});

/** Git's own rule: a NUL among the first 8,000 bytes. */
export function isBinary(content: Buffer): boolean {
  return content.subarray(0, 8000).includes(0);
}
