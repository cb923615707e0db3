import type { Settings } from '../config/schema.ts';
import { reproduction } from '../debate/proof.ts';
import type { Git } from '../git/git.ts';
import { runnerFor } from '../prove/runners/choose.ts';
import type { TestRunner } from '../prove/runners/runner.ts';
import { pathState, runTest, setUpTests, setupLine, setupOutput, type TestPlace } from '../prove/test-run.ts';
import type { Brief } from './race/brief.ts';

/** A test that reproduced a finding of the brief. A patch must make it pass, and keeps it as a regression test. */
export interface RegressionTest {
  /** The id of the finding. */
  readonly finding: string;
  /** The new file, relative to the repository. */
  readonly path: string;
  readonly text: string;
  /** The file under test. */
  readonly file: string;
  readonly runner: TestRunner;
}

export interface RegressionTests {
  readonly tests: readonly RegressionTest[];
  /** Entire sentences: which tests the race does not use, and why. */
  readonly notices: readonly string[];
}

/** The tests that reproduced findings of the brief, and how each is run on the head. */
export async function regressionTestsOf(
  { findings }: Brief,
  settings: Settings,
  git: Git,
  head: string,
): Promise<RegressionTests> {
  const reproduced = findings.flatMap((finding) => {
    const test = reproduction(finding)?.test ?? null;
    return test === null ? [] : [{ id: finding.id, file: finding.location.path, test }];
  });
  if (reproduced.length === 0) return { tests: [], notices: [] };
  const why = whyNotHere(settings);
  if (why !== null) return withoutTests(`${why}.`);
  const paths = [...(await git.list(head)).keys()];
  const read = async (path: string): Promise<string | null> =>
    (await git.readFileAt(head, path))?.toString('utf8') ?? null;
  const tests: RegressionTest[] = [];
  const notices: string[] = [];
  for (const { id, file, test } of reproduced) {
    const leaveOut = (reason: string): void => {
      notices.push(`The race does not use the test of ${id}: ${reason}.`);
    };
    const runner = await runnerFor(file, { paths, read }, settings['prove-command']);
    if (test.text === '') leaveOut('its text was not kept from an earlier run');
    else if (paths.includes(test.path)) leaveOut(`${test.path} exists in the change`);
    else if (tests.some(({ path }) => path === test.path))
      leaveOut(`${test.path} is already the test of another finding`);
    else if ('none' in runner) leaveOut(runner.none);
    else tests.push({ finding: id, path: test.path, text: test.text, file, runner });
  }
  return { tests, notices };
}

/** No test is used, for one reason, which is an entire sentence or the end of one. */
export const withoutTests = (why: string): RegressionTests => ({
  tests: [],
  notices: [`The race does not use the tests that reproduced findings: ${why}`],
});

/** The user decides with `prove` whether tests of models are executed, and in which job. */
function whyNotHere(settings: Settings): string | null {
  if (settings.prove === 'off' && settings['prove-command'].trim() === '') return '`prove` is off';
  return settings['prove-in'] === 'this-job' ? null : '`prove-in` has tests executed in another job only';
}

/** The first test that a patch does not make pass. */
interface FailedTest {
  /** An entire sentence. */
  readonly why: string;
  /** What its command printed, without secrets. */
  readonly output: string;
}

/**
 * Executes each test once in the worktree of a patch, as it would be in the repository: without the variable that
 * marks its decisive assertion.
 * @returns the tests that passed, and the one that ended it.
 */
export async function runRegressionTests(
  tests: readonly RegressionTest[],
  setup: string,
  place: TestPlace,
): Promise<{ readonly passed: readonly RegressionTest[]; readonly failed: FailedTest | null }> {
  const passed: RegressionTest[] = [];
  const done = new Set<string>();
  // The verify command may have changed committed files. The patch is what counts.
  await place.tree.restore();
  for (const test of tests) {
    const line = setupLine(setup, test.runner);
    const prepared = done.has(line) ? null : await setUpTests(place, line);
    done.add(line);
    if (prepared !== null && !prepared.ok)
      return {
        passed,
        failed: {
          why: `The test of ${test.finding} was not executed: the set-up (prove-setup) ${prepared.why}.`,
          output: setupOutput(prepared),
        },
      };
    if ((await pathState(place.tree.folder, test.path)) !== 'free')
      return {
        passed,
        failed: {
          why: `The test of ${test.finding} was not executed: a command left something else at ${test.path}.`,
          output: '',
        },
      };
    const { run } = await runTest(
      place,
      { test, runner: test.runner, file: test.file, mark: 'without' },
      () => Promise.resolve(null),
    );
    if (run.outcome !== 'passed')
      return {
        passed,
        failed: {
          why: `Its patch does not make the test of ${test.finding} pass: the test ${endings[run.outcome]}.`,
          output: run.output,
        },
      };
    passed.push(test);
  }
  return { passed, failed: null };
}

/** Completing "the test …". */
const endings = {
  'failed-as-named': 'fails',
  'failed-otherwise': 'fails',
  'ran-nothing': 'did not run',
  stopped: 'was stopped at a limit',
} as const;
