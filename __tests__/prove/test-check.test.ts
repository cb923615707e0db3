import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCodeView } from '../../src/prove/test-check/view.ts';
import { checkTest } from '../../src/prove/test-check.ts';

const files: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'test/a.test.js': ['src/sum.js', 'export function sum(a, b) { return a + b; }\n'],
  'test/a.test.ts': ['src/sum.ts', 'export const sum = (a: number, b: number) => a + b;\n'],
  'tests/test_a.py': ['src/shop/total.py', 'def total(a, b):\n    return a + b\n'],
  'shop/a_test.go': ['shop/total.go', 'package shop\n\nfunc Total(a, b int) int { return a + b }\n'],
  'tests/a.rs': ['src/lib.rs', 'pub fn total(a: i64, b: i64) -> i64 { a + b }\n'],
  'src/test/java/shop/ATest.java': [
    'src/main/java/shop/Total.java',
    'package shop; class Total { static int total(int a, int b) { return a + b; } }\n',
  ],
  'spec/a_spec.rb': ['lib/total.rb', 'def total(a, b)\n  a + b\nend\n'],
  'tests/ATest.php': ['src/Total.php', '<?php\nfunction total($a, $b) { return $a + $b; }\n'],
  'Tests/ATests.cs': ['Shop/Total.cs', 'class Total { public static int Sum(int a, int b) => a + b; }\n'],
};

const check = (testPath: string, text: string, fileText?: string): Promise<readonly string[]> => {
  const [file, own] = files[testPath] ?? ['', ''];
  return checkTest({ testPath, text, file, fileText: fileText ?? own });
};

const head = `import assert from 'node:assert/strict';\nimport test from 'node:test';\nimport { sum } from '../src/sum.js';\n`;
const js = (body: string, imports = head): string => `${imports}test('adds', async (t) => {\n${body}\n});\n`;
const good = 'assert.equal(sum(1, 2), 3, process.env.XREVIEW_MARK);';
const vitest = `import { expect, test, vi } from 'vitest';\nimport { sum } from '../src/sum.js';\n`;
const py = (body: string, imports = 'import os\nfrom shop.total import total\n'): string =>
  `${imports}\n\ndef test_total():\n${body.replaceAll(/^/gmu, '    ')}\n`;
const pyGood = 'assert total(1, 2) == 3, os.environ["XREVIEW_MARK"]';
const go = (body: string, imports = '\t"os"\n\t"testing"'): string =>
  `package shop\n\nimport (\n${imports}\n)\n\nfunc TestTotal(t *testing.T) {\n${body}\n}\n`;
const goGood =
  '\tif got := Total(1, 2); got != 3 {\n\t\tt.Fatalf("%s: %d", os.Getenv("XREVIEW_MARK"), got)\n\t}';

describe('a sound test is accepted', () => {
  test.each([
    ['node:assert', 'test/a.test.js', js(good)],
    [
      'an assertion in a handler',
      'test/a.test.js',
      js('try { sum(1, 2); } catch { assert.fail(process.env.XREVIEW_MARK); }'),
    ],
    [
      'the mark in a constant',
      'test/a.test.js',
      `${head}const mark = process.env.XREVIEW_MARK;\ntest('a', () => { assert.equal(sum(1, 2), 3, mark); });\n`,
    ],
    [
      'the mark by destructuring',
      'test/a.test.js',
      `${head}const { XREVIEW_MARK: mark } = process.env;\ntest('a', () => { assert.ok(sum(1, 2) === 3, mark); });\n`,
    ],
    [
      'the mark in a longer message',
      'test/a.test.js',
      js('const got = sum(1, 2);\nassert.equal(got, 3, `${process.env.XREVIEW_MARK}: got ${got}`);'),
    ],
    [
      'rejections',
      'test/a.test.js',
      js('await assert.rejects(async () => sum(), undefined, process.env.XREVIEW_MARK);'),
    ],
    [
      'a callback that must not be reached',
      'test/a.test.js',
      js('sum.on("end", () => assert.fail(process.env.XREVIEW_MARK));'),
    ],
    [
      'an assertion in a loop, through a function',
      'test/a.test.js',
      js(
        'const check = (a, b) => assert.equal(a, b, process.env.XREVIEW_MARK);\nfor (const n of [1, 2]) check(sum(n, 1), n + 1);',
      ),
    ],
    [
      'vitest',
      'test/a.test.ts',
      `${vitest}test('a', async () => { await expect(sum(1, 2), process.env['XREVIEW_MARK']).resolves.toBe(3); });\n`,
    ],
    [
      'vitest, not thrown',
      'test/a.test.ts',
      `${vitest}test('a', () => { expect(() => sum(1, 2), process.env.XREVIEW_MARK).not.toThrow(); });\n`,
    ],
    [
      'a zero delay',
      'test/a.test.js',
      js(`await new Promise((resolve) => setTimeout(resolve, 0));\n${good}`),
    ],
    [
      'fake timers',
      'test/a.test.ts',
      `${vitest}test('a', () => { vi.useFakeTimers(); setTimeout(sum, 1000); vi.advanceTimersByTime(1000); expect(sum(1, 2), process.env.XREVIEW_MARK).toBe(3); });\n`,
    ],
    [
      'a server of its own',
      'test/a.test.js',
      js(
        `const server = createServer(sum).listen(0, '127.0.0.1');\nconst answer = await fetch(\`http://127.0.0.1:\${server.address().port}/\`);\nassert.equal(answer.status, 200, process.env.XREVIEW_MARK);`,
        `${head}import { createServer } from 'node:http';\n`,
      ),
    ],
    [
      'an address as data',
      'test/a.test.js',
      js('assert.equal(sum("https://example.com/a"), "a", process.env.XREVIEW_MARK);'),
    ],
    [
      'files in a temporary folder',
      'test/a.test.js',
      js(
        `const folder = mkdtempSync(join(tmpdir(), 'a'));\nwriteFileSync(join(folder, 'a.txt'), 'a');\n${good}`,
        `${head}import { mkdtempSync, writeFileSync } from 'node:fs';\nimport { tmpdir } from 'node:os';\nimport { join } from 'node:path';\n`,
      ),
    ],
    [
      'a mocked collaborator',
      'test/a.test.ts',
      `${vitest}vi.mock('../src/clock.js', () => ({ now: () => 1 }));\ntest('a', () => { expect(sum(1, 2), process.env.XREVIEW_MARK).toBe(3); });\n`,
    ],
    [
      'words in comments and strings',
      'test/a.test.js',
      js(
        `// fetch('https://x.y'); setTimeout(a, 100); process.exit(); test.skip\n/* child_process */ assert.notEqual(sum('process.exit(); console.log(process.env)', 'setTimeout(f, 9)'), 3, process.env.XREVIEW_MARK);`,
      ),
    ],
    ['pytest', 'tests/test_a.py', py(pyGood)],
    [
      'pytest, the mark in a constant',
      'tests/test_a.py',
      `import os\nfrom shop.total import total\nMARK = os.environ.get("XREVIEW_MARK", "")\n\n\ndef test_a():\n    got = total(1, 2)\n    assert got == 3, f"{MARK}: {got}"\n`,
    ],
    [
      'pytest, an exception',
      'tests/test_a.py',
      py('try:\n    total(1, 2)\nexcept ValueError:\n    assert False, os.environ["XREVIEW_MARK"]'),
    ],
    [
      'pytest, pytest.fail',
      'tests/test_a.py',
      py(
        'if total(1, 2) != 3:\n    pytest.fail(os.getenv("XREVIEW_MARK"))',
        'import os\nimport pytest\nfrom shop import total\n',
      ),
    ],
    [
      'pytest, a temporary file',
      'tests/test_a.py',
      'import os\nfrom shop.total import total\n\n\ndef test_a(tmp_path):\n    (tmp_path / "a").write_text("a")\n    assert total(1, 2) == 3, os.environ["XREVIEW_MARK"]\n',
    ],
    ['go', 'shop/a_test.go', go(goGood)],
    [
      'go, testify',
      'shop/a_test.go',
      go(
        '\tassert.Equal(t, 3, Total(1, 2), os.Getenv("XREVIEW_MARK"))',
        '\t"os"\n\t"testing"\n\t"github.com/stretchr/testify/assert"',
      ),
    ],
    [
      'go, httptest',
      'shop/a_test.go',
      go(
        `\tserver := httptest.NewServer(nil)\n\tresponse, _ := http.Get(server.URL)\n\t_ = response\n${goGood}`,
        '\t"net/http"\n\t"net/http/httptest"\n\t"os"\n\t"testing"',
      ),
    ],
    [
      'go, a recovered panic',
      'shop/a_test.go',
      go(
        '\tdefer func() {\n\t\tif r := recover(); r != nil {\n\t\t\tt.Errorf("%s: %v", os.Getenv("XREVIEW_MARK"), r)\n\t\t}\n\t}()\n\tTotal(1, 2)',
      ),
    ],
    [
      'rust',
      'tests/a.rs',
      'use shop::total;\n\n#[test]\nfn adds() {\n    assert_eq!(total(1, 2), 3, "{}", std::env::var("XREVIEW_MARK").unwrap_or_default());\n}\n',
    ],
    [
      'junit',
      'src/test/java/shop/ATest.java',
      'package shop;\nimport org.junit.jupiter.api.*;\nclass ATest {\n  @Test void a() { Assertions.assertEquals(3, Total.total(1, 2), System.getenv("XREVIEW_MARK")); }\n}\n',
    ],
    [
      'rspec',
      'spec/a_spec.rb',
      'require_relative "../lib/total"\nRSpec.describe "a" do\n  it "adds" do\n    expect(total(1, 2)).to eq(3), ENV["XREVIEW_MARK"]\n  end\nend\n',
    ],
    [
      'phpunit',
      'tests/ATest.php',
      '<?php\nuse PHPUnit\\Framework\\TestCase;\nfinal class ATest extends TestCase {\n  public function testA(): void { $this->assertSame(3, total(1, 2), getenv("XREVIEW_MARK")); }\n}\n',
    ],
    [
      'xunit',
      'Tests/ATests.cs',
      'using System;\nusing Xunit;\npublic class ATests {\n  [Fact] public void A() { Assert.True(Total.Sum(1, 2) == 3, Environment.GetEnvironmentVariable("XREVIEW_MARK")); }\n}\n',
    ],
  ])('%s', async (_, path, text) => {
    expect(await check(path, text)).toEqual([]);
  });
});

describe('a test is refused', () => {
  test.each<[what: string, path: string, text: string, reason: RegExp]>([
    [
      'a delay by another name',
      'test/a.test.js',
      js(`await wait(50);\n${good}`, `${head}import { setTimeout as wait } from 'node:timers/promises';\n`),
      /waits for time/u,
    ],
    [
      'sleep by another name',
      'tests/test_a.py',
      py(`nap(0.1)\n${pyGood}`, 'import os\nfrom time import sleep as nap\nfrom shop.total import total\n'),
      /waits for time/u,
    ],
    [
      'a loop until a time',
      'test/a.test.js',
      js(`const end = Date.now() + 50;\nwhile (Date.now() < end);\n${good}`),
      /waits for time/u,
    ],
    [
      'the environment by another name',
      'test/a.test.js',
      js(`console.log(env);\n${good}`, `${head}import { env } from 'node:process';\n`),
      /environment/u,
    ],
    [
      'the environment by a part',
      'test/a.test.js',
      js(`const { env } = process;\nconsole.log(env);\n${good}`),
      /environment/u,
    ],
    [
      'the environment of Python by another name',
      'tests/test_a.py',
      py(`print(e)\n${pyGood}`, 'import os\nfrom os import environ as e\nfrom shop.total import total\n'),
      /environment/u,
    ],
    ['a client', 'test/a.test.js', js(`await fetch('https://example.com');\n${good}`), /network \(fetch\)/u],
    [
      'a network module',
      'test/a.test.js',
      js(good, `${head}import net from 'node:net';\n`),
      /network module/u,
    ],
    [
      'requests',
      'tests/test_a.py',
      py(
        `requests.get("https://example.com")\n${pyGood}`,
        'import os\nimport requests\nfrom shop.total import total\n',
      ),
      /network/u,
    ],
    [
      'a dialled connection',
      'shop/a_test.go',
      go(`\tnet.Dial("tcp", "example.com:80")\n${goGood}`, '\t"net"\n\t"os"\n\t"testing"'),
      /network/u,
    ],
    [
      'a delay',
      'test/a.test.js',
      js(`await new Promise((resolve) => setTimeout(resolve, 50));\n${good}`),
      /waits for time/u,
    ],
    [
      'a delay by a variable',
      'test/a.test.js',
      js(`await new Promise((resolve) => setTimeout(resolve, delay));\n${good}`),
      /waits for time/u,
    ],
    [
      'a delay by a promise',
      'test/a.test.js',
      js(`await setTimeout(50);\n${good}`, `${head}import { setTimeout } from 'node:timers/promises';\n`),
      /waits for time/u,
    ],
    [
      'time.sleep',
      'tests/test_a.py',
      py(`time.sleep(0.1)\n${pyGood}`, 'import os\nimport time\nfrom shop.total import total\n'),
      /waits for time/u,
    ],
    [
      'time.Sleep',
      'shop/a_test.go',
      go(`\ttime.Sleep(time.Second)\n${goGood}`, '\t"os"\n\t"testing"\n\t"time"'),
      /waits for time/u,
    ],
    [
      'Thread.sleep',
      'src/test/java/shop/ATest.java',
      'class ATest { @Test void a() { Thread.sleep(10); assertEquals(3, Total.total(1, 2), System.getenv("XREVIEW_MARK")); } }',
      /waits for time/u,
    ],
    [
      'the source as text',
      'test/a.test.js',
      js(
        `const text = readFileSync(new URL('../src/sum.js', import.meta.url), 'utf8');\nassert.ok(text.includes('+'), process.env.XREVIEW_MARK);`,
        `${head}import { readFileSync } from 'node:fs';\n`,
      ),
      /source text/u,
    ],
    [
      'the source by a variable',
      'test/a.test.js',
      js(
        `const path = '../src/sum.js';\nassert.ok(fs.readFileSync(path, 'utf8').includes('+'), process.env.XREVIEW_MARK);`,
        `${head}import fs from 'node:fs';\n`,
      ),
      /source text/u,
    ],
    [
      'the source of a function',
      'test/a.test.js',
      js('assert.ok(sum.toString().includes("+"), process.env.XREVIEW_MARK);'),
      /source text/u,
    ],
    [
      'the source of a function by String',
      'test/a.test.js',
      js('assert.match(String(sum), /a/, process.env.XREVIEW_MARK);'),
      /source text/u,
    ],
    [
      'the source of a function in a template',
      'test/a.test.js',
      js('assert.match(`${sum}`, /a/, process.env.XREVIEW_MARK);'),
      /source text/u,
    ],
    [
      'inspect.getsource',
      'tests/test_a.py',
      py(
        'assert "+" in inspect.getsource(total), os.environ["XREVIEW_MARK"]',
        'import inspect\nimport os\nfrom shop.total import total\n',
      ),
      /source text/u,
    ],
    [
      'an opened source',
      'tests/test_a.py',
      py('assert "+" in open("src/shop/total.py").read(), os.environ["XREVIEW_MARK"]'),
      /source text/u,
    ],
    [
      'os.ReadFile',
      'shop/a_test.go',
      go(
        '\ttext, _ := os.ReadFile("total.go")\n\tif len(text) > 3 {\n\t\tt.Fatal(os.Getenv("XREVIEW_MARK"))\n\t}',
      ),
      /source text/u,
    ],
    ['no assertion', 'test/a.test.js', js('sum(1, 2);'), /asserts nothing/u],
    ['constants', 'test/a.test.js', js('assert.equal(1, 2, process.env.XREVIEW_MARK);'), /constants/u],
    [
      'a value that is true',
      'test/a.test.ts',
      `${vitest}test('a', () => { sum(1, 2); expect(true, process.env.XREVIEW_MARK).toBe(false); });`,
      /constants/u,
    ],
    [
      'a failure without a condition',
      'test/a.test.js',
      js('sum(1, 2);\nassert.fail(process.env.XREVIEW_MARK);'),
      /constants/u,
    ],
    [
      'a value compared with itself',
      'test/a.test.js',
      js('const a = sum(1, 2);\nassert.notEqual(a, a, process.env.XREVIEW_MARK);'),
      /constants/u,
    ],
    [
      'assert False',
      'tests/test_a.py',
      py('total(1, 2)\nassert False, os.environ["XREVIEW_MARK"]'),
      /constants/u,
    ],
    [
      't.Fatal without a condition',
      'shop/a_test.go',
      go('\tTotal(1, 2)\n\tt.Fatal(os.Getenv("XREVIEW_MARK"))'),
      /constants/u,
    ],
    [
      't.Fatal on a constant condition',
      'shop/a_test.go',
      go('\tTotal(1, 2)\n\tif true {\n\t\tt.Fatal(os.Getenv("XREVIEW_MARK"))\n\t}'),
      /constants/u,
    ],
    [
      'a rust constant',
      'tests/a.rs',
      'use shop::total;\n#[test]\nfn a() { total(1, 2); assert!(false, "{}", std::env::var("XREVIEW_MARK").unwrap_or_default()); }\n',
      /constants/u,
    ],
    ['no mark', 'test/a.test.js', js('assert.equal(sum(1, 2), 3);'), /no assertion with the mark/u],
    ['no mark in Python', 'tests/test_a.py', py('assert total(1, 2) == 3'), /no assertion with the mark/u],
    [
      'the mark in a comment',
      'test/a.test.js',
      js('assert.equal(sum(1, 2), 3); // process.env.XREVIEW_MARK'),
      /no assertion with the mark/u,
    ],
    [
      'a printed mark',
      'test/a.test.js',
      js(`console.log(process.env.XREVIEW_MARK);\n${good}`),
      /mark outside/u,
    ],
    [
      'a printed constant with the mark',
      'test/a.test.js',
      js(`const mark = process.env.XREVIEW_MARK;\nconsole.log(mark);\nassert.equal(sum(1, 2), 3, mark);`),
      /mark outside/u,
    ],
    [
      'a thrown mark',
      'test/a.test.js',
      js(`if (sum(1, 2)) throw new Error(process.env.XREVIEW_MARK);\n${good}`),
      /mark outside/u,
    ],
    [
      'a mark printed inside of an assertion',
      'test/a.test.js',
      js('assert.equal(sum(1, console.log(process.env.XREVIEW_MARK)), 3, process.env.XREVIEW_MARK);'),
      /more than the message/u,
    ],
    [
      'a mark thrown inside of an assertion',
      'test/a.test.js',
      js(
        'assert.doesNotThrow(() => { throw new Error(process.env.XREVIEW_MARK); }, process.env.XREVIEW_MARK); sum();',
      ),
      /more than the message/u,
    ],
    [
      'a printed mark in Python',
      'tests/test_a.py',
      py(`print(os.environ["XREVIEW_MARK"])\n${pyGood}`),
      /mark outside/u,
    ],
    ['a printed environment', 'test/a.test.js', js(`console.log(process.env);\n${good}`), /environment/u],
    [
      'a computed variable',
      'test/a.test.js',
      js(`console.log(process.env[['XREVIEW', 'MARK'].join('_')]);\n${good}`),
      /environment/u,
    ],
    [
      'a printed environment in Python',
      'tests/test_a.py',
      py(`print(dict(os.environ))\n${pyGood}`),
      /environment/u,
    ],
    [
      'the folder of the coverage',
      'test/a.test.js',
      js(`sum(process.env.XREVIEW_COVERAGE);\n${good}`),
      /environment/u,
    ],
    ['the end of the process', 'test/a.test.js', js(`process.exit(0);\n${good}`), /ends the process/u],
    [
      'sys.exit',
      'tests/test_a.py',
      py(`sys.exit(1)\n${pyGood}`, 'import os\nimport sys\nfrom shop.total import total\n'),
      /ends the process/u,
    ],
    [
      'a child process',
      'test/a.test.js',
      js(`execSync('true');\n${good}`, `${head}import { execSync } from 'child_process';\n`),
      /processes/u,
    ],
    [
      'a required child process',
      'test/a.test.js',
      js(`const { execSync } = require('node:child_process');\n${good}`),
      /processes/u,
    ],
    [
      'subprocess',
      'tests/test_a.py',
      py(pyGood, 'import os\nimport subprocess\nfrom shop.total import total\n'),
      /processes/u,
    ],
    ['os.system', 'tests/test_a.py', py(`os.system("true")\n${pyGood}`), /processes/u],
    ['os/exec', 'shop/a_test.go', go(goGood, '\t"os"\n\t"os/exec"\n\t"testing"'), /processes/u],
    [
      'Ruby backticks',
      'spec/a_spec.rb',
      'require_relative "../lib/total"\nRSpec.describe "a" do\n  it "adds" do\n    `true`\n    expect(total(1, 2)).to eq(3), ENV["XREVIEW_MARK"]\n  end\nend\n',
      /processes/u,
    ],
    ['skip', 'test/a.test.js', `${head}test.skip('a', () => { ${good} });`, /skips tests/u],
    ['only', 'test/a.test.js', `${head}test.only('a', () => { ${good} });`, /skips tests/u],
    [
      'the option skip',
      'test/a.test.js',
      `${head}test('a', { skip: true }, () => { ${good} });`,
      /skips tests/u,
    ],
    [
      'pytest.mark.skip',
      'tests/test_a.py',
      `import os\nimport pytest\nfrom shop.total import total\n\n\n@pytest.mark.skipif(True, reason="")\ndef test_a():\n    ${pyGood}\n`,
      /skips tests/u,
    ],
    ['t.Skip', 'shop/a_test.go', go(`\tt.Skip("later")\n${goGood}`), /skips tests/u],
    [
      '#[ignore]',
      'tests/a.rs',
      'use shop::total;\n#[test]\n#[ignore]\nfn a() { assert_eq!(total(1, 2), 3, "{}", std::env::var("XREVIEW_MARK").unwrap_or_default()); }\n',
      /skips tests/u,
    ],
    [
      '@Disabled',
      'src/test/java/shop/ATest.java',
      'class ATest { @Disabled @Test void a() { assertEquals(3, Total.total(1, 2), System.getenv("XREVIEW_MARK")); } }',
      /skips tests/u,
    ],
    [
      'markTestSkipped',
      'tests/ATest.php',
      '<?php\nclass ATest extends TestCase {\n  function testA() { $this->markTestSkipped("x"); $this->assertSame(3, total(1, 2), getenv("XREVIEW_MARK")); }\n}\n',
      /skips tests/u,
    ],
    [
      'a written configuration',
      'test/a.test.js',
      js(
        `writeFileSync('package.json', '{}');\n${good}`,
        `${head}import { writeFileSync } from 'node:fs';\n`,
      ),
      /outside of a temporary/u,
    ],
    [
      'a literal path beside a temporary folder',
      'test/a.test.js',
      js(
        `tmpdir();\nrmSync('../src', { recursive: true });\n${good}`,
        `${head}import { rmSync } from 'node:fs';\nimport { tmpdir } from 'node:os';\n`,
      ),
      /outside of a temporary/u,
    ],
    [
      'a file opened for writing',
      'tests/test_a.py',
      py(`open("setup.cfg", "w").write("")\n${pyGood}`),
      /outside of a temporary/u,
    ],
    [
      'os.WriteFile',
      'shop/a_test.go',
      go(`\tos.WriteFile("go.mod", nil, 0o600)\n${goGood}`),
      /outside of a temporary/u,
    ],
    [
      'a mocked module',
      'test/a.test.ts',
      `${vitest}vi.mock('../src/sum', () => ({ sum: () => 4 }));\ntest('a', () => { expect(sum(1, 2), process.env.XREVIEW_MARK).toBe(3); });`,
      /replaces the code/u,
    ],
    [
      'a mocked module by import',
      'test/a.test.ts',
      `${vitest}vi.mock(import('../src/sum.js'), () => ({ sum: () => 4 }));\ntest('a', () => { expect(sum(1, 2), process.env.XREVIEW_MARK).toBe(3); });`,
      /replaces the code/u,
    ],
    [
      'an assigned function',
      'test/a.test.js',
      `const assert = require('node:assert');\nconst lib = require('../src/sum.js');\nlib.sum = () => 4;\nit('a', () => assert.equal(lib.sum(1, 2), 3, process.env.XREVIEW_MARK));`,
      /replaces the code/u,
    ],
    [
      'a spy with another implementation',
      'test/a.test.ts',
      `import { expect, test, vi } from 'vitest';\nimport * as lib from '../src/sum.js';\nvi.spyOn(lib, 'sum').mockReturnValue(4);\ntest('a', () => { expect(lib.sum(1, 2), process.env.XREVIEW_MARK).toBe(3); });`,
      /replaces the code/u,
    ],
    [
      'monkeypatch',
      'tests/test_a.py',
      'import os\nfrom shop import total\n\n\ndef test_a(monkeypatch):\n    monkeypatch.setattr(total, "total", lambda a, b: 4)\n    assert total.total(1, 2) == 3, os.environ["XREVIEW_MARK"]\n',
      /replaces the code/u,
    ],
    [
      'mock.patch',
      'tests/test_a.py',
      py(
        `with mock.patch("shop.total.total", return_value=4):\n    ${pyGood}`,
        'import os\nfrom unittest import mock\nfrom shop.total import total\n',
      ),
      /replaces the code/u,
    ],
    [
      'a copy of the code',
      'test/a.test.js',
      `import assert from 'node:assert';\nimport test from 'node:test';\nconst sum = (a, b) => a - b;\ntest('a', () => { ${good} });`,
      /no code of the repository/u,
    ],
    [
      'a copy of the code in Python',
      'tests/test_a.py',
      py(pyGood, 'import os\n\n\ndef total(a, b):\n    return 0\n'),
      /no code of the repository/u,
    ],
    ['code made from text', 'test/a.test.js', js(`eval('1');\n${good}`), /from text/u],
    [
      'a loaded name that is computed',
      'test/a.test.js',
      js(`const name = ['child', 'process'].join('_');\nawait import(name);\n${good}`),
      /from text/u,
    ],
    ['a printed summary', 'test/a.test.js', js(`console.log('# pass 1');\n${good}`), /prints a summary/u],
    ['nothing', 'test/a.test.js', '\n', /is empty/u],
  ])('%s', async (_, path, text, reason) => {
    const reasons = await check(path, text);
    expect(reasons.join('; ')).toMatch(reason);
    expect(reasons).toHaveLength(1);
  });
});

test('a module that the code under test uses may be used by its test', async () => {
  const text = js(good, `${head}import net from 'node:net';\n`);
  expect(
    await check('test/a.test.js', text, "import net from 'net';\nexport const sum = net.connect;\n"),
  ).toEqual([]);
});

const bad = fc.constantFrom(
  'fetch("https://a.b")',
  'process.exit(1)',
  'setTimeout(f, 10)',
  'console.log(process.env)',
  'test.skip("a")',
  "require('child_process')",
  'process.env.XREVIEW_MARK',
  'eval(a)',
);

test('no word in a comment refuses anything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(bad, { maxLength: 5 }), fc.boolean(), async (words, isBlock) => {
      const comment = isBlock ? `/* ${words.join('\n')} */` : words.map((word) => `// ${word}\n`).join('');
      expect(await check('test/a.test.js', `${comment}\n${js(`${comment}\n${good}`)}${comment}`)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('any text can be read: code and text have the same length, and no place is outside', async () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '`',
      '${',
      '}',
      '"',
      "'",
      '//',
      '/*',
      '*/',
      '\n',
      '#',
      'f"',
      '"""',
      'expect(',
      ')',
      'assert',
      'XREVIEW_MARK',
      'import ',
      'def ',
      '=>',
      '{',
    ),
  );
  const paths = Object.keys(files);
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...paths), async (pieces, path) => {
      const text = pieces.join('');
      const view = await readCodeView(path, text);
      expect(view?.code).toHaveLength(text.length);
      expect(view?.uncommented).toHaveLength(text.length);
      for (const { start, end } of [
        ...(view?.calls ?? []),
        ...(view?.strings ?? []),
        ...(view?.imports ?? []),
      ])
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      expect(Array.isArray(await check(path, text))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
