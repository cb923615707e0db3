import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestRun, WrittenTest } from '../debate/proof.ts';
import type { Worktree } from '../git/worktree.ts';
import { type CommandCheck, runCheck } from '../sandbox/command.ts';
import type { Isolation } from '../sandbox/isolation.ts';
import { runVariables, type TestRunner } from './runners/runner.ts';

/** A worktree in which tests run, and what their commands may use. */
export interface TestPlace {
  readonly tree: Worktree;
  readonly isolation: Isolation;
  /** Folder for homes and temporary files. */
  readonly room: string;
  /** Hidden folders that git needs in the worktree. */
  readonly readable: readonly string[];
  /** Milliseconds for one execution, and for the set-up. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly redact: (text: string) => string;
}

interface RunningTest {
  readonly test: Pick<WrittenTest, 'path' | 'text'>;
  readonly runner: TestRunner;
  /** The file under test. */
  readonly file: string;
  /** `without`: the variable `XREVIEW_MARK` does not exist, as in the repository's own test runs. */
  readonly mark: 'random' | 'without';
}

/** Characters of output that are kept of one execution. */
const outputKept = 8_000;

/** The lines of shell that set a checkout up for a runner; empty for nothing. @param setup the setting `prove-setup`. */
export const setupLine = (setup: string, runner: TestRunner): string =>
  setup === '' ? runner.setup : setup === 'none' ? '' : setup;

/** Sets a worktree up. Its committed files are restored afterwards. Resolves to null if there is nothing to run. */
export async function setUpTests(place: TestPlace, line: string): Promise<CommandCheck | null> {
  if (line === '') return null;
  const checked = await check(place, line, {}, 'host');
  await place.tree.restore();
  return checked;
}

interface FinishedTest<T> {
  readonly run: Omit<TestRun, 'commit'>;
  readonly read: T | null;
  readonly soiled: boolean;
}

/**
 * Executes a test once, without network where the machine is able to. The file of the test is removed afterwards and
 * the committed files are restored. Never rejects because of what the test does.
 * @param whenPassed reads what the runner left in its folder for coverage.
 * @returns `soiled`: the test changed the worktree, so another one needs a new worktree.
 */
export async function runTest<T>(
  place: TestPlace,
  { test, runner, file, mark: marking }: RunningTest,
  whenPassed: (coverageFolder: string) => Promise<T>,
): Promise<FinishedTest<T>> {
  const { tree, isolation } = place;
  const mark = randomBytes(8).toString('hex');
  const coverage = join(tree.folder, `.xreview-${mark}`);
  const path = join(tree.folder, test.path);
  let changed: readonly string[] = [];
  let ended: Omit<FinishedTest<T>, 'soiled'>;
  let left: PathState = 'free';
  try {
    await mkdir(coverage);
    await chmod(coverage, 0o777);
    for (const [name, text] of Object.entries(runner.files)) await writeFile(join(coverage, name), text);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, test.text, { flag: 'wx' });
    const variables = Object.entries(
      runVariables(runner, { testPath: test.path, file, mark, coverageFolder: coverage }),
    ).filter(([name]) => marking === 'random' || name !== 'XREVIEW_MARK');
    const checked = await check(place, intoFolder(runner), Object.fromEntries(variables), 'none');
    changed = await tree.restore();
    const outcome = outcomeOf(checked, runner, mark, changed);
    const run = shown(checked, outcome, changed);
    ended = {
      run: { ...run, output: run.output.replaceAll(`${tree.folder}/`, '') },
      read: outcome === 'passed' ? await whenPassed(coverage) : null,
    };
  } finally {
    left = await pathState(tree.folder, test.path);
    if (left === 'taken') await rm(path, { recursive: true, force: true });
    await isolation.remove(coverage);
  }
  // What it changed besides, and whose the restored files are, must not decide how the next test ends.
  return { ...ended, soiled: changed.length > 0 || left === 'behind-link' };
}

type PathState = 'free' | 'taken' | 'behind-link';

/**
 * What a path of a worktree is, without following links: the action itself writes and deletes the test, with its own
 * rights. `behind-link`: a part above it is no folder.
 */
export async function pathState(folder: string, path: string): Promise<PathState> {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const found = await lstat(join(folder, ...parts.slice(0, index + 1))).catch(() => null);
    if (found === null) return 'free';
    if (index < parts.length - 1 && !found.isDirectory()) return 'behind-link';
  }
  return 'taken';
}

/** The output of a set-up that failed, as that of a run. */
export const setupOutput = ({ why, log }: CommandCheck): string =>
  `[The set-up (prove-setup) ${why}.]\n${log.slice(-outputKept)}`.trimEnd();

const check = (
  { tree, isolation, room, readable, timeoutMs, signal, redact }: TestPlace,
  line: string,
  env: Readonly<Record<string, string>>,
  network: 'host' | 'none',
): Promise<CommandCheck> =>
  runCheck({
    isolation,
    line,
    folder: tree.folder,
    room,
    readable,
    env,
    network,
    timeoutMs,
    signal,
    redact,
  });

/** A runner's command in its own folder. */
const intoFolder = ({ folder, command }: TestRunner): string =>
  folder === '' ? command : `cd '${folder.replaceAll("'", String.raw`'\''`)}'\n${command}`;

function outcomeOf(
  checked: CommandCheck,
  runner: TestRunner,
  mark: string,
  changed: readonly string[],
): TestRun['outcome'] {
  if (checked.status === null) return 'stopped';
  if (changed.length > 0) return 'failed-otherwise';
  return runner.readRun({ status: checked.status, output: checked.log, mark }).outcome;
}

const shown = (
  { log, seconds, status, why }: CommandCheck,
  outcome: TestRun['outcome'],
  changed: readonly string[],
): Omit<TestRun, 'commit'> => ({
  outcome,
  seconds,
  output: [
    log.slice(-outputKept).trimEnd(),
    ...(status === null ? [`[The command ${why}.]`] : []),
    ...(changed.length > 0
      ? [
          `[The test changed files of the repository, which were restored: ${changed.slice(0, 5).join(', ')}.]`,
        ]
      : []),
  ]
    .filter((text) => text !== '')
    .join('\n'),
});
