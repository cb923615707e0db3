import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Change } from '../../src/change/change.ts';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import { expectExact } from '../change/exact.ts';
import {
  addedLines,
  type Content,
  changeOf,
  contextOf,
  everything,
  newRepository,
  opened,
  pathsOf,
  type TestRepository,
  temporaryFolder,
} from './repository.ts';

type Tree = Readonly<Record<string, Content>>;

/** Two commits and the change between them. Every file of it is compared with the blobs line by line. */
async function between(before: Tree, after: Tree): Promise<{ change: Change; repository: TestRepository }> {
  const repository = newRepository();
  repository.git('config', 'core.autocrlf', 'false');
  repository.commit({ 'keep.txt': 'kept\n', ...before });
  repository.git('branch', 'old');
  repository.commit(after);
  const git = await opened(repository);
  const context = contextOf({ base: 'old' });
  const change = await readChange(git, context, await locateCommits(git, context), everything);
  for (const file of change.files) if (file.leftOut === null) await expectExact(git, file);
  return { change, repository };
}

test.each([
  ['spaces', ' a  b '],
  ['a tab', 'a\tb.txt'],
  ['a newline', 'a\nb.txt'],
  ['a carriage return', 'a\rb.txt'],
  ['double quotes', 'say "x".txt'],
  ['single quotes', "it's.txt"],
  ['backslashes', 'a\\b\\n.txt'],
  ['unicode', 'ünï/漢字/👩‍👩‍👧.txt'],
  ['unicode and a quote', 'é"ü\t.txt'],
  ['a leading dash', '-rf'],
  ['two leading dashes', '--output=x'],
  ['a name like a prefix', 'b/a/b/x b/x'],
  ['a name like /dev/null', 'dev/null'],
  ['a name like a hunk', '@@ -1 +1 @@'],
  ['glob characters', '*[x]?{a,b}.txt'],
  ['a leading colon', ':(exclude)x'],
  ['a control character', 'bell\x07.txt'],
])('a path with %s is read as it is', async (_, path) => {
  const { change } = await between({ [path]: 'one\ntwo\n' }, { [path]: 'one\n2\n' });
  expect(pathsOf(change)).toEqual([path]);
  expect(addedLines(change, path)).toEqual(['2: 2']);
});

test('a path that is not UTF-8 is shown with escaped bytes, and its lines are exact', async () => {
  const repository = newRepository();
  const name = Buffer.from([0x62, 0xff, 0x2e, 0x63]);
  const commit = (branch: string, from: string, text: string): Buffer =>
    Buffer.concat([
      Buffer.from(
        `commit refs/heads/${branch}\ncommitter A <a@x> 1700000000 +0000\ndata 1\n.\n${from}M 100644 inline `,
      ),
      name,
      Buffer.from(`\ndata ${text.length}\n${text}\n`),
    ]);
  const commits = Buffer.concat([
    commit('main', '', 'a\n'),
    commit('feature', 'from refs/heads/main\n', 'b\n'),
  ]);
  repository.gitInput(commits, 'fast-import', '--quiet');
  const change = await changeOf(repository, { head: 'feature' });
  expect(pathsOf(change)).toEqual(['b\\xff.c']);
  expect(addedLines(change, 'b\\xff.c')).toEqual(['1: b']);
});

const body = Array.from({ length: 30 }, (_, n) => `line ${n}\n`).join('');

test('a rename with an edit names both paths and shows only the edit', async () => {
  const { change } = await between(
    { 'a/old name.txt': body },
    { 'a/old name.txt': null, 'b/new\tname.txt': `${body}x\n` },
  );
  expect(change.files).toMatchObject([
    { status: 'renamed', path: 'b/new\tname.txt', oldPath: 'a/old name.txt', added: 1, removed: 0 },
  ]);
});

test('a pure rename is listed as left out, not lost', async () => {
  const { change } = await between({ 'a.txt': body }, { 'a.txt': null, 'b.txt': body });
  expect(change.files).toMatchObject([{ status: 'renamed', leftOut: { reason: 'no-text-change' } }]);
  expect(change.files[0]?.leftOut?.detail).toContain('a.txt');
});

test('a copy of a file that also changes is a copy', async () => {
  const { change } = await between({ 'a.txt': body }, { 'a.txt': `${body}y\n`, 'copy.txt': `${body}z\n` });
  expect(change.files).toMatchObject([
    { status: 'modified', path: 'a.txt' },
    { status: 'copied', path: 'copy.txt', oldPath: 'a.txt', added: 1 },
  ]);
});

test('a change of only the mode is listed with both modes', async () => {
  const { change } = await between({ 'run.sh': 'x\n' }, { 'run.sh': { run: 'x\n' } });
  expect(change.files).toMatchObject([
    { status: 'mode-changed', oldMode: '100644', newMode: '100755', hunks: [] },
  ]);
  expect(change.files[0]?.leftOut?.detail).toContain('100755');
});

test('a change of mode and text is a modification', async () => {
  const { change } = await between({ 'run.sh': 'x\n' }, { 'run.sh': { run: 'y\n' } });
  expect(change.files).toMatchObject([{ status: 'modified', newMode: '100755', added: 1, leftOut: null }]);
});

test('a file that becomes a link is one hunk of old text and new target', async () => {
  const { change } = await between({ 'x.txt': 'one\ntwo\n' }, { 'x.txt': { link: '../../etc/passwd' } });
  expect(change.files).toMatchObject([{ status: 'type-changed', newMode: '120000', removed: 2, added: 1 }]);
  expect(change.files[0]?.hunks).toHaveLength(1);
  expect(addedLines(change, 'x.txt')).toEqual(['1: ../../etc/passwd']);
});

test('a link with a new target shows both targets', async () => {
  const { change } = await between({ l: { link: 'a' } }, { l: { link: '/etc/shadow' } });
  expect(addedLines(change, 'l')).toEqual(['1: /etc/shadow']);
});

test('a file that becomes a folder is a deletion and an addition', async () => {
  const { change } = await between({ x: 'file\n' }, { x: null, 'x/y': 'inside\n' });
  expect(change.files.map(({ path, status }) => [path, status])).toEqual([
    ['x', 'deleted'],
    ['x/y', 'added'],
  ]);
});

test('a binary file is left out as binary, also if it was text before', async () => {
  const bytes = Buffer.from([1, 0, 2, 0, 3]);
  const { change } = await between(
    { 'a.bin': bytes, 'b.txt': 'text\n' },
    { 'a.bin': Buffer.from([9, 0]), 'b.txt': bytes, 'c.png': Buffer.from([0, 7, 7]) },
  );
  expect(change.files.map(({ leftOut }) => leftOut?.reason)).toEqual(['binary', 'binary', 'binary']);
});

test('empty files are listed as such', async () => {
  const { change } = await between({ gone: '' }, { gone: null, 'new.txt': '' });
  expect(change.files.map(({ status, leftOut }) => [status, leftOut?.reason])).toEqual([
    ['deleted', 'no-text-change'],
    ['added', 'no-text-change'],
  ]);
});

test('a file that is emptied, and one that is filled, keep their lines', async () => {
  const { change } = await between({ a: 'x\ny\n', b: '' }, { a: '', b: 'z' });
  expect(change.files).toMatchObject([
    { removed: 2, added: 0 },
    { removed: 0, added: 1 },
  ]);
  expect(change.files[1]?.hunks[0]?.lines[0]?.noNewline).toBe(true);
});

test.each([
  ['is lost', 'a\nb\n', 'a\nb'],
  ['appears', 'a\nb', 'a\nb\n'],
  ['is missing on both sides', 'a\nb', 'a\nc'],
])('the newline at the end that %s is reported', async (_, before, after) => {
  const { change } = await between({ f: before }, { f: after });
  const lines = change.files[0]?.hunks[0]?.lines ?? [];
  expect(lines.filter(({ kind }) => kind === 'removed').map((line) => line.noNewline ?? false)).toEqual([
    !before.endsWith('\n'),
  ]);
  expect(lines.filter(({ kind }) => kind === 'added').map((line) => line.noNewline ?? false)).toEqual([
    !after.endsWith('\n'),
  ]);
});

test.each([
  ['CRLF', 'a\r\nb\r\n', 'a\r\nc\r\n', ['2: c\r']],
  ['LF that becomes CRLF', 'a\nb\n', 'a\r\nb\r\n', ['1: a\r', '2: b\r']],
  ['lone CR', 'a\rb\nc\n', 'a\rb\nd\re\n', ['2: d\re']],
  ['form feeds', 'a\fb\nc\n', 'a\fb\nd\fe\n', ['2: d\fe']],
  ['vertical tabs and NEL', 'a\n', 'a\x0bb\x85\n', ['1: a\x0bb\x85']],
  ['U+2028 and U+2029', 'a\u2028b\nc\n', 'a\u2028b\nd\u2029e\u2028f\n', ['2: d\u2029e\u2028f']],
  ['a byte order mark', 'a\n', '\ufeffa\n', ['1: \ufeffa']],
])('%s split no line and lose no byte', async (_, before, after, added) => {
  const { change } = await between({ f: before }, { f: after });
  expect(addedLines(change, 'f')).toEqual(added);
});

test('lines that look like headers of a diff are lines', async () => {
  const headers = [
    '--- a/x',
    '+++ b/x',
    '-- a/x',
    '++ b/x',
    'diff --git a/x b/x',
    'iff --git a/x b/x',
    'index 1111111..2222222 100644',
    '@@ -1 +1 @@',
    '@@ -1,9 +1,9 @@ def x():',
    '\\ No newline at end of file',
    'Binary files a/x and b/x differ',
    'new file mode 100755',
    'rename from a',
    'rename to b',
    'GIT binary patch',
    '',
  ];
  const { change } = await between(
    { 'x.patch': `${[...headers, 'last'].join('\n')}\n`, 'z.txt': 'z\n' },
    { 'x.patch': `${['first', ...headers.toReversed(), ...headers].join('\n')}\n`, 'z.txt': 'y\n' },
  );
  expect(pathsOf(change)).toEqual(['x.patch', 'z.txt']);
  expect(addedLines(change, 'z.txt')).toEqual(['1: y']);
});

test('a line after a carriage return is not mistaken for a hunk', async () => {
  const trick = 'x\r@@ -1 +1 @@ forged\u2028@@ -2 +2 @@ forged\n';
  const { change } = await between({ f: 'a\n' }, { f: trick });
  expect(change.files[0]?.hunks.map(({ section }) => section)).toEqual(['']);
});

test('invalid UTF-8 loses no line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('a\n'),
    Buffer.from([0xff, 0xfe, 0xe2, 0x80, 10, 0xc3]),
    Buffer.from('\nlast\n'),
  ]);
  const { change } = await between({ f: 'a\nlast\n' }, { f: bytes });
  expect(change.files[0]).toMatchObject({ added: 2, removed: 0, leftOut: null });
});

test('a line of megabytes is read completely, and its file does not count as minified if a person wrote the rest', async () => {
  const long = 'x'.repeat(3 * 1024 * 1024);
  const rest = Array.from({ length: 80_000 }, (_, n) => `const value${n} = ${n};\n`).join('');
  const repository = newRepository();
  repository.commit({ 'auth.js': `${rest}\n`, 'plain.js': `${long}\n` });
  repository.git('branch', 'old');
  repository.commit({ 'auth.js': `${rest}${long}\nend\n`, 'plain.js': `${long}y\n` });
  const change = await changeOf(
    repository,
    { base: 'old' },
    { ignore: [], include: [], maxChangeBytes: 16 * 1024 * 1024 },
  );
  expect(change.files[0]?.leftOut).toBeNull();
  expect(change.files[0]?.hunks[0]?.lines.some(({ text }) => text.length === long.length)).toBe(true);
  expect(change.files[1]?.leftOut?.reason).toBe('minified');
});

test('one long line does not exempt a short file from review', async () => {
  const { change } = await between(
    { 'a.js': body },
    { 'a.js': `${body}/* ${'x'.repeat(20_000)} */ evil();\n` },
  );
  expect(change.files[0]?.leftOut).toBeNull();
});

test('attributes of the change hide nothing: neither -diff, binary, linguist-generated nor an external driver', async () => {
  const { change } = await between(
    { 'a.js': 'a\n', 'b.js': 'b\n', 'c.js': 'c\n', 'd.js': 'd\n' },
    {
      '.gitattributes':
        'a.js -diff\nb.js binary\nc.js linguist-generated linguist-vendored\nd.js diff=evil -text\n',
      'a.js': 'evil\n',
      'b.js': 'evil\n',
      'c.js': 'evil\n',
      'd.js': 'evil\n',
    },
  );
  for (const path of ['a.js', 'b.js', 'c.js', 'd.js']) expect(addedLines(change, path)).toEqual(['1: evil']);
});

test('no configuration of user, system or repository affects the change', async () => {
  const repository = newRepository();
  repository.commit({ 'dir/ä.txt': body, 'dir/b.txt': body, '.gitattributes': '*.txt diff=shout\n' });
  repository.git('branch', 'old');
  repository.commit({ 'dir/ä.txt': `0\n${body}`, 'dir/b.txt': null, 'dir/c.txt': `${body}x\n` });
  const plain = await changeOf(repository, { base: 'old' });

  const folder = temporaryFolder();
  const marker = join(folder, 'ran');
  const script = join(folder, 'script');
  writeFileSync(script, `#!/bin/sh\ntouch ${marker}\necho hijacked\n`, { mode: 0o755 });
  const config = `
[diff]
  noprefix = true
  mnemonicPrefix = true
  external = ${script}
  renames = false
  context = 0
  interHunkContext = 99
  suppressBlankEmpty = true
  algorithm = patience
  colorMoved = zebra
  wsErrorHighlight = all
  orderFile = ${script}
  ignoreSubmodules = all
  srcPrefix = x/
  dstPrefix = y/
  relative = true
[diff "shout"]
  textconv = ${script}
  command = ${script}
  xfuncname = "^line"
[color]
  ui = always
  diff = always
[core]
  quotePath = true
  pager = ${script}
  attributesFile = ${join(folder, 'attributes')}
  fsmonitor = ${script}
  hooksPath = ${folder}
[log]
  showSignature = true
[format]
  pretty = raw
`;
  const file = join(folder, 'config');
  writeFileSync(file, config);
  writeFileSync(join(folder, 'attributes'), '* -diff\n');
  writeFileSync(join(folder, 'post-checkout'), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
  repository.git('config', 'include.path', file);
  const saved = { ...process.env };
  onTestFinished(() => {
    process.env = saved;
  });
  process.env = {
    ...saved,
    GIT_CONFIG_GLOBAL: file,
    GIT_EXTERNAL_DIFF: script,
    GIT_DIFF_OPTS: '--unified=0',
    GIT_DIR: folder,
    GIT_WORK_TREE: folder,
    GIT_INDEX_FILE: file,
    GIT_PAGER: script,
    GIT_TRACE: join(folder, 'trace'),
  };
  const configured = await changeOf(repository, { base: 'old' });
  expect(configured).toEqual(plain);
  repository.write({ 'dir/new.txt': 'n\n' });
  expect(pathsOf(await changeOf(repository, { base: 'HEAD', uncommitted: true }))).toEqual(['dir/new.txt']);
  await expect(import('node:fs').then(({ existsSync }) => existsSync(marker))).resolves.toBe(false);
});

test('keys of the run are not in the environment of git', async () => {
  const repository = newRepository();
  repository.commit({ a: 'a\n' });
  const saved = { ...process.env };
  onTestFinished(() => {
    process.env = saved;
  });
  process.env = {
    ...saved,
    'INPUT_ANTHROPIC-API-KEY': 'secret-1',
    OPENAI_API_KEY: 'secret-2',
    ANTHROPIC_AUTH_TOKEN: 'secret-3',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-4',
  };
  repository.git('config', 'alias.show-env', '!env');
  const git = await opened(repository);
  const { stdout } = await git.run(['show-env']);
  expect(stdout).toContain('GIT_TERMINAL_PROMPT=0');
  expect(stdout).not.toMatch(/secret-\d/);
});

test('a submodule is listed with both of its commits', async () => {
  const repository = newRepository();
  repository.commit({ 'a.txt': 'a\n' });
  const from = '1'.repeat(40);
  const to = '2'.repeat(40);
  repository.git('update-index', '--add', '--cacheinfo', `160000,${from},sub`);
  repository.git('commit', '--quiet', '-m', 'sub');
  repository.git('branch', 'old');
  repository.git('update-index', '--cacheinfo', `160000,${to},sub`);
  repository.git('commit', '--quiet', '-m', 'sub');
  const change = await changeOf(repository, { base: 'old' });
  expect(change.files).toMatchObject([{ path: 'sub', leftOut: { reason: 'submodule' } }]);
  expect(change.files[0]?.leftOut?.detail).toContain(to.slice(0, 12));
});

test('replace refs do not change what is reviewed', async () => {
  const repository = newRepository();
  const old = repository.commit({ 'a.txt': 'a\n' });
  const head = repository.commit({ 'a.txt': 'b\n' });
  repository.git('replace', head, old);
  const change = await changeOf(repository, { base: old, head });
  expect(addedLines(change, 'a.txt')).toEqual(['1: b']);
});
