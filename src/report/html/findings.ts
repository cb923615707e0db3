import { type Category, categories } from '../../debate/categories.ts';
import { severities } from '../../debate/finding.ts';
import { count } from '../../result/figures.ts';
import { placeText } from '../../result/location-text.ts';
import type { Result, ResultFinding } from '../../result/result.ts';
import { forHtmlBlock, forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { findingsOfGroup, groupMeanings, groupOf, groupOrder, groupTitles } from '../finding-groups.ts';
import { statusOrder } from '../headline.ts';
import { linksOf } from '../links.ts';
import { findingSection } from './finding.ts';
import type { ReviewerNames } from './reviewers.ts';

/** All findings with filters, those that a test reproduced first, then disputed ones; then reports about files that do not exist. */
export function findingsSection(result: Result, reviewerNames: ReviewerNames): Markup {
  const { findings } = result;
  const files = [...new Set(findings.map(({ location }) => location.path))].toSorted();
  const links = linksOf(result);
  const open = openFindings(findings);
  const groups = groupOrder.map((group) => {
    const all = findingsOfGroup(result, group);
    if (all.length === 0) return html``;
    return html`<section class="group" aria-label="${group}">
<h3>${groupTitles[group]} <span class="count">${count(all.length)}</span></h3>
<p class="about">${groupMeanings[group]}</p>
${all.map((finding) => findingSection(finding, { reviewerNames, links, file: files.indexOf(finding.location.path), open: open.has(finding) }))}
</section>
`;
  });
  return html`<section id="findings" tabindex="-1">
<h2>Findings</h2>
${findings.length === 0 ? html`<p class="about">${nothing(result)}</p>` : filters(result, reviewerNames, files)}
${groups}
<p id="none" class="about" hidden>No finding matches these filters.</p>
${fixedPart(result, reviewerNames)}
${notes(result, reviewerNames)}
</section>`;
}

/** Findings that are unfolded at first. */
const mostOpen = { reproduced: 2, disputed: 5, blocking: 2 };

/** The first that a test reproduced, the first disputed findings, and the first others that block. */
function openFindings(findings: Result['findings']): ReadonlySet<ResultFinding> {
  const reproduced = findings.filter((finding) => groupOf(finding) === 'reproduced');
  const disputed = findings.filter((finding) => groupOf(finding) === 'disputed');
  const blocking = findings.filter(
    (finding) => finding.blocking && !reproduced.includes(finding) && !disputed.includes(finding),
  );
  return new Set([
    ...reproduced.slice(0, mostOpen.reproduced),
    ...disputed.slice(0, mostOpen.disputed),
    ...blocking.slice(0, mostOpen.blocking),
  ]);
}

/** An empty list means something only if the review is complete. */
const nothing = ({ verdict }: Result): string =>
  verdict.complete
    ? 'No reviewer reported a finding.'
    : 'No finding was reported, but the review is not complete. The change may still have defects.';

/** No choice means all. Hidden until the script that makes the filters work has loaded. */
function filters({ findings }: Result, reviewerNames: ReviewerNames, files: readonly string[]): Markup {
  const found = [...new Set(findings.map(({ category }) => category))].toSorted((a, b) =>
    categories[a].title.localeCompare(categories[b].title),
  );
  const reporters = reviewerNames.all.filter(({ id }) =>
    findings.some(({ reportedBy }) => reportedBy.includes(id)),
  );
  const refuted = reviewerNames.all.filter(({ id }) =>
    findings.some(({ refuters }) => refuters.includes(id)),
  );
  return html`<form id="filters" hidden>
<details><summary>Filter <output id="shown">${count(findings.length)} of ${count(findings.length)}</output></summary>
<div class="fields">
${chips('status', statusOrder, (value) => findings.filter(({ status }) => status === value).length)}
${chips('severity', severities, (value) => findings.filter(({ severity }) => severity === value).length)}
<label>Category <select id="category"><option value="">any</option>${found.map((id) => html`<option value="${id}">${titleOf(id)}</option>`)}</select></label>
<label>Reviewer <select id="reviewer"><option value="">any</option>${[...reporters.map((slot) => reviewerOption('reported', slot)), ...refuted.map((slot) => reviewerOption('refuted', slot))]}</select></label>
<label>File <select id="file"><option value="">any</option>${files.map((file, index) => html`<option value="${index}">${file}</option>`)}</select></label>
<label>Text <input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<p class="acts"><button type="reset">Clear</button> <button type="button" id="unfold">Unfold all</button> <button type="button" id="help" aria-haspopup="dialog">Keys</button></p>
</div></details>
</form>
${keys}`;
}

const titleOf = (id: Category): string => categories[id].title;

const reviewerOption = (
  what: 'reported' | 'refuted',
  { number, name }: ReviewerNames['all'][number],
): Markup => html`<option value="${what} ${number}">${what} by ${name}</option>`;

const chips = <T extends string>(name: string, values: readonly T[], number: (value: T) => number): Markup =>
  html`<fieldset><legend>${name}</legend>${values
    .filter((value) => number(value) > 0)
    .map(
      (value) =>
        html`<label class="chip"><input type="checkbox" name="${name}" value="${value}"><span>${value} <small>${count(number(value))}</small></span></label>`,
    )}</fieldset>`;

const keys = html`<dialog id="keys" aria-label="Keys">
<table>
<caption>Keys</caption>
<tbody>
<tr><td><kbd>j</kbd> <kbd>k</kbd></td><td>next and previous finding</td></tr>
<tr><td><kbd>Enter</kbd></td><td>unfold or fold it</td></tr>
<tr><td><kbd>x</kbd></td><td>unfold or fold all</td></tr>
<tr><td><kbd>/</kbd></td><td>search</td></tr>
<tr><td><kbd>c</kbd></td><td>clear the filters</td></tr>
<tr><td><kbd>?</kbd></td><td>these keys</td></tr>
</tbody>
</table>
<button type="button" id="close">Close</button>
</dialog>`;

/** Closed findings of earlier pushes, and who closed them. */
function fixedPart({ pushes }: Result, reviewerNames: ReviewerNames): Markup {
  if (pushes === null || pushes.fixed.length === 0) return html``;
  const items = pushes.fixed.map(
    ({ id, severity, title, path, by, why }) =>
      html`<li><span class="severity ${severity}">${severity}</span> ${forHtmlLine(title)} <code class="place">${path}</code> · ${id} · ${forHtmlLine(why)} ${by.map((one) => reviewerNames.who(one))}</li>
`,
  );
  return html`<section class="group">
<h3>Fixed since the last review <span class="count">${count(items.length)}</span></h3>
<p class="about">${forHtmlLine(pushes.why)}</p>
<ul class="blockers">
${items}</ul>
</section>`;
}

function notes({ notes: unlocated }: Result, reviewerNames: ReviewerNames): Markup {
  if (unlocated.length === 0) return html``;
  const items = unlocated.map(
    ({ title, severity, location, reviewer, round, explanation }) => html`<article class="note">
<h4><span class="severity ${severity}">${severity}</span> ${forHtmlLine(title)}</h4>
<p class="facts"><code class="place">${placeText(location)}</code> · ${reviewerNames.who(reviewer)}, round ${round}</p>
${forHtmlBlock(explanation)}
</article>
`,
  );
  return html`<section class="group">
<h3>Notes about files that do not exist <span class="count">${count(unlocated.length)}</span></h3>
<p class="about">A reviewer reported these about a file that does not exist in the repository. They never block.</p>
${items}</section>`;
}
