import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPracticeServer } from '../../practice/api/server.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { resultSchema } from '../../src/result/result.ts';
import { keys, repositoryWith } from './action-run.ts';
import { after, before, harmless } from './shop.ts';

/** The same bundle off the runner: flags instead of inputs, a terminal instead of a job. */
async function local(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const server = await startPracticeServer({ behavior: practiceBehavior(), keys });
  const flags = [
    '--reviewers=anthropic/practice-lark,openai/practice-owl',
    `--anthropic-base-url=${server.anthropicURL}`,
    `--openai-base-url=${server.openaiURL}`,
    ...args,
  ];
  try {
    return await new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(process.cwd(), 'dist/index.js'), ...flags],
        {
          cwd,
          env: {
            PATH: process.env['PATH'],
            HOME: cwd,
            ANTHROPIC_API_KEY: keys.anthropic,
            OPENAI_API_KEY: keys.openai,
            ...env,
          },
        },
        (error, stdout, stderr) =>
          resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
      );
    });
  } finally {
    await server.close();
  }
}

const resultIn = (cwd: string) =>
  resultSchema.parse(JSON.parse(readFileSync(join(cwd, '.xreview/result.json'), 'utf8')));

test('--base reviews the branch, prints the verdict and says where the files lie', async () => {
  const { repository } = repositoryWith(before, after);
  const { status, stdout } = await local(repository.path, ['--base', 'main']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/Round 1 · independent-review[\s\S]*Round 2 · cross-examination[\s\S]*Fail/u);
  for (const name of ['result.json', 'xreview.sarif', 'summary.md', 'transcript.jsonl']) {
    expect(existsSync(join(repository.path, '.xreview', name))).toBe(true);
    expect(stdout).toContain(name);
  }
  expect(repository.git('status', '--porcelain')).toBe('');
});

test('--uncommitted reviews the working tree, and not the files an earlier run left there', async () => {
  const { repository } = repositoryWith(before, {});
  writeFileSync(join(repository.path, 'src/app.js'), after['src/app.js']);
  for (let run = 1; run <= 2; run += 1) {
    await local(repository.path, ['--base', 'main', '--uncommitted']);
    const { change, findings } = resultIn(repository.path);
    expect(change).toMatchObject({ head: null, files: [{ path: 'src/app.js' }] });
    expect(findings.length).toBeGreaterThan(0);
  }
});

test('a pass whose result cannot be written is inconclusive on a terminal too', async () => {
  const { repository } = repositoryWith(before, harmless);
  const { status, stdout, stderr } = await local(repository.path, [
    '--base',
    'main',
    '--result-file=/dev/full',
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain('Inconclusive');
  expect(stderr).toContain('The result file /dev/full could not be written (ENOSPC).');
  for (const text of [stdout, stderr]) expect(text).not.toMatch(/\bPass\b|✅/u);
  const aside = /It lies at (\S+) instead/u.exec(stderr)?.[1] ?? '';
  onTestFinished(() => rmSync(dirname(aside), { recursive: true, force: true }));
  expect(resultSchema.parse(JSON.parse(readFileSync(aside, 'utf8'))).verdict.verdict).toBe('inconclusive');
});

test('a missing key names its variable', async () => {
  const { repository } = repositoryWith(before, after);
  const { status, stdout, stderr } = await local(repository.path, ['--base', 'main'], { OPENAI_API_KEY: '' });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('OPENAI_API_KEY');
});

test.each([
  ['an unknown option', ['--bsae', 'main'], ['--bsae', 'Perhaps "base" is meant']],
  ['a base that does not exist', ['--base', 'nowhere'], ['nowhere']],
])('%s is explained', async (_, args, parts) => {
  const { repository } = repositoryWith(before, after);
  const { status, stdout, stderr } = await local(repository.path, args);
  expect(status).toBe(1);
  for (const part of parts) expect(stdout + stderr).toContain(part);
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/mu);
});

test('--help lists every option', async () => {
  const { repository } = repositoryWith(before, {});
  const { status, stdout } = await local(repository.path, ['--help']);
  expect(status).toBe(0);
  for (const option of ['--base', '--uncommitted', '--fail-on', '--max-cost-usd'])
    expect(stdout).toContain(option);
});
