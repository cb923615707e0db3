import { chmodSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Content, newRepository, temporaryFolder } from './repository.ts';
import { writeCommits } from './written-repository.ts';

const base: Record<string, Content> = {
  'README.md': '# Shop\n',
  'a/b.txt': 'in a folder\n',
  'a.txt': 'sorted before the folder\n',
  'a-b': 'sorted before both\n',
  a0: 'sorted after both\n',
  'deep/er/est.ts': '',
  'Ä/ö 😀.md': 'Unicode\r\n',
  run: { run: '#!/bin/sh\n' },
  link: { link: 'a.txt' },
  bytes: Buffer.from([0, 255, 10]),
  gone: 'soon\n',
  'folder/file': 'a folder becomes a file\n',
};
const head: Record<string, Content> = {
  gone: null,
  folder: 'a file\n',
  'a/b.txt': 'changed\n',
  'new/file.ts': 'export {};\n',
  run: 'no program any more\n',
};

test.each([
  ['two commits', base, head],
  ['one commit', base, {}],
  ['no file', {}, { one: '1\n' }],
  ['ignored files', { ...base, '.gitignore': '*.log\n' }, { 'a.log': 'ignored\n' }],
  ['line ends of attributes', { '.gitattributes': '* text eol=crlf\n', 'a.txt': 'a\r\nb\r\n' }, head],
])('a written repository is the one that git makes: %s', (_, first, second) => {
  const made = newRepository();
  const ids = [made.commit(first, 'Base')];
  made.git('checkout', '--quiet', '-b', 'feature');
  ids.push(Object.keys(second).length === 0 ? (ids[0] ?? '') : made.commit(second, 'Feature'));
  const { repository: written, ...ends } = writeCommits(temporaryFolder(), first, second);
  expect([ends.base, ends.head]).toEqual(ids);
  const state = (repository: typeof made): readonly string[] => [
    repository.git('fsck', '--strict', '--full', '--unreachable'),
    repository.git('ls-files', '--stage'),
    repository.git('status', '--porcelain', '--branch', '--ignored'),
    repository.git('for-each-ref'),
    repository.git('config', '--list', '--local'),
    repository.git('log', '--format=raw', '--stat', '--all'),
  ];
  expect(state(written)).toEqual(state(made));
});

test('later commits are those that git would make', () => {
  const made = newRepository();
  made.commit(base, 'Base');
  made.git('checkout', '--quiet', '-b', 'feature');
  made.commit(head, 'Feature');
  const { repository: written } = writeCommits(temporaryFolder(), base, head);
  const more = (repository: typeof made): string => {
    repository.git('checkout', '--quiet', 'main');
    repository.git('checkout', '--quiet', 'feature');
    rmSync(`${repository.path}/a0`);
    chmodSync(`${repository.path}/a-b`, 0o755);
    return repository.commit({ 'more.ts': 'export {};\n' }, 'More');
  };
  expect(more(written)).toBe(more(made));
});
