import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * Seals for data that others could have written. A provider's API key is the one secret that a run has and no other person
 * does. A seal is an HMAC-SHA-256 under a key derived from it (HKDF, RFC 5869), one for each purpose, so that a seal
 * made for one kind of data is worth nothing on another. It says nothing about a random key.
 */
const purposes = {
  history: 'memory of a pull request, version 1',
  result: 'result of a review, version 1',
} as const;
type SealPurpose = keyof typeof purposes;

/** A shorter key can be guessed from its seal. */
const leastSecret = 16;

/** The keys that are long enough to seal with. */
export const sealingSecrets = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => key.length >= leastSecret);

/** The seal of a text, in Base64. */
export function sealText(text: string, secret: string, purpose: SealPurpose): string {
  const key = Buffer.from(hkdfSync('sha256', secret, 'xreview-action', purposes[purpose], 32));
  return createHmac('sha256', key).update(text).digest('base64');
}

/** Whether one of these seals is the text's, compared in constant time. */
export function isSealed(
  text: string,
  seals: readonly string[],
  secret: string,
  purpose: SealPurpose,
): boolean {
  const expected = Buffer.from(sealText(text, secret, purpose));
  return seals.some((seal) => {
    const given = Buffer.from(seal);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
