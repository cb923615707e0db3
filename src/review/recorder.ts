import type { BundlePlan, Change } from '../change/change.ts';
import type { Settings } from '../config/schema.ts';
import type { Debate } from '../debate/debate.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import { type History, recordedHistory } from '../history/pushes.ts';
import type { Outcome } from '../result/assembly.ts';
import type { Pages } from '../result/pages.ts';
import type { Result } from '../result/result.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { CommitStatusTarget } from './commit-status.ts';
import type { HeadCheck } from './head-check.ts';
import { type ProgressComment, silentProgressComment } from './progress-comment.ts';
import { emptyRecord, type RunRecord, withError, withNotices } from './run-record.ts';

/**
 * Collects the result of each step, so that a run that ends early can still be reported. Steps take arguments and return
 * values; only the code that publishes a run reads the record.
 */
export class Recorder {
  readonly #began = performance.now();
  #record: RunRecord = emptyRecord(new Date().toISOString());
  #transcript: Transcript | null = null;
  #progressComment: ProgressComment = silentProgressComment;

  /** Everything known so far. */
  get record(): RunRecord {
    return this.#record;
  }

  get transcript(): Transcript | null {
    return this.#transcript;
  }

  /** Seconds since the run began, to the millisecond. */
  readonly clock = (): number => Math.round(performance.now() - this.#began) / 1000;

  /** An error that ends the run or makes its review incomplete. */
  failed(error: unknown): void {
    this.#record = withError(this.#record, error);
  }

  /** Records that the run was cancelled. */
  cancelled(): void {
    this.#add({
      errors: [
        ...this.#record.errors,
        {
          code: 'cancelled',
          message: 'The run was cancelled before the review was complete.',
          remedy:
            'Run the job again. A newer push cancels the run of an older one if the workflow sets `concurrency`.',
        },
      ],
    });
  }

  noted(notices: readonly string[]): void {
    this.#record = withNotices(this.#record, notices);
  }

  /** Records where the verdict is set as a commit status. */
  reportsTo(commitStatus: CommitStatusTarget): void {
    this.#add({ commitStatus });
  }

  /** Records where GitHub shows the run. */
  shownOn(pages: Pages | null): void {
    this.#add({ pages });
  }

  settingsRead(settings: Settings): void {
    this.#add({ settings });
  }

  transcriptOpened(transcript: Transcript): void {
    this.#transcript = transcript;
  }

  changeRead(change: Change): void {
    this.#add({ change });
    this.#transcript?.write({ kind: 'change', change });
  }

  historyLoaded(history: History): void {
    this.#add({ history });
    this.#transcript?.write({ kind: 'history', ...recordedHistory(history) });
    this.noted(history.notices);
  }

  bundled(plan: BundlePlan, obviousBundles: Outcome['obviousBundles']): void {
    this.#add({ plan, obviousBundles });
    const entries = [...obviousBundles].map(([bundle, files]) => ({ bundle, files }));
    this.#transcript?.write({ kind: 'plan', plan, obviousBundles: entries });
  }

  matrixRead(aggregate: NonNullable<Result['aggregate']>): void {
    this.#add({ aggregate });
  }

  /** @param bundles ids in the order of the review. */
  panelCreated(panel: readonly Reviewer[], bundles: readonly string[]): void {
    this.#add({ panel });
    const { aggregate } = this.#record;
    this.#transcript?.write({
      kind: 'panel',
      reviewers: panel.map(recordedReviewer),
      bundles: [...bundles],
      aggregate,
    });
  }

  called(event: CallEvent): void {
    this.#add({ events: [...this.#record.events, event] });
    this.#progressComment.update(
      `Round ${event.round}: ${event.reviewer} answered for bundle ${event.bundle}.`,
    );
  }

  /** Shows the progress in the pull request until the debate or the run is over. */
  showsProgressIn(progressComment: ProgressComment, first: string): void {
    this.#progressComment = progressComment;
    progressComment.update(first);
  }

  debated(debate: Debate): void {
    this.#add({ debate });
  }

  headChecked({ outdated, error, notices }: HeadCheck): void {
    this.noted(notices);
    this.#add({ outdated, errors: error === null ? this.#record.errors : [...this.#record.errors, error] });
  }

  estimated(estimate: NonNullable<Result['estimate']>): void {
    this.#add({ estimate });
  }

  raced(race: NonNullable<Result['race']>): void {
    this.#add({ race });
  }

  revised(revision: NonNullable<Outcome['revision']>): void {
    this.#add({ revision });
  }

  /** Resolves when the last update of the progress comment is done. */
  progressEnded(): Promise<void> {
    return this.#progressComment.end();
  }

  #add(step: Partial<RunRecord>): void {
    this.#record = { ...this.#record, ...step };
  }
}

/** A reviewer in the transcript. */
const recordedReviewer = ({ id, vendor, model, role, reads, judges, served = [] }: Reviewer) => ({
  id,
  vendor,
  model,
  role,
  reads,
  judges,
  served: [...served],
});
