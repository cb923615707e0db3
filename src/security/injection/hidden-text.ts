/** Text that people do not see and a model reads. */
export interface HiddenText {
  /** Completes "This text …". */
  readonly what: string;
  /** What it says; null where it does not decode to words. */
  readonly words: string | null;
  /** `attack` where the place has no other use than to mislead, `doubt` where it may have one; else its words tell. */
  readonly isFor: 'attack' | 'doubt' | 'code' | 'style';
}

/** Most of a hidden text that is decoded, in characters. */
const mostDecoded = 2_000;

const plain = /^[\t\r -~]*$/u;
/** Tag characters spell ASCII unseen; after a black flag they name a region. */
const tags = /(?<!\u{1f3f4})(?<![\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007e}]{3,}/gu;
const selectors = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{4,}/gu;
const zeroWidth = /[\u200b-\u200d\u2060-\u2064\ufeff\u180e]{16,}/gu;
const overridden = /[\u202d\u202e]([^\u202a-\u202e\u2066-\u2069]{3,})/gu;
/** Between letters of the Latin alphabet, where no script needs them; fillers are invisible letters. */
const inWord = /[a-z][\u200b-\u200d\u2060-\u2064\ufeff]+[a-z]|[\u115f\u1160\u3164\uffa0]/iu;
const word = /[\p{L}\p{M}\d_]{2,60}/gu;
/** Greek letters that scientists write into Latin names. */
const scientific = /[\u0394\u03a3\u03a9\u03b1-\u03c9]/gu;
const lookalike =
  /[\u0391-\u03a1\u03a4-\u03a9\u03bf\u0405\u0406\u0408\u0410-\u044f\u0455-\u0458\u04bb\u04cf\u0501\u051b\u051d\u13a0-\u13ff]/u;
const erasing = /\u0008{2}|\u001b\[(?:\d*[AK]|8m)/u;
const reordered = /[\u202b\u2067]/u;

/**
 * What one line hides by characters. Bidirectional embeddings and isolates are usual in text from right to left; they
 * hide nothing unless a line without such text uses them.
 */
export function hiddenByCharacters(line: string): readonly HiddenText[] {
  if (plain.test(line)) return [];
  return [
    ...each(line, tags, 'is spelled in invisible tag characters', (run) =>
      Array.from(run, (tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000)).join(''),
    ),
    ...each(line, selectors, 'is spelled in invisible variation selectors', (run) =>
      Buffer.from(Array.from(run, selectorByte)).toString('utf8'),
    ),
    ...each(line, zeroWidth, 'is spelled in zero-width characters', zeroWidthText),
    ...[...line.matchAll(overridden)].map(([, text = '']): HiddenText => {
      const words = Array.from(text.slice(0, mostDecoded)).toReversed().join('');
      return {
        what: 'is shown in another order than it is read, by a bidirectional override',
        words,
        isFor: 'attack',
      };
    }),
    ...(reordered.test(line) &&
    !/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(line)
      ? [
          {
            what: 'is reordered by bidirectional characters without text from right to left',
            words: null,
            isFor: 'attack' as const,
          },
        ]
      : []),
    ...(erasing.test(line)
      ? [
          {
            what: 'holds control characters that erase what a terminal shows',
            words: null,
            isFor: 'doubt' as const,
          },
        ]
      : []),
    ...(inWord.test(line)
      ? [{ what: 'holds invisible characters inside a word', words: null, isFor: 'doubt' as const }]
      : []),
    ...mixedWords(line).map((word): HiddenText => {
      const what = `holds the word "${word}", whose letters are of alphabets that look alike`;
      return { what, words: null, isFor: 'doubt' };
    }),
  ];
}

/** The first word of Latin letters and others that look like them. */
function mixedWords(line: string): readonly string[] {
  if (!lookalike.test(line)) return [];
  const found = line
    .match(word)
    ?.find((one) => /[a-z]/iu.test(one) && lookalike.test(one.replace(scientific, '')));
  return found === undefined ? [] : [found];
}

const each = (
  line: string,
  runs: RegExp,
  what: string,
  decode: (run: string) => string,
): readonly HiddenText[] =>
  [...line.matchAll(runs)].slice(0, 20).map(([run]): HiddenText => {
    const text = decode(run.slice(0, mostDecoded * 8));
    const words = isWords(text) ? text.slice(0, mostDecoded) : null;
    return { what, words, isFor: words === null ? 'doubt' : 'attack' };
  });

const selectorByte = (selector: string): number => {
  const code = selector.codePointAt(0) ?? 0;
  return code < 0xe0100 ? code - 0xfe00 : code - 0xe0100 + 16;
};

/** The two characters that come most are the bits, either way round. */
function zeroWidthText(run: string): string {
  const [zero = ''] = run;
  for (const isOne of [false, true]) {
    const bits = Array.from(run, (one) => ((one === zero) === isOne ? '1' : '0')).join('');
    const bytes = bits.match(/.{8}/gu)?.map((byte) => Number.parseInt(byte, 2)) ?? [];
    const text = Buffer.from(bytes).toString('utf8');
    if (isWords(text)) return text;
  }
  return '';
}

const isWords = (text: string): boolean => /\p{L}{3}/u.test(text) && isPrintable(text);

function isPrintable(text: string): boolean {
  const odd = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{Zs}\n\r\t$+<=>^`|~]|\ufffd/gu)?.length ?? 0;
  return odd <= text.length * 0.02;
}

const encodings: readonly (readonly [name: string, pattern: RegExp, decode: (run: string) => Buffer])[] = [
  ['hexadecimal', /(?<![0-9a-z])(?:[0-9a-f]{2}){16,}(?![0-9a-z])/giu, (run) => Buffer.from(run, 'hex')],
  ['base64', /(?<![\w+/-])[A-Za-z0-9+/_-]{24,}={0,2}/gu, (run) => Buffer.from(run, 'base64')],
];
const codes = /(?:(?:0x[0-9a-f]{2}|\b\d{2,3})\s*,\s*){11,}(?:0x[0-9a-f]{2}|\d{2,3})\b/giu;

/** Sentences of a text that are encoded as base64 or hexadecimal digits. */
export function encodedText(text: string): readonly HiddenText[] {
  if (text.length < 24) return [];
  return encodings.flatMap(([name, pattern, decode]) =>
    [...text.matchAll(pattern)].flatMap(([run]) => sentence(decode(run.slice(0, mostDecoded)), name)),
  );
}

/** Sentences in a line that are written as the codes of their characters. */
export function characterCodes(line: string): readonly HiddenText[] {
  if (!line.includes(',')) return [];
  return [...line.matchAll(codes)].flatMap(([run]) => {
    const numbers = run.slice(0, mostDecoded * 5).match(/0x[0-9a-f]{2}|\d{2,3}/giu) ?? [];
    return sentence(Buffer.from(numbers.map(Number)), 'character codes');
  });
}

function sentence(bytes: Buffer, name: string): readonly HiddenText[] {
  // Most data shows in its first bytes that it is no text.
  if (!isPrintable(bytes.subarray(0, 40).toString('latin1'))) return [];
  const words = bytes.toString('utf8');
  if (!isPrintable(words) || !/[\p{L}'’,:]{2,}\s+[\p{L}'’]+\s+\p{L}/u.test(words)) return [];
  return [{ what: `is encoded as ${name}`, words, isFor: 'code' }];
}

const invisibleStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?:\.0+)?(?![.\d])|(?<![-\w])color\s*:\s*(?:transparent|#f{3,8}\b|white)/iu;
const styled = /<(\w+)\b[^<>]{0,300}?style\s*=\s*["']([^"']{1,300})["'][^<>]{0,300}>([^<]{8,2000})/giu;

/** Text of elements that a page does not show, or shows in the colour of its paper. */
export function hiddenByStyle(text: string): readonly HiddenText[] {
  if (!text.includes('style')) return [];
  return [...text.matchAll(styled)]
    .filter(([, , style = '']) => invisibleStyle.test(style))
    .map(([, , , words = '']) => ({ what: 'is hidden by its style', words, isFor: 'style' }));
}
