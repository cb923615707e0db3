import type { Bundle, Change } from '../change/change.ts';
import type { RunContext } from '../change/event.ts';
import { planPlace, readPlan, tooLarge } from '../change/plan.ts';
import { readChange } from '../change/reader.ts';
import type { Settings } from '../config/schema.ts';
import { type GitTree, overlaid } from '../context/git-tree.ts';
import { UserError } from '../errors.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { count } from '../result/figures.ts';

/** Reads what is under review: the change between the commits, or a plan in the shape of a change. */
export async function readSubject(
  git: Git,
  context: RunContext,
  commits: Commits,
  settings: Settings,
): Promise<Change> {
  const { ignore, include } = settings;
  const maxChangeBytes = settings['max-change-kb'] * 1024;
  if (settings.target === 'plan' && context.event === 'workflow_run') {
    throw new UserError(
      'unsupported-event',
      'A plan is not reviewed on workflow_run.',
      'What another job hands over there is a change.',
      'Review plans on pull_request, workflow_dispatch or push.',
    );
  }
  return settings.target === 'plan'
    ? readPlan(git, context, commits, planPlace(settings.plan), maxChangeBytes)
    : readChange(git, context, commits, { ignore, include, maxChangeBytes });
}

/** The tree in which quotes are looked for: a description stands in no commit. */
export function treeAround(tree: GitTree, { files: [file] }: Change, settings: Settings): GitTree {
  if (settings.target !== 'plan' || file === undefined || planPlace(settings.plan).kind === 'file')
    return tree;
  const text = file.hunks.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  return overlaid(tree, file.path, { new: text, old: null });
}

/** @throws UserError `no-plan` where a plan does not fit one request. */
export function checkWhole(bundles: readonly Bundle[], { files: [file] }: Change, limit: number): void {
  if (bundles.length < 2 || file === undefined) return;
  const tokens = bundles.reduce((sum, bundle) => sum + bundle.tokens, 0);
  throw tooLarge(JSON.stringify(file.path), `about ${count(tokens)} tokens`, count(limit));
}
