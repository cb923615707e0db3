import { expect, test } from 'vitest';
import { planBundles } from '../../src/change/bundles.ts';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import { gitTree } from '../../src/context/git-tree.ts';
import { lookupTools } from '../../src/context/lookup-tools.ts';
import { findUsages } from '../../src/context/usages.ts';
import { parseSymbols } from '../../src/syntax/symbols.ts';
import { lookupIn } from '../context/library.ts';
import { clone, contextOf, everything, newRepository, opened, type TestRepository } from './repository.ts';

/** Searches a clone made without blobs and with only one folder checked out. */
async function searching(files: Readonly<Record<string, string>>, spoil: (origin: TestRepository) => void) {
  const origin = newRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  origin.commit({ 'near/a.txt': 'needle near\n', ...files });
  origin.git('branch', 'old');
  origin.commit({ 'near/a.txt': 'needle near\nmore\n' });
  const repository = clone(origin, '--filter=blob:none', '--sparse', '--no-checkout');
  repository.git('sparse-checkout', 'set', 'near');
  repository.git('checkout', '--quiet', 'main');
  const git = await opened(repository);
  const context = contextOf({ base: 'origin/old', head: 'origin/main' });
  const commits = await locateCommits(git, context);
  const change = await readChange(git, context, commits, everything);
  spoil(origin);
  const tools = lookupTools(lookupIn({ git, commits, change }));
  const ask = (name: string, input: unknown): Promise<string> =>
    tools.find((tool) => tool.name === name)?.run(input, new AbortController().signal) ??
    Promise.reject(new Error(`no tool ${name}`));
  return { ask, find: (text: string) => ask('search', { text, regex: false, folder: null, side: 'new' }) };
}

test('a search fetches missing files of a partial clone, or reports how many files it did not see', async () => {
  const { find, ask } = await searching({ 'far/b.js': 'needle();\n' }, () => undefined);
  expect(await find('needle')).toBe('far/b.js:1|needle();\nnear/a.txt:1|needle near');
  expect(await ask('find_usages', { name: 'needle', side: 'new' })).toContain('far/b.js:1 call|needle();');
});

test('missing files that a partial clone cannot fetch are reported', async () => {
  const files = { 'far/b.js': 'needle();\n', 'far/c.js': 'other();\n' };
  const { find, ask } = await searching(files, (origin) => origin.write({ '.git': null }));
  expect(await find('needle')).toBe(
    'near/a.txt:1|needle near\n(2 files are not in this partial checkout and were not searched: read them by name.)',
  );
  expect(await find('other')).toContain('No line matches.\n(2 files');
  expect(await ask('find_usages', { name: 'needle', side: 'new' })).toContain('(2 files');
});

test('usages are searched as far as a partial clone allows, and the gap is reported', async () => {
  const origin = newRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  origin.commit({ 'near/a.js': 'export function needle() {\n  return 1;\n}\n', 'far/b.js': 'needle();\n' });
  origin.git('branch', 'old');
  origin.commit({ 'near/a.js': 'export function needle() {\n  return 2;\n}\n' });
  const usagesIn = async (spoil: boolean) => {
    const repository = clone(origin, '--filter=blob:none', '--sparse', '--no-checkout');
    repository.git('sparse-checkout', 'set', 'near');
    repository.git('checkout', '--quiet', 'main');
    const git = await opened(repository);
    const context = contextOf({ base: 'origin/old', head: 'origin/main' });
    const commits = await locateCommits(git, context);
    const change = await readChange(git, context, commits, everything);
    const tree = gitTree(git, commits);
    const plan = await planBundles(change, (side, path) => tree.read(side, path), {
      tokensPerBundle: 48_000,
    });
    if (spoil) origin.write({ '.git': null });
    const { byBundle, gap } = await findUsages(git, tree, change, plan, parseSymbols);
    return [byBundle.get('b1')?.map(({ path, kind }) => `${path} ${kind}`), gap];
  };
  expect(await usagesIn(false)).toEqual([['far/b.js call'], null]);
  expect(await usagesIn(true)).toEqual([undefined, '1 files are not in this partial checkout']);
});
