import { dollars, duration } from '../result/figures.ts';
import type { Raced, RacedLane, SignalName } from '../result/race.ts';

/** The words of a race, the same in every rendering. Texts of models and of the change are in them as they are. */

export const raceStates = {
  approved: 'a fix that the panel approves',
  'not-approved': 'a fix that the panel does not approve',
  tie: 'a tie, choose one',
  'no-fix': 'no fix',
  'nothing-to-fix': 'nothing to fix',
  'not-run': 'no race',
  cancelled: 'cancelled',
} as const satisfies Record<Raced['state'], string>;

export const signalWords = {
  ci: 'CI',
  verdict: 'Reviewers',
  size: 'Size',
  coverage: 'Coverage',
  lint: 'Lint',
  time: 'Time',
} as const satisfies Record<SignalName, string>;

/** The signals that the race had, in the table's order. */
export const signalsThere = ({ signals }: Raced): readonly SignalName[] =>
  signals.filter(({ missing }) => missing === null).map(({ name }) => name);

export const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value.toFixed(2);

export function laneEnd({ id, state, why }: RacedLane, { winner, tied }: Raced): string {
  if (id === winner) return 'won';
  if (tied.includes(id)) return 'tied';
  switch (state) {
    case 'passed':
      return why === '' ? 'passed the floor, scored less' : `passed the floor. ${why}`;
    case 'contested':
    case 'failed':
    case 'duplicate':
    case 'cancelled':
      return `${state}: ${why}`;
  }
}

/** What the table does not show: the weights, the signals that are missing and why, and when it was decided. */
export function raceFacts(race: Raced): readonly string[] {
  const { signals, decidedAt, cancelledWithin, cancelledShare, spent, seconds } = race;
  const weighed = signals.filter(({ missing }) => missing === null);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const weights = weighed
    .map(
      ({ name, weight }) => `${signalWords[name]} ${total === 0 ? 0 : Math.round((100 * weight) / total)}%`,
    )
    .join(', ');
  const missing = signals.flatMap(({ name, missing: why }) =>
    why === null ? [] : [`${signalWords[name]} is left out (${why})`],
  );
  return [
    `Weights: ${weights}.`,
    ...(missing.length === 0 ? [] : [`${missing.join('; ')}; the other weights are scaled up.`]),
    ...(decidedAt === null ? [] : [`Decided after ${duration(decidedAt)}.`]),
    ...(cancelledWithin === null ? [] : [`The losers had ended ${duration(cancelledWithin)} later.`]),
    ...(cancelledShare === null
      ? []
      : [`Cancelled lanes took ${Math.round(100 * cancelledShare)}% of the best lane’s tokens.`]),
    `The race took ${duration(seconds)}; its cost is ${dollars(spent.usd)}, the reviews of the patches included.`,
  ];
}

/** What became of a patch that was brought to the pull request. */
export const deliveryWords = {
  patch: 'Patch file',
  suggestions: 'Suggestions',
  branch: 'Branch',
} as const satisfies Record<Raced['delivered'][number]['as'], string>;
