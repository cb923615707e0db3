import type { Candidate } from './candidate.ts';
import { corpusOf, sameDefect, similarity } from './similarity.ts';

/**
 * Groups findings of different reviewers that name the same defect: clusters of keys, including singletons, with at
 * most one finding of each reviewer in a cluster. Pure and independent of the order of candidates: keys and clusters
 * are sorted. Two reviewers' findings are compared as if only they were on the panel, so that its size does not
 * change the scores.
 */
export const matchFindings = (candidates: readonly Candidate[]): readonly (readonly string[])[] => {
  const panel = [...Map.groupBy(candidates, ({ reviewer }) => reviewer).values()];
  const pairs = panel.flatMap((one, index) => panel.slice(index + 1).flatMap((other) => pairsOf(one, other)));
  return clustersOf(candidates, pairs);
};

/** Two findings of different reviewers that may be one defect; `a` comes before `b` by key. */
export interface Pair {
  readonly a: Candidate;
  readonly b: Candidate;
  /** Above 0, at most 1: see {@link similarity}. */
  readonly score: number;
}

/** The pairs between two reviewers' findings whose similarity is above 0. */
export const pairsOf = (one: readonly Candidate[], other: readonly Candidate[]): readonly Pair[] => {
  const corpus = corpusOf([...one, ...other]);
  return one
    .flatMap((x) => other.map((y) => (x.key < y.key ? { a: x, b: y } : { a: y, b: x })))
    .map(({ a, b }) => ({ a, b, score: similarity(a, b, corpus) }))
    .filter(({ score }) => score > 0);
};

/**
 * Clusters from the pairs of all reviewers. The highest score comes first, ties by key. Each pair joins the clusters
 * of its two findings, unless a reviewer is in both (so any two reviewers are matched one to one) or the findings of
 * the two clusters agree less than `threshold` on average (so a weak pair never joins two clusters).
 */
export const clustersOf = (
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
  threshold = sameDefect,
): readonly (readonly string[])[] => {
  const scores = new Map(pairs.map(({ a, b, score }) => [id(a, b), score]));
  const clusters = new Map(candidates.map((candidate) => [candidate.key, [candidate]]));
  for (const { a, b, score } of surestFirst(pairs)) {
    if (score < threshold) break;
    const left = clusters.get(a.key) ?? [];
    const right = clusters.get(b.key) ?? [];
    if (left === right || shareReviewer(left, right)) continue;
    const across = left.flatMap((x) => right.map((y) => scores.get(id(x, y)) ?? 0));
    if (mean(across) < threshold) continue;
    const joined = [...left, ...right].sort((x, y) => compare(x.key, y.key));
    for (const { key } of joined) clusters.set(key, joined);
  }
  return [...new Set(clusters.values())]
    .map((cluster) => cluster.map(({ key }) => key))
    .sort(([a = ''], [b = '']) => compare(a, b));
};

const surestFirst = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.toSorted((x, y) => y.score - x.score || compare(x.a.key, y.a.key) || compare(x.b.key, y.b.key));

const shareReviewer = (left: readonly Candidate[], right: readonly Candidate[]): boolean =>
  left.some(({ reviewer }) => right.some((other) => other.reviewer === reviewer));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const id = (a: Candidate, b: Candidate): string => JSON.stringify([a.key, b.key].sort(compare));

/** Rounded, so that the order of the additions does not decide. */
const mean = (numbers: readonly number[]): number =>
  Number((numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(9));
