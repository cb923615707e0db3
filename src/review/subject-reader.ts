import type { Bundle, Change } from '../change/change.ts';
import { checkCollection } from '../change/collection.ts';
import { planPlace, readPlan, tooLarge } from '../change/plan.ts';
import { readChange } from '../change/reader.ts';
import type { Settings } from '../config/schema.ts';
import { type GitTree, gitTree, overlaid } from '../context/git-tree.ts';
import { parseAhead } from '../context/parse-ahead.ts';
import { UserError } from '../errors.ts';
import { count } from '../result/figures.ts';
import { bundleSize } from '../reviewers/panel-settings.ts';
import { collectOften } from '../runner/memory.ts';
import { loadGrammars } from '../syntax/parsing.ts';
import type { FindSymbols } from '../syntax/symbol.ts';
import { type FoundSecret, textsOf, withoutSecrets } from './detected/secrets.ts';
import type { RepositoryRuntime } from './runtime.ts';

/** The change or plan under review without its secrets, and readers for other files. */
export interface ReviewSubject {
  readonly change: Change;
  readonly foundSecrets: readonly FoundSecret[];
  readonly tree: GitTree;
  readonly findSymbols: FindSymbols;
}

/** Reads the change and redacts its secrets, and starts to parse its files. @throws UserError */
export async function readSubject(runtime: RepositoryRuntime): Promise<ReviewSubject> {
  const { recorder, git, commits, settings, redact, requested } = runtime;
  const read = await readChangeOrPlan(runtime);
  const toParse = requested === 'answer' ? [] : read.files;
  const findSymbols = await parseAhead(git, commits, toParse, bundleSize(settings));
  const { learnSecrets } = await import('../security/secrets/secretlint.ts');
  const isClean = await learnSecrets(textsOf(read), redact);
  const { change, foundSecrets } = withoutSecrets(read, redact, isClean);
  recorder.changeRead(change);
  const tree = treeAround(gitTree(git, commits, redact), change, settings);
  return { change, foundSecrets, tree, findSymbols };
}

/** Files of a change that is large. */
const manyFiles = 2_000;

/** Prepares for the files of the change, as soon as their names are known. */
function listed(paths: readonly string[]): void {
  if (paths.length > manyFiles) collectOften();
  loadGrammars(paths);
}

/**
 * Reads the change between the commits, or a plan in the form of a change. Secrets are not yet redacted.
 * @throws UserError also if it differs from the change that another job collected.
 */
export async function readChangeOrPlan({
  recorder,
  git,
  context,
  commits,
  settings,
  collection,
}: RepositoryRuntime): Promise<Change> {
  const { ignore, include } = settings;
  const maxChangeBytes = settings['max-change-kb'] * 1024;
  if (settings.target === 'plan' && context.event === 'workflow_run') {
    throw new UserError(
      'unsupported-event',
      'A plan cannot be reviewed on workflow_run.',
      'On workflow_run another job collects a change, not a plan.',
      'Review plans on pull_request, workflow_dispatch or push.',
    );
  }
  const change =
    settings.target === 'plan'
      ? await readPlan(git, context, commits, planPlace(settings.plan), maxChangeBytes)
      : await readChange(
          git,
          context,
          commits,
          { ignore, include, maxChangeBytes },
          { note: (notice) => recorder.noted([notice]), listed },
        );
  if (collection !== null) checkCollection(collection, change);
  return change;
}

/** The tree for the search of quotes; a pull request description is not in a commit. */
function treeAround(tree: GitTree, { files: [file] }: Change, settings: Settings): GitTree {
  if (settings.target !== 'plan' || file === undefined || planPlace(settings.plan).kind === 'file')
    return tree;
  const text = file.hunks.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  return overlaid(tree, file.path, { new: text, old: null });
}

/** @throws UserError `no-plan` if a plan does not fit one request. */
export function checkWhole(bundles: readonly Bundle[], { files: [file] }: Change, limit: number): void {
  if (bundles.length < 2 || file === undefined) return;
  const tokens = bundles.reduce((sum, bundle) => sum + bundle.tokens, 0);
  throw tooLarge(JSON.stringify(file.path), `about ${count(tokens)} tokens`, count(limit));
}
