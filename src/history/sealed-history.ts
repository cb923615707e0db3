import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isSealed, sealingSecrets, sealText } from '../security/seal.ts';
import { type SavedReview, savedReviewSchema, shorterReviews } from './stored-history.ts';

// A saved review is sealed, because others can write to its place: anyone can paste a marker into a comment, and a
// workflow that echoes pull request text may post under the action's account. There is one seal for each key, so that a
// key can be replaced without losing the saved review.

const biggest = 16 * 1024 * 1024;

/** The saved review as one word of Base64 and dots, of at most `limit` characters; null if its smallest form is longer. */
export function seal(savedReview: SavedReview, keys: readonly string[], limit: number): string | null {
  const secrets = sealingSecrets(keys);
  if (secrets.length === 0) return null;
  for (const one of shorterReviews(savedReview)) {
    const payload = deflateRawSync(JSON.stringify(one)).toString('base64');
    const text = [payload, ...secrets.map((secret) => sealText(payload, secret, 'history'))].join('.');
    if (text.length <= limit) return text;
  }
  return null;
}

type Unsealed =
  | { readonly state: 'believed'; readonly savedReview: SavedReview }
  | { readonly state: 'refused'; readonly why: string };

const refuse = (why: string): Unsealed => ({ state: 'refused', why });

/** Parses nothing before the seal is verified. */
export function unseal(
  text: string,
  keys: readonly string[],
  about: { readonly repository: string; readonly pullRequest: number },
): Unsealed {
  const [payload = '', ...seals] = text.trim().split('.');
  const secrets = sealingSecrets(keys);
  if (secrets.length === 0) return refuse('this run has no API key to check its seal');
  const holds = secrets.some((secret) => isSealed(payload, seals, secret, 'history'));
  if (!holds)
    return refuse('its seal is not valid: the text was edited or copied, or written with other API keys');
  const parsed = savedReviewSchema.safeParse(parse(payload));
  if (!parsed.success) return refuse('it was written by another version of the action');
  const { repository, pullRequest } = parsed.data;
  if (repository !== about.repository || pullRequest !== about.pullRequest)
    return refuse(`it belongs to pull request ${pullRequest} of ${repository}`);
  return { state: 'believed', savedReview: parsed.data };
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(
      inflateRawSync(Buffer.from(payload, 'base64'), { maxOutputLength: biggest }).toString('utf8'),
    );
  } catch {
    return null;
  }
}
