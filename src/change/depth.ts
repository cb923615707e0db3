import { type BundleOptions, planBundles, type ReadFile } from './bundles.ts';
import type { BundlePlan, Change, ChangedFile } from './change.ts';
import { type ObviousRule, obviousRule } from './obvious.ts';

/** A file that one reviewer is enough for, and the rule that says so. */
interface ObviousFile {
  readonly path: string;
  readonly rule: ObviousRule;
}

interface DepthPlan {
  readonly plan: BundlePlan;
  /** Bundle id → its files and their rules, for bundles of obvious files only. */
  readonly obviousBundles: ReadonlyMap<string, readonly ObviousFile[]>;
}

/**
 * The plan with obvious files in bundles of their own, after the others. Every hunk is still in exactly one bundle.
 */
export async function planByDepth(
  change: Change,
  read: ReadFile,
  options: BundleOptions,
): Promise<DepthPlan> {
  const rules = new Map<ChangedFile, ObviousRule>();
  for (const file of change.files) {
    const rule = file.leftOut === null ? obviousRule(file) : null;
    if (rule !== null) rules.set(file, rule);
  }
  const part = (obvious: boolean): Change => ({
    ...change,
    files: change.files.filter((file) => rules.has(file) === obvious),
  });
  const deep = await planBundles(part(false), read, options);
  const shallow = await planBundles(part(true), read, options);
  const renamed = new Map(
    shallow.bundles.map(({ id }, index) => [id, `b${deep.bundles.length + index + 1}`]),
  );
  const named = (id: string): string => renamed.get(id) ?? id;
  const bundles = shallow.bundles.map((bundle) => ({ ...bundle, id: named(bundle.id) }));
  const ruleOf = new Map([...rules].map(([file, rule]) => [file.path, rule]));
  return {
    plan: {
      bundles: [...deep.bundles, ...bundles],
      coverage: [
        ...deep.coverage,
        ...shallow.coverage.map((entry) => ({ ...entry, bundle: named(entry.bundle) })),
      ],
    },
    obviousBundles: new Map(
      bundles.map(({ id, files }) => [
        id,
        files.flatMap(({ path }) => {
          const rule = ruleOf.get(path);
          return rule === undefined ? [] : [{ path, rule }];
        }),
      ]),
    ),
  };
}

/** Every file alike. */
export const planEvenly: typeof planByDepth = async (change, read, options) => ({
  plan: await planBundles(change, read, options),
  obviousBundles: new Map(),
});
