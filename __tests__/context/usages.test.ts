import { expect, test } from 'vitest';
import { planBundles } from '../../src/change/bundles.ts';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import { gitTree } from '../../src/context/git-tree.ts';
import { findUsages } from '../../src/context/usages.ts';
import { parseSymbols } from '../../src/syntax/symbols.ts';
import { contextOf, everything, newRepository, opened } from '../git/repository.ts';
import { openLibrary } from './library.ts';

test('callers outside the change are listed for each bundle, removed names first', async () => {
  const { git, commits, change } = await openLibrary();
  const tree = gitTree(git, commits);
  const plan = await planBundles(change, (side, path) => tree.read(side, path), { tokensPerBundle: 48_000 });
  const usages = await findUsages(git, tree, change, plan, parseSymbols);
  expect(usages.gap).toBeNull();
  const found = usages.byBundle
    .get('b1')
    ?.map(({ name, path, line, kind, removed }) => [name, `${path}:${line}`, kind, removed]);
  expect(found).toEqual([
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
  expect((await findUsages(git, tree, only, plan, parseSymbols)).byBundle.size).toBe(0);
});

test('a file that changes many names leaves room for those of other files', async () => {
  const repository = newRepository();
  const many = (file: string, body: string): string =>
    Array.from({ length: 60 }, (_, at) => `export function ${file}${at}() {\n  return ${body};\n}\n`).join(
      '',
    );
  repository.commit({
    'a.js': many('first', '1'),
    'b.js': many('second', '1'),
    'user.js': 'first0();\nsecond0();\n',
  });
  repository.git('branch', 'old');
  repository.commit({ 'a.js': many('first', '2'), 'b.js': many('second', '2') });
  const git = await opened(repository);
  const context = contextOf({ base: 'old' });
  const commits = await locateCommits(git, context);
  const change = await readChange(git, context, commits, everything);
  const tree = gitTree(git, commits);
  const plan = await planBundles(change, (side, path) => tree.read(side, path), { tokensPerBundle: 48_000 });
  const { byBundle } = await findUsages(git, tree, change, plan, parseSymbols);
  expect(byBundle.get('b1')?.map(({ name }) => name)).toEqual(['first0', 'second0']);
});

test('later files are searched only for what can still be shown', async () => {
  const repository = newRepository();
  const users = Array.from({ length: 30 }, (_, at): [string, string] => [
    `user${String(at).padStart(2, '0')}.js`,
    'import { widely } from "./a.js";\nwidely();\n',
  ]);
  repository.commit({
    'a.js': 'export function widely() {\n  return 1;\n}\nexport function rarely() {\n  return 1;\n}\n',
    ...Object.fromEntries(users),
    'page.vue': 'rarely and widely\n',
    'zebra.js': 'rarely();\nwidely();\n',
  });
  repository.git('branch', 'old');
  repository.commit({
    'a.js': 'export function widely() {\n  return 2;\n}\nexport function rarely() {\n  return 2;\n}\n',
  });
  const git = await opened(repository);
  const context = contextOf({ base: 'old' });
  const commits = await locateCommits(git, context);
  const change = await readChange(git, context, commits, everything);
  const tree = gitTree(git, commits);
  const plan = await planBundles(change, (side, path) => tree.read(side, path), { tokensPerBundle: 48_000 });
  const { byBundle } = await findUsages(git, tree, change, plan, parseSymbols);
  const found = byBundle.get('b1')?.map(({ name, path, kind }) => `${name} ${path} ${kind}`);
  expect(found).toEqual([
    ...users.slice(0, 3).flatMap(([path]) => [`widely ${path} import`, `widely ${path} call`]),
    'rarely zebra.js call',
    'rarely page.vue mention',
  ]);
});
