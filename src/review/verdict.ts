import { failureCodes } from './reviewer.ts';
import type { Subject } from './subject.ts';

export const verdicts = ['pass', 'fail', 'inconclusive'] as const;
export type VerdictWord = (typeof verdicts)[number];

/** Stable codes: part of the outputs, so none is renamed or given another meaning. */
export const reasonCodes = [
  'approved',
  'nothing-to-review',
  'blocking-findings',
  'quorum-missed',
  'author-only',
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
export type ReasonCode = (typeof reasonCodes)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** For people: what happened. */
  readonly message: string;
  /** What to do about it; empty where nothing need be done. */
  readonly remedy: string;
}

export interface VerdictInput {
  /** The change has nothing that could be reviewed: it is empty, or all of it was left out with reasons. */
  readonly nothingToReview: boolean;
  /** At least `min-reviewers` answered every bundle they were asked, whole, for the head that is still the head. */
  readonly complete: boolean;
  /** Why it is not complete; shown whatever the verdict, because an incomplete review says less than it seems to. */
  readonly shortfalls: readonly Reason[];
  /** Ids of blocking findings, gravest first. */
  readonly blocking: readonly string[];
  readonly onInconclusive: 'fail' | 'warn';
  /** The run failed on something that `on-inconclusive` must not wave through, such as settings that could not be read. */
  readonly unforgivable?: boolean;
  readonly subject?: Subject;
}

export interface Verdict {
  readonly verdict: VerdictWord;
  readonly complete: boolean;
  readonly reasons: readonly Reason[];
  readonly blocking: readonly string[];
  readonly exitStatus: 0 | 1;
}

/**
 * The gate. | nothing to review → pass | blocking findings → fail | complete, none blocking → pass | else inconclusive |.
 * A pass needs proof; silence is never one.
 */
export function decide(input: VerdictInput): Verdict {
  const { nothingToReview, complete, shortfalls, blocking, onInconclusive } = input;
  const { unforgivable = false, subject = 'change' } = input;
  const verdict = (word: VerdictWord, reasons: readonly Reason[], exitStatus: 0 | 1): Verdict => ({
    verdict: word,
    complete: complete || (nothingToReview && shortfalls.length === 0),
    reasons,
    blocking,
    exitStatus,
  });
  if (nothingToReview && shortfalls.length === 0) {
    return verdict(
      'pass',
      [{ code: 'nothing-to-review', message: 'The change has nothing to review.', remedy: '' }],
      0,
    );
  }
  if (blocking.length > 0) {
    const found = blocking.length === 1 ? 'One finding blocks' : `${blocking.length} findings block`;
    const text = subject === 'plan' ? 'plan' : 'code';
    const remedy = `Mend the ${text}, or show in the ${text} why the finding does not hold.`;
    return verdict(
      'fail',
      [{ code: 'blocking-findings', message: `${found} this ${subject}.`, remedy }, ...shortfalls],
      1,
    );
  }
  if (complete) {
    const message =
      'Every required reviewer answered for all that was to be reviewed, and no finding blocks it.';
    return verdict('pass', [{ code: 'approved', message, remedy: '' }, ...shortfalls], 0);
  }
  return verdict('inconclusive', shortfalls, onInconclusive === 'fail' || unforgivable ? 1 : 0);
}
