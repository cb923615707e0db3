import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsPath, withCategories } from '../../scripts/findings-docs.ts';
import { schemaPath, schemaText } from '../../scripts/schema.ts';
import { annotations } from '../../src/report/annotations.ts';
import { outputs } from '../../src/report/outputs.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { resultSchema } from '../../src/result/result.ts';
import { hostileText } from '../security/hostile.ts';
import { aFailedStart, aFinding, aPosition, aResult, aSpent } from './factory.ts';

const mixed = [
  aFinding(),
  aFinding({ severity: 'major', status: 'disputed', blocking: false }),
  aFinding({ severity: 'major', status: 'unconfirmed', blocking: false }),
  aFinding({ severity: 'info', blocking: false }),
  aFinding({ severity: 'critical', status: 'dismissed', blocking: false }),
];

describe('outputs', () => {
  const paths = {
    sarif: '/w/x.sarif',
    result: '/w/result.json',
    report: '/w/report.html',
    revised: null,
    notes: null,
    transcript: null,
    tests: null,
  };

  test('count what stands, and name the files that are there', () => {
    expect(outputs(aResult({ findings: mixed }), paths)).toEqual({
      verdict: 'fail',
      reasons: 'blocking-findings',
      findings: '4',
      critical: '1',
      major: '2',
      minor: '0',
      matrix: '',
      fix: '',
      'fix-cost-usd': '',
      'patch-file': '',
      'race-folder': '',
      info: '1',
      confirmed: '2',
      reproduced: '0',
      disputed: '1',
      rounds: '2',
      'cost-usd': '0.1684',
      'code-scanning': 'unknown',
      'sarif-file': '/w/x.sarif',
      'result-file': '/w/result.json',
      'change-file': '',
      'report-file': '/w/report.html',
      'revised-plan-file': '',
      'tests-folder': '',
      'notes-file': '',
      'transcript-file': '',
    });
  });

  test('an unknown price is not taken for nothing, and one reason is told once', () => {
    const reason = { code: 'timed-out', message: 'b1', remedy: '' };
    const result = aResult({ spent: aSpent({ usd: null }) });
    const { verdict } = result;
    const told = outputs(
      {
        ...result,
        verdict: {
          ...verdict,
          reasons: [reason, { ...reason, message: 'b2' }, { ...reason, code: 'refused' }],
        },
      },
      paths,
    );
    expect(told['cost-usd']).toBe('unknown');
    expect(told.reasons).toBe('timed-out,refused');
    expect(outputs(aFailedStart(), paths)).toMatchObject({
      rounds: '0',
      verdict: 'inconclusive',
      'cost-usd': '0',
    });
  });
});

describe('annotations', () => {
  test('stand on the added line, say who said what, and leave dismissed findings out', () => {
    const { shown, left } = annotations(aResult({ findings: mixed }));
    expect(left).toBe(0);
    expect(shown.map(({ level }) => level)).toEqual(['error', 'warning', 'warning', 'notice']);
    expect(shown[0]).toMatchObject({
      path: 'src/orders.ts',
      line: 12,
      title: 'SQL is built from the request (critical, confirmed)',
    });
    expect(shown[0]?.message).toContain(
      'reported by anthropic/claude-opus-5-5, upheld by openai/gpt-6.2-sol',
    );
  });

  test('keep within the runner’s room, gravest first, and count the rest', () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      aFinding({ title: `F${index}`, blocking: index < 15, severity: index < 28 ? 'critical' : 'info' }),
    );
    const { shown, left } = annotations(aResult({ findings }));
    const of = (level: string) =>
      shown.filter((one) => one.level === level).map(({ title }) => title.split(' ')[0]);
    // One error is left for the verdict itself and one notice for what is not shown.
    expect(of('error')).toEqual(['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
    expect(of('warning')).toHaveLength(10);
    expect(of('notice')).toHaveLength(2);
    expect(left).toBe(30 - 9 - 10 - 2);
  });

  test('never exceed what the runner shows of a message', () => {
    const long = 'x'.repeat(10_000);
    const [one] = annotations(aResult({ findings: [aFinding({ title: long, explanation: long })] })).shown;
    expect(one?.message.length).toBeLessThanOrEqual(4096);
    expect(one?.title.length).toBeLessThanOrEqual(200);
  });
});

describe('the terminal', () => {
  test('says verdict, reason and remedy without any finding', () => {
    const text = renderTerminal(aFailedStart());
    expect(text).toContain('Inconclusive · no review took place');
    expect(text).toContain('What to do: The input openai-api-key is empty');
  });

  test('colours only when asked', () => {
    expect(renderTerminal(aResult())).not.toContain('\u001B');
    expect(renderTerminal(aResult(), { colour: true, columns: null })).toContain('\u001B[31mFail\u001B[0m');
  });

  test('is no command for the runner and sends no control to a terminal, whatever models say', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const positions = [aPosition({ stance: 'refute', reason: a })];
        const finding = { title: a, explanation: b, scenario: a, positions };
        const text = renderTerminal(
          aResult({
            findings: [
              aFinding(finding),
              aFinding({ ...finding, status: 'disputed' }),
              aFinding({ ...finding, status: 'dismissed', statusReason: b }),
            ],
            notices: [a],
            panel: aResult().panel.map((one) => ({ ...one, id: b })),
          }),
        );
        const lines = text.split('\n');
        expect(lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([]);
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 500 },
    );
  });
});

test('a terminal gets lines of its width, with the same words and the indentation of the line', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,30}$/u), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 120 }), (texts, columns) => {
      const result = aResult({ findings: [aFinding({ explanation: texts.join(' ') })] });
      const plain = renderTerminal(result);
      const wrapped = renderTerminal(result, { colour: true, columns }).replaceAll(/\u001B\[\d+m/gu, '');
      expect(wrapped.split(/\s+/u)).toEqual(plain.split(/\s+/u));
      for (const line of wrapped.split('\n')) {
        const [indent = ''] = /^ */u.exec(line) ?? [];
        if (line.length > columns) expect(line.slice(indent.length)).not.toContain(' ');
      }
    }),
  );
});

describe('result.json', () => {
  test('the factories make results of the published shape', () => {
    expect(resultSchema.parse(aResult({ findings: mixed }))).toEqual(aResult({ findings: mixed }));
    expect(resultSchema.parse(aFailedStart())).toEqual(aFailedStart());
  });

  test('docs/result.schema.json is what scripts/schema.ts writes', () => {
    expect(readFileSync(schemaPath, 'utf8')).toBe(schemaText());
  });
});

test('docs/findings.md lists the categories as they are', () => {
  const document = readFileSync(findingsPath, 'utf8');
  expect(document).toBe(withCategories(document));
});
