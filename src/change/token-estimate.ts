import type { BundleFile, Line } from './change.ts';

/** Bytes per token of the tokenizers with the shortest tokens. An estimate must not be too low. */
const bytesPerToken = 2.5;
/** Bytes before the text of a line as shown to a reviewer (two numbers, mark, bar) and its newline. */
const gutterBytes = 17;
/** Bytes of the line that begins an excerpt, without its symbol. */
const excerptBytes = 48;
/** Bytes of the line that begins a file, without its names. */
const fileBytes = 96;

/** Bytes of a line as shown to a reviewer. */
export function lineBytes(line: Line): number {
  return gutterBytes + Buffer.byteLength(line.text);
}

export function linesBytes(lines: readonly Line[]): number {
  let bytes = 0;
  for (const line of lines) bytes += lineBytes(line);
  return bytes;
}

/** Bytes before the lines of a file's excerpts. */
export function headBytes(file: Pick<BundleFile, 'path' | 'oldPath' | 'outline'>): number {
  const names = Buffer.byteLength(file.path) + Buffer.byteLength(file.oldPath ?? '');
  return fileBytes + names + (file.outline === null ? 0 : Buffer.byteLength(file.outline) + 16);
}

export function excerptHeadBytes(symbol: string | null): number {
  return excerptBytes + Buffer.byteLength(symbol ?? '');
}

/** Bytes of a file as shown to a reviewer. */
export function fileWeight(file: BundleFile): number {
  let bytes = headBytes(file);
  for (const { symbol, lines } of file.excerpts) bytes += excerptHeadBytes(symbol) + linesBytes(lines);
  return bytes;
}

/** Estimated tokens, rounded up. */
export function tokensOf(bytes: number): number {
  return Math.ceil(bytes / bytesPerToken);
}

/** Bytes that fit a number of tokens. */
export function bytesFor(tokens: number): number {
  return Math.floor(tokens * bytesPerToken);
}
