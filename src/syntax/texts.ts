import { type CodeSyntax, textSyntaxOf } from './text-syntax.ts';

interface TextPart {
  readonly line: number;
  readonly text: string;
  /** A literal that is put together with the one before it: nothing is between them. */
  readonly isJoined: boolean;
}

/** A piece of natural language in a file, as its syntax bounds it: what is continued over lines is one piece. */
export interface Text {
  /** `unseen` is a comment of a document that is shown without its comments. */
  readonly kind: 'comment' | 'string' | 'prose' | 'unseen';
  /** The text of each of its lines, without the marks around it, and the index of that line. */
  readonly parts: TextPart[];
}

/**
 * The comments, strings, prose and data values of consecutive lines of a file, by the comment and string syntax that
 * goes with its name. A parser would need the entire file, of which a change shows parts only, and ten times as long.
 * Code is never joined to text. Linear in the length of the lines.
 * @param isStart whether the first line is the first of the file; else it may be inside a comment or a string
 */
export function readTexts(lines: readonly string[], path: string, isStart: boolean): readonly Text[] {
  const syntax = textSyntaxOf(path);
  switch (syntax.kind) {
    case 'code':
      return readings(lines, syntax, isStart);
    case 'settings':
      return readSettings(lines);
    case 'markup':
      return readMarkup(lines);
    case 'prose':
      return readProse(lines);
  }
}

interface Scanner {
  readonly token: RegExp;
  readonly close: ReadonlyMap<string, string>;
}
const scanners = new Map<CodeSyntax, Scanner>();
const escaped = (text: string): string => text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, '\\$&');

function scannerOf(syntax: CodeSyntax): Scanner {
  const known = scanners.get(syntax);
  if (known !== undefined) return known;
  const { lineComments, blockComments, quotes, longQuotes, hasCharacters, hasRegularExpressions } = syntax;
  const tokens = [
    ...blockComments.map(([open]) => open),
    ...longQuotes,
    ...lineComments,
    ...quotes,
    ...(hasCharacters ? ["'"] : []),
    ...(hasRegularExpressions ? ['/'] : []),
  ];
  const scanner = {
    token: new RegExp(tokens.map(escaped).join('|'), 'g'),
    close: new Map([...blockComments, ...longQuotes.map((quote) => [quote, quote] as const)]),
  };
  scanners.set(syntax, scanner);
  return scanner;
}

/** Both readings where a hunk may begin inside a string that goes over lines. */
function readings(lines: readonly string[], syntax: CodeSyntax, isStart: boolean): readonly Text[] {
  if (isStart) return readCode(lines, syntax, null, false);
  const begun = syntax.blockComments.find(([open, close]) => {
    const end = lines.findIndex((line) => line.includes(close));
    const start = lines.findIndex((line) => line.includes(open));
    return end >= 0 && (start < 0 || end < start);
  });
  const texts = readCode(lines, syntax, begun?.[0] ?? null, true);
  const odd = syntax.longQuotes.find(
    (quote) => lines.reduce((sum, line) => sum + line.split(quote).length - 1, 0) % 2 === 1,
  );
  return odd === undefined ? texts : [...texts, ...readCode(lines, syntax, odd, true)];
}

const character = /'(?:\\[^']{1,10}|[^'\\])'/uy;
const regularExpression = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//uy;
const operandEnd = /[\w$)\]}"'`]\s*$/u;
const concatenation = /^\s*(?:\+|\.{1,2}|&|<>|\|\||\\)?\s*[rbuf]{0,2}$/iu;
/** A line that a parser of code would not take for code: five words or more, without its marks. */
const spoken = /^[^(){}[\];=<>]*$/u;
const words = /(?:\p{L}{2,30}[,.:]?\s{1,9}){4}\p{L}{2}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{6}/u;
const starred = /^\s*\*(?!\/)\s?/u;
const element = />([^<>{}]{10,})</gu;

function readCode(
  lines: readonly string[],
  syntax: CodeSyntax,
  begun: string | null,
  isPart: boolean,
): readonly Text[] {
  const { token, close } = scannerOf(syntax);
  const texts: Text[] = [];
  const isLine = new Set(syntax.lineComments);
  const isBlock = new Set(syntax.blockComments.map(([open]) => open));
  const add = (kind: Text['kind'], line: number, text: string, to: Text | null, isJoined = false): Text => {
    const all = to ?? { kind, parts: [] };
    if (to === null) texts.push(all);
    all.parts.push({ line, text, isJoined });
    return all;
  };
  let inside = begun;
  let open: Text | null = null;
  /** The literal that begins here is put together with the one before it. */
  let isOpening = false;
  let comment: { readonly text: Text; line: number } | null = null;
  let prose: { readonly text: Text; line: number } | null = null;
  let string: Text | null = null;
  /** The code since the last string ended. */
  let between = '';
  lines.forEach((line, index) => {
    let at = 0;
    let from = 0;
    const after = (text: Text, end: number): void => {
      string = text;
      between = '';
      at = end;
      from = end;
    };
    while (at <= line.length) {
      if (inside !== null) {
        const end = line.indexOf(close.get(inside) ?? inside, at);
        const text = line.slice(at, end < 0 ? undefined : end);
        const isComment = isBlock.has(inside);
        open = add(
          isComment ? 'comment' : 'string',
          index,
          isComment ? text.replace(starred, '') : text,
          open,
          isOpening,
        );
        isOpening = false;
        if (end < 0) return;
        const length = (close.get(inside) ?? inside).length;
        if (isComment) {
          at = end + length;
          from = at;
        } else after(open, end + length);
        inside = null;
        open = null;
      }
      token.lastIndex = at;
      const found = token.exec(line)?.[0];
      if (found === undefined) break;
      const place = token.lastIndex - found.length;
      if (isBlock.has(found) || syntax.longQuotes.includes(found)) {
        between += line.slice(from, place);
        open = !isBlock.has(found) && concatenation.test(between) ? string : null;
        isOpening = open !== null;
        inside = found;
        at = token.lastIndex;
        from = at;
      } else if (
        isLine.has(found) &&
        (found !== '#' || place === 0 || /[\s;]/u.test(line[place - 1] ?? ' '))
      ) {
        const joins = comment !== null && comment.line === index - 1;
        const text = add(
          'comment',
          index,
          line.slice(token.lastIndex),
          joins ? (comment?.text ?? null) : null,
        );
        comment = { text, line: index };
        between += line.slice(from, place);
        return;
      } else if (found === '/') {
        regularExpression.lastIndex = place;
        const isOperand = operandEnd.test(line.slice(Math.max(0, place - 20), place));
        at = !isOperand && regularExpression.test(line) ? regularExpression.lastIndex : place + 1;
      } else if (found === "'" && syntax.hasCharacters) {
        character.lastIndex = place;
        at = character.test(line) ? character.lastIndex : place + 1;
      } else if (isLine.has(found)) {
        at = token.lastIndex;
      } else {
        const end = stringEnd(line, place + 1, found);
        if (end < 0) {
          at = place + 1;
          continue;
        }
        between = between.length > 20 ? between : between + line.slice(from, place);
        const to = concatenation.test(between) ? string : null;
        after(add('string', index, line.slice(place + 1, end), to, to !== null), end + 1);
      }
    }
    if (between.length <= 20) between += `${line.slice(from)} `;
    if (from > 0) return;
    // What is left is code, or text of a string or comment whose beginning is not shown, or of a document in the code.
    if (isPart && syntax.blockComments.some(([start]) => start === '/*') && starred.test(line)) {
      const joins = comment !== null && comment.line === index - 1;
      const text = add('comment', index, line.replace(starred, ''), joins ? (comment?.text ?? null) : null);
      comment = { text, line: index };
    } else if (line.length > 12 && spoken.test(line) && words.test(line)) {
      const joins = prose !== null && prose.line === index - 1;
      prose = { text: add('prose', index, line, joins ? (prose?.text ?? null) : null), line: index };
    } else if (line.includes('</')) {
      for (const [, text = ''] of line.matchAll(element)) add('prose', index, text, null);
    }
  });
  return texts;
}

function stringEnd(line: string, from: number, quote: string): number {
  for (let end = line.indexOf(quote, from); end >= 0; end = line.indexOf(quote, end + 1)) {
    let slashes = 0;
    while (line[end - 1 - slashes] === '\\' && end - 1 - slashes >= from) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

const key = /^\s*(?:-\s+)?["']?[\w.@/-]+["']?\s*[:=](?:\s|$)|^\s*-\s/u;
const settingsComment = /^\s*(?:#|;|!(?=\s))+/u;

/** A value that is continued on lines without a key is one text with them. */
function readSettings(lines: readonly string[]): readonly Text[] {
  const texts: Text[] = [];
  let last: Text | null = null;
  lines.forEach((line, index) => {
    const mark = settingsComment.exec(line)?.[0];
    const kind = mark === undefined ? 'prose' : 'comment';
    if (line.trim() === '' || line.trim() === '---') {
      last = null;
      return;
    }
    const [before, ...comments] = mark === undefined ? line.split(/\s#\s/u) : [line.slice(mark.length)];
    const joins: Text | null = last?.kind === kind && (mark !== undefined || !key.test(line)) ? last : null;
    last = joins ?? { kind, parts: [] };
    if (joins === null) texts.push(last);
    last.parts.push({ line: index, text: before ?? '', isJoined: false });
    for (const text of comments)
      texts.push({ kind: 'comment', parts: [{ line: index, text, isJoined: false }] });
  });
  return texts;
}

const fence = /^\s*(?:```|~~~)/u;
/** What begins a paragraph of its own, and what is only its mark. */
const item = /^\s*(?:[-*+•]|\d{1,3}[.)]|\||#{1,6}(?=\s))\s*/u;
const lead = /^[\s>/*#;%!|]+/u;
const unseenLine = /^\s*\[[^\]]*\]:\s*(?:#|<>)\s*[("'](.*)[)"']\s*$/u;

/** Paragraphs; in fenced code, each line is separate unless it reads as prose. */
function readProse(lines: readonly string[], first = 0): readonly Text[] {
  const texts: Text[] = [];
  let last: Text | null = null;
  let isFenced = false;
  lines.forEach((line, index) => {
    const isFence = fence.test(line);
    if (isFence) isFenced = !isFenced;
    const unseen = unseenLine.exec(line)?.[1];
    if (unseen !== undefined)
      texts.push({ kind: 'unseen', parts: [{ line: first + index, text: unseen, isJoined: false }] });
    const mark = item.exec(line)?.[0];
    const text = line.slice((mark ?? lead.exec(line)?.[0] ?? '').length);
    if (text === '' || isFence || mark !== undefined || unseen !== undefined) last = null;
    if (isFenced && !(spoken.test(line) && words.test(line))) last = null;
    if (text === '' || isFence || unseen !== undefined) return;
    if (last === null) {
      last = { kind: 'prose', parts: [] };
      texts.push(last);
    }
    last.parts.push({ line: first + index, text, isJoined: false });
  });
  return texts;
}

/** Prose without its comments, and the comments. */
function readMarkup(lines: readonly string[]): readonly Text[] {
  const texts: Text[] = [];
  let open: Text | null = null;
  const shown = lines.map((line, index) => {
    if (open === null && !line.includes('<!--') && !line.includes('-->')) return line;
    let rest = '';
    for (let at = 0; at <= line.length; ) {
      const mark = open === null ? '<!--' : '-->';
      const end = line.indexOf(mark, at);
      const text = line.slice(at, end < 0 ? undefined : end);
      if (open === null) rest += text;
      else open.parts.push({ line: index, text, isJoined: false });
      if (end < 0) break;
      at = end + mark.length;
      if (open === null) {
        open = { kind: 'unseen', parts: [] };
        texts.push(open);
      } else open = null;
    }
    return rest;
  });
  return [...texts, ...readProse(shown)];
}
