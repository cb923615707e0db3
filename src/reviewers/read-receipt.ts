import { createHash } from 'node:crypto';

/**
 * The read receipt: short codes inside the change that a request carries. An answer returns them, which shows that the
 * model was given the change from its first line to its last. Some servers cut a prompt that exceeds their context
 * window and answer the rest as if nothing had happened.
 */
export interface ReceiptedBlock {
  /** The block with the receipt lines in it. */
  readonly text: string;
  /** In the order in which they stand in the text. */
  readonly codes: readonly string[];
}

/** Without vowels, so that no word arises, and without letters and digits that are easily taken for each other. */
const alphabet = 'bcdfghjkmnpqrtvwxz2346789';
const codeLength = 6;
const receiptLine = /^RECEIPT (\S+)$/u;

/**
 * Six characters, from the block's content and the position: a replay and every later round of the same bundle have
 * the same ones, another bundle has others.
 */
function codeOf(block: string, position: string): string {
  const digest = createHash('sha256').update(`${position}\0${block}`).digest();
  return [...digest.subarray(0, codeLength)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/**
 * Adds a receipt line before the block, after it, and between the two code lines nearest to its middle. A block
 * without two code lines in a row has two receipt lines only. Code lines carry a gutter, so no content can pass for
 * a receipt line.
 */
export function addReceipt(block: string): ReceiptedBlock {
  const [first, middle, last] = ['first', 'middle', 'last'].map((position) => codeOf(block, position));
  const lines = block.split('\n');
  const at = middleOf(lines);
  const codes = [first, ...(at === null ? [] : [middle]), last].flatMap((code) => code ?? []);
  const parts = at === null ? [lines] : [lines.slice(0, at), lines.slice(at)];
  const text = parts.flatMap((part, index) => [`RECEIPT ${codes[index]}`, ...part]);
  return { text: [...text, `RECEIPT ${codes.at(-1)}`].join('\n'), codes };
}

/** Adds a receipt line at the end of a question, which no later text follows: a cut at the end takes it away. */
export function endReceipt(question: string): { readonly text: string; readonly code: string } {
  const code = codeOf(question, 'end');
  return { text: `${question}\n\nRECEIPT ${code}`, code };
}

const isHeader = (line: string): boolean => /^(?:FILE|OUTLINE|@@) /u.test(line);

/** Index of the line before which the middle code goes: of those between two code lines, the nearest to half of the bytes. */
function middleOf(lines: readonly string[]): number | null {
  const ends: number[] = [];
  for (const line of lines) ends.push((ends.at(-1) ?? 0) + Buffer.byteLength(line) + 1);
  const half = (ends.at(-1) ?? 0) / 2;
  let best: { readonly at: number; readonly distance: number } | null = null;
  for (let at = 1; at < lines.length; at += 1) {
    if (isHeader(lines[at - 1] ?? '') || isHeader(lines[at] ?? '')) continue;
    const distance = Math.abs((ends[at - 1] ?? 0) - half);
    if (best === null || distance < best.distance) best = { at, distance };
  }
  return best?.at ?? null;
}

/**
 * Whether an answer returns the codes. Case, quotes, white space, the word RECEIPT and the order do not matter: they
 * do not tell whether the change was read.
 */
export function returnsReceipt(codes: readonly string[], given: readonly string[]): boolean {
  const words = new Set(
    given
      .join(' ')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [],
  );
  const length = codes[0]?.length ?? 0;
  // A word beside a code, or its number, tells nothing; a code that was not sent tells that it was made up.
  const made = [...words].filter(
    (word) =>
      word.length === length &&
      word.split('').every((letter) => alphabet.includes(letter)) &&
      !codes.includes(word),
  );
  return made.length === 0 && codes.every((code) => words.has(code));
}

/** A quote without receipt lines: a model that copies code from around one may copy it along. */
export const withoutReceipt = (quote: string, codes: readonly string[]): string =>
  quote
    .split('\n')
    .filter((line) => !codes.includes(receiptLine.exec(line.trim())?.[1] ?? ''))
    .join('\n');
