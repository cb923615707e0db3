import { isSealed, sealingSecrets, sealText } from '../security/seal.ts';
import type { Result } from './result.ts';

/** Provider, as reviewers are spelled with it → its API key. */
export type SealingKeys = ReadonlyMap<string, string>;

/** JSON whose objects have their keys in order, so that a seal does not depend on how a file was written. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );

const sealedText = (result: Result): string => canonical({ ...result, seals: [] });

/** The result with a seal for each key. Without a key that is long enough it keeps the seals that it has. */
export function sealResult(result: Result, keys: SealingKeys): Result {
  const usable = [...keys].filter(([, key]) => sealingSecrets([key]).length > 0);
  if (usable.length === 0) return result;
  const text = sealedText(result);
  return {
    ...result,
    seals: usable.map(([provider, key]) => ({ provider, seal: sealText(text, key, 'result') })),
  };
}

/** What the seals of a result are worth to who holds `key` of a provider; `unknown` where the key cannot tell. */
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
