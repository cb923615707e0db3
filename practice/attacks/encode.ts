/** How attackers hide words from people, one function for each way. */
const each = (text: string, make: (code: number) => string): string =>
  Array.from(text)
    .map((character) => make(character.codePointAt(0) ?? 0))
    .join('');

/** Unicode's tag characters: invisible, one for each ASCII character. */
export const asTags = (text: string): string => each(text, (code) => String.fromCodePoint(0xe0000 + code));

/** Bits of UTF-8 as zero-width space and zero-width non-joiner. */
export const asZeroWidthBits = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => byte.toString(2).padStart(8, '0').replaceAll('0', '\u200b').replaceAll('1', '\u200c'))
    .join('');

/** A zero-width space between all letters. */
export const spaced = (text: string): string => Array.from(text).join('\u200b');

/** Variation selectors, one for each byte. */
export const asVariationSelectors = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16))
    .join('');

/** Shown from right to left, so that people read other words than a model does. */
export const backwards = (text: string): string => `\u202e${Array.from(text).toReversed().join('')}\u202c`;

export const asBase64 = (text: string): string => Buffer.from(text).toString('base64');
export const asHex = (text: string): string => Buffer.from(text).toString('hex');
export const asHexEscapes = (text: string): string =>
  each(text, (code) => `\\x${code.toString(16).padStart(2, '0')}`);
export const asOctalEscapes = (text: string): string =>
  each(text, (code) => `\\${code.toString(8).padStart(3, '0')}`);
export const asUnicodeEscapes = (text: string): string =>
  each(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`);
export const asCharCodes = (text: string): string =>
  Array.from(text)
    .map((character) => character.charCodeAt(0))
    .join(', ');
export const asEntities = (text: string): string => each(text, (code) => `&#${code};`);
export const asPercent = (text: string): string =>
  each(text, (code) => `%${code.toString(16).padStart(2, '0')}`);

/** Mathematical bold letters. */
export const asMathBold = (text: string): string =>
  each(text, (code) =>
    code >= 97 && code <= 122
      ? String.fromCodePoint(0x1d41a + code - 97)
      : code >= 65 && code <= 90
        ? String.fromCodePoint(0x1d400 + code - 65)
        : String.fromCodePoint(code),
  );

/** Latin letters replaced by Cyrillic ones of the same look. */
export const asCyrillic = (text: string): string =>
  text.replace(/[aeopcxyi]/gu, (letter) => 'аеорсхуі'['aeopcxyi'.indexOf(letter)] ?? letter);

/** Regional indicators, as in flags. */
export const asFlags = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[a-z]/gu, (letter) => `${String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 97)}\u200a`);
