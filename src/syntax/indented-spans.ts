import type { Grammar } from './grammars.ts';
import type { SymbolKind } from './symbol.ts';

/** A definition inferred from its first line and the indentation below it. */
export interface GuessedSpan {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly startLine: number;
  readonly endLine: number;
}

type Pattern = readonly [kind: SymbolKind, pattern: RegExp];

const script: readonly Pattern[] = [
  ['function', /^(?:export\s+)?(?:default\s+)?(?:async\s+)?function\s*\*?\s*([\w$]+)/],
  ['class', /^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?class\s+([\w$]+)/],
  ['interface', /^(?:export\s+)?interface\s+([\w$]+)/],
  [
    'function',
    /^(?:export\s+)?(?:const|let|var)\s+([\w$]+)[^=]{0,200}=\s*(?:async\s*)?(?:function\b|\([^)]{0,300}\)[^=]{0,100}=>|[\w$]+\s*=>)/,
  ],
  [
    'method',
    /^(?:(?:public|private|protected|static|async|override)\s+)*([\w$#]+)\s*\([^)]{0,300}\)[^;]{0,100}\{$/,
  ],
];
const cLike: readonly Pattern[] = [
  ['class', /^(?:[\w@]+\s+)*(?:class|record|struct)\s+(\w+)/],
  ['interface', /^(?:\w+\s+)*interface\s+(\w+)/],
  ['method', /^(?:[\w<>[\],.?*&:]+\s+)+\*?([\w:~]+)\s*\([^;]{0,300}\{?$/],
];
const patterns: Readonly<Record<Grammar, readonly Pattern[]>> = {
  javascript: script,
  typescript: script,
  tsx: script,
  python: [
    ['function', /^(?:async\s+)?def\s+(\w+)/],
    ['class', /^class\s+(\w+)/],
  ],
  go: [
    ['function', /^func\s+(?:\([^)]{0,100}\)\s*)?(\w+)/],
    ['type', /^type\s+(\w+)/],
  ],
  rust: [
    [
      'function',
      /^(?:pub(?:\([^)]{0,40}\))?\s+)?(?:const\s+|async\s+|unsafe\s+|extern\s+"[^"]{0,20}"\s+)*fn\s+(\w+)/,
    ],
    ['class', /^(?:pub(?:\([^)]{0,40}\))?\s+)?struct\s+(\w+)/],
    ['enum', /^(?:pub(?:\([^)]{0,40}\))?\s+)?enum\s+(\w+)/],
    ['interface', /^(?:pub(?:\([^)]{0,40}\))?\s+)?trait\s+(\w+)/],
    ['implementation', /^impl\b[^{]{0,200}?(\w+)(?:<[^{]{0,100}>)?\s*(?:where\b.{0,100})?\{/],
  ],
  ruby: [
    ['function', /^def\s+(?:self\.)?([\w?!]+)/],
    ['class', /^class\s+([\w:]+)/],
    ['namespace', /^module\s+([\w:]+)/],
  ],
  php: [
    ['function', /^(?:(?:public|private|protected|static|abstract|final)\s+)*function\s+&?(\w+)/],
    ['class', /^(?:abstract\s+|final\s+)?class\s+(\w+)/],
  ],
  java: cLike,
  'c-sharp': cLike,
  cpp: cLike,
};

const notNames = new Set([
  'if',
  'for',
  'while',
  'switch',
  'catch',
  'return',
  'else',
  'do',
  'new',
  'throw',
  'await',
  'with',
]);
/** Characters of a line that are examined: a definition begins a line. */
const lineArea = 400;

/**
 * Infers definitions in code that the parser could not read: a line that begins a definition holds the more
 * indented lines below it, and its closing bracket.
 */
export function guessSpans(grammar: Grammar, lines: readonly string[]): GuessedSpan[] {
  const spans: GuessedSpan[] = [];
  lines.forEach((line, index) => {
    const text = line.trimStart().slice(0, lineArea).trimEnd();
    const indent = indentOf(line);
    for (const [kind, pattern] of patterns[grammar]) {
      const name = pattern.exec(text)?.[1];
      if (name === undefined || notNames.has(name)) continue;
      spans.push({ name, kind, startLine: index + 1, endLine: endOf(lines, index, indent) + 1 });
      break;
    }
  });
  return spans;
}

function endOf(lines: readonly string[], start: number, indent: number): number {
  let end = start;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (indentOf(line) <= indent) return /^\s*(?:[)\]}]|end\b)/.test(line) ? at : end;
    end = at;
  }
  return end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
