// Counts the commits that are fetched to find a merge base far behind the base. Run: node bench/deep-history.ts
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainGitEnvironment } from '../practice/repository.ts';
import { locateCommits } from '../src/change/commits.ts';
import { readRunContext } from '../src/change/event.ts';
import { openGit } from '../src/git/git.ts';
import { say, table, verdictOf } from './table.ts';

const length = 100_000;
const behind = 5_000;
const limit = 3;

const folder = mkdtempSync(join(tmpdir(), 'bench-deep-'));
const git = (cwd: string, args: readonly string[], input = ''): string =>
  execFileSync('git', args, {
    cwd,
    input,
    encoding: 'utf8',
    env: plainGitEnvironment(),
    maxBuffer: 1024 ** 3,
    stdio: ['pipe', 'pipe', 'ignore'],
  }).trim();

/** A main branch of many commits, each a minute after the one before, and a branch of three that began far behind. */
function makeOrigin(): { origin: string; base: string; head: string; mergeBase: string } {
  const origin = join(folder, 'origin');
  mkdirSync(origin);
  git(origin, ['init', '--quiet', '--bare', '--initial-branch=main', '.']);
  const commit = (branch: string, n: number, from = ''): string =>
    `commit refs/heads/${branch}\nmark :${n}\ncommitter A <a@x> ${1_600_000_000 + 60 * n} +0000\ndata 1\n.\n${from}M 100644 inline ${branch}${n % 50}.txt\ndata <<EOF\n${n}\nEOF\n\n`;
  const main = Array.from({ length }, (_, n) => commit('main', n + 1));
  const feature = [1, 2, 3].map((n) =>
    commit('feature', length + n, n === 1 ? `from :${length - behind}\n` : ''),
  );
  git(origin, ['fast-import', '--quiet'], [...main, ...feature].join(''));
  git(origin, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  const [base, head] = [git(origin, ['rev-parse', 'main']), git(origin, ['rev-parse', 'feature'])];
  return { origin, base, head, mergeBase: git(origin, ['merge-base', base, head]) };
}

try {
  const { origin, base, head, mergeBase } = makeOrigin();
  const date = Number(git(origin, ['show', '--no-patch', '--format=%ct', mergeBase]));
  const needed = Number(git(origin, ['rev-list', '--count', base, head, `^${mergeBase}`])) + 1;
  const measure = async (
    name: string,
    dateOf: () => Promise<number | null>,
  ): Promise<(string | number)[]> => {
    const checkout = join(folder, name.replaceAll(/\W+/gu, '-'));
    mkdirSync(checkout);
    git(checkout, ['init', '--quiet', '.']);
    git(checkout, ['remote', 'add', 'origin', `file://${origin}`]);
    git(checkout, ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', head]);
    git(checkout, ['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
    const opened = await openGit(checkout);
    let fetches = 0;
    const counting: typeof opened = {
      ...opened,
      network: (args) => {
        fetches += 1;
        return opened.network(args);
      },
    };
    try {
      const context = readRunContext({}, { base, head, uncommitted: false }, () => '');
      const located = await locateCommits(counting, context, dateOf);
      if (located.mergeBase !== mergeBase) throw new Error(`${located.mergeBase} is not the merge base`);
    } finally {
      await opened.close();
    }
    const objects = git(checkout, ['cat-file', '--batch-all-objects', '--batch-check=%(objecttype)']);
    const commits = objects.split('\n').filter((type) => type === 'commit').length;
    const ratio = commits / needed;
    return [name, needed, commits, ratio.toFixed(2), fetches, verdictOf(ratio <= limit, `≤ ${limit}`)];
  };
  say(
    table(
      ['history', 'commits needed', 'commits fetched', 'times', 'fetches', 'target'],
      [
        await measure('with the date of the merge base', () => Promise.resolve(date)),
        await measure('without a token', () => Promise.resolve(null)),
      ],
    ),
  );
  say(
    `A checkout of depth 1 of a branch whose merge base is ${behind.toLocaleString('en')} commits behind the tip of a base of ${length.toLocaleString('en')} commits. The first fetch brings the base itself.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
