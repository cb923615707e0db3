import { fitsOneRequest } from '../change/bundles.ts';
import { type ChangedFile, isShown } from '../change/change.ts';
import { needsParsing, readAhead, readingOrder } from '../change/file-facts.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { type Grammar, grammarOf, grammars } from '../syntax/grammars.ts';
import { findSymbols } from '../syntax/parsing.ts';
import type { FindSymbols } from '../syntax/symbol.ts';
import { gitTree } from './git-tree.ts';

/**
 * Parses the files that the plan will need, in the parser thread, while the change is still searched for secrets. If
 * something in a text is hidden later, it is another text and is parsed on request.
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
  const find: FindSymbols = (path, text) => {
    const grammar = grammarOf(path);
    const texts = grammar === null ? undefined : known.get(grammar);
    const before = texts?.get(text);
    if (before !== undefined) return before;
    const symbols = findSymbols(path, text);
    // Every later use awaits the promise and gets the error. Until then it must not count as an unhandled rejection.
    symbols.catch(() => undefined);
    texts?.set(text, symbols);
    return symbols;
  };

  const tree = gitTree(git, commits);
  const shown = files.filter(isShown);
  const together = fitsOneRequest(shown, tokensPerBundle);
  const { order, limit } = readingOrder(shown);
  const wanted = order.filter((file) => needsParsing(file, together) && grammarOf(file.path) !== null);
  let parsed = 0;
  for (let at = 0; at < wanted.length && parsed <= limit.parsed; at += readAhead) {
    const reads = wanted.slice(at, at + readAhead).map(async ({ path }) => {
      // An unreadable file is reported when the plan reads it.
      const text = await tree.read('new', path).catch(() => null);
      parsed += text?.length ?? 0;
      if (text !== null && parsed <= limit.parsed) void find(path, text);
    });
    await Promise.all(reads);
  }
  return find;
}
