import { decide, type Reason, reasonCodes } from '../debate/verdict.ts';
import type { UserError } from '../errors.ts';
import type { Result } from './result.ts';

/** Codes that explain a verdict; the other codes name what the review lacks. */
export const outcomeCodes: ReadonlySet<string> = new Set([
  'approved',
  'nothing-to-review',
  'blocking-findings',
]);

export const isReason = (reason: Result['verdict']['reasons'][number]): reason is Reason =>
  reasonCodes.some((code) => code === reason.code);

/** Why a report could not be written, as a reason of the verdict. */
const reasonOf = ({ code, message, likelyCause, remedy }: UserError): Reason => ({
  code,
  message,
  remedy: `${likelyCause} ${remedy}`,
});

/**
 * The result if a required report could not be written: a fail stays a fail, and a pass becomes inconclusive with exit
 * status 1, whatever `on-inconclusive` is. It has no seals, because those were for another result.
 */
export function undelivered(result: Result, userErrors: readonly UserError[]): Result {
  const { reasons, blocking } = result.verdict;
  const lacking = reasons.filter(isReason).filter(({ code }) => !outcomeCodes.has(code));
  const verdict = decide({
    nothingToReview: false,
    complete: false,
    shortfalls: [...userErrors.map(reasonOf), ...lacking],
    blocking,
    onInconclusive: 'fail',
    unforgivable: true,
    subject: result.document === null ? 'change' : 'plan',
  });
  return {
    ...result,
    verdict: {
      ...verdict,
      reasons: verdict.reasons.map((reason) => ({ ...reason })),
      blocking: [...verdict.blocking],
    },
    seals: [],
  };
}
