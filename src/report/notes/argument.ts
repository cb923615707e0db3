import { categories } from '../../debate/categories.ts';
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
import {
  assumptionOf,
  clausesOf,
  clauseWords,
  groundText,
  type Naming,
  verb,
  weightText,
} from '../reviewer-text.ts';

type Position = ResultFinding['positions'][number];

/** A finding as an argument: the claim, the attack, the defence, the outcome, and room for an answer. */
export const argumentPart = (finding: ResultFinding, name: Naming): string =>
  [
    `### ${forMarkdown(finding.title)}`,
    `${inlineCode(placeText(finding.location))}, ${finding.severity}, ${categories[finding.category].title.toLowerCase()}${finding.blocking ? ', **blocks**' : ''}, ${inlineCode(finding.id)}`,
    forMarkdownBlock(finding.explanation),
    finding.scenario.trim() === '' ? '' : `**When it goes wrong**: ${forMarkdown(finding.scenario)}`,
    assumptionPart(finding),
    ...clausesOf(finding).map(
      ({ document, quote, relation }) =>
        `**${clauseWords[relation]}**: ${inlineCode(document)}: ${forMarkdown(quote)}`,
    ),
    isAboutFile(finding.location) ? aboutFile : '',
    code(finding),
    '**The debate**',
    debate(finding, name),
    `**Outcome**: ${finding.status}. ${forMarkdown(finding.statusReason)}`,
    finding.status === 'dismissed' ? '' : answer,
  ]
    .filter((part) => part !== '')
    .join('\n\n');

function assumptionPart(finding: ResultFinding): string {
  const assumption = assumptionOf(finding);
  return assumption === null ? '' : `**${assumption.label}**: ${forMarkdown(assumption.text)}`;
}

/** For the author, in the file itself. */
const answer = '**Answer**\n\n- [ ] fixed in:\n- [ ] not a defect, because:';

/** A line that is longer was made by a machine. */
const longestLine = 500;

function code(finding: ResultFinding): string {
  const lines = codeOf(finding);
  if (lines.length === 0) return '';
  const width = Math.max(...lines.map(({ line }) => String(line ?? '').length));
  return codeFence(
    lines
      .map(({ line, kind, text }) =>
        `${lineSigns[kind]} ${String(line ?? '').padStart(width)}  ${clip(text.replace(/[\r\n]+/g, ' '), longestLine)}`.trimEnd(),
      )
      .join('\n'),
    'diff',
  );
}

/** In the order in which it was said. */
function debate(finding: ResultFinding, name: Naming): string {
  const reportItems = finding.reports.map((report, index) => ({
    round: report.round,
    text: `**${name(report.reviewer)}** raised it as ${report.severity}${index === 0 ? '.' : `: ${forMarkdown(report.title)}. ${forMarkdown(report.explanation)}`}`,
    evidence: [],
  }));
  const taken = finding.positions.map((position) => ({
    round: position.round,
    text: `**${name(position.reviewer)}** ${stance(finding, position)}: ${forMarkdown(position.reason)}`,
    evidence: position.evidence,
  }));
  return [...reportItems, ...taken]
    .toSorted((a, b) => a.round - b.round)
    .map(({ round, text, evidence }) =>
      [`- Round ${round}: ${text}`, ...evidence.map((one) => `  - ${cite(one)}`)].join('\n'),
    )
    .join('\n');
}

function stance(finding: ResultFinding, position: Position): string {
  const why = groundText(position.ground);
  const weight = weightText(finding, position);
  const severity = position.severity === null ? '' : `, sees it as ${position.severity}`;
  return `${verb(finding, position)}${why === '' ? '' : ` as ${why}`}${severity}${weight === '' ? '' : ` (${weight})`}`;
}

const cite = ({ path, quote, resolved }: Position['evidence'][number]): string =>
  `${inlineCode(resolved === null ? path : path + linesText(resolved))} ${resolved === null ? 'not found there' : 'found'}${quote.trim() === '' ? '' : `: ${inlineCode(quote)}`}`;
