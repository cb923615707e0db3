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

/** How long lanes that can still tie are waited for. */
interface TieWait {
  /** Seconds since the first lane passed; 0 if none has. */
  readonly sincePassed: number;
  /** The setting `race-tie-wait` in seconds. */
  readonly tieWait: number;
}

type Passed = Extract<LaneStatus, { state: 'passed' }> & { readonly score: number };
type Running = Extract<LaneStatus, { state: 'running' }>;

/** The lanes that passed, best first. Of equals, the one that finished first. */
const passedOf = (statuses: readonly LaneStatus[], weights: Weights): readonly Passed[] =>
  statuses
    .filter((one) => one.state === 'passed')
    .map((one) => ({ ...one, score: scoreOf(one.signals, weights) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at);

const runningOf = (statuses: readonly LaneStatus[]): readonly Running[] =>
  statuses.filter((one) => one.state === 'running');

/** The lowest score that ties with the best one. */
const tieLimit = (best: Passed): number => best.score * (1 - tieBand);

/**
 * Decides as soon as no running lane could score above the best finished one, and none that could tie with it is still
 * waited for. An open signal counts in full, and one that turns out to be missing can only lower a score of open
 * signals, so the best lane now stays the best. A lane that has not finished when the wait is over is not part of a tie.
 */
export function decideRace(
  statuses: readonly LaneStatus[],
  weights: Weights,
  { sincePassed, tieWait }: TieWait,
): RaceDecision {
  const passed = passedOf(statuses, weights);
  const [best] = passed;
  const running = runningOf(statuses);
  if (best === undefined) return { kind: running.length > 0 ? 'open' : 'none' };
  if (running.some(({ reach }) => scoreOf(reach, weights) > best.score)) return { kind: 'open' };
  if (sincePassed < tieWait && lanesThatCanTie(statuses, weights).length > 0) return { kind: 'open' };
  const near = passed.filter(({ score }) => score >= tieLimit(best));
  return near.length === 1
    ? { kind: 'won', lane: best.lane }
    : { kind: 'tie', lanes: near.map(({ lane }) => lane) };
}

/** The running lanes that can still score within 5% of the best finished one, or above it. */
export function lanesThatCanTie(statuses: readonly LaneStatus[], weights: Weights): readonly string[] {
  const [best] = passedOf(statuses, weights);
  return best === undefined
    ? []
    : runningOf(statuses)
        .filter(({ reach }) => scoreOf(reach, weights) >= tieLimit(best))
        .map(({ lane }) => lane);
}
