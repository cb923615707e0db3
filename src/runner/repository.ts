import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { type Git, openGit } from '../git/git.ts';
import type { Network } from '../git/network.ts';

interface Started {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/**
 * Opens the repository that the input or flag `path` names, else the one of the current folder. `--staged` makes its index the uncommitted work. It reads nothing else of
 * the inputs, so that git can start before the rest of the program is loaded.
 * @throws UserError `bad-setting` if the path is outside the workspace or no folder, or `not-a-repository`.
 */
export async function openRepository(started: Started, network: Network): Promise<Git> {
  const path = pathOf(started);
  const options = {
    network,
    uncommittedSide: started.args.includes('--staged') ? 'index' : 'working-tree',
  } as const;
  if (path === '') return openGit(started.cwd, options);
  const folder = folderBelow(workspaceOf(started), path);
  const git = await openGit(folder, options);
  if (realpathSync(git.root) === folder) return git;
  await git.close();
  throw new UserError(
    'not-a-repository',
    `\`path\` (${path}) is not the top folder of a repository.`,
    'It is a folder inside another repository, or the checkout into it failed.',
    'Set `path` to the same value as the `path` of actions/checkout, or remove it.',
  );
}

/** A flag overrides the input, as for every other setting. */
function pathOf({ args, env }: Started): string {
  const at = args.findLastIndex((arg) => arg === '--path' || arg.startsWith('--path='));
  const flag = args[at];
  const given = flag === '--path' ? args[at + 1] : flag?.slice('--path='.length);
  return (given ?? (env['GITHUB_ACTIONS'] === 'true' ? env['INPUT_PATH'] : '') ?? '').trim();
}

const workspaceOf = ({ env, cwd }: Started): string =>
  (env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_WORKSPACE'] : undefined) ?? cwd;

/** The folder with its links followed, because a link could lead out of the workspace. */
function folderBelow(workspace: string, path: string): string {
  const wanted = resolve(workspace, path);
  if (statSync(wanted, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UserError(
      'bad-setting',
      `\`path\` (${path}) is not a folder of the workspace.`,
      'No earlier step checked out a repository into it, or the path has a typing error.',
      'Set `path` to the same value as the `path` of actions/checkout.',
    );
  }
  const folder = realpathSync(wanted);
  const below = relative(realpathSync(workspace), folder);
  if (below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)) return folder;
  throw new UserError(
    'bad-setting',
    `\`path\` (${path}) is outside the workspace.`,
    'It begins with `..`, is an absolute path to another folder, or is a link that leads out of the workspace.',
    'Check the repository out below the workspace, and set `path` to that folder.',
  );
}
