import { categories } from '../debate/categories.ts';
import type { Severity } from '../debate/finding.ts';
import { reachesGate } from '../debate/finding.ts';
import { count, listed, plural } from '../result/figures.ts';
import { placeText } from '../result/location-text.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import { clip, forMarkdown, forMarkdownBlock, inlineCode } from '../security/sanitize/sanitizer.ts';
import { detailsBlock } from './details.ts';
import {
  distinctReasons,
  findingsWithStatus,
  headingMark,
  headingWord,
  headline,
  remedyText,
  roundsAndCost,
  severityMarks,
} from './headline.ts';
import { codeLink, type Links, linksOf, runPagesOf } from './links.ts';
import { type PositionStyle, shortSides, sidesTable } from './positions.ts';
import { proofPart } from './proof/markdown.ts';
import { proofCounts, proofMark } from './proof/text.ts';
import { assumptionOf, type Naming, positionsText, pushWords, shortNames } from './reviewer-text.ts';
import { summaryLine } from './summary/finding.ts';

/** The text of the comment on a pull request: about one screen, everything else folded. */

/** How much of the text is written, from everything to what always fits. */
interface Detail {
  /** Findings in each list. */
  readonly findings: number;
  /** Disputes with both sides. */
  readonly disputes: number;
  /** Whether the explanation of each finding is there, folded. */
  readonly explained: boolean;
  /** Limit of a test's text and of its output, in UTF-16 units; 0 shows neither. */
  readonly test: number;
}

/** Tried in this order, until the text fits. */
export const commentDetails: readonly Detail[] = [
  { findings: 60, disputes: 10, explained: true, test: 6_000 },
  { findings: 60, disputes: 10, explained: true, test: 1_500 },
  { findings: 60, disputes: 10, explained: true, test: 0 },
  { findings: 60, disputes: 5, explained: false, test: 0 },
  { findings: 25, disputes: 3, explained: false, test: 0 },
  { findings: 10, disputes: 1, explained: false, test: 0 },
  { findings: 3, disputes: 0, explained: false, test: 0 },
  { findings: 0, disputes: 0, explained: false, test: 0 },
];

/** Shown without unfolding; more would fill more than a screen. */
const mostOpen = { blocking: 8, disputes: 2, reasons: 3, notices: 3 };
/** Limits in UTF-16 units. */
const longest = { title: 160, text: 1_200, scenario: 600, reason: 600, notice: 400, remedy: 600 };
const sides = { reason: 420, quote: 120 };
const mostEvidence = 2;

interface View {
  readonly result: Result;
  readonly detail: Detail;
  readonly id: Naming;
  readonly links: Links;
}

/** Whether the comments show a finding. One that blocks is always shown. */
export const isCommented = (
  { blocking, severity }: Pick<ResultFinding, 'blocking' | 'severity'>,
  least: Severity,
): boolean => blocking || reachesGate(severity, least);

/** @param least the lowest severity that is shown. */
export function commentText(result: Result, least: Severity, detail: Detail): string {
  const view: View = { result, detail, id: shortNames(result), links: linksOf(result) };
  const open = result.findings.filter(({ status }) => status !== 'dismissed');
  const shown = open.filter((finding) => isCommented(finding, least));
  const disputed = shown.filter(({ status }) => status === 'disputed');
  const blocking = shown.filter((finding) => finding.blocking && finding.status !== 'disputed');
  const others = shown.filter((finding) => !finding.blocking && finding.status !== 'disputed');
  return [
    `## ${headingMark(result)} ${headingWord(result)}: ${headline(result)}`,
    reasonsPart(result),
    noticesPart(result),
    testsPart(result),
    blockingPart(blocking, view),
    disputedPart(disputed, view),
    otherPart(others, view),
    hiddenPart(open.length - shown.length, least),
    footer(view),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What to do, and the reasons that the headline does not give. */
function reasonsPart(result: Result): string {
  const all = distinctReasons(result);
  const shown = all.slice(0, mostOpen.reasons).map(({ message, remedy }) => {
    const todo = remedy === '' ? [] : [`**What to do:** ${remedyText(remedy, longest.remedy)}`];
    return [...(message === '' ? [] : [forMarkdown(clip(message, longest.reason))]), ...todo].join(' ');
  });
  const left = all.length - shown.length;
  return [...shown, ...(left > 0 ? [`${count(left)} more reasons are in the job summary.`] : [])]
    .filter((part) => part !== '')
    .join('\n\n');
}

function noticesPart({ notices }: Result): string {
  const lines = notices
    .slice(0, mostOpen.notices)
    .map((notice) => `> ⚠️ ${forMarkdown(clip(notice, longest.notice))}`);
  const left = notices.length - lines.length;
  return [...lines, ...(left > 0 ? [`> ${plural(left, 'more notice')} in the job summary.`] : [])].join(
    '\n>\n',
  );
}

/** What the executed tests did; empty if none was executed. */
function testsPart(result: Result): string {
  const counts = proofCounts(result);
  return counts === '' ? '' : `**Executed tests:** ${counts}.`;
}

function blockingPart(blocking: readonly ResultFinding[], view: View): string {
  if (blocking.length === 0) return '';
  const { detail } = view;
  const shown = blocking.slice(0, Math.min(detail.findings, mostOpen.blocking));
  const rest = blocking.slice(shown.length, Math.max(shown.length, detail.findings));
  return [
    `### Blocking`,
    items(shown, view),
    rest.length === 0 ? '' : detailsBlock(`${count(rest.length)} more that block`, items(rest, view)),
    leftOut(blocking.length - shown.length - rest.length),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Both arguments of a dispute side by side, with their evidence. */
function disputedPart(disputed: readonly ResultFinding[], view: View): string {
  if (disputed.length === 0) return '';
  const { detail } = view;
  const full = disputed.slice(0, Math.min(detail.disputes, mostOpen.disputes));
  const folded = disputed.slice(full.length, Math.max(full.length, detail.disputes));
  const brief = disputed
    .slice(full.length + folded.length)
    .slice(0, Math.max(0, detail.findings - full.length - folded.length));
  return [
    `### Disputed: a person has to decide`,
    ...full.map((finding) => dispute(finding, view)),
    folded.length === 0
      ? ''
      : detailsBlock(
          `${count(folded.length)} more disputed`,
          folded.map((finding) => dispute(finding, view)).join('\n\n'),
        ),
    brief.map((finding) => `- ${title(finding)} ${facts(finding, view)}`).join('\n'),
    leftOut(disputed.length - full.length - folded.length - brief.length),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function dispute(finding: ResultFinding, { id, links, detail }: View): string {
  const { location, severity, category, blocking, id: name } = finding;
  const style: PositionStyle = { id, links, longest: sides, mostEvidence };
  const line = [
    codeLink(placeText(location), links.location(location)),
    `${severity}, ${categories[category].title}`,
    ...(blocking ? ['**blocks**'] : []),
    ...markOf(finding),
    inlineCode(name),
  ].join(' · ');
  return [
    `${title(finding)}<br>${line}`,
    sidesTable(shortSides(finding, style)),
    proofPart(finding, { id, test: detail.test }),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Everything that is neither disputed nor blocks, folded. */
function otherPart(others: readonly ResultFinding[], view: View): string {
  const { result, detail } = view;
  const fixed = result.pushes?.fixed ?? [];
  const dismissed = result.findings.filter(({ dismissal }) => dismissal !== null);
  const refuted = findingsWithStatus(result, 'dismissed').length - dismissed.length;
  const group = (name: string, lines: readonly string[]): string => {
    if (lines.length === 0) return '';
    const shown = lines.slice(0, detail.findings);
    const rest = leftOut(lines.length - shown.length);
    return [`**${name} (${count(lines.length)})**`, shown.join('\n'), rest]
      .filter((part) => part !== '')
      .join('\n\n');
  };
  const summary = [
    ...(others.length === 0 ? [] : [plural(others.length, 'other finding')]),
    ...(fixed.length === 0 ? [] : [`${count(fixed.length)} fixed since the last review`]),
    ...(dismissed.length === 0 ? [] : [`${count(dismissed.length)} dismissed by people`]),
    ...(refuted === 0 ? [] : [`${count(refuted)} dismissed by the models`]),
  ];
  if (summary.length === 0) return '';
  return detailsBlock(
    listed(summary),
    [
      others.length === 0
        ? ''
        : items(others.slice(0, detail.findings), view, leftOut(others.length - detail.findings)),
      group('Fixed since the last review', fixed.map(fixedLine)),
      group('Dismissed by people', dismissed.map(dismissedLine)),
      refuted === 0
        ? ''
        : `${refuted === 1 ? 'The finding' : `The ${count(refuted)} findings`} that the models dismissed, with their reasons, ${refuted === 1 ? 'is' : 'are'} in the job summary.`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
}

/** Findings, each folded to one line if there is room for its explanation. */
function items(findings: readonly ResultFinding[], view: View, rest = ''): string {
  const lines = view.detail.explained
    ? findings.map((finding) => explained(finding, view)).join('\n')
    : findings.map((finding) => `- ${title(finding)} ${facts(finding, view)}`).join('\n');
  return [lines, rest].filter((part) => part !== '').join('\n\n');
}

function explained(finding: ResultFinding, view: View): string {
  const { severity, category, explanation, scenario } = finding;
  const assumption = assumptionOf(finding);
  const proof = proofPart(finding, { id: view.id, test: view.detail.test });
  const body = [
    `${severity}, ${categories[category].title} · ${standing(finding, view)}`,
    forMarkdownBlock(clip(explanation, longest.text)),
    ...(scenario.trim() === '' ? [] : [`**Scenario:** ${forMarkdown(clip(scenario, longest.scenario))}`]),
    ...(assumption === null
      ? []
      : [`**${assumption.label}:** ${forMarkdown(clip(assumption.text, longest.scenario))}`]),
    ...(proof === '' ? [] : [proof]),
  ].join('\n\n');
  return detailsBlock(summaryLine(finding, view.links, longest.title), body);
}

const title = ({ severity, title: words }: Pick<ResultFinding, 'severity' | 'title'>): string =>
  `${severityMarks[severity]} **${forMarkdown(clip(words, longest.title))}**`;

const markOf = (finding: ResultFinding): readonly string[] => {
  const mark = proofMark(finding);
  return mark === null ? [] : [`**${mark}**`];
};

const facts = (finding: ResultFinding, view: View): string =>
  [
    codeLink(placeText(finding.location), view.links.location(finding.location)),
    standing(finding, view),
    ...(finding.blocking ? ['**blocks**'] : []),
    ...markOf(finding),
    inlineCode(finding.id),
  ].join(' · ');

/** Status, models and, from the second push on, whether it is new. */
function standing(finding: ResultFinding, { result, id }: View): string {
  const later = result.pushes !== null && result.pushes.mode !== 'first';
  const name: Naming = (reviewer) => forMarkdown(id(reviewer));
  const models = positionsText(finding, name);
  return [
    `${finding.status}${models === '' ? '' : `: ${models}`}`,
    ...(later ? [pushWords[finding.push]] : []),
  ].join(' · ');
}

const fixedLine = ({
  severity,
  title: words,
  path,
  id,
  by,
}: NonNullable<Result['pushes']>['fixed'][number]): string =>
  `- ${title({ severity, title: words })} ${inlineCode(path)} · ${by.length === 0 ? 'its code was removed' : `confirmed by ${listed(by.map((one) => forMarkdown(one)))}`} · ${inlineCode(id)}`;

const dismissedLine = (finding: ResultFinding): string =>
  `- ${title(finding)} · ${forMarkdown(clip(finding.statusReason, 300))} · ${inlineCode(finding.id)}`;

const leftOut = (number: number): string =>
  number > 0 ? `and ${count(number)} more, in the job summary` : '';

const hiddenPart = (hidden: number, least: Severity): string =>
  hidden === 0
    ? ''
    : `${plural(hidden, 'finding')} below \`comment-severity: ${least}\` ${hidden === 1 ? 'is' : 'are'} only in the job summary and the report.`;

/** Reviewers, cost and where to read more, in one line. */
function footer({ result, links }: View): string {
  const { change, panel, pushes } = result;
  const read = panel.filter(({ complete }) => complete).map(({ id }) => forMarkdown(id));
  const missing = panel.filter(({ complete }) => !complete).map(({ id }) => forMarkdown(id));
  const authors = change?.authors.map(({ tool }) => forMarkdown(tool)) ?? [];
  const head = change?.head ?? null;
  const pages = runPagesOf(result);
  const parts = [
    ...(read.length === 0 ? [] : [`Reviewed by ${listed(read)}`]),
    ...(missing.length === 0 ? [] : [`not complete: ${listed(missing)}`]),
    ...(authors.length === 0 ? [] : [`AI co-author: ${listed(authors)}`]),
    ...roundsAndCost(result),
    ...(head === null ? [] : [`commit ${codeLink(head.slice(0, 10), links.commit(head))}`]),
    ...(pushes === null || pushes.mode === 'first' ? [] : [forMarkdown(pushes.why)]),
    ...(pages === null ? [] : [`[job summary](${pages.run})`, `[report](${pages.report})`]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
