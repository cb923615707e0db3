import { describe, expect, test } from 'vitest';
import { executedLines } from '../../src/prove/coverage/lines.ts';
import { has, runTest } from './runner-repository.ts';

interface Kind {
  readonly title: string;
  readonly isThere: boolean;
  readonly files: Readonly<Record<string, string>>;
  readonly file: string;
  readonly pass: string;
  readonly named: string;
  /** Failures that are not at the named assertion. */
  readonly otherwise: readonly (readonly [what: string, test: string])[];
  readonly nothing: readonly (readonly [what: string, test: string])[];
  /** Parts of lines that the passing test executes, and that it does not. */
  readonly executed?: readonly string[];
  readonly missed?: readonly string[];
}

const python = (body: string, before = ''): string =>
  `import os\n${before}\nfrom shop.total import total\n\n\ndef test_total():\n    ${body}\n`;
const go = (body: string, name = 'TestOffByOne', imports = '"os"'): string =>
  `package shop\n\nimport (\n\t${imports}\n\t"testing"\n)\n\nfunc ${name}(t *testing.T) {\n\t${body}\n}\n`;
const goCheck = (expected: number): string =>
  `if got := Total(1, 2); got != ${expected} {\n\t\tt.Fatalf("%s: %d", os.Getenv("XREVIEW_MARK"), got)\n\t}`;
const rust = (body: string, attribute = '#[test]'): string =>
  `use shop_floor::total;\n\n${attribute}\nfn what_must_hold() {\n    ${body}\n}\n`;
const rustCheck = (expected: number): string =>
  `assert_eq!(total(1, 2), ${expected}, "{}", std::env::var("XREVIEW_MARK").unwrap_or_default());`;
const ruby = (body: string, word = 'it'): string =>
  `require_relative "../lib/total"\n\nRSpec.describe "total" do\n  ${word} "adds" do\n    ${body}\n  end\nend\n`;
const php = (body: string): string =>
  `<?php\nuse PHPUnit\\Framework\\TestCase;\nrequire_once __DIR__ . '/../src/total.php';\n\nfinal class OffByOneTest extends TestCase\n{\n    public function testTotal(): void\n    {\n        ${body}\n    }\n}\n`;
const kinds: readonly Kind[] = [
  {
    title: 'pytest',
    isThere: has('python3', '-m', 'pytest', '--version'),
    files: {
      'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["src"]\n',
      'src/shop/__init__.py': '',
      'src/shop/total.py': [
        'import threading',
        '',
        '',
        'def total(a, b):',
        '    if a > 100:',
        '        return "big"',
        '    result = []',
        '',
        '    def work():',
        '        result.append(a + b)',
        '',
        '    thread = threading.Thread(target=work)',
        '    thread.start()',
        '    thread.join()',
        '    return result[0]',
        '',
        '',
        'def never():',
        '    return 1',
        '',
      ].join('\n'),
    },
    file: 'src/shop/total.py',
    pass: python('assert total(1, 2) == 3, os.environ["XREVIEW_MARK"]'),
    named: python('assert total(1, 2) == 4, os.environ["XREVIEW_MARK"]'),
    otherwise: [
      ['an exception', python('assert total(1, 2)() == 4, os.environ["XREVIEW_MARK"]')],
      ['an import of what does not exist', python('pass', 'import shop.gone')],
      ['a syntax error', python('assert total(1, 2) ==')],
    ],
    nothing: [
      ['no test', 'import os\n'],
      [
        'a skipped test',
        python('assert total(1, 2) == 3')
          .replace('def test', '@pytest.mark.skip\ndef test')
          .replace('import os', 'import pytest'),
      ],
    ],
    executed: ['if a > 100', 'result.append', 'def total', 'return result[0]'],
    missed: ['return "big"', 'def never', 'return 1'],
  },
  {
    title: 'go test',
    isThere: has('go', 'version'),
    files: {
      'backend/go.mod': 'module example.com/shop\n\ngo 1.19\n',
      'backend/shop/total.go':
        'package shop\n\n// Total adds.\nfunc Total(a, b int) int {\n\tif a > 100 {\n\t\treturn -1\n\t}\n\treturn a + b\n}\n\nfunc Never() int {\n\treturn 1\n}\n',
      'backend/shop/other_test.go':
        'package shop\n\nimport "testing"\n\nfunc TestOther(t *testing.T) {\n\tt.Fatal("another test of the package")\n}\n',
    },
    file: 'backend/shop/total.go',
    pass: go(goCheck(3)),
    named: go(goCheck(4)),
    otherwise: [
      ['a panic', go('var m map[string]int\n\tm["a"] = Total(1, 2)\n\t_ = os.Args')],
      ['a call of what does not exist', go('_ = os.Args\n\tGone()')],
      ['a syntax error', go('if {')],
    ],
    nothing: [
      ['no test', go('_ = os.Args', 'helper')],
      ['a skipped test', go(`t.Skip("later")\n\t${goCheck(3)}`)],
    ],
    executed: ['func Total', 'if a > 100', 'return a + b'],
    missed: ['return -1', 'func Never', 'return 1'],
  },
  {
    title: 'cargo test',
    isThere: has('cargo', '--version'),
    files: {
      'Cargo.toml': '[package]\nname = "shop-floor"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/lib.rs': 'pub fn total(a: i64, b: i64) -> i64 {\n    a + b\n}\n',
    },
    file: 'src/lib.rs',
    pass: rust(rustCheck(3)),
    named: rust(rustCheck(4)),
    otherwise: [
      ['a panic', rust('let v: Vec<i64> = vec![]; assert_eq!(v[total(0, 0) as usize], 1);')],
      ['a call of what does not exist', rust('gone();')],
    ],
    nothing: [
      ['no test', rust(rustCheck(3), '#[allow(dead_code)]')],
      ['an ignored test', rust(rustCheck(3), '#[test]\n#[ignore]')],
    ],
  },
  {
    title: 'rspec',
    isThere: has('rspec', '--version'),
    files: {
      '.rspec': '--format progress\n',
      'lib/total.rb': 'def total(a, b)\n  a + b\nend\n',
    },
    file: 'lib/total.rb',
    pass: ruby('expect(total(1, 2)).to eq(3), ENV["XREVIEW_MARK"]'),
    named: ruby('expect(total(1, 2)).to eq(4), ENV["XREVIEW_MARK"]'),
    otherwise: [
      ['an exception', ruby('expect(total(1, 2).gone).to eq(4), ENV["XREVIEW_MARK"]')],
      ['a syntax error', ruby('expect(')],
    ],
    nothing: [
      ['no test', 'require_relative "../lib/total"\n'],
      ['a pending test', ruby('expect(total(1, 2)).to eq(3)', 'xit')],
    ],
  },
  {
    title: 'phpunit',
    isThere: has('phpunit', '--version'),
    files: {
      'phpunit.xml':
        '<phpunit><testsuites><testsuite name="a"><directory>tests</directory></testsuite></testsuites></phpunit>\n',
      'src/total.php': '<?php\nfunction total($a, $b) {\n  return $a + $b;\n}\n',
    },
    file: 'src/total.php',
    pass: php('$this->assertSame(3, total(1, 2), getenv("XREVIEW_MARK"));'),
    named: php('$this->assertSame(4, total(1, 2), getenv("XREVIEW_MARK"));'),
    otherwise: [
      ['an exception', php('$this->assertSame(4, gone(1, 2), getenv("XREVIEW_MARK"));')],
      ['a syntax error', php('$this->assertSame(')],
    ],
    nothing: [
      ['a skipped test', php('$this->markTestSkipped("later");')],
      ['a test without an assertion', php('total(1, 2);')],
    ],
  },
];

describe.each(kinds)(
  '$title',
  ({ isThere, files, file, pass, named, otherwise, nothing, executed, missed }) => {
    const run = (code: string): ReturnType<typeof runTest> => runTest({ files, file, test: code });

    test.skipIf(!isThere)(
      'a test that passes did run, and its lines are known or said to be unknown',
      async () => {
        const ran = await run(pass);
        expect(ran, ran.output).toMatchObject({ outcome: 'passed', why: 'passed (1 test)' });
        if (executed === undefined) {
          expect(ran.coverage).toBeNull();
          expect(ran.runner.coverage).toMatchObject({ kind: 'none' });
          return;
        }
        const text = files[file] ?? '';
        const rows = text.split('\n');
        const at = (part: string): number => rows.findIndex((row) => row.includes(part)) + 1;
        const lines = executedLines(
          ran.coverage ?? { executed: new Set(), missed: new Set() },
          rows.map((_, index) => index + 1),
          text,
        );
        expect(lines.executed).toEqual(expect.arrayContaining(executed.map(at)));
        expect(lines.missed).toEqual(missed?.map(at));
      },
    );

    test.skipIf(!isThere)('a failure with the mark is the failure that the test names', async () => {
      const ran = await run(named);
      expect(ran, ran.output).toMatchObject({ outcome: 'failed-as-named' });
    });

    test.skipIf(!isThere).each(otherwise)('%s is another failure', async (_, code) => {
      const ran = await run(code);
      expect(ran, ran.output).toMatchObject({ outcome: 'failed-otherwise' });
    });

    test.skipIf(!isThere).each(nothing)('%s is no result', async (_, code) => {
      const ran = await run(code);
      expect(ran, ran.output).toMatchObject({ outcome: 'ran-nothing' });
    });
  },
);
