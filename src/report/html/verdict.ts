import { severities } from '../../debate/finding.ts';
import { count } from '../../result/figures.ts';
import { placeText } from '../../result/location-text.ts';
import type { Result } from '../../result/result.ts';
import { forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { authorsText, authorText } from '../authors.ts';
import {
  distinctReasons,
  figures,
  findingsWithStatus,
  headingWord,
  headline,
  statusOrder,
} from '../headline.ts';
import { linksOf, placeMarkup } from '../links.ts';
import { proofCounts, proofMark } from '../proof/text.ts';
import { reviewerOutcome } from '../reviewer-text.ts';
import type { ReviewerNames } from './reviewers.ts';

/** Number of blocking findings shown at the top; the others are folded. */
const mostBlockers = 20;

/** The top of the page: verdict, reasons, remedy, blocking findings, authors and reviewers. */
export const verdictSection = (result: Result, reviewerNames: ReviewerNames): Markup => html`<header>
<p class="subject">${subject(result)}</p>
<h1><span class="verdict">${headingWord(result)}</span> ${headline(result)}</h1>
<p class="figures">${figures(result).join(' · ')}</p>
${testsPart(result)}
${result.notices.map((notice) => html`<p class="notice">${forHtmlLine(notice)}</p>\n`)}
${reasons(result)}
${blockers(result)}
<div class="columns">
${tally(result)}
${authorship(result, reviewerNames)}
</div>
</header>`;

function testsPart(result: Result): Markup {
  const counts = proofCounts(result);
  return counts === '' ? html`` : html`<p><strong>Executed tests:</strong> ${counts}.</p>`;
}

function subject(result: Result): Markup {
  const { change } = result;
  if (change === null) return html`No change was read`;
  const { pullRequest: pull, repository, head } = change;
  const commit =
    head === null
      ? html`<code>the working tree</code>`
      : placeMarkup(head.slice(0, 10), linksOf(result).commit(head));
  if (pull === null) return html`${repository ?? ''} ${commit}`;
  return html`<strong>${pull.title}</strong> · ${repository ?? ''} pull request ${pull.number} by ${pull.author}${pull.fork ? ', from a fork' : ''} · ${commit}`;
}

/** The reasons and remedies that neither the headline nor the list of blocking findings gives. */
const reasons = (result: Result): Markup =>
  html`${distinctReasons(result)
    .filter(({ message }) => message !== '')
    .map(
      ({ message, remedy }) =>
        html`<p class="reason">${forHtmlLine(message)}${remedy === '' ? '' : html` <strong>What to do:</strong> ${forHtmlLine(remedy)}`}</p>\n`,
    )}`;

function blockers(result: Result): Markup {
  const { findings, verdict } = result;
  const links = linksOf(result);
  const all = findings.filter(({ blocking }) => blocking);
  if (all.length === 0) return html``;
  const remedy = verdict.reasons.find(({ code }) => code === 'blocking-findings')?.remedy ?? '';
  const items = all.map((finding) => {
    const { id, severity, title, location, status } = finding;
    const mark = proofMark(finding);
    return html`<li><span class="severity ${severity}">${severity}</span> <a href="#${id}">${forHtmlLine(title)}</a> ${placeMarkup(placeText(location), links.location(location))} ${status}${mark === null ? '' : html` · <strong>${mark.toLowerCase()}</strong>`} · <code>${id}</code></li>\n`;
  });
  const rest = items.slice(mostBlockers);
  const more = html`<details><summary>and ${count(rest.length)} more</summary>
<ul class="blockers">
${rest}</ul>
</details>`;
  return html`<h2>Blocking findings</h2>
<ul class="blockers">
${items.slice(0, mostBlockers)}</ul>
${rest.length === 0 ? '' : more}
${remedy === '' ? '' : html`<p><strong>What to do:</strong> ${forHtmlLine(remedy)}</p>`}`;
}

/** Number of findings of each severity and status. */
function tally(result: Result): Markup {
  if (result.findings.length === 0) return html``;
  // Only what occurs, so that the table fits a phone.
  const shown = severities.filter((severity) =>
    result.findings.some((finding) => finding.severity === severity),
  );
  const statuses = statusOrder.filter((status) => findingsWithStatus(result, status).length > 0);
  const rows = statuses.map((status) => {
    const cells = shown.map((severity) => {
      const number = findingsWithStatus(result, status).filter(
        (finding) => finding.severity === severity,
      ).length;
      return html`<td>${number === 0 ? '' : count(number)}</td>`;
    });
    return html`<tr><th scope="row">${status}</th>${cells}</tr>\n`;
  });
  const heads = shown.map(
    (severity) => html`<th scope="col"><span class="severity ${severity}">${severity}</span></th>`,
  );
  return html`<div class="wide" tabindex="0"><table class="tally">
<caption>Findings</caption>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

/** Authors and reviewers with their vendors, which show whether the review is independent. */
function authorship({ change, panel }: Result, reviewerNames: ReviewerNames): Markup {
  if (change === null || panel.length === 0) return html``;
  const wrote = authorsText(change);
  const rows = panel.map((reviewer) => {
    const { id, vendor, role } = reviewer;
    const end = reviewerOutcome(reviewer);
    return html`<tr><td>${reviewerNames.who(id)}</td><td>${vendor}</td><td>${role}</td><td class="${end.replace(' ', '-')}">${end}</td></tr>\n`;
  });
  return html`<div class="wide" tabindex="0"><table class="hands">
<caption>${authorText(wrote)} Reviewers:</caption>
<thead><tr><th scope="col">Reviewer</th><th scope="col">Vendor</th><th scope="col">Role</th><th scope="col">Result</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}
