import { stemmer } from 'stemmer';

/** The terms of a text in two forms: words, and character runs, which are robust against spelling and word order. */
export interface Terms {
  /** Stemmed words; identifiers complete (marked `=`) and in parts. */
  readonly words: ReadonlySet<string>;
  /** Every run of five characters of the text in lower case, with punctuation as spaces. */
  readonly runs: ReadonlySet<string>;
}

/** A finding states its subject at the start. The rest of a longer text is not read. Characters. */
const longest = 4000;
/** Words that are stemmed: lower-case English of at most 40 letters. */
const stemmed = /^[a-z]{3,40}$/;
const runLength = 5;

const stopWords = new Set(
  `a an the and or but nor so yet if then else than that this these those there here it its they them their he she his
  her we our us you your i me my is are was were be been being am do does did doing done has have had having will would
  shall should can could may might must not no of in on at by for from with without within into onto to as up down out
  over under again further once only own same such too very just also even still when where which while who whom whose
  what why how all any both each few more most other some because until during before after above below between through
  about against eg ie etc via per don doesn isn`.split(/\s+/),
);

const token = /[\p{L}_$][\p{L}\p{N}_$]*(?:(?:\.|::|->|#)[\p{L}_$][\p{L}\p{N}_$]*)*/gu;
const compound = /[a-z\d][A-Z]|[_.$#]|::|->/;
const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{N}+/gu;

/** The terms of a text. Fenced code is left out: it is mostly a suggested fix, which says little about the defect. */
export const termsOf = (text: string): Terms => {
  const read = text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/```[^]*?```/g, ' ');
  return { words: wordsOf(read), runs: runsOf(read) };
};

const wordsOf = (text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const [name] of text.matchAll(token)) {
    if (compound.test(name)) words.add(`=${name.toLowerCase()}`);
    for (const [piece] of name.matchAll(part)) {
      const word = piece.toLowerCase();
      if (word.length > 1 && !stopWords.has(word)) words.add(stemOf(word));
    }
  }
  return words;
};

const runsOf = (text: string): ReadonlySet<string> => {
  const line = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= line.length; at += 1) runs.add(line.slice(at, at + runLength));
  return runs;
};

/** Porter's stem, so that "races", "racing" and "raced" are one term. Any other word is returned as it is. */
const stemOf = (word: string): string => (stemmed.test(word) ? stemmer(word) : word);
