import { count, dollars } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { assumptions } from '../estimate.ts';
import type { ReviewerNames } from './reviewers.ts';

/** What a review would take, where that is what was asked for. */
export function estimatePart({ estimate }: Result, reviewerNames: ReviewerNames): Markup {
  if (estimate === null) return html``;
  const heads = ['Round', 'Calls', 'Input', 'of it cached', 'Output', 'Likely', 'At most'];
  const rows = estimate.calls.map(
    ({ reviewer, round, calls, input, cached, output, likelyUsd, mostUsd }) =>
      html`<tr><th scope="row">${reviewerNames.who(reviewer)}</th>${[round, calls, input, cached, output].map((number) => html`<td>${count(number)}</td>`)}<td>${dollars(likelyUsd)}</td><td>${dollars(mostUsd)}</td></tr>
`,
  );
  return html`<section id="estimate">
<h2>What a review would take</h2>
<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Reviewer</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">Total</th><td colspan="5"></td><td>${dollars(estimate.likelyUsd)}</td><td>${dollars(estimate.mostUsd)}</td></tr></tfoot>
</table></div>
<p class="about">${assumptions}</p>
</section>`;
}
