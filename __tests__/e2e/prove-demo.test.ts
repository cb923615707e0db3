import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { resultSchema } from '../../src/result/result.ts';

test('the demo: a test settles the dispute about the order service, in front of the user', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'prove-demo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const ended = await new Promise<{
    readonly status: number;
    readonly stdout: string;
    readonly stderr: string;
  }>((done) => {
    execFile(
      process.execPath,
      [resolve('dist/index.js'), 'demo', '--prove', '--out', join(folder, 'out')],
      { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, TMPDIR: folder }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
  expect([ended.status, ended.stderr]).toEqual([0, '']);
  const result = resultSchema.parse(JSON.parse(readFileSync(join(folder, 'out', 'result.json'), 'utf8')));
  const race = result.findings.find(
    ({ category, location }) => category === 'race-condition' && location.path === 'src/orders.js',
  );
  expect(race).toMatchObject({ status: 'confirmed', blocking: true, refuters: [expect.any(String)] });
  expect(race?.proofs).toHaveLength(1);
  expect(race?.proofs?.[0]).toMatchObject({ outcome: 'reproduced', runs: { length: 4 } });
  expect(result.findings.filter(({ status }) => status === 'disputed')).toEqual([]);
  expect(race?.statusReason).toBe('Reproduced by an executed test that openai/practice-owl wrote.');
  expect(ended.stdout).toMatch(/practice-owl · b1 · wrote a test[\s\S]*practice-lark · b1 · read a test/u);
  expect(ended.stdout).toMatch(/read a test[\s\S]*Reproduced by a test: .* · /u);
  expect(ended.stdout).toMatch(/^ {2}tests +\S*tests$/mu);
  expect(ended.stdout).toContain('exit status 1 (fail)');
  expect(readdirSync(join(folder, 'out', 'tests'), { recursive: true })).toContainEqual(
    expect.stringMatching(/race-condition.*\.js$/u),
  );
  expect(readdirSync(folder)).toEqual(['out']);
}, 600_000);
