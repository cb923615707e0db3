import type { Git } from '../git/git.ts';
import { divideOutput, parseRaw, type RawRecord } from './raw-diff.ts';

/** How git searches for renames. */
type RenameSearch = 'with-copies' | 'without-copies';

/** Git compares contents with copies up to the square of this number of pairs. */
const mostCompared = 1_000;

/**
 * With copies, git compares each added file with each removed or modified one. Without them it first pairs files of
 * the same name, which takes no quadratic time, so it can pair more files. It finds moved files with unchanged content
 * by their ids, however many there are. git-diff(1), option `-l`.
 */
const searchOptions: Readonly<Record<RenameSearch, readonly string[]>> = {
  'with-copies': ['--find-renames=50%', '--find-copies=50%', `-l${mostCompared}`],
  'without-copies': ['--find-renames=50%', '-l5000'],
};

/** All options that affect git's output. The private view reads no configuration file. */
const diffOptions = (search: RenameSearch): readonly string[] => [
  'diff-tree',
  '-r',
  '--no-commit-id',
  ...searchOptions[search],
  '--no-rename-empty',
  '--full-index',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--submodule=short',
  '--ignore-submodules=none',
  '-O/dev/null',
];

/** Lines of context around a change: as many as GitHub shows and accepts comments on. Bundles widen them. */
const contextLines = 3;

/** What git prints about the difference between two trees. */
interface Diff {
  readonly records: readonly RawRecord[];
  readonly patch: AsyncIterable<Buffer>;
}

interface DiffHooks {
  /** Stops git. */
  readonly signal: AbortSignal;
  /** Receives a sentence for users, at the latest at the end of the patch. */
  readonly note: (notice: string) => void;
}

/**
 * Starts git on the difference between two trees. It returns as soon as git has listed the files; git then works on the
 * patch while the list is examined, and starts again if it has to search for renames in another way.
 */
export async function startDiff(
  git: Git,
  trees: readonly string[],
  { signal, note }: DiffHooks,
): Promise<Diff> {
  const usual = new AbortController();
  const first = await diffBy(git, 'with-copies', trees, AbortSignal.any([signal, usual.signal]));
  if (!mayHaveSkipped(first.records)) return first;
  usual.abort();
  return diffBy(git, 'without-copies', trees, signal, (complaint) => {
    if (/rename detection was skipped/u.test(complaint)) note(skippedRenames);
  });
}

async function diffBy(
  git: Git,
  search: RenameSearch,
  trees: readonly string[],
  signal: AbortSignal,
  onComplaint?: (text: string) => void,
): Promise<Diff> {
  const form = ['--raw', '-z', '--patch', `--unified=${contextLines}`, '--inter-hunk-context=0'];
  const args = [...diffOptions(search), ...form, ...trees];
  const output = git.stream(args, { signal, ...(onComplaint === undefined ? {} : { onComplaint }) });
  const { list, patch } = await divideOutput(output);
  return { records: parseRaw(list), patch };
}

/**
 * Whether git may have compared no contents, because there are too many pairs to compare. Git says so, but only after
 * the patch. It compares the added files with the removed and the modified ones, and leaves all of them in the list if it
 * compares nothing.
 */
function mayHaveSkipped(records: readonly RawRecord[]): boolean {
  const added = records.filter(({ status }) => status === 'added').length;
  return added * (records.length - added) > mostCompared ** 2;
}

const skippedRenames =
  'Git did not compare contents to find renames, because more than 5,000 files were removed or added under new names. A file that was both moved and edited is shown as a deletion and an addition.';
