import { describe, expect, test } from 'vitest';
import type { FindingStatus, Severity } from '../../src/debate/finding.ts';
import type { Proof } from '../../src/debate/proof.ts';
import type { ProofRequest } from '../../src/debate/proving.ts';
import { pairFor } from '../../src/prove/authors.ts';
import { proofScope } from '../../src/prove/scope.ts';
import type { ReviewerSlot } from '../../src/reviewers/panel.ts';

interface Given {
  readonly id: string;
  readonly status?: FindingStatus;
  readonly severity?: Severity;
  readonly blocking?: boolean;
  readonly path?: string;
  readonly reporters?: readonly string[];
  readonly judges?: readonly string[];
  readonly supporters?: readonly string[];
  readonly before?: Proof;
}

const request = ({
  id,
  status = 'unconfirmed',
  severity = 'major',
  blocking = false,
  path = 'src/a.ts',
  reporters = ['anthropic/a'],
  judges = [],
  supporters = reporters,
  before,
}: Given): ProofRequest => ({
  id,
  bundle: 'b1',
  round: 2,
  report: {
    reviewer: 'anthropic/a',
    round: 1,
    category: 'race-condition',
    severity,
    title: id,
    explanation: '',
    scenario: '',
    assumes: null,
    suggestion: null,
    location: {
      level: 'line',
      path,
      side: 'new',
      startLine: 1,
      endLine: 1,
      quote: 'a()',
      addedLine: 1,
    },
  },
  status,
  severity,
  blocking,
  supporters,
  judges,
  reporters,
  before: before ?? null,
});

describe('which findings are tested', () => {
  const all = [
    request({ id: 'minor', severity: 'minor' }),
    request({ id: 'blocks', severity: 'critical', blocking: true, status: 'confirmed' }),
    request({ id: 'disputed', severity: 'critical', status: 'disputed' }),
    request({ id: 'dismissed', severity: 'critical', status: 'dismissed' }),
  ];

  test.each([
    ['off', []],
    ['blocking', ['blocks']],
    ['disputed', ['disputed']],
    ['all', ['blocks', 'disputed', 'minor']],
  ] as const)('prove: %s', (prove, expected) => {
    const { chosen } = proofScope(all, { prove, 'prove-max': 5 });
    expect(chosen.map(({ id }) => id)).toEqual(expected);
  });

  test('at most prove-max, the most important first, and the rest says so', () => {
    const { chosen, skipped } = proofScope(all, { prove: 'all', 'prove-max': 1 });
    expect(chosen.map(({ id }) => id)).toEqual(['blocks']);
    expect(skipped.map(({ request: { id }, why }) => [id, why.includes('`prove-max`')])).toEqual([
      ['disputed', true],
      ['minor', true],
    ]);
  });

  test.each([
    'README.md',
    'docs/guide.rst',
    '.github/workflows/ci.yml',
    'config/app.yaml',
    'Dockerfile',
    'package.json',
    'deploy/main.tf',
  ])('no test reaches %s, and it takes no place', (path) => {
    const { chosen, skipped } = proofScope(
      [request({ id: 'x', path, severity: 'critical' }), all[0] ?? request({ id: 'y' })],
      {
        prove: 'all',
        'prove-max': 1,
      },
    );
    expect(chosen.map(({ id }) => id)).toEqual(['minor']);
    expect(skipped[0]?.why).toContain(path);
  });

  test.each(['src/a.ts', 'lib/a.py', 'main.go', 'src/lib.rs', 'src/A.java', 'app/a.rb', 'src/x.vue'])(
    'a test may reach %s',
    (path) => {
      expect(proofScope([request({ id: 'x', path })], { prove: 'all', 'prove-max': 5 }).chosen).toHaveLength(
        1,
      );
    },
  );
});

const slot = (id: string, vendor: string): ReviewerSlot => ({
  id,
  vendor,
  provider: vendor,
  model: id,
  role: null,
  price: null,
  effort: null,
  context: null,
});

describe('who writes and who reads', () => {
  const [a, b, c] = [
    slot('anthropic/a', 'anthropic'),
    slot('openai/b', 'openai'),
    slot('google/c', 'google'),
  ];
  const ids = (pair: ReturnType<typeof pairFor>) =>
    typeof pair === 'string' ? pair : [pair.author.id, pair.reader?.id ?? null];

  test('the reviewer that judged it writes, and its reporter reads', () => {
    expect(ids(pairFor(request({ id: 'x', judges: ['google/c'] }), [a, b, c], null))).toEqual([
      'google/c',
      'anthropic/a',
    ]);
  });

  test('without a judge, the first of another vendor', () => {
    expect(ids(pairFor(request({ id: 'x' }), [a, b], null))).toEqual(['openai/b', 'anthropic/a']);
  });

  test('prove-author writes, unless it is of a reporter’s vendor', () => {
    const preferred = slot('mistral/d', 'mistral');
    expect(ids(pairFor(request({ id: 'x' }), [a, b], preferred))).toEqual(['mistral/d', 'anthropic/a']);
    const own = slot('anthropic/z', 'anthropic');
    expect(ids(pairFor(request({ id: 'x' }), [a, b], own))).toEqual(['openai/b', 'anthropic/a']);
  });

  test('reported by all vendors: one of another vendor than the first reporter writes, and that one reads', () => {
    const both = request({ id: 'x', reporters: ['anthropic/a', 'openai/b'] });
    expect(ids(pairFor(both, [a, b], null))).toEqual(['openai/b', 'anthropic/a']);
  });

  test('only models of the reporter’s vendor: nobody is independent', () => {
    const pair = pairFor(request({ id: 'x' }), [a, slot('anthropic/z', 'anthropic')], null);
    expect(pair).toContain('is of the reporter’s vendor');
  });

  test('a tool reported it: any model writes, and one of another vendor reads', () => {
    expect(ids(pairFor(request({ id: 'x', reporters: ['semgrep'] }), [a, b], null))).toEqual([
      'anthropic/a',
      'openai/b',
    ]);
  });

  test('two models of unknown vendors are not independent of each other', () => {
    const [x, y] = [slot('local/x', 'unknown'), slot('local/y', 'unknown')];
    expect(typeof pairFor(request({ id: 'f', reporters: ['local/x'] }), [x, y], null)).toBe('string');
  });

  test('a better test is written by a supporter and read by the author of the first', () => {
    const before: Proof = {
      outcome: 'not-reproduced',
      why: '',
      round: 2,
      test: { path: 'a.test.ts', text: '', expects: '', author: 'openai/b', reader: 'anthropic/a' },
      command: '',
      runs: [],
    };
    expect(ids(pairFor(request({ id: 'x', before }), [a, b, c], null))).toEqual(['anthropic/a', 'openai/b']);
  });
});
