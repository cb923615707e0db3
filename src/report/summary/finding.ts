import { type Category, categories } from '../../debate/categories.ts';
import type { Evidence, Position } from '../../debate/finding.ts';
import { listed } from '../../result/figures.ts';
import { aboutFile, isAboutFile, linesText, placeText } from '../../result/location-text.ts';
import type { ResultFinding } from '../../result/result.ts';
import {
  clip,
  codeFence,
  forMarkdown,
  forMarkdownBlock,
  inlineCode,
} from '../../security/sanitize/sanitizer.ts';
import { codeOf, lineSigns } from '../code-excerpt.ts';
import { severityMarks } from '../headline.ts';
import {
  assumptionOf,
  clausesOf,
  clauseWords,
  groundText,
  type Naming,
  positionsText,
  severityVotes,
  verb,
} from '../reviewer-text.ts';

/** Bounds, in UTF-16 units, so that one loud finding does not crowd out the others. */
const longest = { title: 200, text: 3_000, reason: 1_500, quote: 160, line: 300 };
const mostCode = 40;
const mostEvidence = 4;

/** A finding in full: where, what, when it goes wrong, the code, who said what. */
export function findingPart(finding: ResultFinding, id: Naming): string {
  const name: Naming = (reviewer) => forMarkdown(id(reviewer));
  return [
    heading(finding, name),
    isAboutFile(finding.location) ? aboutFile : '',
    forMarkdownBlock(clip(finding.explanation, longest.text)),
    finding.scenario.trim() === ''
      ? ''
      : `**Scenario:** ${forMarkdown(clip(finding.scenario, longest.text))}`,
    assumptionPart(finding),
    clausePart(finding),
    codePart(finding),
    severityPart(finding, name),
    finding.status === 'disputed' ? argumentsPart(finding, name) : threadPart(finding, name),
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

const heading = (finding: ResultFinding, name: Naming): string => {
  const { severity, title, location, category, id, blocking } = finding;
  const facts = [
    inlineCode(placeText(location)),
    categoryTitle(category),
    ...(blocking ? ['**blocks**'] : []),
    positionsText(finding, name),
    inlineCode(id),
  ];
  return `#### ${severityMarks[severity]} ${forMarkdown(clip(title, longest.title))}\n\n${facts.join(' · ')}`;
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

/** Said only where reviewers see the harm differently. */
function severityPart(finding: ResultFinding, name: Naming): string {
  const said = severityVotes(finding);
  if (new Set(said.values()).size < 2) return '';
  const opinions = [...said].map(([reviewer, severity]) => `${name(reviewer)} says ${severity}`);
  return `**Severity** ${finding.severity}: ${listed(opinions)}.`;
}

/** A dispute's two sides beside each other, of equal width; GitHub's own tables give the longer side more. */
function argumentsPart(finding: ResultFinding, name: Naming): string {
  const side = (stance: Position['stance']): string =>
    finding.positions
      .filter((position) => position.stance === stance)
      .map((position) => argument(finding, position, name))
      .join('\n\n');
  const reportedBy = `${listed(finding.reportedBy.map(name))} raised it, see above.`;
  const open = side('unsure');
  const upheld = side('uphold');
  const forIt = [reportedBy, ...otherReports(finding, name), upheld]
    .filter((part) => part !== '')
    .join('\n\n');
  const cell = (markdown: string): string => `<td width="50%" valign="top">\n\n${markdown}\n\n</td>`;
  return [
    `<table>\n<tr><th>For</th><th>Against</th></tr>\n<tr>${cell(forIt)}\n${cell(side('refute') || 'Nobody.')}</tr>\n</table>`,
    ...(open === '' ? [] : [open]),
  ].join('\n\n');
}

/** The same for findings nobody needs to judge: folded, in the order it was said. */
function threadPart(finding: ResultFinding, name: Naming): string {
  const said = [
    ...otherReports(finding, name),
    ...finding.positions.map((position) => argument(finding, position, name)),
  ];
  if (said.length === 0) return '';
  return detailsBlock('Who said what', said.map((one) => `- ${one}`).join('\n'));
}

/** A finding is told in the words of its first raiser; what the others who raised it said is not lost. */
const otherReports = ({ reports }: ResultFinding, name: Naming): string[] =>
  reports
    .slice(1)
    .map(
      ({ reviewer, round, title, explanation }) =>
        `**${name(reviewer)}** raised it too (round ${round})<br>${forMarkdown(clip(`${title}: ${explanation}`, longest.reason))}`,
    );

/** One position on one line of Markdown, so that it fits a list as well as a cell. */
const argument = (finding: ResultFinding, position: Position, name: Naming): string => {
  const { reviewer, round, stance, ground, reason, evidence, counts } = position;
  const why = groundText(ground);
  const weightless = counts || stance === 'unsure' ? '' : ', does not count for want of new evidence';
  return [
    `**${name(reviewer)}** ${verb(finding, position)}${why === '' ? '' : ` as ${why}`} (round ${round}${weightless})`,
    forMarkdown(clip(reason, longest.reason)),
    ...evidence.slice(0, mostEvidence).map(cite),
  ]
    .filter((part) => part !== '')
    .join('<br>');
};

function cite({ path, quote, resolved }: Evidence): string {
  const place = resolved === null ? `${path} (not found there)` : path + linesText(resolved);
  const words = clip(quote.trim(), longest.quote);
  return `↳ ${inlineCode(place)}${words === '' ? '' : ` ${inlineCode(words)}`}`;
}

function suggestionPart({ suggestion }: ResultFinding): string {
  if (suggestion === null || suggestion.trim() === '') return '';
  return detailsBlock('Suggested replacement', codeFence(clip(suggestion, longest.text)));
}

/** A part that opens on a click. `title` is our own text. */
export const detailsBlock = (title: string, body: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;

/** A dismissed finding in a few lines: what was claimed, who refuted it and why. */
export function dismissedPart(finding: ResultFinding, id: Naming): string {
  const name: Naming = (reviewer) => forMarkdown(id(reviewer));
  const { severity, title, location, statusReason, positions } = finding;
  const refuted = positions
    .filter(({ stance, counts }) => stance === 'refute' && counts)
    .map((position) => `  - ${argument(finding, position, name)}`);
  return [
    `- ${severityMarks[severity]} **${forMarkdown(clip(title, longest.title))}** ${inlineCode(placeText(location))} · ${positionsText(finding, name)}. ${forMarkdown(statusReason)}`,
    ...refuted,
  ].join('\n');
}
