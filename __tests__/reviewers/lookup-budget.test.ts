import { expect, test } from 'vitest';
import * as z from 'zod';
import { Account } from '../../src/reviewers/account.ts';
import { Budget } from '../../src/reviewers/budget.ts';
import { offered, roomFor } from '../../src/reviewers/lookup-budget.ts';
import { openFence } from '../../src/security/fence.ts';

const price = { input: 4, cached: 0.4, written: 5, output: 20 };
const fence = openFence('0123456789abcdef');
const never = new AbortController().signal;

const account = (limit: number | null): Account =>
  new Account({ budget: new Budget(limit), price, effort: 'low', status: 10_000 });

const relevance = { kind: 'unread', bundle: 'b1', rank: 1 } as const;

const reading = (answer: () => Promise<string>) => ({
  name: 'read_file',
  description: 'Reads.',
  parameters: z.object({}),
  run: answer,
});

test('a result is fenced and without secrets, a refusal without secrets too', async () => {
  const offer = {
    fence,
    redact: (text: string) => text.replaceAll('hunter2', '[redacted:x]'),
    affords: () => true,
  };
  const [tool] = offered([reading(() => Promise.resolve('a hunter2 b'))], offer);
  expect(await tool?.run({}, never)).toBe(
    '<looked-up-0123456789abcdef>\na [redacted:x] b\n</looked-up-0123456789abcdef>',
  );
  const [refusing] = offered([reading(() => Promise.reject(new Error('no hunter2 here')))], offer);
  await expect(refusing?.run({}, never)).rejects.toThrow('no [redacted:x] here');
});

test('a look-up above the limit is refused, and its reservation is booked with the question', async () => {
  const money = account(0.1);
  const texts = ['x'.repeat(1_000)];
  // (10,000 + 1,000) / 2.5 tokens written and 1,500 of output.
  expect(await money.enter(texts, relevance)).toBe(true);
  const [tool] = offered([reading(() => Promise.resolve('y'.repeat(10_000)))], {
    fence,
    redact: (text) => text,
    affords: (bytes) => money.affords(bytes),
  });
  await expect(tool?.run({}, never)).resolves.toContain('yyy');
  await expect(tool?.run({}, never)).rejects.toThrow('money for look-ups is used up');
  money.settle(0.05);
  money.grow(texts, 'answer');
  expect(await money.enter(texts, relevance)).toBe(true);
});

test('the common prefix of all questions is written to the cache once, and then only read', async () => {
  // 90,000 bytes of a prefix: 36,000 tokens at 5 dollars a million written, at 0.4 read; the rest is 0.06 at most.
  const money = account(0.26);
  const prefix = 'x'.repeat(90_000);
  money.begin(prefix.length);
  expect(await money.enter([prefix, 'q'], relevance)).toBe(true);
  money.settle(0.1);
  money.grow([prefix, 'q'], 'a'.repeat(50_000));
  money.begin(prefix.length);
  expect(money.fresh).toBe(false);
  expect(await money.enter(['another'], relevance)).toBe(true);
  // One more request reads the current question again, including the prefix.
  expect(money.affords(50_000)).toBe(false);
});

test('without a limit on money nothing is refused', async () => {
  const money = account(null);
  expect(await money.enter(['x'], relevance)).toBe(true);
  expect(Array.from({ length: 50 }, () => money.affords(1_000_000)).every(Boolean)).toBe(true);
});

test('a small context reserves a tenth for look-ups', () => {
  expect(roomFor(null)).toBe(Number.POSITIVE_INFINITY);
  expect(roomFor(32_000)).toBe(8_000);
});
