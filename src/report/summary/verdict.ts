import { severities } from '../../debate/finding.ts';
import { count, listed } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { clip, forMarkdown, inlineCode } from '../../security/sanitize/sanitizer.ts';
import { authorsText, authorText } from '../authors.ts';
import {
  distinctReasons,
  figures,
  headingMark,
  headingWord,
  headline,
  remedyText,
  statusOrder,
} from '../headline.ts';
import { proofCounts } from '../proof/text.ts';

const mostReasons = 12;
const mostNotices = 20;
const longest = { title: 200, reason: 2_000 };

/** The top of the summary: verdict, remedy, reasons, number of findings. */
export const verdictPart = (result: Result): string =>
  [
    `## ${headingMark(result)} ${headingWord(result)}: ${headline(result)}`,
    remedy(result),
    about(result),
    ...result.notices
      .slice(0, mostNotices)
      .map((notice) => `> ⚠️ ${forMarkdown(clip(notice, longest.reason))}`),
    reasons(result),
    result.findings.length === 0 ? '' : `**Findings:** ${tallyText(result.findings)}.`,
    testsPart(result),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

function about(result: Result): string {
  const pull = result.change?.pullRequest ?? null;
  const subject =
    pull === null
      ? []
      : [
          `**${forMarkdown(clip(pull.title, longest.title))}** (pull request ${pull.number}, by ${inlineCode(pull.author)})`,
        ];
  const took = result.change === null && result.calls.length === 0 ? [] : [figures(result).join(' · ')];
  return [...subject, ...authorship(result), ...took].join('<br>\n');
}

/** Authors and reviewers, which show whether the review is independent. */
function authorship({ change, panel }: Result): string[] {
  if (change === null || panel.length === 0) return [];
  const wrote = authorsText(change, forMarkdown);
  const read = panel.filter(({ complete }) => complete).map(({ id }) => forMarkdown(id));
  return [
    `${authorText(wrote)} ${read.length === 0 ? 'No reviewer completed the review.' : `Reviewed by ${listed(read)}.`}`,
  ];
}

/** The reasons and remedies that neither the headline nor the list of blocking findings gives. */
function reasons(result: Result): string {
  const all = distinctReasons(result).filter(({ message }) => message !== '');
  const shown = all.slice(0, mostReasons).map(({ message, remedy }) => {
    const todo = remedy === '' ? '' : `<br>**What to do:** ${remedyText(remedy, longest.reason)}`;
    return `${forMarkdown(clip(message, longest.reason))}${todo}`;
  });
  const left = all.length - shown.length;
  if (shown.length === 1) return shown.join('');
  return [...shown, ...(left > 0 ? [`${count(left)} more reasons are in the result file.`] : [])]
    .map((reason) => `- ${reason}`)
    .join('\n');
}

/** What to do about blocking findings, which the sections below show in full. */
function remedy({ verdict }: Result): string {
  const text = verdict.reasons.find(({ code }) => code === 'blocking-findings')?.remedy ?? '';
  return text === '' ? '' : `**What to do:** ${remedyText(text, longest.reason)}`;
}

/** What the executed tests did; empty if none was executed. */
function testsPart(result: Result): string {
  const counts = proofCounts(result);
  return counts === '' ? '' : `**Executed tests:** ${counts}.`;
}

/** Number of findings of each status and severity: `1 disputed (critical), 4 confirmed (critical)`. */
function tallyText(findings: Result['findings']): string {
  return statusOrder
    .flatMap((status) => {
      const own = findings.filter((finding) => finding.status === status);
      const grades = severities.flatMap((severity) => {
        const number = own.filter((finding) => finding.severity === severity).length;
        if (number === 0) return [];
        return [number === own.length ? severity : `${count(number)} ${severity}`];
      });
      return own.length === 0 ? [] : [`${count(own.length)} ${status} (${grades.join(', ')})`];
    })
    .join(', ');
}
