import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RepositoryFiles } from '../../src/reviewers/sarif-location.ts';
import { readSarif } from '../../src/reviewers/sarif-report.ts';

const place = (uri: string, startLine = 4) => [
  { physicalLocation: { artifactLocation: { uri }, region: { startLine } } },
];
const run = (results: unknown, driver: unknown = { name: 'Tool' }, more: object = {}) => ({
  tool: { driver },
  results,
  ...more,
});
const repository = (below = ''): RepositoryFiles => {
  const files = new Set(['src/a.js', 'src/b c.js', 'src/100%.js', 'lib/deep/c.js', 'index.js', 'x']);
  const workspaces = ['/srv/checkout', '/github/workspace'];
  return {
    has: (path) => files.has(path),
    roots: workspaces.map((one) => `${one}/${below}`),
    workspaces,
    below,
  };
};
const read = (...runs: readonly unknown[]) =>
  readSarif(JSON.stringify({ version: '2.1.0', runs }), repository());
const alerts = (...runs: readonly unknown[]) => {
  const reports = read(...runs);
  if (typeof reports === 'string') throw new Error(reports);
  return reports.flatMap((report) => report.alerts);
};

describe('the content of an alert', () => {
  test('CodeQL: a rule of an extension, a security severity, a CWE number, links in the text', () => {
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
])('results that %s are not alerts', (_, more) => {
  expect(
    alerts(run([{ ruleId: 'r', message: { text: 't' }, locations: place('src/a.js'), ...more }])),
  ).toEqual([]);
});

describe('the file of an alert', () => {
  const located = (artifactLocation: unknown, more: object = {}, files = repository()) => {
    const locations = [{ physicalLocation: { artifactLocation, region: { startLine: 4 } } }];
    const results = [{ ruleId: 'r', message: { text: 't' }, locations }];
    const text = JSON.stringify({ version: '2.1.0', runs: [run(results, { name: 'T' }, more)] });
    const reports = readSarif(text, files);
    if (typeof reports === 'string') throw new Error(reports);
    return reports.map(({ alerts: all, outside, unlocated }) => [
      all[0]?.path ?? null,
      outside,
      unlocated,
    ])[0];
  };

  test.each<[string, unknown, object?]>([
    ['a relative path', { uri: 'src/a.js' }],
    ['a path with ./', { uri: './src/./a.js' }],
    ['a path that leaves a folder and comes back', { uri: 'lib/../src/a.js' }],
    ['back slashes', { uri: 'src\\a.js' }],
    ['back slashes, encoded', { uri: 'src%5Ca.js' }],
    ['the checkout of this job', { uri: '/srv/checkout/src/a.js' }],
    ['the checkout of this job as a URI', { uri: 'file:///srv/checkout/src/a.js' }],
    ['a URI with a host', { uri: 'file://localhost/srv/checkout/src/a.js' }],
    ['the mount of an action in a container', { uri: 'file:///github/workspace/src/a.js' }],
    ['the mount, as a plain path', { uri: '/github/workspace/src/a.js' }],
    ['a checkout on another machine', { uri: 'file:///builds/team/shop/src/a.js' }],
    ['a checkout on Windows', { uri: 'file:///D:/a/shop/shop/src/a.js' }],
    ['a checkout on Windows, as a plain path', { uri: 'D:\\a\\shop\\shop\\src\\a.js' }],
    ['an artifact by its index', { index: 1 }, { artifacts: [{}, { location: { uri: 'src/a.js' } }] }],
    [
      'an artifact by its index, with a base',
      { index: 0 },
      {
        artifacts: [{ location: { uri: 'a.js', uriBaseId: 'SRC' } }],
        originalUriBaseIds: { SRC: { uri: 'file:///github/workspace/src/' } },
      },
    ],
    [
      'a base below another base',
      { uri: 'a.js', uriBaseId: 'SRC' },
      {
        originalUriBaseIds: {
          SRC: { uri: 'src', uriBaseId: 'ROOT' },
          ROOT: { uri: 'file:///github/workspace/' },
        },
      },
    ],
    ['a base that is not described', { uri: 'src/a.js', uriBaseId: '%SRCROOT%' }],
    [
      'a base without an address',
      { uri: 'src/a.js', uriBaseId: 'ROOT' },
      { originalUriBaseIds: { ROOT: { description: { text: 'The sources' } } } },
    ],
    [
      'bases in a circle',
      { uri: 'src/a.js', uriBaseId: 'A' },
      { originalUriBaseIds: { A: { uriBaseId: 'B' }, B: { uriBaseId: 'A' } } },
    ],
    ['an odd index beside an address', { uri: 'src/a.js', index: 'none' }],
  ])('%s', (_, artifactLocation, more) => {
    expect(located(artifactLocation, more)).toEqual(['src/a.js', 0, 0]);
  });

  test('percent signs and spaces, encoded or not', () => {
    expect(located({ uri: 'src/b%20c.js' })).toEqual(['src/b c.js', 0, 0]);
    expect(located({ uri: 'src/b c.js' })).toEqual(['src/b c.js', 0, 0]);
    expect(located({ uri: 'src/100%25.js' })).toEqual(['src/100%.js', 0, 0]);
    expect(located({ uri: 'src/100%.js' })).toEqual(['src/100%.js', 0, 0]);
  });

  test('a repository below the workspace, beside another one', () => {
    expect(located({ uri: 'shop/src/a.js' }, {}, repository('shop/'))).toEqual(['src/a.js', 0, 0]);
    expect(located({ uri: '/srv/checkout/shop/src/a.js' }, {}, repository('shop/'))).toEqual([
      'src/a.js',
      0,
      0,
    ]);
    expect(located({ uri: '/srv/checkout/other/src/a.js' }, {}, repository('shop/'))).toEqual([null, 1, 0]);
  });

  test.each<[string, unknown, object?]>([
    ['above the repository', { uri: '../etc/passwd' }],
    ['above the repository, encoded', { uri: '%2e%2e/%2e%2e/etc/passwd' }],
    ['above the repository, with back slashes', { uri: '..\\src\\a.js' }],
    ['above the checkout', { uri: 'file:///srv/checkout/../other/x' }],
    ['on the network', { uri: 'https://example.com/src/a.js' }],
    ['in an archive', { uri: 'jar:file:///srv/checkout/src/a.js' }],
    ['of the system', { uri: '/usr/share/src/a.js' }],
    ['of a dependency', { uri: 'file:///build/node_modules/src/a.js' }],
    ['whose name alone is one of the repository', { uri: 'file:///opt/tool/index.js' }],
    ['that does not exist', { uri: 'src/gone.js' }],
    ['whose address cannot be decoded', { uri: '%E0%A4%A' }],
    ['that is the repository itself', { uri: 'file:///github/workspace' }],
    [
      'whose base leads out of the repository',
      { uri: 'a.js', uriBaseId: 'B' },
      { originalUriBaseIds: { B: { uri: 'file:///github/workspace/../x/' } } },
    ],
  ])('a file %s is left out as not in the repository', (_, artifactLocation, more) => {
    expect(located(artifactLocation, more)).toEqual([null, 1, 0]);
  });

  test.each<[string, unknown, object?]>([
    ['nothing', undefined],
    ['an empty address', { uri: '' }],
    ['an index without artifacts', { index: 3 }],
    ['an artifact without a location', { index: 0 }, { artifacts: [{}] }],
    ['an artifact that refers to another', { index: 0 }, { artifacts: [{ location: { index: 0 } }] }],
  ])('an alert that names %s is left out as without a file', (_, artifactLocation, more) => {
    expect(located(artifactLocation, more)).toEqual([null, 0, 1]);
  });

  test('another checkout is recognized by all files of the run', () => {
    const results = ['/src/index.js', '/src/lib/deep/c.js', '/src/src/a.js', '/tmp/other/x'].map((uri) => ({
      ruleId: 'r',
      message: { text: 't' },
      locations: place(uri),
    }));
    const reports = read(run(results));
    expect(reports).toMatchObject([{ outside: 1 }]);
    expect(alerts(run(results)).map(({ path }) => path)).toEqual(['index.js', 'lib/deep/c.js', 'src/a.js']);
  });
});

test.each<[string, readonly unknown[], RegExp]>([
  ['no run', [], /no run/u],
  ['a run without results', [run(null)], /not even an empty list/u],
  [
    'a run that failed',
    [run([], { name: 'T' }, { invocations: [{ executionSuccessful: false }] })],
    /failed/u,
  ],
  ['a run of no tool', [{ results: [] }], /not SARIF/u],
])('%s does not count as a report without alerts', (_, runs, words) => {
  expect(read(...runs)).toMatch(words);
});

test('any report is read or rejected, and leads to no path outside', () => {
  fc.assert(
    fc.property(fc.array(fc.object()), fc.string(), (results, uri) => {
      const reports = read(run([...results, { message: { text: 't' }, locations: place(uri) }]));
      if (typeof reports === 'string') return;
      for (const { path } of reports.flatMap((report) => report.alerts)) {
        expect(repository().has(path)).toBe(true);
      }
    }),
  );
});
