import { linesText } from '../../result/location-text.ts';
import type { ResultFinding } from '../../result/result.ts';
import { forHtmlBlock, forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { type Links, placeMarkup } from '../links.ts';
import { roundName } from '../progress.ts';
import { groundText, verb, weightText } from '../reviewer-text.ts';
import type { ReviewerNames } from './reviewers.ts';

type Position = ResultFinding['positions'][number];
type ReportedFinding = ResultFinding['reports'][number];

/** Who reads the debate: the names of reviewers, and links to the code. */
export interface DebateView {
  readonly reviewerNames: ReviewerNames;
  readonly links: Links;
}

const sidesAreShown = ({ refuters, status }: ResultFinding): boolean =>
  refuters.length > 0 && status !== 'dismissed';

/**
 * Both sides of a disagreement side by side: who reported the finding, and of each reviewer the last position that
 * counts. Empty if nobody refutes it.
 */
export function sidesPart(finding: ResultFinding, view: DebateView): Markup {
  if (!sidesAreShown(finding)) return html``;
  const last = new Map<string, Position>();
  for (const position of finding.positions) if (position.counts) last.set(position.reviewer, position);
  const told = (stance: Position['stance']): readonly Markup[] =>
    [...last.values()]
      .filter((position) => position.stance === stance)
      .map((position) => positionItem(finding, position, view));
  const reporters = finding.reportedBy.map(
    (id, index) => html`${index === 0 ? '' : ', '}${view.reviewerNames.who(id)}`,
  );
  return html`<div class="sides">
<section><h5>For</h5>
<ul>
<li>${reporters} <span class="stance uphold">reported it</span>, see above</li>
${told('uphold')}</ul></section>
<section><h5>Against</h5>
<ul>
${told('refute')}</ul></section>
</div>`;
}

/** The debate about one finding, round by round: its reporters, and each position with its evidence. */
export function threadPart(finding: ResultFinding, view: DebateView): Markup {
  const { reviewerNames } = view;
  const { reports, positions } = finding;
  const rounds = [...new Set([...reports, ...positions].map(({ round }) => round))].toSorted((a, b) => a - b);
  if (rounds.length === 0) return html``;
  const parts = rounds.map((round) => {
    const reportItems = reports
      .filter((report) => report.round === round)
      .map((report) => reportItem(finding, report, reviewerNames));
    const taken = positions
      .filter((position) => position.round === round)
      .map((position) => positionItem(finding, position, view));
    return html`<li><p class="round">Round ${round} · ${roundName(round)}</p>
<ul>
${reportItems}${taken}</ul></li>
`;
  });
  const rows = html`<section class="thread">
${sidesAreShown(finding) ? '' : html`<h5>The debate</h5>`}
<ol>
${parts}</ol>
</section>`;
  return sidesAreShown(finding)
    ? html`<details><summary>The debate, round by round</summary>
${rows}</details>`
    : rows;
}

/** The finding shows the text of its first report. Another report's text is shown if it differs. */
function reportItem(
  { reports }: ResultFinding,
  report: ReportedFinding,
  reviewerNames: ReviewerNames,
): Markup {
  const first = reports[0] ?? report;
  const same = report.title === first.title && report.explanation === first.explanation;
  const how = report === first ? 'reported it' : 'also reported it';
  const words = same
    ? html``
    : html`<p><strong>${forHtmlLine(report.title)}</strong></p>${forHtmlBlock(report.explanation)}${forHtmlBlock(report.scenario)}`;
  return html`<li>${reviewerNames.who(report.reviewer)} <span class="stance uphold">${how}</span> as ${report.severity}${same && report !== first ? ', in the same words' : ''}${words}</li>
`;
}

function positionItem(
  finding: ResultFinding,
  position: Position,
  { reviewerNames, links }: DebateView,
): Markup {
  const { reviewer, stance, ground, reason, evidence, severity } = position;
  const why = groundText(ground);
  return html`<li>${reviewerNames.who(reviewer)} <span class="stance ${stance}">${verb(finding, position)}</span>${why === '' ? '' : ` as ${why}`}${severity === null ? '' : `, votes ${severity}`}${weight(finding, position)}
${forHtmlBlock(reason)}${evidence.map((one) => cite(one, links))}</li>
`;
}

/** Whether it is a change of mind, and whether it counts. */
function weight(finding: ResultFinding, position: Position): Markup {
  const text = weightText(finding, position);
  return text === ''
    ? html``
    : html` <span class="mark ${position.counts ? 'turned' : 'weightless'}">${text}</span>`;
}

/** The quote without empty lines around it and without the indentation that all its lines share. */
function withoutIndentation(quote: string): string {
  const lines = quote.replace(/^\s*\n|\s+$/gu, '').split('\n');
  const shared = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(shared)).join('\n');
}

const cite = ({ path, quote, resolved }: Position['evidence'][number], links: Links): Markup =>
  html`<blockquote class="${resolved === null ? 'lost' : 'found'}"><p>${placeMarkup(path + (resolved === null ? '' : linesText(resolved)), links.evidence({ path, resolved }))} ${resolved === null ? 'not found there' : 'found in the code'}</p>${quote.trim() === '' ? '' : html`<pre tabindex="0"><code>${withoutIndentation(quote)}</code></pre>`}</blockquote>`;
