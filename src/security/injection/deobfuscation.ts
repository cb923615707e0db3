/** Text as a model would understand it: what is spelled strangely, cut up or encoded, written plainly. */

/** Letters of other alphabets by the Latin letters that they pass for. */
const alike = new Map(
  Object.entries({
    a: 'аα',
    b: 'Ьв',
    c: 'сϲ',
    e: 'еε',
    h: 'һн',
    i: 'іι',
    j: 'ј',
    k: 'кκ',
    m: 'м',
    o: 'оο',
    p: 'рρ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υ',
    v: 'νѵ',
    x: 'хχ',
    y: 'уγ',
  }).flatMap(([latin, others]) => Array.from(others, (other): [string, string] => [other, latin])),
);

const ascii = /^\p{ASCII}*$/u;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const spacedOut = /(?<![\p{L}\d])(?:\p{L}[ ]){4,}\p{L}(?![\p{L}\d])/gu;

/**
 * Words only, in lower case, one space between them: names taken apart, signs and unseen characters gone, look-alikes
 * read as Latin letters in words that hold such. Non-Latin scripts stay.
 */
export function plainWords(text: string): string {
  // Nothing in ASCII is unseen or passes for another letter, and most code is nothing else.
  const words = ascii.test(text) ? asciiWords(text) : shownWords(text);
  return words.replace(spacedOut, (run) => run.replaceAll(' ', '')).trim();
}

const asciiWords = (text: string): string =>
  text
    .replace(/[a-z](?=[A-Z])/g, '$& ')
    .toLowerCase()
    .replace(/['`]+/g, '')
    .replace(/[^a-z\d]+/g, ' ');

const shownWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[\p{L}\p{M}\d]+/gu, latin)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[’'`]/gu, '')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ');

const latin = (word: string): string =>
  /[a-z]/iu.test(word)
    ? Array.from(word, (letter) => alike.get(letter) ?? alike.get(letter.toLowerCase()) ?? letter).join('')
    : word;

const printable = (text: string): boolean => {
  const letters = text.match(/[\p{L}\d\s.,:;!?'"()<>{}[\]/_-]/gu)?.length ?? 0;
  return text.length >= 12 && letters >= text.length * 0.95 && !text.includes('\uFFFD');
};

const shift = (text: string): string =>
  text.replace(/[a-z]+/giu, (word) => {
    let turned = '';
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const first = code < 97 ? 65 : 97;
      turned += String.fromCharCode(((code - first + 13) % 26) + first);
    }
    return turned;
  });

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };
const character = (code: number): string =>
  code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : ' ';

/** Escapes of string literals, URLs and HTML, written out. */
const unescaped = (text: string): string =>
  text
    .replace(
      /\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|%([0-9a-f]{2})/giu,
      (_, u?: string, x?: string, p?: string) => character(Number.parseInt(u ?? x ?? p ?? '20', 16)),
    )
    .replace(/&#x([0-9a-f]{1,6});|&#(\d{1,7});/giu, (_, hex?: string, decimal?: string) =>
      character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(lt|gt|amp|quot|nbsp);/giu, (_, name: string) => named[name.toLowerCase()] ?? ' ');

const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Words in which digits and signs stand for letters, written with letters; a word without a letter is a number. */
const spelledOut = (text: string): string =>
  text.replace(/[\w@$]+/gu, (word) =>
    /[a-z]/iu.test(word) ? word.replace(/[013457@$]/gu, (sign) => digitLetters[sign] ?? sign) : word,
  );

/** Letters with a space after each, put together; more spaces part words. */
const closedUp = (text: string): string =>
  text.replace(/(?<![\p{L}\d])(?:\p{L} {1,4}){7,}\p{L}(?![\p{L}\d])/gu, (run) =>
    run
      .split(/ {2,}/u)
      .map((word) => word.replaceAll(' ', ''))
      .join(' '),
  );

/** What tag characters spell. */
const untagged = (text: string): string =>
  text.replace(/[\u{E0020}-\u{E007E}]/gu, (tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000));

/** The text in every reading that differs from it: unescaped, decoded, turned round. Each is bounded by the text. */
export function readings(text: string): readonly string[] {
  const blocks = [...text.matchAll(/[A-Za-z0-9+/_-]{20,}={0,2}/gu)].flatMap(([run]) => {
    const bytes = /^[0-9a-f]+$/iu.test(run) ? Buffer.from(run, 'hex') : Buffer.from(run, 'base64');
    const decoded = bytes.toString('utf8');
    return printable(decoded) ? [decoded] : [];
  });
  const spelled = [...text.matchAll(/(?:0x[0-9a-f]{2}[,\s]*){8,}/giu)].map(([run]) =>
    (run.match(/[0-9a-f]{2}(?=[,\s]|$)/giu) ?? [])
      .map((byte) => character(Number.parseInt(byte, 16)))
      .join(''),
  );
  const other = [unescaped(text), untagged(text), spelledOut(text), closedUp(text)].filter(
    (reading) => reading !== text,
  );
  return [...other, ...blocks, ...spelled, shift(text), Array.from(text).toReversed().join('')];
}
