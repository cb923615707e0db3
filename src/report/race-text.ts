import { dollars, duration } from '../result/figures.ts';
import type { Raced, RacedLane, SignalName } from '../result/race.ts';
import { lastLines } from './last-lines.ts';

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

/** What happened to a lane. */
export function laneEnd(lane: RacedLane, race: Raced): string {
  const passes = lane.passes.length === 0 ? '' : `; passes the test of ${lane.passes.join(', ')}`;
  return `${endOf(lane, race)}${lane.state === 'failed' ? '' : passes}`;
}

function endOf(lane: RacedLane, race: Raced): string {
  const { id, state, why } = lane;
  if (id === race.winner) return 'won';
  if (race.tied.includes(id)) return 'tied';
  switch (state) {
    case 'passed':
      return why === '' ? passedWords(lane, race) : `${passedWords(lane, race)}. ${why}`;
    case 'contested':
    case 'failed':
    case 'duplicate':
    case 'cancelled':
      return `${state}: ${why}`;
  }
}

/** A lane that passed and is not offered. Only one that was part of the decision scored less. */
function passedWords({ score, endedAt }: RacedLane, { winner, decidedAt, lanes }: Raced): string {
  const passed = 'passed all required checks';
  const best = lanes.find(({ id }) => id === winner)?.score ?? null;
  if (best === null || score === null || decidedAt === null) return passed;
  if (endedAt > decidedAt) return `${passed} after the race was decided`;
  // A revision may have changed the score of the winner since.
  return score < best ? `${passed}, scored less` : `${passed}, scored less when the race was decided`;
}

/** Tied lanes as columns, best first: a name, and what each of them has. Empty if there is no tie. */
export function tiedLanes(race: Raced): {
  readonly lanes: readonly string[];
  readonly rows: readonly (readonly [name: string, ...cells: string[]])[];
} {
  const lanes = race.tied.flatMap((id) => race.lanes.filter((lane) => lane.id === id));
  if (lanes.length === 0) return { lanes: [], rows: [] };
  const row = (name: string, cell: (lane: RacedLane) => string): readonly [string, ...string[]] => [
    name,
    ...lanes.map(cell),
  ];
  return {
    lanes: lanes.map(({ id }) => id),
    rows: [
      row('Score', ({ score }) => share(score)),
      ...signalsThere(race).map((name) => row(signalWords[name], ({ signals }) => share(signals[name]))),
      row('Lines', ({ added, removed }) => `+${added} −${removed}`),
      row('Files', ({ files }) => files.join(', ')),
      row('What its author says', ({ notes }) => notes),
    ],
  };
}

/** Why a lane failed, with the last lines of what the command printed; null for a lane without such output. */
export const failedOutput = ({
  id,
  state,
  output,
}: RacedLane): { readonly title: string; readonly lines: string } | null => {
  const lines = state === 'failed' ? lastLines(output) : '';
  return lines === '' ? null : { title: `What failed in ${id}: the last lines`, lines };
};

/** Which tests the offered patch contains; empty without one. */
export const regressionTestsText = ({ regressionTests }: Raced): string =>
  regressionTests.length === 0
    ? ''
    : `The patch contains, as regression tests, the tests that reproduced its findings and that it passes: ${regressionTests
        .map(({ finding, path }) => `${path} (${finding})`)
        .join(', ')}.`;

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
