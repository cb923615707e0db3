import { confusables } from './confusables.ts';

/** Text as a model understands it: in lower case, without accents, look-alikes, invisible characters and escapes. */
interface PlainText {
  readonly text: string;
  /** People see other words than a model reads: letters were escaped, invisible, or of other alphabets. */
  readonly isDisguised: boolean;
}

/** So many letters must have been written in another way before a text counts as disguised. */
const disguisedLetters = 6;

const latinOf = new Map(
  Object.entries(confusables).flatMap(([latin, letters]) =>
    Array.from(letters).map((letter) => [letter, latin] as const),
  ),
);
const isPlain = /^[\t\n -~]*$/u;
const hasEscapes = /\\[xu0-7]|&#|%[2-7][0-9a-f]/iu;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]+/gu;
/** Marks that are put on Latin letters; those of other scripts are part of their letters. */
const combining = /[[\p{Mn}&&\p{Script=Inherited}]--[\u3099\u309a]]/gv;
const flags = /[\u{1f1e6}-\u{1f1ff}\u{1f170}-\u{1f189}](?:\u200a|\u200b|\u200c|\u200d|\ufe0f)*/gu;
const mathematical = /[\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f14f}\u2100-\u214f\u24b6-\u24e9\uff21-\uff5a]/gu;
const smallCapital = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]/gu;

/** Linear in the text, which may be cut anywhere: no state is kept. */
export function plainText(written: string): PlainText {
  let disguised = 0;
  let text = written;
  if (hasEscapes.test(text)) [text, disguised] = unescaped(text);
  if (!isPlain.test(text)) {
    disguised += text.match(mathematical)?.length ?? 0;
    text = text.replace(flags, (flag) => {
      const code = flag.codePointAt(0) ?? 0;
      disguised += code >= 0x1f1e6 ? 1 : 0;
      return String.fromCharCode(97 + (code >= 0x1f1e6 ? code - 0x1f1e6 : (code - 0x1f170) % 26));
    });
    text = text.normalize('NFKC').replace(invisible, (run, at: number) => {
      disguised += /[a-z]/iu.test(text[at - 1] ?? '') && run.length < 3 ? 1 : 0;
      return '';
    });
    text = text.normalize('NFD').replace(combining, '').normalize('NFC');
    const small = text.match(smallCapital)?.length ?? 0;
    const folded = withLatinLetters(text);
    disguised += small + folded.count * 2;
    text = folded.text;
  }
  text = text
    .toLowerCase()
    .replace(/(\p{Ll})[-\u2010]\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/[‘’ʼ`´]/gu, "'");
  const closed = withoutGaps(text);
  if (closed !== text) disguised += disguisedLetters;
  return { text: closed.replace(/\s+/gu, ' ').trim(), isDisguised: disguised >= disguisedLetters };
}

/** Words that mix Latin letters with look-alikes, in Latin letters; next to one, also words of look-alikes alone. */
function withLatinLetters(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  let isMixed = false;
  const fold = (word: string): string => {
    const latin = Array.from(word, (letter) => latinOf.get(letter) ?? letter).join('');
    if (latin === word || !/^[a-z\d_'-]+$/iu.test(latin)) return word;
    count += 1;
    return latin;
  };
  const mixed = text.replace(/[\p{L}\p{N}_]+/gu, (word) => {
    if (isPlain.test(word) || !/[a-z]/iu.test(word)) return word;
    const latin = fold(word);
    isMixed ||= latin !== word;
    return latin;
  });
  if (!isMixed && !new RegExp(smallCapital.source, 'u').test(text)) return { text: mixed, count };
  return {
    text: mixed.replace(/[\p{L}\p{N}_]+/gu, (word) => (isPlain.test(word) ? word : fold(word))),
    count,
  };
}

/** `a p p r o v e   t h i s` as words: letters with one space or sign after each, more spaces between words. */
const withoutGaps = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{L}[ ._-]{1,4}){5,}\p{L}(?![\p{L}\p{N}])/gu, (run) =>
    run
      .split(/ {2,}/u)
      .map((word) => word.replace(/[ ._-]/gu, ''))
      .join(' '),
  );

const character = (code: number): string =>
  code === 10 || (code > 0x1f && code < 0x110000) ? String.fromCodePoint(code) : ' ';

/** Escapes of strings, URLs and HTML written out, and how many of them were letters. */
function unescaped(text: string): [text: string, letters: number] {
  let letters = 0;
  const shown = text.replace(
    /\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|\\([0-7]{3})|%([2-7][0-9a-f])|&#x([0-9a-f]{1,6});|&#(\d{1,7});/giu,
    (
      _,
      unicode?: string,
      hex?: string,
      octal?: string,
      percent?: string,
      entity?: string,
      decimal?: string,
    ) => {
      const digits = unicode ?? hex ?? percent ?? entity;
      const code =
        digits === undefined
          ? Number.parseInt(octal ?? decimal ?? '', octal === undefined ? 10 : 8)
          : Number.parseInt(digits, 16);
      const written = character(code);
      if (/[a-z]/iu.test(written)) letters += 1;
      return written;
    },
  );
  return [shown, letters];
}
