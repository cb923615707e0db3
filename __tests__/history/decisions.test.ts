import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectorId } from '../../src/debate/detected.ts';
import { bareCode } from '../../src/debate/fingerprint.ts';
import { applyDecisions, type Decision } from '../../src/history/decisions.ts';
import { readSuppressions, ruleFor } from '../../src/history/suppressions.ts';
import type { ResultFinding } from '../../src/result/result.ts';
import { aFinding } from '../report/factory.ts';

const of = (finding: ResultFinding, more: Partial<Decision> = {}): Decision => ({
  key: 'command:1',
  about: { kind: 'finding', id: finding.id },
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
      { about: { kind: 'finding', id: 'xr-0123456789' }, until: '2027-01-31', by: 'the team' },
      { about: { kind: 'finding', id: 'xr-abcdefabcd' }, until: null, by: 'ada' },
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
    [
      'an unknown category',
      '- category: bugs\n  path: src/**\n  reason: r',
      /0\.category must be a category/u,
    ],
    ['text for models', '- category: prompt-injection\n  path: src/**\n  reason: r', /one by one/u],
    ['a rule without a path', '- category: performance\n  reason: r', /0\.path/u],
    ['a rule without a reason', '- category: performance\n  path: a/**', /0\.reason/u],
    ['an unknown key', '- finding: xr-0123456789\n  reason: r\n  until: 2027-01-31', /until/u],
    ['not a list', 'finding: xr-0123456789', /list|array/iu],
    ['not YAML', '- "', /YAML/u],
  ])('%s is an error that says what is wrong', (_, text, what) => {
    expect(() => readSuppressions(text)).toThrow(what);
  });
});

test.each(['**', '*', '**/*', '/', './', '**/*.*', '*.*', '!src/**', '{**,a}', '**/**', '?*'])(
  'a rule for everything is refused: %s',
  (glob) => {
    const text = `- category: performance\n  path: ${JSON.stringify(glob)}\n  reason: r`;
    expect(() => readSuppressions(text)).toThrow(/0\.path must not match every file/u);
  },
);

describe('a rule', () => {
  const ofRule = (path: string, more: Partial<Decision> = {}): Decision => ({
    key: `suppressions:injection:${path}`,
    about: { kind: 'rule', category: 'injection', path },
    source: 'suppressions',
    by: 'the team',
    reason: 'scripts run by hand',
    until: null,
    ...more,
  });
  const finding = aFinding();
  const statusWith = (
    decision: Decision,
    one: ResultFinding = finding,
    history = nothing,
  ): string | undefined => applyDecisions([one], [decision], history, '2026-11-20').findings[0]?.status;

  test('dismisses the findings of its category in its files, and says who and why', () => {
    expect(finding).toMatchObject({ category: 'injection', status: 'confirmed', blocking: true });
    const { path } = finding.location;
    const { findings, decided } = applyDecisions([finding], [ofRule(path)], nothing, '2026-11-20');
    expect(findings[0]).toMatchObject({ status: 'dismissed', blocking: false });
    expect(findings[0]?.statusReason).toBe(
      'Dismissed by the team in the suppressions file: scripts run by hand.',
    );
    expect(decided).toEqual({});
    expect(statusWith(ofRule('elsewhere/**'))).toBe('confirmed');
    expect(statusWith(ofRule(path), { ...finding, category: 'performance' })).toBe('confirmed');
  });

  test('covers new code too, until its last day', () => {
    const { path } = finding.location;
    const history = { decided: {}, findings: [finding] };
    const changed = quoting(finding, 'return db.query(other);');
    expect(applyDecisions([changed], [ofRule(path)], history, '2026-11-20').findings[0]?.status).toBe(
      'dismissed',
    );
    expect(statusWith(ofRule(path, { until: '2026-11-19' }))).toBe('confirmed');
  });

  test('never covers text that influences models, nor a secret that the detector found', () => {
    const { path } = finding.location;
    const rule = (category: 'prompt-injection' | 'secret-exposure') =>
      ofRule(path, { about: { kind: 'rule', category, path } });
    const of = (category: ResultFinding['category'], reportedBy: string[]) => ({
      ...finding,
      category,
      reportedBy,
    });
    expect(statusWith(rule('prompt-injection'), of('prompt-injection', ['a']))).toBe('confirmed');
    expect(statusWith(rule('secret-exposure'), of('secret-exposure', ['a', detectorId]))).toBe('confirmed');
    expect(statusWith(rule('secret-exposure'), of('secret-exposure', ['a']))).toBe('dismissed');
  });

  const name = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((text) => !/[/\\\s\p{C}]|^\.{1,2}$/u.test(text));

  test('as shown in the answer to a command covers the file of the finding and no other', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), name, (parts, other) => {
        const path = parts.join('/');
        const location = { ...finding.location, path };
        const [decision] = readSuppressions(ruleFor({ ...finding, location }, 'r: "x" # y'));
        if (decision?.about.kind !== 'rule') throw new TypeError('no rule');
        expect(decision.reason).toBe('r: "x" # y');
        expect(statusWith(decision, { ...finding, location })).toBe('dismissed');
        for (const elsewhere of [`${other}/${path}`, `${path}${other}`, `${path}/${other}`])
          expect(statusWith(decision, { ...finding, location: { ...location, path: elsewhere } })).toBe(
            'confirmed',
          );
      }),
    );
  });
});
