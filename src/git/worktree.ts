import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { ObjectId } from './commit.ts';
import { viewEnvironment, withSettings } from './environment.ts';
import { type Git, openGit } from './git.ts';
import { runOnNetwork } from './network.ts';
import { collectOutput, type GitOutput, runGit, succeed, trimLine } from './process.ts';
import { makeView } from './view.ts';

/**
 * Worktrees for patches. They belong to a private repository that borrows the objects of the real one, so
 * that nothing is written to the user's repository: no ref, no worktree entry, no object. The user's
 * configuration is not read.
 */
export interface Worktrees {
  /** The private repository. It holds every commit made in a worktree. */
  readonly git: Git;
  /** Folders that git needs in a worktree: the private repository, and the objects that it borrows. */
  readonly sources: readonly string[];
  /** Checks a commit out into a new folder whose name is `name`. */
  open(name: string, commit: ObjectId): Promise<Worktree>;
  /** The difference between two commits in git's own format, binary files included. */
  patch(from: ObjectId, to: ObjectId): Promise<Buffer>;
  /** Lines that differ between two commits, as git counts them. */
  lines(from: ObjectId, to: ObjectId): Promise<{ readonly added: number; readonly removed: number }>;
  /** Stores a commit with the tree of another one. */
  recommit(commit: ObjectId, parent: ObjectId, message: string): Promise<ObjectId>;
  /**
   * Pushes a commit as a new branch; git refuses if the branch exists. Returns any exit status.
   */
  push(commit: ObjectId, target: PushTarget): Promise<GitOutput>;
  /** Removes all folders, whatever their state. */
  close(): Promise<void>;
}

interface PushTarget {
  /** Without credentials: the log shows it. */
  readonly url: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** The value of the HTTP header `Authorization`. */
  readonly authorization: string;
}

export interface Worktree {
  /** Absolute. */
  readonly folder: string;
  /** Commits the files at these paths, and no other file of the folder. */
  commit(paths: readonly string[], message: string): Promise<ObjectId>;
  /** Restores the committed files, and returns the paths of those that differed. Other files stay. */
  restore(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

const author = { name: 'xreview-action', email: 'xreview-action@users.noreply.github.com' };

/** How folders are removed in which commands have left files, perhaps as another user. */
interface FolderRemoval {
  remove(folder: string): Promise<void>;
  /** For the end of the process, when nothing can be waited for. */
  removeNow(folder: string): void;
}

interface WorktreesOptions {
  /** Parent of the private repository and the worktrees. Default: the system's temporary folder. */
  readonly folder?: string;
  /** Default: as the user of this process. */
  readonly removal?: FolderRemoval;
}

const ownRemoval: FolderRemoval = {
  remove: (folder) => discard(folder),
  removeNow: (folder) => rmSync(folder, { recursive: true, force: true }),
};

export async function openWorktrees(
  real: Git,
  { folder = tmpdir(), removal = ownRemoval }: WorktreesOptions = {},
): Promise<Worktrees> {
  const root = await mkdtemp(join(folder, 'xreview-race-'));
  const store = join(root, 'store');
  const env = {
    ...viewEnvironment(process.env, store),
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  };
  // Removes everything if a later step fails.
  const sweep = (): void => removal.removeNow(root);
  process.once('exit', sweep);
  const objects = await makeStore(store, real);
  const git = await openGit(store, { network: real.connection });

  /**
   * A command in a worktree may have written to the store, so the configuration is replaced each time git is
   * started.
   */
  const run = async (more: Readonly<Record<string, string>>, args: readonly string[]): Promise<string> => {
    const fresh = join(store, `config.${randomUUID()}`);
    await writeFile(fresh, configOf(real));
    // Rename is atomic. Another git process may be reading the file.
    await rename(fresh, join(store, 'config'));
    return trimLine(succeed(args, await runGit(args, root, { ...env, ...more })));
  };

  let turn: Promise<unknown> = Promise.resolve();
  /**
   * One at a time: while git adds or prunes a worktree, it reads the entries of all others, including
   * incomplete ones.
   */
  const inTurn = (args: readonly string[]): Promise<string> => {
    const mine = turn.then(() => run({}, args));
    turn = mine.catch(() => undefined);
    return mine;
  };

  return {
    git,
    sources: [store, ...objects],
    async open(name, commit) {
      const tree = join(root, name);
      await inTurn(['worktree', 'add', '--quiet', '--detach', tree, commit]);
      const own = { GIT_DIR: join(store, 'worktrees', basename(tree)), GIT_WORK_TREE: tree };
      let head = commit;
      return {
        folder: tree,
        async commit(paths, message) {
          await run(own, ['read-tree', head]);
          await run(own, ['add', '--all', '--force', '--', ...paths]);
          const written = await run(own, ['write-tree']);
          head = await run(own, ['commit-tree', '--no-gpg-sign', '-p', head, '-m', message, written]);
          return head;
        },
        async restore() {
          const names = await run(own, ['diff', '--name-only', '--no-renames', '-z', head]);
          const changed = names.split('\0').filter((path) => path !== '');
          if (changed.length > 0) await run(own, ['reset', '--hard', '--quiet', head]);
          return changed;
        },
        async remove() {
          await removal.remove(tree);
          await inTurn(['worktree', 'prune']);
        },
      };
    },
    patch: (from, to) =>
      collectOutput(git.stream(['diff-tree', '-p', '--binary', '--full-index', '--no-color', from, to])),
    async lines(from, to) {
      const text = await git.text(['diff-tree', '-r', '--numstat', '--no-renames', from, to]);
      const counts = [...text.matchAll(/^(\d+)\t(\d+)\t/gmu)];
      const sum = (at: 1 | 2): number => counts.reduce((total, match) => total + Number(match[at]), 0);
      return { added: sum(1), removed: sum(2) };
    },
    recommit: (commit, parent, message) =>
      run({}, ['commit-tree', '--no-gpg-sign', '-p', parent, '-m', message, `${commit}^{tree}`]),
    async push(commit, { url, branch, authorization }) {
      // A repository that no command could write to, because its configuration decides where the token goes.
      const folder = await mkdtemp(join(tmpdir(), 'xreview-push-'));
      try {
        await makeView(folder, join(store, 'objects'), real.objectFormat);
        await writeCuts(folder, real);
        const settings = [
          ['http.extraHeader', `Authorization: ${authorization}`],
          ['http.followRedirects', 'false'],
        ];
        const args = [
          'push',
          '--quiet',
          '--no-thin',
          '--no-verify',
          `--force-with-lease=refs/heads/${branch}:`,
        ];
        return await runOnNetwork([...args, url, `${commit}:refs/heads/${branch}`], {
          cwd: folder,
          env: withSettings(viewEnvironment(process.env, folder), settings),
          network: real.connection,
        });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async close() {
      await git.close();
      await removal.remove(root);
      process.off('exit', sweep);
    },
  };
}

const configOf = ({ objectFormat }: Git): string =>
  objectFormat === 'sha256'
    ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
    : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';

/** @returns the folders of objects that the private repository borrows, also those that the real one borrows. */
async function makeStore(store: string, real: Git): Promise<readonly string[]> {
  const objects = resolve(real.root, trimLine(await real.text(['rev-parse', '--git-path', 'objects'])));
  await mkdir(join(store, 'objects', 'info'), { recursive: true });
  await mkdir(join(store, 'refs'));
  await writeFile(join(store, 'HEAD'), 'ref: refs/heads/none\n');
  await writeFile(join(store, 'config'), configOf(real));
  await writeFile(join(store, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
  await writeCuts(store, real);
  return borrowed(objects);
}

/** A folder of objects, and those that its own list of alternates names, at most five levels deep. */
async function borrowed(objects: string, depth = 5): Promise<readonly string[]> {
  if (depth === 0) return [];
  const list = await readFile(join(objects, 'info', 'alternates'), 'utf8').catch(() => '');
  const more = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const deeper = await Promise.all(more.map((path) => borrowed(resolve(objects, path), depth - 1)));
  return [objects, ...deeper.flat()];
}

/** Cuts a private repository's history off where the real one is cut off. */
async function writeCuts(folder: string, real: Git): Promise<void> {
  const cuts = await real.shallowCommits();
  if (cuts.size > 0) await writeFile(join(folder, 'shallow'), `${[...cuts].join('\n')}\n`);
}

/** Removes a folder. Package managers leave read-only folders behind, which are made writable first. */
export async function discard(folder: string): Promise<void> {
  const attempt = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    await attempt();
  } catch {
    await unlock(folder);
    await attempt();
  }
}

/** The first attempt may still be removing entries, so that any of them can be gone. */
async function unlock(folder: string): Promise<void> {
  await chmod(folder, 0o700).catch(() => undefined);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await unlock(join(folder, entry.name));
}
