import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { startPracticeServer } from '../../practice/api/server.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { resultSchema } from '../../src/result/result.ts';
import { keys, repositoryWith } from './action-run.ts';
import { after, before } from './shop.ts';

/** The tool as people install it: packed, installed into an empty folder, and started by its name. */

const folder = mkdtempSync(join(tmpdir(), 'xreview-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { PATH: process.env['PATH'], HOME: folder, npm_config_cache: join(folder, 'cache') };
const packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);
let files: readonly string[] = [];
let manifest = '';

beforeAll(() => {
  // Packing changes the manifest for a moment, which other tests must not see.
  const project = join(folder, 'project');
  for (const path of [
    'package.json',
    'dist',
    'action.yml',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'scripts',
    'skills',
    'examples',
    'src',
  ])
    cpSync(path, join(project, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const said = execFileSync('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder], {
    cwd: project,
    env: environment,
    encoding: 'utf8',
  });
  const [{ filename, files: all }] = packed.parse(JSON.parse(said.slice(said.indexOf('\n[') + 1)));
  files = all.map(({ path }) => path);
  manifest = readFileSync(join(project, 'package.json'), 'utf8');
  // Nothing may be downloaded: the tool has no dependencies.
  execFileSync('npm', ['install', '--omit=dev', '--offline', '--no-audit', join(folder, filename)], {
    cwd: folder,
    env: environment,
    stdio: 'pipe',
  });
});

const tool = join(folder, 'node_modules', '.bin', 'xreview');

test('the package holds the tool and its texts, no sources or tests, and leaves the manifest as it was', () => {
  expect(manifest).toBe(readFileSync('package.json', 'utf8'));
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'xreview',
  ]);
  for (const name of [
    'dist/index.js',
    'dist/demo/index.js',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'action.yml',
    'skills/xreview/SKILL.md',
    'examples/pre-push',
  ])
    expect(files).toContain(name);
  expect(files.filter((path) => /^(?:src|__tests__|bench|docs|practice|scripts)\//u.test(path))).toEqual([]);
});

test('--help and --version answer', () => {
  const help = spawnSync(tool, ['--help'], { env: environment, encoding: 'utf8' });
  expect([help.status, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toContain('Usage: xreview --base main');
  const version = spawnSync(tool, ['--version'], { env: environment, encoding: 'utf8' });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test('it reviews, and shows the demo', async () => {
  const { repository } = repositoryWith(before, after);
  const server = await startPracticeServer({ behavior: practiceBehavior(), keys });
  try {
    const { status, stdout } = await new Promise<{ status: number; stdout: string }>((resolve) => {
      execFile(
        tool,
        [
          '--base=main',
          '--reviewers=anthropic/practice-lark,openai/practice-owl',
          `--anthropic-base-url=${server.anthropicURL}`,
          `--openai-base-url=${server.openaiURL}`,
        ],
        {
          cwd: repository.path,
          env: { ...environment, ANTHROPIC_API_KEY: keys.anthropic, OPENAI_API_KEY: keys.openai },
        },
        (error, text) => resolve({ status: error === null ? 0 : Number(error.code), stdout: text }),
      );
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/Round 1[\s\S]*Fail/u);
  } finally {
    await server.close();
  }
  const demo = spawnSync(tool, ['demo', '--out', join(folder, 'demo')], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  expect([demo.status, demo.stderr]).toEqual([0, '']);
  expect(demo.stdout).toContain('The job would end with exit status 1 (fail).');
  expect(readdirSync(join(folder, 'demo'))).toContain('xreview.sarif');
});

test('the demo in somebody’s repository shows prices and both sides of a dispute, each finding once, and leaves no work for git', () => {
  const { repository } = repositoryWith(before, {});
  const { status, stdout, stderr } = spawnSync(tool, ['demo'], {
    cwd: repository.path,
    env: environment,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/· \$\d\.\d+ so far/u);
  expect(stdout).not.toContain('cost unknown');
  expect(stdout).toMatch(/For, anthropic\/practice-lark:[\s\S]*Against, openai\/practice-owl:/u);
  const { findings } = resultSchema.parse(
    JSON.parse(readFileSync(join(repository.path, 'xreview-demo/result.json'), 'utf8')),
  );
  expect(findings.length).toBeGreaterThan(4);
  const places = findings
    .filter((finding) => finding.status !== 'dismissed')
    .map(({ severity, title }) => `  ${severity.padEnd(8)} ${title}`);
  for (const place of places) expect(stdout.split(place)).toHaveLength(2);
  expect(stdout).toMatch(/\d annotations on lines of the pull request/u);
  expect(repository.git('status', '--porcelain')).toBe('');
});
