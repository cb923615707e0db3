import { createHash } from 'node:crypto';
import type { Change, ChangedFile } from '../change/change.ts';
import type { SavedReview } from './stored-history.ts';

const pushModes = ['first', 'full', 'incremental', 'unchanged'] as const;
type PushMode = (typeof pushModes)[number];

/** What of the change is reviewed anew, and why. */
export interface Scope {
  readonly mode: PushMode;
  /** One sentence for people. */
  readonly why: string;
  /** Paths that were reviewed before and are what they were. */
  readonly carried: ReadonlySet<string>;
}

/** Changes when what the change does to the file does: its content on either side, its name or its modes. */
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

/** A digest of all that the answers depend on besides the code. */
export const reviewTerms = (facts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex');

interface Now {
  readonly change: Change;
  readonly terms: string;
  /** Whether the remembered head is among this head's ancestors. */
  readonly descends: boolean;
  /** A person asked for the review. */
  readonly asked: boolean;
  /** Legs of a matrix have reviewed all of it already. */
  readonly matrixJobs: boolean;
}

/** Only a review of the same code on the same terms is worth anything now; whatever is in doubt is reviewed. */
export function scopeOf(
  savedReview: SavedReview | null,
  { change, terms, descends, asked, matrixJobs }: Now,
): Scope {
  const all = (mode: PushMode, why: string): Scope => ({ mode, why, carried: new Set() });
  if (savedReview === null) return all('first', 'No earlier review of this pull request is known.');
  if (matrixJobs) return all('full', 'The legs of a matrix reviewed the whole change.');
  if (asked) return all('full', 'A review of the whole change was asked for.');
  if (savedReview.terms !== terms)
    return all(
      'full',
      'The settings, the prompts, the panel or the action have changed since the last review.',
    );
  if (savedReview.mergeBase !== change.commits.mergeBase)
    return all('full', 'The base of the change is another than at the last review.');
  if (!descends) return all('full', 'The history was rewritten since the last review.');
  if (Object.keys(savedReview.files).length === 0)
    return all('full', 'What is remembered of the last review does not say which files it read.');
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
      why: `Nothing has changed since the review of ${since}: this is its result.`,
      carried,
    };
  if (carried.size === 0)
    return all('full', 'Every file of the change is new or changed since the last review.');
  const touched = paths.length - carried.size;
  return {
    mode: 'incremental',
    why: `Since the review of ${since}, ${touched} of ${paths.length} files changed; only they were reviewed anew.`,
    carried,
  };
}
