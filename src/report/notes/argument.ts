import { categories } from '../../debate/categories.ts';
import { duration } from '../../result/figures.ts';
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
import { languageOf } from '../proof/markdown.ts';
import { proofWords, runText, settledText, shownProof, testersText } from '../proof/text.ts';
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

/** A finding with its reports, positions and outcome, and space for the author's answer. */
export const argumentPart = (finding: ResultFinding, name: Naming): string =>
  [
    `### ${forMarkdown(finding.title)}`,
    `${inlineCode(placeText(finding.location))}, ${finding.severity}, ${categories[finding.category].title.toLowerCase()}${finding.blocking ? ', **blocks**' : ''}, ${inlineCode(finding.id)}`,
    forMarkdownBlock(finding.explanation),
    finding.scenario.trim() === '' ? '' : `**Scenario**: ${forMarkdown(finding.scenario)}`,
    assumptionPart(finding),
    ...clausesOf(finding).map(
      ({ document, quote, relation }) =>
        `**${clauseWords[relation]}**: ${inlineCode(document)}: ${forMarkdown(quote)}`,
    ),
    isAboutFile(finding.location) ? aboutFile : '',
    code(finding),
    '**The debate**',
    debate(finding, name),
    ...proofs(finding, name),
    `**Outcome**: ${finding.status}. ${forMarkdown(finding.statusReason)}`,
    finding.status === 'dismissed' ? '' : answer,
  ]
    .filter((part) => part !== '')
    .join('\n\n');

function assumptionPart(finding: ResultFinding): string {
  const assumption = assumptionOf(finding);
  return assumption === null ? '' : `**${assumption.label}**: ${forMarkdown(assumption.text)}`;
}

/** The author fills this in. */
const answer = '**Answer**\n\n- [ ] fixed in:\n- [ ] not a defect, because:';

/** Longer lines are generated code. */
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

/** Reports and positions in the order of the rounds. */
function debate(finding: ResultFinding, name: Naming): string {
  const reportItems = finding.reports.map((report, index) => ({
    round: report.round,
    text: `**${name(report.reviewer)}** reported it as ${report.severity}${index === 0 ? '.' : `: ${forMarkdown(report.title)}. ${forMarkdown(report.explanation)}`}`,
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

/** The test of a proof with all that it printed; a proof that proves nothing is one line. */
function proofs(finding: ResultFinding, name: Naming): readonly string[] {
  const proof = shownProof(finding);
  if (proof === null) return [];
  const { outcome, why, test, command, runs } = proof;
  const head = `**${proofWords[outcome]}**: ${forMarkdown(settledText(finding) ?? why)}`;
  if (outcome === 'no-proof' || test === null) return [head];
  return [
    head,
    `${inlineCode(test.path)}: ${testersText(test, name)}`,
    ...(test.expects.trim() === '' ? [] : [`It expects: ${forMarkdown(test.expects)}`]),
    ...(test.text === '' ? [] : [codeFence(test.text, languageOf(test.path))]),
    ...(command === '' ? [] : [`Command: ${inlineCode(command)}`]),
    ...runs.flatMap((run) => [
      `${runText(run)} (${duration(run.seconds)})`,
      ...(run.output.trim() === '' ? [] : [codeFence(run.output)]),
    ]),
  ];
}

function stance(finding: ResultFinding, position: Position): string {
  const why = groundText(position.ground);
  const weight = weightText(finding, position);
  const severity = position.severity === null ? '' : `, votes ${position.severity}`;
  return `${verb(finding, position)}${why === '' ? '' : ` as ${why}`}${severity}${weight === '' ? '' : ` (${weight})`}`;
}

const cite = ({ path, quote, resolved }: Position['evidence'][number]): string =>
  `${inlineCode(resolved === null ? path : path + linesText(resolved))} ${resolved === null ? 'not found there' : 'found'}${quote.trim() === '' ? '' : `: ${inlineCode(quote)}`}`;
