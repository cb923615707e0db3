import { expect, test } from 'vitest';
import type { Selection } from '../../src/change/selection.ts';
import { isSensitivePath } from '../../src/change/sensitive.ts';
import type { Content } from './repository.ts';
import { changeOf, newRepository } from './repository.ts';

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
    { ignore: [], maxFileBytes: 10_000, ...selection },
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
        'package-lock.json': '{}\n',
        'sub/Cargo.lock': 'x\n',
        'go.sum': 'x\n',
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
    'app.min.js': 'minified',
    'app.js.map': 'minified',
    'node_modules/x/index.js': 'vendored',
    'vendor/github.com/x/y.go': 'vendored',
    'src/vendored.ts': null,
    'src/app.js': null,
    'src/lock.ts': null,
  });
});

test('the base says what is generated or vendored, also against our own rules, also in folders', async () => {
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

test('ignore globs match names, folders and paths', async () => {
  const files = {
    'a.snap': 'x\n',
    'deep/b.snap': 'x\n',
    'docs/c.md': 'x\n',
    'src/docs/d.md': 'x\n',
    'src/e.gen.ts': 'x\n',
    '.hidden/f.ts': 'x\n',
    'g.ts': 'x\n',
  };
  expect(await reasons({}, files, { ignore: ['*.snap', 'docs/', './src/*.gen.ts', '.hidden/**'] })).toEqual({
    'a.snap': 'ignored',
    'deep/b.snap': 'ignored',
    'docs/c.md': 'ignored',
    'src/docs/d.md': null,
    'src/e.gen.ts': 'ignored',
    '.hidden/f.ts': 'ignored',
    'g.ts': null,
  });
});

test('a large file is left out by its size, a sensitive one is not', async () => {
  const large = 'some line of text\n'.repeat(2000);
  expect(
    await reasons({}, { 'data.txt': large, 'src/auth/login.ts': large, 'migrations/1.sql': large }),
  ).toEqual({
    'data.txt': 'too-large',
    'src/auth/login.ts': null,
    'migrations/1.sql': null,
  });
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
])('%s is not', (path) => {
  expect(isSensitivePath(path)).toBe(false);
});
