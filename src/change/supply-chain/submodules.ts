import { join } from 'node:path';
import type { Commits, ObjectId } from '../../git/commit.ts';
import { gitEnvironment } from '../../git/environment.ts';
import type { Git } from '../../git/git.ts';
import { runGit, trimLine } from '../../git/process.ts';
import type { ChangedFile } from '../change.ts';
import { isSubmodule } from '../selection.ts';
import type { SupplyChainFact } from './facts.ts';
import { originOf } from './origin.ts';

interface Module {
  readonly path: string;
  readonly url: string;
  readonly line: number;
}

/** The submodules of a `.gitmodules` file by name. Comments, quotes and the case of keys are handled as git does. */
export function readModules(text: string): ReadonlyMap<string, Module> {
  const modules = new Map<string, Module>();
  let name: string | null = null;
  for (const [index, raw] of text.split(/\r?\n/u).entries()) {
    const row = raw.trim();
    const header = /^\[\s*submodule\s+"((?:[^"\\]|\\.)*)"\s*\](.*)$/iu.exec(row);
    if (header !== null) name = header[1]?.replaceAll(/\\(.)/gu, '$1') ?? null;
    else if (row.startsWith('[')) name = null;
    // A key may follow its header on the same line.
    const pair = /^(path|url)\s*=\s*(.*)$/iu.exec((header === null ? row : (header[2] ?? '')).trim());
    if (name === null || pair === null) continue;
    const [, key = '', value = ''] = pair;
    const known = modules.get(name) ?? { path: name, url: '', line: index + 1 };
    const bare = value.replace(/^"((?:[^"\\]|\\.)*)".*$/u, '$1').replace(/\s+[#;].*$/u, '');
    modules.set(
      name,
      key.toLowerCase() === 'path' ? { ...known, path: bare } : { ...known, url: bare, line: index + 1 },
    );
  }
  return modules;
}

/** Changes of submodules: their addresses and commits. */
export async function submoduleFacts(
  git: Git,
  { mergeBase, head }: Commits,
  files: readonly ChangedFile[],
): Promise<readonly SupplyChainFact[]> {
  const pointers = files.filter(isSubmodule);
  const declared = files.find(({ path }) => path === '.gitmodules');
  if (pointers.length === 0 && declared === undefined) return [];
  const tree = head ?? (await git.snapshot());
  const [before, after] = await Promise.all([
    git.readFileAt(mergeBase, '.gitmodules'),
    git.readFileAt(tree, '.gitmodules'),
  ]);
  const addresses =
    declared === undefined || after === null
      ? []
      : addressFacts(before?.toString('utf8') ?? '', after.toString('utf8'));
  const moved = await Promise.all(pointers.map((file) => pointerFact(git, file)));
  return [...addresses, ...moved.flat()];
}

/** A submodule whose source changed. The same repository over ssh or https counts as unchanged. */
export function addressFacts(before: string, after: string): readonly SupplyChainFact[] {
  const [old, lines] = [readModules(before), after.split('\n')];
  const byPath = new Map([...old.values()].map((module) => [module.path, module]));
  return [...readModules(after)].flatMap(([name, { path, url, line }]): readonly SupplyChainFact[] => {
    const known = old.get(name) ?? byPath.get(path);
    if (known === undefined || known.url === url) return [];
    const [from, to] = [repositoryOf(known.url), repositoryOf(url)];
    if (from.place === to.place && (from.insecure || !to.insecure)) return [];
    const quote = (lines[line - 1] ?? '').replace(/\r$/u, '');
    const span = { side: 'new', line, quote, changed: true, headLine: null } as const;
    return [{ kind: 'submodule-url', path: '.gitmodules', packages: [path], from: known.url, to: url, span }];
  });
}

/** Every form of address names a repository. */
const repositoryOf = (url: string) =>
  /^https?:/u.test(url) ? originOf(`git+${url.replace(/\/+$/u, '')}`) : originOf(url.replace(/\/+$/u, ''));

async function pointerFact(git: Git, file: ChangedFile): Promise<readonly SupplyChainFact[]> {
  const { path, oldBlob, newBlob, newMode } = file;
  if (newMode !== '160000' || newBlob === null || newBlob === oldBlob) return [];
  const off = await isOffBranch(git, path, newBlob);
  const kind = off === true ? 'submodule-off-branch' : 'submodule-pointer';
  return [{ kind, path, packages: [], from: oldBlob, to: newBlob, span: null }];
}

/**
 * Whether a commit is on no branch and no tag of a submodule's remote, according to its checkout. Null if that is
 * unknown: the submodule is not checked out, its history is shallow, or the commit was not fetched.
 */
async function isOffBranch(git: Git, path: string, commit: ObjectId): Promise<boolean | null> {
  const folder = join(git.root, path);
  const env = gitEnvironment(process.env);
  const ask = async (...args: string[]): Promise<string | null> => {
    const { status, stdout } = await runGit(args, folder, env);
    return status === 0 ? trimLine(stdout) : null;
  };
  try {
    if ((await ask('rev-parse', '--show-prefix')) !== '') return null;
    if ((await ask('rev-parse', '--is-shallow-repository')) !== 'false') return null;
    if ((await ask('cat-file', '-e', `${commit}^{commit}`)) === null) return null;
    const refs = ['refs/remotes', 'refs/tags'];
    if (((await ask('for-each-ref', '--count=1', 'refs/remotes')) ?? '') === '') return null;
    const holding = await ask('for-each-ref', '--count=1', `--contains=${commit}`, ...refs);
    return holding === null ? null : holding === '';
  } catch {
    // The folder does not exist, for example in a bare repository.
    return null;
  }
}
