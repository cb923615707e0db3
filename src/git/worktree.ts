import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { ObjectId } from './commit.ts';
import { viewEnvironment } from './environment.ts';
import { type Git, openGit } from './git.ts';
import { collectOutput, runGit, succeed, trimLine } from './process.ts';

/**
 * Worktrees for patches. They hang on a private repository that borrows the objects of the real one, so that nothing is
 * ever written to the user's: no ref, no worktree entry, no object. Nothing of the user's configuration is read.
 */
export interface Worktrees {
  /** The private repository: it holds every commit that is made in a worktree. */
  readonly git: Git;
  /** Checks a commit out into a new folder whose name is `name`. */
  open(name: string, commit: ObjectId): Promise<Worktree>;
  /** The difference of two commits in git's own format, binary files included. */
  patch(from: ObjectId, to: ObjectId): Promise<Buffer>;
  /** Lines that differ between two commits, as git counts them. */
  lines(from: ObjectId, to: ObjectId): Promise<{ readonly added: number; readonly removed: number }>;
  /** Removes all folders, however they were left. */
  close(): Promise<void>;
}

interface Worktree {
  /** Absolute. */
  readonly folder: string;
  /** Commits the files at these paths as they lie in the folder, and nothing else that lies there. */
  commit(paths: readonly string[], message: string): Promise<ObjectId>;
  remove(): Promise<void>;
}

const author = { name: 'xreview-action', email: 'xreview-action@users.noreply.github.com' };

/** @param folder where to make it; by default the system's folder for temporary files. */
export async function openWorktrees(real: Git, folder = tmpdir()): Promise<Worktrees> {
  const root = await mkdtemp(join(folder, 'xreview-race-'));
  const store = join(root, 'store');
  const env = {
    ...viewEnvironment(process.env, store),
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  };
  // Whatever else goes wrong, nothing stays behind.
  const sweep = (): void => rmSync(root, { recursive: true, force: true });
  process.once('exit', sweep);
  await makeStore(store, real);
  const git = await openGit(store);

  /** What runs in a worktree may have written to the store: its settings are ours each time git is started. */
  const run = async (more: Readonly<Record<string, string>>, args: readonly string[]): Promise<string> => {
    const fresh = join(store, `config.${randomUUID()}`);
    await writeFile(fresh, configOf(real));
    // In one step: another git may be reading it.
    await rename(fresh, join(store, 'config'));
    return trimLine(succeed(args, await runGit(args, root, { ...env, ...more })));
  };

  let turn: Promise<unknown> = Promise.resolve();
  /** One at a time: git reads the entries of all worktrees while it adds or prunes one, half-made ones too. */
  const inTurn = (args: readonly string[]): Promise<string> => {
    const mine = turn.then(() => run({}, args));
    turn = mine.catch(() => undefined);
    return mine;
  };

  return {
    git,
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
        async remove() {
          await discard(tree);
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
    async close() {
      await git.close();
      await discard(root);
      process.off('exit', sweep);
    },
  };
}

const configOf = ({ objectFormat }: Git): string =>
  objectFormat === 'sha256'
    ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
    : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';

async function makeStore(store: string, real: Git): Promise<void> {
  const objects = resolve(real.root, trimLine(await real.text(['rev-parse', '--git-path', 'objects'])));
  await mkdir(join(store, 'objects', 'info'), { recursive: true });
  await mkdir(join(store, 'refs'));
  await writeFile(join(store, 'HEAD'), 'ref: refs/heads/none\n');
  await writeFile(join(store, 'config'), configOf(real));
  await writeFile(join(store, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
  const cuts = await real.shallowCommits();
  if (cuts.size > 0) await writeFile(join(store, 'shallow'), `${[...cuts].join('\n')}\n`);
}

/** Removes a folder; package managers leave folders behind that may not be written to. */
export async function discard(folder: string): Promise<void> {
  const attempt = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    await attempt();
  } catch {
    await unlock(folder);
    await attempt();
  }
}

async function unlock(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await unlock(join(folder, entry.name));
}
