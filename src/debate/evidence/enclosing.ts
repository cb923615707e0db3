import { type CodeSymbol, enclosingSymbol } from '../../syntax/symbol.ts';

/** Lines that belong together, 1-based and inclusive. */
export interface Enclosure {
  /** What names it on both sides of the change. */
  readonly key: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** The innermost named function, method or test around a line; null where the line is in none. */
export function enclosingFunction(symbols: readonly CodeSymbol[], line: number): Enclosure | null {
  const functions = symbols.filter(
    ({ kind, name }) =>
      (kind === 'function' || kind === 'method' || kind === 'test') && name !== '(anonymous)',
  );
  const found = enclosingSymbol(functions, line);
  return found === null ? null : { key: found.path, startLine: found.startLine, endLine: found.endLine };
}

/** Lines that a block told by its indentation may have; a longer one is cut to the lines around the finding. */
const mostLines = 40;
const tabWidth = 4;

const control =
  /^(?:\}?\s*)(?:if|else|elif|elsif|elseif|unless|for|foreach|while|until|loop|switch|match|case|when|catch|except|rescue|ensure|finally|try|do|begin|with|using|lock|select|default|then|in|and|or|not|return|await|yield|throw|raise|new)\b/iu;
const defining =
  /\b(?:def|defp|func|fun|fn|function|sub|proc|procedure|method|test|it|describe)\b|[\w$>\])]\s*\([^;]*(?:\{|=>|:|->|=|\bdo|\bthen|\bbegin|\bis|\bas|\))\s*$/iu;
const closing = /^(?:[)\]}]|end\b|fi\b|done\b|esac\b)/iu;

/** Width of the white space that a line begins with; -1 for a blank line, which belongs to whatever is around it. */
function indentOf(line: string): number {
  let width = 0;
  for (const mark of line) {
    if (mark === ' ') width += 1;
    else if (mark === '\t') width += tabWidth;
    else return width;
  }
  return -1;
}

/**
 * The function around a line as its indentation tells: the innermost enclosing block whose first line reads like the
 * start of a function, else the widest enclosing block of at most 40 lines, else the statement itself. Used where no
 * grammar knows the language, and for code outside all functions.
 */
export function enclosingBlock(lines: readonly string[], line: number): Enclosure {
  const indents = lines.map(indentOf);
  const at = firstWritten(indents, line - 1);
  const blocks: Enclosure[] = [];
  for (let header = at; ; ) {
    const text = lines[header]?.trim() ?? '';
    const block = blockFrom(lines, indents, header);
    if (block.endLine > block.startLine && defining.test(text) && !control.test(text))
      return enclosureAround(block, line);
    if (header !== at) blocks.push(block);
    const next = headerOf(lines, indents, header);
    if (next === null) break;
    header = next;
  }
  const widest = blocks.findLast((block) => block.endLine - block.startLine < mostLines);
  return widest ?? enclosureAround(blocks[0] ?? blockFrom(lines, indents, at), line);
}

const firstWritten = (indents: readonly number[], from: number): number => {
  const next = indents.findIndex((indent, index) => index >= from && indent >= 0);
  return next < 0 ? Math.max(0, Math.min(from, indents.length - 1)) : next;
};

/** The line that opens the block around a line; null at the outermost level. */
function headerOf(lines: readonly string[], indents: readonly number[], of: number): number | null {
  const own = indents[of] ?? 0;
  let at = of - 1;
  while (at >= 0 && ((indents[at] ?? -1) < 0 || (indents[at] ?? 0) >= own)) at -= 1;
  if (at < 0) return null;
  // A brace on a line of its own, or the end of a list of parameters: the statement began above, equally deep.
  const text = lines[at]?.trim() ?? '';
  if (!control.test(text) && (text === '{' || closing.test(text))) {
    const deep = indents[at] ?? 0;
    for (let above = at - 1; above >= 0; above -= 1) {
      const indent = indents[above] ?? -1;
      if (indent >= 0 && indent < deep) break;
      if (indent === deep) return above;
    }
  }
  return at;
}

/** A line and all deeper lines below it, with the line that closes them. */
function blockFrom(lines: readonly string[], indents: readonly number[], header: number): Enclosure {
  const deep = indents[header] ?? 0;
  let end = header;
  for (let at = header + 1; at < lines.length; at += 1) {
    const indent = indents[at] ?? -1;
    if (indent < 0) continue;
    const text = lines[at]?.trim() ?? '';
    const goesOn = indent === deep && (text === '{' || closing.test(text));
    if (indent <= deep && !goesOn) break;
    end = at;
    // `) {` ends a list of parameters and opens the body.
    if (goesOn && text !== '{' && !/[{:([]$/u.test(text)) break;
  }
  return { key: lines[header]?.trim() ?? '', startLine: header + 1, endLine: end + 1 };
}

/** The block, or the forty lines of it that lie around a line. */
function enclosureAround(block: Enclosure, line: number): Enclosure {
  if (block.endLine - block.startLine < mostLines) return block;
  const start = Math.max(block.startLine, Math.min(line - mostLines / 2, block.endLine - mostLines + 1));
  return { key: block.key, startLine: start, endLine: Math.min(block.endLine, start + mostLines - 1) };
}

const heading = /^\s{0,3}#{1,6}\s|^[=-]{3,}\s*$/u;

/** The section of a document around a line: from its heading to the next, at most forty lines. */
export function enclosingSection(lines: readonly string[], line: number): Enclosure {
  let start = line;
  while (start > 1 && !heading.test(lines[start - 1] ?? '')) start -= 1;
  let end = line;
  while (end < lines.length && !heading.test(lines[end] ?? '')) end += 1;
  return enclosureAround({ key: lines[start - 1]?.trim() ?? '', startLine: start, endLine: end }, line);
}
