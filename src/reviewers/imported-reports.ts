import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { BundlePlan } from '../change/change.ts';
import type { Tree } from '../debate/tree.ts';
import type { ObjectId } from '../git/commit.ts';
import { isCommitted } from '../git/committed.ts';
import type { Git } from '../git/git.ts';
import type { ImportedReports, ToolFile } from './sarif-reviewer.ts';

/** Bytes above which a file is not accepted as a report. */
const mostBytes = 64 * 1024 * 1024;

interface ToolsAsked {
  /** Paths as in the settings, relative to the workspace. */
  readonly paths: readonly string[];
  readonly workspace: string;
  readonly git: Git;
  readonly head: ObjectId | null;
  readonly plan: BundlePlan;
  readonly tree: Tree;
}

/** Creates reviewers from reports of other tools. A file that the change itself contains is not accepted. */
export async function importReports({
  paths,
  workspace,
  git,
  head,
  plan,
  tree,
}: ToolsAsked): Promise<ImportedReports> {
  if (paths.length === 0) return { reviewers: [], notices: [] };
  const files = await Promise.all(
    paths.map((path) => toolFile(resolve(workspace, path), workspace, git, head)),
  );
  const { openTools } = await import('./sarif-reviewer.ts');
  return openTools(files, plan, tree, workspace);
}

async function toolFile(path: string, workspace: string, git: Git, head: ObjectId | null): Promise<ToolFile> {
  const shown = relative(workspace, path);
  const unusable = (why: string): ToolFile => ({ path: shown, text: null, why });
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return unusable('it does not exist');
  if (!found.isFile()) return unusable('it is not a file');
  if (found.size > mostBytes) return unusable(`it has ${found.size} bytes; the limit is ${mostBytes}`);
  if (await isCommitted(path, git, head))
    return unusable("it is a file of the change itself, not a tool's output");
  return { path: shown, text: readFileSync(path, 'utf8'), why: '' };
}
