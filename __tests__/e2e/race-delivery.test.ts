import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pullRequestPayload } from '../../practice/runner.ts';
import { type GitHubDouble, github } from '../doubles/github.ts';
import { temporaryFolder } from '../git/repository.ts';
import { type Revisions, type RunOptions } from './action-run.ts';
import { adjusted, bug, laneOf, runRaceWithModels, seeded } from './race-run.ts';

const smith = 'anthropic/practice-smith';

/** A race on a pull request that GitHub's double knows. */
async function raceOn(ends: Revisions, double: GitHubDouble, played: RunOptions = {}) {
  double.head = ends.head;
  double.base = ends.base;
  return runRaceWithModels(ends, [smith], {
    ...played,
    inputs: { 'github-token': 'ghs_practice_token', ...played.inputs },
    env: { GITHUB_API_URL: double.url, GITHUB_GRAPHQL_URL: `${double.url}/graphql` },
  });
}

describe('fix: branch', () => {
  test('makes a branch of its own and a pull request against the head branch, and pushes to no other', async () => {
    const double = await github();
    const ends = seeded();
    const { race, outputs } = await raceOn(ends, double, { inputs: { fix: 'branch' } });
    expect(double.violations).toEqual([]);
    expect(race.state).toBe('approved');
    const [branch] = double.branches;
    expect(double.branches).toHaveLength(1);
    expect(branch?.name).toMatch(new RegExp(`^xreview/fix-7-${ends.head.slice(0, 8)}-[0-9a-f]{10}$`, 'u'));
    expect(branch?.parents).toEqual([ends.head]);
    expect(Object.keys(branch?.files ?? {})).toEqual(['src/search.js']);
    expect(branch?.files['src/search.js']).toContain(adjusted);
    expect(double.pulls).toMatchObject([{ head: branch?.name, base: 'feature' }]);
    expect(race.delivered.map(({ as }) => as)).toEqual(['patch', 'branch']);
    expect(outputs['patch-file']).not.toBe('');
    const moved = double.asked.filter(({ method, path }) => method === 'PATCH' && path.includes('/git/refs'));
    expect(moved).toEqual([]);
  });

  test.each([
    ['contents: write', 0, 'Give the job `permissions: contents: write`'],
    ['pull-requests: write', 1, 'was pushed. Cannot open a pull request'],
  ])('without %s it says so, and the patch file is there', async (permission, branches, says) => {
    const double = await github();
    double.denied.add(permission);
    const { race, outputs, summary } = await raceOn(seeded(), double, { inputs: { fix: 'branch' } });
    expect(double.branches).toHaveLength(branches);
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
    expect(double.branches).toEqual([]);
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
  const { race } = await raceOn(seeded(), double, { inputs: { fix: 'branch', verify: 'false' } });
  expect(race.state).toBe('no-fix');
  expect([double.branches, double.pulls]).toEqual([[], []]);
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
