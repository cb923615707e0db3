import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Misuse, type PracticePullRequest, practiceSettings, settingsPath } from './pull-request.ts';
import { git, PracticeRepository } from './repository.ts';

/** Another repository of the user, which is only read. */

/** Uses the caller's git settings, which the repository may need (`safe.directory`). */
const own = { GIT_CONFIG_GLOBAL: undefined, GIT_CONFIG_NOSYSTEM: undefined, GIT_OPTIONAL_LOCKS: '0' };

function commitOf(repository: string, ref: string): string {
  try {
    return git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], own);
  } catch (error) {
    throw new Misuse(`${repository} has no commit ${ref}.`, { cause: error });
  }
}

/**
 * Creates a repository in `folder` that shares the objects of another one, so that the action can run in it. Nothing is
 * copied, and the original cannot be changed.
 */
export function borrowRepository(
  folder: string,
  { repository, base, head }: { readonly repository: string; readonly base: string; readonly head: string },
): PracticePullRequest {
  if (!existsSync(repository)) throw new Misuse(`The folder ${repository} does not exist.`);
  const ask = (...args: readonly string[]): string => git(repository, args, own);
  let objects: string;
  try {
    objects = resolve(repository, ask('rev-parse', '--git-path', 'objects'));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Misuse(`Cannot read the git repository ${repository}: ${words}`, { cause: error });
  }
  const [from, to] = [commitOf(repository, base), commitOf(repository, head)];
  const borrower = new PracticeRepository(folder, ask('rev-parse', '--show-object-format'));
  mkdirSync(join(folder, '.git', 'objects', 'info'), { recursive: true });
  writeFileSync(join(folder, '.git', 'objects', 'info', 'alternates'), `${objects}\n`);
  const shallow = resolve(repository, ask('rev-parse', '--git-path', 'shallow'));
  if (existsSync(shallow)) copyFileSync(shallow, join(folder, '.git', 'shallow'));
  git(borrower.folder, ['update-ref', 'refs/heads/change', to]);
  git(borrower.folder, ['symbolic-ref', 'HEAD', 'refs/heads/change']);
  const priced = withPracticePrices(borrower.folder, from);
  const subject = ask('log', '-1', '--format=%s', to);
  return {
    folder,
    base: priced,
    head: to,
    baseRef: base,
    headRef: 'change',
    title: subject === '' ? `${base}..${head}` : subject,
    body: '',
  };
}

/**
 * A commit on top of the base with the settings of the practice models, so that the review has prices. A repository that
 * has settings of its own is reviewed with those.
 */
function withPracticePrices(folder: string, base: string): string {
  if (git(folder, ['ls-tree', '--name-only', base, '--', settingsPath]) !== '') return base;
  const index = { GIT_INDEX_FILE: join(folder, '.git', 'practice-index') };
  const settings = join(folder, '.git', 'practice-settings.yml');
  writeFileSync(settings, practiceSettings());
  const blob = git(folder, ['hash-object', '-w', '--no-filters', settings]);
  git(folder, ['read-tree', base], index);
  git(folder, ['update-index', '--add', '--cacheinfo', `100644,${blob},${settingsPath}`], index);
  const tree = git(folder, ['write-tree'], index);
  const date = '2026-03-01T10:00:00+00:00';
  return git(folder, ['commit-tree', tree, '-p', base, '-m', 'Settings of the demo'], {
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
}
