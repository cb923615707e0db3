/** Hidden markers that identify the comments of the action. */

/** The first line of a comment about a finding. The next push finds the comment by it. */
export const findingMarker = (id: string): string => `<!-- xreview:finding:${id} -->`;

export const fixedMarker = (id: string): string => `<!-- xreview:fixed:${id} -->`;

export const markedFinding = (body: string): string | null =>
  /^<!-- xreview:finding:(xr-[0-9a-f]{10}) -->/u.exec(body)?.[1] ?? null;

/** The first line of the answer to a command; `comment` is the id of the comment with the command. */
export const replyMarker = (comment: number): string => `<!-- xreview:reply:${comment} -->`;

/** The first line of the status comment. Each `category` has its own comment. */
export const stickyMarker = (category: string): string =>
  `<!-- xreview:sticky:${category.replace(/[^A-Za-z0-9._/]/gu, '_')} -->`;

/** Which run wrote a comment. Two runs compare their stamps, so that the one of the newer push keeps its text. */
interface RunStamp {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** The reviewed commit. */
  readonly head: string;
}

/** The second line of the status comment. */
export const stampLine = ({ startedAt, head }: RunStamp): string =>
  `<!-- xreview:run ${startedAt} ${head} -->`;

const stampShape = /^<!-- xreview:run (\d{4}-\d\d-\d\dT[\d:.]{8,12}Z) ([0-9a-f]{40,64}) -->$/mu;

/** Milliseconds by which the clocks of two runners may differ. A stamp further ahead is not believed. */
const clockSkew = 10 * 60_000;

/** Whether a later run has written the comment about another commit. */
export function isNewerComment(body: string, own: RunStamp, now: number): boolean {
  const [, startedAt = '', head = ''] = stampShape.exec(body) ?? [];
  return (
    startedAt > own.startedAt && head !== own.head && head !== '' && Date.parse(startedAt) < now + clockSkew
  );
}

/** A pull-request review of this action. Each `category` has its own. */
export const reviewMarker = (category: string): string =>
  `<!-- xreview:review:${category.replace(/[^A-Za-z0-9._/]/gu, '_')} -->`;

const savedReviewLine = /\n<!-- xreview:memory ([A-Za-z0-9+/=.]+) -->\s*$/u;

export const savedReviewIn = (body: string): string | null => savedReviewLine.exec(body)?.[1] ?? null;
