import { describe, expect, test } from 'vitest';
import { decide, type Reason } from '../../src/debate/verdict.ts';

const refused: Reason = { code: 'refused', message: 'The model refused.', remedy: 'Ask another.' };
const ask = {
  nothingToReview: false,
  complete: true,
  shortfalls: [],
  blocking: [],
  onInconclusive: 'fail',
} as const;

describe('the verdict table', () => {
  test('complete, none blocking: pass', () => {
    expect(decide(ask)).toMatchObject({ verdict: 'pass', exitStatus: 0, complete: true });
    expect(decide(ask).reasons.map(({ code }) => code)).toEqual(['approved']);
  });

  test.each([true, false])('blocking findings, complete %s: fail', (complete) => {
    const shortfalls = complete ? [] : [refused];
    const verdict = decide({ ...ask, complete, shortfalls, blocking: ['xr-1', 'xr-2'] });
    expect(verdict).toMatchObject({ verdict: 'fail', exitStatus: 1, blocking: ['xr-1', 'xr-2'], complete });
    expect(verdict.reasons.map(({ code }) => code)).toEqual([
      'blocking-findings',
      ...shortfalls.map(({ code }) => code),
    ]);
  });

  test('not complete, none blocking: inconclusive, which fails the job', () => {
    const verdict = decide({ ...ask, complete: false, shortfalls: [refused] });
    expect(verdict).toMatchObject({
      verdict: 'inconclusive',
      exitStatus: 1,
      complete: false,
      reasons: [refused],
    });
  });

  test('inconclusive with on-inconclusive: warn exits 0, and is still no pass', () => {
    const verdict = decide({ ...ask, complete: false, shortfalls: [refused], onInconclusive: 'warn' });
    expect(verdict).toMatchObject({ verdict: 'inconclusive', exitStatus: 0 });
  });

  test('unreadable settings never pass', () => {
    const verdict = decide({
      ...ask,
      complete: false,
      shortfalls: [refused],
      onInconclusive: 'warn',
      unforgivable: true,
    });
    expect(verdict).toMatchObject({ verdict: 'inconclusive', exitStatus: 1 });
  });

  test('nothing to review: pass, and says so', () => {
    const verdict = decide({ ...ask, nothingToReview: true });
    expect(verdict).toMatchObject({ verdict: 'pass', exitStatus: 0, complete: true });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['nothing-to-review']);
  });

  test('a failure before the change was known is not "nothing to review"', () => {
    const verdict = decide({ ...ask, nothingToReview: true, complete: false, shortfalls: [refused] });
    expect(verdict.verdict).toBe('inconclusive');
  });

  test('a finding of the action itself blocks a change that has nothing to review', () => {
    expect(decide({ ...ask, nothingToReview: true, blocking: ['xr-1'] })).toMatchObject({ verdict: 'fail' });
  });

  test('a block says how to lift it', () => {
    const [reason] = decide({ ...ask, blocking: ['xr-0123456789', 'xr-2'] }).reasons;
    expect(reason?.remedy).toBe(
      'Fix the code, or dismiss each finding that is wrong: comment "/xreview dismiss ID REASON" on the pull request and re-run the job.',
    );
  });

  test('outside a pull request it names the suppressions file', () => {
    const [reason] = decide({ ...ask, blocking: ['xr-0123456789'], dismissalPlace: 'suppressions' }).reasons;
    expect(reason?.remedy).toBe(
      'Fix the code, or dismiss the finding if it is wrong: add "- finding: xr-0123456789" with a "reason:" to .github/xreview-suppressions.yml on the base branch and review again.',
    );
  });

  test('with enough complete reviewers a review passes despite an outage and still reports the failure', () => {
    const verdict = decide({ ...ask, shortfalls: [refused] });
    expect(verdict.verdict).toBe('pass');
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['approved', 'refused']);
  });
});
