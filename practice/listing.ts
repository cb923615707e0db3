import { type Language, type Lexed, type Literal, languageOf, lex } from './lexer.ts';
import type { ReadExcerpt, ReadFile } from './reading.ts';

/** An excerpt for the rules: lines split into code and comments, with the blocks around them. */

export interface CodeLine {
  readonly path: string;
  /** 0-based place within its side of the listing. */
  readonly at: number;
  readonly kind: 'context' | 'added' | 'removed';
  readonly number: number | null;
  /** The unchanged text. */
  readonly text: string;
  /** Without comments. */
  readonly code: string;
  /** Without comments and without the content of literals. */
  readonly bare: string;
  /** Columns of leading white space (a tab counts four); -1 for a blank line. */
  readonly indent: number;
}

export type BlockKind = 'function' | 'loop' | 'try' | 'catch' | 'finally' | 'if' | 'other';

/** A block by its indentation: the line that opens it and the lines inside. */
export interface Block {
  readonly kind: BlockKind;
  /** The opening line, or the first of several. */
  readonly head: CodeLine;
  /** The head's lines as one, without literals. */
  readonly headText: string;
  readonly body: readonly CodeLine[];
}

/** Adjacent removed and added lines. */
export interface Replacement {
  readonly removed: readonly CodeLine[];
  readonly added: readonly CodeLine[];
  /** The new side's lines directly before and after. */
  readonly before: CodeLine | null;
  readonly after: CodeLine | null;
}

export interface Listing {
  readonly path: string;
  readonly language: Language;
  readonly isTest: boolean;
  readonly symbol: string | null;
  /** The new side. */
  readonly now: readonly CodeLine[];
  /** The old side. */
  readonly was: readonly CodeLine[];
  /** Literals of the new side; their lines are places in `now`. */
  readonly literals: readonly Literal[];
  readonly replacements: readonly Replacement[];
  /** The innermost function around a line, or the entire listing if the excerpt does not show its head. */
  functionAround(line: CodeLine): Block;
}

const testPath =
  /(?:^|\/)(?:__tests__|tests?|spec|fixtures|testdata|examples?|benchmarks?)\/|[._-](?:test|spec)s?\.[a-z]+$|(?:^|\/)test_[^/]+\.py$|conftest\.py$/i;

const indentOf = (text: string): number => {
  if (text.trim() === '') return -1;
  const white = /^[ \t]*/.exec(text)?.[0] ?? '';
  return white.replaceAll('\t', '    ').length;
};

function side(file: ReadFile, excerpt: ReadExcerpt, language: Language, which: 'new' | 'old') {
  const other = which === 'new' ? 'removed' : 'added';
  const lines = excerpt.lines.filter((line) => line.kind !== other);
  const texts = lines.map((line) => line.text.replace(/\r$/, ''));
  const lexed: Lexed = lex(texts, language);
  const code = lines.map((line, at): CodeLine => {
    const shown = lexed.code[at] ?? '';
    return {
      path: file.path,
      at,
      kind: line.kind,
      number: which === 'new' ? line.new : line.old,
      text: line.text,
      code: shown,
      bare: lexed.bare[at] ?? '',
      indent: indentOf(shown),
    };
  });
  return { code, literals: lexed.literals };
}

/** One listing for each excerpt of the file. */
export function listingsOf(file: ReadFile): readonly Listing[] {
  const language = languageOf(file.path);
  return file.excerpts.map((excerpt) => {
    const now = side(file, excerpt, language, 'new');
    const was = side(file, excerpt, language, 'old');
    return {
      path: file.path,
      language,
      isTest: testPath.test(file.path),
      symbol: excerpt.symbol,
      now: now.code,
      was: was.code,
      literals: now.literals,
      replacements: replacementsOf(excerpt, now.code, was.code),
      functionAround: functionFinder(now.code, excerpt.symbol, language),
    };
  });
}

function replacementsOf(
  excerpt: ReadExcerpt,
  now: readonly CodeLine[],
  was: readonly CodeLine[],
): readonly Replacement[] {
  const found: Replacement[] = [];
  let [atNow, atWas] = [0, 0];
  let removed: CodeLine[] = [];
  let added: CodeLine[] = [];
  let before: CodeLine | null = null;
  const close = (after: CodeLine | null): void => {
    if (removed.length + added.length > 0) found.push({ removed, added, before, after });
    removed = [];
    added = [];
  };
  for (const line of excerpt.lines) {
    const current = line.kind === 'removed' ? was[atWas] : now[atNow];
    if (line.kind !== 'removed') atNow += 1;
    if (line.kind !== 'added') atWas += 1;
    if (current === undefined) continue;
    if (line.kind === 'removed') removed.push(current);
    else if (line.kind === 'added') added.push(current);
    else {
      close(current);
      before = current;
    }
  }
  close(null);
  return found;
}

const jsMethod =
  /^\s*(?:(?:export|default|public|private|protected|static|async|get|set|override)\s+)*[#*]?[\w$]+\s*(?:<[^>]*>)?\([^;]*\)\s*(?::\s*[^={;]+)?\{\s*$/;

function kindOfHead(head: string, language: Language): BlockKind {
  const text = head.replace(/^\s*\}\s*/, '').trim();
  if (/^(?:try\b|with\s+suppress)/.test(text)) return 'try';
  if (/^(?:catch|except)\b/.test(text)) return 'catch';
  if (/^finally\b/.test(text)) return 'finally';
  if (/^(?:if|else|elif|switch|case|default|match|select)\b/.test(text)) return 'if';
  if (/^(?:async\s+)?(?:for|while|do)\b/.test(text)) return 'loop';
  switch (language) {
    case 'python':
      return /^(?:async\s+)?def\b/.test(text) ? 'function' : 'other';
    case 'go':
      return /\bfunc\b/.test(text) ? 'function' : 'other';
    case 'javascript':
    case 'c-like':
      if (/^(?:export\s+)?(?:abstract\s+)?(?:class|interface|namespace|enum)\b/.test(text)) return 'other';
      return /\bfunction\b|=>\s*\{?\s*$/.test(text) || jsMethod.test(text) ? 'function' : 'other';
    case 'yaml':
    case 'data':
    case 'prose':
      return 'other';
  }
}

/** The head of a block that begins on `line`, upward over a head that is written on several lines. */
function headOf(lines: readonly CodeLine[], line: CodeLine): { first: CodeLine; text: string } {
  let first = line;
  if (/^\s*[)\]]/.test(line.bare)) {
    for (let at = line.at - 1; at >= 0; at -= 1) {
      const above = lines[at];
      if (above === undefined || above.indent === -1 || above.indent > line.indent) continue;
      if (above.indent === line.indent) first = above;
      break;
    }
  }
  const text = lines
    .slice(first.at, line.at + 1)
    .map((each) => each.bare.trim())
    .join(' ');
  return { first, text };
}

/** The lines that open the blocks around a line, innermost first. */
function openingsAround(lines: readonly CodeLine[], line: CodeLine): readonly CodeLine[] {
  const openings: CodeLine[] = [];
  let limit = line.indent === -1 ? Number.POSITIVE_INFINITY : line.indent;
  for (let at = line.at - 1; at >= 0 && limit > 0; at -= 1) {
    const above = lines[at];
    if (above === undefined || above.indent === -1 || above.indent >= limit) continue;
    limit = above.indent;
    openings.push(above);
  }
  return openings;
}

/** The blocks around a line of `now` (or `was`), innermost first. */
export const blocksAround = (
  lines: readonly CodeLine[],
  line: CodeLine,
  language: Language,
): readonly Block[] => openingsAround(lines, line).map((above) => blockFrom(lines, above, language));

/** The block that the line opens, whatever follows it more deeply indented. */
export function blockFrom(lines: readonly CodeLine[], opening: CodeLine, language: Language): Block {
  const { first, text } = headOf(lines, opening);
  const body: CodeLine[] = [];
  for (let at = opening.at + 1; at < lines.length; at += 1) {
    const below = lines[at];
    if (below === undefined) break;
    if (below.indent !== -1 && below.indent <= opening.indent) break;
    body.push(below);
  }
  return { kind: kindOfHead(text, language), head: first, headText: text, body };
}

/** Caches its results, because many rules ask about the same lines. */
function functionFinder(
  lines: readonly CodeLine[],
  symbol: string | null,
  language: Language,
): (line: CodeLine) => Block {
  const byLine = new Map<CodeLine, Block>();
  const byOpening = new Map<CodeLine, Block>();
  return (line) => {
    const known = byLine.get(line);
    if (known !== undefined) return known;
    const opening = openingsAround(lines, line).find(
      (above) => kindOfHead(headOf(lines, above).text, language) === 'function',
    );
    const block: Block =
      opening === undefined
        ? { kind: 'function', head: lines[0] ?? line, headText: symbol ?? '', body: lines }
        : (byOpening.get(opening) ?? blockFrom(lines, opening, language));
    if (opening !== undefined) byOpening.set(opening, block);
    byLine.set(line, block);
    return block;
  };
}

/** True where the line runs under a `try` of the same function. */
export function isTried(listing: Listing, line: CodeLine): boolean {
  for (const block of blocksAround(listing.now, line, listing.language)) {
    if (block.kind === 'try') return true;
    if (block.kind === 'function') return false;
  }
  return false;
}
