import { describe, expect, test } from 'vitest';
import { blocks, judge, severityOf, sideOf, weighs } from '../../src/review/standing.ts';
import { evidenceAt, position, unresolved, wording } from './builders.ts';

const ann = { id: 'ann', maker: 'a', model: 'ann' };
const bob = { id: 'bob', maker: 'b', model: 'bob' };
const cem = { id: 'cem', maker: 'c', model: 'cem' };
const dot = { id: 'dot', maker: 'd', model: 'dot' };
const panel = [ann, bob, cem, dot];

const proof = (line: number) => ({ evidence: [evidenceAt(line)] });

describe('the standing table', () => {
  test('raised alone by two: confirmed', () => {
    const { standing, supporters, why } = judge(
      { wordings: [wording('ann'), wording('bob')], positions: [] },
      panel,
    );
    expect({ standing, supporters }).toEqual({ standing: 'confirmed', supporters: ['ann', 'bob'] });
    expect(why).toContain('independently');
  });

  test('raised by one and upheld by another: confirmed', () => {
    const thread = { wordings: [wording('ann')], positions: [position('bob', 'uphold')] };
    expect(judge(thread, panel)).toMatchObject({
      standing: 'confirmed',
      supporters: ['ann', 'bob'],
      refuters: [],
    });
  });

  test('raised by one, judged by nobody: unconfirmed', () => {
    expect(judge({ wordings: [wording('ann')], positions: [] }, panel).standing).toBe('unconfirmed');
  });

  test('raised by one, others unsure: unconfirmed', () => {
    const thread = { wordings: [wording('ann')], positions: [position('bob', 'unsure', proof(3))] };
    expect(judge(thread, panel).standing).toBe('unconfirmed');
  });

  test('refuted without evidence that resolves: still unconfirmed', () => {
    const positions = [position('bob', 'refute', { evidence: [unresolved] }), position('cem', 'refute')];
    expect(judge({ wordings: [wording('ann')], positions }, panel)).toMatchObject({
      standing: 'unconfirmed',
      refuters: [],
    });
  });

  test('supported by one, refuted with evidence: disputed', () => {
    const thread = { wordings: [wording('ann')], positions: [position('bob', 'refute', proof(3))] };
    expect(judge(thread, panel)).toMatchObject({
      standing: 'disputed',
      supporters: ['ann'],
      refuters: ['bob'],
    });
  });

  test('supported by two, refuted with evidence by one: disputed, not confirmed', () => {
    const positions = [position('bob', 'uphold'), position('cem', 'refute', proof(3))];
    expect(judge({ wordings: [wording('ann')], positions }, panel).standing).toBe('disputed');
  });

  test('supported by two, refuted by two: disputed, for the supporters are not outweighed', () => {
    const positions = [
      position('bob', 'uphold'),
      position('cem', 'refute', proof(3)),
      position('dot', 'refute', proof(4)),
    ];
    expect(judge({ wordings: [wording('ann')], positions }, panel).standing).toBe('disputed');
  });

  test('outweighed by two refuters of other makers: dismissed, with the reason', () => {
    const positions = [position('bob', 'refute', proof(3)), position('cem', 'refute', proof(4))];
    const { standing, why } = judge({ wordings: [wording('ann')], positions }, panel);
    expect(standing).toBe('dismissed');
    expect(why).toContain('2 reviewers of other makers');
  });

  test('two refuters of the supporter’s own maker outweigh nobody', () => {
    const kin = [ann, { id: 'abe', maker: 'a', model: 'abe' }, { id: 'ada', maker: 'a', model: 'ada' }];
    const positions = [position('abe', 'refute', proof(3)), position('ada', 'refute', proof(4))];
    expect(judge({ wordings: [wording('ann')], positions }, kin).standing).toBe('disputed');
  });

  test('refuted with evidence and withdrawn with evidence: dismissed', () => {
    const positions = [
      position('bob', 'refute', proof(3)),
      position('ann', 'refute', { round: 3, ...proof(4) }),
    ];
    expect(judge({ wordings: [wording('ann')], positions }, panel)).toMatchObject({
      standing: 'dismissed',
      supporters: [],
      refuters: ['ann', 'bob'],
    });
  });

  test('withdrawn without evidence: still disputed', () => {
    const positions = [position('bob', 'refute', proof(3)), position('ann', 'refute', { round: 3 })];
    expect(judge({ wordings: [wording('ann')], positions }, panel).standing).toBe('disputed');
  });

  test('the refuter gives in with new evidence: confirmed', () => {
    const positions = [
      position('bob', 'refute', proof(3)),
      position('bob', 'uphold', { round: 4, ...proof(7) }),
    ];
    expect(judge({ wordings: [wording('ann')], positions }, panel).standing).toBe('confirmed');
  });
});

describe('what counts', () => {
  const raised = { wordings: [wording('ann')], positions: [] };
  const refuted = { wordings: [wording('ann')], positions: [position('bob', 'refute', proof(3))] };

  test('a first uphold counts as a vote; a first refutation only with evidence that resolves', () => {
    expect(weighs(raised, 'bob', 'uphold', [], 'wrong')).toBe(true);
    expect(weighs(raised, 'bob', 'refute', [], 'wrong')).toBe(false);
    expect(weighs(raised, 'bob', 'refute', [unresolved], 'wrong')).toBe(false);
    expect(weighs(raised, 'bob', 'refute', [evidenceAt(3)], 'wrong')).toBe(true);
  });

  test('capitulation without evidence changes nothing, in either direction', () => {
    expect(weighs(refuted, 'ann', 'refute', [], 'wrong')).toBe(false);
    expect(weighs(refuted, 'bob', 'uphold', [], 'wrong')).toBe(false);
    expect(weighs(refuted, 'ann', 'refute', [unresolved], 'wrong')).toBe(false);
  });

  test('a change of mind needs evidence that its reviewer has not given before', () => {
    expect(weighs(refuted, 'ann', 'refute', [evidenceAt(10)], 'wrong')).toBe(false); // its own anchor
    expect(weighs(refuted, 'bob', 'uphold', [evidenceAt(3)], 'wrong')).toBe(false); // its own proof
    expect(weighs(refuted, 'ann', 'refute', [evidenceAt(3)], 'wrong')).toBe(true);
    expect(weighs(refuted, 'bob', 'uphold', [evidenceAt(10)], 'wrong')).toBe(true);
  });

  test('being unsure never moves a side', () => {
    expect(weighs(raised, 'ann', 'unsure', [evidenceAt(3)], 'wrong')).toBe(false);
    expect(sideOf({ ...raised, positions: [position('ann', 'unsure')] }, 'ann')).toBe('support');
  });
});

describe('severity', () => {
  const thread = (severities: readonly ['critical' | 'major' | 'minor' | 'info', string][]) => ({
    wordings: severities.map(([severity, id]) => wording(id, { severity })),
    positions: [],
  });

  test('of two supporters the graver counts, so one cannot talk a finding down', () => {
    expect(
      severityOf(
        thread([
          ['minor', 'ann'],
          ['critical', 'bob'],
        ]),
        ['ann', 'bob'],
      ),
    ).toBe('critical');
  });

  test('of three the middle one counts, so one cannot blow a finding up', () => {
    const three = thread([
      ['minor', 'ann'],
      ['critical', 'bob'],
      ['minor', 'cem'],
    ]);
    expect(severityOf(three, ['ann', 'bob', 'cem'])).toBe('minor');
  });

  test('a correction while upholding counts; one from a refuter does not', () => {
    const corrected = {
      wordings: [wording('ann', { severity: 'minor' })],
      positions: [
        position('bob', 'uphold', { severity: 'critical' }),
        position('cem', 'refute', { severity: 'info', ...proof(3) }),
      ],
    };
    expect(severityOf(corrected, ['ann', 'bob'])).toBe('critical');
  });

  test('an upholder without a view of its own shares the raiser’s', () => {
    const shared = {
      wordings: [wording('ann', { severity: 'minor' })],
      positions: [position('bob', 'uphold')],
    };
    expect(severityOf(shared, ['ann', 'bob'])).toBe('minor');
  });
});

test.each([
  ['confirmed', true, true],
  ['unconfirmed', true, true],
  ['disputed', false, true],
  ['dismissed', false, false],
] as const)(
  'a %s finding at the gate blocks: %s with disputed: warn, %s with disputed: fail',
  (standing, warn, fail) => {
    expect([blocks(standing, 'warn'), blocks(standing, 'fail')]).toEqual([warn, fail]);
  },
);
