import { describe, expect, test } from 'vitest';
import type { TestRun } from '../../src/debate/proof.ts';
import { isStillOpen, meaningOf } from '../../src/prove/meaning.ts';

const run = (outcome: TestRun['outcome'], commit: TestRun['commit'] = 'head'): TestRun => ({
  commit,
  outcome,
  seconds: 1,
  output: '',
});
const three = (outcome: TestRun['outcome']): TestRun[] => [run(outcome), run(outcome), run(outcome)];
const fails = three('failed-as-named');
const passes = three('passed');

/** The table in docs/prove.md, row by row. */
describe('what executions mean', () => {
  test.each([
    ['passed', 'reproduced', 'passes on the merge base'],
    ['failed-otherwise', 'reproduced', 'lacks the code under test'],
    ['ran-nothing', 'reproduced', 'lacks the code under test'],
    ['failed-as-named', 'no-proof', 'did not introduce'],
    ['stopped', 'no-proof', 'stopped at a limit on the merge base'],
  ] as const)('fails on the head, and on the merge base it %s: %s', (base, outcome, why) => {
    const meaning = meaningOf({ head: fails, mergeBase: run(base, 'merge-base'), exercised: null });
    expect(meaning.outcome).toBe(outcome);
    expect(meaning.why).toContain(why);
  });

  test.each([
    [true, 'not-reproduced', 'executed the changed lines'],
    [null, 'not-reproduced', 'reports no coverage'],
    [false, 'no-proof', 'does not execute the changed lines'],
  ] as const)('passes on the head, changed lines executed: %s', (exercised, outcome, why) => {
    const meaning = meaningOf({ head: passes, mergeBase: null, exercised });
    expect(meaning.outcome).toBe(outcome);
    expect(meaning.why).toContain(why);
  });

  test.each([
    [[run('passed'), run('failed-as-named')], 'flaky'],
    [[run('failed-as-named'), run('failed-as-named'), run('passed')], 'flaky'],
    [[run('passed'), run('stopped')], 'flaky'],
    [[run('failed-otherwise')], 'not at the assertion'],
    [[run('ran-nothing')], 'found no test'],
    [[run('stopped')], 'stopped at a limit'],
    [[], 'not executed'],
    [[run('passed'), run('passed')], 'not executed often enough'],
  ])('%j is no proof', (head, why) => {
    const meaning = meaningOf({ head, mergeBase: null, exercised: true });
    expect(meaning.outcome).toBe('no-proof');
    expect(meaning.why).toContain(why);
  });

  test('a failure that was not executed on the merge base is no proof', () => {
    expect(meaningOf({ head: fails, mergeBase: null, exercised: null }).outcome).toBe('no-proof');
  });

  test('no more executions are needed once they differ, or the first did not reach its assertion', () => {
    expect(isStillOpen([])).toBe(true);
    expect(isStillOpen([run('passed')])).toBe(true);
    expect(isStillOpen([run('failed-as-named'), run('failed-as-named')])).toBe(true);
    expect(isStillOpen([run('failed-as-named'), run('passed')])).toBe(false);
    for (const outcome of ['failed-otherwise', 'ran-nothing', 'stopped'] as const)
      expect(isStillOpen([run(outcome)])).toBe(false);
  });
});
