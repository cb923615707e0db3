import { expect, test } from 'vitest';
import { planBundles } from '../../src/change/bundle.ts';
import { gitTree } from '../../src/repository/tree.ts';
import { findUsages } from '../../src/repository/usages.ts';
import { openLibrary } from './library.ts';

test('callers outside the change are told for each bundle, what is gone first', async () => {
  const { git, commits, change } = await openLibrary();
  const tree = gitTree(git, commits);
  const plan = await planBundles(change, (side, path) => tree.read(side, path), { tokensPerBundle: 48_000 });
  const usages = await findUsages(git, tree, commits, change, plan);
  expect(usages.gap).toBeNull();
  const told = usages.byBundle
    .get('b1')
    ?.map(({ name, path, line, kind, removed }) => [name, `${path}:${line}`, kind, removed]);
  expect(told).toEqual([
    ['vanishing', 'src/user.ts:2', 'import', true],
    ['vanishing', 'src/user.ts:7', 'call', true],
    ['parse', 'src/user.ts:8', 'call', false],
    ['parse', 'tools/run.py:5', 'call', false],
    ['parse', 'web/page.vue:1', 'mention', false],
  ]);
});

test('a change without symbols has no usages', async () => {
  const { git, commits, change } = await openLibrary();
  const tree = gitTree(git, commits);
  const only = { ...change, files: change.files.filter(({ path }) => path === 'package-lock.json') };
  const plan = await planBundles(only, (side, path) => tree.read(side, path), { tokensPerBundle: 48_000 });
  expect((await findUsages(git, tree, commits, only, plan)).byBundle.size).toBe(0);
});
