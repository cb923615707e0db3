import { severities } from '../../debate/finding.ts';
import { count, listed } from '../../result/figures.ts';
import { placeText } from '../../result/location-text.ts';
import type { Result } from '../../result/result.ts';
import { clip, forMarkdown, inlineCode } from '../../security/sanitize/sanitizer.ts';
import { authorsText } from '../authors.ts';
import {
  distinctReasons,
  figures,
  findingsWithStatus,
  headline,
  severityMarks,
  statusOrder,
  verdictMarks,
  verdictWords,
} from '../headline.ts';

const mostReasons = 12;
const mostBlockers = 20;
const mostNotices = 20;
const longest = { title: 200, reason: 2_000 };

/** What a person who reads only the top must know: the verdict, why, what to do, what blocks. */
export const verdictPart = (result: Result): string =>
  [
    `## ${verdictMarks[result.verdict.verdict]} ${verdictWords[result.verdict.verdict]}: ${headline(result)}`,
    about(result),
    ...result.notices
      .slice(0, mostNotices)
      .map((notice) => `> ⚠️ ${forMarkdown(clip(notice, longest.reason))}`),
    reasons(result),
    blockers(result),
    tally(result),
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

/** Who wrote and who reviewed: so that nobody takes a vendor's review of itself for a second opinion. */
function authorship({ change, panel }: Result): string[] {
  if (change === null || panel.length === 0) return [];
  const wrote = authorsText(change, forMarkdown);
  const read = panel.filter(({ complete }) => complete).map(({ id }) => forMarkdown(id));
  return [
    `Written with ${wrote.length === 0 ? 'no model that signs' : listed(wrote)}; reviewed by ${read.length === 0 ? 'nobody whole' : listed(read)}.`,
  ];
}

/** Why, and what to do: the reasons that the headline and the list of blockers have not told already. */
function reasons(result: Result): string {
  const all = distinctReasons(result).filter(({ message }) => message !== '');
  const shown = all.slice(0, mostReasons).map(({ message, remedy }) => {
    const todo = remedy === '' ? '' : `<br>**What to do:** ${forMarkdown(clip(remedy, longest.reason))}`;
    return `${forMarkdown(clip(message, longest.reason))}${todo}`;
  });
  const left = all.length - shown.length;
  if (shown.length === 1) return shown.join('');
  return [...shown, ...(left > 0 ? [`${count(left)} more reasons are in the result file.`] : [])]
    .map((reason) => `- ${reason}`)
    .join('\n');
}

function blockers(result: Result): string {
  const all = result.findings.filter(({ blocking }) => blocking);
  if (all.length === 0) return '';
  const shown = all
    .slice(0, mostBlockers)
    .map(
      ({ id, severity, title, location, status }) =>
        `- ${severityMarks[severity]} **${forMarkdown(clip(title, longest.title))}** ${inlineCode(placeText(location))} · ${severity}, ${status} · ${inlineCode(id)}`,
    );
  const left = all.length - shown.length;
  const remedy = result.verdict.reasons.find(({ code }) => code === 'blocking-findings')?.remedy ?? '';
  return [
    '**What blocks**',
    '',
    ...shown,
    ...(left > 0 ? [`- and ${count(left)} more, below`] : []),
    ...(remedy === '' ? [] : ['', `**What to do:** ${forMarkdown(clip(remedy, longest.reason))}`]),
  ].join('\n');
}

/** How many findings of each severity have which standing. */
function tally(result: Result): string {
  if (result.findings.length === 0) return '';
  const head = severities.map((severity) => `${severityMarks[severity]} ${severity}`);
  return [
    `| | ${head.join(' | ')} |`,
    `|---|${severities.map(() => '---:').join('|')}|`,
    ...statusOrder.map((status) => {
      const cells = severities.map((severity) => {
        const number = findingsWithStatus(result, status).filter(
          (finding) => finding.severity === severity,
        ).length;
        return number === 0 ? '·' : count(number);
      });
      return `| ${status} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}
