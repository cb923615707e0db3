import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { BundlePlan } from '../change/change.ts';
import type { Tree } from '../debate/tree.ts';
import type { ObjectId } from '../git/commit.ts';
import { isCommitted } from '../git/committed.ts';
import type { Git } from '../git/git.ts';
import type { RepositoryFiles } from './sarif-location.ts';
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
  return openTools(files, plan, tree, await repositoryFiles(git, head, workspace));
}

/** Where GitHub mounts the workspace in the container of an action. */
const inContainers = '/github/workspace';

async function repositoryFiles(git: Git, head: ObjectId | null, workspace: string): Promise<RepositoryFiles> {
  const listed = await git.list(head ?? (await git.snapshot()));
  const [root, folder] = [realpathSync(git.root), realpathSync(workspace)];
  const inside = relative(folder, root).split(sep).join('/');
  const isBelow = inside !== '' && inside !== '..' && !inside.startsWith('../');
  const below = isBelow ? `${inside}/` : '';
  // The workspace itself is not a root if the repository is a folder below it.
  const named = (folders: readonly string[]): string[] =>
    folders.map((one) => one.split(sep).join('/').replace(/\/+$/u, ''));
  return {
    has: (path) => listed.has(path),
    roots: named([git.root, root, resolve(workspace, below), `${inContainers}/${below}`]),
    workspaces: named([workspace, folder, inContainers]),
    below,
  };
}

/** The text of a report. PowerShell writes UTF-16 with a byte order mark. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  const big = first === 0xfe && second === 0xff;
  const little = first === 0xff && second === 0xfe;
  return new TextDecoder(big ? 'utf-16be' : little ? 'utf-16le' : 'utf-8').decode(bytes);
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
  return { path: shown, text: decode(readFileSync(path)), why: '' };
}
