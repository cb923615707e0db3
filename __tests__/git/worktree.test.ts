import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readChange } from '../../src/change/reader.ts';
import { openWorktrees, type Worktrees } from '../../src/git/worktree.ts';
import { clone, contextOf, everything, newRepository, opened, type TestRepository } from './repository.ts';

async function workshop(repository: TestRepository): Promise<Worktrees> {
  const shop = await openWorktrees(await opened(repository));
  onTestFinished(() => shop.close());
  return shop;
}

/** All that git knows of a repository beside its objects. */
const stateOf = (repository: TestRepository): string =>
  ['for-each-ref', 'status --porcelain', 'worktree list', 'config --local --list', 'count-objects']
    .map((args) => repository.git(...args.split(' ')))
    .join('\n');

test('a patch is made in a folder of its own and leaves the repository as it was', async () => {
  const repository = newRepository();
  const head = repository.commit({ 'src/app.js': 'let a = 1;\n', 'run.sh': { run: '#!/bin/sh\n' } });
  const before = stateOf(repository);
  const shop = await workshop(repository);
  const [one, two] = await Promise.all([shop.open('one', head), shop.open('two', head)]);
  writeFileSync(join(one.folder, 'src/app.js'), 'const a = 1;\n');
  writeFileSync(join(one.folder, 'stray.txt'), 'left by a command\n');
  const commit = await one.commit(['src/app.js'], 'Mend it');
  const change = await readChange(
    shop.git,
    contextOf({}),
    { base: head, mergeBase: head, head: commit },
    everything,
  );
  expect(change.files.map(({ path, added, removed }) => [path, added, removed])).toEqual([
    ['src/app.js', 1, 1],
  ]);
  expect(change.log).toMatchObject([{ id: commit, authorName: 'xreview-action' }]);
  expect(readFileSync(join(two.folder, 'src/app.js'), 'utf8')).toBe('let a = 1;\n');
  expect(stateOf(repository)).toBe(before);

  const patch = await shop.patch(head, commit);
  repository.gitInput(patch, 'apply');
  expect(readFileSync(join(repository.path, 'src/app.js'), 'utf8')).toBe('const a = 1;\n');
});

test('what a second commit takes in begins where the first one ended', async () => {
  const repository = newRepository();
  const head = repository.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
  const shop = await workshop(repository);
  const tree = await shop.open('one', head);
  writeFileSync(join(tree.folder, 'a.txt'), 'A\n');
  await tree.commit(['a.txt'], 'First');
  writeFileSync(join(tree.folder, 'a.txt'), 'written by a command\n');
  writeFileSync(join(tree.folder, 'b.txt'), 'B\n');
  const patch = String(await shop.patch(head, await tree.commit(['b.txt'], 'Second')));
  expect(patch).toContain('+A\n');
  expect(patch).toContain('+B\n');
  expect(patch).not.toContain('written by a command');
});

test('worktrees that are opened and removed at the same time do not get in each other’s way', async () => {
  const repository = newRepository();
  const head = repository.commit({ 'a.txt': 'a\n' });
  const shop = await workshop(repository);
  const rounds = Array.from({ length: 5 }, (_, round) => round);
  for (const round of rounds)
    await Promise.all(rounds.map(async (at) => (await shop.open(`${round}-${at}`, head)).remove()));
});

test('a shallow clone is enough', async () => {
  const origin = newRepository();
  origin.commit({ 'a.txt': 'a\n' });
  const head = origin.commit({ 'a.txt': 'b\n' });
  const shop = await workshop(clone(origin, '--depth=1'));
  const tree = await shop.open('one', head);
  writeFileSync(join(tree.folder, 'a.txt'), 'c\n');
  const commit = await tree.commit(['a.txt'], 'Mend it');
  const commits = { base: head, mergeBase: head, head: commit };
  expect((await readChange(shop.git, contextOf({}), commits, everything)).log).toHaveLength(1);
});

test('settings that something wrote into the worktree or the store are not heeded', async () => {
  const repository = newRepository();
  const head = repository.commit({ 'a.txt': 'a\n', '.gitattributes': '*.txt filter=evil\n' });
  const shop = await workshop(repository);
  const tree = await shop.open('one', head);
  const store = join(dirname(tree.folder), 'store');
  const recordEvents = join(tree.folder, 'witness');
  const evil = `[core]\n\tbare = true\n[filter "evil"]\n\tclean = touch ${recordEvents}\n\tsmudge = touch ${recordEvents}\n`;
  writeFileSync(join(store, 'config'), evil);
  writeFileSync(join(tree.folder, '.git'), `gitdir: ${tree.folder}/elsewhere\n`);
  writeFileSync(join(tree.folder, 'a.txt'), 'b\n');
  await tree.commit(['a.txt'], 'Mend it');
  await shop.open('two', head);
  expect(existsSync(recordEvents)).toBe(false);
});

test('folders that may not be written to go as well', async () => {
  const repository = newRepository();
  const head = repository.commit({ 'a.txt': 'a\n' });
  const shop = await openWorktrees(await opened(repository));
  const tree = await shop.open('one', head);
  const locked = join(tree.folder, 'cache');
  mkdirSync(locked);
  writeFileSync(join(locked, 'file'), '');
  chmodSync(locked, 0o500);
  await shop.close();
  expect(existsSync(dirname(tree.folder))).toBe(false);
});
