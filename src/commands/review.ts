import { isWholeReview } from '../config/run-part.ts';
import { bundleChange } from '../review/bundled-change.ts';
import { changeDuringReview } from '../review/change-during-review.ts';
import {
  checkAccess,
  checkLocalKeys,
  type Debated,
  debateChange,
  preloadDebate,
  warnOfMissingKeys,
} from '../review/debate-start.ts';
import { type Background, loadHistory } from '../review/earlier-pushes.ts';
import { checkHead } from '../review/head-check.ts';
import type { JoinMatrix } from '../review/panel.ts';
import { gatherRequestContext } from '../review/request-context.ts';
import { settledOf } from '../review/run-record.ts';
import { beginRecording, type RepositoryRuntime } from '../review/runtime.ts';
import { type ReviewSubject, readSubject } from '../review/subject-reader.ts';
import type { CommandOutcome } from './outcome.ts';

/** Reviews a change, and races patches for its confirmed findings if `fix` is set. */
export async function review(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  const { recorder, settings } = runtime;
  const { subject, background } = await reviewChange(runtime);
  const { change } = subject;
  const { history } = background;
  recorder.headChecked(await checkHead(change, history));
  if (settings.fix !== 'off' && isWholeReview(settings)) {
    const { raceForFix } = await import('../fix/fix.ts');
    const { record } = recorder;
    const findings = settledOf(record)?.findings ?? [];
    const sound = !record.outdated && record.errors.length === 0;
    recorder.raced(await raceForFix(runtime, { change, findings, sound, history }));
  }
  return { kind: 'result', record: recorder.record };
}

/** The outcome of the steps of a review. */
interface ReviewedChange {
  readonly subject: ReviewSubject;
  readonly background: Background;
  /** Null if there was no question to ask. */
  readonly debated: Debated | null;
}

/**
 * The steps that reviews of a change, of a plan and of matrix results share. The verdict and the result are made when
 * the outcome is published, because a report that cannot be written changes the verdict.
 */
export async function reviewChange(
  runtime: RepositoryRuntime,
  joinMatrix: JoinMatrix | null = null,
): Promise<ReviewedChange> {
  checkLocalKeys(runtime);
  beginRecording(runtime);
  warnOfMissingKeys(runtime);
  const subject = await readSubject(runtime);
  const background = await loadHistory(runtime, subject);
  preloadDebate(runtime, subject.change, background.history);
  const { plan } = await bundleChange(runtime, subject, background.history);
  const requestContext = await gatherRequestContext(runtime, subject, background, plan);
  checkAccess(runtime, plan);
  const debated = await debateChange(runtime, subject, background, { plan, requestContext }, joinMatrix);
  runtime.recorder.noted(await changeDuringReview(runtime));
  return { subject, background, debated };
}
