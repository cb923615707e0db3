import type { Change } from '../change/change.ts';
import type { Settings } from '../config/schema.ts';
import type { GitTree } from '../context/git-tree.ts';
import { Lookup, type Shown } from '../context/lookup.ts';
import { lookupBudget, lookupTools } from '../context/lookup-tools.ts';
import { detectorId } from '../debate/detected.ts';
import type { Finding } from '../debate/finding.ts';
import type { Git } from '../git/git.ts';
import type { LookUps } from '../reviewers/lookup-budget.ts';
import type { RequestContext } from '../reviewers/request.ts';
import type { LookUpDetector } from './detected/looked-up-text.ts';

export interface LookUpSources {
  readonly git: Git;
  readonly change: Change;
  readonly tree: GitTree;
  /** Hears of everything that is shown. */
  readonly onShown?: (shown: Shown) => void;
  /** Finds out what is to be hidden in a text before it leaves. */
  readonly learn?: (text: string) => Promise<void>;
}

/** What the models may look up, as the settings allow; null for nothing. */
export function lookUpsOf(settings: Settings, { learn, ...lookUpSources }: LookUpSources): LookUps | null {
  const most = settings['max-lookups'];
  if (most === 0) return null;
  const lookup = new Lookup({ ...lookUpSources, commits: lookUpSources.change.commits });
  return {
    most,
    open: (characters) =>
      lookupTools(lookup, {
        ...lookupBudget,
        calls: most,
        characters: Math.min(lookupBudget.characters, characters),
      }).map((tool) => ({
        ...tool,
        async run(input, signal) {
          const text = await tool.run(input, signal);
          await learn?.(text);
          return text;
        },
      })),
  };
}

/** Who uses what is changed is told in the request, and so read like what is looked up. */
export function scanUsages(lookUpDetector: LookUpDetector, { usages }: RequestContext): void {
  for (const { path, line, text } of [...usages.values()].flat())
    lookUpDetector.scan({ path, side: 'new', lines: [{ number: line, text, hidden: false }] });
}

/**
 * Shows the lookout the files in which an earlier run met text that speaks to reviewers: whether it is still there must
 * not depend on somebody looking it up again.
 */
export async function rescanEvidence(
  lookUpDetector: LookUpDetector,
  earlier: readonly Finding[],
  { files }: Pick<Change, 'files'>,
  tree: GitTree,
): Promise<void> {
  const reviewed = new Set(files.filter(({ hunks }) => hunks.length > 0).map(({ path }) => path));
  const places = earlier.flatMap(({ reportedBy, location }) =>
    reportedBy.includes(detectorId) && location.level === 'line' && !reviewed.has(location.path)
      ? [{ path: location.path, side: location.side }]
      : [],
  );
  for (const { path, side } of places) {
    const text = await tree.read(side, path);
    const lines = (text ?? '').split('\n').map((line, at) => ({ number: at + 1, text: line, hidden: false }));
    lookUpDetector.scan({ path, side, lines });
  }
}
