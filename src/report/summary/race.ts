import type { SignalName } from '../../race/score.ts';
import { clip, codeFence, forMarkdown, forMarkdownTableCell, inlineCode } from '../../trust/sanitise.ts';
import { count, dollars, duration, input, plural } from '../figures.ts';
import type { Raced, RacedLane } from '../raced.ts';
import type { Result } from '../result.ts';
import { folded } from './finding.ts';

const stateWords = {
  approved: '✅ A fix that the panel approves',
  'not-approved': '⚠️ A fix that the panel does not approve',
  tie: '⚖️ A tie: choose one',
  'no-fix': '❌ No fix',
  'nothing-to-fix': 'Nothing to fix',
  'not-run': '⚠️ No race',
  cancelled: '⚠️ The race was cancelled',
} as const satisfies Record<Raced['state'], string>;

const signalWords = {
  ci: 'CI',
  verdict: 'Reviewers',
  size: 'Size',
  coverage: 'Coverage',
  lint: 'Lint',
  time: 'Time',
} as const satisfies Record<SignalName, string>;

const longest = { why: 500, diff: 24_000 } as const;

/** The race for a fix: what came of it, every lane with its signals, and the patch. */
export function racePart({ race }: Pick<Result, 'race'>): string {
  if (race === null) return '';
  return [
    `### The fix race: ${stateWords[race.state]}`,
    forMarkdown(clip(race.why, 1_000)),
    ...race.notices.slice(0, 10).map((notice) => `> ${forMarkdown(clip(notice, longest.why))}`),
    ...(race.lanes.length === 0 ? [] : [lanesTable(race), underTable(race)]),
    roundsPart(race),
    leftOutPart(race),
    ...race.diffs.map(({ lane, diff }) =>
      folded(`The patch of ${lane}`, codeFence(clip(diff, longest.diff), 'diff')),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value.toFixed(2);

function lanesTable({ lanes, signals, winner, tied }: Raced): string {
  const shown = signals.filter(({ missing }) => missing === null).map(({ name }) => name);
  const head = [
    'Lane',
    'In the end',
    'Score',
    ...shown.map((name) => signalWords[name]),
    'Lines',
    'Ended',
    'Tokens',
    'Cost',
  ];
  const rows = lanes.map((lane) => [
    forMarkdownTableCell(lane.id),
    forMarkdownTableCell(clip(endOf(lane, winner, tied), longest.why)),
    share(lane.score),
    ...shown.map((name) => share(lane.signals[name])),
    lane.patchAt === null ? '–' : `+${lane.added} −${lane.removed}`,
    duration(lane.endedAt),
    `${lane.estimated ? '≥ ' : ''}${count(input(lane.spent) + lane.spent.output)}`,
    `${lane.estimated && lane.spent.usd !== null ? '≥ ' : ''}${dollars(lane.spent.usd)}`,
  ]);
  return [
    `| ${head.join(' | ')} |`,
    `|---|---|${'---:|'.repeat(head.length - 2)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function endOf({ id, state, why }: RacedLane, winner: string | null, tied: readonly string[]): string {
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
function underTable({ signals, decidedAt, cancelledWithin, cancelledShare, spent, seconds }: Raced): string {
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
  const said = [
    `Weights: ${weights}.`,
    ...(missing.length === 0 ? [] : [`${missing.join('; ')}; the other weights are scaled up.`]),
    ...(decidedAt === null ? [] : [`Decided after ${duration(decidedAt)}.`]),
    ...(cancelledWithin === null ? [] : [`The losers had ended ${duration(cancelledWithin)} later.`]),
    ...(cancelledShare === null
      ? []
      : [`Cancelled lanes took ${Math.round(100 * cancelledShare)}% of the best lane’s tokens.`]),
    `The race took ${duration(seconds)} and ${dollars(spent.usd)}, the reviews of the patches included.`,
  ];
  return `<sub>${said.map((text) => forMarkdown(text)).join(' ')}</sub>`;
}

function roundsPart({ rounds }: Raced): string {
  if (rounds.length === 0) return '';
  return rounds
    .map(({ round, approved, findings, reviewers, revision }) => {
      const blocking = findings.filter((finding) => finding.blocking);
      const said = approved
        ? 'approved'
        : blocking.length === 0
          ? 'not approved'
          : `${plural(blocking.length, 'finding')} against it: ${blocking
              .slice(0, 5)
              .map(({ title, path }) => `${forMarkdown(clip(title, 200))} (${inlineCode(path)})`)
              .join('; ')}`;
      const then = revision === '' ? '' : ` ${forMarkdown(clip(revision, longest.why))}`;
      return `- Review ${round} by ${reviewers.map((id) => forMarkdown(id)).join(', ')}: ${said}.${then}`;
    })
    .join('\n');
}

const leftOutPart = ({ brief }: Raced): string =>
  brief.leftOut
    .slice(0, 20)
    .map(({ id, why }) => `- ${inlineCode(id)} was not in the brief: ${forMarkdown(clip(why, longest.why))}`)
    .join('\n');
