import type { BundlePlan } from '../change/change.ts';
import type { Settings } from '../config/schema.ts';
import { readersOf } from '../debate/assignment.ts';
import { isAuthorsText } from '../debate/requirement-clause.ts';
import { proofEstimate } from '../prove/estimate.ts';
import type { Result } from '../result/result.ts';
import { bundleChange } from '../review/bundled-change.ts';
import { loadHistory } from '../review/earlier-pushes.ts';
import { type LookUpSources, lookUpsOf } from '../review/lookups.ts';
import { gatherRequestContext } from '../review/request-context.ts';
import { beginRecording, type RepositoryRuntime } from '../review/runtime.ts';
import { readSubject } from '../review/subject-reader.ts';
import { triageEstimate } from '../reviewers/bundle-ranking.ts';
import { estimateCalls, tokensIn } from '../reviewers/estimate.ts';
import { bytesOfTools } from '../reviewers/lookup-budget.ts';
import { slotsOf } from '../reviewers/panel-settings.ts';
import { contextParts, type RequestContext } from '../reviewers/request.ts';
import { sentinelEstimate } from '../reviewers/sentinel.ts';
import { newNonce, openFence } from '../security/fence.ts';
import type { CommandOutcome } from './outcome.ts';

/** Estimates the requests, tokens and cost of a review. No model is asked. */
export async function estimate(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  const { recorder, git, settings } = runtime;
  beginRecording(runtime);
  const subject = await readSubject(runtime);
  const background = await loadHistory(runtime, subject);
  const { plan, obviousBundles } = await bundleChange(runtime, subject, background.history);
  const requestContext = await gatherRequestContext(runtime, subject, background, plan);
  const { change, tree } = subject;
  if (plan.bundles.length > 0)
    recorder.estimated(
      estimateReview(settings, plan, new Set(obviousBundles.keys()), requestContext, { git, change, tree }),
    );
  recorder.noted(uncounted(settings));
  return { kind: 'result', record: recorder.record };
}

/** The estimated cost of a review of this plan. */
function estimateReview(
  settings: Settings,
  plan: BundlePlan,
  obviousBundles: ReadonlySet<string>,
  requestContext: RequestContext,
  lookUpSources: LookUpSources,
): NonNullable<Result['estimate']> {
  const slots = slotsOf(settings).map((slot) => ({ ...slot, reads: true, role: slot.role ?? 'general' }));
  const least = settings['min-reviewers'] ?? 1;
  const readers = readersOf(slots, { obviousBundles, least, authors: [] });
  const lookUps = lookUpsOf(settings, lookUpSources);
  const tools = lookUps === null ? 0 : bytesOfTools(lookUps.open(0));
  const fence = openFence(newNonce());
  const bundleTokens = new Map(
    plan.bundles.map((bundle) => [
      bundle,
      bundle.tokens + tokensIn(Buffer.byteLength(contextParts(bundle, requestContext, fence).join('\n\n'))),
    ]),
  );
  const reviews = estimateCalls({
    slots: slots.map((slot) => ({
      ...slot,
      finder: slot.role === 'finder',
      effort: slot.effort ?? settings.effort,
      bundles: plan.bundles
        .filter((bundle) => readers(bundle).includes(slot))
        .map((bundle) => ({ tokens: bundleTokens.get(bundle) ?? bundle.tokens })),
      tools: slot.provider.startsWith('command/') ? 0 : tools,
    })),
    maxRounds: settings['max-rounds'],
    subject: settings.target,
    language: settings.language,
    description: requestContext.requirements
      .filter(isAuthorsText)
      .reduce((sum, { text }) => sum + tokensIn(Buffer.byteLength(text)), 0),
  });
  const calls = [
    ...triageEstimate(
      settings,
      [...bundleTokens.values()].map((tokens) => ({ tokens })),
    ),
    ...sentinelEstimate(settings, plan.bundles),
    ...reviews,
    ...proofEstimate(settings, slots),
  ];
  const total = (parts: readonly (number | null)[]): number | null =>
    parts.reduce((sum, usd) => (sum === null || usd === null ? null : sum + usd), 0);
  return {
    calls,
    likelyUsd: total(calls.map(({ likelyUsd }) => likelyUsd)),
    mostUsd: total(calls.map(({ mostUsd }) => mostUsd)),
  };
}

/** Notices about cost that depends on findings and so is not in the estimate. */
const uncounted = ({ fix, revise, target }: Settings): readonly string[] => [
  ...(fix === 'off' || target === 'plan'
    ? []
    : [
        'The estimate does not include the fix race, because its cost depends on the findings. `max-race-usd` limits it.',
      ]),
  ...(revise
    ? [
        'The estimate does not include revisions, because their cost depends on the findings. `max-revisions` and `max-cost-usd` limit it.',
      ]
    : []),
];
