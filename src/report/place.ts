import type { Anchor } from '../review/finding.ts';

/**
 * The one line to show people, on the head commit: an added line of its hunk where there is one, because only there do
 * annotations and alerts appear in a pull request. Else the anchor's first line, or what now stands where it stood.
 */
export function shownLine(anchor: Anchor): number {
  if (anchor.level === 'file') return 1;
  return anchor.addedLine ?? (anchor.side === 'new' ? anchor.startLine : (anchor.headLine ?? 1));
}

interface Lines {
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
}

/** `:12`, `:12–14`, `:12–14 (before the change)`. */
export const linesText = ({ side, startLine, endLine }: Lines): string =>
  `:${startLine}${endLine === startLine ? '' : `–${endLine}`}${side === 'old' ? ' (before the change)' : ''}`;

/** `src/a.ts:12–14`; the path alone where the quote was not found. */
export const placeText = (anchor: Anchor): string =>
  anchor.level === 'file' ? anchor.path : anchor.path + linesText(anchor);
