import type { CallEvent } from './events.ts';
import type { Reviewer } from './reviewer.ts';

/** The models that answered for a reviewer, by their provider's own word, in the order of their first answer. */
export const servedFor = (
  { id, served = [] }: Pick<Reviewer, 'id' | 'served'>,
  events: readonly CallEvent[],
): readonly string[] => {
  const own = events
    .filter(({ reviewer, question }) => reviewer === id && question !== 'triage')
    .flatMap(({ calls }) => calls)
    .flatMap(({ outcome, servedModel }) =>
      outcome === 'answered' && servedModel !== null ? [servedModel] : [],
    );
  return [...new Set([...served, ...own])].filter((model) => model !== '');
};
