import { snake, unused } from './placement.ts';
import {
  foldersAround,
  inFolder,
  type NoRunner,
  type TestedRepository,
  type TestRunner,
  within,
} from './runner.ts';
import { readTestRun } from './summary.ts';

function formOf(testPath: string, file: string, crate: string): string {
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
export async function rustRunner(
  file: string,
  { paths, read }: TestedRepository,
): Promise<TestRunner | NoRunner> {
  for (const folder of foldersAround(file)) {
    const path = within(folder, 'Cargo.toml');
    const text = paths.includes(path) ? ((await read(path)) ?? '') : '';
    const name = /^\[package\][\s\S]*?^name\s*=\s*"([^"]+)"/mu.exec(text)?.[1];
    if (name === undefined) continue;
    if (!paths.includes(within(folder, 'src/lib.rs')) && !/^\[lib\]/mu.test(text))
      return { none: `the crate of ${path} has no library, so a new test file cannot use its code` };
    if (/^autotests\s*=\s*false/mu.test(text))
      return { none: `${path} turns off tests that it does not list` };
    const library = /^\[lib\][^[]*?^name\s*=\s*"([^"]+)"/mu.exec(text)?.[1] ?? name;
    const isLocked = foldersAround(path).some((up) => paths.includes(within(up, 'Cargo.lock')));
    const hasDependencies = /^\[(?:[\w.'"()=, -]*\.)?(?:dev-|build-)?dependencies\b/mu.test(text);
    return {
      name: 'cargo test',
      chosenBecause: `${file} is in the crate of ${path}`,
      folder,
      command: 'cargo test --test "$(basename "$XREVIEW_TEST" .rs)"',
      setup: hasDependencies ? inFolder(folder, `cargo fetch${isLocked ? ' --locked' : ''}`) : '',
      files: {},
      coverage: { kind: 'none', why: 'cargo test does not record executed lines' },
      testPath: (_, word) => unused(word, paths, (one) => within(folder, `tests/${snake(one)}.rs`)),
      form: (testPath, of) => formOf(testPath, of, library.replaceAll('-', '_')),
      readRun: (run) => readTestRun('cargo test', run),
    };
  }
  return { none: `there is no Cargo.toml of a crate above ${file}` };
}
