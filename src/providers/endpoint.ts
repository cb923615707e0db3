import { checkCredentials, hostOf, type Scrub, scrubOf } from './credentials.ts';
import type { RequestTarget } from './failure.ts';
import type { Limiter } from './limiter.ts';
import type { OidcAccess } from './oidc.ts';
import type { Protocol } from './protocol.ts';
import type { Provider, ThreadOptions } from './provider.ts';
import { RequestLimit } from './request-limit.ts';
import { defaultRetryPolicy, type RetryPolicy } from './retry.ts';
import { openThread } from './thread.ts';
import {
  noUnsupportedParameters,
  streamParameter,
  type UnsupportedParameters,
} from './unsupported-parameters.ts';

/** Where and how a provider is reached. */
export interface ProviderOptions {
  /** Name of a configured endpoint; default: the vendor's. */
  readonly name?: string;
  /** Empty if `oidc` replaces it. */
  readonly apiKey: string;
  readonly oidc?: OidcAccess;
  readonly baseURL: string;
  /** Sent with every request. Null removes a header of the SDK. */
  readonly defaultHeaders?: Readonly<Record<string, string | null>>;
  /** Shared by all threads of the provider. */
  readonly limiter: Limiter;
  /** False for endpoints without structured output: the schema is then part of the instructions. Default true. */
  readonly structuredOutput?: boolean;
  /** False for endpoints that cannot stream: each answer is then one body. Default true. */
  readonly stream?: boolean;
  readonly pace?: Partial<RetryPolicy>;
}

/** The parts of a provider that depend on its API. */
interface EndpointFactory<Item> {
  readonly name: string;
  /** The parameter that enforces the answer's schema. */
  readonly formatParameter: string;
  /**
   * `access` are the endpoint's options, extended so that tokens obtained instead of a key are scrubbed like a key.
   */
  protocolFor(
    access: ProviderOptions,
    place: RequestTarget,
    scrub: Scrub,
    thread: ThreadOptions<unknown>,
  ): Protocol<Item>;
}

/**
 * A provider for one API. Unsupported parameters of a model are remembered for all its threads.
 * @throws UserError if the base URL, the key or a header cannot be used
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
  const limits = new Map<string, RequestLimit>();
  const limitOf = (model: string): RequestLimit => {
    const limit = limits.get(model) ?? new RequestLimit();
    limits.set(model, limit);
    return limit;
  };

  return {
    name: provider,
    requestLimit: (model) => limitOf(model).tokens,
    open(thread) {
      const { model } = thread;
      const place = { provider, host, model };
      const unsupported = drifts.get(model) ?? noUnsupportedParameters();
      drifts.set(model, unsupported);
      if (options.structuredOutput === false) unsupported.without.add(factory.formatParameter);
      if (options.stream === false) unsupported.without.add(streamParameter.name);
      const protocol = factory.protocolFor(access, place, scrub, thread);
      const requestLimit = limitOf(model);
      return openThread(
        { protocol, place, limiter: options.limiter, retryPolicy, unsupported, requestLimit },
        thread,
      );
    },
  };
};
