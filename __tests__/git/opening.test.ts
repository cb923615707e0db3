import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openGit } from '../../src/git/git.ts';
import { newRepository, temporaryFolder } from './repository.ts';

/** The folder that the repository of a folder has as its root. */
async function rootOf(folder: string): Promise<string> {
  const git = await openGit(folder);
  onTestFinished(() => git.close());
  return git.root;
}

test('the root is the top of the working tree, from any folder of it and through links', async () => {
  const repository = newRepository();
  repository.commit({ 'deep/er/a.txt': 'a\n' });
  const top = realpathSync(repository.path);
  const links = temporaryFolder();
  symlinkSync(join(repository.path, 'deep/er'), join(links, 'inside'));
  symlinkSync(repository.path, join(links, 'top'));
  const folders = [
    repository.path,
    join(repository.path, 'deep'),
    join(repository.path, 'deep/er'),
    join(links, 'inside'),
    join(links, 'top/deep'),
  ];
  for (const folder of folders) expect(await rootOf(folder)).toBe(top);
});

test('a linked working tree and one that the configuration names are roots of their own', async () => {
  const repository = newRepository();
  repository.commit({ 'deep/a.txt': 'a\n' });
  const linked = join(temporaryFolder(), 'linked');
  repository.git('worktree', 'add', '--quiet', linked);
  expect(await rootOf(join(linked, 'deep'))).toBe(realpathSync(linked));
  const elsewhere = realpathSync(temporaryFolder());
  repository.git('config', 'core.worktree', elsewhere);
  mkdirSync(join(elsewhere, 'folder'));
  expect(await rootOf(repository.path)).toBe(elsewhere);
});

test('without a working tree, the root is the folder of git', async () => {
  const bare = newRepository('--bare');
  expect(await rootOf(bare.path)).toBe(realpathSync(bare.path));
  const repository = newRepository();
  expect(await rootOf(join(repository.path, '.git'))).toBe(join(realpathSync(repository.path), '.git'));
});
