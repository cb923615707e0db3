import { fitsOneRequest } from '../change/bundles.ts';
import { type ChangedFile, isShown } from '../change/change.ts';
import { needsParsing, readAhead, readingOrder } from '../change/file-facts.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { RowChange } from '../syntax/both-sides.ts';
import { type Grammar, grammarOf, grammars } from '../syntax/grammars.ts';
import { findOnBothSides, findSymbols } from '../syntax/parsing.ts';
import type { FindSymbols } from '../syntax/symbol.ts';
import { gitTree } from './git-tree.ts';
import { usageLimits } from './usages.ts';

/**
 * Parses the files that the plan and the search for usages will need, in the parser thread, while the change is still
 * searched for secrets. If something in a text is hidden later, it is another text and is parsed on request.
 * @param tokensPerBundle the plan's limit.
 * @returns a function that returns the symbols of any file and parses each text once.
 */
export async function parseAhead(
  git: Git,
  commits: Commits,
  files: readonly ChangedFile[],
  tokensPerBundle: number,
): Promise<FindSymbols> {
  const known = new Map<Grammar, Map<string, ReturnType<FindSymbols>>>(
    grammars.map((one) => [one, new Map()]),
  );
  const keep = (path: string, text: string, symbols: ReturnType<FindSymbols>): void => {
    // Every later use awaits the promise and gets the error. Until then it must not count as an unhandled rejection.
    symbols.catch(() => undefined);
    const grammar = grammarOf(path);
    const texts = grammar === null ? undefined : known.get(grammar);
    if (texts?.has(text) === false) texts.set(text, symbols);
  };

  const tree = gitTree(git, commits);
  const shown = files.filter(isShown);
  const together = fitsOneRequest(shown, tokensPerBundle);
  const { order, limit } = readingOrder(shown);
  const wanted = order.filter((file) => needsParsing(file, together) && grammarOf(file.path) !== null);
  // An unreadable file is reported when the plan reads it.
  const read = (side: 'new' | 'old', path: string): Promise<string | null> =>
    tree.read(side, path).catch(() => null);

  const parseWanted = async (): Promise<void> => {
    let parsed = 0;
    let searched = 0;
    for (let at = 0; at < wanted.length && parsed <= limit.parsed; at += readAhead) {
      const reads = wanted.slice(at, at + readAhead).map(async (file) => {
        const oldPath = file.oldPath ?? file.path;
        const [text, oldText] = await Promise.all([
          read('new', file.path),
          file.oldBlob === null || searched > usageLimits.parsed ? null : read('old', oldPath),
        ]);
        parsed += text?.length ?? 0;
        if (text === null || parsed > limit.parsed) return;
        searched += text.length + (oldText?.length ?? 0);
        if (oldText === null || searched > usageLimits.parsed) {
          keep(file.path, text, findSymbols(file.path, text));
          return;
        }
        const sides = findOnBothSides({ path: file.path, text, oldPath, oldText, changes: changesOf(file) });
        keep(
          file.path,
          text,
          sides.then(({ symbols }) => symbols),
        );
        keep(
          oldPath,
          oldText,
          sides.then(({ oldSymbols }) => oldSymbols),
        );
      });
      await Promise.all(reads);
    }
  };

  await parseWanted();
  return (path, text) => {
    const grammar = grammarOf(path);
    const before = grammar === null ? undefined : known.get(grammar)?.get(text);
    if (before !== undefined) return before;
    const symbols = findSymbols(path, text);
    keep(path, text, symbols);
    return symbols;
  };
}

/** The rows that a file's hunks replace, without the unchanged lines of the hunks. */
function changesOf({ hunks }: ChangedFile): RowChange[] {
  const changes: RowChange[] = [];
  for (const { oldStart, oldLines, newStart, newLines, lines } of hunks) {
    // Of an empty side, git names the line before.
    let oldAt = oldLines === 0 ? oldStart : oldStart - 1;
    let newAt = newLines === 0 ? newStart : newStart - 1;
    let [oldFrom, newFrom] = [oldAt, newAt];
    const close = (): void => {
      if (oldAt > oldFrom || newAt > newFrom) changes.push({ old: [oldFrom, oldAt], new: [newFrom, newAt] });
    };
    for (const { kind } of lines) {
      if (kind === 'context') {
        close();
        oldAt += 1;
        newAt += 1;
        [oldFrom, newFrom] = [oldAt, newAt];
      } else if (kind === 'added') newAt += 1;
      else oldAt += 1;
    }
    close();
  }
  return changes;
}
