import { snake, unused } from './placement.ts';
import {
  folderOf,
  foldersAround,
  inFolder,
  type NoRunner,
  type TestedRepository,
  type TestRunner,
  within,
} from './runner.ts';
import { readTestRun } from './summary.ts';

/** Go takes a last part like `_windows` for a condition of the build. */
const condition =
  /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|unix|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm|test)$/u;

const command = [
  // Only the tests of that one file, among those of its package.
  String.raw`names="$(sed -n 's/^func \(Test[[:alnum:]_]*\)(.*/\1/p' "$XREVIEW_TEST" | paste -s -d '|' -)"`,
  'go test -v -count=1 -coverprofile="$XREVIEW_COVERAGE/cover.out" -coverpkg="./$(dirname "$XREVIEW_FILE")" -run "^($names)\\$" "./$(dirname "$XREVIEW_TEST")"',
].join('\n');

function formOf(testPath: string, file: string, packageName: string): string {
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
export async function goRunner(
  file: string,
  { paths, read }: TestedRepository,
): Promise<TestRunner | NoRunner> {
  const folder = foldersAround(file).find((one) => paths.includes(within(one, 'go.mod')));
  if (folder === undefined) return { none: `there is no go.mod above ${file}` };
  const path = within(folder, 'go.mod');
  const text = (await read(path)) ?? '';
  const module = /^module\s+"?([^\s"]+)/mu.exec(text)?.[1] ?? '';
  const isVendored = paths.includes(within(folder, 'vendor/modules.txt'));
  const packageName = /^package\s+(\w+)/mu.exec((await read(file)) ?? '')?.[1] ?? 'main';
  return {
    name: 'go test',
    chosenBecause: `${file} is in the module of ${path}`,
    folder,
    command,
    setup: /^require\b/mu.test(text) && !isVendored ? inFolder(folder, 'go mod download') : '',
    files: {},
    coverage: { kind: 'go', module, folder },
    testPath: (of, name) =>
      unused(name, paths, (word) => {
        const stem = snake(word);
        return within(folderOf(of), `${condition.test(`_${stem}`) ? `${stem}_case` : stem}_test.go`);
      }),
    form: (testPath, of) => formOf(testPath, of, packageName),
    readRun: (run) => readTestRun('go test', run),
  };
}
