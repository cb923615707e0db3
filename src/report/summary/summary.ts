import { count, dollars, duration } from '../../result/figures.ts';
import { placeText } from '../../result/location-text.ts';
import type { Result, ResultFinding } from '../../result/result.ts';
import { clip, forMarkdown, forMarkdownTableCell, inlineCode } from '../../security/sanitize/sanitizer.ts';
import { detailsBlock } from '../details.ts';
import { estimatePart } from '../estimate.ts';
import {
  type FindingGroup,
  findingsOfGroup,
  groupMeanings,
  groupOf,
  groupTitles,
} from '../finding-groups.ts';
import { linksOf } from '../links.ts';
import { reviewerStatisticsPart } from '../reviewer-statistics.ts';
import { type Naming, shortNames } from '../reviewer-text.ts';
import { dismissedPart, type FindingView, findingPart, foldedFindingPart } from './finding.ts';
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

/** Limits of a test's text and of its output, tried in this order until all findings fit. In UTF-16 units. */
const testLimits = [12_000, 3_000, 0];

/**
 * The result as Markdown for the job summary, at most `limit` bytes of UTF-8. If it would be longer, texts of tests are
 * cut first. Then the least important findings are left out, and the summary says how many and that the result file has
 * them.
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
  let [shown, left]: readonly [string[], number] = [[], 0];
  for (const test of testLimits) {
    const all = sections(result, test);
    const room = limit - bytes(head) - bytes(tail) - 200 * (all.length + 1);
    [shown, left] = fitting(all, room);
    if (left === 0) break;
  }
  return `${[head, ...shown, ...(left > 0 ? [leftOut(left)] : []), tail].filter((part) => part !== '').join('\n\n')}\n`;
}

const bytes = (text: string): number => Buffer.byteLength(text);

/** Findings that are not folded. */
const mostOpen = 10;

/** Reproduced and disputed ones first, then those that block, then the others. */
const rank = (finding: ResultFinding): number => {
  const group = groupOf(finding);
  return group === 'reproduced' || group === 'disputed' ? 0 : finding.blocking ? 1 : 2;
};

/** In the order of importance. */
function sections(result: Result, test: number): Section[] {
  const of = (group: FindingGroup, kind?: ResultFinding['kind']): ResultFinding[] =>
    findingsOfGroup(result, group).filter((finding) => kind === undefined || finding.kind === kind);
  const name = shortNames(result);
  const view: FindingView = { id: name, links: linksOf(result), test };
  // What needs a decision is open. Of the rest, so much that the page stays readable.
  const open = new Set(
    result.findings
      .filter(({ status: word }) => word !== 'dismissed')
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, mostOpen),
  );
  const inFull = (finding: ResultFinding): string =>
    open.has(finding) ? findingPart(finding, view) : foldedFindingPart(finding, view);
  const group = (word: Exclude<FindingGroup, 'dismissed'>, kind?: ResultFinding['kind']): Section => ({
    title: groupTitles[word],
    about: groupMeanings[word],
    folded: false,
    items: of(word, kind).map(inFull),
  });
  const integration = [...of('confirmed', 'integration'), ...of('unconfirmed', 'integration')];
  return [
    group('reproduced'),
    group('disputed'),
    group('confirmed', 'defect'),
    {
      title: 'Integration',
      about:
        'Findings about code that the change depends on or affects: callers, contracts, versions, build, configuration.',
      folded: false,
      items: integration.map(inFull),
    },
    group('unconfirmed', 'defect'),
    {
      title: groupTitles.dismissed,
      about: groupMeanings.dismissed,
      folded: true,
      items: of('dismissed').map((finding) => dismissedPart(finding, view)),
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
