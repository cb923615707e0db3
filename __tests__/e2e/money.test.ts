import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { repositoryWith, runWithModels } from './action-run.ts';
import { after, before } from './shop.ts';

const prices = (models: readonly string[]): string =>
  `prices:\n${models.map((model) => `  ${model}: { input: 4, cached: 0.2, written: 5, output: 20 }\n`).join('')}`;
const priced = { '.github/xreview.yml': prices(['practice-lark', 'practice-owl']) };

describe('money', () => {
  test('an estimate asks no model, shows the cost for each model and round, and is headed as an estimate', async () => {
    const { result, status, requests, reasons, summary, stdout } = await runWithModels(
      repositoryWith({ ...before, ...priced }, after),
      { inputs: { mode: 'estimate', 'anthropic-api-key': '', 'openai-api-key': '' } },
    );
    expect(requests).toEqual([]);
    expect(status).toBe(0);
    expect(result.verdict).toMatchObject({ verdict: 'inconclusive', complete: false });
    expect(reasons).toEqual(['estimate-only']);
    expect(result.estimate?.calls.map(({ reviewer, round }) => [reviewer, round])).toEqual(
      ['anthropic/practice-lark', 'openai/practice-owl'].flatMap((id) =>
        [1, 2, 3, 4].map((round) => [id, round]),
      ),
    );
    expect(result.estimate?.likelyUsd).toBeGreaterThan(0);
    expect(result.estimate?.mostUsd).toBeGreaterThan(result.estimate?.likelyUsd ?? 0);
    expect(summary).toMatch(/^## 🧮 Estimate: a review is likely to cost \$[\d.]+, at most \$[\d.]+$/mu);
    expect(summary).toContain('### Estimated cost of a review');
    expect(summary).toContain('What a review would read: 1 file');
    expect(summary).not.toMatch(/Inconclusive|\| all \|/u);
    expect(stdout).toContain('Estimated cost of a review');
    expect(stdout).toMatch(/^::notice::Estimate: a review is likely to cost/mu);
    expect(stdout).not.toContain('Inconclusive');
  });

  test('an estimate without a price says so', async () => {
    const { result } = await runWithModels(repositoryWith(before, after), { inputs: { mode: 'estimate' } });
    expect(result.estimate).toMatchObject({ likelyUsd: null, mostUsd: null });
  });

  test('the log tells a running total, and the result what a confirmed finding cost', async () => {
    const { result, stdout } = await runWithModels(repositoryWith({ ...before, ...priced }, after));
    expect(stdout).toMatch(/practice-owl · b1 · .* \$[\d.]+ so far/u);
    const confirmed = result.findings.filter(({ status }) => status === 'confirmed').length;
    expect(result.usdPerConfirmed).toBeCloseTo((result.spent.usd ?? 0) / confirmed, 9);
    expect(result.panel.map(({ confirmed: own }) => own > 0)).toContain(true);
  });

  test('effort is set for each reviewer', async () => {
    const { requests, result } = await runWithModels(repositoryWith(before, after), {
      inputs: {
        reviewers: 'anthropic/practice-lark at high\nopenai/practice-owl',
        effort: 'low',
        'max-rounds': '1',
      },
    });
    const efforts = requests.map(({ wire, body }) => [wire, /"effort":"(\w+)"/u.exec(body)?.[1]]);
    expect(new Map(efforts.map(([wire, effort]) => [wire, effort]))).toEqual(
      new Map([
        ['anthropic', 'high'],
        ['openai', 'low'],
      ]),
    );
    expect(result.settings.reviewers).toEqual(['anthropic/practice-lark', 'openai/practice-owl']);
  });
});

test('each run adds a line to the ledger', async () => {
  const ends = repositoryWith(before, after);
  const inputs = { 'ledger-file': 'kept/ledger.jsonl', 'max-rounds': '1' };
  await runWithModels(ends, { inputs });
  const { result } = await runWithModels(ends, { inputs });
  const lines = readFileSync(join(ends.repository.path, 'kept/ledger.jsonl'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(result.findings[0]?.fingerprint);
});

describe('depth', () => {
  test('with auto one reviewer reads what is obvious by rule, and the entire panel the rest', async () => {
    const ends = repositoryWith(before, { ...after, 'docs/guide.md': '# How to order\n' });
    const { result, requests, summary } = await runWithModels(ends, { inputs: { depth: 'auto' } });
    expect(result.verdict.complete).toBe(true);
    expect(result.change?.bundles.map(({ obvious }) => obvious)).toEqual([
      null,
      [{ path: 'docs/guide.md', rule: 'documentation' }],
    ]);
    const readers = (text: string): number =>
      new Set(requests.filter(({ body }) => body.includes(text)).map(({ model }) => model)).size;
    expect([readers('docs/guide.md'), readers('src/app.js')]).toEqual([1, 2]);
    expect(summary).toContain('one reviewer, because the bundle is obvious: documentation');
    expect(result.notices.join()).toContain('`depth` is `auto`');
  });

  test('a change that is all obvious passes on the word of one reviewer, unless more are required', async () => {
    const ends = repositoryWith(before, { 'docs/guide.md': '# How to order\n' });
    const one = await runWithModels(ends, { inputs: { depth: 'auto' } });
    expect([one.status, one.requests.length]).toEqual([0, 1]);
    const two = await runWithModels(ends, { inputs: { depth: 'auto', 'min-reviewers': '2' } });
    expect([two.status, two.requests.length]).toEqual([0, 2]);
  });
});

describe('a scout', () => {
  const triaged = {
    reviewers: 'anthropic/practice-lark\nopenai/practice-owl\nopenai/practice-scout as triage',
  };
  /** Two bundles: one of each file, because together they are too large. */
  const filler = (name: string): string =>
    Array.from({ length: 3_000 }, (_, line) => `export const ${name}${line} = ${line};`).join('\n');
  const wide = { ...after, 'lib/plain.js': filler('plain'), 'src/money.js': filler('money') };
  const reviewing = practiceBehavior();
  const behavior =
    (triage: ModelBehavior): ModelBehavior =>
    (request) =>
      request.model === 'practice-scout' ? triage(request) : reviewing(request);

  test('is in the estimate, which names what it does not include', async () => {
    const { result, summary } = await runWithModels(repositoryWith(before, wide), {
      inputs: {
        ...triaged,
        mode: 'estimate',
        'max-rounds': '1',
        fix: 'suggest',
        'fix-lanes': 'openai/practice-owl',
      },
    });
    expect(result.estimate?.calls).toMatchObject([
      { reviewer: 'openai/practice-scout as triage', round: 1, calls: result.change?.bundles.length },
      { reviewer: 'anthropic/practice-lark' },
      { reviewer: 'openai/practice-owl' },
    ]);
    expect(summary).toContain('The estimate does not include the fix race');
  });

  test('that is a program is not in the estimate', async () => {
    const { result } = await runWithModels(repositoryWith(before, wide), {
      inputs: {
        reviewers: 'anthropic/practice-lark\nopenai/practice-owl\ncommand/codex as triage',
        mode: 'estimate',
        'max-rounds': '1',
      },
    });
    expect(result.estimate?.calls.map(({ reviewer }) => reviewer)).toEqual([
      'anthropic/practice-lark',
      'openai/practice-owl',
    ]);
  });

  test('says which part is read first; it is no reviewer, and its money is counted', async () => {
    const { result, transcript } = await runWithModels(repositoryWith(before, wide), {
      inputs: { ...triaged, 'max-rounds': '1' },
      behavior: behavior(({ turns }) => {
        const risk = (turns[0]?.text ?? '').includes('money0') ? 9 : 1;
        return { kind: 'answer', json: { risk, why: 'By its name.' } };
      }),
    });
    const bundles = result.change?.bundles ?? [];
    expect(bundles.length).toBeGreaterThan(1);
    expect(result.panel.map(({ role }) => role)).toEqual(['general', 'general']);
    const triageModels = result.calls.filter(({ question }) => question === 'triage');
    expect(triageModels).toHaveLength(bundles.length);
    expect(result.spent.freshInput + result.spent.writtenInput + result.spent.cachedInput).toBeGreaterThan(
      result.panel.reduce(
        (sum, { spent }) => sum + spent.freshInput + spent.writtenInput + spent.cachedInput,
        0,
      ),
    );
    // They travel side by side and may arrive in any order; what counts is what was sent off first.
    const risky = bundles.find(({ files }) => files.includes('src/money.js'))?.id;
    const sent = transcript.filter((entry) => entry.kind === 'request');
    for (const { id } of result.panel)
      expect(sent.find(({ reviewer }) => reviewer === id)?.bundle).toBe(risky);
    expect(result.verdict.complete).toBe(true);
  });

  test('that says nothing of use changes nothing but the order, and is told', async () => {
    const { result } = await runWithModels(repositoryWith(before, wide), {
      inputs: { ...triaged, 'max-rounds': '1' },
      behavior: behavior(() => ({ kind: 'prose', text: 'All of it is safe.' })),
    });
    expect(result.verdict.complete).toBe(true);
    expect(result.notices.join()).toContain('practice-scout as triage did not rank');
  });
});
