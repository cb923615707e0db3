import type { BundlePlan, Change } from '../change/change.ts';
import type { Language } from '../config/language.ts';
import type { GitTree } from '../context/git-tree.ts';
import { findUsages } from '../context/usages.ts';
import type { Subject } from '../debate/categories.ts';
import type { Git } from '../git/git.ts';
import type { RequestContext } from '../reviewers/request.ts';
import type { FindSymbols } from '../syntax/symbol.ts';
import type { BaseContext } from './base-context.ts';
import type { Background } from './earlier-pushes.ts';
import type { RepositoryRuntime } from './runtime.ts';
import type { ReviewSubject } from './subject-reader.ts';

interface RequestContextInput {
  readonly git: Git;
  readonly change: Change;
  readonly plan: BundlePlan;
  readonly tree: GitTree;
  readonly baseContext: Pick<BaseContext, 'guidance' | 'requirements'>;
  readonly subject: Subject;
  readonly language: Language;
  readonly findSymbols: FindSymbols;
  /** Paths that were reviewed before and are unchanged since. */
  readonly carried: ReadonlySet<string>;
}

/** Gathers the request context: what every request of this run contains in addition to its bundle. */
export async function gatherRequestContext(
  { recorder, git, settings }: RepositoryRuntime,
  { change, tree, findSymbols }: ReviewSubject,
  { history, baseContext }: Background,
  plan: BundlePlan,
): Promise<RequestContext> {
  const { requestContext, notices } = await buildRequestContext({
    git,
    change,
    plan,
    tree,
    baseContext,
    subject: settings.target,
    language: settings.language,
    findSymbols,
    carried: history.scope.carried,
  });
  recorder.noted(notices);
  return requestContext;
}

/** What every request contains in addition to its bundle. */
export async function buildRequestContext({
  git,
  change,
  plan,
  tree,
  baseContext,
  subject,
  language,
  findSymbols,
  carried,
}: RequestContextInput): Promise<{
  readonly requestContext: RequestContext;
  readonly notices: readonly string[];
}> {
  const { byBundle, gap } = await findUsages(git, tree, change, plan, findSymbols);
  return {
    requestContext: {
      subject,
      language,
      leftOut: change.files.filter(({ leftOut }) => leftOut !== null),
      bundles: plan.bundles.length,
      carried: [...carried],
      requirements: baseContext.requirements,
      guidance: baseContext.guidance,
      usages: byBundle,
    },
    notices:
      gap === null ? [] : [`Some usages of the changed code may be missing from the requests: ${gap}.`],
  };
}
