import type { FindingStatus } from '../../debate/finding.ts';
import { count, dollars, duration } from '../../result/figures.ts';
import { placeText } from '../../result/location-text.ts';
import type { Result, ResultFinding } from '../../result/result.ts';
import { clip, forMarkdown, forMarkdownTableCell, inlineCode } from '../../security/sanitize/sanitizer.ts';
import { estimatePart } from '../estimate.ts';
import { findingsWithStatus, statusMeanings } from '../headline.ts';
import { linksOf } from '../links.ts';
import { reviewerStatisticsPart } from '../reviewer-statistics.ts';
import { type Naming, shortNames } from '../reviewer-text.ts';
import { detailsBlock, dismissedPart, type FindingView, findingPart, foldedFindingPart } from './finding.ts';
import { racePart } from './race.ts';
import { revisionPart } from './revision.ts';
import { reviewPart } from './rounds.ts';
import { scopePart } from './scope.ts';
import { verdictPart } from './verdict.ts';

/** GitHub rejects a summary over 1 MiB. */
export const summaryLimit = 1024 * 1024;

interface Section {
  readonly title: string;
  readonly about: string;
  readonly folded: boolean;
  readonly items: readonly string[];
}

/**
 * The result as Markdown for the job summary, at most `limit` bytes of UTF-8. If it would be longer, the least important
 * findings are left out, and the summary says how many and that the result file has them.
 */
export function renderSummary(result: Result, limit = summaryLimit): string {
  const head = [verdictPart(result), sincePart(result)].filter((part) => part !== '').join('\n\n');
  // Rounds and scope may use half of the limit; the result file has everything.
  const tail = [
    estimatePart(result),
    racePart(result),
    matrixJobsPart(result),
    revisionPart(result),
    reviewPart(result),
    reviewerStatisticsPart(result.reviewerStatistics),
    scopePart(result),
  ]
    .filter((part) => part !== '' && bytes(part) <= limit / 4)
    .concat(footer(result))
    .join('\n\n');
  const all = sections(result);
  const room = limit - bytes(head) - bytes(tail) - 200 * (all.length + 1);
  const [shown, left] = fitting(all, room);
  return `${[head, ...shown, ...(left > 0 ? [leftOut(left)] : []), tail].filter((part) => part !== '').join('\n\n')}\n`;
}

const bytes = (text: string): number => Buffer.byteLength(text);

/** Findings that are not folded. */
const mostOpen = 10;

/** Disputed ones first, then those that block, then the others. */
const rank = ({ status, blocking }: ResultFinding): number => (status === 'disputed' ? 0 : blocking ? 1 : 2);

/** In the order of importance. */
function sections(result: Result): Section[] {
  const status = (word: FindingStatus, kind?: ResultFinding['kind']): ResultFinding[] =>
    findingsWithStatus(result, word).filter((finding) => kind === undefined || finding.kind === kind);
  const name = shortNames(result);
  const view: FindingView = { id: name, links: linksOf(result) };
  // What needs a decision is open. Of the rest, so much that the page stays readable.
  const open = new Set(
    result.findings
      .filter(({ status: word }) => word !== 'dismissed')
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, mostOpen),
  );
  const inFull = (finding: ResultFinding): string =>
    open.has(finding) ? findingPart(finding, view) : foldedFindingPart(finding, view);
  const integration = [...status('confirmed', 'integration'), ...status('unconfirmed', 'integration')];
  return [
    {
      title: 'Needs a human',
      about: statusMeanings.disputed,
      folded: false,
      items: status('disputed').map(inFull),
    },
    {
      title: 'Confirmed',
      about: statusMeanings.confirmed,
      folded: false,
      items: status('confirmed', 'defect').map(inFull),
    },
    {
      title: 'Integration',
      about:
        'Findings about code that the change depends on or affects: callers, contracts, versions, build, configuration.',
      folded: false,
      items: integration.map(inFull),
    },
    {
      title: 'Unconfirmed',
      about: statusMeanings.unconfirmed,
      folded: false,
      items: status('unconfirmed', 'defect').map(inFull),
    },
    {
      title: 'Dismissed',
      about: statusMeanings.dismissed,
      folded: true,
      items: status('dismissed').map((finding) => dismissedPart(finding, view)),
    },
    {
      title: 'Fixed since the last review',
      about: 'Findings of an earlier push that are fixed in this one.',
      folded: true,
      items: (result.pushes?.fixed ?? []).map((closed) => fixedPart(closed, name)),
    },
    {
      title: 'Notes about files that do not exist',
      about:
        'A reviewer reported these about a file that does not exist in the repository. They never block.',
      folded: true,
      items: result.notes.map((report) => note(report, name)),
    },
  ].filter(({ items }) => items.length > 0);
}

type Fixed = NonNullable<Result['pushes']>['fixed'][number];

const fixedPart = ({ title, path, id, by, why }: Fixed, name: Naming): string =>
  `- **${forMarkdown(clip(title, 200))}** ${inlineCode(path)} · ${inlineCode(id)}${by.map((one) => ` · ${forMarkdown(name(one))}`).join('')}<br>${forMarkdown(clip(why, 1000))}`;

/** How much of the change was reviewed this time. */
const sincePart = ({ pushes }: Result): string =>
  pushes === null || pushes.mode === 'first' ? '' : forMarkdown(pushes.why);

const note = ({ title, location, reviewer, explanation }: Result['notes'][number], name: Naming): string =>
  `- **${forMarkdown(clip(title, 200))}** ${inlineCode(placeText(location))} · ${forMarkdown(name(reviewer))}<br>${forMarkdown(clip(explanation, 1000))}`;

/** Adds findings until one does not fit; that one and all after it are left out. */
function fitting(all: readonly Section[], room: number): readonly [string[], number] {
  let free = room;
  let left = 0;
  const shown: string[] = [];
  for (const section of all) {
    const items: string[] = [];
    for (const item of section.items) {
      free -= bytes(item) + 2;
      if (free >= 0) items.push(item);
      else left += 1;
    }
    if (items.length > 0) shown.push(sectionText(section, items));
  }
  return [shown, left];
}

function sectionText(
  { title, about, folded: closed, items: all }: Section,
  items: readonly string[],
): string {
  const heading = `${title} (${count(all.length)})`;
  return closed
    ? detailsBlock(heading, `${about}\n\n${items.join('\n')}`)
    : `### ${heading}\n\n${about}\n\n${items.join('\n\n')}`;
}

const leftOut = (number: number): string =>
  `**${count(number)} less important findings are not shown here**, because GitHub limits the summary to 1 MiB. The result file has all findings.`;

const footer = ({ tool, settings }: Result): string =>
  `<sub>${tool.name} ${forMarkdown(tool.version)} · fails on ${settings.failOn === 'never' ? 'nothing' : `${settings.failOn} findings${settings.failOn === 'critical' ? '' : ' and worse'}`} · at most ${settings.maxRounds} rounds</sub>`;

const mostMatrixJobs = 100;

/** The results of the matrix jobs, and the proof that no line was left out or reviewed twice. */
function matrixJobsPart({ aggregate }: Result): string {
  if (aggregate === null) return '';
  const rows = aggregate.matrixJobs
    .slice(0, mostMatrixJobs)
    .map(({ name, taken, why, reviewers, verdict, seconds, usd }) =>
      [
        forMarkdownTableCell(name),
        taken ? (verdict ?? '') : '**did not answer**',
        forMarkdownTableCell(taken ? reviewers.join(', ') : why),
        seconds === null ? '' : duration(seconds),
        taken ? dollars(usd) : '',
      ].join(' | '),
    );
  const left = aggregate.matrixJobs.length - rows.length;
  const proof = aggregate.coverage.map(({ reviewer, once, missing, twice }) => {
    const wrong = [
      ...(missing > 0 ? [`${count(missing)} missing`] : []),
      ...(twice > 0 ? [`${count(twice)} twice`] : []),
    ];
    return `${forMarkdownTableCell(reviewer)} | ${count(once)} | ${wrong.length === 0 ? 'every line exactly once' : `**${wrong.join(', ')}**`}`;
  });
  return [
    '### Matrix jobs',
    '',
    '| Job | Verdict | Reviewers | Time | Cost |',
    '|---|---|---|---:|---:|',
    ...rows.map((row) => `| ${row} |`),
    ...(left > 0 ? [`| and ${count(left)} more, in the result file |||||`] : []),
    ...(proof.length === 0
      ? []
      : [
          '',
          `| Reviewer | Lines of ${count(aggregate.hunks)} hunks | Covered |`,
          '|---|---:|---|',
          ...proof.map((row) => `| ${row} |`),
        ]),
  ].join('\n');
}
