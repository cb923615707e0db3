import { count, dollars, duration, plural, spentText } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { roundName } from '../progress.ts';
import { isAboutTest, testCalls } from '../proof/text.ts';
import type { ReviewerNames } from './reviewers.ts';

type Call = Result['calls'][number];

/** Width of the drawing in its own units; the page scales it. */
const width = 1_000;
/** Minimal width, so that a short call stays visible. */
const narrowest = 4;

/** The rounds, and the time each reviewer spent on each bundle. */
export function timelineSection(result: Result, reviewerNames: ReviewerNames): Markup {
  const { calls } = result;
  if (calls.length === 0) return html``;
  return html`<section id="course">
<h2>Rounds and bundles</h2>
${roundsTable(result)}
${chart(result, reviewerNames)}
${callsTable(calls, reviewerNames)}
</section>`;
}

const roundsTable = (result: Result): Markup => html`<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Round</th>${['Calls', 'Reported', 'Upheld', 'Refuted', 'Unsure', 'Time', 'Cost'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${result.rounds.map(
  ({ round, kind, calls, reported, upheld, refuted, unsure, seconds, spent }) =>
    html`<tr><th scope="row"><span class="key ${colour(round)}"></span>${round} · ${kind}</th>${[calls, reported, upheld, refuted, unsure].map((number) => html`<td>${count(number)}</td>`)}<td>${duration(seconds)}</td><td>${dollars(spent.usd)}</td></tr>
`,
)}${testsRow(result)}</tbody>
</table></div>`;

/** The requests for tests, which belong to no round. */
function testsRow(result: Result): Markup {
  const tests = testCalls(result);
  return tests === null
    ? html``
    : html`<tr><th scope="row"><span class="key tests"></span>tests written and read</th><td>${count(tests.calls)}</td><td></td><td></td><td></td><td></td><td>${duration(tests.seconds)}</td><td>${dollars(tests.spent.usd)}</td></tr>
`;
}

/** All rebuttals share one colour. */
const colour = (round: number): string => `round${Math.min(round, 3)}`;
const callColour = (call: Call): string => (isAboutTest(call) ? 'tests' : colour(call.round));

/** One line for each bundle and reviewer. The drawing holds no text, because it is scaled to fit a phone. */
function chart({ calls, seconds, change }: Result, reviewerNames: ReviewerNames): Markup {
  const end = Math.max(seconds, ...calls.map((call) => call.began + call.seconds));
  const bundles = [...new Set(calls.map(({ bundle }) => bundle))];
  const groups = bundles.map((bundle) => {
    const own = calls.filter((call) => call.bundle === bundle);
    const about = change?.bundles.find(({ id }) => id === bundle);
    const lanes = reviewerNames.all
      .filter(({ id }) => own.some(({ reviewer }) => reviewer === id))
      .map(
        ({ id }) =>
          html`<tr><th scope="row">${reviewerNames.who(id)}</th><td>${lane(
            own.filter(({ reviewer }) => reviewer === id),
            end,
          )}</td></tr>
`,
      );
    const ended =
      about === undefined ? '' : ` · ${plural(about.files.length, 'file')} · ended: ${about.stopped}`;
    return html`<tr class="bundle"><th scope="rowgroup" colspan="2">${bundle}${ended}</th></tr>
${lanes}`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => html`<span>${tick(share * end)}</span>`);
  return html`<table class="lanes">
<caption>Calls of each reviewer, in seconds from the start of the run. A red edge marks a call without an answer.</caption>
<tbody>
${groups}</tbody>
<tfoot><tr><td></td><td><div class="ticks">${ticks}</div></td></tr></tfoot>
</table>`;
}

const tick = (seconds: number): string => (seconds === 0 ? '0' : duration(seconds));

function lane(calls: readonly Call[], end: number): Markup {
  const scale = end === 0 ? 0 : width / end;
  const bars = calls.map((call) => {
    const x = Math.min(call.began * scale, width - narrowest);
    const wide = Math.max(narrowest, call.seconds * scale);
    const failed = call.outcome === 'answered' ? '' : ' failed';
    return html`<rect class="${callColour(call)}${failed}" x="${x.toFixed(1)}" y="1" width="${wide.toFixed(1)}" height="10"><title>${words(call)}</title></rect>`;
  });
  return html`<svg viewBox="0 0 ${width} 12" preserveAspectRatio="none" role="img" aria-label="${calls.map(words).join('; ')}"><line x1="0" x2="${width}" y1="6" y2="6"/>${bars}</svg>`;
}

const words = ({ round, question, outcome, began, seconds }: Call): string =>
  `${isAboutTest({ question }) ? questionWords[question] : `round ${round} (${roundName(round)}${question === 'relocation' ? ', location of quotes' : ''})`}, from ${began.toFixed(1)} s for ${duration(seconds)}: ${outcome}`;

const questionWords: Readonly<Record<Call['question'], string>> = {
  'independent-review': 'independent review',
  description: 'description',
  relocation: 'location of quotes',
  exchange: 'exchange',
  triage: 'triage',
  revision: 'revision',
  test: 'writing a test',
  'test-reading': 'reading a test',
};

/** Every call with its question, outcome, time and cost. */
const callsTable = (
  calls: readonly Call[],
  reviewerNames: ReviewerNames,
): Markup => html`<details><summary>All ${plural(calls.length, 'call')}</summary>
<div class="wide" tabindex="0"><table>
<thead><tr>${['Reviewer', 'Bundle', 'Round', 'Question', 'Start', 'Duration', 'Outcome', 'Retries', 'Tokens and cost', 'Model that answered', 'Request', 'Notes'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${calls.map(
  (call) =>
    html`<tr><td>${reviewerNames.who(call.reviewer)}</td><td>${call.bundle}</td><td>${call.round}</td><td>${questionWords[call.question]}</td><td>${call.began.toFixed(1)} s</td><td>${duration(call.seconds)}</td><td${call.outcome === 'answered' ? '' : html` class="not-complete"`}>${call.outcome}${call.stopReason === null ? '' : html` <small>${call.stopReason}</small>`}</td><td>${call.retries}</td><td>${spentText(call.spent)}</td><td>${call.servedModel ?? ''}</td><td><small>${call.requestId ?? ''}</small></td><td>${call.notes.map((note) => html`${forHtmlLine(note)}<br>`)}</td></tr>
`,
)}</tbody>
</table></div></details>`;
