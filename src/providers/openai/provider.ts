import type { JSONSchema } from 'openai/lib/jsonschema';
import * as z from 'zod';
import { openEndpoint, type ProviderOptions } from '../endpoint.ts';
import { exchangeFetch, identityOf } from '../oidc.ts';
import type { Provider } from '../provider.ts';
import { noLimitMs, once, silentLogger, withoutEnvironment } from '../sdk.ts';
import { openTransport } from '../transport.ts';
import { chatProtocol } from './chat-protocol.ts';
import { responsesProtocol } from './responses-protocol.ts';

export const openaiBaseURL = 'https://api.openai.com/v1';

/**
 * A provider for OpenAI's Responses API. The SDK is loaded once, at the first request.
 * @throws UserError if the base URL, the key or a header cannot be used
 */
export const openaiProvider = (options: ProviderOptions): Provider => {
  let loaded: ReturnType<typeof load> | null = null;
  return openEndpoint(options, {
    name: 'openai',
    formatParameter: 'text.format',
    protocolFor: (access, place, scrub, thread) =>
      responsesProtocol(() => (loaded ??= load(access)), place, scrub, thread),
  });
};

/**
 * A provider for the Chat Completions API of OpenAI and compatible endpoints.
 * @throws UserError if the base URL, the key or a header cannot be used
 */
export const chatProvider = (options: ProviderOptions): Provider => {
  let loaded: ReturnType<typeof load> | null = null;
  return openEndpoint(options, {
    name: 'openai',
    formatParameter: 'response_format',
    protocolFor: (access, place, scrub, thread) =>
      chatProtocol(() => (loaded ??= load(access)), place, scrub, thread),
  });
};

/** zod's output type covers all drafts of JSON schema at once. */
const draft7 = z.custom<JSONSchema>((value) => typeof value === 'object');

/**
 * Loads the modules of the SDK before the first request. Not the entire package, which includes other clouds, nor its
 * zod helper, which includes an older zod.
 */
export const loadOpenai = () =>
  Promise.all([
    import('openai/client'),
    import('openai/lib/transform'),
    import('openai/lib/responses/ResponseInputItems'),
    import('openai/core/streaming'),
  ]);

const load = async (options: ProviderOptions) => {
  const [{ OpenAI }, { toStrictJsonSchema }, { toResponseInputItems }, { _iterSSEMessages }] =
    await loadOpenai();
  const client = withoutEnvironment(
    'OPENAI_',
    () =>
      new OpenAI({
        ...credentialOf(options),
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        baseURL: options.baseURL,
        defaultHeaders: options.defaultHeaders ?? {},
        maxRetries: 0,
        // The thread's own limit also covers the body and is always reached first.
        timeout: noLimitMs,
        logger: silentLogger,
        logLevel: 'off',
      }),
  );
  return {
    client,
    strictSchema: once((schema) => ({
      ...toStrictJsonSchema(draft7.parse(z.toJSONSchema(schema, { target: 'draft-7' }))),
    })),
    toResponseInputItems,
    // The SDK's own `Stream` keeps `[DONE]` and the names of events to itself.
    events: (response: Response) => _iterSSEMessages(response, new AbortController()),
  };
};

/** The SDK requests tokens with the same `fetch` as answers, at another address. */
const credentialOf = ({ apiKey, baseURL, oidc }: ProviderOptions) => {
  const fetch = openTransport(baseURL);
  if (oidc?.federation.provider !== 'openai') return { apiKey, fetch };
  const { identityProvider, serviceAccount } = oidc.federation;
  const exchange = exchangeFetch(oidc);
  const routed: typeof globalThis.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return pathname === '/oauth/token' ? exchange(input, init) : fetch(input, init);
  };
  return {
    apiKey: null,
    fetch: routed,
    workloadIdentity: {
      identityProviderId: identityProvider,
      serviceAccountId: serviceAccount,
      provider: { tokenType: 'jwt' as const, getToken: identityOf(oidc) },
    },
  };
};
