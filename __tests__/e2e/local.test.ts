import { execFile, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startPracticeServer } from '../../practice/api/server.ts';
import { readOptions } from '../../practice/demo-options.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { usage } from '../../src/config/inputs.ts';
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
            NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
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
  expect(status).toBe(2);
  expect(stdout).toContain('Inconclusive');
  expect(stderr).toContain('The result file /dev/full could not be written (ENOSPC).');
  for (const text of [stdout, stderr]) expect(text).not.toMatch(/\bPass\b|✅/u);
  const aside = /It was written to (\S+) instead/u.exec(stderr)?.[1] ?? '';
  onTestFinished(() => rmSync(dirname(aside), { recursive: true, force: true }));
  expect(resultSchema.parse(JSON.parse(readFileSync(aside, 'utf8'))).verdict.verdict).toBe('inconclusive');
});

test('a missing key names its variable', async () => {
  const { repository } = repositoryWith(before, after);
  const { status, stdout, stderr } = await local(repository.path, ['--base', 'main'], { OPENAI_API_KEY: '' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'Missing API key: set the environment variable `OPENAI_API_KEY`. `xreview demo` shows a review without keys.\n',
  );
  expect(existsSync(join(repository.path, '.xreview'))).toBe(false);
});

test.each([
  ['an unknown option', ['--bsae', 'main'], ['--bsae', 'Did you mean `--base`?']],
  ['a base that does not exist', ['--base', 'nowhere'], ['nowhere']],
  ['no base', [], ['--base main']],
  ['an option without its value', ['--base'], ['`--base` needs a value']],
  ['a switch with a value', ['--json=yes'], ['`--json` takes no value']],
])('%s is explained', async (_, args, parts) => {
  const { repository } = repositoryWith(before, after);
  const { status, stdout, stderr } = await local(repository.path, args);
  expect([status, stdout]).toEqual([2, '']);
  for (const part of parts) expect(stderr).toContain(part);
  expect(existsSync(join(repository.path, '.xreview'))).toBe(false);
  expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/mu);
});

test('outside of a repository, and in one without commits, it says so and leaves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-none-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outside = await local(folder, ['--base', 'main']);
  expect([outside.status, outside.stdout]).toEqual([2, '']);
  expect(outside.stderr).toMatch(/no git repository/u);
  spawnSync('git', ['init', '-q', '-b', 'main', '.'], { cwd: folder });
  const empty = await local(folder, ['--uncommitted']);
  expect(empty.status).toBe(2);
  expect(empty.stderr).toMatch(/commit/u);
  expect(readdirSync(folder)).toEqual(['.git']);
});

test('from a folder of the repository the files lie at its root, and uncommitted work is mentioned', async () => {
  const { repository } = repositoryWith(before, after);
  writeFileSync(join(repository.path, 'src/new.js'), 'export const later = 1;\n');
  const { status, stdout } = await local(join(repository.path, 'src'), ['--base', 'main']);
  expect(status).toBe(1);
  expect(stdout).toContain(
    '1 file with uncommitted work is not part of this review. `--uncommitted` reviews the working tree.',
  );
  expect(readdirSync(join(repository.path, 'src'))).toEqual(['app.js', 'new.js']);
  expect(resultIn(repository.path).verdict.verdict).toBe('fail');
});

test('--json prints the result and nothing else, also of a run that cannot start', async () => {
  const { repository } = repositoryWith(before, after);
  const reviewed = await local(repository.path, ['--base', 'main', '--json']);
  expect([reviewed.status, reviewed.stderr]).toEqual([1, '']);
  expect(resultSchema.parse(JSON.parse(reviewed.stdout))).toEqual(resultIn(repository.path));
  const mistaken = await local(repository.path, ['--json', '--bsae', 'main']);
  expect(mistaken.status).toBe(2);
  expect(resultSchema.parse(JSON.parse(mistaken.stdout)).verdict.reasons[0]?.code).toBe('bad-setting');
});

test.each([
  ['--adversarial', 'the stock under load'],
  ['--adversarial=the stock under load'],
  ['--focus=the stock under load', '--adversarial'],
])('%s asks for the adversarial stance with a focus', async (...args) => {
  const { repository } = repositoryWith(before, after);
  const { stdout } = await local(repository.path, ['--base', 'main', ...args]);
  expect(stdout).toContain('Fail');
  const transcript = readFileSync(join(repository.path, '.xreview/transcript.jsonl'), 'utf8');
  expect(transcript).toContain('the stock under load');
  expect(transcript).toContain('Question the design too');
});

test('an older Node.js is named at once, with the version to install', () => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(older)}`, 'dist/index.js', '--help'],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'xreview-action needs Node.js 24 or newer, and this is Node.js 20.20.2. Install Node.js 24 and run again.\n',
  );
});

test.each(['--help', '-h'])('%s lists every option', async (flag) => {
  const { repository } = repositoryWith(before, {});
  const { status, stdout } = await local(repository.path, [flag]);
  expect(status).toBe(0);
  for (const option of ['--base', '--uncommitted', '--fail-on', '--max-cost-usd'])
    expect(stdout).toContain(option);
});

test.each(['--help', '-h', 'help'])(
  '%s loads no file but the first and the text, and starts no git',
  (word) => {
    const folder = mkdtempSync(join(tmpdir(), 'xreview-help-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const name of ['index.js', 'package.json', 'usage.txt'])
      copyFileSync(join('dist', name), join(folder, name));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'index.js'), word], {
      encoding: 'utf8',
      env: { PATH: folder },
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(usage());
  },
);

test.each(['start', 'status', 'result', 'cancel', 'mcp'])(
  '`xreview %s --help` prints it too',
  async (name) => {
    const { repository } = repositoryWith(before, {});
    const { status, stdout } = spawnSync(process.execPath, [resolve('dist/index.js'), name, '--help'], {
      cwd: repository.path,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, usage()]);
    expect(existsSync(join(repository.path, '.xreview'))).toBe(false);
  },
);

/** The commands that the README tells people to type. */
const typed = [...readFileSync('README.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(
  ([, block = '']) => block.trim().split('\n'),
);

describe('the commands of the README', () => {
  const runs = typed.filter((line) => line.startsWith('node ../xreview-action/dist/index.js '));

  test.each(runs)('%s', async (line) => {
    const { repository } = repositoryWith(before, harmless);
    const { status, stdout } = await local(repository.path, line.split(' ').slice(2));
    expect(status).toBe(0);
    expect(stdout).toMatch(/Pass|likely|--max-cost-usd/u);
  });

  test.each(typed.filter((line) => line.startsWith('npm run demo')))('%s is understood', (line) => {
    expect(readOptions(line.split(' ').slice(4))).toMatchObject({ out: expect.any(String) });
  });

  test('are all tested: here, in the tests of the demo, or by every installation', () => {
    const others = typed.filter((line) => !runs.includes(line) && !line.startsWith('npm run demo'));
    expect(others).toEqual(['npm ci', 'export ANTHROPIC_API_KEY=… OPENAI_API_KEY=…']);
  });
});
