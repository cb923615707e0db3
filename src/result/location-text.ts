import type { Location } from '../debate/finding.ts';
import { dismissalPlaceOf, howToDismiss } from '../debate/verdict.ts';
import type { Result, ResultFinding } from './result.ts';

/**
 * The line of the head commit to show the finding on. It is an added line of the hunk if there is one, because
 * annotations and alerts appear in a pull request only there. Otherwise it is the first line of the location, or the
 * line that replaced it.
 */
export function shownLine(location: Location): number {
  if (location.level === 'file') return 1;
  return location.addedLine ?? (location.side === 'new' ? location.startLine : (location.headLine ?? 1));
}

interface Lines {
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
}

/** `:12`, `:12–14`, `:12–14 (before the change)`. */
export const linesText = ({ side, startLine, endLine }: Lines): string =>
  `:${startLine}${endLine === startLine ? '' : `–${endLine}`}${side === 'old' ? ' (before the change)' : ''}`;

/** Whether a finding is about an entire file because its quote was not found there. */
export const isAboutFile = (location: Location): boolean =>
  location.level === 'file' && location.content !== undefined;

/** Shown with such a finding in every report. */
export const aboutFile =
  'This finding is about the entire file, because the code that the reviewer quoted was not found in it.';

/** `src/a.ts:12–14`, or only the path if the quote was not found. */
export const placeText = (location: Location): string =>
  location.level === 'file' ? location.path : location.path + linesText(location);

/** A sentence on how to resolve a blocking finding; empty for one that does not block. */
export function liftText({ id, blocking }: ResultFinding, result: Result): string {
  if (!blocking) return '';
  const text = result.document === null ? 'code' : 'plan';
  return `This finding blocks. Fix the ${text} or, if the finding is wrong, ${howToDismiss(id, dismissalPlaceOf(result.change))}.`;
}
