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
  /** Called with every text that is returned. */
  readonly onShown?: (shown: Shown) => void;
  /** Finds the secrets of a text before it is sent. */
  readonly learn?: (text: string) => Promise<unknown>;
}

/** The look-ups that the settings allow; null for none. */
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

/**
 * Usages of changed code are part of the request, so they are checked like look-ups. Reads one usage at each step, and
 * continues where an earlier caller stopped.
 */
export function* scanUsages(lookUpDetector: LookUpDetector, { usages }: RequestContext): Generator<void> {
  for (const { path, line, text } of [...usages.values()].flat()) {
    lookUpDetector.scan({ path, side: 'new', lines: [{ number: line, text, hidden: false }] });
    yield;
  }
}

/** The files outside the change in which an earlier run found text that addresses reviewers. */
export function evidenceOfInjections(
  earlier: readonly Finding[],
  { files }: Pick<Change, 'files'>,
): readonly Pick<Shown, 'path' | 'side'>[] {
  const reviewed = new Set(files.filter(({ hunks }) => hunks.length > 0).map(({ path }) => path));
  return earlier.flatMap(({ reportedBy, location }) =>
    reportedBy.includes(detectorId) && location.level === 'line' && !reviewed.has(location.path)
      ? [{ path: location.path, side: location.side }]
      : [],
  );
}

/** Checks such files again. Whether the text is still there must not depend on another look-up. */
export async function rescanEvidence(
  lookUpDetector: LookUpDetector,
  places: readonly Pick<Shown, 'path' | 'side'>[],
  tree: GitTree,
): Promise<void> {
  for (const { path, side } of places) {
    const text = await tree.read(side, path);
    const lines = (text ?? '').split('\n').map((line, at) => ({ number: at + 1, text: line, hidden: false }));
    lookUpDetector.scan({ path, side, lines });
  }
}
