import { dollars, duration } from '../result/figures.ts';
import type { Raced, RacedLane, SignalName } from '../result/race.ts';

/** The texts of a fix race, the same in every report. Texts of models and of the change are not escaped here. */

export const raceStates = {
  approved: 'the panel approves a fix',
  'not-approved': 'the panel does not approve the fix',
  tie: 'a tie, choose one patch',
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

/** The signals that the race used, in the table's order. */
export const signalsThere = ({ signals }: Raced): readonly SignalName[] =>
  signals.filter(({ missing }) => missing === null).map(({ name }) => name);

export const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value.toFixed(2);

export function laneEnd({ id, state, why }: RacedLane, { winner, tied }: Raced): string {
  if (id === winner) return 'won';
  if (tied.includes(id)) return 'tied';
  switch (state) {
    case 'passed':
      return why === '' ? 'passed all required checks, lower score' : `passed all required checks. ${why}`;
    case 'contested':
    case 'failed':
    case 'duplicate':
    case 'cancelled':
      return `${state}: ${why}`;
  }
}

/** What the table does not show: weights, missing signals with the reason, and the time of the decision. */
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
    why === null ? [] : [`${signalWords[name]} is not available (${why})`],
  );
  return [
    `Weights: ${weights}.`,
    ...(missing.length === 0 ? [] : [`${missing.join('; ')}; the other weights are scaled up.`]),
    ...(decidedAt === null ? [] : [`Decided after ${duration(decidedAt)}.`]),
    ...(cancelledWithin === null
      ? []
      : [`The cancelled lanes had ended ${duration(cancelledWithin)} later.`]),
    ...(cancelledShare === null
      ? []
      : [`Cancelled lanes used ${Math.round(100 * cancelledShare)}% of the tokens of the best lane.`]),
    `The fix race took ${duration(seconds)} and cost ${dollars(spent.usd)}, including the reviews of the patches.`,
  ];
}

/** Where the patch was delivered. */
export const deliveryWords = {
  patch: 'Patch file',
  suggestions: 'Suggestions',
  branch: 'Branch',
} as const satisfies Record<Raced['delivered'][number]['as'], string>;
