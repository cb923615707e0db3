import type { ChangedFile } from '../change/change.ts';
import type { Attendance } from './debate.ts';
import { isRequired } from './reviewer.ts';
import type { Reason } from './verdict.ts';

/** The properties of a reviewer that decide whether its answers count for completeness. */
export interface AnsweringReviewer {
  readonly id: string;
  /** Reads the complete change. An imported report proves nothing about code that it does not mention. */
  readonly reads: boolean;
  readonly vendor: string;
  readonly role: string;
}

interface Required {
  readonly panel: readonly AnsweringReviewer[];
  readonly attendance: readonly Attendance[];
  /** How many readers must have answered everything; null: the entire panel. Finders never count. */
  readonly minReviewers: number | null;
  /** Vendors that wrote the change. Their models alone may not review it. */
  readonly authors: readonly string[];
}

interface Completeness {
  readonly complete: boolean;
  readonly shortfalls: readonly Reason[];
}

/**
 * Whether enough reviewers answered every question on every bundle completely; if not, which reviewers did not, and
 * why.
 */
export function completeness({ panel, attendance, minReviewers, authors }: Required): Completeness {
  const complete = ({ id }: AnsweringReviewer): boolean => {
    const own = attendance.filter(({ reviewer }) => reviewer === id);
    return own.length > 0 && own.every(({ answered }) => answered);
  };
  const required = panel.filter(isRequired);
  const readers = required.filter(({ reads }) => reads);
  const answered = readers.filter(complete);
  const asked = minReviewers === null ? required : readers;
  const there = asked.filter(complete).length;
  const needed = minReviewers ?? required.length;
  const met = answered.length > 0 && there >= needed;
  const alone = aloneWithItself(
    authors,
    answered.map(({ vendor }) => vendor),
  );
  return {
    complete: met && alone === null,
    shortfalls: [
      ...absences(attendance),
      ...(met ? [] : [quorumMissed(there, asked.length, needed)]),
      ...(alone === null ? [] : [authorVendorOnly(alone)]),
    ],
  };
}

/**
 * Files left out because of their size alone. No setting excluded them, so a review without them is incomplete. A
 * deleted file does not count, because it can hold no defect.
 */
export function unread(files: readonly ChangedFile[]): readonly Reason[] {
  const large = files.filter(
    ({ leftOut, status }) => leftOut?.reason === 'too-large' && status !== 'deleted',
  );
  if (large.length === 0) return [];
  const named = large
    .slice(0, mostNamed)
    .map(({ path, leftOut }) => `${JSON.stringify(path)}: ${leftOut?.detail ?? ''}`);
  const more = large.length > mostNamed ? ` And ${large.length - mostNamed} more files.` : '';
  return [
    {
      code: 'too-large',
      message: `Too large to review: ${named.join(' ')}${more}`,
      remedy: 'Split the change, raise max-change-kb, or add one of the lines above for each file.',
    },
  ];
}

/**
 * The number of files that the message names, each with the lines that would exclude it. More would bury the rest of
 * the report.
 */
const mostNamed = 5;

const quorumMissed = (there: number, asked: number, needed: number): Reason => ({
  code: 'quorum-missed',
  message: `${there} of ${asked} reviewers answered everything; ${needed} are required.`,
  remedy:
    needed > asked
      ? 'Lower min-reviewers, or add reviewers.'
      : 'Fix the cause above, then run the job again.',
});

const authorVendorOnly = (vendor: string): Reason => ({
  code: 'author-vendor-only',
  message: `Models of ${vendor} wrote this change, and only models of ${vendor} reviewed it: they share its blind spots.`,
  remedy: 'Add a reviewer of another vendor, or allow it with "allow-author-vendor: true".',
});

/** One reason for each reviewer and kind of failure, with the number of bundles. */
function absences(attendance: readonly Attendance[]): readonly Reason[] {
  const groups = new Map<string, { reviewer: string; reason: Reason; bundles: string[] }>();
  for (const { reviewer, bundle, failure } of attendance) {
    if (failure === null) continue;
    const key = `${reviewer}\0${failure.code}`;
    const group = groups.get(key) ?? { reviewer, reason: failure, bundles: [] };
    group.bundles.push(bundle);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ reviewer, reason, bundles }) => ({
    code: reason.code,
    message: `${reviewer} did not answer ${bundles.length === 1 ? `for bundle ${bundles[0]}` : `for ${bundles.length} bundles`}: ${reason.message}`,
    remedy: reason.remedy,
  }));
}

/**
 * The vendor that wrote at least a part of the change and whose models alone reviewed it; null if there is none. A
 * change by two vendors needs one reviewer of each, because each is then reviewed by the other. Null also if no
 * author is known or no reviewer completed the review.
 */
function aloneWithItself(authors: readonly string[], reviewers: readonly string[]): string | null {
  const vendors = new Set(reviewers);
  const [only] = vendors;
  return vendors.size === 1 && only !== undefined && authors.includes(only) ? only : null;
}
