import type { Settings } from './schema.ts';

/** Whether this run is a review of its own, and not a leg of a matrix, the division of a change or a fan-in. */
export const standsAlone = ({ mode, leg }: Settings): boolean =>
  (mode === 'review' || mode === 'estimate') && leg === '';

/**
 * A part of a larger review speaks through the fan-in's report only: it posts nothing, and all who sit in it
 * read the whole of it anew, because the fan-in must prove that every line was reviewed.
 */
export const asPart = (settings: Settings): Settings =>
  standsAlone(settings) ? settings : { ...settings, comment: 'off', depth: 'full' };
