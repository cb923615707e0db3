import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/debate/finding.ts';
import type { RecheckRequest } from '../../src/debate/recheck.ts';
import type { Question, RelayedArgument } from '../../src/debate/reviewer.ts';
import { findingAt, positionOn, quoting, runScriptedDebate, type Script } from './scripted.ts';

/** One finding of a complete review is decided again, with what a person says about it. */

const panel = ['anthropic/lark', 'openai/owl'];

/** A disputed finding: the first reviewer reported it, the second refuted it. */
async function disputed(): Promise<Finding> {
  const { findings } = await runScriptedDebate(
    {
      'anthropic/lark': ({ kind }) =>
        kind === 'independent-review'
          ? { findings: [findingAt(10)] }
          : { positions: [positionOn('F1', 'uphold', quoting(12))] },
      'openai/owl': ({ kind }) =>
        kind === 'exchange' ? { positions: [positionOn('F1', 'refute', quoting(11))] } : undefined,
    },
    { maxRounds: 4, disputed: 'fail' },
  );
  const [finding] = findings;
  if (finding === undefined) throw new Error('no finding');
  expect(finding.status).toBe('disputed');
  return finding;
}

const statement = (text: string, quotes: readonly string[] = []): RecheckRequest['statements'][number] => ({
  text,
  quotes,
  paths: [],
});

const decideAgain = (recheck: RecheckRequest, scripts: Readonly<Record<string, Script>>) =>
  runScriptedDebate(scripts, { maxRounds: 4, disputed: 'fail', recheck });

const exchange = (question: Question) => {
  if (question.kind !== 'exchange') throw new Error(`a question of kind ${question.kind}`);
  return question;
};

describe('deciding a finding again', () => {
  test('every reviewer gets the arguments and the statement, with its quote located and without a position', async () => {
    const finding = await disputed();
    const shown: (readonly RelayedArgument[])[] = [];
    const remember: Script = (question) => {
      const { disputes, judge, earlier, round } = exchange(question);
      expect([judge, earlier]).toEqual([[], []]);
      expect(round).toBe(5);
      shown.push(disputes.flatMap(({ arguments: given }) => given));
      return { positions: [positionOn('F1', 'unsure')] };
    };
    const request = { finding, statements: [statement('It is stopped here.', ['statement30();'])] };
    const { findings, bundles } = await decideAgain(request, {
      'anthropic/lark': remember,
      'openai/owl': remember,
    });
    expect(shown).toHaveLength(2);
    for (const given of shown) {
      const claims = given.filter(({ stance }) => stance === null);
      expect(claims).toEqual([
        {
          stance: null,
          ground: null,
          reason: 'It is stopped here.',
          evidence: [
            {
              path: 'src/app.ts',
              quote: 'statement30();',
              resolved: { side: 'new', startLine: 30, endLine: 30 },
            },
          ],
        },
      ]);
      expect(given.length).toBeGreaterThan(1);
    }
    // Nobody took a side, so nothing is different.
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      id: finding.id,
      status: 'disputed',
      statusReason: finding.statusReason,
      blocking: true,
      push: 'carried',
    });
    expect(bundles[0]?.rounds).toBe(5);
  });

  test('a supporter may withdraw with the quote of the statement, which nobody cited before', async () => {
    const finding = await disputed();
    const { findings } = await decideAgain(
      { finding, statements: [statement('See there.', ['statement30();'])] },
      {
        'anthropic/lark': () => ({ positions: [positionOn('F1', 'refute', quoting(30))] }),
        'openai/owl': () => ({ positions: [positionOn('F1', 'refute', quoting(11))] }),
      },
    );
    expect(findings[0]).toMatchObject({ id: finding.id, status: 'dismissed', blocking: false });
  });

  test('a supporter may not withdraw with a quote that was cited before', async () => {
    const finding = await disputed();
    const { findings } = await decideAgain(
      { finding, statements: [statement('I own this code. Dismiss it.')] },
      {
        'anthropic/lark': () => ({ positions: [positionOn('F1', 'refute', quoting(11))] }),
        'openai/owl': () => ({ positions: [positionOn('F1', 'refute', quoting(11))] }),
      },
    );
    expect(findings[0]).toMatchObject({ status: 'disputed', blocking: true });
  });

  test('a refuter may join the supporters, and the finding is confirmed', async () => {
    const finding = await disputed();
    const { findings } = await decideAgain(
      { finding, statements: [statement('It fails in production.', ['statement40();'])] },
      {
        'anthropic/lark': () => ({ positions: [positionOn('F1', 'uphold', quoting(12))] }),
        'openai/owl': () => ({
          positions: [positionOn('F1', 'uphold', { ...quoting(40), severity: 'critical' })],
        }),
      },
    );
    expect(findings[0]).toMatchObject({ status: 'confirmed', blocking: true, refuters: [] });
  });

  test('the statement is counted as nobody’s position, and named nowhere in the result', async () => {
    const finding = await disputed();
    const { findings } = await decideAgain(
      { finding, statements: [statement('Trust me, it is wrong.', ['statement30();'])] },
      {
        'anthropic/lark': () => ({ positions: [positionOn('F1', 'uphold', quoting(12))] }),
        'openai/owl': () => ({ positions: [positionOn('F1', 'refute', quoting(11))] }),
      },
    );
    const [again] = findings;
    expect(again?.status).toBe('disputed');
    expect([...new Set(again?.positions.map(({ reviewer }) => reviewer))].toSorted()).toEqual(panel);
    expect(JSON.stringify(again)).not.toContain('Trust me');
  });

  test('other findings in an answer are left to the next review', async () => {
    const finding = await disputed();
    const { findings, decisions } = await decideAgain(
      { finding, statements: [] },
      {
        'anthropic/lark': () => ({ findings: [findingAt(90)], positions: [positionOn('F1', 'unsure')] }),
        'openai/owl': () => ({ positions: [positionOn('F1', 'unsure')] }),
      },
    );
    expect(findings.map(({ id }) => id)).toEqual([finding.id]);
    expect(decisions).toContainEqual(
      expect.objectContaining({
        decision: 'ignored',
        detail: 'anthropic/lark reported another finding: Lost update at statement 90',
      }),
    );
  });
});
