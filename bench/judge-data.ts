import * as z from 'zod';
import { reviewerId, reviewerSpec } from '../src/config/reviewer-spec.ts';
import { categoriesOf } from '../src/debate/categories.ts';
import { counts } from '../src/debate/evidence/evidence.ts';
import { severities, stances } from '../src/debate/finding.ts';
import type { Result } from '../src/result/result.ts';
import { pairedRecords, tokensOf, usdDifference, usdOf } from './eval-data.ts';
import { readChanges, recordSchema } from './eval-records.ts';
import { type Estimate, mcnemar, meanOf, type Pairs, pairedDifference, pairsOf } from './eval-statistics.ts';
import type { PromptSet } from './prompt-folders.ts';

/** Changes with findings that are known to be true or false, and how a reviewer judged them in round 2. */

const text = (longest: number) => z.string().trim().min(1).max(longest);

const labelledFinding = z.strictObject({
  /** Whether the defect exists. */
  label: z.boolean(),
  path: z.string(),
  /** Complete consecutive lines of the change. */
  quote: z.string().min(1),
  /** Where the quote starts on the new side; needed only if it occurs several times. */
  line: z.int().positive().nullable().default(null),
  scenario: text(4_000),
  explanation: text(4_000),
  title: text(200),
  assumes: text(4_000).nullable(),
  category: z.enum(categoriesOf('change')),
  severity: z.enum(severities),
});
export type LabelledFinding = z.infer<typeof labelledFinding>;

const labelledChange = z.strictObject({
  id: z.string(),
  source: z.string().optional(),
  license: z.string().optional(),
  diff: z.string(),
  findings: z
    .array(labelledFinding)
    .min(1)
    .max(100)
    .refine(
      (all) => new Set(all.map(nameOf)).size === all.length,
      'Two findings of one change need different texts.',
    ),
});
export type LabelledChange = z.infer<typeof labelledChange>;

/** What tells a finding from the others of its change, in the data and in a result. */
export const nameOf = ({
  title,
  explanation,
  scenario,
}: Pick<LabelledFinding, 'title' | 'explanation' | 'scenario'>): string =>
  [title, explanation, scenario].join('\0');

/** @throws Error with the number of an invalid line. */
export const readLabelledChanges = (file: string): readonly LabelledChange[] =>
  readChanges(file, labelledChange, 'a change with labelled findings');

const judgement = z.object({
  label: z.boolean(),
  /** Null if there is none: the reviewer was not asked, or did not answer. */
  position: z.enum(stances).nullable(),
  /** It refutes, and at least one of its quotes counts as evidence. */
  evidence: z.boolean(),
  /** Not refuted by a position that counts. */
  kept: z.boolean(),
});
type Judgement = z.infer<typeof judgement>;

export const judgedSchema = recordSchema.extend({
  /** In the order of the data. */
  judgements: z.array(judgement),
});
export type Judged = z.infer<typeof judgedSchema>;

/** The id under which results name a reviewer. @throws Error for text that is no reviewer. */
export const judgeId = (judge: string): string => reviewerId(reviewerSpec.parse(judge));

/** Reads off a result how the judge judged each labelled finding. Complete if it took a position on each of them. */
export function judgedIn(change: LabelledChange, judge: string, prompts: PromptSet, result: Result): Judged {
  const id = judgeId(judge);
  const judgements = change.findings.map((finding): Judgement => {
    const found = result.findings.find(({ reports }) =>
      reports.some((report) => report.reviewer !== id && nameOf(report) === nameOf(finding)),
    );
    const own = found?.positions.filter((one) => one.reviewer === id) ?? [];
    const position = own.at(-1);
    return {
      label: finding.label,
      // Reporting it unasked is upholding it.
      position: position?.stance ?? (found?.reportedBy.includes(id) === true ? 'uphold' : null),
      evidence: position?.stance === 'refute' && position.evidence.some((item) => counts(item, position)),
      kept: !own.some((one) => one.stance === 'refute' && one.counts),
    };
  });
  return {
    id: change.id,
    arm: judge,
    prompts: prompts.name,
    digest: prompts.digest,
    complete: judgements.every(({ position }) => position !== null),
    tokens: tokensOf(result),
    seconds: result.seconds,
    usd: result.spent.usd,
    judgements,
  };
}

/** One reviewer with one set of prompts. Shares are null of nothing. */
export interface JudgeTotal {
  readonly judge: string;
  readonly prompts: string;
  readonly runs: number;
  readonly incomplete: number;
  /** True findings, and how many of them were kept. */
  readonly trueFindings: number;
  readonly kept: number;
  /** False findings, and how many of them were let through. */
  readonly falseFindings: number;
  readonly passed: number;
  /** Positions that are unsure; they keep a finding. */
  readonly unsure: number;
  /** Refutations, and how many of them have evidence that counts. */
  readonly refutations: number;
  readonly connected: number;
  readonly tokens: Estimate | null;
  readonly seconds: number;
  readonly usd: Estimate | null;
}

/** Sums up one reviewer with one set of prompts. Only complete runs count. */
export function judgeTotalOf(judge: string, prompts: string, records: readonly Judged[]): JudgeTotal {
  const own = records.filter((record) => record.arm === judge && record.prompts === prompts);
  const runs = own.filter(({ complete }) => complete);
  const all = runs.flatMap(({ judgements }) => judgements);
  const number = (pick: (one: Judgement) => boolean): number => all.filter(pick).length;
  return {
    judge,
    prompts,
    runs: runs.length,
    incomplete: own.length - runs.length,
    trueFindings: number(({ label }) => label),
    kept: number(({ label, kept }) => label && kept),
    falseFindings: number(({ label }) => !label),
    passed: number(({ label, kept }) => !label && kept),
    unsure: number(({ position }) => position === 'unsure'),
    refutations: number(({ position }) => position === 'refute'),
    connected: number(({ evidence }) => evidence),
    tokens: meanOf(runs.map(({ tokens }) => tokens)),
    seconds: meanOf(runs.map(({ seconds }) => seconds))?.value ?? 0,
    usd: usdOf(runs.map(({ usd }) => usd)),
  };
}

/** Two sets of prompts on the same findings: the second less the first. */
export interface JudgeComparison {
  readonly arm: string;
  readonly first: string;
  readonly second: string;
  /** Changes with a complete run of both. */
  readonly runs: number;
  readonly kept: Estimate | null;
  /** McNemar’s exact p, for true findings and for false ones. */
  readonly keptP: number;
  readonly passed: Estimate | null;
  readonly passedP: number;
  readonly tokens: Estimate | null;
  readonly usd: Estimate | null;
}

/** Compares two sets of prompts for one reviewer, on the changes that have a complete run of both. */
export function judgeComparisonOf(
  what: Pick<JudgeComparison, 'arm' | 'first' | 'second'>,
  records: readonly Judged[],
): JudgeComparison {
  const paired = pairedRecords(records, what);
  const keptOf = (label: boolean): Pairs =>
    pairsOf(
      paired.flatMap(([first, second]) =>
        first.judgements.flatMap((one, index) => {
          const other = second.judgements[index];
          return one.label === label && other !== undefined ? [[one.kept, other.kept] as const] : [];
        }),
      ),
    );
  return {
    ...what,
    runs: paired.length,
    kept: pairedDifference(keptOf(true)),
    keptP: mcnemar(keptOf(true)),
    passed: pairedDifference(keptOf(false)),
    passedP: mcnemar(keptOf(false)),
    tokens: meanOf(paired.map(([first, second]) => second.tokens - first.tokens)),
    usd: usdDifference(paired),
  };
}
