import { readResponseEvents } from './openai-requests.ts';
import { speakResponse } from './openai-responses.ts';
import type { Speaker } from './speech.ts';

/** Serves OpenAI's Responses API. */
export const openaiSpeaker = (): Speaker => {
  let serial = 0;

  return {
    wire: 'openai',
    path: '/responses',
    requestIdHeader: 'x-request-id',

    keyOf: (headers) => /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? null,

    runDebate: readResponseEvents,

    speak(speech, tokens, heard) {
      serial += 1;
      return speakResponse(speech, tokens, heard, serial);
    },

    errorBody(status, { type, code, param, message }) {
      return {
        error: {
          message,
          type:
            type ?? (status >= 500 ? 'server_error' : (errorTypes.get(status) ?? 'invalid_request_error')),
          param: param ?? null,
          code: code ?? errorCodes.get(status) ?? null,
        },
      };
    },

    errorEvent({ type, message }) {
      return {
        name: 'error',
        data: { type: 'error', code: type ?? 'server_error', message, param: null, sequence_number: 0 },
      };
    },
  };
};

const errorTypes: ReadonlyMap<number, string> = new Map([[429, 'requests']]);
const errorCodes: ReadonlyMap<number, string> = new Map([
  [401, 'invalid_api_key'],
  [404, 'model_not_found'],
  [429, 'rate_limit_exceeded'],
]);
