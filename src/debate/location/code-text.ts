/** Lines of code that follow each other, with their numbers on one side of the change. */
export interface LineSequence {
  readonly side: 'new' | 'old';
  readonly lines: readonly { readonly number: number; readonly text: string; readonly changed: boolean }[];
}

/** The lines of a stretch as one string that a quote can be searched in. */
export interface Flat {
  readonly text: string;
  /** Offset in `text` at which each line starts; a blank line shares its offset with the next. */
  readonly starts: readonly number[];
}

const invisible = /[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]+/gu;
const quoteMarks = /["`´‘’‚‛“”„‟′″]/gu;
const dashes = /[‐‑‒–—―−]/gu;

/**
 * Code without its presentation: no white space, one kind of quote mark and of dash. Two texts with the same result
 * have the same code tokens.
 */
export const canonical = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(quoteMarks, "'")
    .replace(dashes, '-')
    .replaceAll('…', '...');

const commentLine = /^\s*(?:\/\/|\/\*|\*\/|\*(?:\s|$)|#(?:\s|!|$)|--\s|<!--|-->)/u;
const commentAtEnd = /(?:\s|[;,{}])(?:\/\/|#\s|--\s|<!--|\/\*(?=[^*]*\*\/\s*$)).*$/u;

/** A longer line was made by a machine: its comments are kept. */
const longestLine = 2_000;

/** A line without comments, as far as its own text shows them. */
const withoutComment = (line: string): string =>
  line.length > longestLine
    ? line
    : commentLine.test(line)
      ? ''
      : line.replace(commentAtEnd, (end) => end[0] ?? '');

/** A line as {@link canonical} gives it, and without semicolons, commas and escape sequences. */
export const joinable = (line: string): string =>
  canonical(line)
    .replace(/\\[nrt]?/gu, '')
    .replace(/[;,]/gu, '');

/** The same without comments: what is left when a model copies carelessly. */
export const loose = (line: string): string => joinable(withoutComment(line));

/** Joins the lines of a stretch. @param form what is searched of each line. */
export function flatten(lines: LineSequence['lines'], form: (line: string) => string): Flat {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { text } of lines) {
    const part = form(text);
    starts.push(length);
    parts.push(part);
    length += part.length;
  }
  return { text: parts.join(''), starts };
}

/** Index of the last line that starts at or before `offset`: the one that holds it. */
export function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const wordCharacter = /[\p{L}\p{N}_$]/u;

/**
 * For each offset of the canonical text of `lines`: 1 where it is inside a word, that is where the character and the one
 * before it belong to the same identifier or number; else 0. One more offset than there are characters.
 */
export function insideWords(lines: LineSequence['lines'], length: number): Uint8Array {
  const inside = new Uint8Array(length + 1);
  let offset = 0;
  for (const { text } of lines) {
    let before = false;
    for (const character of text.normalize('NFC')) {
      const width = canonical(character).length;
      const isWord = width > 0 && wordCharacter.test(character);
      if (isWord && before) inside[offset] = 1;
      before = isWord;
      offset += width;
    }
  }
  return inside;
}

/** A search that is this small at its worst is left to the engine's own, which is the fastest on ordinary code. */
const smallSearch = 20_000_000;

/** Where `wanted` begins in `text`, in order. Linear in both, however much they repeat themselves. */
export function* offsetsOf(text: string, wanted: string): Generator<number> {
  if (wanted === '') return;
  if (text.length * wanted.length <= smallSearch) {
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) yield at;
    return;
  }
  // Knuth, Morris and Pratt: the longest beginning of `wanted` that ends at each of its characters.
  const back = new Int32Array(wanted.length);
  for (let index = 1, length = 0; index < wanted.length; index += 1) {
    while (length > 0 && wanted.charCodeAt(index) !== wanted.charCodeAt(length))
      length = back[length - 1] ?? 0;
    if (wanted.charCodeAt(index) === wanted.charCodeAt(length)) length += 1;
    back[index] = length;
  }
  for (let at = 0, length = 0; at < text.length; at += 1) {
    while (length > 0 && text.charCodeAt(at) !== wanted.charCodeAt(length)) length = back[length - 1] ?? 0;
    if (text.charCodeAt(at) === wanted.charCodeAt(length)) length += 1;
    if (length === wanted.length) {
      yield at - length + 1;
      length = back[length - 1] ?? 0;
    }
  }
}
