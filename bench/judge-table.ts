import { shareOf } from './eval-statistics.ts';
import {
  asDollarDifference,
  asDollars,
  asP,
  asPoints,
  asShare,
  asTokenDifference,
  asTokens,
  comparedNames,
} from './eval-table.ts';
import type { JudgeComparison, JudgeTotal } from './judge-data.ts';
import { table } from './table.ts';

const ofAll = (hits: number, all: number): string => (all === 0 ? 'none' : asShare(hits, shareOf(hits, all)));

/** How each reviewer judged in round 2, as Markdown. */
export const judgeTable = (totals: readonly JudgeTotal[]): string =>
  table(
    [
      'reviewer',
      'prompts',
      'changes',
      'not complete',
      'true findings',
      'kept',
      'false findings',
      'let through',
      'unsure',
      'refutations',
      'with counted evidence',
      'tokens each',
      's each',
      'cost each',
    ],
    totals.map((total) => [
      total.judge,
      total.prompts,
      total.runs,
      total.incomplete,
      total.trueFindings,
      ofAll(total.kept, total.trueFindings),
      total.falseFindings,
      ofAll(total.passed, total.falseFindings),
      total.unsure,
      total.refutations,
      ofAll(total.connected, total.refutations),
      asTokens(total.tokens),
      total.seconds.toFixed(1),
      total.runs === 0 ? '' : asDollars(total.usd),
    ]),
  );

/** Paired differences of prompts as Markdown: the second less the first. */
export const judgeComparisonTable = (comparisons: readonly JudgeComparison[]): string =>
  table(
    [
      'reviewer',
      'prompts compared',
      'changes with both',
      'true kept, points',
      'p',
      'false let through, points',
      'p',
      'tokens each',
      'cost each',
    ],
    comparisons.map((one) => [
      one.arm,
      comparedNames(one),
      one.runs,
      asPoints(one.kept),
      asP(one.keptP),
      asPoints(one.passed),
      asP(one.passedP),
      asTokenDifference(one.tokens),
      one.runs === 0 ? '' : asDollarDifference(one.usd),
    ]),
  );
