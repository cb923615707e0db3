import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryWith } from './action-run.ts';
import { type Finished, openTerminal, script, settingsFile } from './local-run.ts';
import { after, before, harmless } from './shop.ts';

/** `examples/pre-push`, installed in a clone that really pushes, with practice models. */

async function clone(options: Parameters<typeof openTerminal>[1] = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-push-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { repository } = repositoryWith(before, {});
  const terminal = await openTerminal(folder, options);
  repository.git('checkout', '-q', 'main');
  repository.commit({ '.github/xreview.yml': settingsFile(terminal.flags) });
  const remote = join(folder, 'remote.git');
  repository.git('init', '-q', '--bare', '-b', 'main', remote);
  repository.git('remote', 'add', 'origin', remote);
  repository.git('push', '-q', 'origin', 'main');
  repository.git('checkout', '-q', '-b', 'work');
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const tool = join(bin, 'xreview');
  writeFileSync(tool, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  chmodSync(tool, 0o755);
  copyFileSync('examples/pre-push', join(repository.path, '.git/hooks/pre-push'));
  const push = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> =>
    new Promise((done) => {
      execFile(
        'git',
        ['-c', 'core.hooksPath=.git/hooks', 'push', 'origin', ...args],
        {
          cwd: repository.path,
          env: { ...terminal.env, PATH: [bin, terminal.env['PATH']].join(delimiter), ...env },
        },
        (error, stdout, stderr) => done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
      );
    });
  const pushed = (name: string): string => repository.git('ls-remote', 'origin', name).split('\t')[0] ?? '';
  const atHead = (): string => repository.git('rev-parse', 'HEAD').trim();
  return { repository, push, pushed, atHead, tool, bin };
}

test('a finding that blocks stops the push of a new branch, and its correction goes through', async () => {
  const { repository, push, pushed, atHead } = await clone();
  repository.commit(after);
  const blocked = await push(['work']);
  expect(blocked.status).toBe(1);
  expect(blocked.stderr).toMatch(
    /xreview: reviewing work \(refs\/heads\/work\)[\s\S]*Fail · \d findings? blocks? this change[\s\S]*xreview: work is not pushed/u,
  );
  expect(pushed('work')).toBe('');
  repository.commit({ ...before, ...harmless });
  expect(await push(['work'])).toMatchObject({ status: 0, stderr: expect.stringContaining('Pass') });
  expect(pushed('work')).toBe(atHead());
});

test('a branch that the remote knows is reviewed from there on', async () => {
  const { repository, push, pushed, atHead } = await clone();
  repository.commit(after);
  expect((await push(['--no-verify', 'work'])).status).toBe(0);
  repository.commit(harmless);
  const next = await push(['work:work']);
  expect([next.status, next.stderr]).toEqual([0, expect.stringMatching(/Pass[^\n]*\n1 file /u)]);
  expect(pushed('work')).toBe(atHead());
});

test.each([
  ['XREVIEW_SKIP=1', [], { XREVIEW_SKIP: '1' }],
  ['--no-verify', ['--no-verify'], {}],
])('%s skips it', async (_, args, env) => {
  const { repository, push, pushed, atHead } = await clone();
  repository.commit(after);
  const { status, stderr } = await push([...args, 'work'], env);
  expect([status, stderr.includes('xreview: ')]).toEqual([0, false]);
  expect(pushed('work')).toBe(atHead());
  expect(existsSync(join(repository.path, '.xreview'))).toBe(false);
});

test('a review that is not complete warns, and the push goes on', async () => {
  const { repository, push, pushed, atHead } = await clone();
  repository.commit(after);
  const { status, stderr } = await push(['work'], { OPENAI_API_KEY: '' });
  expect([status, stderr]).toEqual([
    0,
    expect.stringMatching(/OPENAI_API_KEY[\s\S]*xreview: work is pushed without a complete review/u),
  ]);
  expect(pushed('work')).toBe(atHead());
});

test('deleted branches and tags are not reviewed, and two branches at one commit are one review', async () => {
  const { repository, push, pushed, atHead } = await clone();
  repository.commit(harmless);
  repository.git('tag', 'v1');
  repository.git('branch', 'second');
  const both = await push(['work', 'second', 'v1']);
  expect([both.status, both.stderr.match(/xreview: reviewing/gu)?.length]).toEqual([0, 1]);
  for (const name of ['work', 'second', 'v1']) expect(pushed(name)).toBe(atHead());
  const gone = await push([':second', ':v1']);
  expect([gone.status, gone.stderr.includes('xreview: ')]).toEqual([0, false]);
  expect([pushed('second'), pushed('v1')]).toEqual(['', '']);
});

test('of several branches, each that blocks is named, and none is pushed', async () => {
  const { repository, push, pushed } = await clone();
  repository.commit(after);
  repository.git('checkout', '-q', '-b', 'second', 'main');
  repository.commit(harmless);
  const { status, stderr } = await push(['work', 'second']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/xreview: work is not pushed/u);
  expect(stderr).not.toMatch(/second is not pushed/u);
  expect([pushed('work'), pushed('second')]).toEqual(['', '']);
});

test('without anything to compare with, or without the tool, it says so and lets the push go on', async () => {
  const { repository, push, pushed, atHead, tool } = await clone();
  repository.commit(after);
  repository.git('update-ref', '-d', 'refs/remotes/origin/main');
  const alone = await push(['work']);
  expect([alone.status, alone.stderr]).toEqual([0, expect.stringContaining('Set XREVIEW_BASE')]);
  const named = await push(['work:other'], { XREVIEW_BASE: 'main' });
  expect([named.status, pushed('other')]).toEqual([1, '']);
  rmSync(tool);
  const without = await push(['work:other']);
  expect([without.status, without.stderr]).toEqual([
    0,
    expect.stringContaining('xreview: not installed, so this push is not reviewed.'),
  ]);
  expect(pushed('other')).toBe(atHead());
});
