import { type Block, proseBlocks, proseSpans } from './prose.ts';
import { visible, visibleLine } from './visible-text.ts';

const longestRun = (text: string, character: string): number =>
  [...text.matchAll(new RegExp(`${character}+`, 'g'))].reduce(
    (most, run) => Math.max(most, run[0].length),
    0,
  );

/** A code span: its delimiter is longer than any run of backticks inside. Empty text gives an empty string. */
export function inlineCode(text: string): string {
  const line = visibleLine(text);
  if (line === '') return '';
  const ticks = '`'.repeat(longestRun(line, '`') + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** Fence languages that GitHub draws instead of showing. */
const drawn = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);

/**
 * A code span for a table's cell. A bare `|` ends a cell even inside a code span, and parsers disagree on `\\|`, so a
 * backslash never stands right before one.
 */
export const tableCode = (text: string): string =>
  inlineCode(text.replace(/\\(?=\|)/g, '\\ ')).replace(/\|/g, '\\|');

/** A fenced block longer than any run of backticks inside; `language` is for colouring only. Ends without a newline. */
export function codeFence(text: string, language = ''): string {
  const shown = visible(text);
  const fence = '`'.repeat(Math.max(3, longestRun(shown, '`') + 1));
  const info = /^[A-Za-z0-9+#-]{1,20}$/.test(language) && !drawn.has(language.toLowerCase()) ? language : '';
  return `${fence}${info}\n${shown.replace(/\n$/, '')}\n${fence}`;
}

/**
 * What GitHub turns into something else wherever it stands in prose: addresses, mentions, references to issues and
 * commits (with the keyword that would close them), formulas. A backslash does not stop it, a code span does.
 * Repeats have bounds, so that no text takes more than linear time. Each has a mark that every match contains.
 */
const kindsOfLiving: readonly { readonly mark: RegExp; readonly source: string }[] = [
  { mark: /:\/\//u, source: String.raw`[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/\S+` },
  { mark: /:/u, source: String.raw`(?:mailto|xmpp|javascript|data):\S+` },
  { mark: /www\./iu, source: String.raw`www\.\S+` },
  { mark: /@/u, source: String.raw`[\w.+-]{0,64}@[A-Za-z0-9][\w.\/-]*` },
  {
    mark: /#/u,
    source: String.raw`(?:\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b\s{0,3}:?\s{0,3})?(?:[\w.-]{1,100}\/[\w.-]{1,100}|[\w-]{1,100})?#\d+`,
  },
  {
    mark: /GH-/iu,
    source: String.raw`(?:\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b\s{0,3}:?\s{0,3})?GH-\d+`,
  },
  { mark: /\d/u, source: String.raw`\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}\b` },
  { mark: /\$/u, source: String.raw`\S{0,100}\$\S*` },
];
const livingBySources = new Map<string, RegExp>();

/** All that a text holds of it. Only the kinds whose marks the text contains are sought, because each takes long. */
function livingIn(text: string): Iterable<RegExpExecArray> {
  const sources = kindsOfLiving.filter(({ mark }) => mark.test(text)).map(({ source }) => source);
  if (sources.length === 0) return [];
  const source = sources.join('|');
  const known = livingBySources.get(source) ?? new RegExp(source, 'giu');
  livingBySources.set(source, known);
  return text.matchAll(known);
}

/** Punctuation that ends a sentence rather than the address before it. */
const trailing = /[.,;:!?)\]}'"]+$/;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Every character that can mean something to Markdown, made to mean itself. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]~|#!@$^]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? character);

/** How a code span is written where the prose goes. */
type Code = (text: string) => string;

/** Two code spans must not touch: their backticks would become one run. */
function joined(pieces: readonly string[]): string {
  const parted: string[] = [];
  for (const piece of pieces.filter((one) => one !== '')) {
    if (piece.startsWith('`') && parted.at(-1)?.endsWith('`') === true) parted.push(' ');
    parted.push(piece);
  }
  return parted.join('');
}

function prose(text: string, code: Code): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (const match of livingIn(text)) {
    const token = match[0].replace(trailing, '') || match[0];
    pieces.push(escaped(text.slice(done, match.index)), code(token));
    done = match.index + token.length;
  }
  return [...pieces, escaped(text.slice(done))];
}

/** Code spans of the writer's own are kept. */
const inline = (line: string, code: Code = inlineCode): string =>
  joined(proseSpans(line).flatMap((span) => (span.code ? [code(span.text)] : prose(span.text, code))));

/** What would begin a list, a rule or a heading if it stood first on a line. */
const atStart = (line: string): string =>
  line.replace(/^([+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');

/**
 * Prose of one line that shows what was written and does nothing: no HTML, image, link, mention, reference, formula,
 * heading, list, table or fence. Code spans stay code spans.
 */
export const forMarkdown = (text: string): string => atStart(inline(visibleLine(text)));

/** The same for a table's cell, in which even a code span must not hold a bare `|`. */
export const forMarkdownTableCell = (text: string): string => atStart(inline(visibleLine(text), tableCode));

/** Text of an HTML element inside Markdown, in which Markdown itself means nothing. */
const forElement = (text: string): string =>
  text.replace(/[&<>]/gu, (character) => entities[character] ?? character);

const elementCode: Code = (text) => `<code>${forElement(text)}</code>`;

/**
 * Prose of one line for an HTML element on one line of Markdown, such as `<summary>`. GitHub still makes mentions and
 * references of text there, but not of code, so these are shown as code.
 */
export const forMarkdownElement = (text: string): string =>
  proseSpans(visibleLine(text))
    .flatMap((span) => (span.code ? [elementCode(span.text)] : livingAsCode(span.text)))
    .join('');

function livingAsCode(text: string): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (const match of livingIn(text)) {
    const token = match[0].replace(trailing, '') || match[0];
    pieces.push(forElement(text.slice(done, match.index)), elementCode(token));
    done = match.index + token.length;
  }
  return [...pieces, forElement(text.slice(done))];
}

/** Prose of several paragraphs: blank lines, plain bullet lists and fenced code are kept, all else is one line each. */
export const forMarkdownBlock = (text: string): string => proseBlocks(visible(text)).map(block).join('\n\n');

function block(part: Block): string {
  switch (part.kind) {
    case 'paragraph':
      return forMarkdown(part.text);
    case 'list':
      return part.items.map((item) => `- ${forMarkdown(item)}`).join('\n');
    case 'code':
      // GitHub offers such a block to be committed with one click: only the action itself may offer that.
      return codeFence(part.text, part.language.toLowerCase() === 'suggestion' ? '' : part.language);
  }
}
