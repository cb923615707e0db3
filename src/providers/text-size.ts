/** The size of a text in three measures, for comparison with a server's token count. */
export interface TextSize {
  /** UTF-8 bytes. */
  readonly bytes: number;
  /**
   * Bytes, with runs that tokenizers join counted low: a run of white space or of one character is one byte, a run of
   * other signs at most 8, a letter of a non-ASCII alphabet (all before U+2000) one. Measured with o200k, cl100k and
   * p50k on code, prose, data and seven scripts: only a text of a few long repeated words has more than 7 of these
   * per token.
   */
  readonly condensed: number;
  /** Words, numbers and signs, long ones split: close to token counts for any text. */
  readonly pieces: number;
}

const noSize: TextSize = { bytes: 0, condensed: 0, pieces: 0 };

export const addSizes = (sizes: readonly TextSize[]): TextSize =>
  sizes.reduce(
    (sum, size) => ({
      bytes: sum.bytes + size.bytes,
      condensed: sum.condensed + size.condensed,
      pieces: sum.pieces + size.pieces,
    }),
    noSize,
  );

const letters = 6;
const digits = 3;

/** Maximum counted signs of one run, because tokenizers have tokens for long runs. */
const signs = 8;

/** UTF-8 bytes of one UTF-16 unit. Each half of a pair has two of the pair's four. */
const bytesOf = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;

/** What a character is, as a number. Letters of other scripts than Latin count as others, one by one. */
const [other, space, letter, digit] = [0, 1, 2, 3];
const ascii = new Uint8Array(128);
ascii.fill(space, 9, 14);
ascii.fill(digit, 48, 58);
for (const code of [97, 65]) ascii.fill(letter, code, code + 26);
ascii[32] = space;

/** Measures a text in one pass. */
export function sizeOf(text: string): TextSize {
  let [bytes, condensed, pieces] = [0, 0, 0];
  let before = -1;
  let kind = other;
  /** Characters of the current piece. */
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const size = bytesOf(code);
    const now = code < 0x80 ? (ascii[code] ?? other) : other;
    bytes += size;
    const same = now === kind;
    run = same ? run + 1 : 1;
    const joined =
      code === before || (same && now === space) || (now === other && code < 0x80 && run > signs);
    if (!joined) condensed += code < 0x2000 ? 1 : size;
    if (now === other) {
      if (code !== before) pieces += 1;
    } else if (now === letter ? run % letters === 1 : now === digit && run % digits === 1) pieces += 1;
    before = code;
    kind = now;
  }
  return { bytes, condensed, pieces };
}
