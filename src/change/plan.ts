import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { readLog } from '../git/log.ts';
import type { Change, ChangedFile, Line } from './change.ts';
import type { RunContext } from './event.ts';

/** Used where a path is expected and the plan is the pull request's description. */
const descriptionPath = 'pull request description';

/** Location of the plan under review: a file of the head, or the description of the pull request. */
export type PlanPlace = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'description' };

/** The plan that the setting `plan` names. An empty value or `description` is the pull request's description. */
export const planPlace = (named: string): PlanPlace =>
  named === '' || named === 'description'
    ? { kind: 'description' }
    : { kind: 'file', path: posix.normalize(named) };

/**
 * Presents the plan as a change of one file whose lines are all new, so that a plan is reviewed like any change.
 * @param maxBytes a larger plan is an error.
 * @throws UserError `no-plan` if no plan can be read completely.
 */
export async function readPlan(
  git: Git,
  context: RunContext,
  commits: Commits,
  place: PlanPlace,
  maxBytes: number,
): Promise<Change> {
  const { repository, event, pullRequest, client } = context;
  const found =
    place.kind === 'file'
      ? await fromFile(git, commits, place.path, maxBytes)
      : fromDescription(context, git.objectFormat, maxBytes);
  if (!/[\p{L}\p{N}]/u.test(found.text)) {
    throw new UserError(
      'no-plan',
      `The plan, ${found.name}, contains no text.`,
      'It was not written yet, or its text is elsewhere.',
      'Write the plan there, or name another file in "plan".',
    );
  }
  const file = planFile(found.path, found.text, found.blob);
  // The authors of the branch wrote the plan only if the branch adds or changes it.
  const log = found.own ? await readLog(git, commits) : [];
  return { repository, event, pullRequest, client, commits, log, files: [file] };
}

interface Found {
  readonly path: string;
  /** Name in messages. */
  readonly name: string;
  readonly text: string;
  readonly blob: string;
  /** The change, not the base, contains it. */
  readonly own: boolean;
}

const unreadable = (name: string, what: string, cause: string, remedy: string): UserError =>
  new UserError('no-plan', `The plan, ${name}, ${what}.`, cause, remedy);

async function fromFile(git: Git, commits: Commits, path: string, maxBytes: number): Promise<Found> {
  const head = commits.head ?? (await git.snapshot());
  const where = commits.head === null ? 'the working tree' : `the head ${commits.head.slice(0, 10)}`;
  const entry = (await git.list(head)).get(path);
  if (entry === undefined) {
    throw unreadable(
      JSON.stringify(path),
      `does not exist in ${where}`,
      'Its path is misspelled, or it was not committed. A plan is read from the commit under review.',
      'Correct "plan", or commit the file. The path is relative to the root of the repository.',
    );
  }
  if (entry.mode === '120000' || entry.mode === '160000') {
    const what = entry.mode === '120000' ? 'a symbolic link' : 'a submodule';
    throw unreadable(
      JSON.stringify(path),
      `is ${what} in ${where}`,
      'Links are not followed: the plan must be in the commit itself.',
      'Name the target of the link.',
    );
  }
  const bytes = (await git.sizes([entry.id])).get(entry.id) ?? (await git.info(entry.id))?.size ?? 0;
  if (bytes > maxBytes) throw tooLarge(JSON.stringify(path), `${bytes} bytes`, `${maxBytes}`);
  const content = await git.content(entry.id);
  const text = content.includes(0) ? null : decoded(content);
  if (text === null) {
    throw unreadable(
      JSON.stringify(path),
      'is not UTF-8 text',
      'It is a binary document, or has another encoding.',
      'Write the plan as Markdown or plain text in UTF-8.',
    );
  }
  const before = (await git.list(commits.mergeBase)).get(path);
  return { path, name: JSON.stringify(path), text, blob: entry.id, own: before?.id !== entry.id };
}

function fromDescription(
  { pullRequest }: RunContext,
  objectFormat: Git['objectFormat'],
  maxBytes: number,
): Found {
  if (pullRequest === null) {
    throw new UserError(
      'no-plan',
      'No plan: this event has no pull request whose description could be the plan.',
      '"plan" names no file, and the event that started this run does not belong to a pull request.',
      'Name a file of the repository in "plan", or run on pull_request.',
    );
  }
  const text = pullRequest.body.replaceAll('\r\n', '\n');
  const bytes = Buffer.byteLength(text);
  const name = 'the description of the pull request';
  if (bytes > maxBytes) throw tooLarge(name, `${bytes} bytes`, `${maxBytes}`);
  const blob = createHash(objectFormat).update(`blob ${bytes}\0`).update(text).digest('hex');
  return { path: descriptionPath, name, text, blob, own: true };
}

/** A `UserError` for a plan that no reviewer could read completely. */
export const tooLarge = (name: string, size: string, limit: string): UserError =>
  unreadable(
    name,
    `is too large: it has ${size}, and the limit is ${limit}`,
    'Every reviewer reads the entire plan, because missing parts can be found only in the entire text.',
    'Split it into several plans, and review each.',
  );

function decoded(content: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

/** A document as an added file. */
export function planFile(path: string, text: string, blob: string): ChangedFile {
  const ended = text.endsWith('\n');
  const texts = (ended ? text.slice(0, -1) : text).split('\n');
  const lines = texts.map(
    (line, index): Line => ({
      kind: 'added',
      text: line,
      oldLine: null,
      newLine: index + 1,
      ...(!ended && index === texts.length - 1 ? { noNewline: true } : {}),
    }),
  );
  const span = { oldStart: 0, oldLines: 0, newStart: 1, newLines: lines.length };
  return {
    path,
    oldPath: null,
    status: 'added',
    oldMode: null,
    newMode: '100644',
    oldBlob: null,
    newBlob: blob,
    added: lines.length,
    removed: 0,
    sensitive: false,
    hunks: [{ id: `${path}#1`, ...span, section: '', lines }],
    leftOut: null,
  };
}
