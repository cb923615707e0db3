import { plural } from '../../result/figures.ts';
import { placeText } from '../../result/location-text.ts';
import type { Result } from '../../result/result.ts';
import type { RevisionRound } from '../../result/revision.ts';
import { forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { severityMarks } from '../headline.ts';
import { outcomeWords } from '../summary/revision.ts';
import type { ReviewerNames } from './reviewers.ts';

/** How the plan was revised: each version with what was decided, what the others made of it, and the difference. */
export function revisionSection({ revision }: Result, reviewerNames: ReviewerNames): Markup {
  if (revision === null) return html``;
  return html`<section id="revision">
<h2>The revision</h2>
<p><strong>${outcomeWords[revision.outcome]}.</strong> ${forHtmlLine(revision.why)} The verdict is on the plan as it stands; the revision is a proposal.</p>
${revision.rounds.map((round) => roundPart(round, revision.lead, reviewerNames))}
</section>`;
}

const roundPart = (round: RevisionRound, lead: string, reviewerNames: ReviewerNames): Markup => {
  const { number, decisions, changed, lost, findings, readers, approvedBy, diff } = round;
  const left = findings.filter(({ status }) => status !== 'dismissed');
  return html`<h3>Revision ${number} by ${reviewerNames.who(lead)}</h3>
<p>${readers.length === 0 ? 'The text was left as it was. ' : ''}Approved by ${approvedBy.length} of ${plural(readers.length, 'reader')}${approvedBy.map((id) => html` ${reviewerNames.who(id)}`)}; ${plural(left.length, 'finding')} ${left.length === 1 ? 'stands' : 'stand'} against it.</p>
${list(
  decisions,
  ({ finding, title, decision, reason }) =>
    html`<strong>${decision}</strong> ${forHtmlLine(title)} <code>${finding}</code>${reason === '' ? '' : html`: ${forHtmlLine(reason)}`}`,
)}
${part(
  'Lines of the original that it says it changed or took out',
  changed,
  ({ quote, reason }) => html`<code>${quote}</code>: ${forHtmlLine(reason)}`,
)}
${part('Requirements that it has lost without a word', lost, ({ line, text }) => html`line ${line}: <code>${text}</code>`)}
${part(
  'What stands against it',
  left,
  ({ severity, title, location, status, blocking }) =>
    html`${severityMarks[severity]} ${forHtmlLine(title)} <code>${placeText(location)}</code> · ${severity}, ${status}${blocking ? ', blocks' : ''}`,
)}
<details><summary>What it changes</summary><pre tabindex="0"><code>${diff}</code></pre></details>
`;
};

const list = <T>(items: readonly T[], line: (item: T) => Markup): Markup =>
  items.length === 0 ? html`` : html`<ul>${items.map((item) => html`<li>${line(item)}</li>`)}</ul>`;

const part = <T>(title: string, items: readonly T[], line: (item: T) => Markup): Markup =>
  items.length === 0 ? html`` : html`<p>${title}:</p>${list(items, line)}`;
