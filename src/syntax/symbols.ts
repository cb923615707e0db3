import type { Parser, Tree } from 'web-tree-sitter';
import { findDefinitions, firstRow } from './definitions.ts';
import { type Grammar, grammarOf, openParser } from './grammars.ts';
import { type GuessedSpan, guessSpans } from './indented-spans.ts';
import type { CodeSymbol } from './symbol.ts';

/** Characters above which a file is not parsed. Such files are generated. */
const maxCharacters = 2 * 1024 * 1024;
/**
 * Progress callbacks after which a parse is stopped, so that text made to confuse the parser cannot block the
 * run.
 */
const maxProgress = 20_000;

/**
 * Parses a file and passes the tree to a function. The tree is freed afterwards.
 * @returns null if the language is unknown, the file is too large, or the parse was stopped.
 */
export async function withTree<T>(
  path: string,
  text: string,
  read: (tree: Tree, grammar: Grammar) => T,
): Promise<T | null> {
  const grammar = grammarOf(path);
  if (grammar === null) return null;
  return readTree(await openParser(grammar), text, null, (tree) => read(tree, grammar));
}

/**
 * Parses a text with a parser that is loaded, and passes the tree to a function. The tree is freed afterwards.
 * @param edited the tree of another text, with the edits that lead to this one; null to parse all of it.
 * @returns null if the text is too large or the parse was stopped.
 */
export function readTree<T>(
  parser: Parser,
  text: string,
  edited: Tree | null,
  read: (tree: Tree) => T,
): T | null {
  if (text.length > maxCharacters) return null;
  let progress = 0;
  const tree = parser.parse(text, edited, { progressCallback: () => (progress += 1) > maxProgress });
  if (tree === null) {
    // Otherwise the next parse would continue where this one was stopped.
    parser.reset();
    return null;
  }
  try {
    return read(tree);
  } finally {
    tree.delete();
  }
}

/**
 * The named pieces of a file, in the order of their first lines, outer before inner. In broken code, those
 * that can be recognized.
 * @returns null if the language is unknown or the file cannot be parsed.
 */
export async function parseSymbols(path: string, text: string): Promise<readonly CodeSymbol[] | null> {
  return withTree(path, text, (tree, grammar) => symbolsOf(tree, grammar, text));
}

/** Like `parseSymbols`, for a text that is parsed. */
export function symbolsOf({ rootNode }: Tree, grammar: Grammar, text: string): readonly CodeSymbol[] {
  const lines = text.split('\n');
  const spans: GuessedSpan[] = findDefinitions(grammar, rootNode).map((definition) => ({
    name: definition.name,
    kind: definition.kind,
    startLine: firstRow(grammar, definition) + 1,
    endLine: definition.extent.endPosition.row + (definition.extent.endPosition.column > 0 ? 1 : 0),
  }));
  if (rootNode.hasError) {
    const names = new Set(spans.map(({ name }) => lastName(name)));
    spans.push(...guessSpans(grammar, lines).filter(({ name }) => !names.has(name)));
  }
  spans.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  return nest(spans, lines);
}

/** Adds path and depth to each span from the spans around it. */
function nest(spans: readonly GuessedSpan[], lines: readonly string[]): CodeSymbol[] {
  const enclosing: CodeSymbol[] = [];
  const symbols: CodeSymbol[] = [];
  for (const span of spans) {
    while (enclosing.length > 0 && (enclosing.at(-1)?.endLine ?? 0) < span.endLine) enclosing.pop();
    const parent = enclosing.at(-1);
    // Two definitions with the same extent: `const Foo = class Foo {}`, or an `export default` and its
    // expression.
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

/** The line that names the symbol. Decorators, attributes and annotations are on the lines above it. */
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
