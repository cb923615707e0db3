import { cachedShare, count, dollars, duration } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { assumptions } from '../estimate.ts';
import { reviewerOutcome } from '../reviewer-text.ts';
import type { ReviewerNames } from './reviewers.ts';

const heads = ['Fresh', 'Cached', 'Written', 'Out', 'Cache', 'Time', 'Cost'] as const;

/** What each model did and cost, and what a confirmed finding cost. */
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
<thead><tr><th scope="col">Reviewer</th><th scope="col">In the end</th><th scope="col">Raised</th><th scope="col">Calls</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}<th scope="col">Share</th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">Total</th><td></td><td></td><td>${count(calls.length)}</td>${bill(spent, duration(result.seconds))}<td></td></tr></tfoot>
</table></div>
<p class="about">Tokens: fresh input, input served from the provider’s cache, input written to it, output. Time is the sum of a reviewer’s calls, which run side by side; the total is the run’s. ${perFinding(result)}</p>
</section>`;
}

const bill = (spent: Result['spent'], time: string): Markup =>
  html`${[spent.freshInput, spent.cachedInput, spent.writtenInput, spent.output].map((number) => html`<td>${count(number)}</td>`)}<td>${cachedShare(spent)}</td><td>${time}</td><td>${dollars(spent.usd)}</td>`;

/** A part of the whole as a bar; nothing where either is unknown. */
function share(part: number | null, whole: number | null): Markup {
  if (part === null || whole === null || whole === 0) return html``;
  const percent = Math.round((100 * part) / whole);
  return html`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${percent}%"><rect class="all" width="100" height="8"/><rect width="${percent}" height="8"/></svg>`;
}

function perFinding({ spent, usdPerConfirmed }: Result): string {
  if (spent.usd === null) return 'The price of a model is not known, and so neither is the sum.';
  return usdPerConfirmed === null ? '' : `A confirmed finding cost ${dollars(usdPerConfirmed)}.`;
}

/** What a review would take, where that is what was asked for. */
export function estimateSection({ estimate }: Result, reviewerNames: ReviewerNames): Markup {
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
