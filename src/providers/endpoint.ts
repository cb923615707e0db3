import { checkCredentials, hostOf, type Scrub, scrubOf } from './credentials.ts';
import type { RequestTarget } from './failure.ts';
import type { Limiter } from './limiter.ts';
import type { OidcAccess } from './oidc.ts';
import type { Protocol } from './protocol.ts';
import type { Provider, ThreadOptions } from './provider.ts';
import { defaultRetryPolicy, type RetryPolicy } from './retry.ts';
import { openThread } from './thread.ts';
import { noUnsupportedParameters, type UnsupportedParameters } from './unsupported-parameters.ts';

/** Where and how a provider is reached. */
export interface ProviderOptions {
  /** Name of a configured endpoint; by default the maker's. */
  readonly name?: string;
  /** Empty where `oidc` takes its place. */
  readonly apiKey: string;
  readonly oidc?: OidcAccess;
  readonly baseURL: string;
  /** Sent with every request; null takes a header of the SDK's away. */
  readonly defaultHeaders?: Readonly<Record<string, string | null>>;
  /** Shared by all threads of the provider. */
  readonly limiter: Limiter;
  /** False for endpoints that cannot be held to a schema: it is then told in words. Default true. */
  readonly structuredOutput?: boolean;
  readonly pace?: Partial<RetryPolicy>;
}

/** What a maker's wire brings along. */
interface EndpointFactory<Item> {
  readonly name: string;
  /** The parameter that holds an answer to its schema. */
  readonly formatParameter: string;
  /** `access` are the endpoint's options, such that a token got in place of a key is scrubbed like one. */
  protocolFor(
    access: ProviderOptions,
    place: RequestTarget,
    scrub: Scrub,
    thread: ThreadOptions<unknown>,
  ): Protocol<Item>;
}

/**
 * A provider on one vendor's wire. What a model was found not to take is remembered for all its threads.
 * @throws UserError where the base URL, the key or a header cannot be used
 */
export const openEndpoint = <Item>(options: ProviderOptions, factory: EndpointFactory<Item>): Provider => {
  const provider = options.name ?? factory.name;
  const host = hostOf(provider, options.baseURL);
  const headers = options.defaultHeaders ?? {};
  checkCredentials(provider, options.oidc === undefined ? options.apiKey : 'oidc', headers);
  const secrets = new Set([options.apiKey, ...Object.values(headers).filter((value) => value !== null)]);
  const scrub = scrubOf(secrets);
  const { oidc } = options;
  const access =
    oidc === undefined
      ? options
      : {
          ...options,
          oidc: {
            ...oidc,
            learn(token: string) {
              secrets.add(token);
              oidc.learn(token);
            },
          },
        };
  const retryPolicy = { ...defaultRetryPolicy, ...options.pace };
  const drifts = new Map<string, UnsupportedParameters>();

  return {
    name: provider,
    open(thread) {
      const { model } = thread;
      const place = { provider, host, model };
      const unsupported = drifts.get(model) ?? noUnsupportedParameters();
      drifts.set(model, unsupported);
      if (options.structuredOutput === false) unsupported.without.add(factory.formatParameter);
      const protocol = factory.protocolFor(access, place, scrub, thread);
      return openThread({ protocol, place, limiter: options.limiter, retryPolicy, unsupported }, thread);
    },
  };
};
