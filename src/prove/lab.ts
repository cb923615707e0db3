import type { TestRun, WrittenTest } from '../debate/proof.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { openWorktrees, type Worktree, type Worktrees } from '../git/worktree.ts';
import type { CommandCheck } from '../sandbox/command.ts';
import type { Isolation } from '../sandbox/isolation.ts';
import { readCoverage } from './coverage/coverage.ts';
import { executedLines } from './coverage/lines.ts';
import type { TestRunner } from './runners/runner.ts';
import { pathState, runTest, setUpTests, setupLine, setupOutput, type TestPlace } from './test-run.ts';

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

/** A worktree of one commit, in which one test runs at a time. */
class Bench {
  readonly #options: LabOptions;
  readonly #worktrees: Worktrees;
  readonly #commit: TestRun['commit'];
  readonly #setups = new Map<string, Promise<CommandCheck | null>>();
  #opened = 0;
  #tree: Promise<Worktree> | null = null;
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
    const place: TestPlace = { ...this.#options, tree, readable: this.#worktrees.sources };
    const line = setupLine(setup, runner);
    const known = this.#setups.get(line) ?? setUpTests(place, line);
    this.#setups.set(line, known);
    const prepared = await known;
    if (prepared !== null && !prepared.ok) return unprepared(this.#commit, prepared);
    const { run, read, soiled } = await runTest(place, { test, runner, file, mark: 'random' }, (folder) =>
      lines.length > 0 ? this.#exercised(runner, folder, file, lines) : Promise.resolve(null),
    );
    if (soiled) await this.#discard(tree);
    return { run: { commit: this.#commit, ...run }, exercised: read, unprepared: null };
  }

  /** A worktree in which the new file can be written; null if the commit itself prevents it. */
  async #clean(path: string): Promise<Worktree | null> {
    this.#tree ??= this.#open();
    const known = await this.#tree;
    if ((await pathState(known.folder, path)) === 'free') return known;
    // An earlier test may have put something there.
    await this.#discard(known);
    this.#tree = this.#open();
    const fresh = await this.#tree;
    return (await pathState(fresh.folder, path)) === 'free' ? fresh : null;
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

const unprepared = (commit: TestRun['commit'], checked: CommandCheck): Execution => ({
  run: { commit, outcome: 'failed-otherwise', seconds: checked.seconds, output: setupOutput(checked) },
  exercised: null,
  unprepared: `(prove-setup) ${checked.why}`,
});
