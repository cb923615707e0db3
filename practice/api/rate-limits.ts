import type { Wire } from '../model-behavior.ts';
import type { Fault } from './fault.ts';
import { tokensOf } from './speech.ts';

/** The limits of one key, as providers have them. */
export interface KeyLimits {
  /** Requests that are served at the same time. */
  readonly concurrent?: number;
  /** Tokens of a minute, which is also the most that can be saved up. */
  readonly tokensPerMinute?: number;
  /** Length of a minute in milliseconds. Default 60,000; tests use shorter ones. */
  readonly minuteMs?: number;
}

interface LimitedRequest {
  readonly wire: Wire | null;
  readonly model: string | null;
  readonly body: string;
}

/** Counts the requests of each key against its limits. */
export interface RateLimits {
  /** Takes a request, or returns the refusal. */
  enter(request: LimitedRequest, key: string): Fault | null;
  /** A request that was taken has ended. */
  leave(key: string): void;
}

/**
 * Limits in the providers' own terms: a bucket of tokens that fills continuously, and requests under way. Refusals have
 * the messages and headers of OpenAI, and on Anthropic's API those of Anthropic.
 * @param now monotonic milliseconds.
 */
export const rateLimits = (limits: KeyLimits, now: () => number = () => performance.now()): RateLimits => {
  const { concurrent = Number.POSITIVE_INFINITY, tokensPerMinute: most = null, minuteMs = 60_000 } = limits;
  const underWay = new Map<string, number>();
  const buckets = new Map<string, { tokens: number; at: number }>();

  const take = ({ wire, model, body }: LimitedRequest, key: string): Fault | null => {
    if (most === null) return null;
    const wanted = tokensOf(Buffer.byteLength(body));
    const name = model ?? 'model';
    if (wanted > most)
      return refusal(
        `Request too large for ${name} on tokens per min (TPM): Limit ${most}, Requested ${wanted}. The input or output tokens must be reduced in order to run successfully.`,
        {},
      );
    const perMs = most / minuteMs;
    const bucket = buckets.get(key) ?? { tokens: most, at: now() };
    const filled = Math.min(most, bucket.tokens + (now() - bucket.at) * perMs);
    buckets.set(key, { tokens: filled >= wanted ? filled - wanted : filled, at: now() });
    if (filled >= wanted) return null;
    const waitMs = Math.ceil((wanted - filled) / perMs);
    if (wire === 'anthropic')
      return refusal(
        `This request would exceed your organization's rate limit of ${most} input tokens per minute.`,
        {
          'anthropic-ratelimit-input-tokens-limit': String(most),
          'anthropic-ratelimit-input-tokens-remaining': '0',
          'anthropic-ratelimit-input-tokens-reset': new Date(Date.now() + waitMs).toISOString(),
        },
      );
    return refusal(
      `Rate limit reached for ${name} on tokens per min (TPM): Limit ${most}, Used ${Math.floor(most - filled)}, Requested ${wanted}. Please try again in ${waitMs}ms.`,
      {
        'x-ratelimit-limit-tokens': String(most),
        'x-ratelimit-remaining-tokens': String(Math.floor(filled)),
        'x-ratelimit-reset-tokens': `${Math.ceil((most - filled) / perMs)}ms`,
      },
    );
  };

  return {
    enter(request, key) {
      const running = underWay.get(key) ?? 0;
      if (running >= concurrent) return refusal(`Too many concurrent requests: at most ${concurrent}.`, {});
      const refused = take(request, key);
      if (refused === null) underWay.set(key, running + 1);
      return refused;
    },
    leave(key) {
      underWay.set(key, (underWay.get(key) ?? 1) - 1);
    },
  };
};

const refusal = (message: string, headers: Readonly<Record<string, string>>): Fault => ({
  kind: 'status',
  status: 429,
  headers,
  error: { type: 'rate_limit_error', code: 'rate_limit_exceeded', message },
});
