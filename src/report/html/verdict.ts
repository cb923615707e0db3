import { severities } from '../../debate/finding.ts';
import { count } from '../../result/figures.ts';
import { placeText } from '../../result/location-text.ts';
import type { Result } from '../../result/result.ts';
import { forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { authorsText } from '../authors.ts';
import {
  distinctReasons,
  figures,
  findingsWithStatus,
  headline,
  statusOrder,
  verdictWords,
} from '../headline.ts';
import { reviewerOutcome } from '../reviewer-text.ts';
import type { ReviewerNames } from './reviewers.ts';

/** So many blockers stand at the top; more are one click away, or nobody would see what comes after them. */
const mostBlockers = 20;

/** What a person who reads only the top must know: the verdict, why, what to do, what blocks, who wrote and reviewed. */
export const verdictSection = (result: Result, reviewerNames: ReviewerNames): Markup => html`<header>
<p class="subject">${subject(result)}</p>
<h1><span class="verdict">${verdictWords[result.verdict.verdict]}</span> ${headline(result)}</h1>
<p class="figures">${figures(result).join(' · ')}</p>
${result.notices.map((notice) => html`<p class="notice">${forHtmlLine(notice)}</p>\n`)}
${reasons(result)}
${blockers(result)}
<div class="columns">
${tally(result)}
${authorship(result, reviewerNames)}
</div>
</header>`;

function subject({ change }: Result): Markup {
  if (change === null) return html`No change was read`;
  const { pullRequest: pull, repository, head } = change;
  const commit = head === null ? 'the working tree' : head.slice(0, 10);
  if (pull === null) return html`${repository ?? ''} <code>${commit}</code>`;
  return html`<strong>${pull.title}</strong> · ${repository ?? ''} pull request ${pull.number} by ${pull.author}${pull.fork ? ', from a fork' : ''} · <code>${commit}</code>`;
}

/** Why, and what to do: what the headline and the list of blockers have not told already. */
const reasons = (result: Result): Markup =>
  html`${distinctReasons(result)
    .filter(({ message }) => message !== '')
    .map(
      ({ message, remedy }) =>
        html`<p class="reason">${forHtmlLine(message)}${remedy === '' ? '' : html` <strong>What to do:</strong> ${forHtmlLine(remedy)}`}</p>\n`,
    )}`;

function blockers({ findings, verdict }: Result): Markup {
  const all = findings.filter(({ blocking }) => blocking);
  if (all.length === 0) return html``;
  const remedy = verdict.reasons.find(({ code }) => code === 'blocking-findings')?.remedy ?? '';
  const items = all.map(
    ({ id, severity, title, location, status }) =>
      html`<li><span class="severity ${severity}">${severity}</span> <a href="#${id}">${forHtmlLine(title)}</a> <code class="place">${placeText(location)}</code> ${status} · <code>${id}</code></li>\n`,
  );
  const rest = items.slice(mostBlockers);
  const more = html`<details><summary>and ${count(rest.length)} more</summary>
<ul class="blockers">
${rest}</ul>
</details>`;
  return html`<h2>What blocks</h2>
<ul class="blockers">
${items.slice(0, mostBlockers)}</ul>
${rest.length === 0 ? '' : more}
${remedy === '' ? '' : html`<p><strong>What to do:</strong> ${forHtmlLine(remedy)}</p>`}`;
}

/** How many findings of each severity have which standing. */
function tally(result: Result): Markup {
  if (result.findings.length === 0) return html``;
  const rows = statusOrder.map((status) => {
    const cells = severities.map((severity) => {
      const number = findingsWithStatus(result, status).filter(
        (finding) => finding.severity === severity,
      ).length;
      return html`<td>${number === 0 ? '·' : count(number)}</td>`;
    });
    return html`<tr><th scope="row">${status}</th>${cells}</tr>\n`;
  });
  const heads = severities.map(
    (severity) => html`<th scope="col"><span class="severity ${severity}">${severity}</span></th>`,
  );
  return html`<div class="wide" tabindex="0"><table class="tally">
<caption>Findings</caption>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

/** Who wrote and who reviewed, with their vendors: nobody should take a vendor's review of itself for a second one. */
function authorship({ change, panel }: Result, reviewerNames: ReviewerNames): Markup {
  if (change === null || panel.length === 0) return html``;
  const wrote = authorsText(change);
  const rows = panel.map((reviewer) => {
    const { id, vendor, role } = reviewer;
    const end = reviewerOutcome(reviewer);
    return html`<tr><td>${reviewerNames.who(id)}</td><td>${vendor}</td><td>${role}</td><td class="${end.replace(' ', '-')}">${end}</td></tr>\n`;
  });
  return html`<div class="wide" tabindex="0"><table class="hands">
<caption>Written with ${wrote.length === 0 ? 'no model that signs' : wrote.join('; ')}; reviewed by</caption>
<thead><tr><th scope="col">Reviewer</th><th scope="col">Vendor</th><th scope="col">Role</th><th scope="col">In the end</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}
