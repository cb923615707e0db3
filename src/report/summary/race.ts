import { count, dollars, duration, input, plural } from '../../result/figures.ts';
import type { Raced } from '../../result/race.ts';
import type { Result } from '../../result/result.ts';
import {
  clip,
  codeFence,
  forMarkdown,
  forMarkdownElement,
  forMarkdownTableCell,
  inlineCode,
} from '../../security/sanitize/sanitizer.ts';
import { detailsBlock } from '../details.ts';
import {
  deliveryWords,
  failedOutput,
  laneEnd,
  raceFacts,
  raceStates,
  regressionTestsText,
  share,
  signalsThere,
  signalWords,
  tiedLanes,
} from '../race-text.ts';

const marks = {
  approved: '✅',
  'not-approved': '⚠️',
  tie: '⚖️',
  'no-fix': '❌',
  'nothing-to-fix': '✅',
  'not-run': '⚠️',
  cancelled: '⚠️',
} as const satisfies Record<Raced['state'], string>;

const longest = { why: 500, notes: 300, diff: 24_000 } as const;

/** The fix race: its result, each lane with its signals, and the patch. */
export function racePart({ race }: Pick<Result, 'race'>): string {
  if (race === null) return '';
  return [
    `### ${marks[race.state]} The fix race: ${raceStates[race.state]}`,
    forMarkdown(clip(race.why, 1_000)),
    ...race.notices.slice(0, 10).map((notice) => `> ${forMarkdown(clip(notice, longest.why))}`),
    ...(race.lanes.length === 0 ? [] : [lanesTable(race), underTable(race)]),
    ...race.lanes.flatMap((lane) => {
      const failed = failedOutput(lane);
      return failed === null ? [] : [detailsBlock(forMarkdownElement(failed.title), codeFence(failed.lines))];
    }),
    tiePart(race),
    roundsPart(race),
    leftOutPart(race),
    deliveredPart(race),
    forMarkdown(clip(regressionTestsText(race), 1_000)),
    ...race.diffs.map(({ lane, diff }) =>
      detailsBlock(`The patch of ${lane}`, codeFence(clip(diff, longest.diff), 'diff')),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function lanesTable(race: Raced): string {
  const shown = signalsThere(race);
  const head = [
    'Lane',
    'Result',
    'Score',
    ...shown.map((name) => signalWords[name]),
    'Lines',
    'Ended',
    'Tokens',
    'Cost',
  ];
  const rows = race.lanes.map((lane) => [
    forMarkdownTableCell(lane.id),
    forMarkdownTableCell(clip(laneEnd(lane, race), longest.why)),
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

/** The tied lanes side by side. */
function tiePart(race: Raced): string {
  const { lanes, rows } = tiedLanes(race);
  if (lanes.length === 0) return '';
  return [
    `| Choose one | ${lanes.map((id) => forMarkdownTableCell(id)).join(' | ')} |`,
    `|---|${'---|'.repeat(lanes.length)}`,
    ...rows.map(
      ([name, ...cells]) =>
        `| **${name}** | ${cells.map((cell) => forMarkdownTableCell(clip(cell, longest.notes))).join(' | ')} |`,
    ),
  ].join('\n');
}

const underTable = (race: Raced): string => `<sub>${raceFacts(race).map(forMarkdown).join(' ')}</sub>`;

function roundsPart({ rounds }: Raced): string {
  if (rounds.length === 0) return '';
  return rounds
    .map(({ round, approved, findings, reviewers, revision }) => {
      const blocking = findings.filter((finding) => finding.blocking);
      const said = approved
        ? 'approved'
        : blocking.length === 0
          ? 'not approved'
          : `${plural(blocking.length, 'blocking finding')}: ${blocking
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

const deliveredPart = ({ delivered }: Raced): string =>
  delivered.map(({ as, where }) => `- ${deliveryWords[as]}: ${inlineCode(where)}`).join('\n');
