import type { CompletionFailure } from './provider.ts';
import { requestLimitIn, unfitLimitIn, waitInMessage } from './rate-limit.ts';

/** Why a request was not answered, for users. */
export interface ProviderFailure {
  readonly outcome: CompletionFailure;
  /** What happened, with model, host and status, and without keys, headers or stack traces. */
  readonly message: string;
  readonly remedy: string;
  /** Milliseconds that the provider asked to wait before the next request; null if it did not ask. */
  readonly retryAfterMs: number | null;
  /** The most tokens of one request, input and output together, that the provider names. */
  readonly requestLimit?: number;
  /** A retry would fail in the same way, although other failures of this kind pass. */
  readonly permanent?: true;
}

/** A failure without a requested wait. */
export const failed = (outcome: CompletionFailure, message: string, remedy: string): ProviderFailure => ({
  outcome,
  message,
  remedy,
  retryAfterMs: null,
});

/** The target of a request. Every message names it. */
export interface RequestTarget {
  /** `anthropic`, `openai` or the name of a configured endpoint. */
  readonly provider: string;
  readonly host: string;
  readonly model: string;
}

/** A provider's error, from a status and body or from an error event in a stream. */
export interface Complaint {
  /** HTTP status; null for an event in a stream. */
  readonly status: number | null;
  readonly type: string | null;
  readonly code: string | null;
  /** The rejected parameter, if the provider names it separately from its message. */
  readonly param: string | null;
  /** The provider's own message, scrubbed and shortened. */
  readonly message: string;
  readonly retryAfterMs: number | null;
  /** The response was an HTML page, as proxies and gateways send it. */
  readonly page?: true;
}

const quotaWords =
  /insufficient_quota|exceeded your current quota|credit balance|billing|spend[ _]limit|payment required/i;
const contextWords =
  /context_length_exceeded|prompt is too long|exceeds? (?:the |this model's )?(?:maximum )?context|maximum context|context (?:length|window|limit)|request_too_large|input is too long|too many (?:input )?tokens/i;
const policyWords =
  /invalid_prompt|content_policy|content_filter|bio_policy|cyber_policy|misalignment_policy|usage polic/i;
const modelWords = /model_not_found|\bmodel\b/i;

const rateWords = /rate_?limit|too_many_requests|throttl|resource_exhausted/i;

/** An event in a stream has no status of its own, but many servers repeat it as code or type, as text or as a number. */
const statusOf = ({ status, code, type }: Complaint): number | null => {
  if (status !== null && status !== 200) return status;
  const repeated = [code, type].find((word) => word !== null && /^[45]\d\d$/.test(word));
  return repeated === undefined ? null : Number(repeated);
};

/** A page with one of these statuses says enough by its status, whoever sent it. */
const statedByPage: ReadonlySet<number> = new Set([401, 402, 404, 408, 413, 429]);

type Kind = CompletionFailure | 'no-such-address' | 'page' | 'unfit';

/** The kind of a provider's error: by the provider's own code first, then by status. */
const kindOf = (complaint: Complaint): Kind => {
  const { type, code, message } = complaint;
  const status = statusOf(complaint);
  const words = [type, code, message].filter((word) => word !== null).join(' ');
  const is = (...names: string[]): boolean => names.some((name) => type === name || code === name);

  if (is('billing_error', 'insufficient_quota') || status === 402) return 'quota-exhausted';
  // A limit that ends soon is a rate limit, even if the message calls it a quota.
  if (status === 429 && waitInMessage(message) !== null) return kindOfLimit(message);
  if (complaint.page === true && status !== null && !statedByPage.has(status)) return 'page';
  if ((status === 429 || status === 400 || status === 403 || status === null) && quotaWords.test(words))
    return 'quota-exhausted';
  if (status === 401 || is('authentication_error', 'invalid_api_key')) return 'unauthorized';
  if (is('model_not_found')) return 'model-not-found';
  if (status === 404 || is('not_found_error'))
    return modelWords.test(words) ? 'model-not-found' : 'no-such-address';
  if ([type, code].some((word) => rateWords.test(word ?? ''))) return kindOfLimit(message);
  if (status === 413 || is('request_too_large')) return 'context-exceeded';
  if (is('exceed_context_size_error', 'context_length_exceeded')) return 'context-exceeded';
  if ((status === 400 || status === 422 || status === null) && contextWords.test(words))
    return 'context-exceeded';
  if ((status === 400 || status === 403 || status === null) && policyWords.test(words)) return 'refused';
  if (status === 403 || is('permission_error')) return 'forbidden';
  if (status === 429) return kindOfLimit(message);
  if (status === 408) return 'timed-out';
  if (status === 409 || (status !== null && status >= 500)) return 'overloaded';
  if (is('overloaded_error', 'api_error', 'timeout_error', 'server_error')) return 'overloaded';
  if (status === 400 || status === 422 || is('invalid_request_error')) return 'bad-request';
  return 'provider-error';
};

const kindOfLimit = (message: string): Kind => (unfitLimitIn(message) === null ? 'rate-limited' : 'unfit');

/** Converts a provider's error to a failure. */
export const complaintFailure = (place: RequestTarget, complaint: Complaint): ProviderFailure => {
  const { provider, host, model } = place;
  const mark = statusOf(complaint) ?? complaint.code ?? complaint.type ?? 'error in the stream';
  const said =
    complaint.message === '' ? '.' : `: ${complaint.message.replace(/[.!?…]?$/, (mark) => mark || '.')}`;
  const asFailure = (outcome: CompletionFailure, message: string, remedy: string): ProviderFailure => ({
    outcome,
    message,
    remedy,
    retryAfterMs: complaint.retryAfterMs ?? waitInMessage(complaint.message),
  });
  const withLimit = (failure: ProviderFailure, limit: number | null): ProviderFailure =>
    limit === null || limit === 0 ? failure : { ...failure, requestLimit: limit };
  const kind = kindOf(complaint);
  switch (kind) {
    case 'unauthorized':
      // The provider's message often repeats part of the key, so it is left out.
      return asFailure(
        kind,
        `${host} did not accept the API key for ${model} (${mark}).`,
        `Check that the API key of ${provider} is valid and that its account is active.`,
      );
    case 'forbidden':
      return asFailure(
        kind,
        `${host} does not allow this key to use ${model} (${mark})${said}`,
        `Give the account or project of the ${provider} key access to ${model}, or name another model.`,
      );
    case 'model-not-found':
      return asFailure(
        kind,
        `${host} does not offer the model ${model} (${mark})${said}`,
        `${model} may be retired, misspelled or not available to this account: name a model that ${provider} offers.`,
      );
    case 'no-such-address':
      return asFailure(
        'model-not-found',
        `${host} has no API at the address used for ${model} (${mark})${said}`,
        `Check the base URL of ${provider}, then the name ${model}.`,
      );
    case 'quota-exhausted':
      return asFailure(
        kind,
        `The account behind the ${provider} key has no credit left for ${model} (${mark})${said}`,
        `Add credit or raise the spending limit of the ${provider} account.`,
      );
    case 'rate-limited':
      return asFailure(
        kind,
        `${host} limits the rate of requests to ${model} (${mark})${said}`,
        `Run it again later, or raise the rate limit of the ${provider} account.`,
      );
    case 'overloaded':
      return asFailure(
        kind,
        `${host} failed to serve ${model} (${mark})${said}`,
        `The error is on the side of ${provider}. Run the job again later, and check its status page.`,
      );
    case 'timed-out':
      return asFailure(
        kind,
        `${host} timed out while it waited for the request to ${model} (${mark})${said}`,
        `Run the job again. If it happens again, raise timeout-minutes or check the network between the runner and ${host}.`,
      );
    case 'context-exceeded':
      return withLimit(
        asFailure(
          kind,
          `The request is larger than ${model} at ${host} accepts (${mark})${said}`,
          'Leave files out with `ignore`, split the change, or name a model with a larger context.',
        ),
        requestLimitIn(complaint.message),
      );
    case 'unfit':
      return withLimit(
        asFailure(
          'context-exceeded',
          `One request to ${model} is larger than the rate limit of ${host} ever allows (${mark})${said}`,
          `Raise the rate limit (the usage tier) of the ${provider} account, or leave files out with \`ignore\`.`,
        ),
        unfitLimitIn(complaint.message),
      );
    case 'page':
      return asFailure(
        (statusOf(complaint) ?? 0) >= 500 ? 'overloaded' : 'provider-error',
        `A proxy or gateway answered the request to ${model} at ${host} with an HTML page (${mark})${said}`,
        `Let the proxy pass requests to ${host}, or name ${host} in NO_PROXY. Check the base URL of ${provider} if it is a gateway.`,
      );
    case 'refused':
      return asFailure(
        kind,
        `${host} refused the request to ${model} (${mark})${said}`,
        'The provider’s policy blocked it. Security code can trigger this. Use another model for this change.',
      );
    case 'bad-request':
      return asFailure(
        kind,
        `${host} rejected the request to ${model} (${mark})${said}`,
        `The API of ${provider} may have changed, or ${model} lacks a required feature. Update the action or name another model.`,
      );
    default:
      return asFailure(
        'provider-error',
        `${host} sent an unexpected response for ${model} (${mark})${said}`,
        `Check the base URL of ${provider} and any proxy before it.`,
      );
  }
};
