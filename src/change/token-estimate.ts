import type { BundleFile, Line } from './change.ts';

/** Bytes per token of the tokenizers with the shortest tokens. An estimate must not be too low. */
const bytesPerToken = 2.5;
/** Bytes of a line as shown to a reviewer, apart from its number and its text: sign, tab, newline. */
const gutterBytes = 3;
/** Bytes of the line that begins an excerpt, without its symbol: two line numbers of six digits. */
const excerptBytes = 24;
/** Bytes of the line that begins a file, without its names: status, former path, part. */
const fileBytes = 48;

/** Bytes of a line as shown to a reviewer. */
export function lineBytes(line: Line): number {
  return gutterBytes + String(line.newLine ?? '').length + Buffer.byteLength(line.text);
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
