import type { Tree } from 'web-tree-sitter';
import { findDefinitions, firstRow } from './definitions.ts';
import { type Grammar, grammarOf, openParser } from './grammars.ts';
import { type GuessedSpan, guessSpans } from './indented-spans.ts';
import type { CodeSymbol } from './symbol.ts';

/** Characters above which a file is not parsed: nobody wrote it by hand. */
const maxCharacters = 2 * 1024 * 1024;
/** Questions for progress after which a parse is given up: a text made to confuse the parser must end. */
const maxProgress = 20_000;

/**
 * Parses a file and lets a function read the tree, which is freed afterwards.
 * @returns null where the language is not known, the file is too large, or the parse was given up.
 */
export async function withTree<T>(
  path: string,
  text: string,
  read: (tree: Tree, grammar: Grammar) => T,
): Promise<T | null> {
  const grammar = grammarOf(path);
  if (grammar === null || text.length > maxCharacters) return null;
  const parser = await openParser(grammar);
  let progress = 0;
  const tree = parser.parse(text, null, { progressCallback: () => (progress += 1) > maxProgress });
  if (tree === null) {
    // Or the next text would go on where this one was given up.
    parser.reset();
    return null;
  }
  try {
    return read(tree, grammar);
  } finally {
    tree.delete();
  }
}

/**
 * The named pieces of a file, in the order of their first lines, outer before inner. Broken code gives what can be
 * told of it.
 * @returns null where the language is not known or the file cannot be parsed.
 */
export async function parseSymbols(path: string, text: string): Promise<readonly CodeSymbol[] | null> {
  return withTree(path, text, (tree, grammar) => {
    const lines = text.split('\n');
    const spans: GuessedSpan[] = findDefinitions(grammar, tree.rootNode).map((definition) => ({
      name: definition.name,
      kind: definition.kind,
      startLine: firstRow(grammar, definition) + 1,
      endLine: definition.extent.endPosition.row + (definition.extent.endPosition.column > 0 ? 1 : 0),
    }));
    if (tree.rootNode.hasError) {
      const names = new Set(spans.map(({ name }) => lastName(name)));
      spans.push(...guessSpans(grammar, lines).filter(({ name }) => !names.has(name)));
    }
    spans.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
    return nest(spans, lines);
  });
}

/** Gives each span its path and depth from the spans around it. */
function nest(spans: readonly GuessedSpan[], lines: readonly string[]): CodeSymbol[] {
  const enclosing: CodeSymbol[] = [];
  const symbols: CodeSymbol[] = [];
  for (const span of spans) {
    while (enclosing.length > 0 && (enclosing.at(-1)?.endLine ?? 0) < span.endLine) enclosing.pop();
    const parent = enclosing.at(-1);
    // Two definitions of one extent: `const Foo = class Foo {}`, or an `export default` and what it exports.
    if (parent?.startLine === span.startLine && parent.endLine === span.endLine && parent.name === span.name)
      continue;
    const inType =
      parent !== undefined && ['class', 'interface', 'implementation', 'enum'].includes(parent.kind);
    const symbol: CodeSymbol = {
      name: lastName(span.name),
      path: parent === undefined || parent.kind === 'test' ? span.name : `${parent.path}.${span.name}`,
      kind: span.kind === 'function' && inType ? 'method' : span.kind,
      startLine: span.startLine,
      endLine: span.endLine,
      signature: signatureAt(lines, span),
      depth: enclosing.length,
    };
    symbols.push(symbol);
    enclosing.push(symbol);
  }
  return symbols;
}

/** The line that names the symbol: decorators, attributes and annotations stand above it. */
function signatureAt(lines: readonly string[], { startLine, endLine, name }: GuessedSpan): string {
  const plain = lastName(name);
  for (let line = startLine; line <= Math.min(endLine, startLine + 8); line += 1) {
    const text = lines[line - 1]?.trim() ?? '';
    if (text.includes(plain)) return cut(text);
  }
  return cut(lines[startLine - 1]?.trim() ?? plain);
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function cut(text: string): string {
  const line = text.replace(/[\s{]+$/, '');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
