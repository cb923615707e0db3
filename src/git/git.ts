import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { ObjectId } from './commit.ts';
import { gitEnvironment, viewEnvironment } from './environment.ts';
import { checkVersion } from './git-version.ts';
import { type Network, runOnNetwork, silentNetwork } from './network.ts';
import { type ObjectInfo, openObjectReader } from './objects.ts';
import { isPartial, lackingFiles } from './partial-clone.ts';
import {
  collectOutput,
  failedGit,
  type GitOutput,
  runGit,
  type StreamOptions,
  startGit,
  streamGit,
  succeed,
  trimLine,
} from './process.ts';
import { type Repository, type Snapshot, snapshotIndex, snapshotWorkingTree } from './snapshot.ts';
import { type Entry, parseListing } from './tree-entries.ts';
import { makeView, quoteAlternate } from './view.ts';

interface ViewOptions extends StreamOptions {
  /** The name of an index of the private view. It is empty when its name is first used. */
  readonly index?: string;
}

/** Runs git. Arguments are arrays, without a shell, hooks or user configuration of the output. */
export interface Git {
  /** Top folder of the working tree, or the git folder of a bare repository. */
  readonly root: string;
  readonly objectFormat: 'sha1' | 'sha256';
  /** The tree without files, in this repository's hash. */
  readonly emptyTree: ObjectId;
  /** Runs git in the repository itself. Returns any exit status. */
  run(args: readonly string[]): Promise<GitOutput>;
  /** Like `run`. @throws UserError where the exit status is not 0. */
  text(args: readonly string[]): Promise<string>;
  /** What commands that use the network depend on in this run. */
  readonly connection: Network;
  /** Like `run`, for a command that may use the network: the log shows it, and the end of the run ends it. */
  network(args: readonly string[]): Promise<GitOutput>;
  /**
   * Streams git's output from the private view: the same objects without the repository's configuration,
   * attributes, index, refs or working tree. Throws at the end of the stream if git fails.
   */
  stream(args: readonly string[], options?: ViewOptions): AsyncIterable<Buffer>;
  /** The object that a name such as `<id>` names; null if there is none. */
  info(name: string): Promise<ObjectInfo | null>;
  /** Sizes of many objects in bytes. Objects that do not exist are absent. */
  sizes(ids: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, number>>;
  /** The content of an object. Check its size with `info` first. */
  content(id: ObjectId): Promise<Buffer>;
  /**
   * The file at a path of a commit or tree, without following links; null if there is none or it is a folder.
   */
  fileAt(treeish: string, path: string): Promise<ObjectInfo | null>;
  /**
   * Content of a file at a commit; null if there is none.
   * @param limit bytes; default 4 MiB. A larger file is a `UserError`.
   */
  readFileAt(commit: string, path: string, limit?: number): Promise<Buffer | null>;
  /** Every file of a commit or tree, read once per id. */
  list(treeish: ObjectId): Promise<ReadonlyMap<string, Entry>>;
  /**
   * Uncommitted work as a tree object, taken once and kept outside the repository: the working tree with its untracked
   * files, or the index.
   */
  snapshot(): Promise<ObjectId>;
  /** Uncommitted work as it is now, to compare it with `snapshot`. */
  snapshotAgain(): Promise<ObjectId>;
  /** Sentences for users about what is not in the snapshot. */
  snapshotNotices(): Promise<readonly string[]>;
  isShallow(): Promise<boolean>;
  /** The commits at which a shallow history is cut off. */
  shallowCommits(): Promise<ReadonlySet<ObjectId>>;
  /**
   * In a partial clone, fetches the missing blobs of the files that differ in one request. Does nothing in
   * any other clone.
   */
  prefetch(oldTree: string, newTree: string): Promise<void>;
  /**
   * The number of files of a tree that this clone does not hold and could not fetch. A search of the tree
   * does not see them.
   */
  lacking(tree: ObjectId): Promise<number>;
  /** Ends the processes and removes the temporary files. */
  close(): Promise<void>;
}

/**
 * @param cwd a folder inside the repository.
 * @throws UserError `not-a-repository`, or `git-failed` if git itself is missing or too old.
 */
export async function openGit(cwd: string, options: GitOptions = {}): Promise<Git> {
  const env = gitEnvironment(process.env);
  // In parallel, because each process takes as long to start as to answer.
  const [version, facts] = await Promise.all([
    runGit(['version'], cwd, env),
    runGit(
      [
        'rev-parse',
        // Prints no line if there is no working tree.
        '--show-cdup',
        '--show-object-format',
        '--is-shallow-repository',
        '--git-path',
        'objects',
        '--git-path',
        'index',
        // Last, because only this path may contain a line feed. It is absolute.
        '--absolute-git-dir',
      ],
      cwd,
      env,
    ),
  ]);
  checkVersion(version.stdout);
  if (facts.status !== 0) throw notARepository(cwd, facts.stderr);
  const lines = facts.stdout.split('\n');
  const wayUp = /^sha\d+$/u.test(lines[0] ?? '') ? null : (lines.shift() ?? '');
  const [format, shallow, objects, index, ...place] = lines;
  if (objects === undefined || index === undefined) throw failedGit(['rev-parse'], facts);
  const root = wayUp === null ? trimLine(place.join('\n')) : resolve(await realpath(cwd), wayUp);
  const repository = { root, objects: resolve(cwd, objects), index: resolve(cwd, index) };
  return open(repository, {
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    // A fetch may cut off the history only if it was cut off before.
    complete: shallow === 'false',
    partial: await isPartial(repository.objects),
    env,
    ...options,
  });
}

/** What a caller decides when it opens a repository. */
interface GitOptions {
  readonly network?: Network;
  /** What counts as uncommitted work. Default: the working tree. */
  readonly uncommittedSide?: 'working-tree' | 'index';
}

/** What git reports about a repository at the start, and the environment git runs in. */
interface Opening extends GitOptions {
  readonly objectFormat: Git['objectFormat'];
  /** True if the history is complete, and stays complete. */
  readonly complete: boolean;
  readonly partial: boolean;
  readonly env: Record<string, string>;
}

async function open(
  repository: Repository,
  {
    objectFormat,
    complete,
    partial,
    env,
    network: { signal, openLog } = silentNetwork,
    uncommittedSide,
  }: Opening,
): Promise<Git> {
  const { root } = repository;
  const folder = await mkdtemp(join(tmpdir(), 'xreview-git-'));
  const viewEnv = viewEnvironment(process.env, folder);
  await makeView(folder, repository.objects, objectFormat);
  // Reads the repository itself, so that a partial clone fetches missing objects. The snapshot's objects are
  // added.
  const reader = openObjectReader((option) =>
    startGit(['cat-file', option], root, {
      ...env,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteAlternate(join(folder, 'objects')),
    }),
  );
  const listings = new Map<string, Promise<ReadonlyMap<string, Entry>>>();
  let snapshot: Promise<Snapshot> | null = null;
  const snapshotNow = (): Promise<Snapshot> =>
    (uncommittedSide === 'index' ? snapshotIndex : snapshotWorkingTree)({ repository, folder, env });
  const takeSnapshot = (): Promise<Snapshot> => (snapshot ??= snapshotNow());

  const run: Git['run'] = (args) => runGit(args, root, env);
  const closing = new AbortController();
  const connection: Network = { signal: AbortSignal.any([signal, closing.signal]), openLog };
  const network: Git['network'] = (args) => runOnNetwork(args, { cwd: root, env, network: connection });
  const text: Git['text'] = async (args) => succeed(args, await run(args));
  const stream: Git['stream'] = (args, options) => {
    const index = options?.index;
    const own = index === undefined ? {} : { GIT_INDEX_FILE: join(folder, `index-${index}`) };
    return streamGit(args, folder, { ...viewEnv, ...own }, options);
  };

  const fileAt: Git['fileAt'] = async (treeish, path) => {
    const segments = path.split('/');
    if (path === '' || path.includes('\0') || segments.some((s) => s === '' || s === '.' || s === '..'))
      return null;
    const info = await reader.info(
      path.includes('\n') ? ((await oneEntry(stream, treeish, path))?.id ?? '-') : `${treeish}:${path}`,
    );
    return info?.type === 'blob' ? info : null;
  };

  const sizes: Git['sizes'] = async (ids) => {
    const args = ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'];
    const output = await collectOutput(stream(args, { input: Buffer.from(`${ids.join('\n')}\n`) }));
    const lines = output.toString('latin1').matchAll(/^([0-9a-f]+) (\d+)$/gm);
    return new Map(Array.from(lines, ([, id = '', size]) => [id, Number(size)]));
  };
  const list: Git['list'] = (treeish) => {
    const known = listings.get(treeish);
    if (known) return known;
    const listing = collectOutput(stream(['ls-tree', '-r', '-z', '--full-tree', treeish])).then(parseListing);
    listings.set(treeish, listing);
    return listing;
  };
  const lacked = new Map<ObjectId, Promise<number>>();

  return {
    root,
    objectFormat,
    emptyTree: emptyTrees[objectFormat],
    run,
    text,
    connection,
    network,
    stream,
    info: (name) => reader.info(name),
    sizes,
    content: (id) => reader.content(id),
    fileAt,
    async readFileAt(commit, path, limit = 4 * 1024 * 1024) {
      const file = await fileAt(commit, path);
      if (file === null) return null;
      if (file.size > limit) {
        throw new UserError(
          'git-failed',
          `${path} at ${commit} is too large: ${file.size} bytes; the limit is ${limit}.`,
          'Files of this kind are never that large. A wrong file may have been committed under this name.',
          `Make ${path} smaller on the base branch.`,
        );
      }
      return reader.content(file.id);
    },
    list,
    snapshot: async () => (await takeSnapshot()).tree,
    async snapshotAgain() {
      // Both use the same separate index.
      await takeSnapshot();
      return (await snapshotNow()).tree;
    },
    snapshotNotices: async () => (await takeSnapshot()).notices,
    isShallow: async () =>
      !complete && trimLine(await text(['rev-parse', '--is-shallow-repository'])) === 'true',
    async shallowCommits() {
      const file = resolve(root, trimLine(await text(['rev-parse', '--git-path', 'shallow'])));
      const cuts = await readFile(file, 'latin1').catch(() => '');
      return new Set(cuts.split('\n').filter((id) => id !== ''));
    },
    async prefetch(oldTree, newTree) {
      // The view has no remote. The repository's own diff makes git fetch the missing blobs in one request.
      const args = ['diff-tree', '-r', '--shortstat', '--no-ext-diff', oldTree, newTree];
      if (partial) succeed(args, await network(args));
    },
    lacking(tree) {
      const known = lacked.get(tree);
      if (known) return known;
      const counting = lackingFiles(
        { partial, network, sizes, list, emptyTree: emptyTrees[objectFormat] },
        tree,
      );
      lacked.set(tree, counting);
      return counting;
    },
    async close() {
      closing.abort();
      reader.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The ids of the empty tree, which git knows without storing it. */
const emptyTrees = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

function notARepository(cwd: string, stderr: string): UserError {
  const foreign = stderr.includes('dubious ownership');
  return new UserError(
    'not-a-repository',
    foreign
      ? `Git refuses to read ${cwd} because it belongs to another user.`
      : `There is no git repository in ${cwd}.`,
    foreign
      ? 'The job runs in a container whose user does not own the checkout, and this git is too old for the exception that the action sets.'
      : 'No earlier step checked out the repository.',
    foreign
      ? `Run \`git config --global --add safe.directory '*'\` before the review.`
      : 'Add a step with actions/checkout before this one, or run inside a repository.',
  );
}

async function oneEntry(stream: Git['stream'], treeish: string, path: string): Promise<Entry | null> {
  const listing = parseListing(
    await collectOutput(stream(['ls-tree', '-z', '--full-tree', treeish, '--', path])),
  );
  return listing.get(path) ?? null;
}
