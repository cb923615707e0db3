import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BundlePlan } from '../../src/change/change.ts';
import { covered } from '../../src/change/coverage.ts';
import { mostShards, shardCount, shardOf, shardsOf } from '../../src/matrix/shards.ts';

const planOf = (sizes: readonly number[]): BundlePlan => ({
  bundles: sizes.map((tokens, index) => ({ id: `b${index + 1}`, files: [], tokens })),
  coverage: sizes.map((_, index) => ({
    hunk: `f${index}#1`,
    path: `f${index}`,
    from: 0,
    to: index % 7,
    bundle: `b${index + 1}`,
  })),
});

const plans = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 60 }).map(planOf);

test('every line is in exactly one shard, and the heaviest is at most one bundle over the mean', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 1, max: 40 }), (plan, asked) => {
      const shards = shardsOf(plan, shardCount(plan, asked));
      expect(
        covered(
          plan.coverage,
          shards.flatMap(({ coverage }) => coverage),
        ),
      ).toMatchObject({
        missing: 0,
        twice: 0,
      });
      const weights = shards.map(({ bundles }) => bundles.reduce((sum, { tokens }) => sum + tokens, 0));
      const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
      const largest = Math.max(...plan.bundles.map(({ tokens }) => tokens));
      expect(Math.max(...weights)).toBeLessThanOrEqual(mean + largest);
      expect(shards.every(({ bundles }) => bundles.length > 0)).toBe(true);
    }),
  );
});

describe('how many shards', () => {
  test('by size, as asked, and never more than there are bundles or jobs', () => {
    expect(shardCount(planOf([10]), null)).toBe(1);
    expect(shardCount(planOf(Array.from({ length: 20 }, () => 48_000)), null)).toBe(5);
    expect(shardCount(planOf([10, 10, 10]), 8)).toBe(3);
    expect(shardCount(planOf(Array.from({ length: 400 }, () => 10)), 300)).toBe(mostShards);
    expect(shardCount({ bundles: [], coverage: [] }, 4)).toBe(1);
  });

  test('a part that a small change does not have is empty, not an error', () => {
    expect(shardOf(planOf([10]), { index: 4, of: 4 })).toEqual({ bundles: [], coverage: [] });
  });
});

test('coverage counts every line of a hunk: missing, once and twice', () => {
  const wanted = [{ hunk: 'a#1', from: 0, to: 9 }];
  expect(
    covered(wanted, [
      { hunk: 'a#1', from: 0, to: 4 },
      { hunk: 'a#1', from: 4, to: 7 },
      { hunk: 'b#1', from: 8, to: 9 },
    ]),
  ).toEqual({ once: 7, twice: 1, missing: 2 });
});
