import { describe, expect, test } from 'vitest';
import { bareCode } from '../../src/debate/fingerprint.ts';
import { applyDecisions, type Decision } from '../../src/history/decisions.ts';
import { readSuppressions } from '../../src/history/suppressions.ts';
import type { ResultFinding } from '../../src/result/result.ts';
import { aFinding } from '../report/factory.ts';

const of = (finding: ResultFinding, more: Partial<Decision> = {}): Decision => ({
  key: 'command:1',
  finding: finding.id,
  source: 'command',
  by: 'ada',
  reason: 'guarded upstream',
  until: null,
  ...more,
});
const nothing = { decided: {}, findings: [] };
const quoting = (finding: ResultFinding, quote: string): ResultFinding => ({
  ...finding,
  location: { ...finding.location, quote },
});

describe('a decision holds until the code it is about changes', () => {
  test('it takes the finding out of the gate, and says who and why', () => {
    const finding = aFinding();
    const { findings } = applyDecisions([finding], [of(finding)], nothing, '2026-11-20');
    expect(findings).toMatchObject([
      { blocking: false, status: 'dismissed', dismissal: { by: 'ada', status: 'confirmed' } },
    ]);
    expect(findings[0]?.statusReason).toContain('ada with a command: guarded upstream');
  });

  test('reformatted code is the same code; other code is not, and the finding stands again', () => {
    const finding = aFinding();
    const first = applyDecisions([finding], [of(finding)], nothing, '2026-11-20');
    const history = { decided: first.decided, findings: [finding] };
    const spaced = quoting(finding, finding.location.quote.replaceAll(' ', '   '));
    expect(applyDecisions([spaced], [of(finding)], history, '2026-11-20').findings[0]?.status).toBe(
      'dismissed',
    );
    const other = quoting(finding, 'return db.query(other);');
    const then = applyDecisions([other], [of(finding)], history, '2026-11-20');
    expect(then.findings[0]).toMatchObject({ status: 'confirmed', blocking: true, dismissal: null });
    expect(then.decided).toEqual({ 'command:1': bareCode(finding.location.quote) });
  });

  test('a decision made between two pushes is about the code of the first, also where the second changed it', () => {
    const finding = aFinding();
    const changed = quoting(finding, 'return db.query(other);');
    const { findings } = applyDecisions(
      [changed],
      [of(finding)],
      { decided: {}, findings: [finding] },
      '2026-11-20',
    );
    expect(findings[0]?.status).toBe('confirmed');
  });

  test('it ends on its day, and with the comment that made it', () => {
    const finding = aFinding();
    const ending = [of(finding, { until: '2026-11-20' })];
    const on = (day: string) => applyDecisions([finding], ending, nothing, day).findings[0]?.status;
    expect([on('2026-11-20'), on('2026-11-21')]).toEqual(['dismissed', 'confirmed']);
    const first = applyDecisions([finding], ending, nothing, '2026-11-20');
    const later = applyDecisions([finding], [], { ...first, findings: [finding] }, '2026-11-20');
    expect([later.findings[0]?.status, later.decided]).toEqual(['confirmed', {}]);
  });
});

describe('the suppressions file', () => {
  test('entries with and without an end', () => {
    const text = [
      '- finding: xr-0123456789',
      '  reason: accepted until the rewrite',
      '  expires: 2027-01-31',
      '- finding: xr-abcdefabcd',
      '  reason: intended',
      '  by: ada',
    ].join('\n');
    expect(readSuppressions(text)).toMatchObject([
      { finding: 'xr-0123456789', until: '2027-01-31', by: 'the team' },
      { finding: 'xr-abcdefabcd', until: null, by: 'ada' },
    ]);
    expect(readSuppressions('')).toEqual([]);
    expect(readSuppressions(null)).toEqual([]);
  });

  test.each([
    ['no reason', '- finding: xr-0123456789\n  reason: ""', /reason/u],
    ['no finding', '- reason: all of it', /finding/u],
    ['a wrong id', '- finding: "*"\n  reason: all', /id of a finding/u],
    ['a wrong date', '- finding: xr-0123456789\n  reason: r\n  expires: soon', /expires/u],
    ['a rule instead of a finding', '- rule: prompt-injection\n  reason: all of them', /finding|rule/u],
    ['an unknown key', '- finding: xr-0123456789\n  reason: r\n  until: 2027-01-31', /until/u],
    ['not a list', 'finding: xr-0123456789', /list|array/iu],
    ['not YAML', '- "', /YAML/u],
  ])('%s is an error that says what is wrong', (_, text, what) => {
    expect(() => readSuppressions(text)).toThrow(what);
  });
});
