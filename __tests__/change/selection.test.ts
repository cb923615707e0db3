import { expect, test } from 'vitest';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import type { Selection } from '../../src/change/selection.ts';
import { isSensitivePath } from '../../src/change/sensitive.ts';
import type { Content } from '../git/repository.ts';
import { changeOf, contextOf, everything, newRepository, opened } from '../git/repository.ts';

async function reasons(
  base: Readonly<Record<string, Content>>,
  after: Readonly<Record<string, Content>>,
  selection: Partial<Selection> = {},
): Promise<Record<string, string | null>> {
  const repository = newRepository();
  repository.commit({ 'keep.txt': 'k\n', ...base });
  repository.git('branch', 'old');
  repository.commit(after);
  const change = await changeOf(
    repository,
    { base: 'old' },
    { ignore: [], include: [], maxChangeBytes: 10_000, ...selection },
  );
  for (const { leftOut, hunks } of change.files) {
    expect(leftOut === null).toBe(hunks.length > 0);
    if (leftOut !== null) expect(leftOut.detail).toMatch(/^[A-Z].*\.$|^git .*\.$|^\S+ is written/);
  }
  return Object.fromEntries(change.files.map(({ path, leftOut }) => [path, leftOut?.reason ?? null]));
}

test('lock files, minified and vendored code are listed as left out, the rest is reviewed', async () => {
  expect(
    await reasons(
      {},
      {
        'package-lock.json': '{"lockfileVersion":3,"packages":{}}\n',
        'sub/Cargo.lock': 'version = 4\n',
        'go.sum': '',
        'yarn.lock': 'require("child_process").exec("x");\n',
        'flake.lock': '{}\n',
        'app.min.js': 'x\n',
        'app.js.map': '{}\n',
        'node_modules/x/index.js': 'x\n',
        'vendor/github.com/x/y.go': 'x\n',
        'src/vendored.ts': 'x\n',
        'src/app.js': 'x\n',
        'src/lock.ts': 'x\n',
      },
    ),
  ).toEqual({
    'package-lock.json': 'lock-file',
    'sub/Cargo.lock': 'lock-file',
    'go.sum': 'lock-file',
    // A file that only has the name of a lock file, or a form that no rule checks, is text.
    'yarn.lock': null,
    'flake.lock': null,
    'app.min.js': 'minified',
    'app.js.map': 'minified',
    'node_modules/x/index.js': 'vendored',
    'vendor/github.com/x/y.go': 'vendored',
    'src/vendored.ts': null,
    'src/app.js': null,
    'src/lock.ts': null,
  });
});

test('the base marks files as generated or vendored, also against the built-in rules, also in folders', async () => {
  const attributes =
    'gen/** linguist-generated=true\nvendor/ours/** -linguist-vendored\npackage-lock.json -linguist-generated\n';
  expect(
    await reasons(
      { '.gitattributes': attributes, 'sub/.gitattributes': '*.out linguist-vendored\n' },
      {
        'gen/a.ts': 'x\n',
        'vendor/ours/b.ts': 'x\n',
        'vendor/c.ts': 'x\n',
        'package-lock.json': '{}\n',
        'sub/d.out': 'x\n',
        'e.out': 'x\n',
      },
    ),
  ).toEqual({
    'gen/a.ts': 'generated',
    'vendor/ours/b.ts': null,
    'vendor/c.ts': 'vendored',
    'package-lock.json': null,
    'sub/d.out': 'vendored',
    'e.out': null,
  });
});

test('ignore follows .gitignore, include selects, and ignore has priority', async () => {
  const files = {
    'a.snap': 'x\n',
    'deep/b.snap': 'x\n',
    'docs/c.md': 'x\n',
    'src/docs/d.md': 'x\n',
    'src/e.gen.ts': 'x\n',
    '.hidden/f.ts': 'x\n',
    'g.ts': 'x\n',
  };
  expect(
    await reasons({}, files, {
      ignore: ['*.snap', '!b.snap', '/docs/', 'src/*.gen.ts', '.hidden/**'],
      include: ['*', '!g.ts'],
    }),
  ).toEqual({
    'a.snap': 'ignored',
    'deep/b.snap': null,
    'docs/c.md': 'ignored',
    'src/docs/d.md': null,
    'src/e.gen.ts': 'ignored',
    '.hidden/f.ts': 'ignored',
    'g.ts': 'not-included',
  });
});

test('only the size of the change to a file counts, not the size of the file; a sensitive one is always read', async () => {
  const large = 'some line of text\n'.repeat(2000);
  expect(
    await reasons(
      { 'long.txt': large },
      {
        'long.txt': large.replace('some', 'another'),
        'data.txt': 'other line\n'.repeat(3000),
        'src/auth/login.ts': 'a third one\n'.repeat(3000),
        'migrations/1.sql': 'and a fourth\n'.repeat(3000),
      },
    ),
  ).toEqual({
    'long.txt': null,
    'data.txt': 'too-large',
    'src/auth/login.ts': null,
    'migrations/1.sql': null,
  });
});

test('a change just below the limit is read, one just above it is not, and the message gives its size', async () => {
  // Each line counts with its mark and line feed, and each hunk with its header.
  const rows = (count: number): string => `${'x'.repeat(98)}\n`.repeat(count);
  expect(await reasons({}, { 'a.txt': rows(99), 'b.txt': rows(100) })).toEqual({
    'a.txt': null,
    'b.txt': 'too-large',
  });
});

test('a text of 40 MB with 20 changed lines is read with little memory', async () => {
  const repository = newRepository();
  const text = Array.from({ length: 400_000 }, (_, at) => `row ${at} ${'x'.repeat(90)}`);
  repository.commit({ 'big.txt': text.join('\n') });
  repository.git('branch', 'old');
  for (let at = 0; at < 20; at += 1) text[at * 20_000] = `changed ${at}`;
  repository.commit({ 'big.txt': text.join('\n') });
  const change = await changeOf(repository, { base: 'old' });
  expect(change.files).toMatchObject([{ leftOut: null, added: 20, removed: 20 }]);
  expect(change.files[0]?.hunks).toHaveLength(20);
}, 60_000);

test('a file counts as minified by content only if the base already holds it so', async () => {
  const minified = (name: string): string => `${`function ${name}(){return 1};`.repeat(3000)}\n`;
  expect(
    await reasons(
      { 'old.js': minified('a'), 'was.js': 'written();\n' },
      { 'old.js': minified('b'), 'was.js': minified('c'), 'new.js': minified('d') },
      { maxChangeBytes: 1 << 20 },
    ),
  ).toEqual({ 'old.js': 'minified', 'was.js': null, 'new.js': null });
});

test('no comment, header or attribute of the change exempts a file', async () => {
  expect(
    await reasons(
      {},
      {
        'a.ts': '// @generated\n// Code generated by x. DO NOT EDIT.\nx\n',
        '.gitattributes': '* linguist-generated binary -diff\n',
      },
    ),
  ).toEqual({ 'a.ts': null, '.gitattributes': null });
});

test.each([
  'src/auth/login.ts',
  'lib/oauthClient.js',
  'app/PaymentService.java',
  'src/crypto.rs',
  '.github/workflows/ci.yml',
  'db/migrate/001_x.rb',
  'alembic/migrations/x.py',
  'package.json',
  'sub/go.mod',
  'requirements-dev.txt',
  'Dockerfile',
  'src/session_store.py',
  'src/jwt.ts',
  'infra/main.tf',
])('%s is sensitive', (path) => {
  expect(isSensitivePath(path)).toBe(true);
});

test.each([
  'src/author.ts',
  'docs/authoring.md',
  'src/tokenizer.ts',
  'src/passage.ts',
  'lib/assign.js',
  'README.md',
])('%s is not sensitive', (path) => {
  expect(isSensitivePath(path)).toBe(false);
});

test('several changes of one repository are read at the same time, each by the attributes of its own base', async () => {
  const repository = newRepository();
  repository.commit({ '.gitattributes': 'gen.ts linguist-generated\n', 'gen.ts': 'a\n' });
  repository.git('branch', 'marked');
  repository.commit({ '.gitattributes': 'other.ts linguist-generated\n' });
  repository.git('branch', 'unmarked');
  repository.commit({ 'gen.ts': 'b\n' });
  const git = await opened(repository);
  const bases = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? 'marked' : 'unmarked'));
  const read = bases.map(async (base) => {
    const context = contextOf({ base });
    const { files } = await readChange(git, context, await locateCommits(git, context), everything);
    return files.find(({ path }) => path === 'gen.ts')?.leftOut?.reason ?? null;
  });
  expect(await Promise.all(read)).toEqual(bases.map((base) => (base === 'marked' ? 'generated' : null)));
});
