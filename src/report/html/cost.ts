import { cachedShare, count, dollars, duration } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { assumptions } from '../estimate.ts';
import { reviewerOutcome } from '../reviewer-text.ts';
import type { ReviewerNames } from './reviewers.ts';

const heads = [
  'New input tokens',
  'Input from cache',
  'Input saved to cache',
  'Output tokens',
  'Share from cache',
  'Time',
  'Cost',
] as const;

/** Calls, tokens and cost of each model, and the cost of a confirmed finding. */
export function moneySection(result: Result, reviewerNames: ReviewerNames): Markup {
  const { panel, spent, calls } = result;
  if (calls.length === 0) return html``;
  const rows = panel.map((reviewer) => {
    const end = reviewerOutcome(reviewer);
    return html`<tr><th scope="row">${reviewerNames.who(reviewer.id)}</th><td class="${end.replace(' ', '-')}">${end}</td><td>${count(reviewer.reported)}</td><td>${count(reviewer.calls)}</td>${bill(reviewer.spent, duration(reviewer.seconds))}<td>${share(reviewer.spent.usd, spent.usd)}</td></tr>
`;
  });
  return html`<section id="money">
<h2>Tokens and cost</h2>
<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Reviewer</th><th scope="col">Result</th><th scope="col">Reported</th><th scope="col">Calls</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}<th scope="col">Share of cost</th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">Total</th><td></td><td></td><td>${count(calls.length)}</td>${bill(spent, duration(result.seconds))}<td></td></tr></tfoot>
</table></div>
<p class="about">A model reads input and writes output, both counted in tokens. The provider keeps input in a cache, and reading it from there is cheaper. The time of a reviewer is the sum of its calls, which run in parallel. The total time is that of the run. ${perFinding(result)}</p>
</section>`;
}

const bill = (spent: Result['spent'], time: string): Markup =>
  html`${[spent.freshInput, spent.cachedInput, spent.writtenInput, spent.output].map((number) => html`<td>${count(number)}</td>`)}<td>${cachedShare(spent)}</td><td>${time}</td><td>${dollars(spent.usd)}</td>`;

/** A share as a bar; empty if a figure is unknown. */
function share(part: number | null, total: number | null): Markup {
  if (part === null || total === null || total === 0) return html``;
  const percent = Math.round((100 * part) / total);
  return html`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${percent}%"><rect class="all" width="100" height="8"/><rect width="${percent}" height="8"/></svg>`;
}

function perFinding({ spent, usdPerConfirmed }: Result): string {
  if (spent.usd === null) return 'The total is unknown, because a model has no known price.';
  return usdPerConfirmed === null ? '' : `Cost of a confirmed finding: ${dollars(usdPerConfirmed)}.`;
}

/** The estimate of a run in mode `estimate`; empty otherwise. */
export function estimateSection({ estimate }: Result, reviewerNames: ReviewerNames): Markup {
  if (estimate === null) return html``;
  const heads = ['Round', 'Calls', 'Input', 'Cached input', 'Output', 'Likely', 'At most'];
  const rows = estimate.calls.map(
    ({ reviewer, round, calls, input, cached, output, likelyUsd, mostUsd }) =>
      html`<tr><th scope="row">${reviewerNames.who(reviewer)}</th>${[round, calls, input, cached, output].map((number) => html`<td>${count(number)}</td>`)}<td>${dollars(likelyUsd)}</td><td>${dollars(mostUsd)}</td></tr>
`,
  );
  return html`<section id="estimate">
<h2>Estimated cost of a review</h2>
<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Reviewer</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">Total</th><td colspan="5"></td><td>${dollars(estimate.likelyUsd)}</td><td>${dollars(estimate.mostUsd)}</td></tr></tfoot>
</table></div>
<p class="about">${assumptions}</p>
</section>`;
}
