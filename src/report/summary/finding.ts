import { type Category, categories } from '../../debate/categories.ts';
import type { Position } from '../../debate/finding.ts';
import { listed } from '../../result/figures.ts';
import { aboutFile, isAboutFile, placeText } from '../../result/location-text.ts';
import type { ResultFinding } from '../../result/result.ts';
import {
  clip,
  codeFence,
  forMarkdown,
  forMarkdownBlock,
  forMarkdownElement,
  inlineCode,
} from '../../security/sanitize/sanitizer.ts';
import { codeOf, lineSigns } from '../code-excerpt.ts';
import { detailsBlock } from '../details.ts';
import { severityMarks } from '../headline.ts';
import { codeLink, elementLink, type Links } from '../links.ts';
import { argument, type PositionStyle, sidesTable } from '../positions.ts';
import { proofPart } from '../proof/markdown.ts';
import { isReproduced, proofMark } from '../proof/text.ts';
import {
  assumptionOf,
  clausesOf,
  clauseWords,
  type Naming,
  positionsText,
  severityVotes,
} from '../reviewer-text.ts';

/** Limits in UTF-16 units, so that one long finding leaves room for the others. */
const longest = { title: 200, text: 3_000, reason: 1_500, quote: 160, line: 300 };
const mostCode = 40;
const mostEvidence = 4;

/** How names of reviewers and locations are shown. */
export interface FindingView {
  /** Formats a reviewer's id. Its result is escaped here. */
  readonly id: Naming;
  readonly links: Links;
  /** Limit of a test's text and of its output, in UTF-16 units; 0 shows neither. */
  readonly test: number;
}

/** A finding in full: location, explanation, scenario, code and positions. */
export function findingPart(finding: ResultFinding, view: FindingView): string {
  return `${heading(finding)}\n\n${bodyOf(finding, view)}`;
}

/** The same with everything but its title folded. */
export const foldedFindingPart = (finding: ResultFinding, view: FindingView): string =>
  detailsBlock(summaryLine(finding, view.links, longest.title), bodyOf(finding, view));

/** A finding in one line that unfolds: title, location and id. HTML, because Markdown has no folding. */
export const summaryLine = (finding: ResultFinding, links: Links, mostTitle: number): string => {
  const { severity, title, location, id } = finding;
  const mark = proofMark(finding);
  return [
    `${severityMarks[severity]} <b>${forMarkdownElement(clip(title, mostTitle))}</b>`,
    ...(mark === null ? [] : [`<b>${mark}</b>`]),
    elementLink(placeText(location), links.location(location)),
    forMarkdownElement(inlineCode(id)),
  ].join(' · ');
};

function bodyOf(finding: ResultFinding, { id, links, test }: FindingView): string {
  const style: PositionStyle = { id, links, longest, mostEvidence };
  const name: Naming = (reviewer) => forMarkdown(id(reviewer));
  return [
    facts(finding, name, links),
    isAboutFile(finding.location) ? aboutFile : '',
    forMarkdownBlock(clip(finding.explanation, longest.text)),
    finding.scenario.trim() === ''
      ? ''
      : `**Scenario:** ${forMarkdown(clip(finding.scenario, longest.text))}`,
    assumptionPart(finding),
    clausePart(finding),
    isReproduced(finding) ? proofPart(finding, { id, test }) : '',
    codePart(finding),
    severityPart(finding, name),
    finding.status === 'disputed' ? argumentsPart(finding, style) : threadPart(finding, style),
    isReproduced(finding) ? '' : proofPart(finding, { id, test }),
    suggestionPart(finding),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function assumptionPart(finding: ResultFinding): string {
  const assumption = assumptionOf(finding);
  return assumption === null
    ? ''
    : `**${assumption.label}:** ${forMarkdown(clip(assumption.text, longest.text))}`;
}

const clausePart = (finding: ResultFinding): string =>
  clausesOf(finding)
    .slice(0, mostEvidence)
    .map(
      ({ document, quote, relation }) =>
        `**${clauseWords[relation]}:** ${inlineCode(document)} ${inlineCode(clip(quote.trim(), longest.quote))}`,
    )
    .join('<br>');

const heading = ({ severity, title }: ResultFinding): string =>
  `#### ${severityMarks[severity]} ${forMarkdown(clip(title, longest.title))}`;

const facts = (finding: ResultFinding, name: Naming, links: Links): string => {
  const { severity, location, category, id, blocking } = finding;
  const mark = proofMark(finding);
  return [
    codeLink(placeText(location), links.location(location)),
    `${severity}, ${categoryTitle(category)}`,
    ...(blocking ? ['**blocks**'] : []),
    ...(mark === null ? [] : [`**${mark}**`]),
    positionsText(finding, name),
    inlineCode(id),
  ].join(' · ');
};

const categoryTitle = (category: Category): string => categories[category].title;

/** The code with its line numbers, coloured as a diff. */
function codePart(finding: ResultFinding): string {
  const lines = codeOf(finding);
  if (lines.length === 0) return '';
  const shown = lines.slice(0, mostCode);
  const width = Math.max(...shown.map(({ line }) => String(line ?? '').length));
  const text = shown.map(({ line, kind, text }) =>
    `${lineSigns[kind]} ${String(line ?? '').padStart(width)}  ${clip(text.replace(/[\r\n]+/g, ' '), longest.line)}`.trimEnd(),
  );
  const left = lines.length - shown.length;
  return codeFence([...text, ...(left > 0 ? [`  … ${left} more lines`] : [])].join('\n'), 'diff');
}

/** Shown only if reviewers voted for different severities. */
function severityPart(finding: ResultFinding, name: Naming): string {
  const said = severityVotes(finding);
  if (new Set(said.values()).size < 2) return '';
  const opinions = [...said].map(([reviewer, severity]) => `${name(reviewer)} voted ${severity}`);
  return `**Severity** ${finding.severity}: ${listed(opinions)}.`;
}

/** Both sides of a dispute side by side, and who is unsure. The finding itself shows the first report. */
function argumentsPart(finding: ResultFinding, style: PositionStyle): string {
  const side = (stance: Position['stance']): string[] =>
    finding.positions
      .filter((position) => position.stance === stance)
      .map((position) => argument(finding, position, style));
  const reportedBy = `${listed(finding.reportedBy.map((id) => forMarkdown(style.id(id))))} reported it, see above.`;
  return [
    sidesTable({
      supporting: [reportedBy, ...otherReports(finding, style), ...side('uphold')],
      refuting: side('refute'),
    }),
    ...side('unsure'),
  ].join('\n\n');
}

/** The positions on a finding that is not disputed: folded, in the order of the rounds. */
function threadPart(finding: ResultFinding, style: PositionStyle): string {
  const said = [
    ...otherReports(finding, style),
    ...finding.positions.map((position) => argument(finding, position, style)),
  ];
  if (said.length === 0) return '';
  return detailsBlock('Positions', said.map((one) => `- ${one}`).join('\n'));
}

/** The finding shows the text of its first report. These are the texts of the other reports. */
const otherReports = ({ reports }: ResultFinding, { id }: PositionStyle): string[] =>
  reports
    .slice(1)
    .map(
      ({ reviewer, round, title, explanation }) =>
        `**${forMarkdown(id(reviewer))}** also reported it (round ${round})<br>${forMarkdown(clip(`${title}: ${explanation}`, longest.reason))}`,
    );

function suggestionPart({ suggestion }: ResultFinding): string {
  if (suggestion === null || suggestion.trim() === '') return '';
  return detailsBlock('Suggested replacement', codeFence(clip(suggestion, longest.text)));
}

/** A dismissed finding in a few lines: title, location, reason, and who refuted it. */
export function dismissedPart(finding: ResultFinding, { id, links, test }: FindingView): string {
  const name: Naming = (reviewer) => forMarkdown(id(reviewer));
  const style: PositionStyle = { id, links, longest, mostEvidence };
  const { severity, title, location, statusReason, positions } = finding;
  const refuted = positions
    .filter(({ stance, counts }) => stance === 'refute' && counts)
    .map((position) => `  - ${argument(finding, position, style)}`);
  const proof = proofPart(finding, { id, test });
  return [
    `- ${severityMarks[severity]} **${forMarkdown(clip(title, longest.title))}** ${codeLink(placeText(location), links.location(location))} · ${positionsText(finding, name)}. ${forMarkdown(statusReason)}`,
    ...refuted,
    ...(proof === '' ? [] : [indented(proof)]),
  ].join('\n');
}

/** A part of a list's item. */
const indented = (text: string): string => `\n${text.replace(/^(?=.)/gmu, '  ')}`;
