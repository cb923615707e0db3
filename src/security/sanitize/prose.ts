/** The little structure that prose of models has, found without a Markdown parser; what is not found stays text. */

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string; readonly language: string };

interface Span {
  readonly code: boolean;
  readonly text: string;
}

const fenced =
  /^[ \t]*(`{3,}|~{3,})[ \t]*([A-Za-z0-9+#-]*)[^\n`]*\n([\s\S]*?)(?:\n[ \t]*\1[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))/gm;
const bullet = /^\s*[-*+•]\s+/;

/** Paragraphs, parted by blank lines; plain bullet lists; fenced code. */
export function proseBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let done = 0;
  for (const match of text.matchAll(fenced)) {
    blocks.push(...paragraphs(text.slice(done, match.index)));
    blocks.push({ kind: 'code', text: match[3] ?? '', language: match[2] ?? '' });
    done = match.index + match[0].length;
  }
  return [...blocks, ...paragraphs(text.slice(done))];
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.replace(/^\n+|\n+$/g, '')));

function paragraph(text: string): Block {
  const lines = text.split('\n');
  return lines.every((line) => bullet.test(line))
    ? { kind: 'list', items: lines.map((line) => line.replace(bullet, '')) }
    : { kind: 'paragraph', text };
}

/** A code span: a run of backticks, up to the next run of the same length. */
const span = /(?<!`)(`+)(?!`)(.{0,2000}?)(?<!`)\1(?!`)/gs;

/** Text and the code spans in it, in order. */
export function proseSpans(line: string): readonly Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const match of line.matchAll(span)) {
    spans.push({ code: false, text: line.slice(done, match.index) }, { code: true, text: match[2] ?? '' });
    done = match.index + match[0].length;
  }
  return [...spans, { code: false, text: line.slice(done) }];
}
