import type { Node } from 'web-tree-sitter';
import { type CodeSymbol, enclosingSymbol, symbolTitle } from './symbol.ts';
import { symbolsOf, withTree } from './symbols.ts';

/** How a name is used at a place; `mention` if the language is unknown. */
type ReferenceKind = 'definition' | 'import' | 'call' | 'use' | 'mention';

export interface Reference {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: ReferenceKind;
  /** The symbol around the place, such as `method Parser.parse`; null at the top level of a file. */
  readonly inside: string | null;
  /** The line itself, cut at 200 characters. */
  readonly text: string;
}

const maxText = 200;

/**
 * The places where a file refers to any of the names, one for each name and line. Comments and strings do not
 * count if the language is known.
 */
export async function parseReferences(
  path: string,
  text: string,
  names: readonly string[],
): Promise<Reference[]> {
  const places = placesOf(text, names);
  if (places.length === 0) return [];
  const parsed = await withTree(path, text, (tree, grammar) => {
    const kinds = places.map((place) => kindAt(tree.rootNode, place));
    return { kinds, symbols: kinds.every((kind) => kind === null) ? [] : symbolsOf(tree, grammar, text) };
  });
  const { kinds, symbols } = parsed ?? { kinds: null, symbols: [] };
  const seen = new Set<string>();
  const references: Reference[] = [];
  for (const [index, { name, row, line }] of places.entries()) {
    const kind = kinds === null ? 'mention' : kinds[index];
    const key = `${row} ${name}`;
    if (kind === null || kind === undefined || seen.has(key)) continue;
    seen.add(key);
    references.push({
      name,
      line: row + 1,
      kind,
      inside: insideOf(symbols, row + 1, name),
      text: line.trim().slice(0, maxText),
    });
  }
  return references;
}

function insideOf(symbols: readonly CodeSymbol[], line: number, name: string): string | null {
  const symbol = enclosingSymbol(symbols, line);
  // A definition is not inside itself.
  if (symbol === null || (symbol.startLine === line && symbol.name === name)) return null;
  return symbolTitle(symbol);
}

interface Place {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly line: string;
}

function placesOf(text: string, names: readonly string[]): Place[] {
  const wanted = names.filter((name) => text.includes(name));
  if (wanted.length === 0) return [];
  const alternatives = wanted
    .map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_$])(?:${alternatives})(?![\p{L}\p{N}_$])`, 'gu');
  const places: Place[] = [];
  text.split('\n').forEach((line, row) => {
    // Generated lines say nothing about usages.
    if (line.length > 2000) return;
    for (const match of line.matchAll(pattern))
      places.push({ name: match[0], row, column: match.index, line });
  });
  return places;
}

const textTypes = /comment|string|template_content|heredoc|char_literal|regex/;
const importTypes =
  /^(?:import|export_clause|export_specifier|use_|using_directive|include|preproc_include|namespace_use|extern_crate|future_import|aliased_import)/;
const callTypes = new Set([
  'call_expression',
  'call',
  'method_invocation',
  'invocation_expression',
  'new_expression',
  'object_creation_expression',
  'function_call_expression',
  'member_call_expression',
  'scoped_call_expression',
  'macro_invocation',
  'jsx_opening_element',
  'jsx_self_closing_element',
  'decorator',
]);

/** How the syntax tree uses the place; null in a comment or a string. */
function kindAt(root: Node, { row, column, name }: Place): ReferenceKind | null {
  const node = root.descendantForPosition({ row, column }, { row, column: column + name.length });
  if (node === null) return 'use';
  if (textTypes.test(node.type) && !node.type.startsWith('interpolat')) return null;
  let child = node;
  for (
    let parent = node.parent, steps = 0;
    parent !== null && steps < 8;
    parent = parent.parent, steps += 1
  ) {
    if (importTypes.test(parent.type)) return 'import';
    const [first] = parent.namedChildren;
    if (steps === 0 && /definition|declaration|declarator|_item$|_spec$/.test(parent.type)) {
      const defined = parent.childForFieldName('name') ?? parent.childForFieldName('declarator');
      if (defined?.id === node.id) return 'definition';
    }
    if (callTypes.has(parent.type)) {
      const called =
        parent.childForFieldName('function') ??
        parent.childForFieldName('constructor') ??
        parent.childForFieldName('type') ??
        parent.childForFieldName('macro') ??
        parent.childForFieldName('name') ??
        parent.childForFieldName('method') ??
        first;
      // `a.run(x)` calls `run`, not `a`, and passes `x`.
      const last = called && (called.id === child.id || called.id === node.id) && endsWith(called, node);
      if (last) return 'call';
    }
    child = parent;
  }
  return 'use';
}

function endsWith(outer: Node, part: Node): boolean {
  return outer.endIndex === part.endIndex;
}
