import { randomBytes } from 'node:crypto';

/** Gives so many random bytes; `crypto.randomBytes` outside tests. */
type Random = (bytes: number) => Uint8Array;

/** Wraps untrusted text in tags that carry the run's nonce, so that the text cannot close its own fence. */
export type Fence = (
  tag: string,
  text: string,
  attributes?: Readonly<Record<string, string | number>>,
) => string;

/** 128 random bits as 32 hex digits. */
export const newNonce = (random: Random = randomBytes): string => Buffer.from(random(16)).toString('hex');

/**
 * A nonce that none of the texts holds. Choosing it after the texts are known makes a forged closing tag impossible
 * rather than improbable.
 */
export function nonceFor(texts: Iterable<string>, random: Random = randomBytes): string {
  const known = [...texts].map((text) => text.toLowerCase());
  for (;;) {
    const nonce = newNonce(random);
    if (known.every((text) => !text.includes(nonce))) return nonce;
  }
}

const attributeValue = (value: string | number): string =>
  String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => `&#x${character.codePointAt(0)?.toString(16) ?? ''};`);

/**
 * `fence('file', text, { path })` → `<file-NONCE path="…">\n…\n</file-NONCE>`. The text travels verbatim, but for the
 * nonce itself: a later turn may relay what a model said, and a model has seen the nonce.
 */
export function openFence(nonce: string): Fence {
  const noncePattern = new RegExp(nonce, 'gi');
  return (tag, text, attributes = {}) => {
    const name = `${tag}-${nonce}`;
    const described = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeValue(value)}"`);
    return `<${name}${described.join('')}>\n${text.replace(noncePattern, '[nonce]')}\n</${name}>`;
  };
}
