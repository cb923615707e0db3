import type { Location } from '../debate/finding.ts';
import { type DismissalPlace, howToDismiss } from '../debate/verdict.ts';
import type { Result, ResultFinding } from './result.ts';

/**
 * The one line to show people, on the head commit: an added line of its hunk where there is one, because only there do
 * annotations and alerts appear in a pull request. Else the anchor's first line, or what now stands where it stood.
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

/** Whether a reviewer's finding is about a file as a whole, because the code it quotes was not found there. */
export const isAboutFile = (location: Location): boolean =>
  location.level === 'file' && location.content !== undefined;

/** Said of such a finding wherever it is shown. */
export const aboutFile = 'About the file as a whole: the code that the reviewer quotes was not found in it.';

/** `src/a.ts:12–14`; the path alone where the quote was not found. */
export const placeText = (location: Location): string =>
  location.level === 'file' ? location.path : location.path + linesText(location);

const dismissalPlace = ({ change }: Result): DismissalPlace =>
  change === null || change.pullRequest !== null ? 'comment' : 'suppressions';

/** How to lift the block of one finding, as a sentence; empty for one that does not block. */
export function liftText({ id, blocking }: ResultFinding, result: Result): string {
  if (!blocking) return '';
  const text = result.document === null ? 'code' : 'plan';
  return `This finding blocks. Fix the ${text} or, if the finding is wrong, ${howToDismiss(id, dismissalPlace(result))}.`;
}
