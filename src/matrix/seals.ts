import { isSentinel } from '../debate/sentinel.ts';
import type { Result } from '../result/result.ts';
import { type SealingKeys, sealOf } from '../result/seal.ts';

/** What the seals of a matrix job's result are checked with. */
export interface SealCheck {
  /** The API keys that this job holds. */
  readonly keys: SealingKeys;
  /** The provider of a reviewer, by its id; null where the settings know none of that name. */
  readonly providerOf: (reviewer: string) => string | null;
}

/** Imported reports are no models and have no key; a sentinel only adds findings, and its key may be in no other job. */
const isTool = (id: string): boolean => id.startsWith('tool/') || isSentinel(id);

/** Everyone who is said to have reviewed, or to have been meant to. */
const reviewersOf = ({ panel, settings }: Result): readonly string[] => [
  ...new Set([...settings.reviewers, ...panel.map(({ id }) => id)].filter((id) => !isTool(id))),
];

/** Why a result is not what a job with the keys of its reviewers wrote; null where these keys do not say so. */
export function findBrokenSeal(result: Result, { keys, providerOf }: SealCheck): string | null {
  for (const reviewer of reviewersOf(result)) {
    const provider = providerOf(reviewer);
    if (provider === null && keys.size > 0)
      return `the settings know no provider of its reviewer ${reviewer}`;
  }
  const providers = new Set([
    ...reviewersOf(result).map(providerOf),
    ...result.seals.map(({ provider }) => provider),
  ]);
  for (const provider of providers) {
    const key = provider === null ? undefined : keys.get(provider);
    if (provider === null || key === undefined) continue;
    switch (sealOf(result, provider, key)) {
      case 'missing':
        return `it has no seal of ${provider}, whose API key this job holds`;
      case 'wrong':
        return `its seal of ${provider} is wrong: it was changed, or its job had another API key`;
      case 'holds':
      case 'unknown':
    }
  }
  return null;
}

/** Providers of the reviewers of a result whose keys this job lacks, so that it cannot tell who wrote the result. */
export const unsealedProviders = (result: Result, { keys, providerOf }: SealCheck): readonly string[] => [
  ...new Set(
    reviewersOf(result)
      .map((reviewer) => providerOf(reviewer) ?? reviewer)
      .filter((provider) => ['unknown', null].includes(checked(result, provider, keys))),
  ),
];

const checked = (result: Result, provider: string, keys: SealingKeys): ReturnType<typeof sealOf> | null => {
  const key = keys.get(provider);
  return key === undefined ? null : sealOf(result, provider, key);
};
