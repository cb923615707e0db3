import type { CompletionFailure } from './provider.ts';

/** Why a request gave no answer, in words for people. */
export interface ProviderFailure {
  readonly outcome: CompletionFailure;
  /** What happened, naming model, host and status; never a key, a header or a stack trace. */
  readonly message: string;
  readonly remedy: string;
  /** Milliseconds that the provider asked to wait before the next try; null where it asked for none. */
  readonly retryAfterMs: number | null;
}

/** A failure that no provider asked to wait after. */
export const failed = (outcome: CompletionFailure, message: string, remedy: string): ProviderFailure => ({
  outcome,
  message,
  remedy,
  retryAfterMs: null,
});

/** Who was asked for what: the names that every message carries. */
export interface RequestTarget {
  /** `anthropic`, `openai` or the name of a configured endpoint. */
  readonly provider: string;
  readonly host: string;
  readonly model: string;
}

/** What a provider said when it refused, from a status and body or from an error event inside a stream. */
export interface Complaint {
  /** HTTP status; null where it came inside a stream. */
  readonly status: number | null;
  readonly type: string | null;
  readonly code: string | null;
  /** The parameter that is complained about, where the provider names one apart from its message. */
  readonly param: string | null;
  /** The provider's own words, scrubbed and shortened. */
  readonly message: string;
  readonly retryAfterMs: number | null;
}

const quotaWords =
  /insufficient_quota|exceeded your current quota|credit balance|billing|spend[ _]limit|payment required/i;
const contextWords =
  /context_length_exceeded|prompt is too long|exceeds? (?:the |this model's )?(?:maximum )?context|maximum context|context (?:length|window|limit)|request_too_large|input is too long|too many (?:input )?tokens/i;
const policyWords =
  /invalid_prompt|content_policy|content_filter|bio_policy|cyber_policy|misalignment_policy|usage polic/i;
const modelWords = /model_not_found|\bmodel\b/i;

type Kind = CompletionFailure | 'no-such-address';

/** The kind of failure that a complaint is: by the provider's own code first, by status where there is none. */
const kindOf = (complaint: Complaint): Kind => {
  const { status, type, code, message } = complaint;
  const words = [type, code, message].filter((word) => word !== null).join(' ');
  const is = (...names: string[]): boolean => names.some((name) => type === name || code === name);

  if (is('billing_error', 'insufficient_quota') || status === 402) return 'quota-exhausted';
  if ((status === 429 || status === 400 || status === 403 || status === null) && quotaWords.test(words))
    return 'quota-exhausted';
  if (status === 401 || is('authentication_error', 'invalid_api_key')) return 'unauthorized';
  if (is('model_not_found')) return 'model-not-found';
  if (status === 404 || is('not_found_error'))
    return modelWords.test(words) ? 'model-not-found' : 'no-such-address';
  if (status === 413 || is('request_too_large')) return 'context-exceeded';
  if ((status === 400 || status === 422 || status === null) && contextWords.test(words))
    return 'context-exceeded';
  if ((status === 400 || status === 403 || status === null) && policyWords.test(words)) return 'refused';
  if (status === 403 || is('permission_error')) return 'forbidden';
  if (status === 429 || is('rate_limit_error', 'rate_limit_exceeded')) return 'rate-limited';
  if (status === 408) return 'timed-out';
  if (status === 409 || (status !== null && status >= 500)) return 'overloaded';
  if (is('overloaded_error', 'api_error', 'timeout_error', 'server_error')) return 'overloaded';
  if (status === 400 || status === 422 || is('invalid_request_error')) return 'bad-request';
  return 'provider-error';
};

/** What a complaint of a provider means, in the words of the contract. */
export const complaintFailure = (place: RequestTarget, complaint: Complaint): ProviderFailure => {
  const { provider, host, model } = place;
  const mark = complaint.status ?? complaint.code ?? complaint.type ?? 'error in the stream';
  const said =
    complaint.message === '' ? '.' : `: ${complaint.message.replace(/[.!?…]?$/, (mark) => mark || '.')}`;
  const asFailure = (outcome: CompletionFailure, message: string, remedy: string): ProviderFailure => ({
    outcome,
    message,
    remedy,
    retryAfterMs: complaint.retryAfterMs,
  });
  const kind = kindOf(complaint);
  switch (kind) {
    case 'unauthorized':
      // The provider's own words often repeat a piece of the key, so they are left out.
      return asFailure(
        kind,
        `${host} did not accept the API key for ${model} (${mark}).`,
        `Check that the secret given as the API key of ${provider} holds a valid key of an active account.`,
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
        `${model} may be retired, misspelt or not open to this account: name a model that ${provider} offers.`,
      );
    case 'no-such-address':
      return asFailure(
        'model-not-found',
        `${host} has nothing at the address that ${model} was asked at (${mark})${said}`,
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
        `The fault is at ${provider}: run it again later, and see its status page.`,
      );
    case 'timed-out':
      return asFailure(
        kind,
        `${host} gave up waiting for the request to ${model} (${mark})${said}`,
        `Run the job again. If it happens again, raise timeout-minutes or check the network between the runner and ${host}.`,
      );
    case 'context-exceeded':
      return asFailure(
        kind,
        `The request is larger than ${model} at ${host} takes (${mark})${said}`,
        'Leave files out with `ignore`, split the change, or name a model with a larger context.',
      );
    case 'refused':
      return asFailure(
        kind,
        `${host} refused the request to ${model} (${mark})${said}`,
        'The provider’s policy stopped it. Security code can set this off: name another model for this change.',
      );
    case 'bad-request':
      return asFailure(
        kind,
        `${host} rejected the request to ${model} (${mark})${said}`,
        `The API of ${provider} may have changed, or ${model} lacks a feature that is needed: update the action or name another model.`,
      );
    default:
      return asFailure(
        'provider-error',
        `${host} answered the request to ${model} in a way that is not understood (${mark})${said}`,
        `Check the base URL of ${provider} and any proxy before it.`,
      );
  }
};
