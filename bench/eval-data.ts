import * as z from 'zod';
import type { Result } from '../src/result/result.ts';
import { readChanges, recordSchema } from './eval-records.ts';
import { type Estimate, mcnemar, meanOf, pairedDifference, pairsOf, shareOf } from './eval-statistics.ts';
import type { PromptSet } from './prompt-folders.ts';

/** Input of an evaluation: changes with a known bug, and the panels that should find it. */

const place = z.object({ file: z.string(), start: z.int().positive(), end: z.int().positive() });

const known = z.object({
  id: z.string(),
  source: z.string().optional(),
  license: z.string().optional(),
  diff: z.string(),
  /** All of them belong to the one bug of this change. */
  bug_locations: z.array(place).min(1),
});
export type KnownBug = z.infer<typeof known>;

/** Throws with the number of an invalid line. */
export const readKnownBugs = (file: string): readonly KnownBug[] =>
  readChanges(file, known, 'a change with a known bug');

/** One way to review: the panel and the number of rounds. */
export interface Arm {
  readonly name: string;
  readonly reviewers: readonly string[];
  readonly rounds: number;
}

/** Each model alone, each with itself, the pair, and the entire panel if there are more than two models. */
export function armsOf(reviewers: readonly string[], rounds: number): readonly Arm[] {
  const [first, second] = reviewers;
  return [
    ...reviewers.map((one) => ({ name: `${one} alone`, reviewers: [one], rounds: 1 })),
    ...reviewers.map((one) => ({
      name: `${one} and itself`,
      reviewers: [one, `${one} as correctness`],
      rounds,
    })),
    ...(first === undefined || second === undefined
      ? []
      : [{ name: 'the pair', reviewers: [first, second], rounds }]),
    ...(reviewers.length > 2 ? [{ name: `the panel of ${reviewers.length}`, reviewers, rounds }] : []),
  ];
}

export const scoreSchema = recordSchema.extend({
  caught: z.boolean(),
  /** Other open findings, which count as false. */
  others: z.int().nonnegative(),
  disputed: z.int().nonnegative(),
});
export type Score = z.infer<typeof scoreSchema>;

/** Distance in lines at which a finding still matches a known bug: people mark the fix, models the cause. */
const near = 3;

/** Tokens of a run: input, cached or not, and output. */
export const tokensOf = ({ spent }: Pick<Result, 'spent'>): number =>
  spent.freshInput + spent.cachedInput + spent.writtenInput + spent.output;

/** Whether the known bug is among the open findings, and how many others there are. */
export function scoreOf(bug: KnownBug, arm: Arm, prompts: PromptSet, result: Result): Score {
  const kept = result.findings.filter((finding) => finding.status !== 'dismissed');
  const hits = kept.filter(({ location }) =>
    bug.bug_locations.some(
      ({ file, start, end }) =>
        location.level === 'line' &&
        location.path === file &&
        location.side === 'new' &&
        location.startLine <= end + near &&
        location.endLine >= start - near,
    ),
  );
  return {
    id: bug.id,
    arm: arm.name,
    prompts: prompts.name,
    digest: prompts.digest,
    complete: result.verdict.complete,
    caught: hits.length > 0,
    others: kept.length - hits.length,
    disputed: kept.filter((finding) => finding.status === 'disputed').length,
    tokens: tokensOf(result),
    seconds: result.seconds,
    usd: result.spent.usd,
  };
}

/** One panel with one set of prompts. Estimates are for each change; they are null without a complete run. */
export interface Total {
  readonly arm: string;
  readonly prompts: string;
  readonly runs: number;
  readonly incomplete: number;
  readonly caught: number;
  readonly share: Estimate | null;
  readonly others: Estimate | null;
  readonly disputed: Estimate | null;
  readonly tokens: Estimate | null;
  /** Mean seconds of a run. */
  readonly seconds: number;
  /** US dollars for each change; null also if a price is unknown. */
  readonly usdEach: Estimate | null;
  /** Total US dollars, including incomplete runs; null if a price is unknown. */
  readonly usd: number | null;
}

/** A mean of dollars; null if one is unknown. */
export function usdOf(amounts: readonly (number | null)[]): Estimate | null {
  const known = amounts.filter((usd) => usd !== null);
  return known.length < amounts.length ? null : meanOf(known);
}

const of = <T extends Pick<Score, 'arm' | 'prompts'>>(
  records: readonly T[],
  arm: string,
  prompts: string,
): readonly T[] => records.filter((record) => record.arm === arm && record.prompts === prompts);

/** Sums up one panel with one set of prompts. Only complete runs count, but all of them cost. */
export function totalOf(arm: string, prompts: string, scores: readonly Score[]): Total {
  const own = of(scores, arm, prompts);
  const runs = own.filter(({ complete }) => complete);
  const caught = runs.filter((score) => score.caught).length;
  return {
    arm,
    prompts,
    runs: runs.length,
    incomplete: own.length - runs.length,
    caught,
    share: shareOf(caught, runs.length),
    others: meanOf(runs.map(({ others }) => others)),
    disputed: meanOf(runs.map(({ disputed }) => disputed)),
    tokens: meanOf(runs.map(({ tokens }) => tokens)),
    seconds: meanOf(runs.map(({ seconds }) => seconds))?.value ?? 0,
    usdEach: usdOf(runs.map(({ usd }) => usd)),
    usd: own.reduce<number | null>((all, { usd }) => (all === null || usd === null ? null : all + usd), 0),
  };
}

/** Two sets of prompts on the same changes: the second less the first. */
export interface Comparison {
  readonly arm: string;
  readonly first: string;
  readonly second: string;
  /** Changes with a complete run of both. */
  readonly runs: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly caught: Estimate | null;
  /** McNemar’s exact p. */
  readonly p: number;
  readonly others: Estimate | null;
  readonly disputed: Estimate | null;
  readonly tokens: Estimate | null;
  readonly usd: Estimate | null;
}

/** Complete records of the same change by the same arm, with the first prompts and with the second. */
export function pairedRecords<T extends Pick<Score, 'id' | 'arm' | 'prompts' | 'complete'>>(
  records: readonly T[],
  { arm, first, second }: Pick<Comparison, 'arm' | 'first' | 'second'>,
): readonly (readonly [first: T, second: T])[] {
  const others = new Map(of(records, arm, second).map((record) => [record.id, record]));
  return of(records, arm, first).flatMap((record) => {
    const other = others.get(record.id);
    return record.complete && other?.complete === true ? [[record, other] as const] : [];
  });
}

/** Compares two sets of prompts for one panel, on the changes that have a complete run of both. */
export function comparisonOf(
  what: Pick<Comparison, 'arm' | 'first' | 'second'>,
  scores: readonly Score[],
): Comparison {
  const paired = pairedRecords(scores, what);
  const pairs = pairsOf(paired.map(([first, second]) => [first.caught, second.caught]));
  const difference = (pick: (score: Score) => number): Estimate | null =>
    meanOf(paired.map(([first, second]) => pick(second) - pick(first)));
  return {
    ...what,
    runs: paired.length,
    onlyFirst: pairs.onlyFirst,
    onlySecond: pairs.onlySecond,
    caught: pairedDifference(pairs),
    p: mcnemar(pairs),
    others: difference(({ others }) => others),
    disputed: difference(({ disputed }) => disputed),
    tokens: difference(({ tokens }) => tokens),
    usd: usdDifference(paired),
  };
}

/** The mean difference in dollars; null if a price is unknown. */
export const usdDifference = (
  paired: readonly (readonly [Pick<Score, 'usd'>, Pick<Score, 'usd'>])[],
): Estimate | null =>
  usdOf(
    paired.map(([first, second]) =>
      first.usd === null || second.usd === null ? null : second.usd - first.usd,
    ),
  );
