/** How much each term of a corpus weighs: what few texts have in common tells more than what most have. */
export interface Rarity {
  /** Weight of the terms two sets share over that of all their terms (Jaccard), 0 to 1. */
  overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
  /** The same as an angle (cosine), which long texts lower less, 0 to 1. */
  cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
}

/** Weight is (share of the texts that have the term) to the power of minus this: mild, for a corpus is small. */
const exponent = 0.2;

/** Rarity among these texts, each given as its terms. */
export const rarityOf = (texts: readonly ReadonlySet<string>[]): Rarity => {
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
