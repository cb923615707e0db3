import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Content } from '../git/repository.ts';
import {
  disputed,
  linkPackages,
  type ProofScene,
  reproducedRuns,
  runProving,
  seeded,
  thrice,
} from './prove-run.ts';

/** One true and one false finding in each language: the verdict without and with tests. */

interface Language {
  readonly name: string;
  /** Why the language cannot be tested on this machine; null if it can. */
  readonly missing: string | null;
  readonly runner: string;
  readonly setup: string;
  readonly base: Readonly<Record<string, Content>>;
  readonly head: Readonly<Record<string, Content>>;
  readonly wrong: ProofScene;
  readonly right: ProofScene;
}

const missing = (program: string, ...args: readonly string[]): string | null =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0 ? null : `${program} is not installed`;

const javascript = (extension: 'js' | 'ts'): Pick<Language, 'base' | 'head' | 'wrong' | 'right'> => {
  const types = extension === 'ts' ? ': number' : '';
  const items = extension === 'ts' ? ': readonly { price: number; count: number }[]' : '';
  const total = (line: string): string =>
    [
      `export function totalOf(items${items})${types} {`,
      '  const bought = items.filter((item) => item.count > 0);',
      line,
      '  return Math.round(total);',
      '}',
      '',
    ].join('\n');
  const own = '  const total = bought.reduce((sum, item) => sum + item.price, 0);';
  const price = (line: string): string =>
    [
      `export function discounted(price${types}, percent${types})${types} {`,
      line,
      '  const paid = price - (price * bounded) / 100;',
      '  return Math.max(paid, 0);',
      '}',
      '',
    ].join('\n');
  const framework =
    extension === 'ts'
      ? "import { expect, test } from 'vitest';"
      : "import assert from 'node:assert/strict';\nimport { test } from 'node:test';";
  const equal = (got: string, want: string, message: string): string =>
    extension === 'ts'
      ? `  expect(${got}, ${message}).toBe(${want});`
      : `  assert.equal(${got}, ${want}, ${message});`;
  const testOf = (name: string, file: string, got: string, want: string): string =>
    [
      framework,
      `import { ${name} } from '../src/${file}.${extension}';`,
      '',
      `test('${name}', () => {`,
      equal(got, want, 'process.env.XREVIEW_MARK'),
      '});',
      '',
    ].join('\n');
  const bought = '  const bought = items.filter((item) => item.count > 0);';
  return {
    base: {
      'package.json': JSON.stringify(
        extension === 'ts'
          ? { type: 'module', scripts: { test: 'vitest run' }, devDependencies: { vitest: '*' } }
          : { type: 'module', scripts: { test: 'node --test' } },
      ),
      [`src/total.${extension}`]: total(own.replace('item.price', 'item.price * item.count')),
      [`src/price.${extension}`]: price('  const bounded = percent;'),
      [`test/total.test.${extension}`]: testOf('totalOf', 'total', 'totalOf([])', '0').replace(
        'process.env.XREVIEW_MARK',
        "'nothing costs nothing'",
      ),
    },
    head: {
      [`src/total.${extension}`]: total(own),
      [`src/price.${extension}`]: price('  const bounded = Math.min(percent, 100);'),
    },
    wrong: disputed(
      'Counts are ignored',
      { path: `src/total.${extension}`, own, guard: bought },
      { tests: [testOf('totalOf', 'total', 'totalOf([{ price: 2, count: 3 }])', '6')] },
    ),
    right: disputed(
      'Prices become negative',
      {
        path: `src/price.${extension}`,
        own: '  const bounded = Math.min(percent, 100);',
        guard: '  return Math.max(paid, 0);',
      },
      { tests: [testOf('discounted', 'price', 'discounted(10, 150)', '0')], after: 'refute' },
    ),
  };
};

const pythonTotal = (line: string): string =>
  [
    'def total_of(items):',
    '    bought = [item for item in items if item["count"] > 0]',
    line,
    '    return round(total)',
    '',
  ].join('\n');
const pythonPrice = (line: string): string =>
  [
    'def discounted(price, percent):',
    line,
    '    paid = price - price * bounded / 100',
    '    return max(paid, 0)',
    '',
  ].join('\n');
const pythonOwn = '    total = sum(item["price"] for item in bought)';
const pythonTest = (module: string, name: string, got: string, want: string): string =>
  [
    'import os',
    '',
    `from shop.${module} import ${name}`,
    '',
    '',
    `def test_${name}():`,
    `    assert ${got} == ${want}, os.environ["XREVIEW_MARK"]`,
    '',
  ].join('\n');

const goTotal = (line: string): string =>
  [
    'package shop',
    '',
    'type Item struct{ Price, Count int }',
    '',
    'func TotalOf(items []Item) int {',
    '\ttotal := 0',
    '\tfor _, item := range items {',
    line,
    '\t}',
    '\treturn total',
    '}',
    '',
  ].join('\n');
const goPrice = (line: string): string =>
  [
    'package shop',
    '',
    'func Discounted(price int, percent int) int {',
    line,
    '\tpaid := price - price*bounded/100',
    '\tif paid < 0 {',
    '\t\treturn 0',
    '\t}',
    '\treturn paid',
    '}',
    '',
  ].join('\n');
const goOwn = '\t\ttotal += item.Price';
const goTest = (name: string, got: string, want: string): string =>
  [
    'package shop',
    '',
    'import (',
    '\t"os"',
    '\t"testing"',
    ')',
    '',
    `func Test${name}(t *testing.T) {`,
    `\tif got := ${got}; got != ${want} {`,
    `\t\tt.Fatalf("%s: got %v, want %v", os.Getenv("XREVIEW_MARK"), got, ${want})`,
    '\t}',
    '}',
    '',
  ].join('\n');

const languages: readonly Language[] = [
  { name: 'JavaScript', missing: null, runner: 'node --test', setup: '', ...javascript('js') },
  { name: 'TypeScript', missing: null, runner: 'vitest', setup: linkPackages, ...javascript('ts') },
  {
    name: 'Python',
    missing: missing('python3', '-m', 'pytest', '--version'),
    runner: 'pytest',
    setup: '',
    base: {
      'pytest.ini': '[pytest]\npythonpath = .\n',
      'shop/__init__.py': '',
      'shop/total.py': pythonTotal(pythonOwn.replace('item["price"]', 'item["price"] * item["count"]')),
      'shop/price.py': pythonPrice('    bounded = percent'),
      'tests/test_total.py':
        'from shop.total import total_of\n\n\ndef test_none():\n    assert total_of([]) == 0\n',
    },
    head: {
      'shop/total.py': pythonTotal(pythonOwn),
      'shop/price.py': pythonPrice('    bounded = min(percent, 100)'),
    },
    wrong: disputed(
      'Counts are ignored',
      {
        path: 'shop/total.py',
        own: pythonOwn,
        guard: '    bought = [item for item in items if item["count"] > 0]',
      },
      { tests: [pythonTest('total', 'total_of', 'total_of([{"price": 2, "count": 3}])', '6')] },
    ),
    right: disputed(
      'Prices become negative',
      { path: 'shop/price.py', own: '    bounded = min(percent, 100)', guard: '    return max(paid, 0)' },
      { tests: [pythonTest('price', 'discounted', 'discounted(10, 150)', '0')], after: 'refute' },
    ),
  },
  {
    name: 'Go',
    missing: missing('go', 'version'),
    runner: 'go test',
    setup: '',
    base: {
      'go.mod': 'module example.com/shop\n\ngo 1.19\n',
      'total.go': goTotal('\t\ttotal += item.Price * item.Count'),
      'price.go': goPrice('\tbounded := percent'),
    },
    head: { 'total.go': goTotal(goOwn), 'price.go': goPrice('\tbounded := percent % 101') },
    wrong: disputed(
      'Counts are ignored',
      { path: 'total.go', own: goOwn, guard: '\tfor _, item := range items {' },
      { tests: [goTest('TotalOfCounts', 'TotalOf([]Item{{Price: 2, Count: 3}})', '6')] },
    ),
    right: disputed(
      'Prices become negative',
      {
        path: 'price.go',
        own: '\tbounded := percent % 101',
        guard: '\tpaid := price - price*bounded/100',
      },
      { tests: [goTest('DiscountedAll', 'Discounted(10, 100)', '0')], after: 'refute' },
    ),
  },
];

describe.each(languages)('$name', ({ missing: why, runner, setup, base, head, wrong, right }) => {
  const inputs = { disputed: 'warn', 'prove-setup': setup };

  test.skipIf(why !== null)(
    `a true finding is reproduced and blocks, a false one is withdrawn${why === null ? '' : ` (skipped: ${why})`}`,
    async () => {
      const ends = seeded(base, head);
      const without = await runProving(ends, [wrong, right], { inputs: { ...inputs, prove: 'off' } });
      expect([without.status, without.result.verdict.verdict]).toEqual([0, 'pass']);
      for (const { title } of [wrong, right])
        expect(without.of(title)).toMatchObject({ status: 'disputed', blocking: false });

      const { status, result, of, proof, script, left, stdout, summary } = await runProving(
        ends,
        [wrong, right],
        { inputs },
      );
      expect(proof(wrong.title), proof(wrong.title).output).toMatchObject({
        outcome: 'reproduced',
        runs: reproducedRuns,
      });
      expect(of(wrong.title)).toMatchObject({ status: 'confirmed', blocking: true });
      expect(of(wrong.title).statusReason).toBe(
        'Reproduced by an executed test that openai/practice-owl wrote.',
      );
      expect(proof(right.title), proof(right.title).output).toMatchObject({
        outcome: 'not-reproduced',
        runs: thrice('head', 'passed'),
      });
      expect(proof(right.title).why).toContain('executed the changed lines');
      expect(of(right.title)).toMatchObject({ status: 'dismissed', blocking: false });
      expect([status, result.verdict.verdict]).toEqual([1, 'fail']);
      expect(result.verdict.blocking).toEqual([of(wrong.title).id]);
      expect(script.about(wrong.title)).toEqual([
        'practice-owl judges',
        'practice-lark rebuts',
        'practice-owl writes',
        'practice-lark reads',
      ]);
      expect(script.about(right.title).at(-1)).toBe('practice-lark rebuts');
      expect(`${stdout}${summary}`).toContain(runner);
      expect(left).toEqual([]);
    },
    600_000,
  );
});
