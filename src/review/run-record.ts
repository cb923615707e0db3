import type { BundlePlan, Change } from '../change/change.ts';
import type { Settings } from '../config/schema.ts';
import type { Debate } from '../debate/debate.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import type { Reason } from '../debate/verdict.ts';
import { UserError, type UserErrorCode } from '../errors.ts';
import { type History, type SettledFindings, settleFindings } from '../history/pushes.ts';
import type { Outcome } from '../result/assembly.ts';
import type { Pages } from '../result/pages.ts';
import type { Result } from '../result/result.ts';
import type { CommitStatusTarget } from './commit-status.ts';

/** The results of the steps of a run. A step that was not reached is null or empty. */
export interface RunRecord {
  /** ISO 8601. */
  readonly startedAt: string;
  /** Where GitHub shows the run; null outside a runner. */
  readonly pages: Pages | null;
  readonly settings: Settings | null;
  readonly change: Change | null;
  readonly history: History | null;
  readonly plan: BundlePlan | null;
  /** Bundle id → why one reviewer is enough. */
  readonly obviousBundles: Outcome['obviousBundles'];
  readonly panel: readonly Reviewer[];
  readonly aggregate: Result['aggregate'];
  readonly events: readonly CallEvent[];
  readonly debate: Debate | null;
  /** The head is newer or the pull request is closed, so nothing is posted. */
  readonly outdated: boolean;
  readonly estimate: Result['estimate'];
  readonly race: Result['race'];
  readonly revision: Outcome['revision'];
  readonly reviewerStatistics: Result['reviewerStatistics'];
  /** Where the verdict is set as a commit status; null if the job itself is the check. */
  readonly commitStatus: CommitStatusTarget | null;
  readonly notices: readonly string[];
  /** Errors outside the debate. */
  readonly errors: readonly Reason[];
  /** An error that `on-inconclusive: warn` must not turn into a success. */
  readonly unforgivable: boolean;
}

/** The record of a run before its first step. */
export const emptyRecord = (startedAt: string): RunRecord => ({
  startedAt,
  pages: null,
  settings: null,
  change: null,
  history: null,
  plan: null,
  obviousBundles: new Map(),
  panel: [],
  aggregate: null,
  events: [],
  debate: null,
  outdated: false,
  estimate: null,
  race: null,
  revision: null,
  reviewerStatistics: null,
  commitStatus: null,
  notices: [],
  errors: [],
  unforgivable: false,
});

/** Errors after which it is unknown what to review, or a report is missing. */
const unforgivable: ReadonlySet<UserErrorCode> = new Set([
  'bad-setting',
  'unwritable',
  'no-plan',
  'bad-collection',
  'forged-collection',
  'github-refused',
  'bad-transcript',
  'transcript-cut',
  'replay-differs',
]);

/** Adds a failure. An error that is not a `UserError` is a defect of the action: its message is kept, its stack is not. */
export function withError(record: RunRecord, error: unknown): RunRecord {
  if (error instanceof UserError) {
    const reason: Reason = {
      code: error.code,
      message: error.message,
      remedy: [error.likelyCause, error.remedy].filter((text) => text !== '').join(' '),
    };
    return {
      ...record,
      errors: [...record.errors, reason],
      unforgivable: record.unforgivable || unforgivable.has(error.code),
    };
  }
  const what = error instanceof Error ? error.message : String(error);
  const reason: Reason = {
    code: 'internal-error',
    message: `Internal error of xreview-action: ${what}`,
    remedy: 'This is a defect of the action, not of your change. Please report it with the transcript.',
  };
  return { ...record, errors: [...record.errors, reason], unforgivable: true };
}

export const withNotices = (record: RunRecord, notices: readonly string[]): RunRecord =>
  notices.length === 0 ? record : { ...record, notices: [...record.notices, ...notices] };

/** The debate with what is carried forward from earlier pushes and what people decided; null before both are known. */
export const settledOf = ({ history, change, debate }: RunRecord): SettledFindings | null =>
  history === null || change === null ? null : settleFindings(history, debate);

/** The final values that a replay cannot compute. */
export function closingEntry(record: RunRecord) {
  const { estimate, race, revision, reviewerStatistics, unforgivable: unforgiven, debate } = record;
  return {
    notices: [...record.notices],
    errors: [...record.errors],
    unforgivable: unforgiven,
    debated: debate !== null,
    estimate,
    race,
    revision,
    reviewerStatistics,
  };
}
