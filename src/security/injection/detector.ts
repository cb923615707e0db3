import { readTexts, type Text } from '../../syntax/texts.ts';
import { forgedProtocol } from './forged-protocol.ts';
import {
  characterCodes,
  encodedText,
  type HiddenText,
  hiddenByCharacters,
  hiddenByStyle,
} from './hidden-text.ts';
import { type InjectionLevel, instructs, judgeSentence, mayInstruct, steers } from './orders.ts';
import { plainText } from './plain-text.ts';

/** A place where text speaks to reviewers or hides from people. Lines are indices into what was given, inclusive. */
export interface InjectionMatch {
  readonly from: number;
  readonly to: number;
  /** Completes "This text …". */
  readonly what: string;
  readonly level: InjectionLevel;
}

/** What is read at once, and how much of it again with the next piece, in characters: time stays linear. */
const piece = 4_000;
const overlap = 300;
const longestSentence = 800;

interface Joined {
  readonly text: string;
  /** The index of the line at an offset. */
  readonly lineAt: (offset: number) => number;
}

/**
 * Finds text that steers reviewers, in this order: (1) the comments, strings, prose and values of the file, each joined
 * over its lines; (2) what is hidden in them by characters, encodings or styles, decoded; (3) forged parts of a
 * conversation; (4) sentence by sentence, as plain text, who is addressed and what is ordered. Strong is hidden text
 * that says something, a forged part, or a sentence that both addresses a reviewer and orders it; weak is one of the
 * two. Linear in the text.
 * @param isStart whether the first line is the first of the file
 */
export function findInjectionMatches(
  given: readonly string[],
  path: string,
  isStart = true,
): readonly InjectionMatch[] {
  const { lines, numbers } = withoutReturns(given);
  const found: InjectionMatch[] = [];
  const add = (from: number, to: number, what: string, level: InjectionLevel): void => {
    found.push({ from: numbers?.[from] ?? from, to: numbers?.[to] ?? to, what, level });
  };
  const addHidden = (hidden: readonly HiddenText[], line: number): void => {
    for (const one of hidden) {
      const level = levelOf(one);
      if (level !== null) add(line, line, one.what, level);
    }
  };
  lines.forEach((line, index) => {
    addHidden(hiddenByCharacters(line), index);
    addHidden(characterCodes(line), index);
  });
  for (const text of readTexts(lines, path, isStart)) readText(text, add, addHidden);
  return merged(found);
}

type Add = (from: number, to: number, what: string, level: InjectionLevel) => void;

function readText(
  text: Text,
  add: Add,
  addHidden: (hidden: readonly HiddenText[], line: number) => void,
): void {
  const { text: complete, lineAt } = joined(text);
  if (complete.length < 6) return;
  for (let start = 0; start < complete.length; start += piece - overlap) {
    const part = complete.slice(start, start + piece);
    const line = lineAt(start);
    addHidden(encodedText(part), line);
    addHidden(hiddenByStyle(part), line);
    for (const { at, length, what } of forgedProtocol(part))
      add(lineAt(start + at), lineAt(start + at + length - 1), what, 'strong');
    if (mayInstruct(part))
      readSentences(text.kind, part, (from, to, what, level) =>
        add(lineAt(start + from), lineAt(start + to), what, level),
      );
    if (start + piece >= complete.length) break;
  }
}

function readSentences(kind: Text['kind'], part: string, add: Add): void {
  for (const { at, sentence } of sentences(part)) {
    if (!mayInstruct(sentence)) continue;
    const { text: plain, isDisguised } = plainText(sentence);
    const judged = judgeSentence(kind === 'prose' ? withoutTags(plain) : plain);
    if (judged === null) continue;
    const isHidden = (kind === 'unseen' || isDisguised) && judged.isSure;
    const what = isDisguised ? `${judged.what}, in disguise` : judged.what;
    add(at, at + sentence.length - 1, what, isHidden ? 'strong' : judged.level);
  }
}

function levelOf({ isFor, words }: HiddenText): InjectionLevel | null {
  if (isFor === 'attack') return 'strong';
  if (isFor === 'doubt') return 'weak';
  const says = isFor === 'code' ? steers : instructs;
  return words !== null && says(plainText(words).text) ? 'strong' : null;
}

/** A carriage return inside a line ends it for a display, so that what comes before cannot be overwritten. */
function withoutReturns(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly numbers: readonly number[] | null;
} {
  if (!lines.some((line) => line.includes('\r'))) return { lines, numbers: null };
  const split = lines.flatMap((line, index) => line.split('\r').map((text) => ({ text, index })));
  return { lines: split.map(({ text }) => text), numbers: split.map(({ index }) => index) };
}

function joined({ parts }: Text): Joined {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return { text: first.text, lineAt: () => first.line };
  const starts: number[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (index > 0 && !part.isJoined) text += '\n';
    starts.push(text.length);
    text += part.text;
  }
  return {
    text,
    lineAt: (offset) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return parts[low]?.line ?? 0;
    },
  };
}

const boundary = /(?<=[.!?]["')\]]?)\s+|(?<=[。！？；])|;\s|\\n|\n\s*\n/gu;

function sentences(text: string): readonly { readonly at: number; readonly sentence: string }[] {
  const all: { at: number; sentence: string }[] = [];
  const add = (from: number, to: number): void => {
    const begin = from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0);
    for (let at = begin; at < to; at += longestSentence - 200) {
      all.push({ at, sentence: text.slice(at, Math.min(to, at + longestSentence)) });
      if (at + longestSentence >= to) return;
    }
  };
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(boundary)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, text.length);
  return all;
}

const withoutTags = (text: string): string =>
  text.includes('<') ? text.replace(/<[^<>]{0,200}>/gu, ' ').trim() : text;

/** In order, each stretch of lines once and by what is worst there. */
function merged(found: readonly InjectionMatch[]): readonly InjectionMatch[] {
  const all: InjectionMatch[] = [];
  for (const match of found.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = all.at(-1);
    if (last === undefined || match.from > last.to) all.push(match);
    else {
      const worse = match.level === 'strong' && last.level === 'weak' ? match : last;
      all.splice(-1, 1, { ...worse, from: last.from, to: Math.max(last.to, match.to) });
    }
  }
  return all;
}
