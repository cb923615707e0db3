import { dotnetRunner } from './dotnet.ts';
import { goRunner } from './go.ts';
import { javaRunner } from './java.ts';
import { isJavaScript, javascriptRunner } from './javascript.ts';
import { phpRunner } from './php.ts';
import { kebab, pascal, snake, unused } from './placement.ts';
import { pythonRunner } from './python.ts';
import { rubyRunner } from './ruby.ts';
import {
  exportRoot,
  folderOf,
  type NoRunner,
  type TestedRepository,
  type TestRunner,
  within,
} from './runner.ts';
import { rustRunner } from './rust.ts';
import { readTestRun } from './summary.ts';

type Find = (file: string, repository: TestedRepository) => Promise<TestRunner | NoRunner>;

const languages: readonly (readonly [of: (path: string) => boolean, find: Find])[] = [
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
export async function runnerFor(
  file: string,
  repository: TestedRepository,
  command: string,
): Promise<TestRunner | NoRunner> {
  const find = languages.find(([of]) => of(file))?.[1];
  if (find === undefined) return { none: `no test can be written for a file like ${file}` };
  const preset = await find(file, repository);
  if (command.trim() === '') return preset;
  return 'none' in preset ? commandAlone(file, repository, command) : commandFor(preset, command);
}

/** The user's command in place of a preset's. It runs in the repository's root, so paths are relative to that. */
function commandFor(preset: TestRunner, command: string): TestRunner {
  const lines = [exportRoot(''), ...recording(preset), command];
  return {
    ...preset,
    name: 'prove-command',
    chosenBecause: `prove-command is set (tests are written for ${preset.name}: ${preset.chosenBecause})`,
    folder: '',
    command: lines.join('\n'),
    coverage:
      preset.coverage.kind === 'go'
        ? { kind: 'none', why: 'prove-command does not record executed lines' }
        : preset.coverage,
    readRun: (run) => readTestRun('prove-command', run),
  };
}

/** What makes Node.js and pytest record lines, whichever way they are started. */
function recording({ files }: TestRunner): readonly string[] {
  if ('xreview-coverage.cjs' in files)
    return ['export NODE_OPTIONS="${NODE_OPTIONS-} --require \\"$XREVIEW_COVERAGE/xreview-coverage.cjs\\""'];
  if ('xreview_coverage.py' in files)
    return [
      'export PYTHONPATH="$XREVIEW_COVERAGE${PYTHONPATH:+:$PYTHONPATH}" PYTEST_PLUGINS=xreview_coverage PYTHONDONTWRITEBYTECODE=1',
    ];
  return [];
}

/** How a new test file is named where the repository's conventions are not known. */
function plainName(extension: string, word: string): string {
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
function commandAlone(file: string, { paths }: TestedRepository, command: string): TestRunner {
  const extension = /\.([^./]+)$/u.exec(file)?.[1] ?? '';
  return {
    name: 'prove-command',
    chosenBecause: 'prove-command is set',
    folder: '',
    command,
    setup: '',
    files: {},
    coverage: { kind: 'none', why: 'prove-command does not record executed lines' },
    testPath: (of, name) => unused(name, paths, (word) => within(folderOf(of), plainName(extension, word))),
    form: (testPath, of) =>
      [
        `Write a test in the language of ${of}. It is the file ${testPath}, and a command of the user runs it; use what the existing tests use.`,
        'The failure message of the one assertion that decides contains the value of the environment variable XREVIEW_MARK.',
      ].join('\n'),
    readRun: (run) => readTestRun('prove-command', run),
  };
}
