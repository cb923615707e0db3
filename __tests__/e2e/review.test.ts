import { describe, expect, test } from 'vitest';
import { pullRequestPayload } from '../../practice/runner.ts';
import { githubWith, repositoryWith, runWithModels } from './action-run.ts';
import { after, before, harmless } from './shop.ts';

describe('a pull request is reviewed by two models of different makers', () => {
  test('critical findings that both support fail the job, and everything is told', async () => {
    const { result, status, summary, outputs, commands, transcript, stdout, requests } = await runWithModels(
      repositoryWith(before, after),
    );
    expect(status).toBe(1);
    expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
    expect(result.findings.map(({ category, status }) => `${category} ${status}`)).toEqual(
      expect.arrayContaining([
        'injection confirmed',
        'race-condition confirmed',
        'input-validation confirmed',
      ]),
    );
    expect(result.rounds.map(({ kind }) => kind)).toEqual(['independent-review', 'cross-examination']);
    expect(Number(outputs['critical'])).toBeGreaterThan(0);
    expect(outputs['findings']).toBe(
      String(result.findings.filter(({ status }) => status !== 'dismissed').length),
    );
    for (const { title } of result.findings) expect(summary).toContain(title.slice(0, 20));
    expect(commands.filter(({ command }) => command === 'error').length).toBeGreaterThan(0);
    expect(commands.find(({ properties }) => properties['file'] === 'src/app.js')).toBeDefined();
    expect(commands.filter(({ command }) => command === 'group').map(({ message }) => message)).toEqual([
      expect.stringContaining('Round 1'),
      expect.stringContaining('Round 2'),
    ]);
    expect(stdout).toMatch(/practice-lark · b1 · .* s · [\d,]+ tokens in/u);
    const kinds = transcript.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['run', 'change', 'request', 'answer', 'decision', 'verdict']),
    );
    expect(kinds.filter((kind) => kind === 'request')).toHaveLength(requests.length);
    expect(requests.every(({ refused }) => refused === null)).toBe(true);
  });

  test('a change that nobody finds fault with passes, with an empty SARIF that closes old alerts', async () => {
    const { result, status, reasons, outputs } = await runWithModels(repositoryWith(before, harmless));
    expect(status).toBe(0);
    expect(reasons).toEqual(['approved']);
    expect(result.panel.map(({ complete, approves }) => ({ complete, approves }))).toEqual([
      { complete: true, approves: true },
      { complete: true, approves: true },
    ]);
    expect(outputs).toMatchObject({ verdict: 'pass', findings: '0', rounds: '1' });
  });

  test('findings below the gate do not block; fail-on moves the gate', async () => {
    const { status } = await runWithModels(repositoryWith(before, after), { inputs: { 'fail-on': 'never' } });
    expect(status).toBe(0);
  });

  test('settings come from the base commit: what the pull request changes in them has no effect', async () => {
    const ends = repositoryWith(before, { ...after, '.github/xreview.yml': 'fail-on: never\n' });
    const { status, result } = await runWithModels(ends);
    expect(status).toBe(1);
    expect(result.settings.failOn).toBe('critical');
  });

  test('the settings file of the base counts, and an input wins over it', async () => {
    const ends = repositoryWith(
      { ...before, '.github/xreview.yml': 'fail-on: never\nmax-rounds: 1\n' },
      after,
    );
    expect((await runWithModels(ends)).result.settings).toMatchObject({ failOn: 'never', maxRounds: 1 });
    const { result } = await runWithModels(ends, { inputs: { 'fail-on': 'major' } });
    expect(result.settings).toMatchObject({ failOn: 'major', maxRounds: 1 });
  });

  test('prices of the settings file make the cost known', async () => {
    const price = '{ input: 4, cached: 0.2, written: 5, output: 20 }';
    const ends = repositoryWith(
      { ...before, '.github/xreview.yml': `prices:\n  practice-lark: ${price}\n  practice-owl: ${price}\n` },
      after,
    );
    const { outputs, result } = await runWithModels(ends);
    expect(Number(outputs['cost-usd'])).toBeGreaterThan(0);
    const { usd, freshInput, cachedInput, writtenInput, output } = result.spent;
    const expected = (freshInput * 4 + cachedInput * 0.2 + writtenInput * 5 + output * 20) / 1e6;
    expect(usd).toBeCloseTo(expected, 9);
  });
});

describe('the head that was reviewed must still be the head', () => {
  test('a newer head makes the review stale and never green', async () => {
    const ends = repositoryWith(before, harmless);
    const github = await githubWith('f'.repeat(40));
    const { status, reasons } = await runWithModels(ends, {
      inputs: { 'github-token': 'ghs_e2e_token_value' },
      env: { GITHUB_API_URL: github.url },
    });
    expect(status).toBe(1);
    expect(reasons).toContain('stale-head');
  });

  test('the same head passes', async () => {
    const ends = repositoryWith(before, harmless);
    const github = await githubWith(ends.head);
    const { status, result } = await runWithModels(ends, {
      inputs: { 'github-token': 'ghs_e2e_token_value', comment: 'off' },
      env: { GITHUB_API_URL: github.url },
    });
    expect(status).toBe(0);
    expect(result.notices).toEqual([]);
  });

  test('a GitHub that does not answer is said, and does not decide', async () => {
    const { status, result } = await runWithModels(repositoryWith(before, harmless), {
      inputs: { 'github-token': 'ghs_e2e_token_value' },
      env: { GITHUB_API_URL: 'http://127.0.0.1:9' },
    });
    expect(status).toBe(0);
    expect(result.notices.join(' ')).toContain('Could not check whether');
  });
});

describe('other events', () => {
  test.each([
    ['pull_request_target', (base: string, head: string) => pullRequestPayload({ base, head })],
    [
      'merge_group',
      (base: string, head: string) => ({
        merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main' },
      }),
    ],
    [
      'push',
      (base: string, head: string) => ({
        ref: 'refs/heads/feature',
        before: base,
        after: head,
        repository: { default_branch: 'main' },
      }),
    ],
  ])('%s', async (event, payload) => {
    const ends = repositoryWith(before, after);
    const { result } = await runWithModels(ends, { event, payload: payload(ends.base, ends.head) });
    expect(result.verdict.verdict).toBe('fail');
    expect(result.change).toMatchObject({ event, mergeBase: ends.base, head: ends.head });
  });

  test('workflow_dispatch with base and head', async () => {
    const ends = repositoryWith(before, after);
    const { result } = await runWithModels(ends, {
      event: 'workflow_dispatch',
      payload: { repository: { default_branch: 'main' } },
      inputs: { base: ends.base, head: ends.head },
    });
    expect(result.verdict.verdict).toBe('fail');
  });
});
