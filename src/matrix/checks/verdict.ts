import { isDeepStrictEqual } from 'node:util';
import { completeness } from '../../debate/completeness.ts';
import { isRequired } from '../../debate/reviewer.ts';
import { decide, type Reason } from '../../debate/verdict.ts';
import type { Result } from '../../result/result.ts';
import { isReason, outcomeCodes } from '../../result/undelivered.ts';

/** Computes the verdict again by the same rules. Failures are taken from the recorded reasons. */
function decidedAgain(
  { verdict, settings, mode }: Result,
  reasons: readonly Reason[],
  blocking: readonly string[],
) {
  const codes = new Set(reasons.map(({ code }) => code));
  return decide({
    nothingToReview: codes.has('nothing-to-review'),
    complete: verdict.complete,
    shortfalls: reasons.filter(({ code }) => !outcomeCodes.has(code)),
    blocking,
    // An estimate never fails the job.
    onInconclusive: mode === 'estimate' ? 'warn' : settings.onInconclusive,
  });
}

/** Whether enough reviewers answered everything, by either meaning of the recorded `minReviewers`. */
function hasQuorum({ panel, attendance, settings, change }: Result): boolean {
  const spared = change?.bundles.some(({ obvious }) => obvious !== null) === true;
  const asked = panel.filter(
    ({ id, reads }) => !spared || !reads || attendance.some(({ reviewer }) => reviewer === id),
  );
  const needed =
    settings.minReviewers === panel.filter(isRequired).length
      ? [null, settings.minReviewers]
      : [settings.minReviewers];
  return needed.some(
    (minReviewers) =>
      completeness({
        panel: asked.map(({ id, reads, role }) => ({ id, reads, role, vendor: '' })),
        attendance,
        minReviewers,
        authors: [],
      }).complete,
  );
}

/** Checks the verdict against findings, answers and reasons. */
export function* checkVerdict(result: Result): Generator<string> {
  const { verdict, findings, attendance, change } = result;
  const blocking = findings.filter((finding) => finding.blocking).map(({ id }) => id);
  if (!isDeepStrictEqual(verdict.blocking, blocking))
    yield `its verdict names ${verdict.blocking.length} blocking findings, but ${blocking.length} of its findings block`;
  const reasons = verdict.reasons.filter(isReason);
  if (reasons.length !== verdict.reasons.length) yield 'its verdict has an unknown reason code';
  const again = decidedAgain(result, reasons, blocking);
  if (verdict.verdict !== again.verdict)
    yield `its verdict is "${verdict.verdict}", but its findings and answers result in "${again.verdict}"`;
  // Some errors end with status 1 in spite of `on-inconclusive: warn`.
  if (verdict.exitStatus === 0 ? again.exitStatus !== 0 : again.verdict === 'pass')
    yield `its exit status ${verdict.exitStatus} does not match its verdict`;
  const codes = reasons.map(({ code }) => code);
  if (
    !isDeepStrictEqual(
      codes,
      again.reasons.map(({ code }) => code),
    )
  )
    yield 'its reasons do not match its verdict';
  const bundles = change?.bundles ?? [];
  if (codes.includes('nothing-to-review') && bundles.length > 0)
    yield 'it says that there was nothing to review, but has bundles';
  const failures = new Set(attendance.flatMap(({ failure }) => (failure === null ? [] : [failure.code])));
  const unreported = [...failures].find((code) => !codes.includes(code));
  if (bundles.length > 0 && unreported !== undefined)
    yield `a reviewer did not answer (${unreported}), but its verdict does not say so`;
  if (!verdict.complete) return;
  const short = codes.find(
    (code) => !outcomeCodes.has(code) && ![...failures].some((known) => known === code),
  );
  if (short !== undefined) yield `its review is marked as complete, but has a reason against it (${short})`;
  if (change === null) yield 'its review is marked as complete, but it has no change';
  if (bundles.length > 0 && !hasQuorum(result))
    yield 'its review is marked as complete, but too few reviewers answered everything';
  const unread = change?.files.find(
    ({ leftOut, status }) => leftOut?.reason === 'too-large' && status !== 'deleted',
  );
  if (unread !== undefined)
    yield `its review is marked as complete, but no reviewer read ${JSON.stringify(unread.path)}`;
}
