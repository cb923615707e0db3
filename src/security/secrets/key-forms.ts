/**
 * How a key in use may be written: as it is, or through one function call that hides it from a search. One pattern for a
 * key finds it in all of these forms.
 */

/** Invisible characters, and white space. */
const unseen =
  '\\s\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0';
/** What may part two characters of a key: lines and indents, invisible characters, the items of a list of characters. */
const gap = `(?:[${unseen}]*|["'\`][ ]{0,4}[,+][ ]{0,4}["'\`])`;
/** What may stand between two bytes in hexadecimal: `73 6b`, `73:6b`, `\x73\x6b`, `0x73, 0x6b`, `%73%6B`. */
const hexGap = `(?:\\\\+x|0x|[${unseen}:,;%=-])*`;
const base64Gap = `(?:\\\\+[nr]|[${unseen}])*`;

/** A shorter key is sought as it is: taken apart, it would be found in ordinary text. Characters. */
const partedFrom = 12;
/** Fewer characters of base64 stand in ordinary data too. */
const leastBase64 = 8;

const hexOf = (code: number, width: number): string => code.toString(16).padStart(width, '0');
const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${hexOf(text.charCodeAt(at), 4)}`).join('');

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '\\\\+n',
  '\t': '\\\\+t',
};

/** One character in each way that escapes write it. */
function escapesOf(char: string): readonly string[] {
  const code = char.codePointAt(0) ?? 0;
  const bytes = [...Buffer.from(char.toWellFormed())].map((byte) => hexOf(byte, 2));
  const units = Array.from({ length: char.length }, (_, at) => hexOf(char.charCodeAt(at), 4));
  const name = named[char];
  return [
    bytes.map((byte) => `%${byte}`).join(''),
    units.map((unit) => `\\\\+u${unit}`).join(''),
    `\\\\+u\\{0*${code.toString(16)}\\}`,
    ...(code < 256 ? [`\\\\+x${hexOf(code, 2)}`] : []),
    `&#0*${code};`,
    `&#x0*${code.toString(16)};`,
    ...(name === undefined ? [] : [name]),
  ];
}

const character = (char: string): string =>
  `(?:${[`${/["'\\/]/.test(char) ? '\\\\*' : ''}${escaped(char)}`, ...escapesOf(char)].join('|')})`;

/** White space of a key may be more, less, or escaped. It takes the place of a gap. */
const space = (run: string): string =>
  `(?:[${unseen}+"'\`,]|&nbsp;|${[...new Set(run)].flatMap(escapesOf).join('|')})*`;

const characters = (key: string, isParted: boolean): string =>
  (key.match(/\s+|[^\s]+/gu) ?? [])
    .map((part) =>
      /\s/.test(part)
        ? space(part)
        : Array.from(part)
            .map(character)
            .join(isParted ? gap : ''),
    )
    .join('');

const hexadecimal = (bytes: Buffer): string => [...bytes].map((byte) => hexOf(byte, 2)).join(hexGap);

/**
 * Base64 of a text that holds the key. Its bytes may start at any of three places in a group; the characters at its edges
 * that depend on its neighbours too are taken along, whatever they are.
 */
function base64(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((lead) => {
    const padded = Buffer.concat([Buffer.alloc(lead), bytes]);
    const rest = padded.length % 3;
    const own = padded
      .toString('base64')
      .replace(/=+$/, '')
      .slice([0, 2, 3][lead], rest === 0 ? undefined : -1);
    if (own.length < leastBase64) return [];
    const inner = Array.from(own).map((char) => (char === '+' ? '[+-]' : char === '/' ? '[/_]' : char));
    const edge = '[\\w+/-]?';
    return [`${lead === 0 ? '' : edge}${inner.join(base64Gap)}${rest === 0 ? '' : edge}`];
  });
}

/** A pattern that finds a key in every form; a short key as it is, in base64, in hexadecimal and as numbers. */
export function keyPattern(key: string): RegExp {
  const isLong = key.length >= partedFrom;
  const bytes = Buffer.from(key.toWellFormed());
  const wide = Buffer.from(key, 'utf16le');
  const sources = [
    characters(key, isLong),
    ...(isLong ? [characters(Array.from(key).toReversed().join(''), true)] : []),
    hexadecimal(bytes),
    hexadecimal(wide),
    ...base64(bytes),
    ...base64(wide),
    `(?<!\\d)${[...bytes].join('[,\\s]{1,8}')}(?!\\d)`,
  ];
  return new RegExp(sources.join('|'), isLong ? 'gi' : 'g');
}
