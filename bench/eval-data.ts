import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { interval } from '../src/report/reviewer-statistics.ts';
import type { Result } from '../src/result/result.ts';

/** What an evaluation is about: changes with a known bug, and panels that are to find it. */

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

/** Throws with the number of the line that is none. */
export const readKnownBugs = (file: string): readonly KnownBug[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [known.parse(JSON.parse(line))];
      } catch (cause) {
        throw new Error(`Line ${index + 1} of ${file} is no change with a known bug.`, { cause });
      }
    });

/** One way to review: who sits, and for how long they debate. */
export interface Arm {
  readonly name: string;
  readonly reviewers: readonly string[];
  readonly rounds: number;
}

/** Each model alone, each reviewing itself, the pair, and the whole panel where there are more than two. */
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

export const scoreSchema = z.object({
  id: z.string(),
  arm: z.string(),
  /** Everyone answered; a run that did not is no miss, and is made again. */
  complete: z.boolean(),
  caught: z.boolean(),
  /** Standing findings elsewhere: false, as far as anybody knows. */
  others: z.int().nonnegative(),
  disputed: z.int().nonnegative(),
  seconds: z.number().nonnegative(),
  usd: z.number().nonnegative().nullable(),
});
export type Score = z.infer<typeof scoreSchema>;

/** Lines by which a finding may miss the known ones: people mark the fix, models the cause. */
const near = 3;

/** Whether the known bug is among the findings that stand, and what else is. */
export function scoreOf(bug: KnownBug, arm: Arm, result: Result): Score {
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
    complete: result.verdict.complete,
    caught: hits.length > 0,
    others: kept.length - hits.length,
    disputed: kept.filter((finding) => finding.status === 'disputed').length,
    seconds: result.seconds,
    usd: result.spent.usd,
  };
}

export interface Total {
  readonly arm: string;
  readonly runs: number;
  readonly incomplete: number;
  readonly caught: number;
  readonly missed: number;
  readonly others: number;
  readonly disputed: number;
  /** 95% interval of the share that was caught. */
  readonly low: number;
  readonly high: number;
  /** Mean seconds of a run. */
  readonly seconds: number;
  /** All dollars; null where a price is not known. */
  readonly usd: number | null;
}

/** Sums up an arm; only complete runs count. */
export function totalOf(arm: string, scores: readonly Score[]): Total {
  const own = scores.filter((score) => score.arm === arm);
  const runs = own.filter(({ complete }) => complete);
  const sum = (pick: (score: Score) => number): number => runs.reduce((all, score) => all + pick(score), 0);
  const caught = runs.filter((score) => score.caught).length;
  return {
    arm,
    runs: runs.length,
    incomplete: own.length - runs.length,
    caught,
    missed: runs.length - caught,
    others: sum(({ others }) => others),
    disputed: sum(({ disputed }) => disputed),
    ...interval(caught, runs.length),
    seconds: runs.length === 0 ? 0 : sum(({ seconds }) => seconds) / runs.length,
    usd: own.reduce<number | null>((all, { usd }) => (all === null || usd === null ? null : all + usd), 0),
  };
}
