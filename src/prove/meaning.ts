import type { Proof, TestRun } from '../debate/proof.ts';

/** What the executions of a test mean. Pure. docs/prove.md has the table. */

/** Executions on the head. One that changes its result between them is flaky and proves nothing. */
export const headRuns = 3;

interface Executed {
  /** In order. Fewer than `headRuns` if one of them already proves nothing. */
  readonly head: readonly TestRun[];
  /** Null if it was not needed. */
  readonly mergeBase: TestRun | null;
  /** Whether the changed lines ran; null if the runner gives no coverage. */
  readonly exercised: boolean | null;
}

type Meaning = Pick<Proof, 'outcome' | 'why'>;

const noProof = (why: string): Meaning => ({ outcome: 'no-proof', why });

/** Whether more executions on the head can still lead to a proof. */
export const isStillOpen = (head: readonly TestRun[]): boolean => {
  const [first] = head;
  return (
    first === undefined ||
    ((first.outcome === 'passed' || first.outcome === 'failed-as-named') &&
      head.every(({ outcome }) => outcome === first.outcome))
  );
};

export function meaningOf({ head, mergeBase, exercised }: Executed): Meaning {
  const [first] = head;
  if (first === undefined) return noProof('The test was not executed.');
  if (!isStillOpen(head))
    return head.length > 1
      ? noProof(
          `The test is flaky: on the same code it ended differently (${head.map(({ outcome }) => words[outcome]).join(', ')}).`,
        )
      : noProof(`On the change, the test ${words[first.outcome]}.`);
  if (head.length < headRuns)
    return noProof('The test was not executed often enough to show that it is stable.');
  if (first.outcome === 'passed') {
    if (exercised === false)
      return noProof(`The test passes, but does not execute the changed lines that the finding is about.`);
    return {
      outcome: 'not-reproduced',
      why:
        exercised === null
          ? `The test passed ${headRuns} times on the change. Whether the changed lines ran is not known, because this test runner reports no coverage.`
          : `The test passed ${headRuns} times on the change, and executed the changed lines.`,
    };
  }
  switch (mergeBase?.outcome) {
    case undefined:
      return noProof('The test fails on the change, but was not executed on the merge base.');
    case 'passed':
      return {
        outcome: 'reproduced',
        why: `The test fails on the change (${headRuns} of ${headRuns} times, at the assertion for the scenario) and passes on the merge base.`,
      };
    case 'failed-otherwise':
    case 'ran-nothing':
      return {
        outcome: 'reproduced',
        why: `The test fails on the change (${headRuns} of ${headRuns} times, at the assertion for the scenario). It does not get to its assertion on the merge base, which lacks the code under test.`,
      };
    case 'failed-as-named':
      return noProof(
        'The test fails on the merge base in the same way, so the change did not introduce the failure.',
      );
    case 'stopped':
      return noProof('The test fails on the change, but was stopped at a limit on the merge base.');
  }
}

/** Completing "On the change, the test …". */
const words: Readonly<Record<TestRun['outcome'], string>> = {
  passed: 'passed',
  'failed-as-named': 'failed at the assertion for the scenario',
  'failed-otherwise': 'failed, but not at the assertion for the scenario',
  'ran-nothing': 'did not run: the test runner found no test in it, or skipped it',
  stopped: 'was stopped at a limit of time, output, processes or files',
};
