import type { BundlePlan, Change } from '../change/change.ts';
import type { GitTree } from '../context/git-tree.ts';
import { findUsages } from '../context/usages.ts';
import type { Subject } from '../debate/categories.ts';
import type { Git } from '../git/git.ts';
import type { Surroundings } from '../reviewers/request.ts';
import type { FindSymbols } from '../syntax/symbol.ts';
import type { RequestContext } from './base-context.ts';
import type { Background } from './earlier-pushes.ts';
import type { RepositoryRuntime } from './runtime.ts';
import type { ReviewSubject } from './subject-reader.ts';

export interface AroundAsked {
  readonly git: Git;
  readonly change: Change;
  readonly plan: BundlePlan;
  readonly tree: GitTree;
  readonly requestContext: Pick<RequestContext, 'guidance' | 'requirements'>;
  readonly subject: Subject;
  readonly findSymbols: FindSymbols;
  /** Paths that were reviewed before and are unchanged since. */
  readonly carried: ReadonlySet<string>;
}

/** Gathers what every request of this run says beside the code of its bundle. */
export async function gatherRequestContext(
  { recorder, git, settings }: RepositoryRuntime,
  { change, tree, findSymbols }: ReviewSubject,
  { history, requestContext }: Background,
  plan: BundlePlan,
): Promise<Surroundings> {
  const { around, notices } = await gatherAround({
    git,
    change,
    plan,
    tree,
    requestContext,
    subject: settings.target,
    findSymbols,
    carried: history.scope.carried,
  });
  recorder.noted(notices);
  return around;
}

/** What every request says beside the code of its bundle. */
export async function gatherAround({
  git,
  change,
  plan,
  tree,
  requestContext,
  subject,
  findSymbols,
  carried,
}: AroundAsked): Promise<{ readonly around: Surroundings; readonly notices: readonly string[] }> {
  const { byBundle, gap } = await findUsages(git, tree, change, plan, findSymbols);
  return {
    around: {
      subject,
      leftOut: change.files.filter(({ leftOut }) => leftOut !== null),
      bundles: plan.bundles.length,
      carried: [...carried],
      requirements: requestContext.requirements,
      guidance: requestContext.guidance,
      usages: byBundle,
    },
    notices: gap === null ? [] : [`Who uses what the change touches may not be known in full: ${gap}.`],
  };
}
