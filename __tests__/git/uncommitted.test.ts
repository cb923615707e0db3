import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import { openGit } from '../../src/git/git.ts';
import { contextOf, everything, newRepository, repositoryAt, type TestRepository } from './repository.ts';

/** The uncommitted change: its files with the reason they are left out, their added lines, and the notices. */
async function uncommitted(repository: TestRepository, side: 'working-tree' | 'index' = 'working-tree') {
  const git = await openGit(repository.path, { uncommittedSide: side });
  try {
    const context = contextOf({ base: 'HEAD', uncommitted: true });
    const notices: string[] = [];
    const commits = await locateCommits(git, context);
    const change = await readChange(git, context, commits, everything, {
      note: (notice) => notices.push(notice),
    });
    const files = Object.fromEntries(
      change.files.map(({ path, leftOut, hunks }) => [
        path,
        leftOut?.reason ??
          hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'added').map(({ text }) => text)),
      ]),
    );
    return { files, notices };
  } finally {
    await git.close();
  }
}

test('a nested repository without a commit does not end the review, and a notice names it', async () => {
  const repository = newRepository();
  repository.commit({ 'a.txt': 'a\n' });
  repository.write({ 'a.txt': 'b\n', 'nested/inside.txt': 'x\n' });
  repositoryAt(join(repository.path, 'nested')).git('init', '-q');
  expect(await uncommitted(repository)).toEqual({
    files: { 'a.txt': ['b'] },
    notices: [expect.stringMatching(/nested.*has no commit/u)],
  });
});

describe('filters', () => {
  const text = 'large content\n'.repeat(3);
  const pointer = (content: string): string =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`;

  /** A repository whose filter leaves a mark when git runs it. */
  function filtered(driver: string, stored: string) {
    const repository = newRepository();
    const mark = join(repository.path, '.git/filter-ran');
    repository.commit({
      '.gitattributes': `*.dat filter=${driver}\n`,
      'old.dat': stored,
      'same.dat': stored,
    });
    for (const key of ['clean', 'smudge', 'process'])
      repository.git('config', `filter.${driver}.${key}`, `touch ${mark}; cat`);
    repository.git('config', `filter.${driver}.required`, 'true');
    return { repository, mark };
  }

  test('Git LFS files are compared as pointers, without Git LFS', async () => {
    const { repository, mark } = filtered('lfs', pointer(text));
    repository.write({ 'same.dat': text, 'old.dat': `${text}more\n`, 'new.dat': 'new', 'a.js': 'run();\n' });
    expect(await uncommitted(repository)).toEqual({
      files: { 'a.js': ['run();'], 'new.dat': 'lfs-pointer', 'old.dat': 'lfs-pointer' },
      notices: [],
    });
    expect(existsSync(mark)).toBe(false);
  });

  test('a missing filter program does not end the review', async () => {
    const { repository } = filtered('lfs', pointer(text));
    for (const key of ['clean', 'process'])
      repository.git('config', `filter.lfs.${key}`, 'no-such-program-9');
    repository.write({ 'new.dat': 'new', 'a.js': 'run();\n' });
    expect((await uncommitted(repository)).files).toEqual({ 'a.js': ['run();'], 'new.dat': 'lfs-pointer' });
  });

  test('files of any other filter are not read in the form that the filter hides, and a notice names them', async () => {
    const { repository, mark } = filtered('crypt', 'encrypted\n');
    repository.write({ 'old.dat': 'password\n', 'new.dat': 'password\n', 'a.js': 'run();\n' });
    const { files, notices } = await uncommitted(repository);
    expect(files).toEqual({ 'a.js': ['run();'] });
    expect(notices).toEqual([expect.stringMatching(/new\.dat, old\.dat.*filter.*--staged/su)]);
    expect(existsSync(mark)).toBe(false);
  });

  test('an attribute without a configured filter hides nothing', async () => {
    const repository = newRepository();
    repository.commit({ 'a.js': 'a\n' });
    repository.write({ '.gitattributes': '*.js filter=none\n', 'a.js': 'evil();\n' });
    expect((await uncommitted(repository)).files).toEqual({
      '.gitattributes': ['*.js filter=none'],
      'a.js': ['evil();'],
    });
  });

  test('nothing of the configuration of the repository or of a submodule runs', async () => {
    const inner = newRepository();
    inner.commit({ '.gitattributes': '*.js filter=trap\n', 's.js': 's\n' });
    const repository = newRepository();
    repository.commit({ '.gitattributes': '*.js diff=trap\n', 'a.js': 'a\n' });
    repository.git('submodule', '--quiet', 'add', inner.path, 'sub');
    repository.commit({});
    const mark = join(repository.path, '.git/trap-ran');
    const hooks = join(repository.path, '.git/traps');
    mkdirSync(hooks);
    for (const hook of ['post-index-change', 'pre-commit', 'fsmonitor-watchman'])
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    for (const one of [repository, repositoryAt(join(repository.path, 'sub'))]) {
      for (const key of [
        'filter.trap.clean',
        'filter.trap.process',
        'diff.trap.textconv',
        'diff.trap.command',
      ])
        one.git('config', key, `touch ${mark}; cat`);
      one.git('config', 'diff.external', `touch ${mark}`);
      one.git('config', 'core.hooksPath', hooks);
      one.git('config', 'core.fsmonitor', join(hooks, 'fsmonitor-watchman'));
    }
    repository.write({ 'a.js': 'b\n', 'sub/s.js': 'changed\n' });
    expect((await uncommitted(repository)).files).toEqual({ 'a.js': ['b'] });
    expect(existsSync(mark)).toBe(false);
  });
});

describe('the index', () => {
  test('is reviewed as it is, without what is in the working tree only', async () => {
    const repository = newRepository();
    repository.commit({ 'a.js': 'a\n', 'b.js': 'b\n' });
    repository.write({ 'a.js': 'staged\n', 'new.js': 'new\n' });
    repository.git('add', 'a.js', 'new.js');
    repository.write({ 'a.js': 'later\n', 'b.js': 'later\n', 'untracked.js': 'u\n' });
    expect(await uncommitted(repository, 'index')).toEqual({
      files: { 'a.js': ['staged'], 'new.js': ['new'] },
      notices: [],
    });
    expect(repository.git('status', '--porcelain')).toBe('MM a.js\n M b.js\nA  new.js\n?? untracked.js');
  });

  test('of a repository without an index is empty', async () => {
    const repository = newRepository();
    repository.commit({ 'a.js': 'a\n' });
    repository.git('update-ref', '--no-deref', 'HEAD', repository.git('rev-parse', 'HEAD'));
    repository.write({ '.git/index': null });
    expect((await uncommitted(repository, 'index')).files).toEqual({ 'a.js': [] });
  });

  test('with unmerged files is an error that says so', async () => {
    const repository = newRepository();
    repository.commit({ 'a.js': 'a\n' });
    repository.git('checkout', '-q', '-b', 'other');
    repository.commit({ 'a.js': 'b\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'a.js': 'c\n' });
    expect(() => repository.git('merge', 'other')).toThrow();
    await expect(uncommitted(repository, 'index')).rejects.toThrow(/unmerged/u);
  });
});
