import type { Settings } from './schema.ts';

/** Whether this run is a review of its own, and not a leg of a matrix, the division of a change or a fan-in. */
export const isWholeReview = ({ mode, 'matrix-job': matrixJob }: Settings): boolean =>
  (mode === 'review' || mode === 'estimate') && matrixJob === '';

/** Whether people hear of the review from this run: a leg of a matrix leaves that to its fan-in. */
export const reportsToPeople = (settings: Settings): boolean =>
  isWholeReview(settings) || (settings.mode === 'aggregate' && settings['matrix-job'] === '');

/**
 * A part of a larger review posts nothing: the fan-in does. All who sit in a part read the whole of it anew, because
 * the fan-in must prove that every line was reviewed.
 */
export const forPartOfReview = (settings: Settings): Settings => ({
  ...settings,
  comment: reportsToPeople(settings) ? settings.comment : 'off',
  depth: isWholeReview(settings) ? settings.depth : 'full',
});
