import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isSealed, sealingSecrets, sealText } from '../security/seal.ts';
import { type SavedReview, savedReviewSchema, shorterReviews } from './stored-history.ts';

// A memory that lies where others can write is sealed: anyone can paste a marker, and a workflow that posts what a pull
// request says does so under the action's own account. Each key seals on its own, so that one may be replaced without
// losing the memory.

const biggest = 16 * 1024 * 1024;

/** The memory as one word of Base64 and dots, of at most `limit` characters; null where even its least is longer. */
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

/** Nothing in it is looked at before its seal holds. */
export function unseal(
  text: string,
  keys: readonly string[],
  about: { readonly repository: string; readonly pullRequest: number },
): Unsealed {
  const [payload = '', ...seals] = text.trim().split('.');
  const secrets = sealingSecrets(keys);
  if (secrets.length === 0) return refuse('this run has no key to check its seal with');
  const holds = secrets.some((secret) => isSealed(payload, seals, secret, 'history'));
  if (!holds) return refuse('its seal does not hold: it was edited, pasted, or made with other keys');
  const parsed = savedReviewSchema.safeParse(parse(payload));
  if (!parsed.success) return refuse('it was written by another version of the action');
  const { repository, pullRequest } = parsed.data;
  if (repository !== about.repository || pullRequest !== about.pullRequest)
    return refuse(`it is of pull request ${pullRequest} of ${repository}`);
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
