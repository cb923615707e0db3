/** A named piece of code. Hunks are widened to it, files are split at it, and usages name it. */
export interface CodeSymbol {
  /** As written in the definition: `parse`; `(anonymous)` without a name. */
  readonly name: string;
  /** With the symbols around it: `Parser.parse`. */
  readonly path: string;
  readonly kind: SymbolKind;
  /** 1-based, inclusive, with decorators and `export`. */
  readonly startLine: number;
  readonly endLine: number;
  /** First line of the definition, trimmed and cut at 160 characters. */
  readonly signature: string;
  /** Number of symbols around it. */
  readonly depth: number;
}

export type SymbolKind =
  | 'function'
  | 'method'
  | 'class'
  | 'interface'
  | 'type'
  | 'enum'
  | 'namespace'
  | 'implementation'
  | 'test';

/** Finds the symbols of a file, in the order of their first lines; null if the language is unknown. */
export type FindSymbols = (path: string, text: string) => Promise<readonly CodeSymbol[] | null>;

/** The innermost symbol that holds a line. */
export function enclosingSymbol(symbols: readonly CodeSymbol[], line: number): CodeSymbol | null {
  let found: CodeSymbol | null = null;
  for (const symbol of symbols) {
    if (symbol.startLine > line) break;
    if (symbol.endLine >= line && (found === null || symbol.depth >= found.depth)) found = symbol;
  }
  return found;
}

/** A symbol's name in reports and requests: `method Parser.parse`. */
export function symbolTitle(symbol: CodeSymbol): string {
  return `${symbol.kind} ${symbol.path}`;
}

/**
 * The symbols of a file, one line each: `  12–40 function parse(text: string): Tree`. If they do not fit, the
 * deepest are omitted first, then the last.
 * @param maxCharacters of the entire outline.
 */
export function formatOutline(symbols: readonly CodeSymbol[], maxCharacters: number): string {
  const deepest = symbols.reduce((depth, symbol) => Math.max(depth, symbol.depth), 0);
  for (let depth = deepest; depth >= 0; depth -= 1) {
    const shown = symbols.filter((symbol) => symbol.depth <= depth);
    const outline = shown.map(outlineLine).join('\n');
    const omitted = symbols.length - shown.length;
    const note = omitted === 0 ? '' : `\n(${omitted} more inside these)`;
    if (outline.length + note.length <= maxCharacters) return outline + note;
  }
  const lines: string[] = [];
  let room = maxCharacters - 40;
  for (const line of symbols.filter(({ depth }) => depth === 0).map(outlineLine)) {
    room -= line.length + 1;
    if (room < 0) break;
    lines.push(line);
  }
  return `${lines.join('\n')}\n(${symbols.length - lines.length} more)`;
}

function outlineLine({ startLine, endLine, depth, signature }: CodeSymbol): string {
  return `${'  '.repeat(depth)}${startLine}–${endLine} ${signature}`;
}
