import { count, listed, plural } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { forMarkdown, forMarkdownTableCell, inlineCode } from '../../security/sanitize/sanitizer.ts';
import { authorsText } from '../authors.ts';
import {
  distinctReasons,
  figures,
  findingsWithStatus,
  headline,
  statusMeanings,
  statusOrder,
  verdictWords,
} from '../headline.ts';
import { hasChangedPosition, type Naming, reviewerOutcome, shortNames } from '../reviewer-text.ts';
import { revisionNotes } from '../summary/revision.ts';
import { argumentPart } from './argument.ts';

/**
 * Adversarial review notes, as plain Markdown: what was claimed, how it was attacked and defended, what came of it, and
 * room for the author's answer. For a submission, a course or an audit; nothing is folded or cut.
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
  const { change, panel, verdict, notices, startedAt, tool } = result;
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
    `**Verdict**: ${verdictWords[verdict.verdict]}, ${headline(result)}. ${figures(result).join(', ')}.`,
    ...reasons,
    ...(change === null
      ? []
      : [`**Written with**: ${wrote.length === 0 ? 'no model that signs' : wrote.join('; ')}.`]),
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
        ? 'No reviewer raised anything.'
        : 'Nothing was raised, but the review is not complete: that is no word on the change.',
    ];
  }
  const parts = statusOrder.flatMap((status) => {
    const all = findingsWithStatus(result, status);
    if (all.length === 0) return [];
    const heading = `## ${status.charAt(0).toUpperCase()}${status.slice(1)} (${count(all.length)})`;
    return [heading, statusMeanings[status], ...all.map((finding) => argumentPart(finding, name))];
  });
  const notes = unlocated.map(
    ({ title, reviewer, explanation, location }) =>
      `- **${forMarkdown(title)}** ${inlineCode(location.path)}, ${name(reviewer)}: ${forMarkdown(explanation)}`,
  );
  if (notes.length === 0) return parts;
  return [
    ...parts,
    `## Notes about no file (${count(notes.length)})`,
    'Reported about a file that does not exist in the repository.',
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
    '## What each reviewer saw',
    [
      '| Reviewer | Raised | Alone | Of these dismissed | Missed | Refuted others | Changed its mind |',
      '|---|---:|---:|---:|---:|---:|---:|',
      ...rows,
    ].join('\n'),
    `Of ${plural(status, 'finding')} that ${status === 1 ? 'stands' : 'stand'}, ${count(alone)} ${alone === 1 ? 'was' : 'were'} raised by one reviewer alone. *Missed*: stands, and only others raised it.`,
  ].join('\n\n');
}

function scopePart({ change, attendance }: Result): string {
  if (change === null) return '';
  const left = change.files.filter(({ leftOut }) => leftOut !== null);
  const missing = attendance.filter(({ answered }) => !answered);
  return [
    '## What was reviewed',
    `${plural(change.files.length - left.length, 'file')} in ${plural(change.bundles.length, 'bundle')}.${missing.length === 0 ? '' : ' Not answered whole:'}`,
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

Each reviewer first read the change without seeing the others (round 1). Then each judged what the others had raised, not knowing who (round 2); what was disputed went back to those who raised it, and again to those who refuted it (round 3 and on). A refutation counts only with a quote that stands in the code, and a change of mind only with a new one.`;

/** What one reviewer brought to the debate and what became of it, in numbers of findings. */
interface Contribution {
  readonly reviewer: string;
  readonly reported: number;
  /** Raised by nobody else. */
  readonly alone: number;
  /** Raised by it and dismissed in the end. */
  readonly lost: number;
  /** Standing findings that only others raised: where it was blind. */
  readonly missed: number;
  /** Findings of others that it refuted with evidence. */
  readonly refuted: number;
  /** How often it changed its mind on new evidence. */
  readonly turns: number;
}

/** A row for each reviewer of the panel. A finding without one of them shows what the panel is for. */
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

/** Standing findings, and how many of them one reviewer alone raised. */
function solitary({ findings }: Result): { readonly status: number; readonly alone: number } {
  const kept = findings.filter((finding) => finding.status !== 'dismissed');
  return {
    status: kept.length,
    alone: kept.filter(({ reportedBy }) => reportedBy.length === 1).length,
  };
}
