import { expect, test } from 'vitest';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import { contextOf, everything, newRepository, opened } from '../git/repository.ts';

const text = (index: number, edited: boolean): string =>
  Array.from({ length: 12 }, (_, line) => `value${index} = compute${(index * 7 + line) % 97}(${line});`)
    .join('\n')
    .concat(edited ? '\nlast();\n' : '\n');

interface Moves {
  readonly count: number;
  readonly edited: boolean;
  /** The file name at the new place. */
  readonly name: (index: number) => string;
}

/** Reads a change that moves many files from one folder to another. */
async function moved({ count, edited, name }: Moves) {
  const repository = newRepository();
  const file = (path: string, content: string): string =>
    `M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`;
  const commit = (branch: string, from: string, files: readonly string[]): string =>
    `commit refs/heads/${branch}\ncommitter A <a@x> 1700000000 +0000\ndata 1\n.\n${from}${files.join('')}`;
  const all = Array.from({ length: count }, (_, index) => index);
  const before = all.map((index) => file(`old/m${index}.ts`, text(index, false)));
  const after = all.map((index) => file(`new/${name(index)}.ts`, text(index, edited)));
  const stream = commit('main', '', before) + commit('feature', 'from refs/heads/main\nD old\n', after);
  repository.gitInput(stream, 'fast-import', '--quiet');
  const git = await opened(repository);
  const context = contextOf({ head: 'feature' });
  const notices: string[] = [];
  const change = await readChange(git, context, await locateCommits(git, context), everything, {
    note: (notice) => notices.push(notice),
  });
  const statuses = [...new Set(change.files.map(({ status }) => status))].toSorted();
  const lines = change.files.reduce((sum, { added, removed }) => sum + added + removed, 0);
  return { files: change.files.length, statuses, lines, notices };
}

const sameName = (index: number): string => `m${index}`;

test('1,100 files that were moved and edited are renames, and only their edits are shown', async () => {
  for (const name of [sameName, (index: number) => `other${index}`]) {
    expect(await moved({ count: 1100, edited: true, name })).toEqual({
      files: 1100,
      statuses: ['renamed'],
      lines: 1100,
      notices: [],
    });
  }
});

test('more files than git compares are paired if only their place changed, and nothing is reported as skipped', async () => {
  for (const { edited, name } of [
    { edited: false, name: (index: number) => `other${index}` },
    { edited: true, name: sameName },
  ])
    expect(await moved({ count: 5200, edited, name })).toMatchObject({
      files: 5200,
      statuses: ['renamed'],
      notices: [],
    });
});

test('a notice says that git gave up', async () => {
  const { statuses, notices } = await moved({ count: 5200, edited: true, name: (index) => `other${index}` });
  expect(statuses).toEqual(['added', 'deleted']);
  expect(notices).toEqual([expect.stringMatching(/more than 5,000.*a deletion and an addition/su)]);
});
