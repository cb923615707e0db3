import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pullRequestPayload } from '../../practice/runner.ts';
import { type GitServer, gitServer } from '../doubles/git-server.ts';
import { type GitHubDouble, github } from '../doubles/github.ts';
import { repositoryAt, type TestRepository, temporaryFolder } from '../git/repository.ts';
import { type Revisions, type RunOptions } from './action-run.ts';
import { adjusted, bug, laneOf, runRaceWithModels, seeded } from './race-run.ts';

const smith = 'anthropic/practice-smith';

const token = 'ghs_practice_token';

/** GitHub's git server with the repository octo/shop, which holds the pull request. It refuses what it may not do. */
async function remoteOf(ends: Revisions, mayPush = true) {
  const folder = temporaryFolder();
  ends.repository.git('clone', '-q', '--bare', ends.repository.path, join(folder, 'octo/shop.git'));
  const remote = repositoryAt(join(folder, 'octo/shop.git'));
  const server = await gitServer({
    folder,
    intercept: ({ url = '' }, response) => {
      if (mayPush || !url.includes('git-receive-pack')) return false;
      response.statusCode = 403;
      response.end('Permission to octo/shop.git denied to github-actions[bot].');
      return true;
    },
  });
  return { remote, server };
}

interface Race extends RunOptions {
  readonly server?: GitServer;
}

/** A race on a pull request that GitHub's double knows. */
async function raceOn(ends: Revisions, double: GitHubDouble, { server, ...played }: Race = {}) {
  double.head = ends.head;
  double.base = ends.base;
  return runRaceWithModels(ends, [smith], {
    ...played,
    inputs: { 'github-token': token, ...played.inputs },
    env: {
      GITHUB_API_URL: double.url,
      GITHUB_GRAPHQL_URL: `${double.url}/graphql`,
      GITHUB_SERVER_URL: server?.url ?? 'http://127.0.0.1:9',
    },
  });
}

const fixBranches = (remote: TestRepository): readonly string[] =>
  remote.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/xreview').split('\n').filter(Boolean);

describe('fix: branch', () => {
  test('makes a branch of its own and a pull request against the head branch, and pushes to no other', async () => {
    const double = await github();
    const ends = seeded();
    const { remote, server } = await remoteOf(ends);
    const others = remote.git('for-each-ref', 'refs/heads/main', 'refs/heads/feature');
    const { race, outputs, stdout, stderr } = await raceOn(ends, double, {
      server,
      inputs: { fix: 'branch' },
    });
    expect(double.violations).toEqual([]);
    expect(race.state).toBe('approved');
    const [branch = '', ...more] = fixBranches(remote);
    expect(more).toEqual([]);
    expect(branch).toMatch(new RegExp(`^xreview/fix-7-${ends.head.slice(0, 8)}-[0-9a-f]{10}$`, 'u'));
    expect(remote.git('rev-parse', `${branch}^@`)).toBe(ends.head);
    expect(remote.git('diff', '--name-only', ends.head, branch)).toBe('src/search.js');
    expect(remote.git('show', `${branch}:src/search.js`)).toContain(adjusted);
    expect(remote.git('log', '-1', '--format=%s', branch)).toBe('Fix confirmed findings of the review of #7');
    expect(remote.git('for-each-ref', 'refs/heads/main', 'refs/heads/feature')).toBe(others);
    expect(double.pulls).toMatchObject([{ head: branch, base: 'feature' }]);
    const header = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    expect([...new Set(server.requests.map(({ authorization }) => authorization))]).toEqual([header]);
    expect(stdout).toMatch(
      /^\[command\]\S*git push .*octo\/shop\.git [0-9a-f]{40}:refs\/heads\/xreview\/fix-7-/mu,
    );
    for (const secret of [token, header.slice('Basic '.length)])
      expect((stdout + stderr).replaceAll(/::add-mask::.*/gu, '')).not.toContain(secret);
    expect(race.delivered.map(({ as }) => as)).toEqual(['patch', 'branch']);
    expect(outputs['patch-file']).not.toBe('');
  });

  test.each([
    ['contents: write', 0, 'Give the job `permissions: contents: write`'],
    ['pull-requests: write', 1, 'was pushed. Cannot open a pull request'],
  ])('without %s it says so, and the patch file is there', async (permission, branches, says) => {
    const double = await github();
    double.denied.add(permission);
    const ends = seeded();
    const { remote, server } = await remoteOf(ends, permission !== 'contents: write');
    const { race, outputs, summary } = await raceOn(ends, double, { server, inputs: { fix: 'branch' } });
    expect(fixBranches(remote)).toHaveLength(branches);
    expect(double.pulls).toEqual([]);
    expect(race.notices.join(' ')).toContain(says);
    expect(readFileSync(outputs['patch-file'] ?? '', 'utf8')).toContain(`+${adjusted}`);
    expect(summary).toContain('permissions:');
  });

  test('a fork gets a patch file', async () => {
    const double = await github();
    const ends = seeded();
    const { race } = await raceOn(ends, double, {
      inputs: { fix: 'branch' },
      payload: pullRequestPayload({ base: ends.base, head: ends.head, fork: true }),
    });
    expect(double.pulls).toEqual([]);
    expect(race.notices.join(' ')).toContain('the head is in a fork');
  });
});

test('suggestions are posted with comment: inline, and not a second time', async () => {
  const double = await github();
  const ends = seeded();
  const inline = { inputs: { comment: 'inline' } };
  const { race } = await raceOn(ends, double, inline);
  expect(double.violations).toEqual([]);
  const suggested = () => double.lineComments.filter(({ body }) => body.includes('```suggestion'));
  expect(race.delivered.map(({ as }) => as)).toEqual(['patch', 'suggestions']);
  expect(suggested()).toMatchObject([{ path: 'src/search.js', line: 4, start_line: null }]);
  expect(suggested()[0]?.body).toContain(`\`\`\`suggestion\n${adjusted}\n\`\`\``);
  await raceOn(ends, double, inline);
  expect(suggested()).toHaveLength(1);
});

test('nothing is pushed for a patch that nobody approves', async () => {
  const double = await github();
  const { race, stdout } = await raceOn(seeded(), double, { inputs: { fix: 'branch', verify: 'false' } });
  expect(race.state).toBe('no-fix');
  expect(double.pulls).toEqual([]);
  expect(stdout).not.toContain('git push');
});

describe('the signals', () => {
  test('coverage before and after, and lint, weigh in', async () => {
    // The head is covered whole; with the fix only half is.
    const verify = `if grep -q 'items WHERE name = ?' src/search.js; then n=5; else n=10; fi; printf 'LF:10\\nLH:%s\\n' $n >lcov.info`;
    const { race, summary } = await runRaceWithModels(seeded(), [smith], {
      inputs: { verify, 'coverage-file': 'lcov.info', lint: "grep -q 'name = . +' src/search.js" },
    });
    expect(laneOf(race, smith).signals).toEqual({
      ci: 1,
      verdict: 1,
      size: 1,
      coverage: 0,
      lint: 0,
      time: 1,
    });
    expect(laneOf(race, smith).score).toBeCloseTo(0.77);
    expect(summary).toContain('CI 30%, Reviewers 25%, Size 15%, Coverage 15%, Lint 8%, Time 7%');
    expect(readFileSync(join(race.folder ?? '', 'head.log'), 'utf8')).toBe('');
  });

  test('a coverage file that is not there is said, and left out', async () => {
    const { race, summary } = await runRaceWithModels(seeded(), [smith], {
      inputs: { 'coverage-file': 'lcov.info' },
    });
    expect(race.state).toBe('approved');
    expect(laneOf(race, smith).signals.coverage).toBeNull();
    expect(summary).toContain('Coverage is not available (verify wrote no readable lcov.info');
  });
});

describe('the money', () => {
  const price = { input: 10, cached: 1, written: 12.5, output: 50 };
  const models = ['practice-smith', 'practice-twin', 'practice-owl', 'practice-lark'];
  const priced = { prices: Object.fromEntries(models.map((model) => [model, price])) };
  const lanes = [smith, 'openai/practice-twin'];

  test('a race that would cost too much is reduced to one lane, with a notice', async () => {
    const { race, summary, outputs } = await runRaceWithModels(seeded(priced), lanes, {
      inputs: { 'max-race-usd': '0.7' },
    });
    expect(race.lanes.map(({ id }) => id)).toEqual([smith]);
    expect(race.notices[0]).toContain('The race was reduced to one lane');
    expect(summary).toContain('reduced to one lane');
    expect(Number(outputs['fix-cost-usd'])).toBeGreaterThan(0);
  });

  test('what a day may cost is what the ledger leaves of it', async () => {
    const ends = seeded(priced);
    const ledger = join(temporaryFolder(), 'ledger.jsonl');
    const inputs = { 'max-race-usd-per-day': '0.7', 'ledger-file': ledger };
    const first = await runRaceWithModels(ends, lanes, { inputs });
    expect(first.race.lanes).toHaveLength(1);
    const [line = ''] = readFileSync(ledger, 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({
      race: { state: 'approved', winner: smith, categories: ['injection'] },
    });
    expect(line).not.toContain(bug);
    const dear = await runRaceWithModels(ends, lanes, {
      inputs: { ...inputs, 'max-race-usd-per-day': '0.01' },
    });
    expect(dear.race).toMatchObject({ state: 'not-run', lanes: [] });
    expect(dear.race.why).toContain('No race took place');
  });
});
