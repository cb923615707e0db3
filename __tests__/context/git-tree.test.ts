import { expect, test } from 'vitest';
import { gitTree } from '../../src/context/git-tree.ts';
import { openLibrary } from './library.ts';

test('both ends are read from their commits, and files that cannot be quoted are null', async () => {
  const { git, commits, repository } = await openLibrary();
  const tree = gitTree(git, commits);
  repository.write({ 'src/parser.ts': 'later\n' });
  expect(await tree.read('new', 'src/parser.ts')).toContain('trim()');
  expect(await tree.read('old', 'src/parser.ts')).not.toContain('trim()');
  expect(await tree.read('new', 'link.txt')).toBe('../../etc/passwd');
  expect(await tree.read('new', 'sp ace/tab\there.txt')).toBe('odd\n');
  for (const path of [
    'image.png',
    'module',
    'nowhere',
    'src',
    '../x',
    '/etc/passwd',
    '',
    'a\nb',
    'a\0b',
    'src/',
    './src/parser.ts',
  ]) {
    expect(await tree.read('new', path)).toBeNull();
  }
});

test('a path with a newline is read', async () => {
  const { git, commits, repository } = await openLibrary();
  const head = repository.commit({ 'new\nline.txt': 'found\n' });
  const tree = gitTree(git, { ...commits, head });
  expect(await tree.read('new', 'new\nline.txt')).toBe('found\n');
});

test('uncommitted work is read as it was when the review began', async () => {
  const { git, commits, repository } = await openLibrary();
  repository.write({ 'src/parser.ts': 'working\n', 'untracked.txt': 'u\n' });
  const tree = gitTree(git, { ...commits, head: null });
  expect(await tree.read('new', 'src/parser.ts')).toBe('working\n');
  repository.write({ 'src/user.ts': 'later\n' });
  expect(await tree.read('new', 'src/user.ts')).toContain('new Parser()');
  expect(await tree.read('new', 'untracked.txt')).toBe('u\n');
});
