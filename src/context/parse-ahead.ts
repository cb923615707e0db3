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
 * Has the files parsed that a plan will look at, in the thread that parses, while the change is still searched for
 * secrets. A text in which something was hidden since is another text, and is parsed when it is asked for.
 * @param tokensPerBundle as the plan's.
 * @returns the symbols of any file, parsed once where a text is asked for again.
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
    // Whoever asks hears why it failed; until then nobody does.
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
      // What cannot be read is told when the plan asks for it.
      const text = await tree.read('new', path).catch(() => null);
      parsed += text?.length ?? 0;
      if (text !== null && parsed <= limit.parsed) void find(path, text);
    });
    await Promise.all(reads);
  }
  return find;
}
