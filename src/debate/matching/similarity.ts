import { areSeparate, type Candidate, closeness, sameCode } from './candidate.ts';
import { type Terms, termsOf } from './terms.ts';

/** Two candidates at or above this name the same defect. How it was found: docs/matching.md. */
export const sameDefect = 0.09;

/** What unrelated findings of one change have in common as measured, and how many such pairs that is worth. */
const prior = { alike: 0.05, pairs: 2 };
/** Different defects on neighbouring lines speak of the same names, so more is asked where the place is known. */
const neighbours = 0.05;
/** What the same code under the same category proves by itself; words can only add to it. */
const sameCodeAndCategory = 0.5;

/** The candidates that are compared with one another: how alike their texts are, and what is usual among them. */
interface Corpus {
  readonly alike: (a: Candidate, b: Candidate) => number;
  readonly usual: (a: Candidate, b: Candidate) => number;
}

/**
 * How surely two findings of different reviewers name the same defect, from 0 to 1; compare with {@link sameDefect}.
 * Symmetric. 0 in different files, far apart, or where they quote different lines. Otherwise how much more alike their texts are than texts that cannot
 * mean the same, less with every line between them. The same code under the same category is strong whatever the words.
 * Both candidates are of the corpus.
 */
export const similarity = (a: Candidate, b: Candidate, corpus: Corpus): number => {
  const near = closeness(a, b);
  if (near === 0 || a.reviewer === b.reviewer || areSeparate(a, b)) return 0;
  const excess = corpus.alike(a, b) - corpus.usual(a, b);
  if (near === null) return Math.max(0, excess);
  const score = Math.max(0, excess - neighbours) * near;
  const strong = a.category !== null && a.category === b.category && sameCode(a.quote, b.quote);
  return strong ? sameCodeAndCategory + (1 - sameCodeAndCategory) * score : score;
};

/** Reads every text once and compares those of different reviewers, except where their places rule each other out. */
export const corpusOf = (candidates: readonly Candidate[]): Corpus => {
  const ordered = [...candidates].sort((a, b) => (a.key < b.key ? -1 : 1));
  const texts = ordered.map((candidate) => ({ candidate, terms: termsOf(candidate.text) }));
  const words = rarityOf(texts.map(({ terms }) => terms.words));
  const runs = rarityOf(texts.map(({ terms }) => terms.runs));

  const scores = new Table();
  const company = new Table();
  const counts = new Table();
  texts.forEach(({ candidate: a, terms }, index) => {
    for (const { candidate: b, terms: others } of texts.slice(index + 1)) {
      if (a.reviewer === b.reviewer || closeness(a, b) === 0) continue;
      const score = compare(terms, others, words, runs);
      for (const [one, two] of [
        [a, b],
        [b, a],
      ] as const) {
        scores.add(one.key, two.key, score);
        company.add(one.key, two.reviewer, score);
        counts.add(one.key, two.reviewer, 1);
      }
    }
  });

  const alike = (a: Candidate, b: Candidate): number => scores.get(a.key, b.key);
  return {
    alike,
    /**
     * A reviewer's findings are all different, so of these at most one can be the other's finding: what the rest have
     * in common with it is what different defects of this change have in common.
     */
    usual(a, b) {
      const total = company.get(a.key, b.reviewer) + company.get(b.key, a.reviewer) - 2 * alike(a, b);
      const pairs = counts.get(a.key, b.reviewer) + counts.get(b.key, a.reviewer) - 2;
      return (Math.max(0, total) + prior.alike * prior.pairs) / (Math.max(0, pairs) + prior.pairs);
    },
  };
};

const compare = (a: Terms, b: Terms, words: Rarity, runs: Rarity): number =>
  (words.overlap(a.words, b.words) + runs.cosine(a.runs, b.runs)) / 2;

/** Numbers by two keys; 0 where nothing was added. */
class Table {
  readonly #rows = new Map<string, Map<string, number>>();

  add(row: string, column: string, value: number): void {
    const cells = this.#rows.get(row) ?? new Map<string, number>();
    this.#rows.set(row, cells.set(column, (cells.get(column) ?? 0) + value));
  }

  get(row: string, column: string): number {
    return this.#rows.get(row)?.get(column) ?? 0;
  }
}

/** How much each term of a corpus weighs: what few texts have in common tells more than what most have. */
interface Rarity {
  /** Weight of the terms two sets share over that of all their terms (Jaccard), 0 to 1. */
  overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
  /** The same as an angle (cosine), which long texts lower less, 0 to 1. */
  cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
}

/** Weight is (share of the texts that have the term) to the power of minus this: mild, for a corpus is small. */
const exponent = 0.2;

/** Rarity among these texts, each given as its terms. */
const rarityOf = (texts: readonly ReadonlySet<string>[]): Rarity => {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map([...counts].map(([term, count]) => [term, (count / texts.length) ** -exponent]));
  const weight = (term: string): number => weights.get(term) ?? 1;

  const sums = new Map(texts.map((terms) => [terms, measure(terms, weight)]));
  const sum = (terms: ReadonlySet<string>): Sum => sums.get(terms) ?? measure(terms, weight);

  return {
    overlap(a, b) {
      const { plain } = shared(a, b, weight);
      const all = sum(a).plain + sum(b).plain - plain;
      return all === 0 ? 0 : plain / all;
    },
    cosine(a, b) {
      const all = Math.sqrt(sum(a).squared * sum(b).squared);
      return all === 0 ? 0 : Math.min(1, shared(a, b, weight).squared / all);
    },
  };
};

interface Sum {
  readonly plain: number;
  readonly squared: number;
}

const measure = (terms: Iterable<string>, weight: (term: string) => number): Sum => {
  let [plain, squared] = [0, 0];
  for (const term of terms) {
    const own = weight(term);
    plain += own;
    squared += own * own;
  }
  return { plain, squared };
};

/** Walks the smaller set; of two equally large ones the first, so callers keep to one order. */
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (term: string) => number): Sum =>
  a.size <= b.size
    ? measure(
        a.values().filter((term) => b.has(term)),
        weight,
      )
    : measure(
        b.values().filter((term) => a.has(term)),
        weight,
      );
