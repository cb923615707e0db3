import picomatch from 'picomatch';
import type { Change, ChangedFile } from '../change/change.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { findReferences, findSymbols } from '../syntax/parsing.ts';
import { formatOutline } from '../syntax/symbol.ts';
import { excerpt, fit, hunkLines, mostCharacters, numberedLine, oneLine, shownPath } from './excerpt.ts';
import type { GitTree } from './git-tree.ts';
import { checkedPath, Ends, type ReadText, Refusal, type Side, sideWords } from './revisions.ts';
import { search } from './search.ts';

/** Lines of a file as a reviewer was shown them. */
export interface Shown {
  readonly path: string;
  readonly side: Side;
  /** `hidden` where something was taken out of the line before it was shown. */
  readonly lines: readonly { readonly number: number; readonly text: string; readonly hidden: boolean }[];
}

export interface LookupOptions {
  readonly git: Git;
  readonly commits: Commits;
  readonly change: Change;
  readonly tree: GitTree;
  /** Hears of everything that is shown. */
  readonly onShown?: (shown: Shown) => void;
}

/** Limits of one look-up. */
const lookupLimits = {
  lines: 400,
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
  readonly #change: Change;
  readonly #ends: Ends;
  readonly #onShown: (shown: Shown) => void;

  constructor({ git, commits, change, tree, onShown = () => undefined }: LookupOptions) {
    this.#git = git;
    this.#change = change;
    this.#ends = new Ends(git, commits, tree);
    this.#onShown = onShown;
  }

  /** Lines of a file, 1-based and inclusive. */
  async lines(path: string, side: Side, from: number | null, to: number | null): Promise<string> {
    const file = await this.#ends.read(path, side);
    const { name, lines } = file;
    const first = Math.max(1, Math.floor(from ?? 1));
    const last = Math.min(lines.length, Math.floor(to ?? lines.length), first + lookupLimits.lines - 1);
    if (lines.length === 0) return `${shownPath(name)} is empty.`;
    if (first > lines.length)
      throw new Refusal(`${shownPath(name)} has ${lines.length} lines; ${first} is past its end.`);
    if (last < first) throw new Refusal(`There is no line between ${first} and ${last}.`);
    const numbered = fit(
      lines.slice(first - 1, last).map((line, index) => numberedLine(first + index, line)),
    );
    const shown = first + numbered.length - 1;
    this.#show(file, range(first, shown));
    const rest = shown < lines.length ? ` Ask again from line ${shown + 1} for more.` : '';
    return `${shownPath(name)}, lines ${first}–${shown} of ${lines.length} (${sideWords[side]}).${rest}\n${numbered.join('\n')}`;
  }

  /** Files and folders below a folder, or every path that a glob matches. */
  async files(folder: string, glob: string | null, side: Side): Promise<string> {
    const listing = await this.#ends.listing(side);
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
    const listed = [...found].slice(0, lookupLimits.entries);
    for (const path of listed) this.#onShown({ path, side, lines: [] });
    const shown = fit(listed.map(shownPath));
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
    const tree = await this.#ends.id(side);
    const lacking = await this.#ends.lackingNote(tree);
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
    const lines: string[] = [];
    for (const [path, matches] of Map.groupBy(result.matches, (match) => match.path)) {
      const file = await this.#ends.read(path, side).catch(() => null);
      // What git found is shown as everyone sees it, not as git printed it.
      for (const { line } of matches)
        lines.push(`${shownPath(path)}:${line}|${excerpt(file?.lines[line - 1] ?? '(not shown)')}`);
      if (file !== null)
        this.#show(
          file,
          matches.map(({ line }) => line),
        );
    }
    if (lines.length === 0) return ['No line matches.', ...lacking].join('\n');
    const shown = fit(lines);
    const more = result.more || shown.length < lines.length;
    return [...shown, ...(more ? ['(There are more matches: narrow the search.)'] : []), ...lacking].join(
      '\n',
    );
  }

  /** The symbols of a file with their lines. */
  async outline(path: string, side: Side): Promise<string> {
    const file = await this.#ends.read(path, side);
    const { name } = file;
    const symbols = await findSymbols(name, file.text);
    if (symbols === null)
      throw new Refusal(
        `No outline can be made of ${shownPath(name)}: its language is not known, or it is too large.`,
      );
    if (symbols.length === 0) return `${shownPath(name)} defines no function, class or type.`;
    this.#show(
      file,
      symbols.map(({ startLine }) => startLine),
    );
    return formatOutline(symbols, mostCharacters);
  }

  /** Who calls, imports or otherwise uses a name, by file. */
  async usages(name: string, side: Side, signal: AbortSignal): Promise<string> {
    if (!/^[\p{L}\p{N}_$.:#?!-]{1,100}$/u.test(name))
      throw new Refusal('Give one name, such as parse or Parser.');
    const plain = name.split(/[.:#]+/).findLast((part) => part !== '') ?? name;
    const tree = await this.#ends.id(side);
    const lacking = await this.#ends.lackingNote(tree);
    const limits = { matches: 1000, perFile: 1, seconds: lookupLimits.searchSeconds };
    const query = { text: plain, regex: false, wholeWord: true, folder: '' };
    const result = await search(this.#git, tree, query, limits, signal);
    if (result.outcome === 'refused') throw new Refusal(result.why);
    const paths = [...new Set(result.matches.map(({ path }) => path))];
    const lines: string[] = [];
    for (const path of paths.slice(0, lookupLimits.usageFiles)) {
      if (signal.aborted) break;
      const file = await this.#ends.read(path, side).catch(() => null);
      const references = file === null ? [] : await findReferences(path, file.text, [plain]);
      for (const { line, kind, inside, text: code } of references) {
        lines.push(
          `${shownPath(path)}:${line} ${kind}${inside === null ? '' : ` in ${oneLine(inside)}`}|${oneLine(code)}`,
        );
      }
      if (file !== null && references.length > 0)
        this.#show(
          file,
          references.map(({ line }) => line),
        );
    }
    if (lines.length === 0)
      return [`Nothing uses ${plain} outside comments and strings.`, ...lacking].join('\n');
    const shown = fit(lines);
    const unread = Math.max(0, paths.length - lookupLimits.usageFiles);
    const more = lines.length - shown.length;
    const rest = more + unread > 0 ? [`(${more} more places, ${unread} more files)`] : [];
    return [...shown, ...rest, ...lacking].join('\n');
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

  /** Tells who listens which lines of a file were shown. */
  #show({ name, side, lines, raw }: ReadText, numbers: readonly number[]): void {
    const shown = numbers.flatMap((number) => {
      const text = lines[number - 1];
      return text === undefined ? [] : [{ number, text, hidden: text !== raw[number - 1] }];
    });
    this.#onShown({ path: name, side, lines: shown });
  }
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
