import type { BundlePlan } from './change/change.ts';
import type { Result } from './report/result.ts';
import { readersOf } from './review/readers.ts';
import { estimate } from './reviewers/estimate.ts';
import { seatsOf } from './seating.ts';
import type { Settings } from './settings/schema.ts';

/** What a review of this plan would take, by the settings. */
export function outlook(
  settings: Settings,
  plan: BundlePlan,
  light: ReadonlySet<string>,
): NonNullable<Result['estimate']> {
  const seats = seatsOf(settings).map((seat) => ({ ...seat, reads: true }));
  const least = settings['min-reviewers'] ?? 1;
  const readers = readersOf(seats, { light, least, authors: [], familyOf: ({ maker }) => maker });
  const calls = estimate({
    seats: seats.map((seat) => ({
      ...seat,
      effort: seat.effort ?? settings.effort,
      bundles: plan.bundles.filter((bundle) => readers(bundle).includes(seat)),
    })),
    maxRounds: settings['max-rounds'],
    subject: settings.target,
  });
  const total = (parts: readonly (number | null)[]): number | null =>
    parts.reduce((sum, usd) => (sum === null || usd === null ? null : sum + usd), 0);
  return {
    calls: [...calls],
    likelyUsd: total(calls.map(({ likelyUsd }) => likelyUsd)),
    mostUsd: total(calls.map(({ mostUsd }) => mostUsd)),
  };
}
