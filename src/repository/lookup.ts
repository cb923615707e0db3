import picomatch from 'picomatch';
import type { Change, ChangedFile, Commits, Hunk, ObjectId } from '../change/change.ts';
import type { Git } from '../change/git.ts';
import type { Entry } from '../change/listing.ts';
import { formatOutline } from '../change/symbol.ts';
import { findReferences } from './references.ts';
import { search } from './search.ts';
import { findSymbols } from './symbols.ts';
import { isBinary } from './tree.ts';

export type Side = 'new' | 'old';

/** What cannot be looked up, in words for the model. */
export class Refusal extends Error {}

/** Limits of one look-up. */
export const lookupLimits = {
  /** Bytes above which a file is not read at all, and lines and characters given of one that is. */
  fileBytes: 8 * 1024 * 1024,
  lines: 400,
  characters: 24_000,
  entries: 300,
  matches: 100,
  matchesPerFile: 20,
  searchSeconds: 10,
  usageFiles: 60,
} as const;

/**
 * Answers questions about the two ends of the change from git objects: never from the working tree, never following a
 * link, never running anything. Answers are text for a model; each line of code carries its number, so that no
 * content can pass for the tool's own words.
 */
export class Lookup {
  readonly #git: Git;
  readonly #commits: Commits;
  readonly #change: Change;

  constructor(git: Git, commits: Commits, change: Change) {
    this.#git = git;
    this.#commits = commits;
    this.#change = change;
  }

  /** Lines of a file, 1-based and inclusive. */
  async lines(path: string, side: Side, from: number | null, to: number | null): Promise<string> {
    const { name, text } = await this.#read(path, side);
    const lines = linesOf(text);
    const first = Math.max(1, Math.floor(from ?? 1));
    const last = Math.min(lines.length, Math.floor(to ?? lines.length), first + lookupLimits.lines - 1);
    if (lines.length === 0) return `${name} is empty.`;
    if (first > lines.length)
      throw new Refusal(`${name} has ${lines.length} lines; ${first} is past its end.`);
    if (last < first) throw new Refusal(`There is no line between ${first} and ${last}.`);
    const numbered = fit(
      lines.slice(first - 1, last).map((line, index) => numberedLine(first + index, line)),
    );
    const shown = first + numbered.length - 1;
    const rest = shown < lines.length ? ` Ask again from line ${shown + 1} for more.` : '';
    return `${name}, lines ${first}–${shown} of ${lines.length} (${sideWords[side]}).${rest}\n${numbered.join('\n')}`;
  }

  /** Files and folders below a folder, or every path that a glob matches. */
  async files(folder: string, glob: string | null, side: Side): Promise<string> {
    const listing = await this.#listing(side);
    const below = folder === '' || folder === '.' || folder === '/' ? '' : `${checkedPath(folder)}/`;
    const found = new Set<string>();
    const matches = glob === null ? null : picomatch(glob, { dot: true, basename: !glob.includes('/') });
    for (const path of listing.keys()) {
      if (!path.startsWith(below)) continue;
      const rest = path.slice(below.length);
      if (matches !== null) {
        if (matches(rest)) found.add(path);
      } else {
        const slash = rest.indexOf('/');
        found.add(below + (slash < 0 ? rest : rest.slice(0, slash + 1)));
      }
    }
    if (found.size === 0)
      throw new Refusal(`Nothing of the kind is in ${below === '' ? 'the repository' : shownPath(below)}.`);
    const shown = fit([...found].slice(0, lookupLimits.entries).map(shownPath));
    const more = found.size - shown.length;
    return [...shown, ...(more > 0 ? [`(${more} more)`] : [])].join('\n');
  }

  /** Lines that hold a text or match a regular expression. */
  async find(
    text: string,
    regex: boolean,
    folder: string | null,
    side: Side,
    signal: AbortSignal,
  ): Promise<string> {
    const tree = await this.#tree(side);
    const below = folder === null || folder === '' || folder === '.' ? '' : checkedPath(folder);
    const limits = {
      matches: lookupLimits.matches,
      perFile: lookupLimits.matchesPerFile,
      seconds: lookupLimits.searchSeconds,
    };
    const result = await search(
      this.#git,
      tree,
      { text, regex, wholeWord: false, folder: below },
      limits,
      signal,
    );
    if (result.outcome === 'refused') throw new Refusal(result.why);
    if (result.matches.length === 0) return 'No line matches.';
    const lines = fit(
      result.matches.map(({ path, line, text }) => `${shownPath(path)}:${line}|${visible(text)}`),
    );
    const more = result.more || lines.length < result.matches.length;
    return [...lines, ...(more ? ['(There are more matches: narrow the search.)'] : [])].join('\n');
  }

  /** The symbols of a file with their lines. */
  async outline(path: string, side: Side): Promise<string> {
    const { name, text } = await this.#read(path, side);
    const symbols = await findSymbols(name, text);
    if (symbols === null)
      throw new Refusal(
        `No outline can be made of ${shownPath(name)}: its language is not known, or it is too large.`,
      );
    if (symbols.length === 0) return `${shownPath(name)} defines no function, class or type.`;
    return formatOutline(symbols, lookupLimits.characters);
  }

  /** Who calls, imports or otherwise uses a name, by file. */
  async usages(name: string, side: Side, signal: AbortSignal): Promise<string> {
    if (!/^[\p{L}\p{N}_$.:#?!-]{1,100}$/u.test(name))
      throw new Refusal('Give one name, such as parse or Parser.');
    const plain = name.split(/[.:#]+/).findLast((part) => part !== '') ?? name;
    const tree = await this.#tree(side);
    const limits = { matches: 1000, perFile: 1, seconds: lookupLimits.searchSeconds };
    const query = { text: plain, regex: false, wholeWord: true, folder: '' };
    const result = await search(this.#git, tree, query, limits, signal);
    if (result.outcome === 'refused') throw new Refusal(result.why);
    const paths = [...new Set(result.matches.map(({ path }) => path))];
    const lines: string[] = [];
    for (const path of paths.slice(0, lookupLimits.usageFiles)) {
      if (signal.aborted) break;
      const { text } = await this.#read(path, side).catch(() => ({ text: '' }));
      for (const { line, kind, inside, text: code } of await findReferences(path, text, [plain])) {
        lines.push(
          `${shownPath(path)}:${line} ${kind}${inside === null ? '' : ` in ${visible(inside)}`}|${visible(code)}`,
        );
      }
    }
    if (lines.length === 0) return `Nothing uses ${plain} outside comments and strings.`;
    const shown = fit(lines);
    const unread = Math.max(0, paths.length - lookupLimits.usageFiles);
    const more = lines.length - shown.length;
    return [...shown, ...(more + unread > 0 ? [`(${more} more places, ${unread} more files)`] : [])].join(
      '\n',
    );
  }

  /** What the change does to a file: all of its hunks, or why there is none. */
  changes(path: string): string {
    const file = this.#changed(path);
    const { status, oldPath, added, removed, leftOut } = file;
    const from = oldPath === null ? '' : ` from ${shownPath(oldPath)}`;
    const head = `${shownPath(file.path)}: ${status}${from}, ${added} lines added, ${removed} removed.`;
    if (leftOut !== null) return `${head} It is not under review: ${leftOut.detail}`;
    return [head, ...fit(file.hunks.flatMap((hunk) => hunkLines(hunk)))].join('\n');
  }

  /** What stood in the base where a line of the new side stands, with some lines around. */
  async baseOf(path: string, line: number): Promise<string> {
    const file = this.#changed(path);
    const hunk = file.hunks.find(
      ({ newStart, newLines }) => line >= newStart && line <= newStart + Math.max(newLines, 1) - 1,
    );
    if (hunk === undefined) {
      const where = file.hunks
        .map(({ newStart, newLines }) => `${newStart}–${newStart + newLines - 1}`)
        .join(', ');
      throw new Refusal(
        `No change covers line ${line} of ${shownPath(file.path)}; its changes are at ${where || 'no line'}.`,
      );
    }
    if (file.oldBlob === null) return `${shownPath(file.path)} is new: the base has nothing there.`;
    return this.lines(
      file.oldPath ?? file.path,
      'old',
      Math.max(1, hunk.oldStart - 10),
      hunk.oldStart + hunk.oldLines + 10,
    );
  }

  #changed(path: string): ChangedFile {
    const wanted = checkedPath(path);
    const file = this.#change.files.find((one) => one.path === wanted || one.oldPath === wanted);
    if (file === undefined) throw new Refusal(`The change does not touch ${shownPath(wanted)}.`);
    return file;
  }

  async #tree(side: Side): Promise<ObjectId> {
    return side === 'old' ? this.#commits.mergeBase : (this.#commits.head ?? (await this.#git.snapshot()));
  }

  async #listing(side: Side): Promise<ReadonlyMap<string, Entry>> {
    return this.#git.list(await this.#tree(side));
  }

  async #read(path: string, side: Side): Promise<{ readonly name: string; readonly text: string }> {
    const name = checkedPath(path);
    const entry = (await this.#listing(side)).get(name);
    if (entry === undefined) throw new Refusal(`There is no file ${shownPath(name)} in ${sideWords[side]}.`);
    if (entry.mode === '160000')
      throw new Refusal(`${shownPath(name)} is a submodule; its files are in another repository.`);
    const info = await this.#git.info(entry.id);
    if (info === null || info.size > lookupLimits.fileBytes) {
      throw new Refusal(`${shownPath(name)} is too large to read (${info?.size ?? 'unknown'} bytes).`);
    }
    const content = await this.#git.content(entry.id);
    if (entry.mode === '120000') {
      const target = visible(content.toString('utf8', 0, 300));
      throw new Refusal(
        `${shownPath(name)} is a symbolic link to ${JSON.stringify(target)}. Links are not followed; ask for the target if it is in the repository.`,
      );
    }
    if (isBinary(content)) throw new Refusal(`${shownPath(name)} is binary.`);
    return { name, text: content.toString('utf8') };
  }
}

const sideWords = { new: 'the new version', old: 'the base version' } as const;

/** A path inside the repository, or a refusal: nothing outside it is ever read. */
function checkedPath(path: string): string {
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

function numberedLine(number: number, text: string): string {
  return `${String(number).padStart(6)}|${visible(text)}`;
}

function hunkLines({ lines, section }: Hunk): string[] {
  const sign = { context: ' ', added: '+', removed: '-' } as const;
  const number = (value: number | null): string => String(value ?? '').padStart(6);
  return [
    `@@ ${visible(section)}`,
    ...lines.map(
      ({ kind, oldLine, newLine, text }) =>
        `${number(oldLine)} ${number(newLine)} ${sign[kind]}|${visible(text)}`,
    ),
  ];
}

/** As many lines as there is room for. A line longer than the room is cut, so that one is always given. */
function fit(lines: readonly string[]): string[] {
  const shown: string[] = [];
  let room: number = lookupLimits.characters;
  for (const line of lines) {
    if (line.length + 1 > room && shown.length > 0) break;
    shown.push(line.length > room ? `${line.slice(0, room)}… [${line.length - room} more characters]` : line);
    room -= line.length + 1;
  }
  return shown;
}

/**
 * Without what would begin a new line for a reader: a lone CR, and the separators that some take for one. A space in
 * their place keeps quotes of the line findable.
 */
function visible(text: string): string {
  return text.replace(/\r$/, '').replaceAll(/[\r\u2028\u2029\u0085\v\f]/g, ' ');
}

function shownPath(path: string): string {
  return /[\p{Cc}"\u2028\u2029]/u.test(path) ? JSON.stringify(path) : path;
}
