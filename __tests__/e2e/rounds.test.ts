import { expect, test } from 'vitest';
import { contesting, longFile } from './contest.ts';
import { before } from './shop.ts';
import { play, repositoryWith } from './stage.ts';

test('a dispute at the gate takes a third round, and people see both sides first', async () => {
  const ended = await play(repositoryWith(before, { 'src/entries.js': longFile(12) }), { brain: contesting });
  expect(ended.result.rounds.map(({ kind, calls }) => `${kind} ${calls}`)).toEqual([
    'blind 2',
    'cross-examination 1',
    'rebuttal 1',
  ]);
  expect(ended.result.findings).toMatchObject([{ standing: 'disputed', blocking: false }]);
  expect(ended.outputs).toMatchObject({ verdict: 'pass', disputed: '1' });
  expect(ended.summary.indexOf('Needs a human')).toBeGreaterThan(0);
  expect(ended.summary).toContain('It does hold.');
  expect(ended.summary).toContain('It does not hold.');
});

test('disputed: fail makes the same dispute block', async () => {
  const ended = await play(repositoryWith(before, { 'src/entries.js': longFile(12) }), {
    brain: contesting,
    inputs: { disputed: 'fail' },
  });
  expect(ended).toMatchObject({ status: 1, reasons: ['blocking-findings'] });
});

test('over a bundle of 10,000 tokens the provider’s cache serves at least 80% of the input from round 2 on', async () => {
  const ended = await play(repositoryWith(before, { 'src/entries.js': longFile(500) }), {
    brain: contesting,
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
