import type { Subject } from './categories.ts';
import { failureCodes } from './reviewer.ts';

export const verdicts = ['pass', 'fail', 'inconclusive'] as const;
export type VerdictWord = (typeof verdicts)[number];

/** Stable codes. They are part of the outputs, so none is renamed or reused. */
export const reasonCodes = [
  'approved',
  'nothing-to-review',
  'blocking-findings',
  'quorum-missed',
  'author-vendor-only',
  'too-large',
  'stale-head',
  'estimate-only',
  ...failureCodes,
  'bad-setting',
  'missing-key',
  'unsupported-event',
  'bad-event',
  'not-a-repository',
  'no-history',
  'no-such-commit',
  'unrelated-histories',
  'fetch-refused',
  'git-failed',
  'no-pull-request',
  'bad-collection',
  'forged-collection',
  'github-refused',
  'no-plan',
  'unwritable',
  'bad-transcript',
  'transcript-cut',
  'replay-differs',
  'internal-error',
] as const;
type ReasonCode = (typeof reasonCodes)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** For users: what happened. */
  readonly message: string;
  /** What to do about it; empty if nothing is needed. */
  readonly remedy: string;
}

interface VerdictInput {
  /** Every file of the change was left out for a reason other than its size, or there is none. */
  readonly nothingToReview: boolean;
  /**
   * At least `min-reviewers` answered every question about every bundle completely, for the head that is still
   * current, and no text file was left out for its size. True if there was no bundle.
   */
  readonly complete: boolean;
  /** Why it is not complete. Shown with every verdict. */
  readonly shortfalls: readonly Reason[];
  /** Ids of blocking findings, most severe first. */
  readonly blocking: readonly string[];
  readonly onInconclusive: 'fail' | 'warn';
  /** The run failed for a reason that `on-inconclusive: warn` must not let pass, such as unreadable settings. */
  readonly unforgivable?: boolean;
  readonly subject?: Subject;
  readonly dismissalPlace?: DismissalPlace;
}

export interface Verdict {
  readonly verdict: VerdictWord;
  readonly complete: boolean;
  readonly reasons: readonly Reason[];
  readonly blocking: readonly string[];
  readonly exitStatus: 0 | 1;
}

interface VerdictRule {
  /** As in the table in docs/panel.md. */
  readonly when: string;
  readonly verdict: VerdictWord;
  readonly applies: (input: VerdictInput) => boolean;
  /** The reason for the verdict, besides the shortfalls. */
  readonly reason: (input: VerdictInput) => Reason | null;
}

/** The gate. The first rule that applies decides. A pass requires evidence that the review is complete. */
export const verdictRules: readonly VerdictRule[] = [
  {
    when: 'one or more findings block',
    verdict: 'fail',
    applies: ({ blocking }) => blocking.length > 0,
    reason: ({ blocking, subject = 'change', dismissalPlace = 'comment' }) => ({
      code: 'blocking-findings',
      message: `${blocking.length === 1 ? 'One finding blocks' : `${blocking.length} findings block`} this ${subject}.`,
      remedy: howToLift(blocking, subject, dismissalPlace),
    }),
  },
  {
    when: 'a text file was too large to read and no setting excluded it, or the review is not complete',
    verdict: 'inconclusive',
    applies: ({ complete }) => !complete,
    reason: () => null,
  },
  {
    when: 'there is nothing to review',
    verdict: 'pass',
    applies: ({ nothingToReview }) => nothingToReview,
    reason: () => ({ code: 'nothing-to-review', message: 'The change has nothing to review.', remedy: '' }),
  },
  {
    when: 'otherwise',
    verdict: 'pass',
    applies: () => true,
    reason: () => ({
      code: 'approved',
      message: 'Every required reviewer answered every question, and no finding blocks.',
      remedy: '',
    }),
  },
];

/**
 * Where a person dismisses a finding: in a comment on the pull request, in a comment on a pull request that leaves the
 * merge queue, or in the suppressions file of the base.
 */
const dismissalPlaces = ['comment', 'queue', 'suppressions'] as const;
type DismissalPlace = (typeof dismissalPlaces)[number];

/** How a person dismisses one finding. Used wherever a block is shown. */
export function howToDismiss(id: string, place: DismissalPlace): string {
  switch (place) {
    case 'comment':
      return `comment "/xreview dismiss ${id} REASON" on the pull request and re-run the job`;
    case 'queue':
      return `comment "/xreview dismiss ${id} REASON" on the pull request and add it to the merge queue again`;
    case 'suppressions':
      return `add "- finding: ${id}" with a "reason:" to .github/xreview-suppressions.yml on the base branch and review again`;
  }
}

/** The place for a change: its pull request, if it has one. */
export const dismissalPlaceOf = (
  change: { readonly pullRequest: unknown; readonly event: string } | null,
): DismissalPlace => {
  if (change?.event === 'merge_group') return 'queue';
  return change === null || change.pullRequest !== null ? 'comment' : 'suppressions';
};

/** How a person lifts a block. */
const howToLift = (ids: readonly string[], subject: Subject, place: DismissalPlace): string => {
  const wrong = ids.length > 1 ? 'dismiss each finding that is wrong' : 'dismiss the finding if it is wrong';
  const text = subject === 'plan' ? 'plan' : 'code';
  return `Fix the ${text}, or ${wrong}: ${howToDismiss(ids.length > 1 ? 'ID' : (ids[0] ?? 'ID'), place)}.`;
};

/** The verdict, by the first rule that applies. */
export function decide(input: VerdictInput): Verdict {
  const { complete, shortfalls, blocking, onInconclusive, unforgivable = false } = input;
  const rule = verdictRules.find(({ applies }) => applies(input));
  if (rule === undefined) throw new TypeError('the last verdict rule always applies');
  const { verdict } = rule;
  const own = rule.reason(input);
  const passes =
    verdict === 'pass' || (verdict === 'inconclusive' && onInconclusive === 'warn' && !unforgivable);
  return {
    verdict,
    complete,
    reasons: [...(own === null ? [] : [own]), ...shortfalls],
    blocking,
    exitStatus: passes ? 0 : 1,
  };
}
