import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { git, PracticeRepository } from '../practice/repository.ts';
import { type BenchSetup, priceSettings } from './bench-run.ts';

/** Changes of real code for measurements. */

const root = fileURLToPath(new URL('..', import.meta.url));

interface RealChange {
  /** The repository, and the two commits between which it is reviewed. */
  readonly repository: string;
  readonly from: string;
  readonly to: string;
}

/** The two trees as two commits of a new repository, each with the settings of the bench. */
export function rangeSetup({ repository, from, to }: RealChange): BenchSetup {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-bench-'));
  const practice = new PracticeRepository(folder);
  const ids = [from, to].map((name) => git(repository, ['rev-parse', `${name}^{commit}`]));
  git(folder, ['fetch', '--quiet', '--no-tags', repository, ...ids]);
  const [base = '', head = ''] = ids.map((id, index) => {
    git(folder, ['read-tree', '--reset', '-u', id]);
    return practice.commit(index === 0 ? 'Base' : 'Feature', new Map([settings]));
  });
  return { folder, base, head, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Adds files of this project's own code until the change has so many lines. */
export function ownCodeSetup(lines: number): BenchSetup {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-bench-'));
  const practice = new PracticeRepository(folder);
  const base = practice.commit('Base', new Map([settings]));
  const paths = execFileSync('git', ['ls-files', '-z', 'src/**/*.ts'], { cwd: root, encoding: 'utf8' });
  const contents = new Map<string, string>();
  let left = lines;
  for (const path of paths.split('\0')) {
    if (left <= 0 || path === '') break;
    const text = readFileSync(join(root, path), 'utf8').split('\n').slice(0, left);
    left -= text.length;
    contents.set(path, `${text.join('\n').trimEnd()}\n`);
  }
  const head = practice.commit('Feature', contents);
  return { folder, base, head, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What git itself shows of these paths. */
export const gitDiff = ({ folder, base, head }: BenchSetup, paths: readonly string[]): string =>
  git(folder, ['diff', base, head, '--', ...paths]);

const settings = ['.github/xreview.yml', priceSettings] as const;
