import { count, listed, plural } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { forMarkdown, forMarkdownTableCell, inlineCode } from '../../security/sanitize/sanitizer.ts';
import { authorsText, authorText } from '../authors.ts';
import { findingsOfGroup, groupMeanings, groupOrder, groupTitles } from '../finding-groups.ts';
import { distinctReasons, figures, headingWord, headline } from '../headline.ts';
import { proofCounts } from '../proof/text.ts';
import { hasChangedPosition, type Naming, reviewerOutcome, shortNames } from '../reviewer-text.ts';
import { revisionNotes } from '../summary/revision.ts';
import { argumentPart } from './argument.ts';

/**
 * Review notes as plain Markdown: every finding with its reports, positions and outcome, and space for the author's
 * answer. For a submission, a course or an audit. Nothing is folded or truncated.
 */
export function renderNotes(result: Result): string {
  const short = shortNames(result);
  const name: Naming = (id) => forMarkdown(short(id));
  return `${[
    '# Adversarial review notes',
    subject(result),
    facts(result),
    ...argued(result, name),
    revisionNotes(result, name),
    contributionPart(result, name),
    scopePart(result),
    reading,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function subject({ change }: Result): string {
  if (change === null) return 'No change was read.';
  const { pullRequest: pull, repository, head } = change;
  const where = repository === null ? '' : ` in ${inlineCode(repository)}`;
  if (pull === null)
    return `The change up to ${head === null ? 'the working tree' : inlineCode(head)}${where}.`;
  return `**${forMarkdown(pull.title)}**: pull request ${pull.number}${where}, by ${inlineCode(pull.author)}.`;
}

function facts(result: Result): string {
  const { change, panel, notices, startedAt, tool } = result;
  const tests = proofCounts(result);
  const wrote = change === null ? [] : authorsText(change, forMarkdown);
  const reviewers = panel.map(
    (reviewer) => `${forMarkdown(reviewer.id)} (${forMarkdown(reviewer.role)}; ${reviewerOutcome(reviewer)})`,
  );
  const reasons = distinctReasons(result).map(({ message, remedy }) =>
    [message, remedy]
      .filter((text) => text !== '')
      .map(forMarkdown)
      .join(' '),
  );
  return [
    `**Verdict**: ${headingWord(result)}, ${headline(result)}. ${figures(result).join(', ')}.`,
    ...(tests === '' ? [] : [`**Executed tests**: ${tests}.`]),
    ...reasons,
    ...(change === null ? [] : [authorText(wrote)]),
    ...(reviewers.length === 0 ? [] : [`**Reviewed by**: ${listed(reviewers)}.`]),
    ...(change === null
      ? []
      : [
          `**Reviewed**: ${change.head === null ? 'the working tree' : inlineCode(change.head)} against the merge base ${inlineCode(change.mergeBase)}, on ${startedAt.slice(0, 10)} by ${forMarkdown(`${tool.name} ${tool.version}`)}.`,
        ]),
    ...notices.map((notice) => `**Note**: ${forMarkdown(notice)}`),
  ]
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}

function argued(result: Result, name: Naming): readonly string[] {
  const { findings, notes: unlocated, verdict } = result;
  if (findings.length + unlocated.length === 0) {
    return [
      verdict.complete
        ? 'No reviewer reported a finding.'
        : 'No finding was reported, but the review is not complete. The change may still have defects.',
    ];
  }
  const parts = groupOrder.flatMap((group) => {
    const all = findingsOfGroup(result, group);
    if (all.length === 0) return [];
    const word = group === 'disputed' ? 'Disputed' : groupTitles[group];
    const heading = `## ${word} (${count(all.length)})`;
    return [heading, groupMeanings[group], ...all.map((finding) => argumentPart(finding, name))];
  });
  const notes = unlocated.map(
    ({ title, reviewer, explanation, location }) =>
      `- **${forMarkdown(title)}** ${inlineCode(location.path)}, ${name(reviewer)}: ${forMarkdown(explanation)}`,
  );
  if (notes.length === 0) return parts;
  return [
    ...parts,
    `## Notes about files that do not exist (${count(notes.length)})`,
    'A reviewer reported these about a file that does not exist in the repository.',
    notes.join('\n'),
  ];
}

function contributionPart(result: Result, name: Naming): string {
  const { status, alone } = solitary(result);
  if (result.panel.length === 0 || result.findings.length === 0) return '';
  const rows = contributions(result).map(
    ({ reviewer, reported, alone, lost, missed, refuted, turns }) =>
      `| ${name(reviewer).replaceAll('|', '\\|')} | ${[reported, alone, lost, missed, refuted, turns].map(count).join(' | ')} |`,
  );
  return [
    '## What each reviewer found',
    [
      '| Reviewer | Reported | Only reporter | Dismissed | Missed | Refuted others | Changed its mind |',
      '|---|---:|---:|---:|---:|---:|---:|',
      ...rows,
    ].join('\n'),
    `${count(alone)} of ${plural(status, 'open finding')} ${alone === 1 ? 'was' : 'were'} reported by a single reviewer. *Missed*: open findings that only others reported.`,
  ].join('\n\n');
}

function scopePart({ change, attendance }: Result): string {
  if (change === null) return '';
  const left = change.files.filter(({ leftOut }) => leftOut !== null);
  const missing = attendance.filter(({ answered }) => !answered);
  return [
    '## What was reviewed',
    `${plural(change.files.length - left.length, 'file')} in ${plural(change.bundles.length, 'bundle')}.${missing.length === 0 ? '' : ' Without a complete answer:'}`,
    missing
      .map(
        ({ reviewer, bundle, failure }) =>
          `- ${forMarkdown(reviewer)}, ${inlineCode(bundle)}: ${failure === null ? 'not asked' : forMarkdown(failure.message)}`,
      )
      .join('\n'),
    left.length === 0
      ? ''
      : [
          '| Left out | Reason |',
          '|---|---|',
          ...left.map(
            ({ path, leftOut }) =>
              `| ${forMarkdownTableCell(path)} | ${forMarkdownTableCell(leftOut?.detail ?? '')} |`,
          ),
        ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const reading = `## How to read this

In round 1 each reviewer read the change without seeing the others' findings. In round 2 reviewers judged findings of others without knowing who reported them. From round 3 on, disputed findings went back to their reporters, and then to those who refuted them. A refutation counts only with a quote that is in the code. A change of mind counts only with a new quote.`;

/** What one reviewer contributed to the debate, in numbers of findings. */
interface Contribution {
  readonly reviewer: string;
  readonly reported: number;
  /** Findings without another reporter. */
  readonly alone: number;
  /** Findings it reported that were dismissed. */
  readonly lost: number;
  /** Open findings that only others reported. */
  readonly missed: number;
  /** Findings of others that it refuted with evidence. */
  readonly refuted: number;
  /** Number of changes of mind with new evidence. */
  readonly turns: number;
}

/** A row for each reviewer of the panel. */
const contributions = ({ panel, findings }: Result): readonly Contribution[] =>
  panel.map(({ id }) => {
    const own = findings.filter(({ reportedBy }) => reportedBy.includes(id));
    const others = findings.filter(({ reportedBy }) => !reportedBy.includes(id));
    return {
      reviewer: id,
      reported: own.length,
      alone: own.filter(({ reportedBy }) => reportedBy.length === 1).length,
      lost: own.filter(({ status }) => status === 'dismissed').length,
      missed: others.filter(({ status }) => status !== 'dismissed').length,
      refuted: others.filter(({ positions }) =>
        positions.some(({ reviewer, stance, counts }) => reviewer === id && stance === 'refute' && counts),
      ).length,
      turns: findings.flatMap((finding) =>
        finding.positions.filter(
          (position) => position.reviewer === id && position.counts && hasChangedPosition(finding, position),
        ),
      ).length,
    };
  });

/** Number of open findings, and of those with a single reporter. */
function solitary({ findings }: Result): { readonly status: number; readonly alone: number } {
  const kept = findings.filter((finding) => finding.status !== 'dismissed');
  return {
    status: kept.length,
    alone: kept.filter(({ reportedBy }) => reportedBy.length === 1).length,
  };
}
