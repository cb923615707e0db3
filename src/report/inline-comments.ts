import type { Change } from '../change/change.ts';
import { categories } from '../debate/categories.ts';
import type { FindingStatus, Severity } from '../debate/finding.ts';
import { findingMarker, fixedMarker } from '../history/comment-markers.ts';
import { aboutFile, isAboutFile, placeText } from '../result/location-text.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import {
  clip,
  codeFence,
  forMarkdown,
  forMarkdownBlock,
  inlineCode,
  visible,
} from '../security/sanitize/sanitizer.ts';
import { isCommented } from './comment-text.ts';
import { detailsBlock } from './details.ts';
import { severityMarks } from './headline.ts';
import { codeLink, type Links, linksOf } from './links.ts';
import { argument, type PositionStyle, shortSides, sidesTable } from './positions.ts';
import { proofPart } from './proof/markdown.ts';
import { proofMark } from './proof/text.ts';
import { assumptionOf, clausesOf, clauseWords, positionsText, shortNames } from './reviewer-text.ts';

/** A comment on a line of the change, about one finding. */
export interface InlineComment {
  readonly finding: string;
  readonly path: string;
  /** Null for a comment on the file as a whole. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly body: string;
  /** Whether it may be posted. The text of a dismissed finding only replaces the one that was posted before. */
  readonly open: boolean;
}

/** Limit of comments on lines for one run; the status comment has the rest. */
const mostComments = 30;
/** Limits in UTF-16 units. */
const longest = { title: 200, text: 2_000, scenario: 800, clause: 400, reason: 800, quote: 160 };
const mostClauses = 5;
const mostEvidence = 4;
/** Limits of a test's text and of its output, tried in this order. In UTF-16 units. */
const testLimits = [8_000, 1_500, 0];
/** GitHub accepts 65,536 characters. */
const longestBody = 60_000;

/** The comment of a fixed finding, marked as fixed; the text below stays readable. */
export const fixedBody = (id: string, body: string, head: string): string =>
  `${fixedMarker(id)}\n**Fixed** as of ${inlineCode(head.slice(0, 10))}.\n\n${body.replace(/^<!--[^\n]*-->\n/u, '')}`;

const statusNames = {
  confirmed: 'Confirmed',
  unconfirmed: 'Unconfirmed',
  disputed: 'Disputed',
  dismissed: 'Dismissed',
} as const satisfies Record<FindingStatus, string>;

const statusHints = {
  confirmed: '',
  unconfirmed: ' No other model upheld it or refuted it with evidence.',
  disputed: ' A person has to decide.',
  dismissed: '',
} as const satisfies Record<FindingStatus, string>;

/** The status that a posted comment states; null if it states none. */
export const statedStatus = (body: string): string | null =>
  /^\*\*(Confirmed|Unconfirmed|Disputed|Dismissed)\.\*\*/mu.exec(body)?.[1] ?? null;

/**
 * Findings that have an added line to be shown on, or are about a file of the change; most severe first.
 * @param least the lowest severity that is commented.
 */
export function inlineComments(result: Result, change: Change, least: Severity): readonly InlineComment[] {
  // A pull request description has no lines to comment on.
  if (result.document?.kind === 'description') return [];
  const all = result.findings
    .filter((finding) => isCommented(finding, least))
    .flatMap((finding): InlineComment[] => {
      const { location, status, id } = finding;
      const common = { finding: id, path: location.path, open: status !== 'dismissed' };
      if (location.level === 'file') {
        const inChange =
          location.content !== undefined && change.files.some(({ path }) => path === location.path);
        return inChange
          ? [{ ...common, line: null, startLine: null, body: body(finding, result, false) }]
          : [];
      }
      if (location.addedLine === null) return [];
      const replaced = replaceable(finding, change);
      return [
        {
          ...common,
          line: replaced ? location.endLine : location.addedLine,
          startLine: replaced && location.startLine < location.endLine ? location.startLine : null,
          body: body(finding, result, replaced),
        },
      ];
    });
  const shown = all.filter(({ open }) => open).slice(0, mostComments);
  return [...shown, ...all.filter(({ open }) => !open)];
}

/**
 * A suggestion can be committed with one click, so it is offered only where it replaces exactly the quoted lines, all
 * of them shown in one hunk and some of them added, and where the panel agrees on the finding.
 */
function replaceable({ location, suggestion, status }: ResultFinding, { files }: Change): boolean {
  if (suggestion === null || status !== 'confirmed' || location.level === 'file' || location.side === 'old')
    return false;
  const { startLine, endLine, addedLine, quote } = location;
  if (addedLine === null || addedLine < startLine || addedLine > endLine) return false;
  if (suggestion.trim() === '' || suggestion.trim() === quote.trim()) return false;
  // GitHub commits the suggestion as the comment shows it, so escaped text must not become a suggestion.
  if (visible(suggestion) !== suggestion) return false;
  const hunk = files
    .find(({ path }) => path === location.path)
    ?.hunks.find(({ newStart, newLines }) => startLine >= newStart && endLine < newStart + newLines);
  const lines = hunk?.lines.filter(
    ({ newLine }) => newLine !== null && newLine >= startLine && newLine <= endLine,
  );
  return lines?.map(({ text }) => text).join('\n') === quote;
}

/** The argument, the scenario, both sides of a dispute, the status in words, and how to dismiss the finding. */
function body(finding: ResultFinding, result: Result, replaced: boolean): string {
  const { id, title, severity, category, explanation, scenario, suggestion, blocking, location } = finding;
  const links = linksOf(result);
  const assumption = assumptionOf(finding);
  const place = codeLink(placeText(location), links.location(location));
  const offered = replaced && suggestion !== null ? codeFence(suggestion, 'suggestion') : '';
  const parts = [
    `${findingMarker(id)}\n${severityMarks[severity]} **${forMarkdown(clip(title, longest.title))}**`,
    statusLine(finding, result),
    ...(isAboutFile(location) ? [aboutFile] : []),
    forMarkdownBlock(clip(explanation, longest.text)),
    ...(scenario.trim() === '' ? [] : [`**Scenario:** ${forMarkdown(clip(scenario, longest.scenario))}`]),
    ...(assumption === null
      ? []
      : [`**${assumption.label}:** ${forMarkdown(clip(assumption.text, longest.scenario))}`]),
    ...clausesOf(finding)
      .slice(0, mostClauses)
      .map(
        ({ document, quote, relation }) =>
          `**${clauseWords[relation]}:** ${inlineCode(clip(document, longest.clause))} ${inlineCode(clip(quote.trim(), longest.clause))}`,
      ),
    ...argumentsOf(finding, result, links),
  ];
  const facts = [
    `${severity}, ${categories[category].title}`,
    place,
    inlineCode(id),
    ...(finding.status === 'dismissed'
      ? []
      : [
          `Wrong? Resolve this thread or comment \`/xreview dismiss ${id} REASON\` on the pull request${blocking ? ', then re-run the job' : ''}. That holds until the code changes.`,
        ]),
  ];
  const end = `<sub>${facts.join(' · ')}</sub>`;
  const joined = (all: readonly string[]): string => all.filter((part) => part !== '').join('\n\n');
  const proof = (test: number): string => proofPart(finding, { id: shortNames(result), test });
  for (const test of testLimits) {
    const whole = joined([...parts, proof(test), offered, end]);
    if (whole.length <= longestBody) return whole;
  }
  const cut = 'The rest of this finding is in the job summary, because GitHub limits a comment.';
  const short = joined([...parts, proof(0), cut, end]);
  return short.length <= longestBody ? short : joined([...parts.slice(0, 2), cut, end]);
}

function statusLine(finding: ResultFinding, result: Result): string {
  const names = shortNames(result);
  const models = positionsText(finding, (name) => forMarkdown(names(name)));
  const said = models === '' ? '' : ` ${models.charAt(0).toUpperCase()}${models.slice(1)}.`;
  const decision = statusHints[finding.status];
  const why =
    finding.status === 'dismissed' ? ` ${forMarkdown(clip(finding.statusReason, longest.reason))}` : said;
  const block = finding.blocking ? ' **This finding blocks.**' : '';
  const mark = proofMark(finding);
  const tested = mark === null ? '' : ` **${mark}.**`;
  return `**${statusNames[finding.status]}.**${tested}${why}${decision}${block}`;
}

/** Both sides if they disagree; otherwise the evidence of those who upheld it, folded. */
function argumentsOf(finding: ResultFinding, result: Result, links: Links): readonly string[] {
  const style: PositionStyle = { id: shortNames(result), links, longest, mostEvidence };
  if (finding.refuters.length > 0 && finding.status !== 'dismissed')
    return [sidesTable(shortSides(finding, style, 'above'))];
  const said = finding.positions
    .filter(({ counts }) => counts)
    .map((position) => `- ${argument(finding, position, style)}`);
  return said.length === 0 ? [] : [detailsBlock('What the models say', said.join('\n'))];
}
