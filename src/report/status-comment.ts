import type { Severity } from '../debate/finding.ts';
import { isNewerComment, stampLine, stickyMarker } from '../history/comment-markers.ts';
import type { Result } from '../result/result.ts';
import { clip, forMarkdown } from '../security/sanitize/sanitizer.ts';
import { commentDetails, commentText } from './comment-text.ts';

/** Characters of the status comment on a pull request. GitHub accepts 65,536. */
export const stickyLimit = 60_000;

const progressPart = /<!-- xreview:progress [\dT:.Z-]+ -->[\s\S]*?<!-- \/xreview:progress -->\n\n/u;

/** The run that writes to the comment. */
export interface CommentWriter {
  readonly marker: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** The reviewed commit. */
  readonly head: string;
}

/** Adds a progress line at the top of a comment, or replaces it. Null if a later run has written the comment. */
export function withProgress(
  body: string | null,
  { marker, startedAt, head }: CommentWriter,
  words: string,
): string | null {
  if (isNewerComment(body ?? '', { startedAt, head }, Date.now())) return null;
  const rest = (body ?? '').replace(marker, '').replace(progressPart, '').trimStart();
  return `${marker}\n<!-- xreview:progress ${startedAt} -->⏳ ${forMarkdown(words)}<!-- /xreview:progress -->\n\n${rest}`;
}

/**
 * Removes the progress line of a run that reports nothing. Null if there is no such line, or nothing else: the run of the
 * newer commit then writes the comment, and must not find its text replaced.
 */
export function withoutProgress(
  body: string | null,
  { marker, startedAt }: Pick<CommentWriter, 'marker' | 'startedAt'>,
): string | null {
  if (body?.includes(`<!-- xreview:progress ${startedAt} -->`) !== true) return null;
  const rest = body.replace(marker, '').replace(progressPart, '').trim();
  return rest === '' ? null : `${marker}\n${rest}`;
}

interface StickyOptions {
  /** Sealed; null if there is nothing to save or not enough room. */
  readonly savedReview: string | null;
  /** The lowest severity that is shown. */
  readonly least: Severity;
}

/** The status comment, with as much detail as it has room for. */
export function renderSticky(result: Result, { savedReview, least }: StickyOptions): string {
  const marker = stickyMarker(result.settings.category);
  const head = result.change?.head ?? null;
  const stamp = head === null ? '' : `\n${stampLine({ startedAt: result.startedAt, head })}`;
  const tail = savedReview === null ? '' : `\n<!-- xreview:memory ${savedReview} -->`;
  const room = stickyLimit - tail.length - marker.length - stamp.length;
  let text = '';
  for (const detail of commentDetails) {
    text = commentText(result, least, detail);
    if (text.length <= room) break;
  }
  return `${marker}${stamp}\n${shortened(text, room)}${tail}`;
}

const notice =
  '\n\n**The text is cut here**, because GitHub limits a comment. The job summary has all of it.';

/** Only absurdly long reasons or names get here. */
const shortened = (text: string, room: number): string =>
  text.length <= room ? text : `${clip(text, Math.max(0, room - notice.length))}${notice}`;
