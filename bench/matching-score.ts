/** Hits, false alarms and misses, and the figures derived from them. */
export interface Score {
  readonly hits: number;
  readonly alarms: number;
  readonly misses: number;
}

export const nothing: Score = { hits: 0, alarms: 0, misses: 0 };

export const plus = (a: Score, b: Score): Score => ({
  hits: a.hits + b.hits,
  alarms: a.alarms + b.alarms,
  misses: a.misses + b.misses,
});

export const total = (scores: readonly Score[]): Score => scores.reduce(plus, nothing);

const ratio = (part: number, total: number): number => (total === 0 ? 0 : part / total);

/** The share of reports that are true. */
export const precision = ({ hits, alarms }: Score): number => ratio(hits, hits + alarms);
/** The share of true defects that were reported. */
export const recall = ({ hits, misses }: Score): number => ratio(hits, hits + misses);
export const f1 = (p: number, r: number): number => ratio(2 * p * r, p + r);
export const f1Of = (score: Score): number => f1(precision(score), recall(score));

/** Three decimals, without the leading zero. */
export const figure = (value: number): string => value.toFixed(3).replace(/^0/, '');

export const figures = (score: Score): string =>
  [precision(score), recall(score), f1Of(score)].map((value) => figure(value).padStart(5)).join('  ');
