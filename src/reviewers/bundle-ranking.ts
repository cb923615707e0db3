import type { Bundle } from '../change/change.ts';
import { reviewerId } from '../config/reviewer-spec.ts';
import type { Settings } from '../config/schema.ts';
import type { CallEvent } from '../debate/events.ts';
import { costOf } from '../providers/prices.ts';
import type { Usage } from '../providers/provider.ts';
import type { EstimatedCalls } from './estimate.ts';
import { type ProviderAccess, providersOf } from './panel.ts';
import { priceFor } from './panel-settings.ts';
import { type TriageOptions, triage } from './triage.ts';

interface TriageResult {
  /** The same bundles, the most dangerous first. */
  readonly bundles: readonly Bundle[];
  readonly risks: ReadonlyMap<string, number>;
  readonly events: readonly CallEvent[];
  /** Dollars that are left for the review; null for no limit. */
  readonly maxCostUsd: number | null;
  readonly notices: readonly string[];
}

interface Mission extends Omit<TriageOptions, 'id' | 'model' | 'provider' | 'price'> {
  /** Paths that mark code where a defect is costly: without a triage model they say what is risky. */
  readonly sensitive: ReadonlySet<string>;
}

/** Between what a triage model calls harmless and what it calls dangerous. */
const sensitiveRisk = 5;
/** Tokens of a triage model's answer, its thoughts included, and of its instructions. */
const usualAnswer = 1_500;

const usualUsage = (bundles: readonly Pick<Bundle, 'tokens'>[]): readonly Usage[] =>
  bundles.map(({ tokens }) => ({
    freshInput: tokens + usualAnswer,
    cachedInput: 0,
    writtenInput: 0,
    output: usualAnswer,
  }));

/** What the triage model would take, by estimate; nothing where none would be asked: a program is none. */
export function triageEstimate(
  settings: Settings,
  bundles: readonly Pick<Bundle, 'tokens'>[],
): readonly EstimatedCalls[] {
  const { triage: spec } = settings;
  if (spec === null || spec.provider === 'command' || bundles.length < 2) return [];
  const price = priceFor(settings, spec);
  const usages = usualUsage(bundles);
  const usd = usages.reduce<number | null>((sum, usage) => {
    const cost = costOf(price, usage);
    return sum === null || cost === null ? null : sum + cost;
  }, 0);
  return [
    {
      reviewer: reviewerId(spec),
      round: 1,
      calls: usages.length,
      input: usages.reduce((sum, { freshInput }) => sum + freshInput, 0),
      cached: 0,
      output: usages.length * usualAnswer,
      mostUsd: usd,
      likelyUsd: usd,
    },
  ];
}

/** Asks the triage model where the settings name one and there is an order to find. */
export async function runTriage(
  settings: Settings,
  providerAccess: ReadonlyMap<string, ProviderAccess>,
  bundles: readonly Bundle[],
  { sensitive, ...options }: Mission,
): Promise<TriageResult> {
  const { triage: spec, 'max-cost-usd': limit } = settings;
  const risksByPath = bundles.map(({ id, files }): [string, number] => [
    id,
    files.some(({ path }) => sensitive.has(path)) ? sensitiveRisk : 0,
  ]);
  const idle = { bundles, risks: new Map(risksByPath), events: [], maxCostUsd: limit, notices: [] };
  if (spec === null || bundles.length < 2 || settings.mode !== 'review') return idle;
  const price = priceFor(settings, spec);
  const id = reviewerId(spec);
  if (!providerAccess.has(spec.provider))
    return {
      ...idle,
      notices: [`${id} was not sent: a triage model must be a model of a provider, not a command.`],
    };
  if (limit !== null && price === null)
    return { ...idle, notices: [`${id} was not sent: max-cost-usd is set, and its price is not known.`] };
  const estimate = usualUsage(bundles).map((usage) => costOf(price, usage) ?? 0);
  if (limit !== null && estimate.reduce((sum, usd) => sum + usd, 0) > limit)
    return { ...idle, notices: [`${id} was not sent: by estimate it would go over max-cost-usd.`] };
  const { risks, events } = await triage(
    {
      ...options,
      id,
      model: spec.model,
      provider: providersOf(providerAccess, options.redact)(spec.provider),
      price,
    },
    bundles,
  );
  const spent = events.flatMap(({ calls }) => calls).reduce((sum, call) => sum + (call.spent.usd ?? 0), 0);
  const silent = events.filter(({ outcome }) => outcome !== 'answered').length;
  return {
    bundles: bundles.toSorted((a, b) => (risks.get(b.id) ?? 0) - (risks.get(a.id) ?? 0)),
    risks,
    events,
    maxCostUsd: limit === null ? null : Math.max(0, limit - spent),
    notices:
      silent === 0
        ? []
        : [`${id} did not answer for ${silent} of ${bundles.length} bundles; they were read first.`],
  };
}
