import type { Scrub } from './credentials.ts';
import { cleanErrorText } from './error-body.ts';
import { failed, type RequestTarget } from './failure.ts';
import type { Ending, Exchange } from './protocol.ts';
import { failureFrom } from './sdk-error.ts';

/** The data that a stream has delivered so far. */
type Reading = Omit<Exchange<never>, 'ending'>;

/** Builds the result of one request from its stream, however it ended. */
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

/** An ending for a response that the model or the provider itself reports as incomplete. */
export const ended = (...why: Parameters<typeof failed>): Ending<never> => ({
  kind: 'failed',
  failure: failed(...why),
  complaint: null,
});

/** @param why the provider's message; empty if there is none. */
export const refusedEnding = ({ model, host }: RequestTarget, scrub: Scrub, why: string): Ending<never> =>
  ended(
    'refused',
    `${model} at ${host} refused to answer${why === '' ? '' : ` (${cleanErrorText(why, scrub.message)})`}.`,
    'The provider’s policy blocked it. Security code can trigger this. Use another model for this change.',
  );
