import { keyPattern } from './key-forms.ts';

/**
 * The patterns for keys try many forms at each character. This search tells in one walk whether a text may hold a form of
 * any key at all: it looks for pieces of the forms among the letters and digits of the text, whatever stands between
 * them, by an automaton (Aho and Corasick, Efficient string matching, 1975).
 */

/** Letters and digits of a piece: fewer stand in ordinary text too. */
const pieceLength = 6;
/** Letters in one case, and digits. */
const symbols = 36;
const skipped = 255;

const symbolOf = new Uint8Array(128).fill(skipped);
for (let at = 0; at < 10; at += 1) symbolOf[48 + at] = at;
for (let at = 0; at < 26; at += 1) {
  symbolOf[65 + at] = 10 + at;
  symbolOf[97 + at] = 10 + at;
}

const bare = (text: string): string => text.replace(/[^A-Za-z\d]/g, '').toLowerCase();
const hexOf = (code: number, width: number): string => code.toString(16).padStart(width, '0');

/** Consecutive pieces: a text that contains the value contains each of them. */
const piecesOf = (text: string): readonly string[] => text.match(new RegExp(`.{${pieceLength}}`, 'g')) ?? [];

/** Pieces of which every form of the key holds one; null where there are none, so that every text has to be read. */
function keyPieces(key: string): readonly string[] | null {
  // Next to a letter outside ASCII, or to a sign, escapes add digits.
  const runs = (key.match(/[A-Za-z\d]+/g) ?? []).map((run) => run.toLowerCase());
  const own = runs.flatMap(piecesOf);
  if (own.length === 0) return null;
  const reversed = own.map((piece) => Array.from(piece).toReversed().join(''));
  const codes = Array.from(key).map((char) => char.codePointAt(0) ?? 0);
  const units = Array.from({ length: key.length }, (_, at) => hexOf(key.charCodeAt(at), 4));
  const bytes = Buffer.from(key.toWellFormed());
  const wide = Buffer.from(key, 'utf16le');
  const hex = (from: Buffer, before: string): string =>
    [...from].map((byte) => before + hexOf(byte, 2)).join('');
  const base64 = (from: Buffer): string[] =>
    [0, 1, 2].map((lead) => {
      const form = Buffer.concat([Buffer.alloc(lead), from])
        .toString('base64')
        .replace(/=+$/, '');
      return bare(form.slice([0, 2, 3][lead], -1));
    });
  const forms = [
    hex(bytes, ''),
    hex(bytes, 'x'),
    hex(bytes, '0x'),
    hex(wide, ''),
    units.map((unit) => `u${unit}`).join(''),
    codes.map((code) => `u${code.toString(16)}`).join(''),
    codes.map((code) => `x${code.toString(16)}`).join(''),
    codes.join(''),
    bytes.join(''),
    ...base64(bytes),
    ...base64(wide),
  ];
  // Their first twelve are enough: forms are written completely, or not at all.
  const starts = forms.map((form) => form.slice(0, 2 * pieceLength)).filter((start) => start !== '');
  return [...own, ...reversed, ...starts];
}

/** Steps from each state by each symbol, and whether a piece ends there. */
interface Automaton {
  readonly next: Int32Array;
  readonly ends: Uint8Array;
}

function automatonOf(pieces: readonly string[]): Automaton {
  const most = 1 + pieces.reduce((sum, piece) => sum + piece.length, 0);
  const next = new Int32Array(most * symbols).fill(-1);
  const ends = new Uint8Array(most);
  const fallback = new Int32Array(most);
  let states = 1;
  for (const piece of pieces) {
    let state = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const step = state * symbols + (symbolOf[piece.charCodeAt(at)] ?? 0);
      if (next[step] === -1) {
        next[step] = states;
        states += 1;
      }
      state = next[step] ?? 0;
    }
    ends[state] = 1;
  }
  const order = [0];
  for (const state of order) {
    for (let symbol = 0; symbol < symbols; symbol += 1) {
      const step = state * symbols + symbol;
      const target = next[step] ?? -1;
      const other = state === 0 ? 0 : (next[(fallback[state] ?? 0) * symbols + symbol] ?? 0);
      if (target === -1) {
        next[step] = other;
        continue;
      }
      fallback[target] = other;
      if (ends[other] === 1) ends[target] = 1;
      order.push(target);
    }
  }
  return { next, ends };
}

function mayHold({ next, ends }: Automaton, text: string): boolean {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const symbol = symbolOf[text.charCodeAt(at)] ?? skipped;
    if (symbol === skipped) continue;
    state = next[state * symbols + symbol] ?? 0;
    if (ends[state] === 1) return true;
  }
  return false;
}

/** Replaces keys in every form. */
export type HideKeys = (text: string) => string;

/** @param keys values and what each is replaced by; a key that holds another comes first. */
export function createKeySearch(
  keys: readonly { readonly value: string; readonly placeholder: string }[],
): HideKeys {
  const longestFirst = keys.toSorted((a, b) => b.value.length - a.value.length);
  let patterns: readonly { readonly pattern: RegExp; readonly placeholder: string }[] | null = null;
  const pieces = keys.map(({ value }) => keyPieces(value));
  const known = pieces.every((some) => some !== null);
  const automaton = automatonOf(pieces.flatMap((some) => some ?? []));
  return (text) => {
    if (keys.length === 0 || (known && !mayHold(automaton, text))) return text;
    // A long key takes milliseconds, and nearly no text holds a piece of one.
    patterns ??= longestFirst.map(({ value, placeholder }) => ({ pattern: keyPattern(value), placeholder }));
    return patterns.reduce(
      (clean, { pattern, placeholder }) => clean.replace(pattern, () => placeholder),
      text,
    );
  };
}
