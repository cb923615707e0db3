import { stripVTControlCharacters } from 'node:util';
import type { EndedRun, RunnerName, RunReading } from './runner.ts';

/** The tests of a run, as the runner's own summary counts them. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Reads a runner's summary; null if the output has none. The last summary counts, because tests may print. */
type ReadSummary = (output: string) => Counts | null;

const none: Counts = { passed: 0, failed: 0, skipped: 0 };
const lastMatch = (output: string, pattern: RegExp): RegExpMatchArray | undefined =>
  [...output.matchAll(pattern)].at(-1);
const count = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
const occurrences = (output: string, pattern: RegExp): number => [...output.matchAll(pattern)].length;

/** `Tests  1 failed | 2 passed (3)` */
const vitest: ReadSummary = (output) => {
  if (/^\s*(?:Error: )?No test (?:files? |suite )?found/mu.test(output)) return none;
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
const jest: ReadSummary = (output) => {
  if (/^No tests found/mu.test(output)) return none;
  const line = lastMatch(output, /^Tests:\s+(.*\d+ total)\s*$/gmu)?.[1];
  if (line === undefined) return null;
  // A file without tests is a failed suite with this message.
  if (/Your test suite must contain at least one test/u.test(output)) return none;
  if (line.startsWith('0 total') && /Test suite failed to run/u.test(output)) return null;
  return {
    passed: count(line, /(\d+) passed/u),
    failed: count(line, /(\d+) failed/u),
    skipped: count(line, /(\d+) skipped/u) + count(line, /(\d+) todo/u),
  };
};

/** `  2 passing (5ms)`, `  1 pending`, `  1 failing` */
const mocha: ReadSummary = (output) => {
  const passing = lastMatch(output, /^\s*(\d+) passing \(/gmu)?.[1];
  if (passing === undefined) return null;
  const number = (pattern: RegExp): number => Number(lastMatch(output, pattern)?.[1] ?? 0);
  return {
    passed: Number(passing),
    failed: number(/^\s*(\d+) failing\s*$/gmu),
    skipped: number(/^\s*(\d+) pending\s*$/gmu),
  };
};

/** TAP as `node --test` writes it: `# pass 1`. A file without tests is one test, which has the file's name. */
const tap: ReadSummary = (output) => {
  const number = (name: string): number | null => {
    const found = lastMatch(output, new RegExp(`^# ${name} (\\d+)\\s*$`, 'gmu'))?.[1];
    return found === undefined ? null : Number(found);
  };
  const passed = number('pass');
  if (passed === null) return null;
  const files = occurrences(output, /^ok \d+ - (?:\S*[\\/])?\S+\.[cm]?[jt]sx?\s*$/gmu);
  const pass = Math.max(0, passed - files);
  return {
    passed: pass,
    failed: (number('fail') ?? 0) + (number('cancelled') ?? 0),
    skipped: (number('skipped') ?? 0) + (number('todo') ?? 0),
  };
};

/** `==== 1 failed, 2 passed, 1 skipped in 0.12s ====`, also without the marks of `-q`. */
const pytest: ReadSummary = (output) => {
  const line = lastMatch(output, /^(?:=+ )?((?:\d+ [a-z]+(?:, )?)+|no tests ran) in [\d.]+s\b.*$/gmu)?.[1];
  if (line === undefined) return null;
  if (line === 'no tests ran') return none;
  return {
    passed: count(line, /(\d+) passed/u),
    failed: count(line, /(\d+) failed/u) + count(line, /(\d+) errors?/u),
    skipped:
      count(line, /(\d+) skipped/u) +
      count(line, /(\d+) xfailed/u) +
      count(line, /(\d+) xpassed/u) +
      count(line, /(\d+) deselected/u),
  };
};

/** `--- PASS: TestName (0.00s)` of `go test -v`; subtests are indented and not counted, except skipped ones. */
const go: ReadSummary = (output) => {
  const counts = {
    passed: occurrences(output, /^--- PASS: /gmu),
    failed: occurrences(output, /^--- FAIL: /gmu),
    skipped: occurrences(output, /^\s*--- SKIP: /gmu),
  };
  if (counts.passed + counts.failed + counts.skipped > 0) return counts;
  return /no tests to run|\[no test files\]/u.test(output) ? none : null;
};

/** `test result: ok. 1 passed; 0 failed; 0 ignored; …` */
const cargo: ReadSummary = (output) => {
  const [, passed, failed, ignored] =
    lastMatch(output, /^test result: \S+ (\d+) passed; (\d+) failed; (\d+) ignored;/gmu) ?? [];
  return passed === undefined
    ? null
    : { passed: Number(passed), failed: Number(failed), skipped: Number(ignored) };
};

/** `Tests run: 1, Failures: 0, Errors: 0, Skipped: 0`, as Surefire sums them up last. */
const maven: ReadSummary = (output) => {
  const [, run, failures, errors, skipped] =
    lastMatch(output, /Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)/gu) ?? [];
  if (run === undefined)
    return /No tests (?:to run|were executed|matching pattern)/u.test(output) ? none : null;
  const failed = Number(failures) + Number(errors);
  return { passed: Number(run) - failed - Number(skipped), failed, skipped: Number(skipped) };
};

/** The line that `recorders/xreview.gradle` prints. */
const gradle: ReadSummary = (output) => {
  const [, passed, failed, skipped] =
    lastMatch(output, /^xreview: (\d+) passed, (\d+) failed, (\d+) skipped\s*$/gmu) ?? [];
  if (passed === undefined) return /No tests found for given includes/u.test(output) ? none : null;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
};

/** `2 examples, 1 failure, 1 pending`; errors outside of examples come last. */
const rspec: ReadSummary = (output) => {
  const line = lastMatch(output, /^\d+ examples?, \d+ failures?.*$/gmu)?.[0];
  if (line === undefined) return null;
  const failed = count(line, /(\d+) failures?/u);
  const skipped = count(line, /(\d+) pending/u);
  // A file that cannot be loaded has no examples and one error.
  if (count(line, /(\d+) errors? occurred/u) > 0) return null;
  return { passed: count(line, /^(\d+) examples?/u) - failed - skipped, failed, skipped };
};

/** `OK (1 test, 1 assertion)`, or `Tests: 2, Assertions: 2, Failures: 1, Skipped: 1.` */
const phpunit: ReadSummary = (output) => {
  if (/^No tests (?:executed|found)/mu.test(output)) return none;
  const ok = lastMatch(output, /^OK \((\d+) tests?, \d+ assertions?\)\s*$/gmu)?.[1];
  if (ok !== undefined) return { passed: Number(ok), failed: 0, skipped: 0 };
  const line = lastMatch(output, /^Tests: \d+, Assertions: \d+.*$/gmu)?.[0];
  if (line === undefined) return null;
  const failed = count(line, /Failures: (\d+)/u) + count(line, /Errors: (\d+)/u);
  const skipped =
    count(line, /Skipped: (\d+)/u) + count(line, /Incomplete: (\d+)/u) + count(line, /Risky: (\d+)/u);
  return {
    passed: Math.max(0, count(line, /Tests: (\d+)/u) - failed - skipped),
    failed,
    skipped,
  };
};

/** `Passed!  - Failed: 0, Passed: 1, Skipped: 0, Total: 1`, or the list below `Total tests: 1`. */
const dotnet: ReadSummary = (output) => {
  const [, failed, passed, skipped] =
    lastMatch(output, /\bFailed:\s+(\d+), Passed:\s+(\d+), Skipped:\s+(\d+), Total:/gu) ?? [];
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

const summaries: Readonly<Record<Exclude<RunnerName, 'prove-command'>, ReadSummary>> = {
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
const anySummary: ReadSummary = (output) => {
  for (const read of Object.values(summaries)) {
    const counts = read(output);
    if (counts !== null) return counts;
  }
  return null;
};

/**
 * Reads what a run says. A pass needs the runner's summary with a passed test and no skipped one, because a file
 * without tests succeeds in several runners. Only a user's own command may do without a summary.
 */
export function readTestRun(name: RunnerName, { status, output, mark }: EndedRun): RunReading {
  const text = stripVTControlCharacters(output);
  const counts = name === 'prove-command' ? anySummary(text) : summaries[name](text);
  if (status === null) return { outcome: 'failed-otherwise', why: 'was ended before its result' };
  if (status === 0) return readSuccess(name, counts);
  const isNamed = mark !== '' && text.includes(mark);
  if (isNamed && (counts === null ? name === 'prove-command' : counts.failed > 0))
    return { outcome: 'failed-as-named', why: 'failed at the assertion that it names' };
  if (counts !== null && counts.passed + counts.failed === 0)
    return { outcome: 'ran-nothing', why: `ran no test, with exit status ${status}` };
  const why =
    counts === null
      ? `did not get as far as a result (exit status ${status})`
      : 'failed, but not at the assertion that it names';
  return { outcome: 'failed-otherwise', why };
}

function readSuccess(name: RunnerName, counts: Counts | null): RunReading {
  if (counts === null)
    return name === 'prove-command'
      ? { outcome: 'passed', why: 'passed by its exit status; the output has no summary that is known' }
      : { outcome: 'ran-nothing', why: `ended without a summary of ${name}, so nothing shows that it ran` };
  const { passed, failed, skipped } = counts;
  if (failed > 0)
    return { outcome: 'failed-otherwise', why: 'reports a failure although its exit status is 0' };
  if (skipped > 0) return { outcome: 'ran-nothing', why: 'was skipped, entirely or in part' };
  return passed > 0
    ? { outcome: 'passed', why: `passed (${passed} ${passed === 1 ? 'test' : 'tests'})` }
    : { outcome: 'ran-nothing', why: 'contains no test that ran' };
}
