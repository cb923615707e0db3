import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCoverage } from '../../src/prove/coverage/coverage.ts';
import type { FileCoverage } from '../../src/prove/coverage/lines.ts';
import { runnerFor } from '../../src/prove/runners/choose.ts';
import {
  type RunReading,
  runVariables,
  type TestedRepository,
  type TestRunner,
} from '../../src/prove/runners/runner.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Where `npm ci` puts this project's own packages, and where `.ci/run` puts runners that only these tests need. */
export const ownModules = join(root, 'node_modules');
export const toolModules = join(root, '__tests__/prove/tools/node_modules');

/** Whether a program can be started; a test of a runner that is not there is skipped. */
export const has = (...argv: readonly [string, ...string[]]): boolean => {
  const [program, ...rest] = argv;
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
};
export const hasTool = (name: string): boolean => existsSync(join(toolModules, '.bin', name));

/** A repository that exists only as texts. */
export const texts = (files: Readonly<Record<string, string>>): TestedRepository => ({
  paths: Object.keys(files),
  read: async (path) => files[path] ?? null,
});

/** The runner, where one must be found. */
export async function chosen(
  files: Readonly<Record<string, string>>,
  file: string,
  command = '',
): Promise<TestRunner> {
  const runner = await runnerFor(file, texts(files), command);
  if ('none' in runner) throw new Error(runner.none);
  return runner;
}

interface Run extends RunReading {
  readonly output: string;
  readonly coverage: FileCoverage | null;
  readonly runner: TestRunner;
}

interface Case {
  readonly files: Readonly<Record<string, string>>;
  /** The finding's file. */
  readonly file: string;
  readonly test: string;
  readonly command?: string;
  /** Installed packages, linked as the repository's. */
  readonly modules?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Writes the repository and the test, runs the runner's command as the action would, and reads what it says. */
export async function runTest({ files, file, test, command, modules, environment }: Case): Promise<Run> {
  const runner = await chosen(files, file, command);
  const folder = mkdtempSync(join(tmpdir(), 'xreview runner-'));
  try {
    const worktree = join(folder, 'work tree');
    const testPath = runner.testPath(file, 'Off by one');
    for (const [path, text] of Object.entries({ ...files, [testPath]: test })) {
      mkdirSync(dirname(join(worktree, path)), { recursive: true });
      writeFileSync(join(worktree, path), text);
    }
    if (modules !== undefined) symlinkSync(modules, join(worktree, 'node_modules'));
    const coverageFolder = join(folder, 'coverage of a run');
    mkdirSync(coverageFolder);
    for (const [name, text] of Object.entries(runner.files)) writeFileSync(join(coverageFolder, name), text);
    const mark = 'markqzvwx';
    const { PATH = '', HOME = folder, JAVA_HOME } = process.env;
    const { status, stdout } = spawnSync('sh', ['-ec', `exec 2>&1\n${runner.command}`], {
      cwd: join(worktree, runner.folder),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: {
        PATH,
        HOME,
        TMPDIR: tmpdir(),
        GOCACHE: process.env['GOCACHE'] ?? join(HOME, '.cache/go-build'),
        GOFLAGS: '-mod=mod',
        GOTOOLCHAIN: 'local',
        ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }),
        ...environment,
        ...runVariables(runner, { testPath, file, mark, coverageFolder }),
      },
    });
    return {
      ...runner.readRun({ status, output: stdout, mark }),
      output: stdout,
      coverage: await readCoverage(runner.coverage, coverageFolder, file),
      runner,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
