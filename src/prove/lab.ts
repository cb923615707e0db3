import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestRun, WrittenTest } from '../debate/proof.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { openWorktrees, type Worktree, type Worktrees } from '../git/worktree.ts';
import { type CommandCheck, runCheck } from '../sandbox/command.ts';
import type { Isolation } from '../sandbox/isolation.ts';
import { readCoverage } from './coverage/coverage.ts';
import { executedLines } from './coverage/lines.ts';
import { runVariables, type TestRunner } from './runners/runner.ts';

/** Executes tests on the head and on the merge base, each in a worktree of its own that all tests share. */
export interface TestLab {
  /**
   * One execution. Never rejects because of what the test does.
   * @param file the file under test. @param lines those of the head that the test has to execute.
   */
  execute(
    commit: TestRun['commit'],
    test: Pick<WrittenTest, 'path' | 'text'>,
    runner: TestRunner,
    file: string,
    lines: readonly number[],
  ): Promise<Execution>;
  /** Removes everything. */
  close(): Promise<void>;
}

interface Execution {
  readonly run: TestRun;
  /** Whether one of the lines was executed; null if that is not known. */
  readonly exercised: boolean | null;
  /** Why the checkout could not be set up, so that the test was not executed; null if it was. Completes "The set-up …". */
  readonly unprepared: string | null;
}

interface LabOptions {
  readonly git: Git;
  readonly commits: Commits;
  readonly head: string;
  readonly isolation: Isolation;
  /** The setting `prove-setup`: empty for the runner's own, `none` for nothing. */
  readonly setup: string;
  /** Milliseconds for one execution, and for the set-up. */
  readonly timeoutMs: number;
  /** Folder for homes and temporary files. */
  readonly room: string;
  readonly redact: (text: string) => string;
  readonly signal: AbortSignal;
}

/** Characters of output that are kept of one execution. */
const outputKept = 8_000;

/** A worktree of one commit, in which one test runs at a time. */
class Bench {
  readonly #options: LabOptions;
  readonly #worktrees: Worktrees;
  readonly #commit: TestRun['commit'];
  readonly #setups = new Map<string, Promise<CommandCheck | null>>();
  #tree: Promise<Worktree> | null = null;
  #opened = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: LabOptions, worktrees: Worktrees, commit: TestRun['commit']) {
    this.#options = options;
    this.#worktrees = worktrees;
    this.#commit = commit;
  }

  execute(...given: Parameters<Bench['run']>): Promise<Execution> {
    const mine = this.#turn.then(() => this.run(...given));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async run(
    test: Pick<WrittenTest, 'path' | 'text'>,
    runner: TestRunner,
    file: string,
    lines: readonly number[],
  ): Promise<Execution> {
    const { setup } = this.#options;
    const tree = await this.#clean(test.path);
    if (tree === null) return blocked(this.#commit, test.path);
    const line = setup === '' ? runner.setup : setup === 'none' ? '' : setup;
    const known = this.#setups.get(line) ?? this.#setUp(tree, line);
    this.#setups.set(line, known);
    const prepared = await known;
    if (prepared !== null && !prepared.ok) return unprepared(this.#commit, prepared);
    const mark = randomBytes(8).toString('hex');
    const coverage = join(tree.folder, `.xreview-${mark}`);
    const path = join(tree.folder, test.path);
    let changed: readonly string[] = [];
    try {
      await mkdir(coverage);
      await chmod(coverage, 0o777);
      for (const [name, text] of Object.entries(runner.files)) await writeFile(join(coverage, name), text);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, test.text, { flag: 'wx' });
      const place = { testPath: test.path, file, mark, coverageFolder: coverage };
      const checked = await this.#check(tree, intoFolder(runner), runVariables(runner, place), 'none');
      changed = await tree.restore();
      const read = readingOf(checked, runner, mark, changed);
      const exercised =
        read === 'passed' && lines.length > 0 ? await this.#exercised(runner, coverage, file, lines) : null;
      const run = { commit: this.#commit, ...shown(checked, read, changed) };
      const output = run.output.replaceAll(`${tree.folder}/`, '');
      return { run: { ...run, output }, exercised, unprepared: null };
    } finally {
      const left = await stateOf(tree.folder, test.path);
      if (left === 'taken') await rm(path, { recursive: true, force: true });
      await this.#options.isolation.remove(coverage);
      // What it changed besides, and whose the restored files are, must not decide how the next test ends.
      if (changed.length > 0 || left === 'behind-link') await this.#discard(tree);
    }
  }

  /** A worktree in which the new file can be written; null if the commit itself prevents it. */
  async #clean(path: string): Promise<Worktree | null> {
    this.#tree ??= this.#open();
    const known = await this.#tree;
    if ((await stateOf(known.folder, path)) === 'free') return known;
    // An earlier test may have put something there.
    await this.#discard(known);
    this.#tree = this.#open();
    const fresh = await this.#tree;
    return (await stateOf(fresh.folder, path)) === 'free' ? fresh : null;
  }

  #open(): Promise<Worktree> {
    const { head, commits } = this.#options;
    this.#opened += 1;
    return this.#worktrees.open(
      `prove-${this.#commit}-${this.#opened}`,
      this.#commit === 'head' ? head : commits.mergeBase,
    );
  }

  async #discard(tree: Worktree): Promise<void> {
    this.#tree = null;
    this.#setups.clear();
    await tree.remove();
  }

  async #setUp(tree: Worktree, line: string): Promise<CommandCheck | null> {
    if (line === '') return null;
    const checked = await this.#check(tree, line, {}, 'host');
    await tree.restore();
    return checked;
  }

  #check(
    tree: Worktree,
    line: string,
    env: Readonly<Record<string, string>>,
    network: 'host' | 'none',
  ): Promise<CommandCheck> {
    const { isolation, room, timeoutMs, signal, redact } = this.#options;
    return runCheck({
      isolation,
      line,
      folder: tree.folder,
      room,
      readable: this.#worktrees.sources,
      env,
      network,
      timeoutMs,
      signal,
      redact,
    });
  }

  async #exercised(
    { coverage }: TestRunner,
    folder: string,
    file: string,
    lines: readonly number[],
  ): Promise<boolean | null> {
    const read = await readCoverage(coverage, folder, file);
    if (read === null) return null;
    const text = (await this.#options.git.readFileAt(this.#options.head, file))?.toString('utf8') ?? '';
    return executedLines(read, lines, text).executed.length > 0;
  }
}

/** Opens the worktrees when the first test needs them. */
export async function openLab(options: LabOptions): Promise<TestLab> {
  const worktrees = await openWorktrees(options.git, { removal: options.isolation });
  const benches = {
    head: new Bench(options, worktrees, 'head'),
    'merge-base': new Bench(options, worktrees, 'merge-base'),
  };
  return {
    execute: (commit, ...given) => benches[commit].execute(...given),
    close: () => worktrees.close(),
  };
}

/** A runner's command in its own folder. */
const intoFolder = ({ folder, command }: TestRunner): string =>
  folder === '' ? command : `cd '${folder.replaceAll("'", String.raw`'\''`)}'\n${command}`;

function readingOf(
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

/**
 * What a path of a worktree is, without following links: the action itself writes and deletes the test, with its own
 * rights. `behind-link`: a part above it is no folder.
 */
async function stateOf(folder: string, path: string): Promise<'free' | 'taken' | 'behind-link'> {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const found = await lstat(join(folder, ...parts.slice(0, index + 1))).catch(() => null);
    if (found === null) return 'free';
    if (index < parts.length - 1 && !found.isDirectory()) return 'behind-link';
  }
  return 'taken';
}

const blocked = (commit: TestRun['commit'], path: string): Execution => ({
  run: {
    commit,
    outcome: 'failed-otherwise',
    seconds: 0,
    output: `[The test was not executed, because ${path} exists already or is behind a link.]`,
  },
  exercised: null,
  unprepared: null,
});

const unprepared = (commit: TestRun['commit'], { why, log, seconds }: CommandCheck): Execution => ({
  run: {
    commit,
    outcome: 'failed-otherwise',
    seconds,
    output: `[The set-up (prove-setup) ${why}.]\n${log.slice(-outputKept)}`.trimEnd(),
  },
  exercised: null,
  unprepared: `(prove-setup) ${why}`,
});
