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

const savedReviewLine = /\n<!-- xreview:memory ([A-Za-z0-9+/=.]+) -->\s*$/u;

export const savedReviewIn = (body: string): string | null => savedReviewLine.exec(body)?.[1] ?? null;
