import type { BundlePlan } from '../change/change.ts';
import { planByDepth, planEvenly } from '../change/depth.ts';
import type { History } from '../history/pushes.ts';
import { shardOf } from '../matrix/shards.ts';
import { bundleSize } from '../reviewers/panel-settings.ts';
import { changedSince } from './debate-start.ts';
import type { RepositoryRuntime } from './runtime.ts';
import { checkWhole, type ReviewSubject } from './subject-reader.ts';

interface BundledChange {
  /** All bundles of the change. */
  readonly whole: BundlePlan;
  /** The bundles of this run: those of its shard, where it has one. */
  readonly plan: BundlePlan;
  /** Bundle id → its files and their rules, for bundles that one reviewer is enough for. */
  readonly obviousBundles: Awaited<ReturnType<typeof planByDepth>>['obviousBundles'];
}

/** Divides what is to be reviewed now into bundles. @throws UserError `no-plan` where a plan does not fit one request. */
export async function bundleChange(
  { recorder, settings }: RepositoryRuntime,
  { change, tree, findSymbols }: ReviewSubject,
  history: History,
): Promise<BundledChange> {
  const size = bundleSize(settings);
  const divide = settings.depth === 'auto' && settings.target === 'change' ? planByDepth : planEvenly;
  const { plan: whole, obviousBundles } = await divide(
    changedSince(change, history),
    (side, path) => tree.read(side, path),
    { tokensPerBundle: size, findSymbols },
  );
  if (settings.target === 'plan') checkWhole(whole.bundles, change, size);
  const plan = settings.shard === null ? whole : shardOf(whole, settings.shard);
  recorder.bundled(plan, obviousBundles);
  return { whole, plan, obviousBundles: obviousBundles };
}
