import { openEndpoint, type ProviderOptions } from '../endpoint.ts';
import { exchangeFetch, identityOf } from '../oidc.ts';
import type { Provider } from '../provider.ts';
import { noLimitMs, once, silentLogger, withoutEnvironment } from '../sdk.ts';
import { openTransport } from '../transport.ts';
import { anthropicProtocol } from './protocol.ts';

export const anthropicBaseURL = 'https://api.anthropic.com';

/**
 * A provider for Anthropic's Messages API. The SDK is loaded once, at the first request.
 * @throws UserError if the base URL, the key or a header cannot be used
 */
export const anthropicProvider = (options: ProviderOptions): Provider => {
  let loaded: ReturnType<typeof load> | null = null;
  return openEndpoint(options, {
    name: 'anthropic',
    formatParameter: 'output_config.format',
    protocolFor: (access, place, scrub, thread) =>
      anthropicProtocol(() => (loaded ??= load(access)), place, scrub, thread),
  });
};

/** Loads the modules of the SDK before the first request. */
export const loadAnthropic = () =>
  Promise.all([
    import('@anthropic-ai/sdk/client'),
    import('@anthropic-ai/sdk/helpers/zod'),
    import('@anthropic-ai/sdk/core/streaming'),
  ]);

const load = async (options: ProviderOptions) => {
  const [[{ Anthropic }, { zodOutputFormat }, { Stream }], credential] = await Promise.all([
    loadAnthropic(),
    credentialOf(options),
  ]);
  const client = withoutEnvironment(
    'ANTHROPIC_',
    () =>
      new Anthropic({
        ...credential,
        authToken: null,
        webhookKey: null,
        baseURL: options.baseURL,
        defaultHeaders: options.defaultHeaders ?? {},
        maxRetries: 0,
        // The thread's own limit also covers the body and is always reached first.
        timeout: noLimitMs,
        fetch: openTransport(options.baseURL),
        logger: silentLogger,
        logLevel: 'off',
        openTelemetry: false,
      }),
  );
  return {
    client,
    zodOutputFormat: once((schema) => zodOutputFormat(schema)),
    events: (response: Response) => Stream.rawEvents(response),
  };
};

const credentialOf = async ({ apiKey, baseURL, oidc }: ProviderOptions) => {
  if (oidc?.federation.provider !== 'anthropic') return { apiKey };
  const { oidcFederationProvider } = await import('@anthropic-ai/sdk/lib/credentials/oidc-federation');
  const { rule, organization, serviceAccount } = oidc.federation;
  const exchange = exchangeFetch(oidc);
  let refused: unknown = null;
  const grant = oidcFederationProvider({
    baseURL,
    // The SDK keeps only the message of a failed token exchange.
    fetch: (input, init) =>
      exchange(input, init).catch((error: unknown) => {
        refused = error;
        throw error;
      }),
    identityTokenProvider: identityOf(oidc),
    federationRuleId: rule,
    organizationId: organization,
    serviceAccountId: serviceAccount,
  });
  const credentials = async () => {
    refused = null;
    try {
      return await grant();
    } catch (error) {
      throw refused ?? error;
    }
  };
  return { apiKey: null, credentials };
};
