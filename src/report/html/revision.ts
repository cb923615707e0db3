import { plural } from '../../result/figures.ts';
import { placeText } from '../../result/location-text.ts';
import type { Result } from '../../result/result.ts';
import type { RevisionRound } from '../../result/revision.ts';
import { forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { severityMarks } from '../headline.ts';
import { outcomeWords } from '../summary/revision.ts';
import type { ReviewerNames } from './reviewers.ts';

/** The revisions of the plan: each version with its decisions, the findings against it, and the diff. */
export function revisionSection({ revision }: Result, reviewerNames: ReviewerNames): Markup {
  if (revision === null) return html``;
  return html`<section id="revision">
<h2>The revision</h2>
<p><strong>${outcomeWords[revision.outcome]}.</strong> ${forHtmlLine(revision.why)} The verdict is about the original plan. The revision is a proposal.</p>
${revision.rounds.map((round) => roundPart(round, revision.lead, reviewerNames))}
</section>`;
}

const roundPart = (round: RevisionRound, lead: string, reviewerNames: ReviewerNames): Markup => {
  const { number, decisions, changed, lost, findings, readers, approvedBy, diff } = round;
  const left = findings.filter(({ status }) => status !== 'dismissed');
  return html`<h3>Revision ${number} by ${reviewerNames.who(lead)}</h3>
<p>${readers.length === 0 ? 'The text was not changed. ' : ''}Approved by ${approvedBy.length} of ${plural(readers.length, 'reader')}${approvedBy.map((id) => html` ${reviewerNames.who(id)}`)}; ${plural(left.length, 'finding')} ${left.length === 1 ? 'is' : 'are'} open.</p>
${list(
  decisions,
  ({ finding, title, decision, reason }) =>
    html`<strong>${decision}</strong> ${forHtmlLine(title)} <code>${finding}</code>${reason === '' ? '' : html`: ${forHtmlLine(reason)}`}`,
)}
${part(
  'Lines of the original that the revising model says it changed or removed',
  changed,
  ({ quote, reason }) => html`<code>${quote}</code>: ${forHtmlLine(reason)}`,
)}
${part('Requirements that the revision lost without saying so', lost, ({ line, text }) => html`line ${line}: <code>${text}</code>`)}
${part(
  'Open findings about the revision',
  left,
  ({ severity, title, location, status, blocking }) =>
    html`${severityMarks[severity]} ${forHtmlLine(title)} <code>${placeText(location)}</code> · ${severity}, ${status}${blocking ? ', blocks' : ''}`,
)}
<details><summary>Diff</summary><pre tabindex="0"><code>${diff}</code></pre></details>
`;
};

const list = <T>(items: readonly T[], line: (item: T) => Markup): Markup =>
  items.length === 0 ? html`` : html`<ul>${items.map((item) => html`<li>${line(item)}</li>`)}</ul>`;

const part = <T>(title: string, items: readonly T[], line: (item: T) => Markup): Markup =>
  items.length === 0 ? html`` : html`<p>${title}:</p>${list(items, line)}`;
