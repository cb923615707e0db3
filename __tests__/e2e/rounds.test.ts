import { expect, test } from 'vitest';
import type { ModelBehavior, Turn } from '../../practice/model-behavior.ts';
import { repositoryWith, runWithModels } from './action-run.ts';
import { disputingBehavior, longFile } from './race-entrants.ts';
import { before } from './shop.ts';

test('a dispute at the gate goes to both sides, blocks, and people see both sides first', async () => {
  const ended = await runWithModels(repositoryWith(before, { 'src/entries.js': longFile(12) }), {
    behavior: disputingBehavior,
  });
  expect(ended.result.rounds.map(({ kind, calls }) => `${kind} ${calls}`)).toEqual([
    'independent-review 2',
    'cross-examination 1',
    'rebuttal 1',
    'rebuttal 1',
  ]);
  expect(ended.result.findings).toMatchObject([{ status: 'disputed', blocking: true }]);
  expect(ended.status).toBe(1);
  expect(ended.outputs).toMatchObject({ verdict: 'fail', disputed: '1' });
  expect(ended.summary.indexOf('Needs a human')).toBeGreaterThan(0);
  expect(ended.summary).toContain('It does hold.');
  expect(ended.summary).toContain('It does not hold.');
});

test('disputed: warn lets the same dispute pass, and says so', async () => {
  const ended = await runWithModels(repositoryWith(before, { 'src/entries.js': longFile(12) }), {
    behavior: disputingBehavior,
    inputs: { disputed: 'warn' },
  });
  expect(ended).toMatchObject({ status: 0, reasons: ['approved'] });
  expect(ended.summary).toContain('Pass: 1 disputed critical finding with disputed: warn');
});

test('each round puts the change and its own question, and nothing of what the model said before', async () => {
  const heard: { readonly model: string; readonly turns: readonly Turn[] }[] = [];
  const behavior: ModelBehavior = (request) => {
    heard.push(request);
    return disputingBehavior(request);
  };
  await runWithModels(repositoryWith(before, { 'src/entries.js': longFile(12) }), { behavior });
  const changeOf = (model: string): readonly string[] => [
    ...new Set(
      heard
        .filter((request) => request.model === model)
        .map(({ turns }) => turns[0]?.text.split('# Task')[0] ?? ''),
    ),
  ];
  expect(heard.map(({ turns }) => turns.map(({ role }) => role))).toEqual(
    Array.from({ length: 5 }, () => ['user']),
  );
  // Letter for letter the same in all rounds, or the provider's cache would not serve it.
  expect([changeOf('practice-lark').length, changeOf('practice-owl').length]).toEqual([1, 1]);
  expect(heard.at(-1)?.turns[0]?.text).toContain('# Task: decide these disputed findings');
});

test('over a bundle of 10,000 tokens the provider’s cache serves at least 80% of the input from round 2 on', async () => {
  const ended = await runWithModels(repositoryWith(before, { 'src/entries.js': longFile(500) }), {
    behavior: disputingBehavior,
  });
  const blind = ended.result.calls.filter(({ round }) => round === 1);
  for (const { spent } of blind) {
    expect(spent.freshInput + spent.cachedInput + spent.writtenInput).toBeGreaterThan(10_000);
  }
  const later = ended.result.calls.filter(({ round }) => round > 1);
  expect(new Set(later.map(({ reviewer }) => reviewer)).size).toBe(2);
  for (const { spent } of later) {
    const all = spent.freshInput + spent.cachedInput + spent.writtenInput;
    expect(spent.cachedInput / all).toBeGreaterThanOrEqual(0.8);
  }
});
