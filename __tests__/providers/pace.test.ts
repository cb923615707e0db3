import { expect, test } from 'vitest';
import { Pace } from '../../src/providers/pace.ts';

test('two refusals with one accepted request between them set the distance, and success shortens it', () => {
  const pace = new Pace();
  pace.accepted(0);
  pace.refused(10, 90);
  pace.accepted(100);
  expect(pace.nextAt).toBe(Number.NEGATIVE_INFINITY);
  pace.refused(110, 90);
  // The next request was allowed 100 ms after the last accepted one.
  expect(pace.nextAt).toBe(200);
  for (let at = 2; at <= 8; at += 1) pace.accepted(at * 100);
  expect(pace.nextAt).toBe(900);
  pace.accepted(900);
  expect(pace.nextAt).toBe(980);
  pace.accepted(980);
  pace.refused(990, 70);
  expect(pace.nextAt).toBe(980 + 80 + 70);
});

test('a limit of concurrent requests sets none: many are accepted between refusals', () => {
  const pace = new Pace();
  for (let round = 0; round < 5; round += 1) {
    for (let request = 0; request < 8; request += 1) pace.accepted(round * 100 + request);
    // All requests of one moment that are refused say the same.
    for (let request = 0; request < 3; request += 1) pace.refused(round * 100 + 50, 1000);
  }
  expect(pace.nextAt).toBe(Number.NEGATIVE_INFINITY);
});
