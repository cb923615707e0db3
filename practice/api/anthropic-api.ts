import { readMessageEvents } from './anthropic-requests.ts';
import { speakMessage } from './anthropic-responses.ts';
import type { Speaker } from './speech.ts';

/** Serves Anthropic's Messages API. */
export const anthropicSpeaker = (): Speaker => {
  let serial = 0;

  return {
    wire: 'anthropic',
    path: '/v1/messages',
    requestIdHeader: 'request-id',

    keyOf(headers) {
      const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
      const key = headers['x-api-key'];
      return bearer ?? (typeof key === 'string' ? key : null);
    },

    runDebate: readMessageEvents,

    speak(speech, tokens, heard) {
      serial += 1;
      return speakMessage(speech, tokens, heard, serial);
    },

    errorBody(status, { type, code, message }, requestId) {
      const details = code === undefined ? {} : { details: { error_code: code } };
      return {
        type: 'error',
        error: { type: type ?? errorTypes.get(status) ?? 'api_error', message, ...details },
        request_id: requestId,
      };
    },

    errorEvent({ type, message }) {
      return { name: 'error', data: { type: 'error', error: { type: type ?? 'overloaded_error', message } } };
    },
  };
};

const errorTypes: ReadonlyMap<number, string> = new Map([
  [400, 'invalid_request_error'],
  [401, 'authentication_error'],
  [402, 'billing_error'],
  [403, 'permission_error'],
  [404, 'not_found_error'],
  [413, 'request_too_large'],
  [429, 'rate_limit_error'],
  [504, 'timeout_error'],
  [529, 'overloaded_error'],
]);
