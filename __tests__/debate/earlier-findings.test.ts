import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/debate/finding.ts';
import { findingAt, positionOn, quoting, runScriptedDebate, type Script } from './scripted.ts';

const silent: Script = () => undefined;

/** A blocker of an earlier push at `statement10();`. */
async function blocker(): Promise<Finding> {
  const { findings } = await runScriptedDebate({
    'a/ann': ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined),
    'b/bob': ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined),
  });
  const [finding] = findings;
  if (finding === undefined) throw new Error('nothing raised');
  return finding;
}

/** The same, of code that is no longer there. */
const changed = (finding: Finding): Finding => {
  const location: Finding['location'] = { level: 'file', path: 'src/app.ts', quote: 'former10();', why: '' };
  return { ...finding, location, reports: finding.reports.map((report) => ({ ...report, location })) };
};

const following =
  (stance: 'uphold' | 'refute' | 'unsure', line?: number): Script =>
  (question) =>
    question.kind !== 'exchange'
      ? undefined
      : {
          positions: question.earlier.map(({ label }) =>
            positionOn(label, stance, {
              ground: stance === 'refute' ? 'fixed' : null,
              ...(line === undefined ? {} : quoting(line)),
            }),
          ),
        };

describe('every earlier finding is answered by those who see the new code', () => {
  test('fixed with evidence by all: closed, and not among the findings', async () => {
    const finding = changed(await blocker());
    const { findings, closed, approvers } = await runScriptedDebate(
      { 'a/ann': following('refute', 20), 'b/bob': following('refute', 20) },
      { earlier: [finding] },
    );
    expect(findings).toEqual([]);
    expect(closed).toMatchObject([{ finding: { id: finding.id }, by: ['a/ann', 'b/bob'] }]);
    expect(approvers).toEqual(['a/ann', 'b/bob']);
  });

  test('fixed without evidence that resolves does not count, and it keeps blocking', async () => {
    const { findings, closed } = await runScriptedDebate(
      { 'a/ann': following('refute', 999), 'b/bob': following('refute', 999) },
      { earlier: [changed(await blocker())] },
    );
    expect(closed).toEqual([]);
    expect(findings).toMatchObject([{ push: 'unanswered', blocking: true }]);
  });

  test('the quoted line itself, unchanged, is no evidence that it was mended', async () => {
    const { findings } = await runScriptedDebate(
      { 'a/ann': following('refute', 10), 'b/bob': following('refute', 10) },
      { earlier: [await blocker()] },
    );
    expect(findings).toMatchObject([{ push: 'unanswered', blocking: true }]);
  });

  test('the line that was quoted, now saying more, is evidence: it is not the line it was', async () => {
    const finding = await blocker();
    const shorter = (report: Finding['reports'][number]): Finding['reports'][number] => ({
      ...report,
      location: { ...report.location, quote: 'ement10();' },
    });
    const { closed } = await runScriptedDebate(
      { 'a/ann': following('refute', 10), 'b/bob': following('refute', 10) },
      { earlier: [{ ...finding, reports: finding.reports.map(shorter) }] },
    );
    expect(closed).toMatchObject([{ finding: { id: finding.id }, by: ['a/ann', 'b/bob'] }]);
  });

  test.each([
    ['says nothing', silent],
    ['cannot tell', following('unsure')],
    [
      'fails to answer',
      (({ kind }) => (kind === 'independent-review' ? undefined : 'timed-out')) satisfies Script,
    ],
  ])('a panel that %s leaves it blocking', async (_, script) => {
    const finding = await blocker();
    const { findings, closed } = await runScriptedDebate(
      { 'a/ann': script, 'b/bob': script },
      { earlier: [finding] },
    );
    expect(closed).toEqual([]);
    expect(findings).toMatchObject([{ id: finding.id, push: 'unanswered', blocking: true }]);
  });

  test('one says fixed, one says still open: it stays, and a dispute does not open the gate', async () => {
    const finding = changed(await blocker());
    const { findings } = await runScriptedDebate(
      { 'a/ann': following('refute', 20), 'b/bob': following('uphold', 30) },
      { earlier: [finding], maxRounds: 2 },
    );
    expect(findings).toMatchObject([
      { id: finding.id, push: 'still-open', blocking: true, location: { level: 'line', startLine: 30 } },
    ]);
  });

  test('raised again unasked, in other words: still open under the same identity, and nobody is asked', async () => {
    const finding = await blocker();
    const again: Script = ({ kind }) =>
      kind === 'independent-review'
        ? { findings: [findingAt(10, { title: 'Two buyers, one item', severity: 'major' })] }
        : undefined;
    const { findings, asked } = await runScriptedDebate(
      { 'a/ann': again, 'b/bob': again },
      { earlier: [finding] },
    );
    expect(findings).toMatchObject([{ id: finding.id, push: 'still-open', status: 'confirmed' }]);
    expect(asked.map(({ question }) => question.kind)).toEqual(['independent-review', 'independent-review']);
  });

  test('raisers that left the panel do not take their finding with them', async () => {
    const finding = await blocker();
    const { findings } = await runScriptedDebate(
      { 'c/cat': silent, 'd/dan': silent },
      { earlier: [finding] },
    );
    expect(findings).toMatchObject([{ id: finding.id, status: finding.status, blocking: true }]);
  });

  describe('what the panel made of it is not forgotten', () => {
    /** Raised as major by one, and held to be critical or to be wrong by the other. */
    const debated = async (stance: 'uphold' | 'refute'): Promise<Finding> => {
      const { findings } = await runScriptedDebate(
        {
          'a/ann': ({ kind }) =>
            kind === 'independent-review' ? { findings: [findingAt(10, { severity: 'major' })] } : undefined,
          'b/bob': (question) =>
            question.kind === 'exchange' && question.judge.length > 0
              ? {
                  positions: question.judge.map(({ label }) =>
                    positionOn(label, stance, {
                      ground: stance === 'refute' ? 'wrong' : null,
                      severity: stance === 'uphold' ? 'critical' : null,
                      ...quoting(20),
                    }),
                  ),
                }
              : undefined,
        },
        { failOn: stance === 'uphold' ? 'critical' : 'major' },
      );
      const [finding] = findings;
      if (finding === undefined) throw new Error('nothing raised');
      return finding;
    };

    test.each([
      ['nobody says a word', silent, 'unanswered'],
      ['its raiser says that it is still open', following('uphold', 10), 'still-open'],
    ])('%s: as grave as before, and blocking', async (_, script, push) => {
      const finding = await debated('uphold');
      expect(finding).toMatchObject({ severity: 'critical', status: 'confirmed', blocking: true });
      const { findings } = await runScriptedDebate(
        { 'a/ann': script, 'b/bob': silent },
        { earlier: [finding], failOn: 'critical' },
      );
      expect(findings).toMatchObject([{ id: finding.id, push, severity: 'critical', blocking: true }]);
    });

    test('nobody says a word of a dispute: it is one still, and blocks no more than before', async () => {
      const finding = await debated('refute');
      expect(finding).toMatchObject({ status: 'disputed', blocking: false });
      const { findings } = await runScriptedDebate(
        { 'a/ann': silent, 'b/bob': silent },
        { earlier: [finding], failOn: 'major' },
      );
      expect(findings).toMatchObject([
        { push: 'unanswered', status: 'disputed', refuters: ['b/bob'], blocking: false },
      ]);
    });
  });

  test('it is closed without a question where the change no longer holds its file', async () => {
    const finding = await blocker();
    const location: Finding['location'] = { level: 'file', path: 'src/gone.ts', quote: 'x();', why: '' };
    const { closed, asked } = await runScriptedDebate(
      { 'a/ann': silent, 'b/bob': silent },
      { earlier: [{ ...finding, location }] },
    );
    expect(closed).toMatchObject([{ by: [] }]);
    expect(asked.every(({ question }) => question.kind === 'independent-review')).toBe(true);
  });

  test('what the panel dismissed before is not asked about, but keeps its name when it is met again', async () => {
    const finding: Finding = { ...(await blocker()), status: 'dismissed', blocking: false };
    const script: Script = ({ kind }) =>
      kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined;
    const { findings, asked } = await runScriptedDebate(
      { 'a/ann': script, 'b/bob': silent },
      { earlier: [finding] },
    );
    expect(findings).toMatchObject([{ id: finding.id, push: 'new' }]);
    expect(asked.some(({ question }) => question.kind === 'exchange' && question.earlier.length > 0)).toBe(
      false,
    );
  });
});
