import { type Signals, scoreOf, type Weights } from './score.ts';

/** The state of a lane during the race. */
export type LaneStatus =
  /** `reach`: the known signals, and 1 for those that are still open. */
  | { readonly state: 'running'; readonly lane: string; readonly reach: Signals }
  /** Passed all checks. `at`: seconds from the start of the race. */
  | { readonly state: 'passed'; readonly lane: string; readonly signals: Signals; readonly at: number }
  | { readonly state: 'out'; readonly lane: string };

export type RaceDecision =
  | { readonly kind: 'open' }
  | { readonly kind: 'won'; readonly lane: string }
  /** The score cannot decide between these: a person chooses. Best first. */
  | { readonly kind: 'tie'; readonly lanes: readonly string[] }
  /** No lane passed all checks. */
  | { readonly kind: 'none' };

/** Scores within this share of the best one are a tie. */
export const tieBand = 0.05;

/**
 * Decides as soon as no running lane could score above the best finished one. An open signal counts in full, and one
 * that turns out to be missing can only lower a score of open signals, so the best lane now stays the best. Of
 * equals, the one that finished first wins. A lane that has not finished by then is not part of a tie.
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
