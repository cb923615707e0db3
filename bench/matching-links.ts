import { clustersOf, type Pair, pairsOf } from '../src/debate/matching/matching.ts';
import { sameDefect } from '../src/debate/matching/similarity.ts';
import { type Comment, combinations, commentsOf, type Place, type Reviewed } from './matching-data.ts';
import { f1Of, type Score, total } from './matching-score.ts';

/** One pull request read once: its comments by tool, and the pairs between any two tools. */
export interface Read {
  readonly request: Reviewed;
  readonly comments: ReadonlyMap<string, readonly Comment[]>;
  /** A pair of tools in alphabetical order, joined by a space. */
  readonly pairs: ReadonlyMap<string, readonly Pair[]>;
}

export const read = (request: Reviewed, tools: readonly string[], place?: Place): Read => {
  const comments = commentsOf(request, place);
  const own = (tool: string) => (comments.get(tool) ?? []).map(({ candidate }) => candidate);
  const pairs = combinations(tools, 2).map(
    ([a = '', b = '']) => [`${a} ${b}`, pairsOf(own(a), own(b))] as const,
  );
  return { request, comments, pairs: new Map(pairs) };
};

/** The clusters that a panel of these tools comes to. */
export const panelOf = (
  { comments, pairs }: Read,
  tools: readonly string[],
  threshold = sameDefect,
): readonly (readonly Comment[])[] => {
  const said = new Map(
    tools.flatMap((tool) => comments.get(tool) ?? []).map((comment) => [comment.candidate.key, comment]),
  );
  const between = combinations(tools, 2).flatMap(([a = '', b = '']) => pairs.get(`${a} ${b}`) ?? []);
  const candidates = [...said.values()].map(({ candidate }) => candidate);
  return clustersOf(candidates, between, threshold).map((cluster) =>
    cluster.flatMap((key) => said.get(key) ?? []),
  );
};

/**
 * The links of a panel's clusters against the truth: two comments of two tools are the same defect where they share a
 * golden. A link of two comments that matched no golden is not scored, because the answer is unknown.
 */
export const scoreLinks = (item: Read, tools: readonly string[], threshold?: number): Score => {
  const links = panelOf(item, tools, threshold).flatMap((cluster) => combinations(cluster, 2));
  const known = links.filter((link) => link.some(({ goldens }) => goldens.length > 0));
  const hits = known.filter(([a, b]) => share(a, b)).length;
  const truths = combinations(tools, 2).flatMap(([a = '', b = '']) =>
    (item.comments.get(a) ?? []).flatMap((one) =>
      (item.comments.get(b) ?? []).filter((other) => share(one, other)),
    ),
  ).length;
  return { hits, alarms: known.length - hits, misses: truths - hits };
};

const share = (a: Comment | undefined, b: Comment | undefined): boolean =>
  a?.goldens.some((golden) => b?.goldens.includes(golden)) ?? false;

/** Links of every pair of tools on its own, as a panel of two. */
export const scorePairs = (items: readonly Read[], tools: readonly string[], threshold?: number): Score =>
  total(items.flatMap((item) => combinations(tools, 2).map((pair) => scoreLinks(item, pair, threshold))));

/** Thresholds tried, 0.05 to 0.15. */
const grid = Array.from({ length: 11 }, (_, step) => 0.05 + step / 100);

/**
 * Held out: for each fold, the threshold with the best F1 on all other pull requests is used on those of the fold.
 * Returns the sum of the folds and the thresholds chosen.
 */
export const heldOut = (
  items: readonly Read[],
  tools: readonly string[],
  foldOf: (item: Read, index: number) => string,
): { readonly score: Score; readonly thresholds: readonly number[] } => {
  const scores = items.map((item, index) => ({
    fold: foldOf(item, index),
    at: grid.map((threshold) => scorePairs([item], tools, threshold)),
  }));
  const chosen = [...new Set(scores.map(({ fold }) => fold))].map((fold) => {
    const others = scores.filter((entry) => entry.fold !== fold);
    const quality = grid.map((_, step) => f1Of(total(others.flatMap(({ at }) => at[step] ?? []))));
    const step = quality.indexOf(Math.max(...quality));
    const own = scores.filter((entry) => entry.fold === fold).flatMap(({ at }) => at[step] ?? []);
    return { threshold: grid[step] ?? sameDefect, score: total(own) };
  });
  return {
    score: total(chosen.map(({ score }) => score)),
    thresholds: chosen.map(({ threshold }) => threshold),
  };
};
