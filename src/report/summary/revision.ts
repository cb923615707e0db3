import { count, listed, plural } from '../../result/figures.ts';
import { placeText } from '../../result/location-text.ts';
import type { Result } from '../../result/result.ts';
import type { RevisionRound } from '../../result/revision.ts';
import { clip, codeFence, forMarkdown, inlineCode } from '../../security/sanitize/sanitizer.ts';
import { detailsBlock } from '../details.ts';
import { severityMarks } from '../headline.ts';
import { type Naming, shortNames } from '../reviewer-text.ts';

/** Limits in UTF-16 units and items. */
interface Bounds {
  readonly title: number;
  readonly reason: number;
  readonly quote: number;
  readonly items: number;
}

/** The result file has everything. */
const bounds: Bounds = { title: 200, reason: 600, quote: 300, items: 30 };
const longestDiff = 24_000;
const unbounded: Bounds = { title: Infinity, reason: Infinity, quote: Infinity, items: Infinity };

export const outcomeWords: Readonly<Record<NonNullable<Result['revision']>['outcome'], string>> = {
  approved: '✅ Approved',
  limit: '⚠️ Not approved',
  unchanged: '⚠️ Not changed',
  failed: '⚠️ Revision failed',
  'not-needed': 'Nothing to revise',
};

/** The revisions of the plan: decisions with reasons, open findings, and the diff. */
export function revisionPart(result: Result): string {
  const { revision } = result;
  if (revision === null) return '';
  const short = shortNames(result);
  const name: Naming = (id) => forMarkdown(short(id));
  const last = revision.rounds.findLast(({ readers }) => readers.length > 0);
  return [
    '### The revision',
    `**${outcomeWords[revision.outcome]}.** ${forMarkdown(revision.why)} The verdict above is about the original plan. The revision is a proposal.`,
    ...revision.rounds.map((round) => roundPart(round, name, revision.lead, bounds)),
    last === undefined ? '' : diffPart(last),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The revisions for the review notes: nothing is truncated, and the diff is only in the result. */
export function revisionNotes({ revision }: Result, name: Naming): string {
  if (revision === null) return '';
  return [
    '## The revision',
    `${forMarkdown(revision.why)} The verdict above is about the original plan. The revision is a proposal.`,
    ...revision.rounds.map((round) => roundPart(round, name, revision.lead, unbounded)),
  ].join('\n\n');
}

function roundPart(round: RevisionRound, name: Naming, lead: string, longest: Bounds): string {
  const { number, decisions, changed, lost, findings, readers, approvedBy } = round;
  const left = findings.filter(({ status }) => status !== 'dismissed');
  const approving =
    approvedBy.length === 0
      ? 'no reader approved it'
      : `approved by ${listed(approvedBy.map((id) => name(id)))} of ${plural(readers.length, 'reader')}`;
  return [
    readers.length === 0
      ? `**Answer ${number}** by ${name(lead)}: the text was not changed.`
      : `**Revision ${number}** by ${name(lead)}: ${approving}; ${plural(left.length, 'finding')} ${left.length === 1 ? 'is' : 'are'} open.`,
    items(decisions, longest, ({ finding, title, decision, reason }) => {
      const why = reason === '' ? '' : `: ${forMarkdown(clip(reason, longest.reason))}`;
      return `**${decision}** ${forMarkdown(clip(title, longest.title))} ${inlineCode(finding)}${why}`;
    }),
    changed.length === 0 ? '' : `Lines of the original that the revising model says it changed or removed:`,
    items(
      changed,
      longest,
      ({ quote, reason }) =>
        `${inlineCode(clip(quote, longest.quote))}: ${forMarkdown(clip(reason, longest.reason))}`,
    ),
    lost.length === 0 ? '' : '**Requirements that the revision lost without saying so:**',
    items(lost, longest, ({ line, text }) => `line ${line}: ${inlineCode(clip(text, longest.quote))}`),
    left.length === 0 ? '' : 'Open findings about the revision:',
    items(
      left,
      longest,
      ({ severity, title, location, status, blocking }) =>
        `${severityMarks[severity]} ${forMarkdown(clip(title, longest.title))} ${inlineCode(placeText(location))} · ${severity}, ${status}${blocking ? ', **blocks**' : ''}`,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function items<T>(all: readonly T[], { items: most }: Bounds, line: (item: T) => string): string {
  const shown = all.slice(0, most).map((item) => `- ${line(item)}`);
  const left = all.length - shown.length;
  return [...shown, ...(left > 0 ? [`- and ${count(left)} more, in the result file`] : [])].join('\n');
}

const diffPart = ({ number, diff }: RevisionRound): string =>
  detailsBlock(
    `What revision ${number} changes`,
    diff.length <= longestDiff
      ? codeFence(diff, 'diff')
      : `${codeFence(clip(diff, longestDiff), 'diff')}\n\nThe rest is in the result file.`,
  );
