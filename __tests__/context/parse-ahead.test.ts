import { expect, test } from 'vitest';
import { gitTree } from '../../src/context/git-tree.ts';
import { parseAhead } from '../../src/context/parse-ahead.ts';
import { openLibrary } from './library.ts';

const tokensPerBundle = 48_000;

test('a text is parsed once, whoever requests it, and another text of the same file again', async () => {
  const { git, commits, change } = await openLibrary();
  const find = await parseAhead(git, commits, change.files, tokensPerBundle);
  const path = 'src/parser.ts';
  const text = (await gitTree(git, commits).read('new', path)) ?? '';
  const symbols = await find(path, text);
  expect(symbols).not.toBeNull();
  expect(await find(path, text)).toBe(symbols);
  const other = await find(path, 'export function afterwards() {\n  return 1;\n}\n');
  expect(other?.map(({ name }) => name)).toEqual(['afterwards']);
  // The language depends on the path, not on the text.
  expect(await find('notes.txt', text)).toBeNull();
});

test('a file that cannot be read ahead fails at the later request', async () => {
  const { git, commits, change } = await openLibrary();
  const unreadable = { ...git, fileAt: () => Promise.reject(new Error('The object is corrupt.')) };
  const find = await parseAhead(unreadable, commits, change.files, tokensPerBundle);
  const symbols = await find('a.ts', 'export function parsed() {}\n');
  expect(symbols?.map(({ name }) => name)).toEqual(['parsed']);
});
