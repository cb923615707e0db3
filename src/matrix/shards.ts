import type { BundlePlan } from '../change/change.ts';

/** One of several equal parts of a change; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** The default size of a shard in estimated tokens: a few bundles, which take as long as a small change. */
const tokensPerShard = 192_000;
/** GitHub's limit of jobs for one matrix. */
export const mostShards = 256;

/** The number of shards: as set, or by size; at most the number of bundles, and at least one. */
export function shardCount({ bundles }: BundlePlan, asked: number | null): number {
  const tokens = bundles.reduce((sum, bundle) => sum + bundle.tokens, 0);
  const wanted = asked ?? Math.ceil(tokens / tokensPerShard);
  return Math.max(1, Math.min(wanted, bundles.length, mostShards));
}

/**
 * Divides a plan into `of` parts of nearly equal size: the largest bundle first, each into the smallest part. Bundles are
 * not split and keep their names, so each hunk is in exactly one part. The same plan always gives the same parts.
 */
export function shardsOf(plan: BundlePlan, of: number): readonly BundlePlan[] {
  const parts = Array.from({ length: of }, () => ({ tokens: 0, ids: new Set<string>() }));
  for (const { id, tokens } of plan.bundles.toSorted((a, b) => b.tokens - a.tokens)) {
    const lightest = parts.reduce((least, part) => (part.tokens < least.tokens ? part : least));
    lightest.tokens += tokens;
    lightest.ids.add(id);
  }
  return parts.map(({ ids }) => ({
    bundles: plan.bundles.filter(({ id }) => ids.has(id)),
    coverage: plan.coverage.filter(({ bundle }) => ids.has(bundle)),
  }));
}

/** The part of a plan that one shard reviews; empty if the change has fewer bundles than shards. */
export const shardOf = (plan: BundlePlan, { index, of }: Shard): BundlePlan =>
  shardsOf(plan, of)[index - 1] ?? { bundles: [], coverage: [] };
