import { isSentinel } from '../debate/sentinel.ts';
import type { Result } from '../result/result.ts';
import { type SealingKeys, sealOf } from '../result/seal.ts';

/** What is needed to check the seals of a matrix job's result. */
export interface SealCheck {
  /** The API keys of this job. */
  readonly keys: SealingKeys;
  /** The provider of a reviewer's id; null if the settings do not define it. */
  readonly providerOf: (reviewer: string) => string | null;
}

/** Imported reports have no key. A sentinel only adds findings, and its key may be in no other job. */
const isTool = (id: string): boolean => id.startsWith('tool/') || isSentinel(id);

/** All reviewers that the result names, also those that did not answer. */
const reviewersOf = ({ panel, settings }: Result): readonly string[] => [
  ...new Set([...settings.reviewers, ...panel.map(({ id }) => id)].filter((id) => !isTool(id))),
];

/** Why the seals show that no job with the reviewers' keys wrote the result; null if these keys do not show it. */
export function findBrokenSeal(result: Result, { keys, providerOf }: SealCheck): string | null {
  for (const reviewer of reviewersOf(result)) {
    const provider = providerOf(reviewer);
    if (provider === null && keys.size > 0)
      return `the settings define no provider for its reviewer ${reviewer}`;
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
        return `it has no seal of ${provider}, although this job has that API key`;
      case 'wrong':
        return `its seal of ${provider} is not valid: the result was changed, or its job had another API key`;
      case 'holds':
      case 'unknown':
    }
  }
  return null;
}

/** Providers of a result's reviewers whose keys this job lacks, so that it cannot authenticate the result. */
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
