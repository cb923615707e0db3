import { linesText } from '../../result/location-text.ts';
import type { ResultFinding } from '../../result/result.ts';
import { forHtmlBlock, forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { roundName } from '../progress.ts';
import { groundText, verb, weightText } from '../reviewer-text.ts';
import type { ReviewerNames } from './reviewers.ts';

type Position = ResultFinding['positions'][number];
type ReportedFinding = ResultFinding['reports'][number];

/** The debate over one finding, round by round: who raised it, who took which stance on what evidence. */
export function threadPart(finding: ResultFinding, reviewerNames: ReviewerNames): Markup {
  const { reports, positions } = finding;
  const rounds = [...new Set([...reports, ...positions].map(({ round }) => round))].toSorted((a, b) => a - b);
  if (rounds.length === 0) return html``;
  const parts = rounds.map((round) => {
    const reportItems = reports
      .filter((report) => report.round === round)
      .map((report) => reportItem(finding, report, reviewerNames));
    const taken = positions
      .filter((position) => position.round === round)
      .map((position) => positionItem(finding, position, reviewerNames));
    return html`<li><p class="round">Round ${round} · ${roundName(round)}</p>
<ul>
${reportItems}${taken}</ul></li>
`;
  });
  return html`<section class="thread">
<h5>The debate</h5>
<ol>
${parts}</ol>
</section>`;
}

/** The finding is told in the words of its first raiser; another's are shown where they say something else. */
function reportItem(
  { reports }: ResultFinding,
  report: ReportedFinding,
  reviewerNames: ReviewerNames,
): Markup {
  const first = reports[0] ?? report;
  const same = report.title === first.title && report.explanation === first.explanation;
  const how = report === first ? 'raised it' : 'raised it too';
  const words = same
    ? html``
    : html`<p><strong>${forHtmlLine(report.title)}</strong></p>${forHtmlBlock(report.explanation)}${forHtmlBlock(report.scenario)}`;
  return html`<li>${reviewerNames.who(report.reviewer)} <span class="stance uphold">${how}</span> as ${report.severity}${same && report !== first ? ', in the same words' : ''}${words}</li>
`;
}

function positionItem(finding: ResultFinding, position: Position, reviewerNames: ReviewerNames): Markup {
  const { reviewer, stance, ground, reason, evidence, severity } = position;
  const why = groundText(ground);
  return html`<li>${reviewerNames.who(reviewer)} <span class="stance ${stance}">${verb(finding, position)}</span>${why === '' ? '' : ` as ${why}`}${severity === null ? '' : `, sees it as ${severity}`}${weight(finding, position)}
${forHtmlBlock(reason)}${evidence.map(cite)}</li>
`;
}

/** Whether it is a change of mind, and what it weighs. */
function weight(finding: ResultFinding, position: Position): Markup {
  const text = weightText(finding, position);
  return text === ''
    ? html``
    : html` <span class="mark ${position.counts ? 'turned' : 'weightless'}">${text}</span>`;
}

const cite = ({ path, quote, resolved }: Position['evidence'][number]): Markup =>
  html`<blockquote class="${resolved === null ? 'lost' : 'found'}"><p><code class="place">${path}${resolved === null ? '' : linesText(resolved)}</code> ${resolved === null ? 'not found there' : 'found in the code'}</p>${quote.trim() === '' ? '' : html`<pre tabindex="0"><code>${quote.replace(/^\n+|\s+$/g, '')}</code></pre>`}</blockquote>`;
