/** Characters of a line above which it counts as machine-made. */
const longLine = 1000;
/** Characters in such lines below which a file is cheap enough to be read as it is. */
const muchText = 32 * 1024;

/**
 * Whether most of a text stands in lines no person wrote. A single long line in a written file does not make it
 * minified: otherwise one comment could hide a file from review. Nor does a short file of long lines.
 * @param lengths characters of each line.
 */
export function isMinified(lengths: Iterable<number>): boolean {
  let total = 0;
  let long = 0;
  for (const length of lengths) {
    total += length;
    if (length > longLine) long += length;
  }
  return long > muchText && long > total * 0.8;
}

/** Characters of each line of a text, without splitting it. */
export function* lineLengths(text: string): Generator<number> {
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    yield end - from;
    from = end + 1;
  }
}
