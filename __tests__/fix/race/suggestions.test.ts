import { expect, test } from 'vitest';
import { suggestionsOf } from '../../../src/fix/race/suggestions.ts';
import { changeOf, newRepository } from '../../git/repository.ts';

const code = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const filler = Array.from({ length: 30 }, (_, at) => `const line${at} = ${at};`);

/** The suggestions for a patch on a pull request from `base` to `head`. */
async function between(base: string | null, head: string, patched: string | null) {
  const repository = newRepository();
  repository.commit({ 'keep.txt': 'kept\n', 'a.js': base });
  repository.commit({ 'a.js': head });
  const shown = await changeOf(repository, { base: 'HEAD~1' });
  repository.commit({ 'a.js': patched });
  const patch = await changeOf(repository, { base: 'HEAD~1' });
  return suggestionsOf(patch.files, shown.files);
}

test('lines that are replaced, removed and added', async () => {
  const head = code('one', 'two', 'three', 'four', 'five');
  expect(await between(null, head, code('one', 'TWO', '2.5', 'three', 'five', 'six'))).toEqual([
    { path: 'a.js', startLine: 2, endLine: 2, text: 'TWO\n2.5' },
    { path: 'a.js', startLine: 4, endLine: 4, text: '' },
    { path: 'a.js', startLine: 5, endLine: 5, text: 'five\nsix' },
  ]);
});

test('lines added before the first are attached to it', async () => {
  expect(await between(null, code('one', 'two'), code('zero', 'one', 'two'))).toEqual([
    { path: 'a.js', startLine: 1, endLine: 1, text: 'zero\none' },
  ]);
});

test('lines that the pull request does not show are not suggested, nor are the rest without them', async () => {
  const base = code(...filler);
  const head = code(...filler.with(2, 'changed();'));
  expect(await between(base, head, code(...filler.with(2, 'fixed();')))).toEqual([
    { path: 'a.js', startLine: 3, endLine: 3, text: 'fixed();' },
  ]);
  expect(await between(base, head, code(...filler.with(2, 'fixed();').with(25, 'far();')))).toBeNull();
});

test('a new or deleted file cannot be suggested', async () => {
  expect(await between(null, code('one'), null)).toBeNull();
});
