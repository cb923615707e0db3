import { describe, expect, test } from 'vitest';
import { findingAt, positionOn, quoting, runScriptedDebate } from './scripted.ts';

/** Ways in which a blocker could get lost between its wording and the verdict. Each must stay shut. */

const blocking = ({ findings }: Awaited<ReturnType<typeof runScriptedDebate>>) =>
  findings.filter((finding) => finding.blocking).map(({ title }) => title);

describe('two like defects stay two', () => {
  test('where two reviewers raise one each, five lines apart', async () => {
    const { findings } = await runScriptedDebate({
      'a/ann': ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined),
      'b/bob': ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(15)] } : undefined),
    });
    expect(findings.map(({ reportedBy }) => reportedBy)).toEqual([['a/ann'], ['b/bob']]);
  });

  test('where one is only seen while the other is judged', async () => {
    const { findings } = await runScriptedDebate({
      'a/ann': ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined),
      'b/bob': ({ kind }) =>
        kind === 'exchange'
          ? { positions: [positionOn('F1', 'unsure')], findings: [findingAt(15)] }
          : undefined,
    });
    expect(findings.map(({ supporters }) => supporters)).toEqual([['a/ann'], ['b/bob']]);
  });
});

describe('"same as" makes no blocker vanish', () => {
  const two = [
    findingAt(10, { severity: 'minor' }),
    findingAt(12, { severity: 'critical', title: 'Key leaks' }),
  ];

  test('of two findings that one reviewer raised, for those are two by its own word', async () => {
    const heard = await runScriptedDebate({
      'a/ann': ({ kind }) => (kind === 'independent-review' ? { findings: two } : undefined),
      'b/bob': ({ kind }) =>
        kind === 'exchange'
          ? {
              positions: [
                positionOn('F1', 'uphold', { sameAs: 'F2' }),
                positionOn('F2', 'uphold', { sameAs: 'F1' }),
              ],
            }
          : undefined,
    });
    expect(heard.findings).toHaveLength(2);
    expect(blocking(heard)).toEqual(['Key leaks']);
  });

  test('where its raiser hangs it on a small one: it is as grave as before', async () => {
    const heard = await runScriptedDebate({
      'a/ann': ({ kind }) =>
        kind === 'independent-review' ? { findings: [findingAt(10, { severity: 'minor' })] } : undefined,
      'b/bob': (question) =>
        question.kind === 'independent-review'
          ? { findings: [findingAt(200, { title: 'Key leaks' })] }
          : question.kind === 'exchange'
            ? {
                positions: question.judge.map(({ label }) =>
                  positionOn(label, 'uphold', { sameAs: question.own[0]?.label ?? null }),
                ),
              }
            : undefined,
    });
    expect(heard.findings.map(({ severity, reportedBy }) => [severity, reportedBy])).toEqual([
      ['critical', ['a/ann', 'b/bob']],
    ]);
    expect(blocking(heard)).toHaveLength(1);
  });

  test('by the word of somebody who raised neither, where the lines differ', async () => {
    const { findings } = await runScriptedDebate({
      'a/ann': ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined),
      'b/bob': ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(15)] } : undefined),
      'c/cem': (question) =>
        question.kind === 'exchange'
          ? {
              positions: [
                positionOn('F1', 'uphold', { sameAs: 'F2' }),
                positionOn('F2', 'uphold', { sameAs: 'F1' }),
              ],
            }
          : undefined,
    });
    expect(findings.flatMap(({ reportedBy }) => reportedBy).toSorted()).toEqual(['a/ann', 'b/bob']);
    expect(findings).toHaveLength(2);
  });

  test('and one that joins a graver wording is as grave as that', async () => {
    const heard = await runScriptedDebate({
      'a/ann': ({ kind }) =>
        kind === 'independent-review' ? { findings: [findingAt(10, { severity: 'minor' })] } : undefined,
      'b/bob': (question) =>
        question.kind === 'independent-review'
          ? {
              findings: [
                findingAt(10, {
                  quote: 'statement10();\nstatement11();',
                  title: 'Key leaks',
                  explanation: 'Quite other words.',
                  scenario: '',
                  category: 'injection',
                }),
              ],
            }
          : question.kind === 'exchange'
            ? {
                positions: question.judge.map(({ label }) =>
                  positionOn(label, 'uphold', { sameAs: question.own[0]?.label ?? null }),
                ),
              }
            : undefined,
      'c/cem': (question) =>
        question.kind === 'exchange'
          ? { positions: question.judge.map(({ label }) => positionOn(label, 'uphold')) }
          : undefined,
    });
    expect(heard.findings.map(({ severity }) => severity)).toEqual(['critical']);
    expect(blocking(heard)).toHaveLength(1);
  });
});

describe('nothing said is lost', () => {
  test('a finding given whole where only its place was asked for', async () => {
    const { findings, unlocated } = await runScriptedDebate({
      'a/ann': ({ kind }) => {
        if (kind === 'independent-review')
          return { findings: [findingAt(10, { quote: 'nowhere to be found()' })] };
        return kind === 'relocation' ? { findings: [findingAt(10)] } : undefined;
      },
      'b/bob': () => undefined,
    });
    expect(findings.map(({ blocking: blocks }) => blocks)).toEqual([true]);
    expect(unlocated).toEqual([]);
  });

  test('a position that nobody asked for is noted as ignored', async () => {
    const { decisions } = await runScriptedDebate({
      'a/ann': ({ kind }) =>
        kind === 'independent-review' ? { positions: [positionOn('F1', 'refute')] } : undefined,
      'b/bob': () => undefined,
    });
    expect(decisions.map(({ decision }) => decision)).toEqual(['ignored']);
  });
});

describe('one model in two roles is one voice', () => {
  const scripts = {
    'a/ann': ({ kind }: { kind: string }) =>
      kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined,
  };

  test('it does not outvote the one that raised a finding', async () => {
    const refutes = (question: { kind: string }) =>
      question.kind === 'exchange' ? { positions: [positionOn('F1', 'refute', quoting(20))] } : undefined;
    const { findings } = await runScriptedDebate({
      ...scripts,
      'b/bob': refutes,
      'b/bob as security': refutes,
    });
    expect(findings.map(({ status }) => status)).toEqual(['disputed']);
  });

  test('it does not confirm itself', async () => {
    const { findings } = await runScriptedDebate({
      'b/bob': ({ kind }) => (kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined),
      'b/bob as security': ({ kind }) =>
        kind === 'independent-review' ? { findings: [findingAt(10)] } : undefined,
    });
    expect(findings.map(({ status, statusReason }) => [status, statusReason])).toEqual([
      ['unconfirmed', 'Supported by one model; no other model upheld it or refuted it with evidence.'],
    ]);
  });
});
