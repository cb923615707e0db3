import { type Signals, scoreOf, type Weights } from './score.ts';

/** How a lane stands while the race is on. */
export type LaneStatus =
  /** `reach`: what is known of its signals, and 1 where anything is still possible. */
  | { readonly state: 'running'; readonly lane: string; readonly reach: Signals }
  /** Passed the floor. `at`: seconds from the start of the race. */
  | { readonly state: 'passed'; readonly lane: string; readonly signals: Signals; readonly at: number }
  | { readonly state: 'out'; readonly lane: string };

export type RaceDecision =
  | { readonly kind: 'open' }
  | { readonly kind: 'won'; readonly lane: string }
  /** The score cannot tell these apart: a person chooses. Best first. */
  | { readonly kind: 'tie'; readonly lanes: readonly string[] }
  /** No lane passed the floor. */
  | { readonly kind: 'none' };

/** Within so much of the best score it is a tie. */
export const tieBand = 0.05;

/**
 * Decides as soon as no lane that still runs could come out above the best of those that are done: a signal that is
 * open counts in full, and one that turns out to be missing can only lower a score of open signals. So whoever is best
 * now is best in the end; of equals, whoever was done first. A lane that is not done by then takes no part in a tie.
 */
export function decideRace(findingStatuses: readonly LaneStatus[], weights: Weights): RaceDecision {
  const passed = findingStatuses
    .filter((one) => one.state === 'passed')
    .map((one) => ({ ...one, score: scoreOf(one.signals, weights) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at);
  const [best] = passed;
  const running = findingStatuses.filter((one) => one.state === 'running');
  if (best === undefined) return { kind: running.length > 0 ? 'open' : 'none' };
  if (running.some(({ reach }) => scoreOf(reach, weights) > best.score)) return { kind: 'open' };
  const near = passed.filter(({ score }) => score >= best.score * (1 - tieBand));
  return near.length === 1
    ? { kind: 'won', lane: best.lane }
    : { kind: 'tie', lanes: near.map(({ lane }) => lane) };
}
