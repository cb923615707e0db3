import { count, dollars, duration, plural } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { isEstimate } from '../headline.ts';
import { type Links, linksOf, placeMarkup } from '../links.ts';
import type { ReviewerNames } from './reviewers.ts';

type Change = NonNullable<Result['change']>;

/** What was reviewed: the answers for each bundle, its files, and what was left out and why. */
export function coverageSection(result: Result, reviewerNames: ReviewerNames): Markup {
  const { change, attendance, panel, findings, aggregate } = result;
  if (change === null) return html``;
  const left = change.files.filter(({ leftOut }) => leftOut !== null);
  const hunks = new Set(change.coverage.map(({ hunk }) => hunk)).size;
  const { base, mergeBase, head } = change;
  const links = linksOf(result);
  const sha = (id: string): Markup => placeMarkup(id, links.commit(id));
  return html`<section id="coverage">
<h2>${isEstimate(result) ? 'What a review would read' : 'What was reviewed'}</h2>
<p>${plural(change.files.length - left.length, 'file')}, ${plural(hunks, 'hunk')} in ${plural(change.bundles.length, 'bundle')}; left out: ${plural(left.length, 'file')}. Merge base ${sha(mergeBase)}, base ${sha(base)}, head ${head === null ? 'the working tree' : sha(head)}.</p>
${matrixJobsTable(aggregate, reviewerNames)}
${matrix(change, attendance, panel, reviewerNames)}
${filesTable(change, findings, links)}
</section>`;
}

/** The results of the matrix jobs, and how often each reviewer was given each line. */
function matrixJobsTable(aggregate: Result['aggregate'], reviewerNames: ReviewerNames): Markup {
  if (aggregate === null) return html``;
  const rows = aggregate.matrixJobs.map(
    ({ name, taken, why, reviewers, shard, verdict, seconds, usd }) =>
      html`<tr><th scope="row">${name}</th><td>${shard === null ? 'all' : `${shard.index}/${shard.of}`}</td><td>${reviewers.map((id, index) => html`${index === 0 ? '' : ', '}${reviewerNames.who(id)}`)}</td><td class="${taken ? 'approves' : 'not-complete'}">${taken ? `used${verdict === null ? '' : `, ${verdict}`}` : forHtmlLine(why)}</td><td>${seconds === null ? '' : duration(seconds)}</td><td>${usd === null ? '' : dollars(usd)}</td></tr>
`,
  );
  const given = aggregate.coverage.map(
    ({ reviewer, once, missing, twice }) =>
      html`<li>${reviewerNames.who(reviewer)} read ${plural(once, 'line')} once${missing + twice === 0 ? '' : html`, <strong>${count(missing)} never, ${count(twice)} twice</strong>`}</li>
`,
  );
  return html`<div class="wide" tabindex="0"><table>
<caption>Matrix jobs</caption>
<thead><tr>${['Job', 'Shard', 'Reviewers', 'Result', 'Time', 'Cost'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<ul>
${given}</ul>`;
}

/** Bundles by reviewers: the review is complete if each answered in full. */
function matrix(
  { bundles }: Change,
  attendance: Result['attendance'],
  panel: Result['panel'],
  reviewerNames: ReviewerNames,
): Markup {
  if (bundles.length === 0) return html``;
  const rows = bundles.map(({ id, hunks, tokens, rounds, stopped, obvious }) => {
    const cells = panel.map((reviewer) => {
      const entry = attendance.find((one) => one.reviewer === reviewer.id && one.bundle === id);
      // An imported report is not asked about the bundle.
      if (!reviewer.reads) return html`<td></td>`;
      if (entry?.answered === true) return html`<td class="approves">✓ complete</td>`;
      if (entry === undefined) return html`<td>${obvious === null ? '' : 'not needed'}</td>`;
      const { failure } = entry;
      return html`<td class="not-complete"${failure === null ? '' : html` title="${failure.message}"`}>✗ ${failure?.code ?? 'not complete'}</td>`;
    });
    return html`<tr><th scope="row">${id}</th><td>${count(hunks)}</td><td>${count(tokens)}</td><td>${count(rounds)}</td><td>${stopped}${obvious === null ? '' : `; one reviewer was enough: ${[...new Set(obvious.map(({ rule }) => rule))].join(', ')}`}</td>${cells}</tr>
`;
  });
  return html`<div class="wide" tabindex="0"><table>
<thead><tr>${['Bundle', 'Hunks', 'Tokens', 'Rounds', 'Ended'].map((name) => html`<th scope="col">${name}</th>`)}${panel.map(({ id }) => html`<th scope="col">${reviewerNames.who(id)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

function filesTable({ files, bundles }: Change, findings: Result['findings'], links: Links): Markup {
  if (files.length === 0) return html``;
  const bundlesOf = new Map<string, string[]>();
  for (const { id, files: paths } of bundles) {
    for (const path of paths) bundlesOf.set(path, [...(bundlesOf.get(path) ?? []), id]);
  }
  const rows = files.map(({ path, oldPath, status, added, removed, sensitive, leftOut }) => {
    const number = findings.filter(({ location }) => location.path === path).length;
    return html`<tr${leftOut === null ? '' : html` class="left-out"`}><td>${placeMarkup(path, links.file(path))}${oldPath === null || oldPath === path ? '' : html` <small>from <code class="place">${oldPath}</code></small>`}</td><td>${status}${sensitive ? ' · sensitive' : ''}</td><td class="added">+${count(added)}</td><td class="removed">−${count(removed)}</td><td>${leftOut === null ? (bundlesOf.get(path) ?? []).join(', ') : html`left out: ${leftOut.reason}. ${forHtmlLine(leftOut.detail)}`}</td><td>${number === 0 ? '' : count(number)}</td></tr>
`;
  });
  return html`<details><summary>All ${plural(files.length, 'file')}</summary>
<div class="wide" tabindex="0"><table>
<thead><tr>${['File', '', 'Added', 'Removed', 'Bundle', 'Findings'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div></details>`;
}
