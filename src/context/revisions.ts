import type { Commits, ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { Entry } from '../git/tree-entries.ts';
import { shownPath } from './excerpt.ts';
import { type GitTree, isBinary } from './git-tree.ts';

export type Side = 'new' | 'old';

/** Why a look-up has no answer, as text for the model. */
export class Refusal extends Error {}

/** A file at one end of the change. */
export interface ReadText {
  readonly name: string;
  readonly side: Side;
  /** With secrets removed. */
  readonly text: string;
  readonly lines: readonly string[];
  /** The lines as they are in the file. */
  readonly raw: readonly string[];
}

export const sideWords = { new: 'the new version', old: 'the base version' } as const;
/** Bytes above which a file is not read at all. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Gives access to the two ends of the change: by paths inside the repository, from git objects, without following
 * links.
 */
export class Ends {
  readonly #git: Git;
  readonly #commits: Commits;
  readonly #tree: GitTree;

  /** Texts come from `tree`, so that secrets are removed in one place. */
  constructor(git: Git, commits: Commits, tree: GitTree) {
    this.#git = git;
    this.#commits = commits;
    this.#tree = tree;
  }

  async id(side: Side): Promise<ObjectId> {
    return side === 'old' ? this.#commits.mergeBase : (this.#commits.head ?? (await this.#git.snapshot()));
  }

  async listing(side: Side): Promise<ReadonlyMap<string, Entry>> {
    return this.#git.list(await this.id(side));
  }

  /** A text file. Rejects with a `Refusal` that gives the reason. */
  async read(path: string, side: Side): Promise<ReadText> {
    const name = checkedPath(path);
    const entry = (await this.listing(side)).get(name);
    if (entry === undefined) throw new Refusal(`There is no file ${shownPath(name)} in ${sideWords[side]}.`);
    if (entry.mode === '160000')
      throw new Refusal(`${shownPath(name)} is a submodule; its files are in another repository.`);
    const info = await this.#git.info(entry.id);
    if (info === null || info.size > mostBytes) {
      throw new Refusal(`${shownPath(name)} is too large to read (${info?.size ?? 'unknown'} bytes).`);
    }
    if (entry.mode === '120000')
      throw new Refusal(
        `${shownPath(name)} is a symbolic link. Links are not followed; read the target by its own name.`,
      );
    const content = await this.#git.content(entry.id);
    if (isBinary(content)) throw new Refusal(`${shownPath(name)} is binary.`);
    const text = await this.#tree.read(side, name);
    if (text === null) throw new Refusal(`${shownPath(name)} cannot be read as text.`);
    return { name, side, text, lines: linesOf(text), raw: linesOf(content.toString('utf8')) };
  }

  /**
   * Call this before a search, so that missing files can be fetched. An incomplete search says so, because "no line
   * matches" must not be taken for "there is none".
   */
  async lackingNote(tree: ObjectId): Promise<readonly string[]> {
    const count = await this.#git.lacking(tree);
    return count === 0
      ? []
      : [`(${count} files are not in this partial checkout and were not searched: read them by name.)`];
  }
}

/** A path inside the repository, or a refusal. Nothing outside it is read. */
export function checkedPath(path: string): string {
  const clean = path.trim() === path ? path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') : path;
  const segments = clean.split('/');
  if (
    clean === '' ||
    clean.startsWith('/') ||
    clean.includes('\0') ||
    /^[A-Za-z]:[\\/]/.test(clean) ||
    segments.includes('..')
  ) {
    throw new Refusal(
      `${JSON.stringify(path)} is not a path inside the repository. Paths are relative to its root, without "..".`,
    );
  }
  if (segments[0] === '.git') throw new Refusal('The folder .git is not part of the reviewed files.');
  return clean;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
