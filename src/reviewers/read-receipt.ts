import { createHash } from 'node:crypto';

/**
 * The read receipt: short codes inside the change in a request. An answer returns them, which shows that the model
 * received the change from its first line to its last. Some servers cut a prompt that exceeds their context window
 * and answer the rest without an error.
 */
export interface ReceiptedBlock {
  /** The block with its receipt lines. */
  readonly text: string;
  /** In the order of the text. */
  readonly codes: readonly string[];
}

/** Without vowels, so that no words arise, and without characters that are easily confused. */
const alphabet = 'bcdfghjkmnpqrtvwxz2346789';
const codeLength = 6;
const receiptLine = /^RECEIPT (\S+)$/u;

/** The places of a receipt line, each with its own bytes of the block's digest. */
const positions = ['first', 'middle', 'last', 'end'] as const;

/**
 * Six characters for each position, derived from the block's content: replays and later rounds of the same bundle have
 * the same codes, another bundle has others.
 */
function codesOf(block: string): (position: (typeof positions)[number]) => string {
  const digest = createHash('sha256').update(block).digest();
  return (position) => {
    const from = positions.indexOf(position) * codeLength;
    return [...digest.subarray(from, from + codeLength)]
      .map((byte) => alphabet[byte % alphabet.length])
      .join('');
  };
}

/**
 * Adds a receipt line before the block, after it, and between the two code lines nearest to its middle. A block
 * without two consecutive code lines gets two receipt lines only. Code lines carry a gutter, so no content can
 * imitate a receipt line.
 */
export function addReceipt(block: string): ReceiptedBlock {
  const codeAt = codesOf(block);
  const lines = block.split('\n');
  const at = middleOf(lines);
  const codes = [codeAt('first'), ...(at === null ? [] : [codeAt('middle')]), codeAt('last')];
  const parts = at === null ? [lines] : [lines.slice(0, at), lines.slice(at)];
  const text = parts.flatMap((part, index) => [`RECEIPT ${codes[index]}`, ...part]);
  return { text: [...text, `RECEIPT ${codes.at(-1)}`].join('\n'), codes };
}

/** Adds a receipt line at the very end of a question, so that a cut at the end removes it. */
export function endReceipt(question: string): { readonly text: string; readonly code: string } {
  const code = codesOf(question)('end');
  return { text: `${question}\n\nRECEIPT ${code}`, code };
}

const isHeader = (line: string): boolean => /^(?:FILE|OUTLINE|@@) /u.test(line);

/**
 * Index of the line before which the middle code is inserted: between two code lines, nearest to half of the bytes.
 */
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
 * Whether an answer returns the codes. Case, quotes, white space, the word RECEIPT and the order are ignored, because
 * they do not show whether the change was read.
 */
export function returnsReceipt(codes: readonly string[], given: readonly string[]): boolean {
  const words = new Set(
    given
      .join(' ')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [],
  );
  const length = codes[0]?.length ?? 0;
  // Other words and numbers next to a code are ignored. A code that was not sent is invented.
  const made = [...words].filter(
    (word) =>
      word.length === length &&
      word.split('').every((letter) => alphabet.includes(letter)) &&
      !codes.includes(word),
  );
  return made.length === 0 && codes.every((code) => words.has(code));
}

/** A quote without receipt lines, which a model may copy along. */
export const withoutReceipt = (quote: string, codes: readonly string[]): string =>
  quote
    .split('\n')
    .filter((line) => !codes.includes(receiptLine.exec(line.trim())?.[1] ?? ''))
    .join('\n');
