import type { CoverageMethod } from '../coverage/coverage.ts';

/** What is known of a repository: all its paths, and the texts of its files. */
export interface TestedRepository {
  readonly paths: readonly string[];
  /** The text of a file, null if it does not exist or is not text. */
  readonly read: (path: string) => Promise<string | null>;
}

export type RunnerName =
  | 'vitest'
  | 'jest'
  | 'mocha'
  | 'node --test'
  | 'pytest'
  | 'go test'
  | 'cargo test'
  | 'maven'
  | 'gradle'
  | 'rspec'
  | 'phpunit'
  | 'dotnet test'
  | 'prove-command';

/** One ended run of a test file. */
export interface EndedRun {
  /** Exit status; null if the run was ended from outside (time, output or process limit). */
  readonly status: number | null;
  readonly output: string;
  /** The value of `$XREVIEW_MARK` in this run. */
  readonly mark: string;
}

/**
 * What a run says. `failed-as-named`: the assertion that holds the mark failed. `ran-nothing`: no test ran, or one
 * was skipped. `why` completes "The test …", for users.
 */
export interface RunReading {
  readonly outcome: 'passed' | 'failed-as-named' | 'failed-otherwise' | 'ran-nothing';
  readonly why: string;
}

/** How one new test file is run for a finding's file. All paths are relative to the repository unless said otherwise. */
export interface TestRunner {
  readonly name: RunnerName;
  /** Why it was chosen, for users: "vitest is a dependency in packages/a/package.json". */
  readonly chosenBecause: string;
  /** Folder in which `command` runs; '' for the repository's root. */
  readonly folder: string;
  /** Lines of shell that run the one test file `$XREVIEW_TEST`. They need the variables of `runVariables`. */
  readonly command: string;
  /** Lines of shell that install dependencies once per worktree, in the repository's root; '' if none is needed. */
  readonly setup: string;
  /** Files that must be in the folder `$XREVIEW_COVERAGE` before `command` runs: name → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly coverage: CoverageMethod;
  /** A path for a new test of `file`: beside the existing tests, in their naming convention. Such a file does not exist. */
  readonly testPath: (file: string, name: string) => string;
  /** What a model that writes the test is told: language, framework, module style, imports, and the mark. */
  readonly form: (testPath: string, file: string) => string;
  readonly readRun: (run: EndedRun) => RunReading;
}

/** A repository, or a part of it, for which no runner is known. The text says what was looked for. */
export interface NoRunner {
  readonly none: string;
}

interface RunPlace {
  readonly testPath: string;
  /** The finding's file. */
  readonly file: string;
  /** A fresh random word. */
  readonly mark: string;
  /** Absolute path of an empty folder for this run, outside of the worktree. It gets `files` first. */
  readonly coverageFolder: string;
}

/** The environment variables that a runner's command needs, beside those of every command. */
export function runVariables(
  { folder }: TestRunner,
  { testPath, file, mark, coverageFolder }: RunPlace,
): Readonly<Record<string, string>> {
  return {
    XREVIEW_TEST: pathFrom(folder, testPath),
    XREVIEW_FILE: pathFrom(folder, file),
    XREVIEW_MARK: mark,
    XREVIEW_COVERAGE: coverageFolder,
  };
}

/** `path`, as seen from a folder: `../lib/a.js`, `a.js`. Both are relative to the repository. */
export function pathFrom(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  const common = from.findIndex((part, index) => part !== to[index]);
  const shared = common < 0 ? from.length : common;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The folder of a path, '' for the repository's root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The last part of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Folders from the one of a path up to the root, the nearest first. */
export function foldersAround(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ''];
}

/** A path within a folder. */
export const within = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`);

/** A word for the shell. */
export const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Lines of shell that export where the repository begins, as seen from a folder. */
export const exportRoot = (folder: string): string => {
  const up = folder === '' ? '.' : folder.replaceAll(/[^/]+/gu, '..');
  return `export XREVIEW_ROOT="$(cd ${quoted(up)} && pwd -P)"`;
};

/** Lines of shell that run in a folder of the repository, started in its root. */
export const inFolder = (folder: string, line: string): string =>
  folder === '' ? line : `cd ${quoted(folder)} && ${line}`;
