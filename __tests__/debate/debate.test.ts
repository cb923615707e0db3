import { describe, expect, test } from 'vitest';
import type { Question, RawFinding, RelayedDispute } from '../../src/debate/reviewer.ts';
import { findingAt, positionOn, quoting, runScriptedDebate, type Script } from './scripted.ts';

const silent: Script = () => undefined;

/** Raises these blind, then answers each exchange with `answer`. */
const raising =
  (lines: readonly number[], answer: Script = silent): Script =>
  (question, bundle) =>
    question.kind === 'independent-review'
      ? { findings: lines.map((line) => findingAt(line)) }
      : answer(question, bundle);

const judging =
  (stance: 'uphold' | 'refute' | 'unsure', line?: number): Script =>
  (question) =>
    question.kind !== 'exchange'
      ? undefined
      : {
          positions: [...question.judge, ...question.disputes.map(({ finding }) => finding)].map(
            ({ label }) => positionOn(label, stance, line === undefined ? {} : quoting(line)),
          ),
        };

const rounds = (asked: readonly { reviewer: string; question: Question }[]) =>
  asked.map(({ reviewer, question }) => `${reviewer} ${question.kind} ${question.round}`);

describe('rounds', () => {
  test('nothing found: one blind round, and every reviewer approves', async () => {
    const { bundles, asked, approvers } = await runScriptedDebate({ 'a/ann': silent, 'b/bob': silent });
    expect(bundles).toEqual([{ id: 'b1', rounds: 1, stopped: 'approved' }]);
    expect(rounds(asked)).toEqual(['a/ann independent-review 1', 'b/bob independent-review 1']);
    expect(approvers).toEqual(['a/ann', 'b/bob']);
  });

  test('one finding: only the reviewer that did not raise it is asked to judge it', async () => {
    const { findings, asked, bundles } = await runScriptedDebate({
      'a/ann': raising([10]),
      'b/bob': judging('uphold'),
    });
    expect(rounds(asked)).toEqual([
      'a/ann independent-review 1',
      'b/bob independent-review 1',
      'b/bob exchange 2',
    ]);
    expect(findings).toMatchObject([
      { status: 'confirmed', reportedBy: ['a/ann'], supporters: ['a/ann', 'b/bob'], blocking: true },
    ]);
    expect(bundles).toMatchObject([{ rounds: 2, stopped: 'settled' }]);
  });

  test('the same defect raised by both needs no judge and is confirmed', async () => {
    const { findings, asked } = await runScriptedDebate({ 'a/ann': raising([10]), 'b/bob': raising([10]) });
    expect(findings).toMatchObject([{ status: 'confirmed', reportedBy: ['a/ann', 'b/bob'] }]);
    expect(asked).toHaveLength(2);
  });

  test('max-rounds 1: blind only, and what was raised alone stays unconfirmed and blocks', async () => {
    const { findings, bundles } = await runScriptedDebate(
      { 'a/ann': raising([10]), 'b/bob': silent },
      { maxRounds: 1 },
    );
    expect(findings).toMatchObject([{ status: 'unconfirmed', blocking: true }]);
    expect(bundles).toMatchObject([{ rounds: 1, stopped: 'max-rounds' }]);
  });

  test('refuted with evidence: the raiser answers, withdraws with evidence, and it is dismissed', async () => {
    const { findings, bundles, asked } = await runScriptedDebate({
      'a/ann': raising([10], judging('refute', 30)),
      'b/bob': judging('refute', 20),
    });
    expect(rounds(asked).slice(2)).toEqual(['b/bob exchange 2', 'a/ann exchange 3']);
    expect(findings).toMatchObject([{ status: 'dismissed', supporters: [], blocking: false }]);
    expect(bundles).toMatchObject([{ rounds: 3, stopped: 'approved' }]);
  });

  test('the raiser gives in without evidence: disputed, whatever it says', async () => {
    const { findings } = await runScriptedDebate({
      'a/ann': raising([10], judging('refute')),
      'b/bob': judging('refute', 20),
    });
    expect(findings).toMatchObject([{ status: 'disputed', supporters: ['a/ann'], refuters: ['b/bob'] }]);
    expect(findings[0]?.positions.at(-1)).toMatchObject({
      reviewer: 'a/ann',
      stance: 'refute',
      counts: false,
    });
  });

  test('the raiser maintains with new evidence: the refuter is asked again while rounds are left', async () => {
    const scripts = { 'a/ann': raising([10], judging('uphold', 40)), 'b/bob': judging('refute', 20) };
    const short = await runScriptedDebate(scripts);
    expect(short.bundles).toMatchObject([{ rounds: 3, stopped: 'max-rounds' }]);
    const long = await runScriptedDebate(scripts, { maxRounds: 9 });
    expect(rounds(long.asked).slice(2)).toEqual(['b/bob exchange 2', 'a/ann exchange 3', 'b/bob exchange 4']);
    expect(long.bundles).toMatchObject([{ rounds: 4, stopped: 'settled' }]);
  });

  test('the raiser maintains without new evidence: nothing is left to answer', async () => {
    const { bundles } = await runScriptedDebate(
      { 'a/ann': raising([10], judging('uphold')), 'b/bob': judging('refute', 20) },
      { maxRounds: 9 },
    );
    expect(bundles).toMatchObject([{ rounds: 3, stopped: 'settled' }]);
  });

  test('a dispute below the gate is not argued further', async () => {
    const { bundles, findings } = await runScriptedDebate(
      {
        'a/ann': (question) =>
          question.kind === 'independent-review'
            ? { findings: [findingAt(10, { severity: 'minor' })] }
            : undefined,
        'b/bob': judging('refute', 20),
      },
      { maxRounds: 9 },
    );
    expect(findings).toMatchObject([{ status: 'disputed', blocking: false }]);
    expect(bundles).toMatchObject([{ rounds: 2, stopped: 'approved' }]);
  });

  test('bundles are debated on their own and at the same time', async () => {
    const { bundles, findings } = await runScriptedDebate(
      {
        'a/ann': (question, bundle) =>
          question.kind === 'independent-review' && bundle === 'b2'
            ? { findings: [findingAt(10)] }
            : undefined,
        'b/bob': judging('uphold'),
      },
      { bundles: ['b1', 'b2'] },
    );
    expect(bundles).toMatchObject([
      { id: 'b1', rounds: 1 },
      { id: 'b2', rounds: 2 },
    ]);
    expect(findings).toMatchObject([{ bundle: 'b2' }]);
  });

  test('one defect that comes up in two bundles is one finding', async () => {
    const { findings } = await runScriptedDebate(
      { 'a/ann': raising([10]), 'b/bob': silent },
      { bundles: ['b1', 'b2'] },
    );
    expect(findings).toHaveLength(1);
  });
});

describe('what is relayed', () => {
  test('tells neither who raised a finding nor how many did', async () => {
    const { asked } = await runScriptedDebate({
      'a/ann': raising([10, 20]),
      'b/bob': raising([10, 30]),
      'c/cem': judging('uphold'),
    });
    const seen = JSON.stringify(
      asked.filter(({ reviewer, question }) => reviewer === 'c/cem' && question.kind === 'exchange'),
    );
    expect(seen).toContain('statement20');
    expect(seen.replaceAll('c/cem', '')).not.toMatch(/ann|bob|raisedBy|supporters/u);
  });

  test('is verbatim, and shuffled in an order of the reader’s own', async () => {
    const lines = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50];
    const scripts = { 'a/ann': raising(lines), 'b/bob': judging('unsure'), 'c/cem': judging('unsure') };
    const { asked } = await runScriptedDebate(scripts);
    const orders = asked.flatMap(({ question }) =>
      question.kind === 'exchange' ? [question.judge.map(({ startLine }) => startLine)] : [],
    );
    expect(orders).toHaveLength(2);
    for (const order of orders) {
      expect(order.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(lines);
      expect(order).not.toEqual(lines);
    }
    expect(orders[0]).not.toEqual(orders[1]);
    const again = (await runScriptedDebate(scripts)).asked.flatMap(({ question }) =>
      question.kind === 'exchange' ? [question.judge.map(({ startLine }) => startLine)] : [],
    );
    expect(again).toEqual(orders);
  });

  test('keeps a finding’s label through the rounds', async () => {
    const labels: string[] = [];
    await runScriptedDebate(
      {
        'a/ann': raising([10], judging('uphold', 40)),
        'b/bob': (question) => {
          if (question.kind !== 'exchange') return undefined;
          const shown = [...question.judge, ...question.disputes.map(({ finding }) => finding)];
          labels.push(...shown.map(({ label }) => label));
          return { positions: shown.map(({ label }) => positionOn(label, 'refute', quoting(20))) };
        },
      },
      { maxRounds: 9 },
    );
    expect(labels).toHaveLength(2);
    expect(new Set(labels).size).toBe(1);
  });
});

test('cost grows with reviewers, not with their pairs: each finding is judged by a bounded number of others', async () => {
  const judged = async (reviewers: number): Promise<number> => {
    const scripts = Object.fromEntries(
      Array.from({ length: reviewers }, (_, index): [string, Script] => [
        `m${index}/r`,
        raising([index * 20 + 5], judging('unsure')),
      ]),
    );
    const { asked } = await runScriptedDebate(scripts);
    return asked.reduce(
      (sum, { question }) => sum + (question.kind === 'exchange' ? question.judge.length : 0),
      0,
    );
  };
  expect([await judged(3), await judged(6), await judged(9)]).toEqual([6, 12, 18]);
});

test('judges of other vendors come first', async () => {
  const { asked } = await runScriptedDebate(
    { 'a/ann': raising([10]), 'a/abe': judging('unsure'), 'b/bob': judging('unsure') },
    { judgesPerFinding: 1 },
  );
  expect(rounds(asked).filter((text) => text.includes('exchange'))).toEqual(['b/bob exchange 2']);
});

describe('what a reviewer says next to its task', () => {
  test('"same as" makes two findings one, raised by both', async () => {
    const sameAs: Script = (question) =>
      question.kind === 'exchange'
        ? {
            positions: question.judge.map(({ label }) =>
              positionOn(label, 'uphold', { sameAs: question.own[0]?.label ?? null }),
            ),
          }
        : undefined;
    const { findings } = await runScriptedDebate({
      'a/ann': raising([10]),
      'b/bob': (question, bundle) =>
        question.kind === 'independent-review'
          ? {
              findings: [
                findingAt(50, {
                  category: 'logic-error',
                  title: 'Order',
                  explanation: 'x y z',
                  scenario: 'q',
                }),
              ],
            }
          : sameAs(question, bundle),
    });
    expect(findings).toMatchObject([{ status: 'confirmed', reportedBy: ['a/ann', 'b/bob'] }]);
    expect(findings[0]?.reports).toHaveLength(2);
  });

  test('"same as" cannot hang a refuted finding on one that stands', async () => {
    const { findings } = await runScriptedDebate({
      'a/ann': raising([10, 40]),
      'b/bob': (question) => {
        if (question.kind !== 'exchange') return undefined;
        const [first, second] = question.judge;
        return {
          positions: [
            positionOn(first?.label ?? '', 'refute', quoting(30)),
            positionOn(second?.label ?? '', 'uphold', { sameAs: first?.label ?? null }),
          ],
        };
      },
    });
    expect(findings.map(({ status }) => status).toSorted()).toEqual(['confirmed', 'disputed']);
  });

  test('a new finding in cross-examination is judged in the next round', async () => {
    const { findings, asked } = await runScriptedDebate({
      'a/ann': raising([10], judging('uphold')),
      'b/bob': (question) =>
        question.kind === 'exchange'
          ? {
              findings: [findingAt(40)],
              positions: question.judge.map(({ label }) => positionOn(label, 'uphold')),
            }
          : undefined,
    });
    expect(rounds(asked).at(-1)).toBe('a/ann exchange 3');
    expect(findings).toMatchObject([{ status: 'confirmed' }, { status: 'confirmed', reportedBy: ['b/bob'] }]);
  });

  test('repeating another’s finding as its own is no independent agreement, but upholds it', async () => {
    const { findings } = await runScriptedDebate({
      'a/ann': raising([10]),
      'b/bob': (question) => (question.kind === 'exchange' ? { findings: [findingAt(10)] } : undefined),
    });
    expect(findings).toMatchObject([
      { reportedBy: ['a/ann'], supporters: ['a/ann', 'b/bob'], status: 'confirmed' },
    ]);
  });

  test('repeating one’s own finding, of whose words one is not shown all, is no second finding', async () => {
    const { findings } = await runScriptedDebate({
      'a/ann': (question) => ({ findings: question.kind === 'relocation' ? [] : [findingAt(10)] }),
      'b/bob': raising([40]),
    });
    expect(findings.map(({ reportedBy }) => reportedBy)).toEqual([['a/ann'], ['b/bob']]);
  });

  test('both sides of a dispute are shown all arguments that count, and not whose they are', async () => {
    const shown: string[] = [];
    const told = (round: number, { finding, ...rest }: RelayedDispute): string => {
      expect(Object.keys(rest)).toEqual(['arguments']);
      const said = rest.arguments.map(({ stance, evidence }) => `${stance} ${evidence[0]?.quote}`);
      return `${round} ${finding.label}: ${said.toSorted().join(', ')}`;
    };
    const insists: Script = (question) => {
      if (question.kind !== 'exchange') return undefined;
      for (const dispute of question.disputes) shown.push(told(question.round, dispute));
      const labels = [...question.judge, ...question.disputes.map(({ finding }) => finding)].map(
        ({ label }) => label,
      );
      return {
        positions: labels.map((label) =>
          positionOn(label, 'refute', { ...quoting(20 + question.round), reason: `R${question.round}` }),
        ),
      };
    };
    await runScriptedDebate(
      {
        'a/ann': raising([10], (question) =>
          question.kind === 'exchange'
            ? {
                positions: question.disputes.map((dispute) => {
                  shown.push(told(question.round, dispute));
                  return positionOn(dispute.finding.label, 'uphold', quoting(30 + question.round));
                }),
              }
            : undefined,
        ),
        'b/bob': insists,
      },
      { maxRounds: 4 },
    );
    expect(shown).toEqual([
      '3 F1: refute statement22();',
      '4 F1: refute statement22();, uphold statement33();',
    ]);
  });

  test('positions on labels it was not shown are ignored, and two that contradict each other are unsure', async () => {
    const { findings, decisions } = await runScriptedDebate({
      'a/ann': raising([10]),
      'b/bob': (question) =>
        question.kind === 'exchange'
          ? {
              positions: [
                positionOn('F99', 'refute', quoting(20)),
                positionOn(question.judge[0]?.label ?? '', 'uphold'),
                positionOn(question.judge[0]?.label ?? '', 'refute', quoting(20)),
              ],
            }
          : undefined,
    });
    expect(findings).toMatchObject([{ status: 'unconfirmed' }]);
    expect(findings[0]?.positions.map(({ stance }) => stance)).toEqual(['unsure']);
    expect(decisions.filter(({ decision }) => decision === 'ignored')).toHaveLength(2);
  });

  test('a reviewer does not withdraw its own finding where it was not asked about it', async () => {
    const { findings } = await runScriptedDebate({
      'a/ann': raising([10], (question) =>
        question.kind === 'exchange'
          ? {
              positions: [...question.judge, ...question.own].map(({ label }) =>
                positionOn(label, 'refute', quoting(20)),
              ),
            }
          : undefined,
      ),
      'b/bob': raising([40]),
    });
    const own = findings.find(({ location }) => location.level === 'line' && location.startLine === 10);
    expect(own).toMatchObject({ supporters: ['a/ann'], blocking: true });
  });

  test.each([
    ['another reviewer', 'b/bob'],
    ['its own reporter', 'a/ann'],
  ])('what %s sees only in round 2 to be critical is a finding of its own', async (_, who) => {
    const late: Script = (question) =>
      question.kind === 'exchange'
        ? {
            findings: [findingAt(10, { title: 'Any user can empty any account' })],
            positions: question.judge.map(({ label }) => positionOn(label, 'uphold')),
          }
        : undefined;
    const minor: Script = ({ kind }) =>
      kind === 'independent-review' ? { findings: [findingAt(10, { severity: 'minor' })] } : undefined;
    const scripts: Record<string, Script> = {
      'a/ann': (question, bundle) =>
        minor(question, bundle) ?? (who === 'a/ann' ? late(question, bundle) : undefined),
      'b/bob': (question, bundle) =>
        who === 'b/bob'
          ? late(question, bundle)
          : question.kind === 'independent-review'
            ? { findings: [findingAt(40, { severity: 'minor' })] }
            : undefined,
    };
    const { findings } = await runScriptedDebate(scripts);
    expect(findings.filter(({ blocking }) => blocking)).toMatchObject([
      { title: 'Any user can empty any account', severity: 'critical' },
    ]);
  });

  test('relocations lose no finding and make none less severe', async () => {
    const lost = (severity: 'critical' | 'minor', quote: string) =>
      findingAt(10, { quote, severity, title: 'Missing check' });
    const { findings } = await runScriptedDebate({
      'a/ann': ({ kind }) => {
        if (kind === 'independent-review')
          return { findings: [lost('critical', 'gone();'), lost('minor', 'away();')] };
        return kind === 'relocation'
          ? { findings: [findingAt(20, { severity: 'minor', title: 'Missing check' })] }
          : undefined;
      },
      'b/bob': silent,
    });
    expect(findings.filter(({ severity }) => severity === 'critical')).toHaveLength(1);
    expect(findings.some(({ blocking }) => blocking)).toBe(true);
  });
});

describe('quotes that are nowhere in the file', () => {
  const lost = findingAt(10, { quote: 'invented();' });

  test('are asked for once more; what is found then takes part in the debate', async () => {
    const { findings, unlocated, asked } = await runScriptedDebate({
      'a/ann': (question) => {
        if (question.kind === 'independent-review') return { findings: [lost] };
        if (question.kind !== 'relocation') return undefined;
        return {
          relocations: question.unlocated.map(({ label }) => ({
            label,
            path: 'src/app.ts',
            quote: 'statement12();',
          })),
        };
      },
      'b/bob': judging('uphold'),
    });
    expect(rounds(asked)).toContain('a/ann relocation 1');
    expect(findings).toMatchObject([{ status: 'confirmed', location: { startLine: 12 } }]);
    expect(unlocated).toEqual([]);
  });

  test('and still not found are findings about the file, which are judged and gate', async () => {
    const { findings, unlocated, asked } = await runScriptedDebate({
      'a/ann': (question) => (question.kind === 'independent-review' ? { findings: [lost] } : undefined),
      'b/bob': judging('uphold'),
    });
    expect(findings).toMatchObject([
      { status: 'confirmed', blocking: true, location: { level: 'file', path: 'src/app.ts' } },
    ]);
    expect(rounds(asked)).toContain('b/bob exchange 2');
    expect(unlocated).toEqual([]);
  });

  test('and in a file that does not exist are kept as notes', async () => {
    const { findings, unlocated } = await runScriptedDebate({
      'a/ann': (question) =>
        question.kind === 'independent-review'
          ? { findings: [findingAt(10, { path: 'src/ghost.ts', quote: 'ghost(1);' })] }
          : undefined,
      'b/bob': silent,
    });
    expect(findings).toEqual([]);
    expect(unlocated).toMatchObject([{ location: { level: 'file', path: 'src/ghost.ts' } }]);
  });

  test('of one file are one finding where two reviewers describe one defect', async () => {
    const script =
      (quote: string): Script =>
      (question) =>
        question.kind === 'independent-review' ? { findings: [findingAt(10, { quote })] } : undefined;
    const { findings } = await runScriptedDebate({
      'a/ann': script('invented by ann();'),
      'b/bob': script('made up by bob();'),
    });
    expect(findings).toMatchObject([{ reportedBy: ['a/ann', 'b/bob'], status: 'confirmed', blocking: true }]);
  });

  test('keep their file where the second answer names none', async () => {
    const { findings } = await runScriptedDebate({
      'a/ann': (question) => {
        if (question.kind === 'independent-review') return { findings: [lost] };
        if (question.kind !== 'relocation') return undefined;
        return {
          findings: [{ ...lost, path: 'src/ghost.ts' }],
          relocations: [{ label: 'U1', path: 'src/ghost.ts', quote: 'nothing here();' }],
        };
      },
      'b/bob': silent,
    });
    expect(findings).toMatchObject([{ blocking: true, location: { level: 'file', path: 'src/app.ts' } }]);
  });

  test('have one identity however the reviewer words them', async () => {
    const idOf = async (changes: Partial<RawFinding>): Promise<string | undefined> => {
      const { findings } = await runScriptedDebate({
        'a/ann': (question) =>
          question.kind === 'independent-review' ? { findings: [findingAt(10, changes)] } : undefined,
        'b/bob': silent,
      });
      return findings[0]?.id;
    };
    expect(await idOf({ quote: 'invented();', title: 'One title' })).toBe(
      await idOf({ quote: 'also made up();', title: 'Another title' }),
    );
  });

  test('a reviewer that fails when asked again has not answered whole', async () => {
    const { attendance, findings } = await runScriptedDebate({
      'a/ann': (question) =>
        question.kind === 'independent-review' ? { findings: [lost] } : 'provider-error',
      'b/bob': silent,
    });
    expect(findings).toMatchObject([{ blocking: true, location: { level: 'file' } }]);
    expect(attendance[0]).toMatchObject({ answered: false, failure: { code: 'provider-error' } });
  });
});

describe('reviewers that do not answer', () => {
  test.each(['refused', 'truncated', 'malformed', 'unreachable'] as const)(
    '%s in the blind round: noted, asked nothing more, and the other goes on',
    async (code) => {
      const { attendance, asked, findings } = await runScriptedDebate({
        'a/ann': () => code,
        'b/bob': raising([10]),
      });
      expect(attendance).toMatchObject([
        { reviewer: 'a/ann', answered: false, failure: { code } },
        { reviewer: 'b/bob', answered: true },
      ]);
      expect(rounds(asked)).toEqual(['a/ann independent-review 1', 'b/bob independent-review 1']);
      expect(findings).toMatchObject([{ status: 'unconfirmed', blocking: true }]);
    },
  );

  test('failing in cross-examination loses nothing that was said before', async () => {
    const { attendance, findings } = await runScriptedDebate({
      'a/ann': raising([10], () => 'overloaded'),
      'b/bob': raising([40], () => 'overloaded'),
    });
    expect(attendance.map(({ answered }) => answered)).toEqual([false, false]);
    expect(findings).toHaveLength(2);
  });

  test.each([
    ['budget-exhausted', 'out-of-budget'],
    ['timed-out', 'out-of-time'],
    ['cancelled', 'cancelled'],
    ['provider-error', 'no-answers'],
  ] as const)('nobody left (%s): the debate stops and says %s', async (code, stopped) => {
    const { bundles } = await runScriptedDebate({ 'a/ann': () => code, 'b/bob': () => code });
    expect(bundles).toMatchObject([{ rounds: 1, stopped }]);
  });
});

test('identity does not depend on wording, severity or reviewer, and two like defects stay two', async () => {
  const one = await runScriptedDebate({ 'a/ann': raising([10]), 'b/bob': silent });
  const two = await runScriptedDebate({
    'a/ann': silent,
    'b/bob': (question) =>
      question.kind === 'independent-review'
        ? { findings: [findingAt(10, { severity: 'minor', title: 'Other', explanation: 'Else.' })] }
        : undefined,
  });
  expect(two.findings.map(({ fingerprint }) => fingerprint)).toEqual(
    one.findings.map(({ fingerprint }) => fingerprint),
  );
  const both = await runScriptedDebate({ 'a/ann': raising([10, 20]), 'b/bob': silent });
  expect(new Set(both.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

describe('a finder', () => {
  test('reports, judges nothing of others, and answers what is said against its own finding', async () => {
    const { asked, findings } = await runScriptedDebate({
      'a/ann': judging('refute', 200),
      'b/bob': judging('refute', 210),
      'c/cat as finder': raising([50], judging('uphold', 60)),
    });
    const exchanges = asked.filter(
      ({ reviewer, question }) => reviewer === 'c/cat as finder' && question.kind === 'exchange',
    );
    expect(exchanges.map(({ question }) => question.round)).toEqual([3]);
    expect(
      exchanges.every(({ question }) => question.kind === 'exchange' && question.judge.length === 0),
    ).toBe(true);
    expect(findings).toMatchObject([{ reportedBy: ['c/cat as finder'], status: 'dismissed' }]);
  });

  test('takes no place from a judge', async () => {
    const { asked } = await runScriptedDebate(
      { 'a/ann': raising([10]), 'b/bob': judging('uphold'), 'c/cat as finder': silent },
      { judgesPerFinding: 1 },
    );
    expect(rounds(asked).filter((round) => round.endsWith('exchange 2'))).toEqual(['b/bob exchange 2']);
  });
});
