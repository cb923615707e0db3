import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Result } from '../../result/result.ts';
import { html, type Markup, ownMarkup } from '../../security/sanitize/sanitizer.ts';
import { headingWord, headline, isEstimate } from '../headline.ts';
import { estimateSection, moneySection } from './cost.ts';
import { coverageSection } from './coverage.ts';
import { findingsSection } from './findings.ts';
import { raceSection } from './race.ts';
import { reviewerNamesOf } from './reviewers.ts';
import { revisionSection } from './revision.ts';
import { timelineSection } from './timeline.ts';
import { verdictSection } from './verdict.ts';

/**
 * The result as one HTML file without external resources: style and script are inline, and its content security policy
 * blocks everything else. Without the script only filters and keys do not work.
 */
export function renderReport(result: Result): string {
  const { style, script, policy } = readAssets();
  const reviewerNames = reviewerNamesOf(result);
  const word = headingWord(result);
  const pull = result.change?.pullRequest ?? null;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${word}: ${pull === null ? headline(result) : pull.title} · xreview</title>
<link rel="icon" href="${ownMarkup(icon(result))}">
${style}
</head>
<body class="is-${result.verdict.verdict}">
${isEstimate(result) ? html`` : html`<a class="skip" href="#findings">Skip to the findings</a>`}
${verdictSection(result, reviewerNames)}
<main>
${estimateSection(result, reviewerNames)}
${isEstimate(result) ? html`` : findingsSection(result, reviewerNames)}
${raceSection(result)}
${revisionSection(result, reviewerNames)}
${timelineSection(result, reviewerNames)}
${moneySection(result, reviewerNames)}
${coverageSection(result, reviewerNames)}
</main>
${footer(result)}
${script}
</body>
</html>
`;
  return page.toString();
}

const colours = { pass: '1a7f37', fail: 'cf222e', inconclusive: '9a6700' } as const;

/** A dot in the verdict's colour, which identifies the report among several browser tabs. */
const icon = ({ verdict }: Result): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='%23${colours[verdict.verdict]}'/%3E%3C/svg%3E`;

const footer = ({ tool, settings, startedAt, pages }: Result): Markup => {
  const gate =
    settings.failOn === 'never'
      ? 'nothing'
      : `${settings.failOn} findings${settings.failOn === 'critical' ? '' : ' and worse'}`;
  const run = pages?.run ?? null;
  return html`<footer>
<p>${tool.name} ${tool.version} · ${startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')} · fails on ${gate} · at most ${settings.maxRounds} rounds${run === null ? '' : html` · <a href="${run}">the run on GitHub</a>`}</p>
</footer>`;
};

/** Files of the page. Each URL is a literal so that the bundler copies its file. */
const styles = [
  new URL('./colours.css', import.meta.url),
  new URL('./page.css', import.meta.url),
  new URL('./findings.css', import.meta.url),
  new URL('./rounds.css', import.meta.url),
  new URL('./media.css', import.meta.url),
];
const scriptFile = new URL('./report.js', import.meta.url);

interface Assets {
  readonly style: Markup;
  readonly script: Markup;
  /** Allows the inline style and script by their digests, inline images, and nothing else. */
  readonly policy: Markup;
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function readAssets(): Assets {
  const style = styles.map((file) => readFileSync(file, 'utf8')).join('');
  const script = readFileSync(scriptFile, 'utf8');
  const policy = [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    style: html`<style>${ownMarkup(style)}</style>`,
    script: html`<script>${ownMarkup(script)}</script>`,
    // Quotes inside this attribute need no entities, and without them people can read it.
    policy: html`<meta http-equiv="Content-Security-Policy" content="${ownMarkup(policy)}">`,
  };
}
