import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { Change } from './change.ts';

/**
 * A change as data: which pull request, between which commits, and which objects differ, by id. It holds no text:
 * whoever reviews it reads the text from git, where an id proves its content.
 */
const id = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const mode = z.string().regex(/^[0-7]{6}$/u);
/** What stands at a path at the head; null where nothing does any more. */
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
 * @throws UserError `bad-setting` where it is not of a pull request.
 */
export function collectionOf({ repository, pullRequest, commits, files }: Change): Collection {
  if (repository === null || pullRequest === null || commits.head === null) {
    throw new UserError(
      'bad-setting',
      'There is no pull request whose change could be collected.',
      'mode "collect" hands a pull request over to a job that may hold keys; this event is of none.',
      'Run it on pull_request; see docs/forks.md.',
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

/** By path, a rename as what went and what came: versions of git differ in what they take for one. */
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
 * Reads what claims to be a collected change. Nothing in it is believed yet, and nothing of it is quoted in errors.
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
    'The job that collected it failed, was of another version of this action, or was altered by the pull request.',
    'Run the collecting workflow of the pull request again; see docs/forks.md.',
  );

/** What GitHub itself says the collected change must be of. */
interface Expected<Pull> {
  readonly repository: string;
  readonly head: string;
  /** Open pull requests that have this head. */
  readonly pulls: readonly Pull[];
}

/**
 * Holds what a collected change claims against what GitHub says, and gives its pull request.
 * @throws UserError `forged-collection`.
 */
export function checkClaim<Pull extends { readonly number: number; readonly baseRef: string }>(
  claim: Collection,
  { repository, head, pulls }: Expected<Pull>,
): Pull {
  if (claim.repository !== repository) throw forged('is of another repository');
  if (claim.head !== head) throw forged(`is not of the commit ${head.slice(0, 10)} that the run was of`);
  const pull = pulls.find(({ number }) => number === claim.pullRequest);
  if (pull === undefined) {
    const known = pulls.map(({ number }) => `#${number}`).join(', ');
    throw forged(`names another pull request than the run's commit is the head of (${known})`);
  }
  if (claim.baseRef !== pull.baseRef) throw forged('goes to another branch than its pull request does');
  return pull;
}

/**
 * Holds a collected change against what git says of the same commits: every path, mode and object id.
 * @throws UserError `forged-collection`.
 */
export function checkCollection(claim: Collection, change: Change): void {
  const own = collectionOf(change);
  if (claim.head !== own.head || claim.mergeBase !== own.mergeBase)
    throw forged(`does not begin at the merge base ${own.mergeBase.slice(0, 10)}`);
  if (!isDeepStrictEqual(claim.entries, own.entries))
    throw forged('lists other files than its commits differ in');
}

const forged = (what: string): UserError =>
  new UserError(
    'forged-collection',
    `The collected change ${what}. Nothing was reviewed.`,
    'It was altered by the pull request, or the pull request was given another base since.',
    'Look at what the collecting workflow does in this pull request; where it is as it should be, run it again.',
  );
