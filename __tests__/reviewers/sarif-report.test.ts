import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSarif } from '../../src/reviewers/sarif-report.ts';

const place = (uri: string, startLine = 4) => [
  { physicalLocation: { artifactLocation: { uri }, region: { startLine } } },
];
const run = (results: unknown, driver: unknown = { name: 'Tool' }, more: object = {}) => ({
  tool: { driver },
  results,
  ...more,
});
const read = (...runs: readonly unknown[]) =>
  readSarif(JSON.stringify({ version: '2.1.0', runs }), '/srv/checkout');
const alerts = (...runs: readonly unknown[]) => {
  const reports = read(...runs);
  if (typeof reports === 'string') throw new Error(reports);
  return reports.flatMap((report) => report.alerts);
};

describe('what an alert says', () => {
  test('CodeQL: a rule of an extension, a score of harm, a weakness, links in the text', () => {
    const codeql = {
      tool: {
        driver: { name: 'CodeQL', semanticVersion: '2.20.0' },
        extensions: [
          {
            name: 'codeql/javascript-queries',
            rules: [
              {
                id: 'js/path-injection',
                shortDescription: { text: 'Uncontrolled path' },
                properties: { tags: ['security', 'external/cwe/cwe-022'], 'security-severity': '7.5' },
              },
            ],
          },
        ],
      },
      results: [
        {
          ruleId: 'js/path-injection',
          rule: { id: 'js/path-injection', index: 0, toolComponent: { index: 0 } },
          message: { text: 'This path depends on a [user-provided value](1).' },
          locations: place('src/a.js', 12),
        },
      ],
    };
    expect(read(codeql)).toMatchObject([
      {
        tool: 'CodeQL',
        version: '2.20.0',
        alerts: [
          {
            category: 'path-traversal',
            severity: 'major',
            title: 'This path depends on a user-provided value.',
            path: 'src/a.js',
            startLine: 12,
            endLine: 12,
          },
        ],
      },
    ]);
  });

  test('ESLint: absolute paths of the checkout, levels, rules by index', () => {
    const eslint = run(
      [
        {
          ruleIndex: 0,
          level: 'warning',
          message: { text: 'Unexpected await.' },
          locations: place('file:///srv/checkout/src/b%20c.js'),
        },
      ],
      { name: 'ESLint', rules: [{ id: 'no-await-in-loop' }] },
    );
    expect(alerts(eslint)).toMatchObject([
      { rule: 'no-await-in-loop', category: 'async-misuse', severity: 'minor', path: 'src/b c.js' },
    ]);
  });

  test('a message by its id, with arguments', () => {
    const driver = {
      name: 'T',
      rules: [{ id: 'R1', messageStrings: { it: { text: '{0} is never closed.' } } }],
    };
    const one = { ruleId: 'R1', message: { id: 'it', arguments: ['file'] }, locations: place('x') };
    expect(alerts(run([one], driver))[0]?.title).toBe('file is never closed.');
  });
});

test.each<[string, object]>([
  ['passes', { kind: 'pass' }],
  ['are of no level', { level: 'none' }],
  ['were suppressed', { suppressions: [{}] }],
  ['have no place', { locations: [] }],
  ['lie outside the repository', { locations: place('../etc/passwd') }],
  ['lie on the network', { locations: place('https://example.com/x.js') }],
  ['have a path that cannot be read', { locations: place('%E0%A4%A') }],
])('results that %s are no alerts', (_, more) => {
  expect(
    alerts(run([{ ruleId: 'r', message: { text: 't' }, locations: place('src/a.js'), ...more }])),
  ).toEqual([]);
});

test.each<[string, readonly unknown[], RegExp]>([
  ['no run', [], /no run/u],
  ['a run without results', [run(null)], /not even none/u],
  [
    'a run that failed',
    [run([], { name: 'T' }, { invocations: [{ executionSuccessful: false }] })],
    /failed/u,
  ],
  ['a run of no tool', [{ results: [] }], /no SARIF/u],
])('%s is no clean report', (_, runs, words) => {
  expect(read(...runs)).toMatch(words);
});

test('whatever stands in a report, it is read or refused, and leads to no path outside', () => {
  fc.assert(
    fc.property(fc.array(fc.object()), fc.string(), (results, uri) => {
      const reports = read(run([...results, { message: { text: 't' }, locations: place(uri) }]));
      if (typeof reports === 'string') return;
      for (const { path } of reports.flatMap((report) => report.alerts)) {
        expect(path.startsWith('/') || path.split('/').includes('..')).toBe(false);
      }
    }),
  );
});
