import { categories } from '../../debate/categories.ts';
import { count } from '../../result/figures.ts';
import { aboutFile, isAboutFile, placeText } from '../../result/location-text.ts';
import type { ResultFinding } from '../../result/result.ts';
import { clip, forHtmlBlock, forHtmlLine, html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { codeOf, isQuoted, lineSigns } from '../code-excerpt.ts';
import { placeMarkup } from '../links.ts';
import { isReproduced, proofMark } from '../proof/text.ts';
import {
  assumptionOf,
  clausesOf,
  clauseWords,
  hasChangedPosition,
  pushWords,
  severityVotes,
} from '../reviewer-text.ts';
import { type DebateView, sidesPart, threadPart } from './debate.ts';
import { proofSection } from './proof.ts';
import type { ReviewerNames } from './reviewers.ts';

/** Longer lines are generated code. In UTF-16 units. */
const longestLine = 2_000;

/** How a finding is shown on the page. */
interface FindingPlace extends DebateView {
  /** Number of its file in the filter. */
  readonly file: number;
  readonly open: boolean;
}

/** A finding: its title, and when unfolded its explanation, code and debate. */
export function findingSection(finding: ResultFinding, place: FindingPlace): Markup {
  const { reviewerNames, links, file, open } = place;
  const { id, severity, category, status, title, location, blocking, reportedBy, refuters, kind } = finding;
  const changedPosition = finding.positions.some(
    (position) => hasChangedPosition(finding, position) && position.counts,
  );
  const tested = proofMark(finding);
  const marks = [
    ...(blocking ? [html`<span class="mark blocks">blocks</span>`] : []),
    html`<span class="mark ${status}">${status}</span>`,
    ...(tested === null
      ? []
      : [
          html`<span class="mark${isReproduced(finding) ? ' reproduced' : ''}">${tested.toLowerCase()}</span>`,
        ]),
    ...(kind === 'integration' ? [html`<span class="mark">integration</span>`] : []),
    ...(finding.push === 'new' ? [] : [html`<span class="mark">${pushWords[finding.push]}</span>`]),
    ...(finding.dismissal === null ? [] : [html`<span class="mark">dismissed by a person</span>`]),
    ...(changedPosition ? [html`<span class="mark">changed position</span>`] : []),
  ];
  return html`<article class="finding" id="${id}" data-status="${status}" data-severity="${severity}" data-category="${category}" data-file="${file}" data-reported="${reviewerNames.numbers(reportedBy)}" data-refuted="${reviewerNames.numbers(refuters)}">
<details${open ? html` open` : ''}>
<summary><span class="severity ${severity}">${severity}</span> <h4>${forHtmlLine(title)}</h4> <span class="marks">${marks}</span>
${placeMarkup(placeText(location), links.location(location))}</summary>
<div class="body">
<p class="facts">${categories[category].title} · reported by ${reportedBy.map((one, index) => html`${index === 0 ? '' : ', '}${reviewerNames.who(one)}`)} · <a href="#${id}">${id}</a></p>
${forHtmlBlock(finding.explanation)}
${finding.scenario.trim() === '' ? '' : html`<div class="scenario"><strong>Scenario</strong>${forHtmlBlock(finding.scenario)}</div>`}
${assumptionPart(finding)}
${clausesOf(finding).map(
  ({ document, quote, relation }) =>
    html`<blockquote><p>${clauseWords[relation]}: <code class="place">${document}</code></p>${forHtmlBlock(quote)}</blockquote>`,
)}
${isReproduced(finding) ? proofSection(finding, reviewerNames) : ''}
${codePart(finding)}
${location.level === 'file' ? html`<p class="about">${isAboutFile(location) ? html`${aboutFile} ` : ''}${forHtmlLine(location.why)}</p>` : ''}
${severityPart(finding, reviewerNames)}
${sidesPart(finding, place)}
${isReproduced(finding) ? '' : proofSection(finding, reviewerNames)}
${threadPart(finding, place)}
<p class="outcome"><span class="mark ${status}">${status}</span> ${forHtmlLine(finding.statusReason)}</p>
${suggestionPart(finding)}
</div>
</details>
</article>
`;
}

function assumptionPart(finding: ResultFinding): Markup {
  const assumption = assumptionOf(finding);
  return assumption === null
    ? html``
    : html`<div class="scenario"><strong>${assumption.label}</strong>${forHtmlBlock(assumption.text)}</div>`;
}

function codePart(finding: ResultFinding): Markup {
  const lines = codeOf(finding);
  if (lines.length === 0) return html``;
  const rows = lines.map((line) => {
    const { kind, text } = line;
    const rest = text.length - longestLine;
    const shown = rest > 0 ? `${clip(text, longestLine)} (${count(rest)} more characters)` : text;
    return html`<tr class="${kind}${isQuoted(finding, line) ? ' quoted' : ''}"><td>${line.line ?? ''}</td><td>${lineSigns[kind]}</td><td>${shown.replace(/[\r\n]+/g, ' ')}</td></tr>
`;
  });
  return html`<div class="wide" tabindex="0"><table class="code" aria-label="The code"><tbody>
${rows}</tbody></table></div>`;
}

/** Shown only if reviewers voted for different severities. */
function severityPart(finding: ResultFinding, reviewerNames: ReviewerNames): Markup {
  const said = [...severityVotes(finding)];
  if (new Set(said.map(([, severity]) => severity)).size < 2) return html``;
  const opinions = said.map(
    ([reviewer, severity], index) =>
      html`${index === 0 ? '' : ', '}${reviewerNames.who(reviewer)} voted ${severity}`,
  );
  return html`<p><strong>Severity ${finding.severity}:</strong> ${opinions}.</p>`;
}

const suggestionPart = ({ suggestion }: ResultFinding): Markup =>
  suggestion === null || suggestion.trim() === ''
    ? html``
    : html`<details><summary>Suggested replacement</summary><pre tabindex="0"><code>${suggestion}</code></pre></details>`;
