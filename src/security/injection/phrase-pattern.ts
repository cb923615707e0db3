import { firstWords } from './first-words.ts';

/** Of what the phrases are made that speak to reviewers. Patterns read `plainWords` and bound every gap, so they are linear. */

export const gap = (most: number): string => `(?: [\\p{L}\\p{M}\\d]+){0,${most}}? `;
/** The same without a condition: what a function returns if there are no issues tells no reviewer what to say. */
export const unconditional = (most: number): string =>
  `(?: (?!(?:if|when|unless|whether) )[\\p{L}\\p{M}\\d]+){0,${most}}? `;
export const any = (words: string): string => `(?:${words})`;

/** A phrase in `plainWords`. */
interface Phrase {
  test(words: string): boolean;
  /** One of these words stands in every text that holds the phrase. */
  needs(): ReadonlySet<string>;
}

/** Compiled when it is first asked: they are long, and most changes ask for none of them. */
export function pattern(...parts: readonly string[]): Phrase {
  let compiled: RegExp | null = null;
  return {
    test: (words) =>
      (compiled ??= new RegExp(`(?<![\\p{L}\\d])${parts.join('')}(?![\\p{L}\\d])`, 'u')).test(words),
    needs: () => rarest(parts.map(firstWords)),
  };
}

/** Of the sets of words of which each must be met, the one that is met least: long words are rare. */
function rarest(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> {
  const shortest = (set: ReadonlySet<string>): number => Math.min(...Array.from(set, ({ length }) => length));
  let best: ReadonlySet<string> | null = null;
  for (const set of sets) if (set !== null && (best === null || shortest(set) > shortest(best))) best = set;
  if (best === null) throw new TypeError('A phrase has no word that must be met.');
  return best;
}

export const drop = any(
  'ignore|disregard|forget|override|overrule|bypass|discard|neglect|do not follow|dont follow|stop following|set aside',
);
export const orders = any(
  'instructions?|prompts?|rules|guidelines|directions|directives|orders|rubric|system message|system messages|review criteria|review policy',
);
export const earlier = any(
  'previous|prior|above|earlier|preceding|all|any|system|your|those|other|initial|original|existing|given|former',
);
export const subject = any(
  'change|changes|changeset|pr|pull request|merge request|diff|commit|code|file|patch|function|module|review|section|contribution|submission|block|hunk|folder|directory|migration',
);
export const whole = any(
  'change|changes|changeset|pr|pull request|merge request|diff|commit|review|contribution|submission|patch',
);
export const machine = any(
  'ai|a i|llms?|language models?|models?|assistants?|ai reviewers?|code reviewers?|automated reviewers?|reviewers?|review bots?|bots?|agents?|copilot|claude|gpt|chatgpt|gemini|codex|auditors?|graders?|judges?|scanners?|reviewing (?:models?|agents?|bots?|assistants?)',
);
export const pointing = any('this|the|these|that|my|our|every|any|all|following|whole|entire|said');

export const vendor = any(
  'ai|llms?|language models?|ai reviewers?|ai assistants?|ai models?|automated reviewers?|code reviewers?|reviewers?|review bots?|copilot|claude|gpt|chatgpt|gemini|codex',
);

export const findings = any('findings?|issues?|defects?|vulnerabilit(?:y|ies)|objections?');
export const reader = any(`${vendor}|models?|assistants?|agents?|tools?|scanners?|anyone`);
export const judgeWords = any('reviewers?|models?|ais?|assistants?|judges?');
export const telling = any('report|flag|raise|mention|comment on|list|note');
export const defects = any('bugs?|defects?|vulnerabilit(?:y|ies)|flaws?');
export const ai = any('ai|llms?|ai models?|language models?|independent models?|claude|gpt|copilot');

/** What a text says to reviewers, and a phrase that says it. */
export type Phrases = readonly (readonly [what: string, phrase: Phrase])[];
