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
  /** The same bundles, the riskiest first. */
  readonly bundles: readonly Bundle[];
  readonly risks: ReadonlyMap<string, number>;
  readonly events: readonly CallEvent[];
  /** US dollars left for the review; null for no limit. */
  readonly maxCostUsd: number | null;
  readonly notices: readonly string[];
}

interface Mission extends Omit<TriageOptions, 'id' | 'model' | 'provider' | 'price'> {
  /** Sensitive paths. Without a triage model they determine the risk. */
  readonly sensitive: ReadonlySet<string>;
}

/** Between the lowest and the highest risk of a triage model. */
const sensitiveRisk = 5;
/** Tokens of a triage model's answer, including reasoning, and of its instructions. */
const usualAnswer = 1_500;

const usualUsage = (bundles: readonly Pick<Bundle, 'tokens'>[]): readonly Usage[] =>
  bundles.map(({ tokens }) => ({
    freshInput: tokens + usualAnswer,
    cachedInput: 0,
    writtenInput: 0,
    output: usualAnswer,
  }));

/** The estimated cost of the triage request; nothing if none would be sent. A program cannot be a triage model. */
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

/** The order in which bundles are begun, as in `relevanceOf`: money and requests may not be enough for all at once. */
const byImportance = (bundles: readonly Bundle[], risks: ReadonlyMap<string, number>): readonly Bundle[] =>
  bundles.toSorted((a, b) => (risks.get(b.id) ?? 0) - (risks.get(a.id) ?? 0) || b.tokens - a.tokens);

/** Asks the triage model, if the settings name one and there is more than one bundle to order. */
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
  const knownRisks = new Map(risksByPath);
  const idle = {
    bundles: byImportance(bundles, knownRisks),
    risks: knownRisks,
    events: [],
    maxCostUsd: limit,
    notices: [],
  };
  if (spec === null || bundles.length < 2 || settings.mode !== 'review') return idle;
  const price = priceFor(settings, spec);
  const id = reviewerId(spec);
  if (!providerAccess.has(spec.provider))
    return {
      ...idle,
      notices: [`${id} was not asked: a triage model must be a model of a provider, not a command.`],
    };
  if (limit !== null && price === null)
    return { ...idle, notices: [`${id} was not asked: max-cost-usd is set, and its price is unknown.`] };
  const estimate = usualUsage(bundles).map((usage) => costOf(price, usage) ?? 0);
  if (limit !== null && estimate.reduce((sum, usd) => sum + usd, 0) > limit)
    return {
      ...idle,
      notices: [`${id} was not asked: its estimated cost exceeds what is left of max-cost-usd.`],
    };
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
    bundles: byImportance(bundles, risks),
    risks,
    events,
    maxCostUsd: limit === null ? null : Math.max(0, limit - spent),
    notices:
      silent === 0
        ? []
        : [`${id} did not rank ${silent} of ${bundles.length} bundles; they are reviewed first.`],
  };
}
