import { interval } from '../src/report/reviewer-statistics.ts';

/** How sure a measurement is: intervals of shares, means and paired differences. All intervals are 95%. */

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A share of successes with Wilson’s interval; null of nothing. */
export const shareOf = (hits: number, all: number): Estimate | null =>
  all === 0 ? null : { value: hits / all, ...interval(hits, all) };

/** Cases that were measured twice, by which of the two measurements succeeded. */
export interface Pairs {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** Counts pairs of successes. */
export function pairsOf(measured: readonly (readonly [first: boolean, second: boolean])[]): Pairs {
  const count = (first: boolean, second: boolean): number =>
    measured.filter((one) => one[0] === first && one[1] === second).length;
  return {
    both: count(true, true),
    onlyFirst: count(true, false),
    onlySecond: count(false, true),
    neither: count(false, false),
  };
}

/**
 * The two-sided exact McNemar test: the probability of a split of the discordant pairs at least this uneven if both
 * measurements were equally good, so that each discordant pair were a fair coin. 1 without discordant pairs.
 * Source: McNemar, Psychometrika 12 (1947), 153–157, with the binomial in place of the chi-squared distribution.
 */
export function mcnemar({ onlyFirst, onlySecond }: Pairs): number {
  const discordant = onlyFirst + onlySecond;
  let [term, tail] = [0.5 ** discordant, 0];
  for (let hits = 0; hits <= Math.min(onlyFirst, onlySecond); hits += 1) {
    tail += term;
    term *= (discordant - hits) / (hits + 1);
  }
  return Math.min(1, 2 * tail);
}

/**
 * The share of successes of the second measurement less that of the first, with the interval of Newcombe's method 10:
 * Wilson's limits of both shares, squared and added, with a correction for their correlation. Null without pairs.
 * Source: Newcombe, Statistics in Medicine 17 (1998), 2635–2650.
 */
export function pairedDifference({ both, onlyFirst, onlySecond, neither }: Pairs): Estimate | null {
  const all = both + onlyFirst + onlySecond + neither;
  if (all === 0) return null;
  const [first, second] = [both + onlyFirst, both + onlySecond];
  const below = (hits: number): number => hits / all - interval(hits, all).low;
  const above = (hits: number): number => interval(hits, all).high - hits / all;
  const product = first * (all - first) * second * (all - second);
  const agreement = both * neither - onlyFirst * onlySecond;
  const corrected = agreement > 0 ? Math.max(0, agreement - all / 2) : agreement;
  const correlation = product === 0 ? 0 : corrected / Math.sqrt(product);
  const added = (a: number, b: number): number => Math.sqrt(a * a - 2 * correlation * a * b + b * b);
  const value = (second - first) / all;
  return {
    value,
    low: value - added(below(second), above(first)),
    high: value + added(above(second), below(first)),
  };
}

const resamples = 2_000;

/** Numbers from 0 to 1, excluding 1, the same in each run: the generator Mulberry32. */
function seededNumbers(): () => number {
  let state = 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The mean with its bootstrap percentile interval: means of values drawn with replacement, by a seed that is always the
 * same. Null without values. With fewer than about 20 values the interval is too narrow; a single value has none, and
 * its limits are infinite.
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
export function meanOf(values: readonly number[]): Estimate | null {
  const sumOf = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0);
  if (values.length === 0) return null;
  const value = sumOf(values) / values.length;
  if (values.length === 1) return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const next = seededNumbers();
  const drawn = (): number => values[Math.floor(next() * values.length)] ?? 0;
  const means = Array.from({ length: resamples }, () => sumOf(values.map(drawn)) / values.length).toSorted(
    (a, b) => a - b,
  );
  const at = (part: number): number => means[Math.floor(part * (resamples - 1))] ?? Number.NaN;
  return { value, low: at(0.025), high: at(0.975) };
}
