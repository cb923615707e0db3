import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { cleanEnv, newRepository } from '../git/repository.ts';
import { type FinishedRun, type Revisions, repositoryWith, runWithModels } from './action-run.ts';

/** Files that no reviewer reads, through the entire action: which pass, which block, and what people are told. */

// The practice reviewers report the query that is put together from text as critical.
const safe =
  'export function find(db, id) {\n  return db.query("SELECT * FROM items WHERE id = $1", [id]);\n}\n';
const unsafe =
  'export function find(db, id) {\n  return db.query("SELECT * FROM items WHERE id = " + id);\n}\n';

const warnings = ({ stdout }: FinishedRun): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::warning'));

test('a pattern with ! at the beginning ignores nothing', async () => {
  const ended = await runWithModels(repositoryWith({ 'src/find.js': safe }, { 'src/find.js': unsafe }), {
    inputs: { ignore: '!src/**\n!**/*.js' },
  });
  expect(ended).toMatchObject({ status: 1, reasons: ['blocking-findings'] });
});

test('a later ! takes back what an earlier pattern ignored', async () => {
  const ended = await runWithModels(
    repositoryWith({ 'src/find.js': safe }, { 'src/find.js': unsafe, 'a.md': 'A\n' }),
    {
      inputs: { ignore: '*.js\n*.md\n!/src/find.js' },
    },
  );
  expect(ended).toMatchObject({ status: 1, reasons: ['blocking-findings'] });
});

test('the settings file may give the patterns as text or as a list, and include beside them', async () => {
  for (const patterns of ['|\n  *.md\n  !README.md\n', '\n  - "*.md"\n  - "!README.md"\n']) {
    const ends = repositoryWith(
      { '.github/xreview.yml': `ignore: ${patterns}include: |\n  src/\n  *.md\n` },
      { 'src/a.js': 'export const a = 1;\n', 'lib/b.js': 'b\n', 'c.md': 'c\n', 'README.md': '# R\n' },
    );
    const { result } = await runWithModels(ends);
    expect(
      Object.fromEntries((result.change?.files ?? []).map(({ path, leftOut }) => [path, leftOut?.reason])),
    ).toEqual({
      'src/a.js': undefined,
      'lib/b.js': 'not-included',
      'c.md': 'ignored',
      'README.md': undefined,
    });
  }
});

test.each([
  ['a comma', '*.md, dist/**', 'has a comma'],
  ['braces', '*.{md,txt}', 'has braces'],
])('a list with %s on one line is refused, not taken for one pattern', async (_, ignore, message) => {
  const ended = await runWithModels(repositoryWith({}, { 'a.md': 'A\n' }), { inputs: { ignore } });
  expect(ended).toMatchObject({ status: 1, reasons: ['bad-setting'], requests: [] });
  expect(ended.stdout).toContain(message);
});

test('where the setting ignore leaves out everything, the headline names it and there is a warning', async () => {
  const ended = await runWithModels(repositoryWith({}, { 'a.md': 'A\n', 'b.md': 'B\n' }), {
    inputs: { ignore: '*' },
  });
  expect(ended).toMatchObject({ status: 0, reasons: ['nothing-to-review'], requests: [] });
  const headline = 'nothing was reviewed: 2 files left out by the setting ignore';
  expect(ended.summary).toContain(headline);
  expect(ended.stdout).toContain(headline);
  expect(warnings(ended).join('\n')).toContain(headline);
});

test('the former name of a setting is refused with the new one', async () => {
  const ended = await runWithModels(repositoryWith({}, { 'a.md': 'A\n' }), {
    inputs: { 'max-file-kb': '5' },
  });
  expect(ended).toMatchObject({ status: 1, reasons: ['bad-setting'] });
  expect(ended.stdout).toContain('Did you mean `max-change-kb`?');
});

const sha512 = (letter: string): string => `sha512-${letter.repeat(86)}==`;
const npmLock = (entry: Readonly<Record<string, string>>): string =>
  `${JSON.stringify(
    {
      name: 'shop',
      lockfileVersion: 3,
      packages: {
        '': { name: 'shop' },
        'node_modules/left': {
          version: '1.0.0',
          resolved: 'https://registry.npmjs.org/left/-/left-1.0.0.tgz',
          integrity: sha512('l'),
        },
        'node_modules/right': {
          version: '1.0.0',
          resolved: 'https://registry.npmjs.org/right/-/right-1.0.0.tgz',
          integrity: sha512('r'),
          ...entry,
        },
      },
    },
    null,
    2,
  )}\n`;

test('a lock file whose package moves to another host fails without a call', async () => {
  const ends = repositoryWith(
    { 'package-lock.json': npmLock({}) },
    { 'package-lock.json': npmLock({ resolved: 'https://registry.example.net/right/-/right-1.0.0.tgz' }) },
  );
  const ended = await runWithModels(ends, { replays: true });
  expect(ended).toMatchObject({ status: 1, reasons: ['blocking-findings'], requests: [] });
  expect(ended.result.verdict).toMatchObject({ verdict: 'fail', complete: true });
  expect(ended.result.findings).toMatchObject([
    {
      category: 'supply-chain',
      severity: 'critical',
      status: 'confirmed',
      blocking: true,
      title: 'right@1.0.0 moved from registry.npmjs.org to registry.example.net',
      location: { level: 'line', path: 'package-lock.json', side: 'new', startLine: 15, addedLine: 15 },
    },
  ]);
});

test('the rules need no key of any reviewer', async () => {
  const ends = repositoryWith(
    { 'package-lock.json': npmLock({}) },
    { 'package-lock.json': npmLock({ integrity: sha512('x') }) },
  );
  const ended = await runWithModels(ends, { inputs: { 'anthropic-api-key': '', 'openai-api-key': '' } });
  expect(ended).toMatchObject({ status: 1, reasons: ['blocking-findings'], requests: [] });
  expect(ended.result.findings[0]?.title).toBe('right@1.0.0 has another hash at the same version');
});

test('a lock file that base attributes mark as generated is checked all the same, one that is ignored is not', async () => {
  const moved = npmLock({ resolved: 'https://registry.example.net/right/-/right-1.0.0.tgz' });
  const ends = repositoryWith(
    { 'package-lock.json': npmLock({}), '.gitattributes': 'package-lock.json linguist-generated\n' },
    { 'package-lock.json': moved },
  );
  expect(await runWithModels(ends)).toMatchObject({
    status: 1,
    reasons: ['blocking-findings'],
    requests: [],
  });
  const ignored = await runWithModels(ends, { inputs: { ignore: 'package-lock.json' } });
  expect(ignored).toMatchObject({ status: 0, reasons: ['nothing-to-review'] });
  expect(warnings(ignored).join('\n')).toContain('1 file left out by the setting ignore');
});

test('an ordinary update of a lock file passes, and the headline says that only rules checked it', async () => {
  const next = {
    version: '1.1.0',
    resolved: 'https://registry.npmjs.org/right/-/right-1.1.0.tgz',
    integrity: sha512('n'),
  };
  const ended = await runWithModels(
    repositoryWith({ 'package-lock.json': npmLock({}) }, { 'package-lock.json': npmLock(next) }),
  );
  expect(ended).toMatchObject({ status: 0, reasons: ['nothing-to-review'], requests: [] });
  expect(ended.result.findings).toEqual([]);
  expect(ended.summary).toContain('nothing was reviewed: 1 lock file, checked by the supply-chain rules');
  expect(warnings(ended)).toHaveLength(1);
});

test('a lock file that is none is reviewed as text', async () => {
  const ended = await runWithModels(repositoryWith({ 'yarn.lock': safe }, { 'yarn.lock': unsafe }));
  expect(ended.requests.length).toBeGreaterThan(0);
  expect(ended.requests.some(({ body }) => body.includes('SELECT * FROM items WHERE id = '))).toBe(true);
  expect(ended.result.findings.map(({ title }) => title)).toContain(
    'This file could not be read as a lock file',
  );
});

/** A repository with the submodule `lib`, checked out or not. */
function withSubmodule(
  change: (ends: { git: Revisions['repository']; remote: Revisions['repository'] }) => void,
  fetched = false,
): Revisions {
  const remote = newRepository();
  remote.commit({ 'a.txt': 'a\n' });
  const ends = repositoryWith({}, {});
  const git = ends.repository;
  git.git('checkout', '-q', 'main');
  git.git('submodule', '--quiet', 'add', '--name', 'lib', remote.path, 'lib');
  git.write({ '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://github.com/acme/lib.git\n' });
  const base = git.commit({}, 'Submodule');
  git.git('checkout', '-q', '-B', 'feature');
  change({ git, remote });
  const head = git.commit({}, 'Feature');
  if (!fetched) {
    git.git('submodule', '--quiet', 'deinit', '--force', 'lib');
  }
  return { repository: git, base, head };
}

const inside = (path: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: path, env: cleanEnv, encoding: 'utf8' }).trim();

test('a submodule pointer alone is noted and passes; nobody can tell more without the submodule', async () => {
  const ends = withSubmodule(({ git, remote }) => {
    remote.commit({ 'a.txt': 'b\n' });
    inside(`${git.path}/lib`, 'pull', '-q');
  });
  const ended = await runWithModels(ends);
  expect(ended).toMatchObject({ status: 0, reasons: ['nothing-to-review'], requests: [] });
  expect(ended.result.findings).toMatchObject([
    { category: 'supply-chain', severity: 'info', blocking: false },
  ]);
  expect(ended.summary).toContain('1 submodule, checked by the supply-chain rules');
});

test('a submodule pointer to a commit on no branch of its remote blocks', async () => {
  const ends = withSubmodule(({ git }) => {
    inside(`${git.path}/lib`, 'commit', '-q', '--allow-empty', '-m', 'Nowhere');
  }, true);
  const ended = await runWithModels(ends);
  expect(ended).toMatchObject({ status: 1, reasons: ['blocking-findings'], requests: [] });
  expect(ended.result.findings[0]?.title).toContain('on no branch or tag of its remote');
});

test('another address of a submodule blocks', async () => {
  const ends = withSubmodule(({ git }) => {
    git.write({
      '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://github.com/acrne/lib.git\n',
    });
  });
  const ended = await runWithModels(ends);
  expect(ended).toMatchObject({ status: 1, reasons: ['blocking-findings'] });
  expect(ended.result.findings).toMatchObject([
    { category: 'supply-chain', location: { path: '.gitmodules', startLine: 3, addedLine: 3 } },
  ]);
});

/** As a bundler writes it: long, in lines that one can read. */
const bundled = (value: number): string =>
  `// @generated\n/* eslint-disable */\n${Array.from({ length: 60_000 }, (_, at) => `exports.value${at} = ${at % 997 === 0 ? at + value : at};`).join('\n')}\n`;

test('a bundled file of megabytes is reviewed where little of it changed, whatever its header says', async () => {
  const ended = await runWithModels(
    repositoryWith(
      { 'dist/index.js': bundled(0), 'src/find.js': safe },
      { 'dist/index.js': bundled(1), 'src/find.js': `// @generated DO NOT EDIT\n${unsafe}` },
    ),
  );
  expect(ended.result.change?.files.map(({ leftOut }) => leftOut)).toEqual([null, null]);
  expect(ended.requests.some(({ body }) => body.includes('exports.value997 = 998'))).toBe(true);
  expect(ended).toMatchObject({ status: 1, reasons: ['blocking-findings'] });
});

test('a database is left out as binary: the job is green and says so', async () => {
  const database = (byte: number): Buffer =>
    Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(800_000, byte)]);
  const ended = await runWithModels(repositoryWith({ 'app.db': database(0) }, { 'app.db': database(1) }));
  expect(ended).toMatchObject({ status: 0, reasons: ['nothing-to-review'], requests: [] });
  expect(ended.summary).toContain('nothing was reviewed: 1 binary file');
  expect(warnings(ended).join('\n')).toContain('1 binary file');
});

test('what is too large says the exact lines that exclude it, and they do', async () => {
  const large = Array.from({ length: 60_000 }, (_, at) => `row ${at} of many`).join('\n');
  const path = 'data/all rows [1].txt';
  const ends = repositoryWith({}, { [path]: large });
  const ended = await runWithModels(ends);
  expect(ended).toMatchObject({ status: 1, reasons: ['too-large'], requests: [] });
  const said = ended.result.verdict.reasons[0]?.message ?? '';
  const [, pattern = '', attribute = ''] =
    /add the line (.+) to the setting ignore, or the line (.+) to \.gitattributes/u.exec(said) ?? [];
  expect(pattern).toBe('/data/all rows \\[1\\].txt');
  expect((await runWithModels(ends, { inputs: { ignore: pattern } })).status).toBe(0);
  const marked = await runWithModels(
    repositoryWith({ '.gitattributes': `${attribute}\n` }, { [path]: large }),
  );
  expect(marked).toMatchObject({ status: 0, reasons: ['nothing-to-review'] });
});

test('a long comment does not make a new file unread', async () => {
  const ended = await runWithModels(
    repositoryWith({ 'src/find.js': safe }, { 'src/find.js': `// ${'x'.repeat(60_000)}\n${unsafe}` }),
  );
  expect(ended).toMatchObject({ status: 1, reasons: ['blocking-findings'] });
});
