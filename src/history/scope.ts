import { createHash } from 'node:crypto';
import type { Change, ChangedFile } from '../change/change.ts';
import type { SavedReview } from './stored-history.ts';

const pushModes = ['first', 'full', 'incremental', 'unchanged', 'recheck'] as const;
type PushMode = (typeof pushModes)[number];

/** The part of the change to review again, and why. */
export interface Scope {
  readonly mode: PushMode;
  /** One sentence for people. */
  readonly why: string;
  /** Paths that were reviewed before and are unchanged. */
  readonly carried: ReadonlySet<string>;
}

/** A digest of what the change does to a file: its content on both sides, its name and its modes. */
const fileDigest = (file: ChangedFile): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        file.path,
        file.oldPath,
        file.status,
        file.oldBlob,
        file.newBlob,
        file.oldMode,
        file.newMode,
        file.leftOut?.reason ?? null,
      ]),
    )
    .digest('hex')
    .slice(0, 24);

export const fileDigests = ({ files }: Change): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file.path, fileDigest(file)]));

/** A digest of everything except the code that the answers depend on. */
export const reviewTerms = (facts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex');

interface Now {
  readonly change: Change;
  readonly terms: string;
  /** Whether the head of the saved review is an ancestor of this head. */
  readonly descends: boolean;
  /** A comment requested the review. */
  readonly asked: boolean;
  /** Matrix jobs have already reviewed the entire change. */
  readonly matrixJobs: boolean;
}

/** A saved review counts only for the same code with the same settings; everything else is reviewed again. */
export function scopeOf(
  savedReview: SavedReview | null,
  { change, terms, descends, asked, matrixJobs }: Now,
): Scope {
  const all = (mode: PushMode, why: string): Scope => ({ mode, why, carried: new Set() });
  if (savedReview === null) return all('first', 'This pull request has no earlier review.');
  if (matrixJobs) return all('full', 'The matrix jobs reviewed the entire change.');
  if (asked) return all('full', 'A comment requested a review of the entire change.');
  if (savedReview.terms !== terms)
    return all(
      'full',
      'The settings, the prompts, the panel or the action have changed since the last review.',
    );
  if (savedReview.mergeBase !== change.commits.mergeBase)
    return all('full', 'The merge base of the change differs from that of the last review.');
  if (!descends) return all('full', 'The history was rewritten since the last review.');
  if (Object.keys(savedReview.files).length === 0)
    return all('full', 'The saved review does not list the files that it covered.');
  const digests = fileDigests(change);
  const carried = new Set(Object.keys(digests).filter((path) => savedReview.files[path] === digests[path]));
  const paths = Object.keys(digests);
  const since = savedReview.head.slice(0, 10);
  if (
    paths.length > 0 &&
    carried.size === paths.length &&
    Object.keys(savedReview.files).length === paths.length
  )
    return {
      mode: 'unchanged',
      why: `Nothing has changed since the review of ${since}, so its result is shown again.`,
      carried,
    };
  if (carried.size === 0)
    return all('full', 'Every file of the change is new or changed since the last review.');
  const touched = paths.length - carried.size;
  return {
    mode: 'incremental',
    why: `${touched} of ${paths.length} files changed since the review of ${since}. Only those files were reviewed again.`,
    carried,
  };
}
