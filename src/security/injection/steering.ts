import { spokenClause } from './clauses.ts';
import { plainWords } from './deobfuscation.ts';
import { forgeries } from './forged-marks.ts';
import { phrases } from './phrases.ts';
import { foreignLanguages } from './translations.ts';

/** Without a space between its words no phrase is found. */
const runTogether =
  /(?:ignore|disregard|forget|override)(?:all|any|the|your|these|of){0,3}(?:previous|prior|above|earlier|preceding|system)(?:instructions?|prompts?|rules|guidelines|orders)/u;

/** A policy on where vulnerabilities are told, which says nothing of a review; what else the line says is read. */
const disclosure =
  /(?:do not|dont|never) report (?:[\p{L}\d]+ ){0,2}?vulnerabilit(?:y|ies) (?:through|via|in|on|using) (?:public (?:git ?(?:hub|lab) )?|git ?(?:hub|lab) )(?:issues?|issue trackers?|discussions?|forums?)(?![\p{L}\d])/gu;

/** What the text says to a reviewer; null for a text that says nothing to one. */
export function steering(text: string): string | null {
  for (const [what, shape] of forgeries) if (shape.test(text)) return what;
  const words = plainWords(text).replace(disclosure, '');
  if (runTogether.test(words)) return 'tells a reader to drop its instructions';
  const foreign = foreignLanguages().find(([, shape]) => shape.test(words));
  if (foreign !== undefined) return foreign[0];
  return phraseIn(words) ?? spokenClause(words);
}

/** Phrases by the words of which each needs one: most lines hold none of them and ask for no phrase at all. */
let byWord: ReadonlyMap<string, readonly number[]> | null = null;

function index(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  phrases.forEach(([, phrase], at) => {
    for (const word of phrase.needs()) found.set(word, [...(found.get(word) ?? []), at]);
  });
  return found;
}

function phraseIn(words: string): string | null {
  byWord ??= index();
  const asked = new Set<number>();
  for (const word of words.split(' ')) for (const at of byWord.get(word) ?? []) asked.add(at);
  for (const at of [...asked].toSorted((a, b) => a - b)) {
    const [what, phrase] = phrases[at] ?? [];
    if (what !== undefined && phrase?.test(words) === true) return what;
  }
  return null;
}
