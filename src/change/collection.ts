import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { Change } from './change.ts';

/**
 * A change as data: its pull request, its commits, and the ids of the objects that differ. It contains no text.
 * The reviewing job reads the text from git, where an id verifies the content.
 */
const id = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const mode = z.string().regex(/^[0-7]{6}$/u);
/** The file at a path at the head; null if it is deleted. */
const entrySchema = z.strictObject({
  path: z.string().min(1).max(4096),
  mode: mode.nullable(),
  blob: id.nullable(),
});
type Entry = z.infer<typeof entrySchema>;

const collectionSchema = z.strictObject({
  version: z.literal(1),
  repository: z.string().min(1).max(200),
  pullRequest: z.int().positive(),
  baseRef: z.string().min(1).max(1024),
  mergeBase: id,
  head: id,
  entries: z.array(entrySchema),
});
export type Collection = z.infer<typeof collectionSchema>;

/**
 * The change as data.
 * @throws UserError `bad-setting` if it does not belong to a pull request.
 */
export function collectionOf({ repository, pullRequest, commits, files }: Change): Collection {
  if (repository === null || pullRequest === null || commits.head === null) {
    throw new UserError(
      'bad-setting',
      'mode "collect" needs a pull request, and this event has none.',
      'This mode hands a pull request over to a job that may hold keys.',
      'Run it on pull_request. See docs/forks.md.',
    );
  }
  return {
    version: 1,
    repository,
    pullRequest: pullRequest.number,
    baseRef: pullRequest.baseRef,
    mergeBase: commits.mergeBase,
    head: commits.head,
    entries: entriesOf(files),
  };
}

/**
 * By path. A rename is recorded as a deletion and an addition, because versions of git detect renames differently.
 */
function entriesOf(files: Change['files']): Entry[] {
  const entries = files.flatMap(({ path, oldPath, status, newMode, newBlob }): Entry[] => {
    const entry = { path, mode: newBlob === null ? null : newMode, blob: newBlob };
    return status === 'renamed' && oldPath !== null
      ? [{ path: oldPath, mode: null, blob: null }, entry]
      : [entry];
  });
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Parses a file that claims to be a collected change. The content is not trusted, and errors do not quote it.
 * @throws UserError `bad-collection`.
 */
export function readCollection(text: string): Collection {
  const parsed = collectionSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.map(String).join('.') ?? '';
  throw badCollection(`has no usable ${where === '' ? 'content' : where}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const badCollection = (what: string): UserError =>
  new UserError(
    'bad-collection',
    `The collected change ${what}.`,
    'The job that collected it failed, used another version of this action, or was altered by the pull request.',
    'Run the collecting workflow of the pull request again. See docs/forks.md.',
  );

/** What GitHub reports about the run that collected the change. */
interface Expected<Pull> {
  readonly repository: string;
  readonly head: string;
  /** Open pull requests that have this head. */
  readonly pulls: readonly Pull[];
}

/**
 * Compares the claims of a collected change with GitHub's data, and returns its pull request.
 * @throws UserError `forged-collection`.
 */
export function checkClaim<Pull extends { readonly number: number; readonly baseRef: string }>(
  claim: Collection,
  { repository, head, pulls }: Expected<Pull>,
): Pull {
  if (claim.repository !== repository) throw forged('belongs to another repository');
  if (claim.head !== head) throw forged(`does not belong to the commit ${head.slice(0, 10)} of its run`);
  const pull = pulls.find(({ number }) => number === claim.pullRequest);
  if (pull === undefined) {
    const known = pulls.map(({ number }) => `#${number}`).join(', ');
    throw forged(
      `names a pull request whose head is not the run's commit (pull requests of that commit: ${known})`,
    );
  }
  if (claim.baseRef !== pull.baseRef) throw forged('names another base branch than its pull request');
  return pull;
}

/**
 * Compares a collected change with git's data of the same commits: every path, mode and object id.
 * @throws UserError `forged-collection`.
 */
export function checkCollection(claim: Collection, change: Change): void {
  const own = collectionOf(change);
  if (claim.head !== own.head || claim.mergeBase !== own.mergeBase)
    throw forged(`does not begin at the merge base ${own.mergeBase.slice(0, 10)}`);
  if (!isDeepStrictEqual(claim.entries, own.entries))
    throw forged('lists other files than those that differ between its commits');
}

const forged = (what: string): UserError =>
  new UserError(
    'forged-collection',
    `The collected change ${what}. Nothing was reviewed.`,
    'The pull request altered it, or its base branch was changed since.',
    'Check what the collecting workflow does in this pull request. If it is correct, run it again.',
  );
