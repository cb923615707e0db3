import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Change } from '../../src/change/change.ts';
import { locateCommits } from '../../src/change/commits.ts';
import type { RunContext } from '../../src/change/event.ts';
import { readChange, type Selection } from '../../src/change/reader.ts';
import { type Git, openGit } from '../../src/git/git.ts';

/** New repositories need none of the examples of hooks that git copies into each. */
const template = join(tmpdir(), 'xreview-test-template');
for (const folder of ['hooks', 'info']) mkdirSync(join(template, folder), { recursive: true });

/** The developer's own configuration must not affect the repositories of the tests, nor the tests their hooks. */
export const cleanEnv: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GIT_|GITHUB_)/.test(name))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TEMPLATE_DIR: template,
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** Files of a commit: text, bytes, a link, an executable, or null for a deleted file. */
export type Content = string | Buffer | { readonly link: string } | { readonly run: string } | null;

/** A real repository in a temporary folder, deleted when the test is finished. */
export interface TestRepository {
  readonly path: string;
  git(...args: string[]): string;
  gitInput(input: Buffer | string, ...args: string[]): string;
  write(files: Readonly<Record<string, Content>>): void;
  /** Writes the files and commits everything; returns the commit's id. */
  commit(files: Readonly<Record<string, Content>>, message?: string): string;
}

export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'change-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Git starts no process for its own upkeep. */
const quiet = ['-c', 'protocol.file.allow=always', '-c', 'maintenance.auto=false', '-c', 'gc.auto=0'];

/** The first argument is the message, the others are options of git. */
const commitAll =
  'message=$1; shift; git "$@" add --all --sparse . && exec git "$@" commit --quiet --allow-empty -m "$message"';

/** @param commits how many commits were made in it before, because each is a minute later than the last. */
export function repositoryAt(path: string, commits = 0): TestRepository {
  let clock = 1_700_000_000 + 60 * commits;
  const run = (command: string, args: readonly string[], input: Buffer | string): string =>
    execFileSync(command, args, {
      cwd: path,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
      env: { ...cleanEnv, GIT_AUTHOR_DATE: `${clock} +0000`, GIT_COMMITTER_DATE: `${clock} +0000` },
    }).replace(/\n$/, '');
  const gitInput: TestRepository['gitInput'] = (input, ...args) => run('git', [...quiet, ...args], input);
  const git: TestRepository['git'] = (...args) => gitInput('', ...args);
  const write: TestRepository['write'] = (files) => {
    for (const [name, content] of Object.entries(files)) writeContent(join(path, name), content);
  };
  return {
    path,
    git,
    gitInput,
    write,
    commit(files, message = 'A commit') {
      clock += 60;
      write(files);
      // A shell starts both faster than this process, whose memory is large.
      run('sh', ['-c', commitAll, 'sh', message, ...quiet], '');
      return headOf(path) ?? git('rev-parse', 'HEAD');
    },
  };
}

/** The commit of a head that has just moved, read without a process; null in a worktree. */
function headOf(path: string): string | null {
  const folder = join(path, '.git');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim();
  const ref = /^ref: (?<name>.+)$/u.exec(head)?.groups?.['name'];
  return ref === undefined ? head : readFileSync(join(folder, ref), 'utf8').trim();
}

function writeContent(file: string, content: Content): void {
  rmSync(file, { recursive: true, force: true });
  if (content === null) return;
  mkdirSync(dirname(file), { recursive: true });
  if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content);
  else if ('link' in content) symlinkSync(content.link, file);
  else {
    writeFileSync(file, content.run);
    chmodSync(file, 0o755);
  }
}

export function newRepository(...options: string[]): TestRepository {
  const path = temporaryFolder();
  const repository = repositoryAt(path);
  repository.git('init', '--quiet', '--initial-branch=main', ...options);
  return repository;
}

/** A clone over git's own transport, so that `--depth` has an effect. */
export function clone(origin: TestRepository, ...options: string[]): TestRepository {
  const path = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', ...options, `file://${origin.path}`, path], {
    env: cleanEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return repositoryAt(path);
}

/** Opens git in a folder and closes it with the test. */
export async function opened(repository: Pick<TestRepository, 'path'>): Promise<Git> {
  const git = await openGit(repository.path);
  onTestFinished(() => git.close());
  return git;
}

export const everything: Selection = { ignore: [], include: [], maxChangeBytes: 1024 * 1024 };

export function contextOf(part: Partial<RunContext>): RunContext {
  return {
    repository: null,
    event: 'local',
    pullRequest: null,
    base: 'main',
    head: 'HEAD',
    uncommitted: false,
    deletedRef: null,
    defaultBranch: null,
    baseBranch: null,
    testMerge: null,
    ...part,
  };
}

/** The change of a repository, from event to files. */
export async function changeOf(
  repository: TestRepository,
  part: Partial<RunContext>,
  selection: Selection = everything,
): Promise<Change> {
  const git = await opened(repository);
  const context = contextOf(part);
  return readChange(git, context, await locateCommits(git, context), selection);
}

export function pathsOf(change: Change): string[] {
  return change.files.map(({ path }) => path);
}

/** Added lines of a file, with their numbers, as `12: text`. */
export function addedLines(change: Change, path: string): string[] {
  const file = change.files.find((one) => one.path === path);
  return (file?.hunks ?? [])
    .flatMap((hunk) => hunk.lines)
    .filter(({ kind }) => kind === 'added')
    .map(({ newLine, text }) => `${newLine}: ${text}`);
}
