import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Misuse, type PracticePullRequest } from './pull-request.ts';
import { git, PracticeRepository } from './repository.ts';

/** A repository of somebody else's, read where it lies and never written to. */

/** The caller's own git settings hold here: the repository may need them (`safe.directory`). */
const own = { GIT_CONFIG_GLOBAL: undefined, GIT_CONFIG_NOSYSTEM: undefined, GIT_OPTIONAL_LOCKS: '0' };

function commitOf(repository: string, ref: string): string {
  try {
    return git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], own);
  } catch (error) {
    throw new Misuse(`${ref} names no commit of ${repository}.`, { cause: error });
  }
}

/**
 * Makes a repository in `folder` that borrows the objects of another one, so that the action can run in it: nothing is
 * copied, and nothing it does can reach the original.
 */
export function borrowRepository(
  folder: string,
  { repository, base, head }: { readonly repository: string; readonly base: string; readonly head: string },
): PracticePullRequest {
  if (!existsSync(repository)) throw new Misuse(`There is no ${repository}.`);
  const ask = (...args: readonly string[]): string => git(repository, args, own);
  let objects: string;
  try {
    objects = resolve(repository, ask('rev-parse', '--git-path', 'objects'));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Misuse(`${repository} is no git repository that can be read here: ${words}`, { cause: error });
  }
  const [from, to] = [commitOf(repository, base), commitOf(repository, head)];
  const borrower = new PracticeRepository(folder, ask('rev-parse', '--show-object-format'));
  mkdirSync(join(folder, '.git', 'objects', 'info'), { recursive: true });
  writeFileSync(join(folder, '.git', 'objects', 'info', 'alternates'), `${objects}\n`);
  const shallow = resolve(repository, ask('rev-parse', '--git-path', 'shallow'));
  if (existsSync(shallow)) copyFileSync(shallow, join(folder, '.git', 'shallow'));
  git(borrower.folder, ['update-ref', 'refs/heads/change', to]);
  git(borrower.folder, ['symbolic-ref', 'HEAD', 'refs/heads/change']);
  const subject = ask('log', '-1', '--format=%s', to);
  return {
    folder,
    base: from,
    head: to,
    baseRef: base,
    headRef: 'change',
    title: subject === '' ? `${base}..${head}` : subject,
    body: '',
  };
}
