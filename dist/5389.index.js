export const id = 5389;
export const ids = [5389];
export const modules = {

/***/ 33315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tn: () => (/* binding */ readCoverage),
  sN: () => (/* binding */ recordedLines),
  is: () => (/* binding */ recorderText)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/prove/coverage/go-profile.js
/** `example.com/m/a/b.go:10.13,12.2 1 3`: from line and column, to line and column, statements, count. */
const block = /^(.+):(\d+)\.\d+,(\d+)\.(\d+) \d+ (\d+)$/u;
/** Reads a profile of `go test -coverprofile`. Files are named by the path of their package. */
function readGoProfile(profile, { module, folder }, file) {
    const own = folder === '' ? file : file.slice(folder.length + 1);
    const executed = new Set();
    const missed = new Set();
    for (const row of profile.split('\n')) {
        const [, path, from, to, column, count] = block.exec(row) ?? [];
        if (path !== `${module}/${own}`)
            continue;
        // A block that ends before the first column of a line does not contain that line.
        const last = Number(to) - (Number(column) <= 1 ? 1 : 0);
        const lines = Number(count) > 0 ? executed : missed;
        for (let line = Number(from); line <= last; line += 1)
            lines.add(line);
    }
    return { executed, missed: missed.difference(executed) };
}

;// CONCATENATED MODULE: ./lib/prove/coverage/coverage.js




const recordedLines = { kind: 'lines' };
const recorders = {
    'xreview-coverage.cjs': __webpack_require__.ab + "xreview-coverage.cjs",
    'xreview_coverage.py': __webpack_require__.ab + "xreview_coverage.py",
    'xreview.gradle': __webpack_require__.ab + "xreview.gradle",
};
/** The text of a file that a runner needs in the folder `$XREVIEW_COVERAGE`. */
const recorderText = (name) => (0,promises_.readFile)(recorders[name], 'utf8');
/** More than any run of one test writes. */
const maxFiles = 200;
const maxBytes = 16 * 1024 * 1024;
const line = schemas/* array */.YOg(schemas/* int */.Whr().positive());
const recorded = schemas/* object */.Ikc({ files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ executed: line, missed: line })) });
/**
 * The lines of a file that a run executed.
 * @param folder the folder that was `$XREVIEW_COVERAGE`.
 * @param file relative to the repository.
 * @returns null if it is unknown: the runner records nothing, or nothing that can be read. A file that the run did
 * not load has no lines in either set.
 */
async function readCoverage(method, folder, file) {
    switch (method.kind) {
        case 'lines':
            return readLines(folder, file);
        case 'go': {
            const text = await readText((0,external_node_path_.join)(folder, 'cover.out'));
            return text === null ? null : readGoProfile(text, method, file);
        }
        case 'none':
            return null;
    }
}
async function readLines(folder, file) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const reports = names.filter((name) => /^lines-[\d-]+\.json$/u.test(name)).slice(0, maxFiles);
    const executed = new Set();
    const missed = new Set();
    let readable = 0;
    for (const name of reports) {
        const report = parseReport((await readText((0,external_node_path_.join)(folder, name))) ?? '');
        if (report === null)
            continue;
        readable += 1;
        for (const number of report.files[file]?.executed ?? [])
            executed.add(number);
        for (const number of report.files[file]?.missed ?? [])
            missed.add(number);
    }
    return readable === 0 ? null : { executed, missed: missed.difference(executed) };
}
function parseReport(text) {
    try {
        return recorded.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
/** The code under test may have put anything there: a pipe that never ends, or a link. */
async function readText(path) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found === null || !found.isFile() || found.size > maxBytes)
        return null;
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}


/***/ }),

/***/ 75389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ runnerFor)
});

// EXTERNAL MODULE: ./lib/prove/runners/runner.js
var runners_runner = __webpack_require__(83034);
;// CONCATENATED MODULE: ./lib/prove/runners/placement.js

/** Folders in which tests and code are kept apart; a path without them tells which code a test belongs to. */
const side = new Set(['src', 'lib', 'app', 'test', 'tests', '__tests__', 'spec', 'main', 'java', 'unit']);
const excluded = /(?:^|\/)(?:node_modules|vendor|fixtures?|__fixtures__|testdata|e2e|dist|build|target)(?:\/|$)/u;
const parts = (path) => (0,runners_runner/* folderOf */.yS)(path)
    .split('/')
    .filter((part) => part !== '' && !side.has(part.toLowerCase()));
/** The existing test that is closest to a file: in the same part of the tree, and with a similar name. */
function closestTest(file, paths, test, folder) {
    const own = parts(file);
    const base = (0,runners_runner/* fileName */.Md)(file).replace(/\.[^.]+$/u, '');
    let best = null;
    for (const path of paths) {
        if ((folder !== '' && !path.startsWith(`${folder}/`)) || excluded.test(path) || path === file)
            continue;
        if (!test.test(path))
            continue;
        const other = parts(path);
        const differs = own.findIndex((part, index) => part !== other[index]);
        const common = differs < 0 ? own.length : differs;
        const score = common * 10 -
            (own.length + other.length - 2 * common) * 3 +
            ((0,runners_runner/* fileName */.Md)(path).startsWith(base) || (0,runners_runner/* fileName */.Md)(path).includes(`_${base}.`) ? 2 : 0);
        if (best === null || score > best.score || (score === best.score && path.length < best.path.length))
            best = { path, score };
    }
    return best?.path ?? null;
}
/**
 * A path for a new test: in the folder of the closest existing test, with what that one adds to a name.
 * @param name letters, digits and hyphens.
 * @param taken all paths of the repository.
 */
function newTestPath(file, name, taken, rules, folder) {
    const closest = closestTest(file, taken, rules.test, folder);
    const make = (word) => {
        const spelled = rules.spell(word);
        if (closest === null)
            return rules.first(file, spelled);
        const found = new RegExp(rules.test.source, `${rules.test.flags}d`).exec(closest);
        const [from, to] = found?.indices?.slice(1).find((group) => group !== undefined) ?? [0, closest.length];
        return `${closest.slice(0, from)}${spelled}${closest.slice(to)}`;
    };
    return unused(name, taken, make);
}
/** The first path that does not exist, with a number where the name alone is taken. */
function unused(name, taken, make) {
    const known = new Set(taken);
    for (let number = 1;; number += 1) {
        const path = make(number === 1 ? name : `${name}-${number}`);
        if (!known.has(path))
            return path;
    }
}
/** `off-by-one`: what is left of a text that may be part of any file's name. */
const kebab = (name) => name
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '') || 'finding';
/** `off_by_one` */
const snake = (name) => kebab(name)
    .replaceAll('-', '_')
    .replace(/^(?=\d)/u, 'x');
/** `OffByOne` */
const pascal = (name) => kebab(name)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^(?=\d)/u, 'X');

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/prove/runners/summary.js

const none = { passed: 0, failed: 0, skipped: 0 };
const lastMatch = (output, pattern) => [...output.matchAll(pattern)].at(-1);
const count = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0);
const occurrences = (output, pattern) => [...output.matchAll(pattern)].length;
/** `Tests  1 failed | 2 passed (3)` */
const vitest = (output) => {
    if (/^\s*(?:Error: )?No test (?:files? |suite )?found/mu.test(output))
        return none;
    const line = lastMatch(output, /^\s*Tests\s+((?:\d+ [a-z ]+(?: \| )?)+)(?:\(\d+\))?\s*$/gmu)?.[1];
    // A file that cannot be loaded has no tests: `Test Files  1 failed (1)`, `Tests  no tests`.
    if (line === undefined)
        return /^\s*Tests\s+no tests\s*$/mu.test(output) && !/^\s*Test Files\s+\d+ failed/mu.test(output)
            ? none
            : null;
    return {
        passed: count(line, /(\d+) passed/u),
        failed: count(line, /(\d+) failed/u),
        skipped: count(line, /(\d+) skipped/u) + count(line, /(\d+) todo/u) + count(line, /(\d+) expected fail/u),
    };
};
/** `Tests:       1 failed, 1 skipped, 2 passed, 4 total` */
const jest = (output) => {
    if (/^No tests found/mu.test(output))
        return none;
    const line = lastMatch(output, /^Tests:\s+(.*\d+ total)\s*$/gmu)?.[1];
    if (line === undefined)
        return null;
    // A file without tests is a failed suite with this message.
    if (/Your test suite must contain at least one test/u.test(output))
        return none;
    if (line.startsWith('0 total') && /Test suite failed to run/u.test(output))
        return null;
    return {
        passed: count(line, /(\d+) passed/u),
        failed: count(line, /(\d+) failed/u),
        skipped: count(line, /(\d+) skipped/u) + count(line, /(\d+) todo/u),
    };
};
/** `  2 passing (5ms)`, `  1 pending`, `  1 failing` */
const mocha = (output) => {
    const passing = lastMatch(output, /^\s*(\d+) passing \(/gmu)?.[1];
    if (passing === undefined)
        return null;
    const number = (pattern) => Number(lastMatch(output, pattern)?.[1] ?? 0);
    return {
        passed: Number(passing),
        failed: number(/^\s*(\d+) failing\s*$/gmu),
        skipped: number(/^\s*(\d+) pending\s*$/gmu),
    };
};
/** TAP as `node --test` writes it: `# pass 1`. A file without tests is one test, which has the file's name. */
const tap = (output) => {
    const number = (name) => {
        const found = lastMatch(output, new RegExp(`^# ${name} (\\d+)\\s*$`, 'gmu'))?.[1];
        return found === undefined ? null : Number(found);
    };
    const passed = number('pass');
    if (passed === null)
        return null;
    const files = occurrences(output, /^ok \d+ - (?:\S*[\\/])?\S+\.[cm]?[jt]sx?\s*$/gmu);
    const pass = Math.max(0, passed - files);
    return {
        passed: pass,
        failed: (number('fail') ?? 0) + (number('cancelled') ?? 0),
        skipped: (number('skipped') ?? 0) + (number('todo') ?? 0),
    };
};
/** `==== 1 failed, 2 passed, 1 skipped in 0.12s ====`, also without the marks of `-q`. */
const pytest = (output) => {
    const line = lastMatch(output, /^(?:=+ )?((?:\d+ [a-z]+(?:, )?)+|no tests ran) in [\d.]+s\b.*$/gmu)?.[1];
    if (line === undefined)
        return null;
    if (line === 'no tests ran')
        return none;
    return {
        passed: count(line, /(\d+) passed/u),
        failed: count(line, /(\d+) failed/u) + count(line, /(\d+) errors?/u),
        skipped: count(line, /(\d+) skipped/u) +
            count(line, /(\d+) xfailed/u) +
            count(line, /(\d+) xpassed/u) +
            count(line, /(\d+) deselected/u),
    };
};
/** `--- PASS: TestName (0.00s)` of `go test -v`; subtests are indented and not counted, except skipped ones. */
const go = (output) => {
    const counts = {
        passed: occurrences(output, /^--- PASS: /gmu),
        failed: occurrences(output, /^--- FAIL: /gmu),
        skipped: occurrences(output, /^\s*--- SKIP: /gmu),
    };
    if (counts.passed + counts.failed + counts.skipped > 0)
        return counts;
    return /no tests to run|\[no test files\]/u.test(output) ? none : null;
};
/** `test result: ok. 1 passed; 0 failed; 0 ignored; …` */
const cargo = (output) => {
    const [, passed, failed, ignored] = lastMatch(output, /^test result: \S+ (\d+) passed; (\d+) failed; (\d+) ignored;/gmu) ?? [];
    return passed === undefined
        ? null
        : { passed: Number(passed), failed: Number(failed), skipped: Number(ignored) };
};
/** `Tests run: 1, Failures: 0, Errors: 0, Skipped: 0`, as Surefire sums them up last. */
const maven = (output) => {
    const [, run, failures, errors, skipped] = lastMatch(output, /Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)/gu) ?? [];
    if (run === undefined)
        return /No tests (?:to run|were executed|matching pattern)/u.test(output) ? none : null;
    const failed = Number(failures) + Number(errors);
    return { passed: Number(run) - failed - Number(skipped), failed, skipped: Number(skipped) };
};
/** The line that `recorders/xreview.gradle` prints. */
const gradle = (output) => {
    const [, passed, failed, skipped] = lastMatch(output, /^xreview: (\d+) passed, (\d+) failed, (\d+) skipped\s*$/gmu) ?? [];
    if (passed === undefined)
        return /No tests found for given includes/u.test(output) ? none : null;
    return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
};
/** `2 examples, 1 failure, 1 pending`; errors outside of examples come last. */
const rspec = (output) => {
    const line = lastMatch(output, /^\d+ examples?, \d+ failures?.*$/gmu)?.[0];
    if (line === undefined)
        return null;
    const failed = count(line, /(\d+) failures?/u);
    const skipped = count(line, /(\d+) pending/u);
    // A file that cannot be loaded has no examples and one error.
    if (count(line, /(\d+) errors? occurred/u) > 0)
        return null;
    return { passed: count(line, /^(\d+) examples?/u) - failed - skipped, failed, skipped };
};
/** `OK (1 test, 1 assertion)`, or `Tests: 2, Assertions: 2, Failures: 1, Skipped: 1.` */
const phpunit = (output) => {
    if (/^No tests (?:executed|found)/mu.test(output))
        return none;
    const ok = lastMatch(output, /^OK \((\d+) tests?, \d+ assertions?\)\s*$/gmu)?.[1];
    if (ok !== undefined)
        return { passed: Number(ok), failed: 0, skipped: 0 };
    const line = lastMatch(output, /^Tests: \d+, Assertions: \d+.*$/gmu)?.[0];
    if (line === undefined)
        return null;
    const failed = count(line, /Failures: (\d+)/u) + count(line, /Errors: (\d+)/u);
    const skipped = count(line, /Skipped: (\d+)/u) + count(line, /Incomplete: (\d+)/u) + count(line, /Risky: (\d+)/u);
    return {
        passed: Math.max(0, count(line, /Tests: (\d+)/u) - failed - skipped),
        failed,
        skipped,
    };
};
/** `Passed!  - Failed: 0, Passed: 1, Skipped: 0, Total: 1`, or the list below `Total tests: 1`. */
const dotnet = (output) => {
    const [, failed, passed, skipped] = lastMatch(output, /\bFailed:\s+(\d+), Passed:\s+(\d+), Skipped:\s+(\d+), Total:/gu) ?? [];
    if (failed !== undefined)
        return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
    const list = lastMatch(output, /^\s*Total tests: \d+(?:\r?\n\s+\w+: \d+)*/gmu)?.[0];
    if (list !== undefined)
        return {
            passed: count(list, /Passed: (\d+)/u),
            failed: count(list, /Failed: (\d+)/u),
            skipped: count(list, /Skipped: (\d+)/u),
        };
    return /No test (?:is available|matches)/u.test(output) ? none : null;
};
const summaries = {
    vitest,
    jest,
    mocha,
    'node --test': tap,
    pytest,
    'go test': go,
    'cargo test': cargo,
    maven,
    gradle,
    rspec,
    phpunit,
    'dotnet test': dotnet,
};
/** The summary of whichever runner the user's own command starts. */
const anySummary = (output) => {
    for (const read of Object.values(summaries)) {
        const counts = read(output);
        if (counts !== null)
            return counts;
    }
    return null;
};
/**
 * Reads what a run says. A pass needs the runner's summary with a passed test and no skipped one, because a file
 * without tests succeeds in several runners. Only a user's own command may do without a summary.
 */
function readTestRun(name, { status, output, mark }) {
    const text = (0,external_node_util_.stripVTControlCharacters)(output);
    const counts = name === 'prove-command' ? anySummary(text) : summaries[name](text);
    if (status === null)
        return { outcome: 'failed-otherwise', why: 'was ended before its result' };
    if (status === 0)
        return readSuccess(name, counts);
    const isNamed = mark !== '' && text.includes(mark);
    if (isNamed && (counts === null ? name === 'prove-command' : counts.failed > 0))
        return { outcome: 'failed-as-named', why: 'failed at the assertion that it names' };
    if (counts !== null && counts.passed + counts.failed === 0)
        return { outcome: 'ran-nothing', why: `ran no test, with exit status ${status}` };
    const why = counts === null
        ? `did not get as far as a result (exit status ${status})`
        : 'failed, but not at the assertion that it names';
    return { outcome: 'failed-otherwise', why };
}
function readSuccess(name, counts) {
    if (counts === null)
        return name === 'prove-command'
            ? { outcome: 'passed', why: 'passed by its exit status; the output has no summary that is known' }
            : { outcome: 'ran-nothing', why: `ended without a summary of ${name}, so nothing shows that it ran` };
    const { passed, failed, skipped } = counts;
    if (failed > 0)
        return { outcome: 'failed-otherwise', why: 'reports a failure although its exit status is 0' };
    if (skipped > 0)
        return { outcome: 'ran-nothing', why: 'was skipped, entirely or in part' };
    return passed > 0
        ? { outcome: 'passed', why: `passed (${passed} ${passed === 1 ? 'test' : 'tests'})` }
        : { outcome: 'ran-nothing', why: 'contains no test that ran' };
}

;// CONCATENATED MODULE: ./lib/prove/runners/dotnet.js



const testFile = /(?:^|\/)([^/]+?)Tests?\.cs$/u;
/** Test projects that refer to the project of a file, told by the packages that they refer to. */
async function findTestProject(project, { paths, read }) {
    for (const path of paths.filter((one) => one.endsWith('.csproj') && one !== project)) {
        const text = (await read(path)) ?? '';
        const framework = /"xunit/iu.test(text)
            ? 'xUnit'
            : /"nunit/iu.test(text)
                ? 'NUnit'
                : /"mstest/iu.test(text)
                    ? 'MSTest'
                    : null;
        const references = [...text.matchAll(/<ProjectReference\s+Include="([^"]+)"/gu)].map(([, to]) => (0,runners_runner/* fileName */.Md)((to ?? '').replaceAll('\\', '/')));
        if (framework !== null && references.includes((0,runners_runner/* fileName */.Md)(project)))
            return { path, framework };
    }
    return null;
}
const attributes = { xUnit: 'Fact', NUnit: 'Test', MSTest: 'TestMethod' };
const usings = {
    xUnit: 'Xunit',
    NUnit: 'NUnit.Framework',
    MSTest: 'Microsoft.VisualStudio.TestTools.UnitTesting',
};
const assertions = {
    xUnit: 'Assert.True(Equals(expected, Name(value)), Environment.GetEnvironmentVariable("XREVIEW_MARK"));',
    NUnit: 'Assert.That(Name(value), Is.EqualTo(expected), Environment.GetEnvironmentVariable("XREVIEW_MARK"));',
    MSTest: 'Assert.AreEqual(expected, Name(value), Environment.GetEnvironmentVariable("XREVIEW_MARK"));',
};
function formOf(testPath, file, framework) {
    const name = (0,runners_runner/* fileName */.Md)(testPath).replace(/\.cs$/u, '');
    return [
        `Write C# for ${framework}.`,
        `The test is the class ${name} in the file ${testPath}. The code under test is ${file}.`,
        `The one assertion that decides has the message Environment.GetEnvironmentVariable("XREVIEW_MARK")${framework === 'xUnit' ? '; only Assert.True and Assert.False take one' : ', as its last argument'}.`,
        'If the code goes wrong by an exception, catch it and fail with the mark in the handler. An exception outside of it is no result.',
        'Example:',
        '```',
        'using System;',
        `using ${usings[framework]};`,
        '',
        ...(framework === 'MSTest' ? ['[TestClass]'] : []),
        `public class ${name}`,
        '{',
        `    [${attributes[framework]}]`,
        '    public void WhatMustHold()',
        '    {',
        `        ${assertions[framework]}`,
        '    }',
        '}',
        '```',
    ].join('\n');
}
/** `dotnet test` for a C# file, if a test project refers to its project. */
async function dotnetRunner(file, repository) {
    const { paths } = repository;
    const around = (0,runners_runner/* foldersAround */.bQ)(file);
    const project = around
        .map((folder) => paths.find((path) => (0,runners_runner/* folderOf */.yS)(path) === folder && path.endsWith('.csproj')))
        .find((path) => path !== undefined);
    if (project === undefined)
        return { none: `there is no .csproj above ${file}` };
    const tests = await findTestProject(project, repository);
    if (tests === null)
        return { none: `no test project (xUnit, NUnit or MSTest) refers to ${project}` };
    const folder = (0,runners_runner/* folderOf */.yS)(tests.path);
    const projectFile = (0,runners_runner/* quoted */.TL)((0,runners_runner/* pathFrom */.Iw)(folder, tests.path));
    return {
        name: 'dotnet test',
        chosenBecause: `${tests.path} uses ${tests.framework} and refers to ${project}`,
        folder,
        command: `dotnet test ${projectFile} --nologo --filter "FullyQualifiedName~$(basename "$XREVIEW_TEST" .cs)"`,
        setup: `dotnet restore ${(0,runners_runner/* quoted */.TL)(tests.path)}`,
        files: {},
        coverage: { kind: 'none', why: 'dotnet test records executed lines only with a package' },
        testPath: (of, name) => newTestPath(of, name, paths, { test: testFile, spell: pascal, first: (_, word) => (0,runners_runner/* within */.ux)(folder, `${word}Tests.cs`) }, folder),
        form: (testPath, of) => formOf(testPath, of, tests.framework),
        readRun: (run) => readTestRun('dotnet test', run),
    };
}

;// CONCATENATED MODULE: ./lib/prove/runners/go.js



/** Go takes a last part like `_windows` for a condition of the build. */
const condition = /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|unix|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm|test)$/u;
const command = [
    // Only the tests of that one file, among those of its package.
    String.raw `names="$(sed -n 's/^func \(Test[[:alnum:]_]*\)(.*/\1/p' "$XREVIEW_TEST" | paste -s -d '|' -)"`,
    'go test -v -count=1 -coverprofile="$XREVIEW_COVERAGE/cover.out" -coverpkg="./$(dirname "$XREVIEW_FILE")" -run "^($names)\\$" "./$(dirname "$XREVIEW_TEST")"',
].join('\n');
function go_formOf(testPath, file, packageName) {
    return [
        'Write Go for the package testing: functions `func TestName(t *testing.T)`.',
        `The test is the file ${testPath}, in package ${packageName}, as ${file}, so it may use unexported names. Names of tests and of helpers must not exist in the package yet.`,
        'The one assertion that decides reports os.Getenv("XREVIEW_MARK") with t.Fatalf or t.Errorf.',
        'If the code goes wrong by a panic, recover it in a deferred function and report the mark there. A panic outside of it is no result.',
        'Example:',
        '```',
        `package ${packageName}`,
        '',
        'import (',
        '\t"os"',
        '\t"testing"',
        ')',
        '',
        'func TestWhatMustHold(t *testing.T) {',
        '\tif got := Name(value); got != expected {',
        '\t\tt.Fatalf("%s: got %v, want %v", os.Getenv("XREVIEW_MARK"), got, expected)',
        '\t}',
        '}',
        '```',
    ].join('\n');
}
/** `go test` for a Go file inside a module. */
async function goRunner(file, { paths, read }) {
    const folder = (0,runners_runner/* foldersAround */.bQ)(file).find((one) => paths.includes((0,runners_runner/* within */.ux)(one, 'go.mod')));
    if (folder === undefined)
        return { none: `there is no go.mod above ${file}` };
    const path = (0,runners_runner/* within */.ux)(folder, 'go.mod');
    const text = (await read(path)) ?? '';
    const module = /^module\s+"?([^\s"]+)/mu.exec(text)?.[1] ?? '';
    const isVendored = paths.includes((0,runners_runner/* within */.ux)(folder, 'vendor/modules.txt'));
    const packageName = /^package\s+(\w+)/mu.exec((await read(file)) ?? '')?.[1] ?? 'main';
    return {
        name: 'go test',
        chosenBecause: `${file} is in the module of ${path}`,
        folder,
        command,
        setup: /^require\b/mu.test(text) && !isVendored ? (0,runners_runner/* inFolder */._z)(folder, 'go mod download') : '',
        files: {},
        coverage: { kind: 'go', module, folder },
        testPath: (of, name) => unused(name, paths, (word) => {
            const stem = snake(word);
            return (0,runners_runner/* within */.ux)((0,runners_runner/* folderOf */.yS)(of), `${condition.test(`_${stem}`) ? `${stem}_case` : stem}_test.go`);
        }),
        form: (testPath, of) => go_formOf(testPath, of, packageName),
        readRun: (run) => readTestRun('go test', run),
    };
}

// EXTERNAL MODULE: ./lib/prove/coverage/coverage.js + 1 modules
var coverage = __webpack_require__(33315);
;// CONCATENATED MODULE: ./lib/prove/runners/java.js




/** `OrderTest.java`, `OrderTests.kt`, `OrderIT.java` are recognised by their ends; new ones end with Test. */
const java_testFile = /\/src\/test\/(?:java|kotlin)\/.*?([^/]+?)Tests?\.(?:java|kt)$|^src\/test\/(?:java|kotlin)\/.*?([^/]+?)Tests?\.(?:java|kt)$/u;
const java_coverage = { kind: 'none', why: 'the lines that a JVM executes are not recorded' };
/** The package of Java and Kotlin code, from its text: `com.example`. */
const packageOf = (text) => /^\s*package\s+([\w.]+)/mu.exec(text)?.[1] ?? '';
function java_formOf(testPath, file, { isKotlin, packageName, usesJUnit4 }) {
    const name = (0,runners_runner/* fileName */.Md)(testPath).replace(/\.\w+$/u, '');
    const end = isKotlin ? '' : ';';
    const imports = usesJUnit4
        ? ['org.junit.Test', 'org.junit.Assert.assertEquals']
        : ['org.junit.jupiter.api.Test', 'org.junit.jupiter.api.Assertions.assertEquals'];
    const mark = 'System.getenv("XREVIEW_MARK")';
    const call = usesJUnit4
        ? `assertEquals(${mark}, expected, name(value))`
        : `assertEquals(expected, name(value), ${mark})`;
    return [
        `Write ${isKotlin ? 'Kotlin' : 'Java'} for JUnit ${usesJUnit4 ? 4 : 5}.`,
        `The test is the class ${name} in the file ${testPath}${packageName === '' ? '' : `, package ${packageName}`}. The code under test is ${file}.`,
        `The one assertion that decides has the message ${mark}, as its ${usesJUnit4 ? 'first' : 'last'} argument.`,
        'If the code goes wrong by an exception, assert that too: assertDoesNotThrow, assertThrows, or fail with the mark in a catch block. An exception outside of that assertion is no result.',
        'Example:',
        '```',
        ...(packageName === '' ? [] : [`package ${packageName}${end}`, '']),
        `import ${isKotlin || !usesJUnit4 ? '' : ''}${imports[0]}${end}`,
        `import ${isKotlin ? '' : 'static '}${imports[1]}${end}`,
        '',
        `${isKotlin ? '' : 'public '}class ${name} {`,
        `    @Test ${isKotlin ? 'fun' : 'public void'} whatMustHold() { ${call}${end} }`,
        '}',
        '```',
    ].join('\n');
}
const naming = (folder, isKotlin, packageName) => ({
    test: java_testFile,
    spell: pascal,
    first: (_, name) => (0,runners_runner/* within */.ux)(folder, `src/test/${isKotlin ? 'kotlin' : 'java'}/${packageName === '' ? '' : `${packageName.replaceAll('.', '/')}/`}${name}Test.${isKotlin ? 'kt' : 'java'}`),
});
/** Maven or Gradle for a Java or Kotlin file, by the nearest build file. */
async function javaRunner(file, repository) {
    const { paths, read } = repository;
    const known = new Set(paths);
    const gradleFiles = ['build.gradle', 'build.gradle.kts'];
    const module = (0,runners_runner/* foldersAround */.bQ)(file).find((folder) => ['pom.xml', ...gradleFiles].some((name) => known.has((0,runners_runner/* within */.ux)(folder, name))));
    if (module === undefined)
        return { none: `there is no pom.xml or build.gradle above ${file}` };
    const isMaven = known.has((0,runners_runner/* within */.ux)(module, 'pom.xml'));
    const buildFile = isMaven
        ? (0,runners_runner/* within */.ux)(module, 'pom.xml')
        : (gradleFiles.map((name) => (0,runners_runner/* within */.ux)(module, name)).find((path) => known.has(path)) ?? '');
    const root = await buildRoot(module, isMaven, repository);
    const build = `${(await read(buildFile)) ?? ''}\n${(await read((0,runners_runner/* within */.ux)(root, isMaven ? 'pom.xml' : 'build.gradle'))) ?? ''}`;
    const own = (await read(file)) ?? '';
    const closest = closestTest(file, paths, java_testFile, module);
    const beside = closest === null ? '' : ((await read(closest)) ?? '');
    const source = {
        isKotlin: file.endsWith('.kt'),
        packageName: packageOf(own),
        usesJUnit4: /\borg\.junit\.(?:Test|Assert)\b/u.test(beside) ||
            (beside === '' && !/jupiter|useJUnitPlatform/u.test(build)),
    };
    const inside = root === '' ? module : module.slice(root.length + 1);
    const { command, setup } = isMaven ? mavenLines(root, inside, known) : gradleLines(root, inside, known);
    const name = isMaven ? 'maven' : 'gradle';
    return {
        name,
        chosenBecause: `${file} is built by ${buildFile}`,
        folder: root,
        command,
        setup: (0,runners_runner/* inFolder */._z)(root, setup),
        files: isMaven ? {} : { 'xreview.gradle': await (0,coverage/* recorderText */.is)('xreview.gradle') },
        coverage: java_coverage,
        testPath: (of, word) => {
            // The package must fit the folder, so only a test of the same package says where a new one goes.
            const rules = naming(module, source.isKotlin, source.packageName);
            const place = (0,runners_runner/* folderOf */.yS)(rules.first(of, 'X'));
            const same = paths.filter((path) => (0,runners_runner/* folderOf */.yS)(path) === place || !java_testFile.test(path));
            return newTestPath(of, word, same, rules, module);
        },
        form: (testPath, of) => java_formOf(testPath, of, source),
        readRun: (run) => readTestRun(name, run),
    };
}
/** The outermost folder that builds a module with others. */
async function buildRoot(module, isMaven, { paths, read }) {
    let root = module;
    for (const folder of (0,runners_runner/* foldersAround */.bQ)((0,runners_runner/* within */.ux)(module, 'x')).slice(1)) {
        const names = isMaven ? ['pom.xml'] : ['settings.gradle', 'settings.gradle.kts'];
        const path = names.map((name) => (0,runners_runner/* within */.ux)(folder, name)).find((one) => paths.includes(one));
        if (path === undefined)
            continue;
        if (!isMaven || /<modules>/u.test((await read(path)) ?? ''))
            root = folder;
    }
    return root;
}
function mavenLines(root, module, known) {
    const mvn = known.has((0,runners_runner/* within */.ux)(root, 'mvnw')) ? 'sh ./mvnw' : 'mvn';
    const part = module === '' ? '' : ` -pl ${(0,runners_runner/* quoted */.TL)(module)} -am`;
    const lenient = '-Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false';
    return {
        command: `${mvn} -B -o${part} ${lenient} -Dtest="$(basename "\${XREVIEW_TEST%.*}")" test`,
        // Surefire loads what runs JUnit only when it runs, so its dependencies are fetched by a run without tests.
        setup: `${mvn} -B -q${part} ${lenient} -Dtest=NoTestHasThisName test`,
    };
}
function gradleLines(root, module, known) {
    const gradle = known.has((0,runners_runner/* within */.ux)(root, 'gradlew')) ? 'sh ./gradlew' : 'gradle';
    const project = module === '' ? '' : `:${module.replaceAll('/', ':')}`;
    const common = '--no-daemon --console=plain';
    return {
        command: `${gradle} ${common} --offline --init-script "$XREVIEW_COVERAGE/xreview.gradle" ${(0,runners_runner/* quoted */.TL)(`${project}:test`.replace(/^:test$/u, 'test'))} --tests "*$(basename "\${XREVIEW_TEST%.*}")"`,
        setup: `${gradle} ${common} --quiet ${(0,runners_runner/* quoted */.TL)(`${project}:testClasses`.replace(/^:testClasses$/u, 'testClasses'))}`,
    };
}

;// CONCATENATED MODULE: ./lib/prove/runners/javascript-form.js


/** Tells the style from the closest existing test, else from the file itself, else from package.json. */
async function readStyle(runner, file, packages, { paths, read }, testFile) {
    const closest = closestTest(file, paths, testFile, packages.at(-1)?.folder ?? '');
    const test = closest === null ? '' : ((await read(closest)) ?? '');
    const own = (await read(file)) ?? '';
    const imports = (text) => /^\s*(?:import\s[^(]|export\s)/mu.test(text)
        ? true
        : /\brequire\(|\bmodule\.exports\b|^exports\./mu.test(text)
            ? false
            : null;
    const byName = /\.m[jt]s$/u.test(file) ? true : /\.c[jt]s$/u.test(file) ? false : null;
    const usesImport = byName ?? imports(own) ?? imports(test) ?? (packages[0]?.isModule === true || /\.tsx?$/u.test(file));
    const relative = /(?:from|import|require\()\s*\(?['"]\.{1,2}\/[^'"]*?([^/'"]+)['"]/gu;
    const named = [...`${test}\n${own}`.matchAll(relative)].map(([, last]) => last ?? '')[0];
    return {
        usesImport,
        extension: named === undefined ? null : (/\.[cm]?[jt]sx?$/u.exec(named)?.[0] ?? ''),
        usesGlobals: runner === 'mocha' || (runner === 'jest' && !/@jest\/globals/u.test(test)),
    };
}
const frameworks = {
    vitest: 'Vitest',
    jest: 'Jest',
    mocha: 'Mocha with node:assert',
    'node --test': 'the test runner of Node.js (node:test, node:assert)',
};
/** How the file under test is named in an import of the test. */
function specifier(runner, style, testPath, file) {
    const path = (0,runners_runner/* pathFrom */.Iw)((0,runners_runner/* folderOf */.yS)(testPath), file);
    const relative = path.startsWith('.') ? path : `./${path}`;
    const isTypeScript = /\.[cm]?tsx?$/u.test(file);
    const stem = relative.replace(/\.[cm]?[jt]sx?$/u, '');
    const own = relative.slice(stem.length);
    if (style.extension === '')
        return stem;
    if (!isTypeScript)
        return relative;
    if (style.extension !== null && /js/u.test(style.extension))
        return stem + own.replace('t', 'j').replace(/x$/u, '');
    if (style.extension !== null)
        return relative;
    return runner === 'jest' ? stem : relative;
}
/** What a model is told that writes a test for a file of JavaScript or TypeScript. */
function javascriptForm(runner, style, testPath, file) {
    const language = /\.[cm]?tsx?$/u.test(testPath) ? 'TypeScript' : 'JavaScript';
    const path = specifier(runner, style, testPath, file);
    const load = (names, from) => style.usesImport ? `import { ${names} } from '${from}';` : `const { ${names} } = require('${from}');`;
    const assert = style.usesImport
        ? `import assert from 'node:assert/strict';`
        : `const assert = require('node:assert/strict');`;
    const heads = {
        vitest: [load('expect, test', 'vitest')],
        jest: [...(style.usesGlobals ? [] : [load('test', '@jest/globals')]), assert],
        mocha: [assert],
        'node --test': [
            style.usesImport ? `import test from 'node:test';` : `const test = require('node:test');`,
            assert,
        ],
    };
    const isVitest = runner === 'vitest';
    const word = runner === 'mocha' ? 'it' : 'test';
    const example = [
        ...heads[runner],
        load('name', path),
        '',
        `${word}('what must hold', async () => {`,
        isVitest
            ? '  expect(name(input), process.env.XREVIEW_MARK).toEqual(expected);'
            : '  assert.deepEqual(name(input), expected, process.env.XREVIEW_MARK);',
        '});',
    ].join('\n');
    const throwing = isVitest
        ? '`expect(() => name(input), process.env.XREVIEW_MARK).not.toThrow()` or `.toThrow()`, for promises `await expect(promise, process.env.XREVIEW_MARK).resolves…` or `.rejects…`'
        : '`assert.doesNotThrow(() => name(input), process.env.XREVIEW_MARK)` or `assert.throws(() => name(input), undefined, process.env.XREVIEW_MARK)`, for promises `assert.doesNotReject` and `assert.rejects`';
    return [
        `Write ${language} for ${frameworks[runner]}, with ${style.usesImport ? 'import statements (ESM)' : 'require (CommonJS)'}.`,
        `The test is the file ${testPath}. It imports the code under test, ${file}, as '${path}'.`,
        `The one assertion that decides has the message process.env.XREVIEW_MARK. ${isVitest
            ? 'It is the second argument of expect.'
            : 'It is the last argument; use node:assert, because the messages of other libraries are different.'}`,
        `If the code goes wrong by throwing, that is asserted too: ${throwing}. An exception outside of that assertion is no result.`,
        `Example for a file ${(0,runners_runner/* fileName */.Md)(testPath)}:`,
        '```',
        example,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/prove/runners/node-package.js


const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({});
const manifest = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().catch('commonjs'),
    scripts: texts,
    dependencies: texts,
    devDependencies: texts,
    peerDependencies: texts,
    jest: schemas/* unknown */.L5J().optional(),
});
/** The packages around a file, the nearest first. A package.json that cannot be read counts as empty. */
async function packagesAround(file, { paths, read }) {
    const known = new Set(paths);
    const found = [];
    for (const folder of (0,runners_runner/* foldersAround */.bQ)(file)) {
        const path = (0,runners_runner/* within */.ux)(folder, 'package.json');
        if (known.has(path))
            found.push(readManifest(folder, path, (await read(path)) ?? ''));
    }
    return found;
}
function readManifest(folder, path, text) {
    const { type, scripts, dependencies, devDependencies, peerDependencies, jest } = manifest.parse(json(text));
    return {
        folder,
        path,
        isModule: type === 'module',
        scripts,
        dependencies: new Set([dependencies, devDependencies, peerDependencies].flatMap(Object.keys)),
        configuresJest: jest !== undefined,
    };
}
function json(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** Lock files with the command that installs exactly what they say. */
const installs = [
    ['package-lock.json', 'npm ci --no-audit --no-fund'],
    ['npm-shrinkwrap.json', 'npm ci --no-audit --no-fund'],
    ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
    ['yarn.lock', 'yarn install --frozen-lockfile'],
    ['bun.lock', 'bun install --frozen-lockfile'],
    ['bun.lockb', 'bun install --frozen-lockfile'],
];
/** How the dependencies of a package are installed: by the nearest lock file, from the repository's root. */
function nodeSetup({ folder, path, dependencies }, paths) {
    const known = new Set(paths);
    const around = (0,runners_runner/* foldersAround */.bQ)(path);
    if (paths.some((one) => around.some((up) => one.startsWith((0,runners_runner/* within */.ux)(up, 'node_modules/')))))
        return '';
    for (const up of around) {
        const [lock, command] = installs.find(([name]) => known.has((0,runners_runner/* within */.ux)(up, name))) ?? [];
        if (lock === undefined || command === undefined)
            continue;
        // Yarn from version 2 on has a settings file, and another flag.
        const isNewYarn = lock === 'yarn.lock' && known.has((0,runners_runner/* within */.ux)(up, '.yarnrc.yml'));
        return (0,runners_runner/* inFolder */._z)(up, isNewYarn ? 'yarn install --immutable' : command);
    }
    return dependencies.size === 0
        ? ''
        : (0,runners_runner/* inFolder */._z)(folder, 'npm install --no-audit --no-fund --no-package-lock');
}
/** Lines of shell that make the programs of installed packages available, as npm scripts have them. */
function exportPrograms(folder, paths) {
    const depth = folder === '' ? 0 : folder.split('/').length;
    const folders = Array.from({ length: depth + 1 }, (_, up) => `$PWD/${'../'.repeat(up)}node_modules/.bin`).join(':');
    const line = `export PATH="${folders}:$PATH"`;
    const pnp = (0,runners_runner/* foldersAround */.bQ)((0,runners_runner/* within */.ux)(folder, 'x'))
        .map((up) => (0,runners_runner/* within */.ux)(up, '.pnp.cjs'))
        .some((path) => paths.includes(path));
    // With Yarn's Plug'n'Play there is no node_modules; yarn finds the programs.
    return pnp ? `${line}\nrun() { yarn run "$@"; }` : `${line}\nrun() { "$@"; }`;
}

;// CONCATENATED MODULE: ./lib/prove/runners/javascript.js






const isJavaScript = (path) => /\.[cm]?[jt]sx?$/u.test(path);
/** `a.test.ts`, `a-spec.js`, or any script in a folder `__tests__`, `test` or `tests`. */
const javascript_testFile = /^(?:.*\/)?(?:([^/]+?)[._-](?:test|spec)|(?:__tests__|tests?)\/(?:[^/]+\/)*([^/.]+))\.[cm]?[jt]sx?$/u;
const runners = [
    ['vitest', /\bvitest\b/u, /^vitest\.(?:config|workspace)\.[cm]?[jt]s$/u],
    ['jest', /\bjest\b/u, /^jest\.config\.(?:[cm]?[jt]s|json)$/u],
    ['mocha', /\bmocha\b/u, /^\.mocharc\.(?:[cm]?js|json|jsonc|ya?ml)$/u],
    ['node --test', /\b(?:node|tsx|ts-node)\b[^&|;]*\s--test\b/u, /^$/u],
];
/** Scripts that may run the tests, the plainest first. */
function testScripts({ scripts }) {
    const names = Object.keys(scripts).filter((name) => /^(?:test|unit)(?:$|[:.-])/u.test(name));
    return names
        .toSorted((a, b) => Number(b === 'test') - Number(a === 'test'))
        .map((name) => [name, scripts[name] ?? '']);
}
async function findRunner(file, repository, packages) {
    for (const owner of packages) {
        const found = runnerOf(owner, repository.paths) ?? (await byImports(file, owner, repository));
        if (found !== null)
            return found;
    }
    return null;
}
function runnerOf(owner, paths) {
    for (const [title, script] of testScripts(owner))
        for (const [name, inScript] of runners)
            if (inScript.test(script))
                return {
                    name,
                    owner,
                    script,
                    chosenBecause: `the script "${title}" of ${owner.path} runs ${name}`,
                };
    for (const [name, , config] of runners) {
        const chosenBecause = owner.dependencies.has(name)
            ? `${name} is a dependency in ${owner.path}`
            : name === 'jest' && owner.configuresJest
                ? `${owner.path} configures jest`
                : paths
                    .filter((path) => (0,runners_runner/* folderOf */.yS)(path) === owner.folder && config.test((0,runners_runner/* fileName */.Md)(path)))
                    .map((path) => `there is ${path}`)[0];
        if (chosenBecause !== undefined)
            return { name, owner, script: '', chosenBecause };
    }
    return null;
}
/** A package whose tests import `node:test`, whatever its scripts say. */
async function byImports(file, owner, { paths, read }) {
    const inside = (0,runners_runner/* within */.ux)(owner.folder, '');
    const tests = paths.filter((path) => path.startsWith(inside) && path !== file && !path.includes('node_modules/') && javascript_testFile.test(path));
    for (const path of tests.slice(0, 20)) {
        const text = (await read(path)) ?? '';
        if (/['"]node:test['"]/u.test(text))
            return { name: 'node --test', owner, script: '', chosenBecause: `${path} imports node:test` };
    }
    return null;
}
/** Options of the script that a single test needs as well: how files are loaded, and where the configuration is. */
const kept = {
    vitest: /(?:^|\s)(?:--config|-c|--project|--environment|--globals)(?:[= ](?!-)\S+)?/gu,
    jest: /(?:^|\s)(?:--config|-c|--env|--testEnvironment|--preset)(?:[= ](?!-)\S+)?/gu,
    mocha: /(?:^|\s)(?:--config|--require|-r|--import|--loader|--ui|-u|--file|--node-option)[= ]\S+/gu,
    'node --test': /(?:^|\s)(?:(?:--import|--require|-r|--loader|--experimental-loader|--conditions|-C|--env-file)[= ]\S+|--experimental-(?!test-coverage)[\w-]+|--no-warnings)/gu,
};
function keptOptions(name, script) {
    const part = script
        .split(/&&|\|\||;/u)
        .find((one) => runners.find(([known]) => known === name)?.[1].test(one));
    const options = [...(part ?? '').matchAll(kept[name])].map(([option]) => option.trim());
    return options.filter((option) => /^[\w@./=: -]+$/u.test(option)).join(' ');
}
/** How `node --test` and mocha load TypeScript: as the script says, else by an installed loader, else by Node itself. */
function loader(file, { dependencies }, options) {
    if (!/\.[cm]?tsx?$/u.test(file) || /--(?:import|loader|require|experimental)|-r /u.test(options))
        return '';
    if (dependencies.has('tsx'))
        return '--import tsx';
    if (dependencies.has('ts-node'))
        return '--require ts-node/register';
    return '';
}
function commandOf(found, file, paths) {
    const { name, owner, script } = found;
    const options = keptOptions(name, script);
    const load = [options, loader(file, owner, options)].filter((one) => one !== '').join(' ');
    const spaced = (text) => (text === '' ? '' : ` ${text}`);
    const isTsx = /\btsx\b/u.test(script) && name === 'node --test' && load === '';
    const runs = {
        vitest: `run vitest run "$XREVIEW_TEST" --pool=forks --coverage.enabled=false --passWithNoTests=false${spaced(options)}`,
        jest: `run jest --runTestsByPath "$XREVIEW_TEST" --coverage=false --ci${spaced(options)}`,
        mocha: `run mocha --reporter=spec${spaced(load)} "$XREVIEW_TEST"`,
        'node --test': `node --test --test-reporter=tap${isTsx ? ' --import tsx' : spaced(load)} "$XREVIEW_TEST"`,
    };
    const flags = /--experimental-vm-modules/u.test(script) ? ' --experimental-vm-modules' : '';
    return [
        (0,runners_runner/* exportRoot */.xr)(owner.folder),
        exportPrograms(owner.folder, paths),
        `export NODE_OPTIONS="\${NODE_OPTIONS-}${flags} --require \\"$XREVIEW_COVERAGE/xreview-coverage.cjs\\""`,
        ...(owner.dependencies.has('cross-env') || /\bNODE_ENV=test\b/u.test(script)
            ? ['export NODE_ENV=test']
            : []),
        runs[name],
    ].join('\n');
}
function javascript_naming(found, file) {
    const extension = /\.[cm]?[jt]sx?$/u.exec(file)?.[0].replace(/x$/u, '') ?? '.js';
    const beside = found.name === 'vitest' || found.name === 'jest';
    return {
        test: javascript_testFile,
        spell: kebab,
        first: (path, name) => beside
            ? (0,runners_runner/* within */.ux)((0,runners_runner/* folderOf */.yS)(path), `${name}.test${extension}`)
            : (0,runners_runner/* within */.ux)((0,runners_runner/* within */.ux)(found.owner.folder, 'test'), `${name}.test${extension}`),
    };
}
/** The runner for a JavaScript or TypeScript file, by the packages around it. */
async function javascriptRunner(file, repository) {
    const packages = await packagesAround(file, repository);
    if (packages.length === 0)
        return { none: `there is no package.json above ${file}` };
    const found = await findRunner(file, repository, packages);
    if (found === null)
        return {
            none: `no test runner found in ${packages.map(({ path }) => path).join(', ')} (vitest, jest, mocha or node --test)`,
        };
    const { paths } = repository;
    const style = await readStyle(found.name, file, packages, repository, javascript_testFile);
    return {
        name: found.name,
        chosenBecause: found.chosenBecause,
        folder: found.owner.folder,
        command: commandOf(found, file, paths),
        setup: nodeSetup(packages[0] ?? found.owner, paths),
        files: { 'xreview-coverage.cjs': await (0,coverage/* recorderText */.is)('xreview-coverage.cjs') },
        coverage: coverage/* recordedLines */.sN,
        testPath: (of, name) => newTestPath(of, name, paths, javascript_naming(found, of), found.owner.folder),
        form: (testPath, of) => javascriptForm(found.name, style, testPath, of),
        readRun: (run) => readTestRun(found.name, run),
    };
}

;// CONCATENATED MODULE: ./lib/prove/runners/php.js



const php_testFile = /(?:^|\/)([^/]+)Test\.php$/u;
const php_naming = (folder, paths) => ({
    test: php_testFile,
    spell: pascal,
    first: (_, name) => {
        const unit = (0,runners_runner/* within */.ux)(folder, 'tests/Unit');
        const has = paths.some((path) => path.startsWith(`${unit}/`));
        return `${has ? unit : (0,runners_runner/* within */.ux)(folder, 'tests')}/${name}Test.php`;
    },
});
const namespaceOf = (text) => /^\s*namespace\s+([\w\\]+)\s*[;{]/mu.exec(text)?.[1] ?? '';
function php_formOf(testPath, file, namespaces) {
    return [
        'Write PHP for PHPUnit.',
        `The test is the class ${(0,runners_runner/* fileName */.Md)(testPath).replace(/\.php$/u, '')} in the file ${testPath}${namespaces.test === '' ? '' : `, namespace ${namespaces.test}`}. The code under test is ${file}${namespaces.code === '' ? '' : `, namespace ${namespaces.code}`}.`,
        'The one assertion that decides has the message getenv("XREVIEW_MARK"), as its last argument.',
        'If the code goes wrong by throwing, catch that exception and call $this->fail(getenv("XREVIEW_MARK")) in the handler. An exception outside of it is no result.',
        'Example:',
        '```',
        '<?php',
        ...(namespaces.test === '' ? [] : [`namespace ${namespaces.test};`]),
        'use PHPUnit\\Framework\\TestCase;',
        '',
        `final class ${(0,runners_runner/* fileName */.Md)(testPath).replace(/\.php$/u, '')} extends TestCase`,
        '{',
        '    public function testWhatMustHold(): void',
        '    {',
        '        $this->assertSame($expected, name($value), getenv("XREVIEW_MARK"));',
        '    }',
        '}',
        '```',
    ].join('\n');
}
/** PHPUnit for a PHP file, if composer.json or a configuration names it. */
async function phpRunner(file, { paths, read }) {
    const known = new Set(paths);
    for (const folder of (0,runners_runner/* foldersAround */.bQ)(file)) {
        const composer = (0,runners_runner/* within */.ux)(folder, 'composer.json');
        const text = known.has(composer) ? ((await read(composer)) ?? '') : '';
        const configuration = ['phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml']
            .map((name) => (0,runners_runner/* within */.ux)(folder, name))
            .find((path) => known.has(path));
        const isNamed = /"phpunit\/phpunit"/u.test(text);
        if (!isNamed && configuration === undefined)
            continue;
        const closest = closestTest(file, paths, php_testFile, folder);
        const test = namespaceOf(closest === null ? '' : ((await read(closest)) ?? ''));
        const code = namespaceOf((await read(file)) ?? '');
        const program = isNamed ? 'vendor/bin/phpunit' : 'phpunit';
        return {
            name: 'phpunit',
            chosenBecause: isNamed ? `${composer} requires phpunit` : `there is ${configuration ?? ''}`,
            folder,
            command: `${program} --colors=never --no-coverage "$XREVIEW_TEST"`,
            setup: isNamed && !known.has((0,runners_runner/* within */.ux)(folder, 'vendor/autoload.php'))
                ? (0,runners_runner/* inFolder */._z)(folder, 'composer install --no-interaction --no-progress --quiet')
                : '',
            files: {},
            coverage: { kind: 'none', why: 'PHP records executed lines only with an extension' },
            testPath: (of, name) => newTestPath(of, name, paths, php_naming(folder, paths), folder),
            form: (testPath, of) => php_formOf(testPath, of, { code, test }),
            readRun: (run) => readTestRun('phpunit', run),
        };
    }
    return { none: `nothing above ${file} names phpunit (composer.json, phpunit.xml)` };
}

;// CONCATENATED MODULE: ./lib/prove/runners/python.js




/** `test_a.py` and `a_test.py`, which pytest collects by itself. */
const python_testFile = /(?:^|\/)(?:test_([^/]+)|([^/]+)_test)\.py$/u;
const settings = /^(?:pyproject\.toml|pytest\.ini|\.pytest\.ini|setup\.cfg|setup\.py|tox\.ini|Pipfile)$/u;
const requirements = /^(?:requirements|dev-requirements|test-requirements)[\w.-]*\.(?:txt|in)$/u;
/** The nearest folder above a file with settings of a Python project, and the texts of those files. */
async function projectOf(file, { paths, read }) {
    for (const folder of (0,runners_runner/* foldersAround */.bQ)(file)) {
        const names = paths.filter((path) => ((0,runners_runner/* folderOf */.yS)(path) === folder && (settings.test((0,runners_runner/* fileName */.Md)(path)) || requirements.test((0,runners_runner/* fileName */.Md)(path)))) ||
            ((0,runners_runner/* folderOf */.yS)(path) === (0,runners_runner/* within */.ux)(folder, 'requirements') && path.endsWith('.txt')));
        const texts = new Map();
        for (const path of names)
            texts.set(path, (await read(path)) ?? '');
        if (names.length > 0)
            return { folder, texts };
    }
    return { folder: '', texts: new Map() };
}
async function evidence(folder, texts, { paths, read }) {
    for (const [path, text] of texts)
        if (/^\.?pytest\.ini$/u.test((0,runners_runner/* fileName */.Md)(path)) || /\bpytest\b/u.test(text))
            return `${path} names pytest`;
    const inside = (path) => folder === '' || path.startsWith(`${folder}/`);
    const conftest = paths.find((path) => inside(path) && (0,runners_runner/* fileName */.Md)(path) === 'conftest.py');
    if (conftest !== undefined)
        return `there is ${conftest}`;
    for (const path of paths.filter((one) => inside(one) && python_testFile.test(one)).slice(0, 20)) {
        const text = (await read(path)) ?? '';
        if (/^\s*(?:import|from)\s+pytest\b/mu.test(text))
            return `${path} imports pytest`;
        if (/^(?:async )?def test_\w*\(/mu.test(text))
            return `${path} has test functions as pytest runs them`;
    }
    return null;
}
const environment = '.xreview-venv';
/** Installs what lock files or requirements say into an environment of its own, which also sees the machine's packages. */
function setupOf(folder, texts, paths) {
    const has = (name) => paths.includes((0,runners_runner/* within */.ux)(folder, name));
    if (has('uv.lock'))
        return (0,runners_runner/* inFolder */._z)(folder, 'uv sync --frozen --all-extras --all-groups');
    if (has('poetry.lock'))
        return (0,runners_runner/* inFolder */._z)(folder, 'POETRY_VIRTUALENVS_IN_PROJECT=1 poetry install --no-interaction');
    if (has('Pipfile.lock'))
        return (0,runners_runner/* inFolder */._z)(folder, 'PIPENV_VENV_IN_PROJECT=1 pipenv install --dev --deploy');
    const lists = [...texts]
        .filter(([path, text]) => path.endsWith('.txt') && /^\s*[^#\s]/mu.test(text))
        .map(([path]) => `-r ${(0,runners_runner/* quoted */.TL)(folder === '' ? path : path.slice(folder.length + 1))}`);
    const project = texts.get((0,runners_runner/* within */.ux)(folder, 'pyproject.toml')) ?? '';
    const isPackage = /^\[build-system\]/mu.test(project) ||
        texts.has((0,runners_runner/* within */.ux)(folder, 'setup.py')) ||
        /^\[project\]/mu.test(project);
    if (lists.length === 0 && !isPackage)
        return '';
    const extras = [...project.matchAll(/^(?:"?(test|tests|testing|dev)"?)\s*=\s*\[/gmu)].map(([, name]) => name);
    const own = isPackage ? [`-e '.${extras.length > 0 ? `[${extras.join(',')}]` : ''}'`] : [];
    return [
        `python3 -m venv --system-site-packages ${(0,runners_runner/* quoted */.TL)((0,runners_runner/* within */.ux)(folder, environment))}`,
        (0,runners_runner/* inFolder */._z)(folder, `${environment}/bin/python -m pip install --quiet ${[...lists, ...own].join(' ')}`),
    ].join('\n');
}
/** Options in the project's settings that one test does without: coverage of others, and several processes. */
function options(texts) {
    const all = [...texts.values()].join('\n');
    const added = /addopts\s*=([\s\S]{0,600}?)(?:\n\s*\n|\n\s*\w+\s*=|\n\[|$)/u.exec(all)?.[1] ?? '';
    return [
        ...(/--cov\b/u.test(added) ? [' --no-cov'] : []),
        ...(/(?:^|[\s"'])(?:-n|--numprocesses)\b/u.test(added) ? [' -n 0'] : []),
    ].join('');
}
function python_commandOf(folder, texts) {
    return [
        (0,runners_runner/* exportRoot */.xr)(folder),
        'python=python3',
        `for one in ${environment} .venv venv; do if [ -x "$one/bin/python" ]; then python="$one/bin/python"; break; fi; done`,
        'export PYTHONPATH="$XREVIEW_COVERAGE${PYTHONPATH:+:$PYTHONPATH}" PYTHONDONTWRITEBYTECODE=1',
        `"$python" -m pytest -p xreview_coverage -p no:cacheprovider${options(texts)} "$XREVIEW_TEST"`,
    ].join('\n');
}
/** The name by which a file is imported, with the folder that must be on the path: `src/a/b.py` → `a.b`. */
function moduleName(file, folder, paths) {
    const known = new Set(paths);
    const parts = file.replace(/(?:\/__init__)?\.py$/u, '').split('/');
    let at = parts.length - 1;
    // Packages reach up to the first folder without an __init__.py.
    while (at > 0 && known.has(`${parts.slice(0, at).join('/')}/__init__.py`))
        at -= 1;
    const inside = folder === '' ? 0 : folder.split('/').length;
    const start = at === parts.length - 1 ? Math.max(inside, parts[inside] === 'src' ? inside + 1 : inside) : at;
    return parts.slice(start).join('.');
}
function python_formOf(testPath, file, folder, paths) {
    const name = moduleName(file, folder, paths);
    return [
        'Write Python for pytest: functions whose names begin with test_, and plain assert statements.',
        `The test is the file ${testPath}. The code under test is ${file}, module ${name}; import it as the tests beside it do.`,
        'The one assertion that decides has the message os.environ.get("XREVIEW_MARK").',
        'If the code goes wrong by raising, catch that exception and assert in the handler: `except ValueError as error: assert False, os.environ.get("XREVIEW_MARK")`. An exception outside of that assertion is no result.',
        'Example:',
        '```',
        'import os',
        '',
        `from ${name} import name`,
        '',
        '',
        'def test_what_must_hold():',
        '    assert name(value) == expected, os.environ.get("XREVIEW_MARK")',
        '```',
    ].join('\n');
}
const python_naming = (folder, paths) => ({
    test: python_testFile,
    spell: snake,
    first: (file, name) => {
        const folders = ['tests', 'test'].map((one) => (0,runners_runner/* within */.ux)(folder, one));
        const tests = folders.find((one) => paths.some((path) => path.startsWith(`${one}/`)));
        return (0,runners_runner/* within */.ux)(tests ?? (0,runners_runner/* folderOf */.yS)(file), `test_${name}.py`);
    },
});
/** pytest for a Python file, if the project names it. */
async function pythonRunner(file, repository) {
    const { folder, texts } = await projectOf(file, repository);
    const { paths } = repository;
    const because = await evidence(folder, texts, repository);
    if (because === null)
        return {
            none: `nothing in ${folder === '' ? 'the repository' : folder} names pytest (settings, requirements, conftest.py, tests)`,
        };
    return {
        name: 'pytest',
        chosenBecause: because,
        folder,
        command: python_commandOf(folder, texts),
        setup: setupOf(folder, texts, paths),
        files: { 'xreview_coverage.py': await (0,coverage/* recorderText */.is)('xreview_coverage.py') },
        coverage: coverage/* recordedLines */.sN,
        testPath: (of, name) => newTestPath(of, name, paths, python_naming(folder, paths), folder),
        form: (testPath, of) => {
            const beside = closestTest(of, paths, python_testFile, folder);
            const form = python_formOf(testPath, of, folder, paths);
            return beside === null ? form : `${form}\nA test beside it: ${beside}.`;
        },
        readRun: (run) => readTestRun('pytest', run),
    };
}

;// CONCATENATED MODULE: ./lib/prove/runners/ruby.js



const ruby_testFile = /(?:^|\/)([^/]+)_spec\.rb$/u;
/** `app/models/user.rb` has its specs in `spec/models`, `lib/a/b.rb` in `spec/a`. */
const ruby_naming = (folder) => ({
    test: ruby_testFile,
    spell: snake,
    first: (file, name) => {
        const inside = folder === '' ? (0,runners_runner/* folderOf */.yS)(file) : (0,runners_runner/* folderOf */.yS)(file).slice(folder.length + 1);
        return (0,runners_runner/* within */.ux)(folder, (0,runners_runner/* within */.ux)((0,runners_runner/* within */.ux)('spec', inside.replace(/^(?:app|lib)(?:\/|$)/u, '')), `${name}_spec.rb`).replace(/\/{2,}/gu, '/'));
    },
});
function ruby_formOf(testPath, file, helper) {
    const path = (0,runners_runner/* pathFrom */.Iw)((0,runners_runner/* folderOf */.yS)(testPath), file).replace(/\.rb$/u, '');
    return [
        'Write Ruby for RSpec.',
        `The test is the file ${testPath}. The code under test is ${file}.`,
        'The one expectation that decides has the failure message ENV["XREVIEW_MARK"], as the second argument of to or not_to.',
        'If the code goes wrong by raising, expect that too: `expect { name(value) }.not_to raise_error, ENV["XREVIEW_MARK"]`. An exception outside of that expectation is no result.',
        'Example:',
        '```',
        helper === null ? `require_relative "${path}"` : `require "${helper}"`,
        '',
        'RSpec.describe "what must hold" do',
        '  it "holds" do',
        '    expect(name(value)).to eq(expected), ENV["XREVIEW_MARK"]',
        '  end',
        'end',
        '```',
    ].join('\n');
}
/** RSpec for a Ruby file, if the project names it or has specs. */
async function rubyRunner(file, { paths, read }) {
    const known = new Set(paths);
    const names = ['Gemfile.lock', 'Gemfile', '.rspec'];
    for (const folder of (0,runners_runner/* foldersAround */.bQ)(file)) {
        const found = names.map((name) => (0,runners_runner/* within */.ux)(folder, name)).filter((path) => known.has(path));
        const gemspecs = paths.filter((path) => (0,runners_runner/* folderOf */.yS)(path) === folder && path.endsWith('.gemspec'));
        let because = null;
        for (const path of [...found, ...gemspecs])
            if (because === null && ((0,runners_runner/* fileName */.Md)(path) === '.rspec' || /\brspec\b/u.test((await read(path)) ?? '')))
                because = `${path} ${(0,runners_runner/* fileName */.Md)(path) === '.rspec' ? 'configures' : 'names'} rspec`;
        const spec = paths.find((path) => path.startsWith((0,runners_runner/* within */.ux)(folder, 'spec/')) && ruby_testFile.test(path));
        because ??= spec === undefined ? null : `there is ${spec}`;
        if (because === null)
            continue;
        const usesBundler = known.has((0,runners_runner/* within */.ux)(folder, 'Gemfile'));
        const isLocked = known.has((0,runners_runner/* within */.ux)(folder, 'Gemfile.lock'));
        const helper = ['rails_helper', 'spec_helper'].find((name) => known.has((0,runners_runner/* within */.ux)(folder, `spec/${name}.rb`)));
        return {
            name: 'rspec',
            chosenBecause: because,
            folder,
            command: `${usesBundler ? 'bundle exec ' : ''}rspec --format documentation --no-color "$XREVIEW_TEST"`,
            setup: usesBundler
                ? (0,runners_runner/* inFolder */._z)(folder, `${isLocked ? 'BUNDLE_FROZEN=true ' : ''}BUNDLE_PATH=vendor/bundle bundle install --quiet`)
                : '',
            files: {},
            coverage: { kind: 'none', why: 'the lines that Ruby executes are not recorded' },
            testPath: (of, name) => newTestPath(of, name, paths, ruby_naming(folder), folder),
            form: (testPath, of) => ruby_formOf(testPath, of, helper ?? null),
            readRun: (run) => readTestRun('rspec', run),
        };
    }
    return { none: `nothing above ${file} names rspec (Gemfile, .rspec, spec/)` };
}

;// CONCATENATED MODULE: ./lib/prove/runners/rust.js



function rust_formOf(testPath, file, crate) {
    return [
        'Write Rust for cargo test: functions with #[test].',
        `The test is the file ${testPath}. It is a crate of its own, so it sees only what the crate ${crate} makes public; the code under test is ${file}.`,
        'The one assertion that decides has the message std::env::var("XREVIEW_MARK").unwrap_or_default().',
        'If the code goes wrong by a panic, use std::panic::catch_unwind and assert on its result. A panic outside of that assertion is no result.',
        'Example:',
        '```',
        `use ${crate}::name;`,
        '',
        '#[test]',
        'fn what_must_hold() {',
        '    assert_eq!(name(value), expected, "{}", std::env::var("XREVIEW_MARK").unwrap_or_default());',
        '}',
        '```',
    ].join('\n');
}
/** `cargo test` for a Rust file of a crate with a library: only a library can be used by a new test file. */
async function rustRunner(file, { paths, read }) {
    for (const folder of (0,runners_runner/* foldersAround */.bQ)(file)) {
        const path = (0,runners_runner/* within */.ux)(folder, 'Cargo.toml');
        const text = paths.includes(path) ? ((await read(path)) ?? '') : '';
        const name = /^\[package\][\s\S]*?^name\s*=\s*"([^"]+)"/mu.exec(text)?.[1];
        if (name === undefined)
            continue;
        if (!paths.includes((0,runners_runner/* within */.ux)(folder, 'src/lib.rs')) && !/^\[lib\]/mu.test(text))
            return { none: `the crate of ${path} has no library, so a new test file cannot use its code` };
        if (/^autotests\s*=\s*false/mu.test(text))
            return { none: `${path} turns off tests that it does not list` };
        const library = /^\[lib\][^[]*?^name\s*=\s*"([^"]+)"/mu.exec(text)?.[1] ?? name;
        const isLocked = (0,runners_runner/* foldersAround */.bQ)(path).some((up) => paths.includes((0,runners_runner/* within */.ux)(up, 'Cargo.lock')));
        const hasDependencies = /^\[(?:[\w.'"()=, -]*\.)?(?:dev-|build-)?dependencies\b/mu.test(text);
        return {
            name: 'cargo test',
            chosenBecause: `${file} is in the crate of ${path}`,
            folder,
            command: 'cargo test --test "$(basename "$XREVIEW_TEST" .rs)"',
            setup: hasDependencies ? (0,runners_runner/* inFolder */._z)(folder, `cargo fetch${isLocked ? ' --locked' : ''}`) : '',
            files: {},
            coverage: { kind: 'none', why: 'cargo test does not record executed lines' },
            testPath: (_, word) => unused(word, paths, (one) => (0,runners_runner/* within */.ux)(folder, `tests/${snake(one)}.rs`)),
            form: (testPath, of) => rust_formOf(testPath, of, library.replaceAll('-', '_')),
            readRun: (run) => readTestRun('cargo test', run),
        };
    }
    return { none: `there is no Cargo.toml of a crate above ${file}` };
}

;// CONCATENATED MODULE: ./lib/prove/runners/choose.js











const languages = [
    [isJavaScript, javascriptRunner],
    [(path) => path.endsWith('.py'), pythonRunner],
    [(path) => path.endsWith('.go'), goRunner],
    [(path) => path.endsWith('.rs'), rustRunner],
    [(path) => /\.(?:java|kt)$/u.test(path), javaRunner],
    [(path) => path.endsWith('.rb'), rubyRunner],
    [(path) => path.endsWith('.php'), phpRunner],
    [(path) => path.endsWith('.cs'), dotnetRunner],
];
/**
 * How one new test of a file is run: by the user's own command, else by the runner that the repository uses for that
 * file.
 * @param command the setting `prove-command`; '' for a preset.
 * @returns what was looked for, if no runner is known.
 */
async function runnerFor(file, repository, command) {
    const find = languages.find(([of]) => of(file))?.[1];
    if (find === undefined)
        return { none: `no test can be written for a file like ${file}` };
    const preset = await find(file, repository);
    if (command.trim() === '')
        return preset;
    return 'none' in preset ? commandAlone(file, repository, command) : commandFor(preset, command);
}
/** The user's command in place of a preset's. It runs in the repository's root, so paths are relative to that. */
function commandFor(preset, command) {
    const lines = [(0,runners_runner/* exportRoot */.xr)(''), ...recording(preset), command];
    return {
        ...preset,
        name: 'prove-command',
        chosenBecause: `prove-command is set (tests are written for ${preset.name}: ${preset.chosenBecause})`,
        folder: '',
        command: lines.join('\n'),
        coverage: preset.coverage.kind === 'go'
            ? { kind: 'none', why: 'prove-command does not record executed lines' }
            : preset.coverage,
        readRun: (run) => readTestRun('prove-command', run),
    };
}
/** What makes Node.js and pytest record lines, whichever way they are started. */
function recording({ files }) {
    if ('xreview-coverage.cjs' in files)
        return ['export NODE_OPTIONS="${NODE_OPTIONS-} --require \\"$XREVIEW_COVERAGE/xreview-coverage.cjs\\""'];
    if ('xreview_coverage.py' in files)
        return [
            'export PYTHONPATH="$XREVIEW_COVERAGE${PYTHONPATH:+:$PYTHONPATH}" PYTEST_PLUGINS=xreview_coverage PYTHONDONTWRITEBYTECODE=1',
        ];
    return [];
}
/** How a new test file is named where the repository's conventions are not known. */
function plainName(extension, word) {
    switch (extension) {
        case 'py':
            return `test_${snake(word)}.py`;
        case 'go':
            return `${snake(word)}_test.go`;
        case 'rb':
            return `${snake(word)}_spec.rb`;
        case 'rs':
            return `${snake(word)}.rs`;
        case 'java':
        case 'kt':
        case 'php':
            return `${pascal(word)}Test.${extension}`;
        case 'cs':
            return `${pascal(word)}Tests.cs`;
        default:
            return `${kebab(word)}.test.${extension}`;
    }
}
/** A command for a repository in which no runner is recognised: the test is beside the file. */
function commandAlone(file, { paths }, command) {
    const extension = /\.([^./]+)$/u.exec(file)?.[1] ?? '';
    return {
        name: 'prove-command',
        chosenBecause: 'prove-command is set',
        folder: '',
        command,
        setup: '',
        files: {},
        coverage: { kind: 'none', why: 'prove-command does not record executed lines' },
        testPath: (of, name) => unused(name, paths, (word) => (0,runners_runner/* within */.ux)((0,runners_runner/* folderOf */.yS)(of), plainName(extension, word))),
        form: (testPath, of) => [
            `Write a test in the language of ${of}. It is the file ${testPath}, and a command of the user runs it; use what the existing tests use.`,
            'The failure message of the one assertion that decides contains the value of the environment variable XREVIEW_MARK.',
        ].join('\n'),
        readRun: (run) => readTestRun('prove-command', run),
    };
}


/***/ }),

/***/ 83034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   RV: () => (/* binding */ runVariables),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   bQ: () => (/* binding */ foldersAround),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xr: () => (/* binding */ exportRoot),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The environment variables that a runner's command needs, beside those of every command. */
function runVariables({ folder }, { testPath, file, mark, coverageFolder }) {
    return {
        XREVIEW_TEST: pathFrom(folder, testPath),
        XREVIEW_FILE: pathFrom(folder, file),
        XREVIEW_MARK: mark,
        XREVIEW_COVERAGE: coverageFolder,
    };
}
/** `path`, as seen from a folder: `../lib/a.js`, `a.js`. Both are relative to the repository. */
function pathFrom(folder, path) {
    const from = folder === '' ? [] : folder.split('/');
    const to = path.split('/');
    const common = from.findIndex((part, index) => part !== to[index]);
    const shared = common < 0 ? from.length : common;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
/** The folder of a path, '' for the repository's root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** The last part of a path. */
const fileName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** Folders from the one of a path up to the root, the nearest first. */
function foldersAround(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ''];
}
/** A path within a folder. */
const within = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** A word for the shell. */
const quoted = (word) => `'${word.replaceAll("'", String.raw `'\''`)}'`;
/** Lines of shell that export where the repository begins, as seen from a folder. */
const exportRoot = (folder) => {
    const up = folder === '' ? '.' : folder.replaceAll(/[^/]+/gu, '..');
    return `export XREVIEW_ROOT="$(cd ${quoted(up)} && pwd -P)"`;
};
/** Lines of shell that run in a folder of the repository, started in its root. */
const inFolder = (folder, line) => folder === '' ? line : `cd ${quoted(folder)} && ${line}`;


/***/ })

};
