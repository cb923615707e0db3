import type { Scrub } from './credentials.ts';
import { cleanErrorText } from './error-body.ts';
import { failed, type RequestTarget } from './failure.ts';
import type { Ending, Exchange } from './protocol.ts';
import { failureFrom } from './sdk-error.ts';

/** What every wire's stream tells on its way, as far as it has come. */
type Reading = Omit<Exchange<never>, 'ending'>;

/** What came of one request: what its stream told until it ended, however that was. */
export async function exchanged<Item>(
  read: Reading,
  place: RequestTarget,
  scrub: Scrub,
  stream: () => Promise<Ending<Item>>,
): Promise<Exchange<Item>> {
  const ending = await stream().catch(
    (error: unknown): Ending<Item> => ({ kind: 'failed', ...failureFrom(error, place, scrub) }),
  );
  const { usage, requestId, servedModel, stopReason, text } = read;
  return { usage, requestId, servedModel, stopReason, text: scrub.text(text), ending };
}

/** An answer that is none, by the model's or the provider's own account. */
export const ended = (...why: Parameters<typeof failed>): Ending<never> => ({
  kind: 'failed',
  failure: failed(...why),
  complaint: null,
});

/** @param why in the provider's words; empty where it gave none. */
export const refusedEnding = ({ model, host }: RequestTarget, scrub: Scrub, why: string): Ending<never> =>
  ended(
    'refused',
    `${model} at ${host} refused to answer${why === '' ? '' : ` (${cleanErrorText(why, scrub.message)})`}.`,
    'The provider’s policy stopped it. Security code can set this off: name another model for this change.',
  );
