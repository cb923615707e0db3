import { expect, test } from 'vitest';
import { costOf, costOfAll, priceOf } from '../../src/providers/prices.ts';
import type { Usage } from '../../src/providers/provider.ts';

const usage = (more: Partial<Usage>): Usage => ({
  freshInput: 0,
  cachedInput: 0,
  writtenInput: 0,
  output: 0,
  ...more,
});
const million = 1_000_000;

test.each([
  ['gpt-6.1-sol', 2, 0.1, 2.5, 10],
  ['gpt-6.1-terra', 1, 0.05, 1.25, 5],
  ['gpt-6-luna', 0.1, 0.01, 0.125, 0.5],
  ['gpt-6-astra', 10, 1, 12.5, 50],
  ['claude-opus-5-5', 4, 0.2, 5, 20],
  ['claude-sonnet-5-5', 2, 0.1, 2.5, 10],
  ['claude-haiku-5-5', 0.1, 0.01, 0.125, 0.5],
  ['claude-fable-5-2', 8, 0.2, 10, 40],
])("%s costs the vendor's list price", (model, input, cached, written, output) => {
  const price = priceOf(model);
  const small = 10_000;
  const share = small / million;
  expect(costOf(price, usage({ freshInput: small }))).toBeCloseTo(input * share, 9);
  expect(costOf(price, usage({ cachedInput: small }))).toBeCloseTo(cached * share, 9);
  expect(costOf(price, usage({ writtenInput: small }))).toBeCloseTo(written * share, 9);
  expect(costOf(price, usage({ output: million }))).toBeCloseTo(output, 9);
});

test('a long context has its surcharge, decided by the entire input of one request', () => {
  const sol = priceOf('gpt-6.1-sol');
  expect(costOf(sol, usage({ freshInput: 272_000, output: 1000 }))).toBeCloseTo(0.544 + 0.01, 9);
  const long = usage({ freshInput: 1, cachedInput: 272_000, output: 1000 });
  expect(costOf(sol, long)).toBeCloseTo((2 + 27_200) * 2e-6 + 0.015, 9);
  const haiku = priceOf('claude-haiku-5-5');
  expect(costOf(haiku, usage({ freshInput: 100_001, output: 1000 }))).toBeCloseTo((10_000.1 + 500) * 5e-6, 9);
  const half = usage({ freshInput: 150_000 });
  expect(costOfAll(sol, [half, half])).toBeCloseTo(0.6, 9);
});

test('dated snapshots cost the same as the model, and no other name is guessed', () => {
  expect(priceOf('claude-opus-5-5-20261101')).toEqual(priceOf('claude-opus-5-5'));
  expect(priceOf('gpt-6.1-sol-2026-11-01')).toEqual(priceOf('gpt-6.1-sol'));
  for (const unknown of [
    'gpt-6.1',
    'gpt-6.1-sol-mini',
    'claude-opus-5-5-fast',
    'claude-opus-5',
    'toString',
    '',
  ])
    expect(priceOf(unknown)).toBeNull();
  expect(costOf(null, usage({ freshInput: 5 }))).toBeNull();
  expect(costOfAll(null, [])).toBeNull();
});

test('the user’s own price has priority, also for a model that is not in the table', () => {
  const own = { input: 1, cached: 1, written: 1, output: 1 };
  expect(priceOf('gpt-6.1-sol', { 'gpt-6.1-sol': own })).toBe(own);
  expect(priceOf('practice-owl', { 'practice-owl': own })).toBe(own);
});
