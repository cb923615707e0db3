import type { BundlePlan } from '../change/change.ts';
import { planByDepth, planEvenly } from '../change/depth.ts';
import type { Finding } from '../debate/finding.ts';
import { bundleOf } from '../debate/recheck.ts';
import type { History } from '../history/pushes.ts';
import { shardOf } from '../matrix/shards.ts';
import { bundleSize } from '../reviewers/panel-settings.ts';
import { changedSince } from './debate-start.ts';
import type { RepositoryRuntime } from './runtime.ts';
import { checkWhole, type ReviewSubject } from './subject-reader.ts';

interface BundledChange {
  /** All bundles of the change. */
  readonly fullPlan: BundlePlan;
  /** The bundles of this run: those of its shard, if it has one. */
  readonly plan: BundlePlan;
  /** Bundle id → its files and their rules, for bundles for which one reviewer is enough. */
  readonly obviousBundles: Awaited<ReturnType<typeof planByDepth>>['obviousBundles'];
}

/**
 * The plan with only the bundle that shows the code of a finding, for a recheck; null if no bundle does. The change is
 * divided as a review of the entire change would divide it.
 */
export async function planAround(
  { settings }: RepositoryRuntime,
  { change, tree, findSymbols }: ReviewSubject,
  finding: Finding,
): Promise<BundlePlan | null> {
  const { bundles, coverage } = (
    await planEvenly(change, (side, path) => tree.read(side, path), {
      tokensPerBundle: bundleSize(settings),
      findSymbols,
    })
  ).plan;
  const bundle = bundleOf(finding, bundles);
  return bundle === null
    ? null
    : { bundles: [bundle], coverage: coverage.filter((entry) => entry.bundle === bundle.id) };
}

/** Divides the files to review into bundles. @throws UserError `no-plan` if a plan does not fit one request. */
export async function bundleChange(
  { recorder, settings, redact }: RepositoryRuntime,
  { change, tree, findSymbols }: ReviewSubject,
  history: History,
): Promise<BundledChange> {
  const size = bundleSize(settings);
  const divide = settings.depth === 'auto' && settings.target === 'change' ? planByDepth : planEvenly;
  const { plan: fullPlan, obviousBundles } = await divide(
    changedSince(change, history),
    (side, path) => tree.read(side, path),
    { tokensPerBundle: size, findSymbols },
  );
  if (settings.target === 'plan') checkWhole(fullPlan.bundles, change, size);
  const plan = settings.shard === null ? fullPlan : shardOf(fullPlan, settings.shard);
  // The lines come from the change and from the tree, both without secrets.
  for (const { files } of plan.bundles)
    for (const { excerpts } of files) for (const { lines } of excerpts) redact.composed(lines);
  recorder.bundled(plan, obviousBundles);
  return { fullPlan, plan, obviousBundles };
}
