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
  client: 'name of the MCP client',
} as const satisfies Record<TraceKind, string>;

/**
 * The AI tools that wrote parts of the change: `Claude of anthropic (by commit trailer, 2 of 3 commits)`.
 * @param write escapes text from elsewhere for the output format.
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

/** Whether a model of the reviewer's vendor wrote a part of the change, so that it is no independent reviewer. */
export const wroteThis = (
  change: Pick<Change, 'authors'> | null,
  { vendor }: Pick<Result['panel'][number], 'vendor'>,
): boolean => change?.authors.some(({ vendors }) => vendors.includes(vendor)) === true;

/** One sentence about the AI tools of `authorsText`, also if there are none. */
export const authorText = (authors: readonly string[]): string =>
  authors.length === 0 ? 'Author: no AI co-author detected.' : `AI co-author: ${listed(authors)}.`;
