import { isSealed, sealingSecrets, sealText } from '../security/seal.ts';
import type { Result } from './result.ts';

/** Provider, as in a reviewer's id → its API key. */
export type SealingKeys = ReadonlyMap<string, string>;

/** JSON with sorted keys, so that a seal does not depend on the formatting of a file. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );

const sealedText = (result: Result): string => canonical({ ...result, seals: [] });

/** The result with a seal for each key. If no key is long enough, it keeps its existing seals. */
export function sealResult(result: Result, keys: SealingKeys): Result {
  const usable = [...keys].filter(([, key]) => sealingSecrets([key]).length > 0);
  if (usable.length === 0) return result;
  const text = sealedText(result);
  return {
    ...result,
    seals: usable.map(([provider, key]) => ({ provider, seal: sealText(text, key, 'result') })),
  };
}

/** Checks the seals of a result with the `key` of a provider; `unknown` if the key is too short. */
export function sealOf(
  result: Result,
  provider: string,
  key: string,
): 'holds' | 'missing' | 'wrong' | 'unknown' {
  if (sealingSecrets([key]).length === 0) return 'unknown';
  const seals = result.seals.filter((one) => one.provider === provider).map(({ seal }) => seal);
  if (seals.length === 0) return 'missing';
  return isSealed(sealedText(result), seals, key, 'result') ? 'holds' : 'wrong';
}
