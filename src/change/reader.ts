import type { Commits, ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { readLog } from '../git/log.ts';
import { noAttributes, readAttributes } from './attributes.ts';
import type { Change, ChangedFile, LeftOut } from './change.ts';
import { startDiff } from './diff.ts';
import { type Draft, draft, exclusionLines, readPatch } from './draft.ts';
import type { RunContext } from './event.ts';
import { pointerReason } from './lfs-pointer.ts';
import type { RawRecord } from './raw-diff.ts';
import { type Selection, selector } from './selection.ts';
import { isReadableLock } from './supply-chain/reader.ts';

export type { Selection } from './selection.ts';

interface ReadingHooks {
  readonly note?: (notice: string) => void;
  readonly listed?: (paths: readonly string[]) => void;
}

/**
 * Reads the change between the merge base and the head, or the working tree: every file, with the reason if it is
 * left out and otherwise its hunks with numbered lines.
 * @param hooks `note` receives a sentence for users about what git did not search, `listed` the paths of all files before
 * their hunks are read.
 * @throws UserError `git-failed` if an object cannot be read.
 */
export async function readChange(
  git: Git,
  context: RunContext,
  commits: Commits,
  selection: Selection,
  hooks: ReadingHooks = {},
): Promise<Change> {
  const { repository, event, pullRequest, client } = context;
  const [log, files] = await Promise.all([readLog(git, commits), readFiles(git, commits, selection, hooks)]);
  return { repository, event, pullRequest, client, commits, log, files };
}

async function readFiles(
  git: Git,
  commits: Commits,
  selection: Selection,
  { note = () => undefined, listed = () => undefined }: ReadingHooks,
): Promise<ChangedFile[]> {
  const trees = [commits.mergeBase, commits.head ?? (await git.snapshot())] as const;
  if (commits.head !== null) await git.prefetch(...trees);
  else for (const notice of await git.snapshotNotices()) note(notice);
  const stop = new AbortController();
  try {
    const { records, patch } = await startDiff(git, trees, { signal: stop.signal, note });
    listed(records.map(({ path }) => path));
    const leftOut = await select(git, commits.base, records, selection);
    const drafts = records.map((record, index) => draft(record, leftOut[index] ?? null));
    await readPatch(patch, drafts, selection.maxChangeBytes);
    const files: ChangedFile[] = [];
    for (const one of drafts) files.push(await changedFile(git, one));
    return files;
  } finally {
    stop.abort();
  }
}

async function select(
  git: Git,
  base: ObjectId,
  records: readonly RawRecord[],
  selection: Selection,
): Promise<(LeftOut | null)[]> {
  const paths = records.map(({ path }) => path);
  const attributes = await readAttributes(git, base, paths);
  const decide = selector(selection);
  return Promise.all(
    records.map(async (record) => {
      const leftOut = decide({ record, attributes: attributes.get(record.path) ?? noAttributes });
      // A file that has the name but not the format of a lock file is reviewed like any text.
      return leftOut?.reason === 'lock-file' && !(await isReadableLock(git, record)) ? null : leftOut;
    }),
  );
}

async function changedFile(git: Git, one: Draft): Promise<ChangedFile> {
  const { status, path, oldPath, oldMode, newMode, oldBlob, newBlob } = one.record;
  const leftOut = one.leftOut ?? (await contentReason(git, one));
  return {
    path,
    oldPath,
    status,
    oldMode,
    newMode,
    oldBlob,
    newBlob,
    added: one.added,
    removed: one.removed,
    sensitive: one.sensitive,
    hunks: leftOut === null ? one.hunks.map((hunk, at) => ({ id: `${path}#${at + 1}`, ...hunk })) : [],
    leftOut,
  };
}

/** Reasons to leave a file out that only its content shows. */
async function contentReason(git: Git, one: Draft): Promise<LeftOut | null> {
  if (one.binary) return binaryReason(git, one);
  const pointer = await pointerReason(git, one);
  if (pointer !== null) return pointer;
  if (one.hunks.length === 0) return { reason: 'no-text-change', detail: withoutText(one.record) };
  if (one.sensitive || !isMinified(hunkLengths(one.hunks))) return null;
  // Only content of the base can exempt a file. Otherwise one long comment could exempt new code from review.
  const { oldBlob } = one.record;
  if (oldBlob === null || !(await isMinifiedBlob(git, oldBlob))) return null;
  return {
    reason: 'minified',
    detail: 'In the base, most of its text is in lines of more than 1,000 characters.',
  };
}

/** Bytes from which git compares no text, whatever the content. */
const gitsLimit = 512 * 1024 * 1024;

async function binaryReason(git: Git, { record: { path, oldBlob, newBlob } }: Draft): Promise<LeftOut> {
  const blobs = [oldBlob, newBlob].filter((id) => id !== null);
  const sizes = await Promise.all(blobs.map(async (id) => (await git.info(id))?.size ?? 0));
  const bytes = Math.max(0, ...sizes);
  return bytes < gitsLimit
    ? { reason: 'binary', detail: 'Git finds NUL bytes in it: it is not text.' }
    : {
        reason: 'too-large',
        detail: `It has ${bytes} bytes, and git does not compare files of this size as text. ${exclusionLines(path)}`,
      };
}

/** Bytes up to which a file is read to measure its line lengths. */
const maxMeasured = 32 * 1024 * 1024;

async function isMinifiedBlob(git: Git, blob: ObjectId): Promise<boolean> {
  const info = await git.info(blob);
  if (info === null || info.size > maxMeasured) return false;
  return isMinified(lineLengths((await git.content(blob)).toString('utf8')));
}

function* hunkLengths(hunks: Draft['hunks']): Generator<number> {
  for (const { lines } of hunks) for (const { text } of lines) yield text.length;
}

function withoutText({ status, oldMode, newMode, oldPath }: RawRecord): string {
  switch (status) {
    case 'added':
      return 'An empty file was added.';
    case 'deleted':
      return 'An empty file was deleted.';
    case 'renamed':
      return `It was renamed from ${oldPath ?? 'elsewhere'}${modeSuffix(oldMode, newMode)}; its text is unchanged.`;
    case 'copied':
      return `It was copied from ${oldPath ?? 'elsewhere'}${modeSuffix(oldMode, newMode)}; its text is unchanged.`;
    case 'modified':
    case 'mode-changed':
    case 'type-changed':
      return `Only its mode changed${modeSuffix(oldMode, newMode)}.`;
  }
}

function modeSuffix(oldMode: string | null, newMode: string | null): string {
  return oldMode === newMode ? '' : ` (mode ${oldMode ?? 'none'} became ${newMode ?? 'none'})`;
}

/** Characters above which a line counts as generated. */
const longLine = 1000;
/** Characters in such lines below which a file is reviewed anyway, because it costs little. */
const muchText = 32 * 1024;

/**
 * Whether most of a text is in generated lines. A single long line does not make a file minified, because one comment
 * could then exempt a file from review. A short file of long lines does not count either.
 * @param lengths characters of each line.
 */
function isMinified(lengths: Iterable<number>): boolean {
  let total = 0;
  let long = 0;
  for (const length of lengths) {
    total += length;
    if (length > longLine) long += length;
  }
  return long > muchText && long > total * 0.8;
}

/** Characters of each line of a text, without splitting it. */
function* lineLengths(text: string): Generator<number> {
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    yield end - from;
    from = end + 1;
  }
}
