import { describe, expect, test } from 'vitest';
import type { Gate } from '../../src/debate/finding.ts';
import { counted, type FindingThread, sideOf } from '../../src/debate/positions.ts';
import { severityOf } from '../../src/debate/severity.ts';
import { blocks, judge } from '../../src/debate/status.ts';
import { evidenceAt, position, report, unresolved } from './builders.ts';

const panelModel = (id: string, vendor: string, model = id) => ({ id, vendor, model, judges: true });
const ann = panelModel('ann', 'a');
const bob = panelModel('bob', 'b');
const cem = panelModel('cem', 'c');
const dot = panelModel('dot', 'd');
const panel = [ann, bob, cem, dot];

const proof = (line: number) => ({ evidence: [evidenceAt(line)] });
const critical = { severity: 'critical' } as const;

/** The status of a thread, after the rules have decided which positions count. */
const outcome = (thread: FindingThread, panelModels = panel, failOn: Gate = 'critical') =>
  judge({ ...thread, positions: counted(thread, failOn) }, panelModels, failOn);
const status = (thread: FindingThread, panelModels = panel, failOn: Gate = 'critical') =>
  outcome(thread, panelModels, failOn).status;

describe('confirmed', () => {
  test('reported independently by two', () => {
    const { status, supporters, why } = outcome({
      reports: [report('ann'), report('bob')],
      positions: [],
    });
    expect({ status, supporters }).toEqual({ status: 'confirmed', supporters: ['ann', 'bob'] });
    expect(why).toContain('independently');
  });

  test('reported by one and upheld by another', () => {
    const thread = { reports: [report('ann')], positions: [position('bob', 'uphold')] };
    expect(outcome(thread)).toMatchObject({
      status: 'confirmed',
      supporters: ['ann', 'bob'],
      refuters: [],
    });
  });

  test('two supporters outnumber one refuter, who is still named', () => {
    const positions = [position('bob', 'uphold'), position('cem', 'refute', proof(3))];
    const { status, refuters, why } = outcome({ reports: [report('ann')], positions });
    expect({ status, refuters }).toEqual({ status: 'confirmed', refuters: ['cem'] });
    expect(why).toBe('Supported by 2 models, and refuted with evidence by 1 model.');
  });

  test('the refuter gives in with new evidence', () => {
    const positions = [
      position('bob', 'refute', proof(3)),
      position('bob', 'uphold', { round: 4, ...proof(7) }),
    ];
    expect(status({ reports: [report('ann')], positions })).toBe('confirmed');
  });
});

describe('unconfirmed', () => {
  test('judged by no other reviewer', () => {
    expect(status({ reports: [report('ann')], positions: [] })).toBe('unconfirmed');
  });

  test('others are unsure', () => {
    expect(status({ reports: [report('ann')], positions: [position('bob', 'unsure', proof(3))] })).toBe(
      'unconfirmed',
    );
  });

  test('refuted without evidence that counts', () => {
    const positions = [position('bob', 'refute', { evidence: [unresolved] }), position('cem', 'refute')];
    expect(outcome({ reports: [report('ann')], positions })).toMatchObject({
      status: 'unconfirmed',
      refuters: [],
    });
  });

  test('two roles of one model are one model: they do not confirm each other', () => {
    const roles = [panelModel('ann', 'a', 'm'), panelModel('ann as security', 'a', 'm'), bob];
    expect(status({ reports: [report('ann'), report('ann as security')], positions: [] }, roles)).toBe(
      'unconfirmed',
    );
  });
});

describe('disputed', () => {
  test('supported by one, refuted with evidence by another', () => {
    const thread = { reports: [report('ann')], positions: [position('bob', 'refute', proof(3))] };
    expect(outcome(thread)).toMatchObject({ status: 'disputed', supporters: ['ann'], refuters: ['bob'] });
  });

  test('two against two', () => {
    const positions = [
      position('bob', 'uphold'),
      position('cem', 'refute', proof(3)),
      position('dot', 'refute', proof(4)),
    ];
    expect(status({ reports: [report('ann')], positions })).toBe('disputed');
  });

  test('withdrawn without evidence', () => {
    const positions = [position('bob', 'refute', proof(3)), position('ann', 'refute', { round: 3 })];
    expect(status({ reports: [report('ann')], positions })).toBe('disputed');
  });

  test("withdrawn by repeating the opponent's quote", () => {
    const positions = [
      position('bob', 'refute', proof(3)),
      position('ann', 'refute', { round: 3, ...proof(3) }),
    ];
    expect(status({ reports: [report('ann')], positions })).toBe('disputed');
  });

  test('two refuters of one vendor, and two of the supporter’s own', () => {
    const positions = [
      position('bob', 'refute', proof(3)),
      position('abe', 'refute', proof(4)),
      position('ann', 'uphold', { round: 3 }),
    ];
    const thread = { reports: [report('ann')], positions };
    expect(status(thread, [ann, bob, panelModel('abe', 'b')])).toBe('disputed');
    expect(status(thread, [ann, panelModel('bob', 'a'), panelModel('abe', 'a')])).toBe('disputed');
  });

  test('if the roles of one model differ, it supports', () => {
    const roles = [panelModel('ann', 'a', 'm'), panelModel('ann as security', 'a', 'm'), bob];
    const thread = {
      reports: [report('ann')],
      positions: [position('ann as security', 'refute', proof(3)), position('bob', 'refute', proof(4))],
    };
    expect(outcome(thread, roles)).toMatchObject({
      status: 'disputed',
      supporters: ['ann'],
      refuters: ['bob'],
    });
  });
});

describe('dismissed', () => {
  const refuted = [position('bob', 'refute', proof(3)), position('cem', 'refute', proof(4))];
  const reported = { reports: [report('ann', critical)] };

  test('withdrawn with evidence that was not cited before', () => {
    const positions = [
      position('bob', 'refute', proof(3)),
      position('ann', 'refute', { round: 3, ...proof(4) }),
    ];
    expect(outcome({ ...reported, positions })).toMatchObject({
      status: 'dismissed',
      supporters: [],
      refuters: ['ann', 'bob'],
    });
  });

  test('two refuters of other vendors, but only after the supporter has answered them', () => {
    expect(status({ ...reported, positions: refuted })).toBe('disputed');
    for (const stance of ['uphold', 'unsure', 'refute'] as const) {
      const positions = [...refuted, position('ann', stance, { round: 3 })];
      expect(status({ ...reported, positions })).toBe('dismissed');
    }
  });

  test('an answer from before the last refutation does not count', () => {
    const positions = [
      position('bob', 'refute', proof(3)),
      position('ann', 'uphold', { round: 3 }),
      position('cem', 'refute', { round: 4, ...proof(4) }),
    ];
    expect(status({ ...reported, positions })).toBe('disputed');
  });

  test('a refuter that answers again does not invalidate the supporter’s answer', () => {
    const positions = [
      ...refuted,
      position('ann', 'uphold', { round: 3, ...proof(7) }),
      position('bob', 'refute', { round: 4, ...proof(8) }),
    ];
    expect(status({ ...reported, positions })).toBe('dismissed');
  });

  test('below the gate no reviewer is asked again', () => {
    expect(status({ reports: [report('ann')], positions: refuted })).toBe('dismissed');
  });

  test('a reviewer that cannot be asked need not answer', () => {
    const tool = [{ ...ann, judges: false }, bob, cem];
    expect(status({ ...reported, positions: refuted }, tool)).toBe('dismissed');
  });

  test('a reporter that is no longer configured still supports', () => {
    expect(status({ ...reported, positions: refuted.slice(0, 1) }, [bob, cem])).toBe('disputed');
  });
});

test('findings of the action itself are confirmed, whatever models answer', () => {
  const positions = [position('bob', 'refute', proof(3)), position('cem', 'refute', proof(4))];
  expect(status({ reports: [report('xreview/detector', critical)], positions })).toBe('confirmed');
});

describe('what counts', () => {
  const reported = { reports: [report('ann', critical)], positions: [] };
  const refuted = { ...reported, positions: [position('bob', 'refute', proof(3))] };
  const own = { ...evidenceAt(10), connection: 'own-lines' } as const;
  const unrelated = { ...evidenceAt(50), connection: 'none' } as const;
  const isCounted = (thread: FindingThread, ...next: Parameters<typeof position>): boolean => {
    const given = { ...position(...next), round: thread.positions.length + 2 };
    return (
      counted({ ...thread, positions: [...thread.positions, given] }, 'critical').at(-1)?.counts ?? false
    );
  };

  test('a first uphold counts as a vote; a first refutation only with a quote that is connected', () => {
    expect(isCounted(reported, 'bob', 'uphold')).toBe(true);
    expect(isCounted(reported, 'bob', 'refute')).toBe(false);
    expect(isCounted(reported, 'bob', 'refute', { evidence: [unresolved] })).toBe(false);
    expect(isCounted(reported, 'bob', 'refute', { evidence: [unrelated] })).toBe(false);
    expect(isCounted(reported, 'bob', 'refute', { evidence: [unrelated, evidenceAt(3)] })).toBe(true);
  });

  test('the finding’s own lines count only for the ground wrong', () => {
    expect(isCounted(reported, 'bob', 'refute', { ground: 'wrong', evidence: [own] })).toBe(true);
    for (const ground of ['handled-elsewhere', 'intended', 'pre-existing'] as const)
      expect(isCounted(reported, 'bob', 'refute', { ground, evidence: [own] })).toBe(false);
  });

  test.each(['stylistic', 'out-of-scope'] as const)(
    '%s never refutes a finding at or above the gate',
    (ground) => {
      expect(isCounted(reported, 'bob', 'refute', { ground, ...proof(3) })).toBe(false);
      const minor = { reports: [report('ann', { severity: 'minor' })], positions: [] };
      expect(isCounted(minor, 'bob', 'refute', { ground, ...proof(3) })).toBe(true);
      const raised = { ...minor, positions: [position('cem', 'uphold', critical)] };
      expect(isCounted(raised, 'bob', 'refute', { ground, ...proof(3) })).toBe(false);
    },
  );

  test('a refutation on such a ground stops counting when a reviewer votes at the gate', () => {
    const positions = [
      position('bob', 'refute', { ground: 'stylistic', ...proof(3) }),
      position('cem', 'uphold', { round: 3, severity: 'critical' }),
    ];
    const thread = { reports: [report('ann', { severity: 'minor' })], positions };
    expect(counted(thread, 'critical').map(({ counts }) => counts)).toEqual([false, true]);
  });

  test('giving in without evidence changes nothing, in either direction', () => {
    expect(isCounted(refuted, 'ann', 'refute')).toBe(false);
    expect(isCounted(refuted, 'bob', 'uphold')).toBe(false);
    expect(isCounted(refuted, 'ann', 'refute', { evidence: [unresolved] })).toBe(false);
  });

  test('a change of mind needs a connected quote that was not cited on this finding', () => {
    expect(isCounted(refuted, 'ann', 'refute', proof(10))).toBe(false); // the finding's own lines
    expect(isCounted(refuted, 'ann', 'refute', { evidence: [own] })).toBe(false);
    expect(isCounted(refuted, 'ann', 'refute', proof(3))).toBe(false); // its opponent's quote
    expect(isCounted(refuted, 'bob', 'uphold', proof(3))).toBe(false); // its own quote
    expect(isCounted(refuted, 'ann', 'refute', { evidence: [unrelated] })).toBe(false);
    expect(isCounted(refuted, 'ann', 'refute', proof(4))).toBe(true);
    expect(isCounted(refuted, 'bob', 'uphold', proof(4))).toBe(true);
  });

  test('a quote of two reviewers in one round is new for both', () => {
    const positions = [
      position('ann', 'refute', { round: 3, ...proof(5) }),
      position('bob', 'uphold', { round: 3, ...proof(5) }),
    ];
    const thread = { ...refuted, positions: [...refuted.positions, ...positions] };
    expect(counted(thread, 'critical').map(({ counts }) => counts)).toEqual([true, true, true]);
  });

  test('an empty line or a brace next to a cited quote does not make it new', () => {
    const wider = (text: string) => ({
      evidence: [
        {
          ...evidenceAt(3),
          quote: `code at 3\n${text}`,
          resolved: { side: 'new' as const, startLine: 3, endLine: 4 },
        },
      ],
    });
    expect(isCounted(refuted, 'ann', 'refute', wider('  }'))).toBe(false);
    expect(isCounted(refuted, 'ann', 'refute', wider(''))).toBe(false);
    expect(isCounted(refuted, 'ann', 'refute', wider('guard(value);'))).toBe(true);
  });

  test('being unsure never changes a side', () => {
    expect(isCounted(reported, 'ann', 'unsure', proof(3))).toBe(false);
    expect(sideOf({ ...reported, positions: [position('ann', 'unsure', { counts: false })] }, 'ann')).toBe(
      'support',
    );
  });
});

describe('severity', () => {
  type Votes = readonly (readonly ['critical' | 'major' | 'minor' | 'info', string])[];
  const reports = (votes: Votes): FindingThread => ({
    reports: votes.map(([severity, id]) => report(id, { severity })),
    positions: [],
  });
  const severity = (thread: FindingThread, supporters: readonly string[], failOn: Gate = 'critical') =>
    severityOf(
      { ...thread, positions: counted(thread, failOn) },
      supporters.map((id) => [id]),
      failOn,
    );

  test('of two supporters the more severe counts', () => {
    expect(
      severity(
        reports([
          ['minor', 'ann'],
          ['critical', 'bob'],
        ]),
        ['ann', 'bob'],
      ),
    ).toBe('critical');
  });

  test('below the gate the median counts', () => {
    const three = reports([
      ['info', 'ann'],
      ['major', 'bob'],
      ['minor', 'cem'],
    ]);
    expect(severity(three, ['ann', 'bob', 'cem'])).toBe('minor');
  });

  test('once anyone voted at the gate, a vote below it needs a new connected quote', () => {
    const reported = reports([['critical', 'ann']]);
    const careless = [
      position('bob', 'uphold', { severity: 'minor' }),
      position('cem', 'uphold', { severity: 'minor', evidence: [unresolved] }),
    ];
    expect(severity({ ...reported, positions: careless }, ['ann', 'bob', 'cem'])).toBe('critical');
    const shown = [
      position('bob', 'uphold', { severity: 'minor', ...proof(3) }),
      position('cem', 'uphold', { severity: 'minor', ...proof(4) }),
    ];
    expect(severity({ ...reported, positions: shown }, ['ann', 'bob', 'cem'])).toBe('minor');
    const own = shown.map((one) => ({ ...one, ...proof(10) }));
    expect(severity({ ...reported, positions: own }, ['ann', 'bob', 'cem'])).toBe('critical');
  });

  test('a lower vote with a quote that was cited before does not count', () => {
    const positions = [
      position('bob', 'uphold', { severity: 'minor', ...proof(3) }),
      position('cem', 'uphold', { round: 3, severity: 'minor', ...proof(3) }),
      position('dot', 'uphold', { round: 3, severity: 'minor', ...proof(3) }),
    ];
    expect(severity({ ...reports([['critical', 'ann']]), positions }, ['ann', 'bob', 'cem', 'dot'])).toBe(
      'critical',
    );
  });

  test('three separate reports of one defect are bound by the report at the gate', () => {
    const three = reports([
      ['minor', 'ann'],
      ['critical', 'bob'],
      ['minor', 'cem'],
    ]);
    expect(severity(three, ['ann', 'bob', 'cem'])).toBe('critical');
  });

  test('a vote at the gate raises a finding that was reported below it only among half of the supporters or more', () => {
    const reported = reports([['minor', 'ann']]);
    const raised = [position('bob', 'uphold', { severity: 'critical' })];
    expect(severity({ ...reported, positions: raised }, ['ann', 'bob'])).toBe('critical');
    const outvoted = [...raised, position('cem', 'uphold', { severity: 'minor' })];
    expect(severity({ ...reported, positions: outvoted }, ['ann', 'bob', 'cem'])).toBe('minor');
  });

  test("a refuter's vote does not count; a supporter without a vote shares the reporter’s", () => {
    const positions = [
      position('cem', 'refute', { severity: 'info', ...proof(3) }),
      position('bob', 'uphold'),
    ];
    expect(severity({ ...reports([['minor', 'ann']]), positions }, ['ann', 'bob'])).toBe('minor');
  });

  test('with fail-on: never nothing is at the gate', () => {
    const positions = [
      position('bob', 'uphold', { severity: 'minor' }),
      position('cem', 'uphold', { severity: 'minor' }),
    ];
    expect(severity({ ...reports([['critical', 'ann']]), positions }, ['ann', 'bob', 'cem'], 'never')).toBe(
      'minor',
    );
  });
});

test.each([
  ['confirmed', true, true],
  ['unconfirmed', true, true],
  ['disputed', false, true],
  ['dismissed', false, false],
] as const)(
  'a %s finding at the gate blocks: %s with disputed: warn, %s with disputed: fail',
  (status, warn, fail) => {
    expect([blocks(status, 'warn'), blocks(status, 'fail')]).toEqual([warn, fail]);
  },
);
