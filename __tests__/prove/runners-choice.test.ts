import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGoProfile } from '../../src/prove/coverage/go-profile.ts';
import { executedLines } from '../../src/prove/coverage/lines.ts';
import { runnerFor } from '../../src/prove/runners/choose.ts';
import { pathFrom } from '../../src/prove/runners/runner.ts';
import { readTestRun } from '../../src/prove/runners/summary.ts';
import { checkTest } from '../../src/prove/test-check.ts';
import { chosen, texts } from './runner-repository.ts';

type Files = Readonly<Record<string, string>>;

test.each<[what: string, files: Files, file: string, name: string, because: string, folder: string]>([
  [
    'a dependency',
    { 'package.json': '{"devDependencies":{"jest":"1","vitest":"1"}}' },
    'a.ts',
    'vitest',
    'vitest is a dependency in package.json',
    '',
  ],
  [
    'a script before a dependency',
    { 'package.json': '{"scripts":{"test":"CI=1 jest"},"devDependencies":{"vitest":"1"}}' },
    'a.ts',
    'jest',
    'the script "test" of package.json runs jest',
    '',
  ],
  [
    'the nearest package that says so',
    {
      'package.json': '{"devDependencies":{"jest":"1"}}',
      'p/a/package.json': '{"devDependencies":{"mocha":"1"}}',
    },
    'p/a/x.js',
    'mocha',
    'mocha is a dependency in p/a/package.json',
    'p/a',
  ],
  [
    'a package above',
    { 'package.json': '{"devDependencies":{"jest":"1"}}', 'p/a/package.json': '{}' },
    'p/a/x.js',
    'jest',
    'jest is a dependency in package.json',
    '',
  ],
  [
    'a configuration',
    { 'package.json': '{}', 'vitest.config.ts': '' },
    'a.ts',
    'vitest',
    'there is vitest.config.ts',
    '',
  ],
  ['settings of jest', { 'package.json': '{"jest":{}}' }, 'a.ts', 'jest', 'package.json configures jest', ''],
  [
    'node --test in a script',
    { 'package.json': '{"scripts":{"test":"node --import tsx --test src/*.test.ts"}}' },
    'a.ts',
    'node --test',
    'the script "test" of package.json runs node --test',
    '',
  ],
  [
    'an import of node:test',
    { 'package.json': '{}', 'test/a.test.js': "import test from 'node:test';" },
    'a.js',
    'node --test',
    'test/a.test.js imports node:test',
    '',
  ],
  [
    'pytest in settings',
    { 'pyproject.toml': '[tool.pytest.ini_options]' },
    'a/b.py',
    'pytest',
    'pyproject.toml names pytest',
    '',
  ],
  [
    'pytest in requirements of a service',
    { 'api/requirements-dev.txt': 'pytest==8\n' },
    'api/a.py',
    'pytest',
    'api/requirements-dev.txt names pytest',
    'api',
  ],
  ['conftest.py', { 'tests/conftest.py': '' }, 'a.py', 'pytest', 'there is tests/conftest.py', ''],
  [
    'a module of Go',
    { 'svc/go.mod': 'module a' },
    'svc/x/a.go',
    'go test',
    'svc/x/a.go is in the module of svc/go.mod',
    'svc',
  ],
  [
    'a crate of a workspace',
    { 'Cargo.toml': '[workspace]', 'c/Cargo.toml': '[package]\nname = "c"\n', 'c/src/lib.rs': '' },
    'c/src/a.rs',
    'cargo test',
    'c/src/a.rs is in the crate of c/Cargo.toml',
    'c',
  ],
  [
    'a pom.xml',
    { 'pom.xml': '<project/>' },
    'src/main/java/A.java',
    'maven',
    'src/main/java/A.java is built by pom.xml',
    '',
  ],
  [
    'a build of Gradle',
    { 'settings.gradle': '', 'app/build.gradle.kts': '' },
    'app/src/main/kotlin/A.kt',
    'gradle',
    'app/src/main/kotlin/A.kt is built by app/build.gradle.kts',
    '',
  ],
  ['rspec', { Gemfile: 'gem "rspec"' }, 'lib/a.rb', 'rspec', 'Gemfile names rspec', ''],
  [
    'phpunit',
    { 'composer.json': '{"require-dev":{"phpunit/phpunit":"1"}}' },
    'src/A.php',
    'phpunit',
    'composer.json requires phpunit',
    '',
  ],
  [
    'a test project',
    {
      'Shop/Shop.csproj': '<Project/>',
      'Tests/Tests.csproj':
        '<PackageReference Include="xunit" /><ProjectReference Include="..\\Shop\\Shop.csproj" />',
    },
    'Shop/A.cs',
    'dotnet test',
    'Tests/Tests.csproj uses xUnit and refers to Shop/Shop.csproj',
    'Tests',
  ],
])('%s chooses the runner, and says why', async (_, files, file, name, because, folder) => {
  expect(await chosen({ ...files, [file]: files[file] ?? '' }, file)).toMatchObject({
    name,
    chosenBecause: because,
    folder,
  });
});

test.each<[what: string, files: Files, file: string, none: RegExp]>([
  ['no package.json', {}, 'a.js', /no package\.json above a\.js/u],
  [
    'no runner in package.json',
    { 'package.json': 'not JSON' },
    'a.js',
    /no test runner found in package\.json/u,
  ],
  ['no pytest', { 'requirements.txt': 'flask' }, 'a.py', /names pytest/u],
  ['no module', {}, 'a.go', /no go\.mod/u],
  ['a crate without a library', { 'Cargo.toml': '[package]\nname = "a"\n' }, 'src/main.rs', /no library/u],
  ['no build', {}, 'A.java', /no pom\.xml or build\.gradle/u],
  ['no specs', {}, 'a.rb', /names rspec/u],
  ['no phpunit', { 'composer.json': '{}' }, 'a.php', /names phpunit/u],
  ['no test project', { 'a.csproj': '' }, 'a.cs', /no test project/u],
  ['a workflow', {}, '.github/workflows/ci.yml', /no test can be written/u],
])('%s: no runner, and what was looked for', async (_, files, file, none) => {
  expect(await runnerFor(file, texts({ ...files, [file]: '' }), '')).toMatchObject({
    none: expect.stringMatching(none),
  });
});

test.each<[files: Files, file: string, path: string]>([
  [{ 'package.json': '{"devDependencies":{"vitest":"1"}}' }, 'src/a.tsx', 'src/off-by-one.test.ts'],
  [
    { 'package.json': '{"devDependencies":{"vitest":"1"}}', 'src/b/c.spec.ts': '' },
    'src/b/a.ts',
    'src/b/off-by-one.spec.ts',
  ],
  [
    {
      'package.json': '{"devDependencies":{"vitest":"1"}}',
      'src/x/__tests__/c.ts': '',
      'src/b/__tests__/c.ts': '',
    },
    'src/b/a.ts',
    'src/b/__tests__/off-by-one.ts',
  ],
  [
    {
      'package.json': '{"devDependencies":{"mocha":"1"}}',
      'test/b/c-test.js': '',
      'test/d/c-test.js': '',
      'node_modules/b/b.test.js': '',
    },
    'lib/b/a.js',
    'test/b/off-by-one-test.js',
  ],
  [
    {
      'package.json': '{"devDependencies":{"mocha":"1"}}',
      'test/off-by-one.test.js': '',
      'test/off-by-one-2.test.js': '',
    },
    'a.js',
    'test/off-by-one-3.test.js',
  ],
  [{ 'pytest.ini': '', 'tests/unit/test_b.py': '' }, 'src/shop/a.py', 'tests/unit/test_off_by_one.py'],
  [{ 'pytest.ini': '', 'shop/b_test.py': '' }, 'shop/a.py', 'shop/off_by_one_test.py'],
  [{ 'go.mod': 'module a' }, 'x/a.go', 'x/off_by_one_test.go'],
  [{ 'Cargo.toml': '[package]\nname = "c"\n', 'src/lib.rs': '' }, 'src/a.rs', 'tests/off_by_one.rs'],
  [
    {
      'pom.xml': '',
      'src/test/java/b/CTest.java': 'package b;',
      'src/main/java/shop/A.java': 'package shop;',
    },
    'src/main/java/shop/A.java',
    'src/test/java/shop/OffByOneTest.java',
  ],
  [{ '.rspec': '' }, 'app/models/user.rb', 'spec/models/off_by_one_spec.rb'],
  [{ 'phpunit.xml': '', 'tests/Unit/BTest.php': '' }, 'src/A.php', 'tests/Unit/OffByOneTest.php'],
])('a new test follows the existing ones: %#', async (files, file, path) => {
  const runner = await chosen({ [file]: '', ...files }, file);
  expect(runner.testPath(file, 'Off by one!')).toBe(path);
});

test('a name that Go takes for a condition of the build gets another end', async () => {
  const runner = await chosen({ 'go.mod': 'module a', 'a.go': '' }, 'a.go');
  expect(runner.testPath('a.go', 'fails on windows')).toBe('fails_on_windows_case_test.go');
});

test.each<[files: Files, file: string, setup: string]>([
  [{ 'package.json': '{"scripts":{"test":"vitest"}}' }, 'a.js', ''],
  [
    { 'package.json': '{"dependencies":{"vitest":"1"}}' },
    'a.js',
    'npm install --no-audit --no-fund --no-package-lock',
  ],
  [
    { 'package.json': '{"dependencies":{"vitest":"1"}}', 'package-lock.json': '' },
    'a.js',
    'npm ci --no-audit --no-fund',
  ],
  [
    { 'w/p/package.json': '{"dependencies":{"vitest":"1"}}', 'w/pnpm-lock.yaml': '' },
    'w/p/a.js',
    "cd 'w' && pnpm install --frozen-lockfile",
  ],
  [
    { 'package.json': '{"dependencies":{"vitest":"1"}}', 'yarn.lock': '' },
    'a.js',
    'yarn install --frozen-lockfile',
  ],
  [
    { 'package.json': '{"dependencies":{"vitest":"1"}}', 'yarn.lock': '', '.yarnrc.yml': '' },
    'a.js',
    'yarn install --immutable',
  ],
  [{ 'package.json': '{"dependencies":{"vitest":"1"}}', 'node_modules/vitest/package.json': '' }, 'a.js', ''],
  [{ 'pytest.ini': '' }, 'a.py', ''],
  [
    { 'pyproject.toml': '[tool.pytest]', 'uv.lock': '' },
    'a.py',
    'uv sync --frozen --all-extras --all-groups',
  ],
  [
    { 'requirements.txt': '# nothing\n', 'requirements-dev.txt': 'pytest\n' },
    'a.py',
    "python3 -m venv --system-site-packages '.xreview-venv'\n.xreview-venv/bin/python -m pip install --quiet -r 'requirements-dev.txt'",
  ],
  [{ 'go.mod': 'module a\n' }, 'a.go', ''],
  [{ 'go.mod': 'module a\nrequire b v1.0.0\n' }, 'a.go', 'go mod download'],
])('the set-up follows the lock files: %#', async (files, file, setup) => {
  expect((await chosen({ [file]: '', ...files }, file)).setup).toBe(setup);
});

test('options of the script that a single test needs are kept', async () => {
  const script = 'NODE_ENV=test mocha --require ts-node/register --recursive --exit -- test && node x';
  const runner = await chosen(
    { 'package.json': JSON.stringify({ scripts: { test: script } }), 'a.ts': '' },
    'a.ts',
  );
  expect(runner.command).toContain('mocha --reporter=spec --require ts-node/register "$XREVIEW_TEST"');
  expect(runner.command).toContain('export NODE_ENV=test');
});

test('an option that would be more than a word for the shell is not kept', async () => {
  const script = 'jest --config $(touch /tmp/x).js';
  const runner = await chosen(
    { 'package.json': JSON.stringify({ scripts: { test: script } }), 'a.ts': '' },
    'a.ts',
  );
  expect(runner.command).not.toContain('touch');
});

describe('prove-command', () => {
  test('runs in the root, with the form and the place of the preset', async () => {
    const files = { 'p/package.json': '{"devDependencies":{"vitest":"1"}}', 'p/a.ts': '' };
    const runner = await chosen(files, 'p/a.ts', 'make test-one');
    expect(runner).toMatchObject({ name: 'prove-command', folder: '', coverage: { kind: 'lines' } });
    expect(runner.command).toMatch(/make test-one$/u);
    expect(runner.chosenBecause).toMatch(/prove-command is set .*vitest/u);
    expect(runner.testPath('p/a.ts', 'x')).toBe('p/x.test.ts');
  });

  test('needs no recognised runner', async () => {
    const runner = await chosen({ 'a.py': '' }, 'a.py', 'make one');
    expect(runner).toMatchObject({ name: 'prove-command', command: 'make one' });
    expect(runner.testPath('a.py', 'x y')).toBe('test_x_y.py');
  });

  test('without a summary that is known, the exit status and the mark decide, and that is said', () => {
    const read = (status: number | null, output: string): object =>
      readTestRun('prove-command', { status, output, mark: 'markx' });
    expect(read(0, 'fine')).toMatchObject({ outcome: 'passed', why: expect.stringContaining('exit status') });
    expect(read(1, 'no: markx')).toMatchObject({ outcome: 'failed-as-named' });
    expect(read(2, 'no')).toMatchObject({ outcome: 'failed-otherwise' });
    expect(read(0, '  0 passing (2ms)')).toMatchObject({ outcome: 'ran-nothing' });
    expect(read(null, '1 passed in 0.1s')).toMatchObject({ outcome: 'failed-otherwise' });
  });
});

/** Output in the form that the tools' documentation shows; these tools are not on every machine. */
const gradlePass = 'ATest > a() PASSED\nxreview: 1 passed, 0 failed, 0 skipped\n\nBUILD SUCCESSFUL in 3s\n';
const gradleFail =
  'ATest > a() FAILED\n    org.opentest4j.AssertionFailedError: markx ==> expected: <4> but was: <3>\nxreview: 0 passed, 1 failed, 0 skipped\n1 test completed, 1 failed\n';
const dotnetPass =
  'Passed!  - Failed:     0, Passed:     1, Skipped:     0, Total:     1, Duration: 3 ms - Tests.dll (net8.0)\n';
const dotnetFail =
  '  Failed ATests.A [3 ms]\n  Error Message:\n   markx\nFailed!  - Failed:     1, Passed:     0, Skipped:     0, Total:     1, Duration: 3 ms - Tests.dll (net8.0)\n';

const surefire = (failures: number, skipped: number): string =>
  `[INFO] Running shop.ATest\n${failures > 0 ? '[ERROR] shop.ATest.a -- org.opentest4j.AssertionFailedError: markx ==> expected: <4> but was: <3>\n' : ''}[INFO] Results:\n[INFO] \n[INFO] Tests run: 1, Failures: ${failures}, Errors: 0, Skipped: ${skipped}\n`;

test.each<['maven' | 'gradle' | 'dotnet test', number, string, string]>([
  ['maven', 0, surefire(0, 0), 'passed'],
  ['maven', 1, surefire(1, 0), 'failed-as-named'],
  [
    'maven',
    1,
    '[ERROR] COMPILATION ERROR :\n[ERROR] ATest.java:[3,1] cannot find symbol\n',
    'failed-otherwise',
  ],
  ['maven', 0, surefire(0, 1), 'ran-nothing'],
  ['maven', 0, '[INFO] BUILD SUCCESS\n', 'ran-nothing'],
  ['gradle', 0, gradlePass, 'passed'],
  ['gradle', 1, gradleFail, 'failed-as-named'],
  ['gradle', 1, 'error: cannot find symbol\nBUILD FAILED in 1s\n', 'failed-otherwise'],
  ['gradle', 1, '> No tests found for given includes: [*ATest](--tests filter)\n', 'ran-nothing'],
  ['gradle', 0, 'xreview: 1 passed, 0 failed, 1 skipped\n', 'ran-nothing'],
  ['gradle', 0, 'BUILD SUCCESSFUL\n', 'ran-nothing'],
  ['dotnet test', 0, dotnetPass, 'passed'],
  [
    'dotnet test',
    0,
    'Test Run Successful.\nTotal tests: 1\n     Passed: 1\n Total time: 1 Seconds\n',
    'passed',
  ],
  ['dotnet test', 1, dotnetFail, 'failed-as-named'],
  ['dotnet test', 1, 'A.cs(1,1): error CS1002: ; expected\n', 'failed-otherwise'],
  ['dotnet test', 0, 'No test matches the given testcase filter\n', 'ran-nothing'],
])('%s, exit status %i: %#', (name, status, output, outcome) => {
  expect(readTestRun(name, { status, output, mark: 'markx' }).outcome).toBe(outcome);
});

test('no output makes a run with another exit status pass, and none without the mark fails as named', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '# pass 1',
      '1 passed in 0.1s',
      'OK (1 test, 1 assertion)',
      '--- PASS: TestA (0.00s)',
      'Tests: 1 passed, 1 total',
      '  1 passing (2ms)',
      'test result: ok. 1 passed; 0 failed; 0 ignored;',
      '1 example, 0 failures',
      'Tests run: 1, Failures: 1, Errors: 0, Skipped: 0',
    ),
  );
  const names = fc.constantFrom(
    'vitest',
    'jest',
    'mocha',
    'node --test',
    'pytest',
    'go test',
    'cargo test',
    'maven',
    'gradle',
    'rspec',
    'phpunit',
    'dotnet test',
    'prove-command',
  );
  fc.assert(
    fc.property(
      names,
      fc.array(line, { maxLength: 8 }),
      fc.option(fc.integer({ min: 1, max: 255 })),
      (name, lines, status) => {
        const { outcome } = readTestRun(name, { status, output: lines.join('\n'), mark: 'markqzvwx' });
        expect(outcome).not.toBe('passed');
        expect(outcome).not.toBe('failed-as-named');
      },
    ),
  );
});

test('a profile of Go names executed and missed lines of one file', () => {
  const profile =
    'mode: set\na.b/m/x/a.go:3.20,5.2 1 1\na.b/m/x/a.go:7.9,9.1 1 0\na.b/m/x/b.go:1.1,2.2 1 1\nnonsense\n';
  const read = readGoProfile(profile, { module: 'a.b/m', folder: 'svc' }, 'svc/x/a.go');
  expect([[...read.executed], [...read.missed]]).toEqual([
    [3, 4, 5],
    [7, 8],
  ]);
  expect(executedLines(read, [4, 5, 7, 100], ['', '', '', 'f()', '}', '', 'g()'].join('\n'))).toEqual({
    executed: [4],
    missed: [7],
  });
});

test.each([
  ['', 'a/b.js', 'a/b.js'],
  ['a', 'a/b.js', 'b.js'],
  ['a/b', 'c/d.js', '../../c/d.js'],
  ['a/b', 'a/b.js', '../b.js'],
])('the path from %j to %s is %s', (folder, path, relative) => {
  expect(pathFrom(folder, path)).toBe(relative);
});

test.each<[files: Files, file: string, names: string]>([
  [
    { 'package.json': '{"devDependencies":{"vitest":"1"}}', 'src/a.ts': 'export const a = 1;' },
    'src/a.ts',
    "from './a.ts'",
  ],
  [
    {
      'package.json': '{"type":"module","devDependencies":{"vitest":"1"}}',
      'src/a.ts': "import { b } from './b.js';",
    },
    'src/a.ts',
    "from './a.js'",
  ],
  [
    { 'package.json': '{"devDependencies":{"jest":"1"}}', 'lib/a.js': 'module.exports = {};' },
    'lib/a.js',
    "require('./a.js')",
  ],
  [
    { 'package.json': '{"devDependencies":{"mocha":"1"}}', 'lib/a.mjs': '' },
    'lib/a.mjs',
    "from '../lib/a.mjs'",
  ],
  [
    { 'package.json': '{"scripts":{"test":"node --test"}}', 'lib/a.js': 'exports.a = 1;' },
    'lib/a.js',
    "require('node:test')",
  ],
  [
    { 'pytest.ini': '', 'src/shop/__init__.py': '', 'src/shop/a.py': '' },
    'src/shop/a.py',
    'from shop.a import name',
  ],
  [{ 'go.mod': 'module m', 'x/a.go': 'package shop\n' }, 'x/a.go', 'package shop'],
  [{ 'Cargo.toml': '[package]\nname = "my-crate"\n', 'src/lib.rs': '' }, 'src/lib.rs', 'use my_crate::name'],
  [
    { 'pom.xml': 'jupiter', 'src/main/java/shop/A.java': 'package shop;' },
    'src/main/java/shop/A.java',
    'package shop',
  ],
  [{ '.rspec': '', 'lib/a.rb': '' }, 'lib/a.rb', 'require_relative "../lib/a"'],
  [{ 'phpunit.xml': '', 'src/A.php': '<?php\nnamespace Shop;\n' }, 'src/A.php', 'namespace Shop'],
  [
    { 'a.csproj': '', 'T/T.csproj': '"xunit" <ProjectReference Include="../a.csproj"', 'A.cs': '' },
    'A.cs',
    'Assert.True',
  ],
])(
  'the form says how to import and where the mark goes, and its example is accepted: %#',
  async (files, file, names) => {
    const runner = await chosen(files, file);
    const testPath = runner.testPath(file, 'x');
    const form = runner.form(testPath, file);
    expect(form).toContain(names);
    expect(form).toContain(testPath);
    const example = /```\n([\s\S]*?)\n```/u.exec(form)?.[1] ?? '';
    expect(await checkTest({ testPath, text: example, file, fileText: files[file] ?? '' })).toEqual([]);
  },
);
