/** The marks by which the action knows its own comments again. */

/** The first line of such a comment: what it is about, for the next push. */
export const findingMarker = (id: string): string => `<!-- xreview:finding:${id} -->`;

export const fixedMarker = (id: string): string => `<!-- xreview:fixed:${id} -->`;

export const markedFinding = (body: string): string | null =>
  /^<!-- xreview:finding:(xr-[0-9a-f]{10}) -->/u.exec(body)?.[1] ?? null;

/** First line of the action's own comment; each analysis of a pull request has its own. */
export const stickyMarker = (category: string): string =>
  `<!-- xreview:sticky:${category.replace(/[^A-Za-z0-9._/]/gu, '_')} -->`;

const savedReviewLine = /\n<!-- xreview:memory ([A-Za-z0-9+/=.]+) -->\s*$/u;

export const savedReviewIn = (body: string): string | null => savedReviewLine.exec(body)?.[1] ?? null;
