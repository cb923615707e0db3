import { chownSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import {
  addedLines,
  changeOf,
  clone,
  contextOf,
  everything,
  newRepository,
  opened,
  pathsOf,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../git/repository.ts';

/** main: A…, feature: F on top of A, main continues with M. */
function forked(
  commitsOnMain = 3,
  commitsOnFeature = 2,
): { origin: TestRepository; base: string; head: string } {
  const order = ['shared', ...onBranch('main', commitsOnMain), ...onBranch('feature', commitsOnFeature)];
  const origin = repositoryAt(newRepository().path, order.length);
  // One process makes all commits, because each takes two otherwise.
  const commits = order.map((text, index) => {
    const [name = ''] = text.split(' ');
    const content = `${name === 'shared' ? 'one' : text}\n`;
    const time = `Ada <ada@example.com> ${1_700_000_060 + 60 * index} +0000`;
    const from = text === `${name} 1` ? 'from :1\n' : '';
    return [
      `commit refs/heads/${name === 'feature' ? name : 'main'}\nmark :${index + 1}\n`,
      `author ${time}\ncommitter ${time}\ndata 9\nA commit\n${from}`,
      `M 100644 inline ${name}.txt\ndata ${content.length}\n${content}\n`,
    ].join('');
  });
  origin.gitInput(commits.join(''), 'fast-import', '--quiet');
  origin.git('checkout', '--quiet', '--force', 'feature');
  const [base = '', head = ''] = origin.git('rev-parse', 'main', 'feature').split('\n');
  return { origin, base, head };
}

const onBranch = (name: string, commits: number): readonly string[] =>
  Array.from({ length: commits }, (_, index) => `${name} ${index + 1}`);

/** As GitHub makes it: main and the head merged, checked out with nothing else. */
function testMerge(origin: TestRepository, base: string, head: string): string {
  origin.git('switch', '--quiet', '--detach', base);
  origin.git('merge', '--quiet', '--no-edit', head);
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/1/merge', merge);
  origin.git('update-ref', 'refs/pull/1/head', head);
  return merge;
}

function checkout(origin: TestRepository, commit: string, depth: number | null): TestRepository {
  const repository = newRepository();
  repository.git('remote', 'add', 'origin', `file://${origin.path}`);
  const limit = depth === null ? [] : [`--depth=${depth}`];
  repository.git('fetch', '--quiet', '--no-tags', ...limit, 'origin', commit);
  repository.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return repository;
}

test('commits that others merged to the base are not part of the change', async () => {
  const { origin } = forked();
  const change = await changeOf(origin, { base: 'main', head: 'feature' });
  expect(pathsOf(change)).toEqual(['feature.txt']);
  expect(change.log).toHaveLength(2);
});

test.each([1, 2, 20])('a checkout of depth %i is deepened until the merge base is there', async (depth) => {
  const { origin, base, head } = forked(70, 60);
  const merge = testMerge(origin, base, head);
  const repository = checkout(origin, merge, depth);
  const change = await changeOf(repository, { event: 'pull_request', base, head, testMerge: merge });
  expect(pathsOf(change)).toEqual(['feature.txt']);
  expect(change.commits.mergeBase).toBe(origin.git('merge-base', base, head));
  expect(change.log).toHaveLength(60);
});

test('a history longer than every step is fetched completely', async () => {
  const { origin, base, head } = forked(1, 1);
  // fast-import makes 1,700 commits without files in a moment; single commits take minutes.
  const commits = Array.from(
    { length: 1700 },
    (_, n) =>
      `commit refs/heads/long\ncommitter A <a@x> ${1_700_001_000 + n} +0000\ndata 1\n.\n${n === 0 ? `from ${head}\n` : ''}\n`,
  ).join('');
  origin.gitInput(commits, 'fast-import', '--quiet');
  const tip = origin.git('rev-parse', 'long');
  const repository = checkout(origin, tip, 1);
  const git = await opened(repository);
  const located = await locateCommits(git, contextOf({ base, head: tip }));
  expect(located.mergeBase).toBe(origin.git('merge-base', base, tip));
});

/** A main branch of many commits, and a feature branch of three that starts `behind` commits before its tip. */
function longHistory(length: number, behind: number) {
  const origin = newRepository();
  const commit = (branch: string, n: number, from = ''): string =>
    `commit refs/heads/${branch}\nmark :${n}\ncommitter A <a@x> ${1_700_000_000 + 60 * n} +0000\ndata 1\n.\n${from}M 100644 inline ${branch}.txt\ndata <<EOF\n${n}\nEOF\n\n`;
  const main = Array.from({ length }, (_, n) => commit('main', n + 1)).join('');
  const feature = [0, 1, 2].map((n) =>
    commit('feature', length + n + 1, n === 0 ? `from :${length - behind}\n` : ''),
  );
  origin.gitInput(main + feature.join(''), 'fast-import', '--quiet');
  const [base, head] = [origin.git('rev-parse', 'main'), origin.git('rev-parse', 'feature')];
  return { origin, base, head, mergeBase: origin.git('merge-base', base, head) };
}

const commitsIn = (repository: TestRepository): number =>
  Number(
    repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype)').match(/commit/g)?.length,
  );

test.each([
  ['in steps without a date', 3, null],
  ['at once with the date of the merge base', 1.1, 0],
  ['in steps after a date that is too late', 3, 3600],
  ['in steps after a date that selects no commit', 3, 10 ** 8],
])('a merge base far behind is fetched %s, and little else', async (_, most, shift) => {
  const behind = 1300;
  const { origin, base, head, mergeBase } = longHistory(6000, behind);
  const repository = checkout(origin, head, 1);
  const git = await opened(repository);
  const date = Number(origin.git('show', '--no-patch', '--format=%ct', mergeBase));
  const asked: string[] = [];
  const located = await locateCommits(git, contextOf({ base, head }), async (...ends) => {
    asked.push(...ends);
    return shift === null ? null : date + shift;
  });
  expect(located.mergeBase).toBe(mergeBase);
  expect(asked).toEqual([base, head]);
  expect(commitsIn(repository)).toBeLessThanOrEqual(most * (behind + 4));
  // It stays a complete clone of what it holds.
  expect(repository.git('config', '--list')).not.toMatch(/promisor|partialclone/u);
});

test('the date of the merge base is asked only where the history is cut', async () => {
  const { origin, base, head } = forked();
  const git = await opened(checkout(origin, head, null));
  const located = await locateCommits(git, contextOf({ base, head }), () =>
    Promise.reject(new Error('asked')),
  );
  expect(located.mergeBase).toBe(origin.git('merge-base', base, head));
});

test('a shallow history never yields a farther merge base than the complete one', async () => {
  // main merges the feature early. Behind a shallow cut only the older common ancestor would be visible.
  const origin = newRepository();
  origin.commit({ 'a.txt': 'a\n' });
  origin.git('switch', '--quiet', '-c', 'feature');
  origin.commit({ 'early.txt': 'early\n' });
  origin.git('switch', '--quiet', 'main');
  origin.commit({ 'm.txt': 'm\n' });
  origin.git('merge', '--quiet', '--no-edit', 'feature');
  for (let n = 0; n < 6; n += 1) origin.commit({ 'm.txt': `m ${n}\n` });
  const base = origin.git('rev-parse', 'HEAD');
  origin.git('switch', '--quiet', 'feature');
  for (let n = 0; n < 6; n += 1) origin.commit({ 'late.txt': `late ${n}\n` });
  const head = origin.git('rev-parse', 'HEAD');
  for (const depth of [1, 4, 7, 8]) {
    const repository = checkout(origin, head, depth);
    const change = await changeOf(repository, { base, head });
    expect(pathsOf(change)).toEqual(['late.txt']);
  }
});

test('a base branch that was not checked out is fetched by name', async () => {
  const { origin, head } = forked();
  const repository = checkout(origin, head, 1);
  expect(repository.git('for-each-ref')).toBe('');
  const change = await changeOf(repository, { base: 'main', head: 'HEAD' });
  expect(pathsOf(change)).toEqual(['feature.txt']);
  expect(repository.git('for-each-ref')).toBe('');
});

test('of several merge bases the one that leaves least of the base in the change is used', async () => {
  const origin = newRepository();
  origin.commit({ 'r.txt': 'r\n' });
  origin.git('switch', '--quiet', '-c', 'feature');
  const left = origin.commit({ 'left.txt': '1\n' });
  origin.git('switch', '--quiet', 'main');
  origin.commit({ 'right.txt': '1\n' });
  const right = origin.commit({ 'right.txt': '1\n2\n' });
  origin.commit({ 'right.txt': '1\n2\n3\n' });
  origin.git('merge', '--quiet', '--no-edit', left);
  origin.git('switch', '--quiet', 'feature');
  origin.git('merge', '--quiet', '--no-edit', right);
  origin.commit({ 'left.txt': '1\n2\n' });
  expect(origin.git('merge-base', '--all', 'main', 'feature').split('\n').sort()).toEqual(
    [left, right].sort(),
  );
  const change = await changeOf(origin, { base: 'main', head: 'feature' });
  expect(change.commits.mergeBase).toBe(right);
  expect(pathsOf(change)).toEqual(['left.txt']);
});

test('a base merged into the branch is not part of the change, even if the event names an older base', async () => {
  const { origin, base, head } = forked(3, 1);
  const stale = origin.git('rev-parse', `${base}~2`);
  origin.git('switch', '--quiet', 'feature');
  origin.git('merge', '--quiet', '--no-edit', base);
  const merged = origin.commit({ 'feature.txt': 'after the merge\n' });
  expect(merged).not.toBe(head);
  const merge = testMerge(origin, base, merged);
  // A fast-forward makes no test merge, but GitHub always makes a commit.
  const made = origin.git('commit-tree', '-p', base, '-p', merged, '-m', 'merge', `${merge}^{tree}`);
  origin.git('update-ref', 'refs/pull/1/merge', made);
  const repository = checkout(origin, made, 1);
  const change = await changeOf(repository, {
    event: 'pull_request',
    base: stale,
    head: merged,
    testMerge: made,
  });
  expect(pathsOf(change)).toEqual(['feature.txt']);
  expect(change.commits.base).toBe(base);
});

test('a pull request that was merged in the meantime is still reviewed against its former base', async () => {
  const { origin, base, head } = forked();
  const before = origin.git('rev-parse', 'main');
  origin.git('switch', '--quiet', 'main');
  origin.git('merge', '--quiet', '--no-edit', head);
  const repository = clone(origin);
  const change = await changeOf(repository, { event: 'pull_request', base, head, baseBranch: 'main' });
  expect(change.commits.base).toBe(before);
  expect(pathsOf(change)).toEqual(['feature.txt']);
});

test('a forced push is compared from the fork point, and from the default branch if the former tip is gone', async () => {
  const { origin, head } = forked();
  origin.git('switch', '--quiet', '--detach', 'main~1');
  const rewritten = origin.commit({ 'rewritten.txt': 'new\n' });
  const forced = await changeOf(origin, {
    event: 'push',
    base: head,
    head: rewritten,
    defaultBranch: 'main',
  });
  expect(pathsOf(forced)).toEqual(['main.txt', 'rewritten.txt']);
  const repository = checkout(origin, rewritten, 1);
  const gone = await changeOf(repository, {
    event: 'push',
    base: '1234567890123456789012345678901234567890',
    head: rewritten,
    defaultBranch: 'main',
  });
  expect(pathsOf(gone)).toEqual(['rewritten.txt']);
});

test('a new branch is compared with the default branch, the first push with nothing', async () => {
  const { origin, head } = forked();
  const branch = await changeOf(origin, { event: 'push', base: null, head, defaultBranch: 'main' });
  expect(pathsOf(branch)).toEqual(['feature.txt']);
  const first = await changeOf(origin, { event: 'push', base: null, head, defaultBranch: null });
  expect(pathsOf(first)).toEqual(['feature.txt', 'shared.txt']);
  expect(addedLines(first, 'shared.txt')).toEqual(['1: one']);
});

test('a deleted branch leaves nothing to review', async () => {
  const { origin } = forked();
  const change = await changeOf(origin, { event: 'push', base: 'HEAD', deletedRef: 'refs/heads/old' });
  expect(change.files).toEqual([]);
  expect(change.log).toEqual([]);
});

test('a worktree, a sparse checkout, a subfolder and a bare repository give the same change', async () => {
  const { origin, base, head } = forked();
  origin.git('switch', '--quiet', 'feature');
  origin.commit({ 'deep/down/file.txt': 'x\n', 'other/file.txt': 'y\n' });
  const expected = ['deep/down/file.txt', 'feature.txt', 'other/file.txt'];
  expect(head).not.toBe(base);

  const worktree = join(temporaryFolder(), 'tree');
  origin.git('worktree', 'add', '--quiet', '--detach', worktree, 'feature');
  expect(pathsOf(await changeOf(repositoryAt(worktree), {}))).toEqual(expected);

  const sparse = clone(origin, '--sparse');
  sparse.git('sparse-checkout', 'set', 'other');
  expect(pathsOf(await changeOf(sparse, { base: 'main', head: 'origin/feature' }))).toEqual(expected);
  const uncommitted = repositoryAt(sparse.path);
  uncommitted.write({ 'other/file.txt': 'z\n' });
  const local = await changeOf(uncommitted, { base: 'HEAD', uncommitted: true });
  expect(pathsOf(local)).toEqual(['other/file.txt']);

  expect(pathsOf(await changeOf(repositoryAt(join(origin.path, 'deep/down')), {}))).toEqual(expected);

  const bare = clone(origin, '--bare');
  expect(pathsOf(await changeOf(bare, { base: 'main', head: 'feature' }))).toEqual(expected);
});

test('a SHA-256 repository is read like any other', async () => {
  const repository = newRepository('--object-format=sha256');
  repository.commit({ 'a.txt': 'a\n', '.gitattributes': '*.gen linguist-generated\n' });
  repository.git('branch', 'old');
  const head = repository.commit({ 'a.txt': 'a\nb\n', 'x.gen': 'x\n' });
  expect(head).toHaveLength(64);
  const change = await changeOf(repository, { base: 'old' });
  expect(addedLines(change, 'a.txt')).toEqual(['2: b']);
  expect(change.files[1]?.leftOut?.reason).toBe('generated');
  const first = await changeOf(repository, { event: 'push', base: null });
  expect(pathsOf(first)).toEqual(['.gitattributes', 'a.txt', 'x.gen']);
  repository.write({ 'a.txt': 'c\n' });
  expect(pathsOf(await changeOf(repository, { base: 'HEAD', uncommitted: true }))).toEqual(['a.txt']);
});

test.runIf(process.getuid?.() === 0)('a checkout that belongs to another user is read', async () => {
  const { origin } = forked();
  const chown = (path: string): void => chownSync(path, 12_345, 12_345);
  chown(origin.path);
  chown(join(origin.path, '.git'));
  expect(() => origin.git('status')).toThrow(/dubious ownership/);
  expect(pathsOf(await changeOf(origin, { head: 'feature' }))).toEqual(['feature.txt']);
});

test('a partial clone fetches its missing blobs, for renames too', async () => {
  const { origin } = forked();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('switch', '--quiet', 'feature');
  origin.commit({ 'shared.txt': null, 'moved.txt': 'one\n', 'feature.txt': 'last\n' });
  const repository = clone(origin, '--filter=blob:none', '--no-checkout');
  const change = await changeOf(repository, { base: 'origin/main', head: 'origin/feature' });
  expect(addedLines(change, 'feature.txt')).toEqual(['1: last']);
  expect(change.files.find(({ path }) => path === 'moved.txt')?.oldPath).toBe('shared.txt');
});

test('uncommitted work with the size and time of the staged file is detected', async () => {
  const repository = newRepository();
  // As on file systems without change times: only then can a test set everything that git compares.
  repository.git('config', 'core.trustctime', 'false');
  const staged = new Date('2026-01-01T00:00:00Z');
  repository.write({ 'a.txt': 'y\n' });
  utimesSync(join(repository.path, 'a.txt'), staged, staged);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'a');
  utimesSync(join(repository.path, '.git/index'), staged, staged);
  repository.write({ 'a.txt': 'z\n' });
  utimesSync(join(repository.path, 'a.txt'), staged, staged);
  const change = await changeOf(repository, { base: 'HEAD', uncommitted: true });
  expect(addedLines(change, 'a.txt')).toEqual(['1: z']);
});

test('uncommitted work is compared with its untracked files, and nothing of the repository changes', async () => {
  const repository = newRepository();
  repository.commit({ 'a.txt': 'a\n', 'gone.txt': 'x\n', '.gitignore': 'ignored/\n' });
  repository.write({ 'a.txt': 'staged\n' });
  repository.git('add', 'a.txt');
  repository.write({
    'a.txt': 'working\n',
    'gone.txt': null,
    'new.txt': 'n\n',
    'ignored/x': 'x',
    link: { link: '/etc/passwd' },
  });
  const status = repository.git('status', '--porcelain');
  const objects = repository.git('count-objects');
  const change = await changeOf(repository, { base: 'HEAD', uncommitted: true });
  expect(pathsOf(change)).toEqual(['a.txt', 'gone.txt', 'link', 'new.txt']);
  expect(addedLines(change, 'a.txt')).toEqual(['1: working']);
  expect(addedLines(change, 'link')).toEqual(['1: /etc/passwd']);
  expect(change.commits.head).toBeNull();
  expect(repository.git('status', '--porcelain')).toBe(status);
  expect(repository.git('count-objects')).toBe(objects);
});

test.each([
  ['a base that does not exist', { base: 'nowhere' }, 'no-such-commit'],
  ['a base that looks like an option', { base: '--output=x' }, 'no-such-commit'],
  ['a head that does not exist', { head: 'a'.repeat(40) }, 'no-such-commit'],
] as const)('%s is named in the error', async (_, part, code) => {
  const { origin } = forked();
  const repository = clone(origin);
  await expect(changeOf(repository, part)).rejects.toMatchObject({ name: 'UserError', code });
  await expect(changeOf(repository, part)).rejects.toThrow(Object.values(part)[0]);
});

test('branches without a common ancestor are an error, not a change of everything', async () => {
  const { origin } = forked();
  origin.git('switch', '--quiet', '--orphan', 'island');
  origin.commit({ 'i.txt': 'i\n' });
  await expect(changeOf(origin, { base: 'main', head: 'island' })).rejects.toMatchObject({
    code: 'unrelated-histories',
  });
});

test('a repository without a commit, and a folder without a repository, are errors', async () => {
  await expect(changeOf(newRepository(), { base: 'HEAD' })).rejects.toMatchObject({ code: 'no-history' });
  await expect(changeOf(repositoryAt(temporaryFolder()), {})).rejects.toMatchObject({
    code: 'not-a-repository',
  });
});

test('a fetch that needs credentials reports it and does not prompt', async () => {
  const { origin, base, head } = forked();
  const repository = checkout(origin, head, 1);
  const server = createServer((_, response) => {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  repository.git('remote', 'set-url', 'origin', `http://someone:hunter2@127.0.0.1:${port}/r.git`);
  const failure = changeOf(repository, { base, head });
  await expect(failure).rejects.toMatchObject({ code: 'fetch-refused' });
  await expect(failure).rejects.not.toThrow(/hunter2/);
});

test('a corrupt object is an error that names it', async () => {
  const { origin, base, head } = forked();
  const blob = origin.git('rev-parse', `${head}:feature.txt`);
  const file = join(origin.path, '.git/objects', blob.slice(0, 2), blob.slice(2));
  origin.git('update-index', '--refresh');
  // Objects are read-only.
  rmSync(file);
  writeFileSync(file, 'not an object');
  const git = await opened(origin);
  const context = contextOf({ base, head });
  const reading = locateCommits(git, context).then((commits) =>
    readChange(git, context, commits, everything),
  );
  await expect(reading).rejects.toMatchObject({ name: 'UserError', code: 'git-failed' });
});
