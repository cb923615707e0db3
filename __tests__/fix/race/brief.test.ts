import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/debate/finding.ts';
import { briefOf } from '../../../src/fix/race/brief.ts';
import { afford } from '../../../src/fix/race/budget.ts';
import { aFinding } from '../../report/factory.ts';

const finding = (more: Parameters<typeof aFinding>[0] = {}): Finding => aFinding(more);

describe('the brief', () => {
  test('holds the confirmed findings at or above the severity, most severe first', () => {
    const [grave, lesser] = [finding(), finding({ severity: 'major' })];
    const others = [
      finding({ severity: 'minor' }),
      finding({ status: 'unconfirmed' }),
      finding({ status: 'disputed' }),
      finding({
        dismissal: { source: 'command', by: 'ada', reason: '', until: null, status: 'confirmed' },
      }),
    ];
    const brief = briefOf([lesser, ...others, grave], 'major');
    expect(brief.findings.map(({ id }) => id)).toEqual([grave.id, lesser.id]);
    expect(brief.files).toEqual(['src/orders.ts']);
    expect(brief.leftOut).toEqual([]);
  });

  test('leaves out, and lists, findings that no lane may edit or that were not located', () => {
    const lost = finding({ location: { level: 'file', path: 'a.ts', quote: 'x', why: 'Gone.' } });
    const barred = finding();
    const brief = briefOf([lost, barred], 'major', (path) => `${path} is barred.`);
    expect(brief.findings).toEqual([]);
    expect(brief.leftOut).toEqual([
      { id: lost.id, why: 'Its code could not be located.' },
      { id: barred.id, why: 'src/orders.ts is barred.' },
    ]);
  });

  test('its estimate grows with the quoted and suggested code', () => {
    const plain = briefOf([finding()], 'major').estimate;
    const long = briefOf([finding({ suggestion: 'one\n'.repeat(20) })], 'major').estimate;
    expect(plain).toBe(2 + 2 + 6);
    expect(long).toBe(2 + 20 + 6);
  });
});

describe('the budget', () => {
  const lanes = [
    { lane: 'a', usd: 0.6 },
    { lane: 'b', usd: 0.3 },
  ];

  test.each([
    ['no limit', null, ['a', 'b'], null],
    ['enough', 1, ['a', 'b'], null],
    ['enough for one', 0.7, ['a'], 'reduced to one lane'],
    ['enough for the cheaper', 0.4, ['b'], 'reduced to one lane'],
    ['too little', 0.1, [], 'No race'],
  ] as const)('%s', (_, left, running, says) => {
    const { lanes: run, notice } = afford(lanes, left);
    expect(run).toEqual(running);
    if (says === null) expect(notice).toBeNull();
    else expect(notice).toContain(says);
  });

  test('an unknown price has no limit: only a lane whose price is known runs', () => {
    expect(afford([{ lane: 'own', usd: null }, ...lanes], 5).lanes).toEqual(['a']);
  });
});
