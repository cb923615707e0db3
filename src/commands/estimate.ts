import type { BundlePlan } from '../change/change.ts';
import type { Settings } from '../config/schema.ts';
import { readersOf } from '../debate/assignment.ts';
import type { Result } from '../result/result.ts';
import { lookUpsOf, type Shelves } from '../review/lookups.ts';
import { scoutEstimate } from '../reviewers/bundle-ranking.ts';
import { estimate, tokensIn } from '../reviewers/estimate.ts';
import { bytesOfTools } from '../reviewers/lookup-budget.ts';
import { seatsOf } from '../reviewers/panel-settings.ts';
import { besides, type Surroundings } from '../reviewers/request.ts';
import { newNonce, openFence } from '../security/fence.ts';

/** What a review of this plan would take, by the settings. */
export function outlook(
  settings: Settings,
  plan: BundlePlan,
  light: ReadonlySet<string>,
  around: Surroundings,
  shelves: Shelves,
): NonNullable<Result['estimate']> {
  const seats = seatsOf(settings).map((seat) => ({ ...seat, reads: true }));
  const least = settings['min-reviewers'] ?? 1;
  const readers = readersOf(seats, { light, least, authors: [], familyOf: ({ maker }) => maker });
  const lookUps = lookUpsOf(settings, shelves);
  const tools = lookUps === null ? 0 : bytesOfTools(lookUps.open(0));
  const fence = openFence(newNonce());
  const whole = new Map(
    plan.bundles.map((bundle) => [
      bundle,
      bundle.tokens + tokensIn(Buffer.byteLength(besides(bundle, around, fence).join('\n\n'))),
    ]),
  );
  const reviews = estimate({
    seats: seats.map((seat) => ({
      ...seat,
      effort: seat.effort ?? settings.effort,
      bundles: plan.bundles
        .filter((bundle) => readers(bundle).includes(seat))
        .map((bundle) => ({ tokens: whole.get(bundle) ?? bundle.tokens })),
      tools: seat.door.startsWith('command/') ? 0 : tools,
    })),
    maxRounds: settings['max-rounds'],
    subject: settings.target,
  });
  const calls = [
    ...scoutEstimate(
      settings,
      [...whole.values()].map((tokens) => ({ tokens })),
    ),
    ...reviews,
  ];
  const total = (parts: readonly (number | null)[]): number | null =>
    parts.reduce((sum, usd) => (sum === null || usd === null ? null : sum + usd), 0);
  return {
    calls,
    likelyUsd: total(calls.map(({ likelyUsd }) => likelyUsd)),
    mostUsd: total(calls.map(({ mostUsd }) => mostUsd)),
  };
}

/** What nobody can count before there are findings; told, so that the estimate is not taken for all of it. */
export const uncounted = ({ fix, revise, target }: Settings): readonly string[] => [
  ...(fix === 'off' || target === 'plan'
    ? []
    : ['The fix race is not in the estimate: it depends on what is found. `max-race-usd` bounds it.']),
  ...(revise
    ? [
        'Revisions are not in the estimate: they depend on what is found. `max-revisions` and `max-cost-usd` bound them.',
      ]
    : []),
];
