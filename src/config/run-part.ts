import type { Settings } from './schema.ts';

/** Whether this run is a complete review, and not a matrix job, the division of a change or an aggregate. */
export const isWholeReview = ({ mode, 'matrix-job': matrixJob }: Settings): boolean =>
  (mode === 'review' || mode === 'estimate') && matrixJob === '';

/** Whether this run reports the review to users. A matrix job leaves that to the aggregate. */
export const reportsToPeople = (settings: Settings): boolean =>
  isWholeReview(settings) || (settings.mode === 'aggregate' && settings['matrix-job'] === '');

/**
 * Settings for a part of a larger review. It posts nothing; the aggregate does. Its reviewers read the entire part
 * again, because the aggregate must show that every line was reviewed.
 */
export const forPartOfReview = (settings: Settings): Settings => ({
  ...settings,
  comment: reportsToPeople(settings) ? settings.comment : 'off',
  review: reportsToPeople(settings) ? settings.review : 'off',
  depth: isWholeReview(settings) ? settings.depth : 'full',
});

/** Whether the run writes to the pull request at all. */
export const writesToPullRequest = ({ comment, review }: Settings): boolean =>
  comment !== 'off' || review !== 'off';

/** Whether the run comments on lines. A pull-request review consists of such comments. */
export const commentsOnLines = ({ comment, review }: Settings): boolean =>
  comment === 'inline' || review !== 'off';
