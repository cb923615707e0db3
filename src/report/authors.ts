import type { TraceKind } from '../change/authorship.ts';
import { listed, plural } from '../result/figures.ts';
import type { Result } from '../result/result.ts';

type Change = NonNullable<Result['change']>;

const traceWords = {
  trailer: 'commit trailer',
  'commit-author': 'commit author',
  account: 'account',
  branch: 'branch name',
  text: 'text',
} as const satisfies Record<TraceKind, string>;

/**
 * The tools and models that had a hand in the change: `Claude of anthropic (by commit trailer, 2 of 3 commits)`.
 * `write` writes text from elsewhere in the way of the medium.
 */
export const authorsText = (
  { authors, commits }: Pick<Change, 'authors' | 'commits'>,
  write: (text: string) => string = (text) => text,
): readonly string[] =>
  authors.map(({ tool, vendors, commits: traced, traces }) => {
    const whose = vendors.length === 0 ? '' : ` of ${write(listed(vendors))}`;
    const share = traced === 0 ? '' : `, ${traced} of ${plural(commits, 'commit')}`;
    return `${write(tool)}${whose} (by ${listed(traces.map((trace) => traceWords[trace]))}${share})`;
  });
