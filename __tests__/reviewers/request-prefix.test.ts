import { expect, test } from 'vitest';
import { Prefixes } from '../../src/reviewers/request-prefix.ts';

const open = new AbortController().signal;

test('the first request of a prefix goes at once, the others when its answer has begun; other prefixes never wait', async () => {
  const prefixes = new Prefixes();
  const order: string[] = [];
  const first = await prefixes.enter('a', open);
  const second = prefixes.enter('a', open).then(() => order.push('second'));
  await prefixes.enter('b', open);
  order.push('first has begun');
  first.done();
  await second;
  await prefixes.enter('a', open);
  expect(order).toEqual(['first has begun', 'second']);
});

test('an aborted run releases all waiting requests', async () => {
  const prefixes = new Prefixes();
  const run = new AbortController();
  await prefixes.enter('a', run.signal);
  const second = prefixes.enter('a', run.signal);
  run.abort();
  await expect(second).resolves.toBeDefined();
});
