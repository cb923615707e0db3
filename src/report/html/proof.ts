import type { Proof, WrittenTest } from '../../debate/proof.ts';
import { duration } from '../../result/figures.ts';
import type { ResultFinding } from '../../result/result.ts';
import { forHtmlBlock, forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { savedAt } from '../proof/files.ts';
import { earlierTests, proofWords, runText, settledText, shownProof, unprovenOutput } from '../proof/text.ts';
import type { ReviewerNames } from './reviewers.ts';

/** The test of a finding with its text and its runs; one that proves nothing is one line. Empty without a test. */
export function proofSection(finding: ResultFinding, reviewerNames: ReviewerNames): Markup {
  const proof = shownProof(finding);
  if (proof === null) return html``;
  const { outcome, why, test } = proof;
  if (outcome === 'no-proof')
    return html`<p class="about"><strong>${proofWords[outcome]}:</strong> ${forHtmlLine(why)}</p>
${unprovenPart(proof)}`;
  const earlier = earlierTests(finding).map(
    (one) => html`<p class="about">An earlier test: ${forHtmlLine(one.why)}</p>
${runsPart(finding, one, 'The earlier test')}`,
  );
  return html`<section class="proof ${outcome}">
<h5>${proofWords[outcome]}</h5>
<p>${forHtmlLine(settledText(finding) ?? why)}</p>
${test === null ? '' : testPart(test, reviewerNames)}
${runsPart(finding, proof, 'The test')}
${earlier}</section>`;
}

/** What the run printed that left the finding without proof, folded. */
function unprovenPart(proof: Proof): Markup {
  const unproven = unprovenOutput(proof);
  return unproven === null
    ? html``
    : html`<details><summary>${runText(unproven.run)}. The last lines</summary>
<pre tabindex="0"><code>${unproven.lines}</code></pre></details>`;
}

const testPart = (test: WrittenTest, reviewerNames: ReviewerNames): Markup =>
  html`<p class="facts"><code class="place">${test.path}</code>: ${testers(test, reviewerNames)}</p>
${test.expects.trim() === '' ? '' : html`<div class="scenario"><strong>It expects</strong>${forHtmlBlock(test.expects)}</div>`}`;

const testers = ({ author, reader }: WrittenTest, { who }: ReviewerNames): Markup =>
  reader === null
    ? html`${who(author)} wrote it. No model of another vendor could read it before it ran.`
    : html`${who(author)} wrote it, and ${who(reader)} read it before it ran.`;

function runsPart(finding: ResultFinding, proof: Proof, name: string): Markup {
  const { test, command, runs } = proof;
  const saved = savedAt(finding, proof);
  const text =
    test === null || test.text === ''
      ? html``
      : html`<pre tabindex="0"><code>${test.text}</code></pre>
${saved === null ? '' : html`<p class="about">Saved in the run’s folder as <code>${saved}</code>, with <code>output.txt</code> beside it.</p>`}`;
  const executed = runs.map(
    (run) => html`<p class="round">${runText(run)} · ${duration(run.seconds)}</p>
${run.output.trim() === '' ? html`<p class="about">It printed nothing.</p>` : html`<pre tabindex="0"><code>${run.output}</code></pre>`}
`,
  );
  return html`<details><summary>${name} and its runs</summary>
${text}
${command === '' ? '' : html`<p class="about">Command: <code>${command}</code></p>`}
${executed}</details>`;
}
