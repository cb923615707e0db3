import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A git repository with fixed authors and dates, so that the same content gives the same commits. */

const settings = [
  'user.name=Practice',
  'user.email=practice@example.com',
  'commit.gpgsign=false',
  'core.autocrlf=false',
  'core.hooksPath=/dev/null',
  'init.defaultBranch=main',
  'gc.auto=0',
].flatMap((setting) => ['-c', setting]);

/** The caller's environment without git variables. */
export function plainGitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** Runs git in a folder and returns its output without the last line break. Throws with git's message if it fails. */
export function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  return execFileSync('git', [...settings, ...args], {
    cwd: folder,
    env: { ...plainGitEnvironment(), ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).replace(/\n$/, '');
}

/** Content by path; null removes the file. */
export type Contents = ReadonlyMap<string, string | null>;

export class PracticeRepository {
  readonly folder: string;
  #commits = 0;

  /** Creates an empty repository on branch `main`; the folder may exist. */
  constructor(folder: string, objectFormat = 'sha1') {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    git(folder, ['init', '--quiet', '-b', 'main', `--object-format=${objectFormat}`]);
  }

  branch(name: string): void {
    git(this.folder, ['checkout', '--quiet', '-b', name]);
  }

  /** Writes the files, commits all changes and returns the commit's id. */
  commit(message: string, contents: Contents): string {
    for (const [path, text] of contents) {
      const place = join(this.folder, path);
      if (text === null) {
        rmSync(place, { force: true });
      } else {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, text);
      }
    }
    this.#commits += 1;
    const date = `2026-03-0${Math.min(this.#commits, 9)}T10:00:00+00:00`;
    git(this.folder, ['add', '--all', '--force']);
    git(this.folder, ['commit', '--quiet', '--allow-empty', '-m', message], {
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    });
    return git(this.folder, ['rev-parse', 'HEAD']);
  }
}
