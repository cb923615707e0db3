import type { ProviderFailure } from './failure.ts';
import { tokensPerMinuteIn } from './rate-limit.ts';
import type { TextSize } from './text-size.ts';

/** Bytes per token of usual code. A request with fewer is still found to be too large by the provider itself. */
const usualBytesPerToken = 4;

/** The most tokens of one request to a model, input and output together, as far as its provider named them. */
export class RequestLimit {
  #tokens: number | null = null;

  /** Null while nothing is known. */
  get tokens(): number | null {
    return this.#tokens;
  }

  /**
   * Learns from a failure. A request that is larger than the tokens of an entire minute never fits, so its rate limit
   * becomes a failure that is not waited for.
   * @param size of the request that failed.
   */
  learn(failure: ProviderFailure, size: TextSize): ProviderFailure {
    const unfit = this.#unfit(failure, size) ?? failure;
    const { requestLimit: named } = unfit;
    if (unfit.outcome === 'context-exceeded' && named !== undefined)
      this.#tokens = Math.min(named, this.#tokens ?? named);
    return unfit;
  }

  #unfit(failure: ProviderFailure, { bytes }: TextSize): ProviderFailure | null {
    if (failure.outcome !== 'rate-limited') return null;
    const perMinute = tokensPerMinuteIn(failure.message);
    const estimated = Math.ceil(bytes / usualBytesPerToken);
    if (perMinute === null || estimated <= perMinute) return null;
    return {
      ...failure,
      outcome: 'context-exceeded',
      message: `${failure.message} The request has about ${estimated.toLocaleString('en-US')} tokens, more than one minute allows.`,
      remedy: `Raise the rate limit (the usage tier) of the account, or leave files out with \`ignore\`.`,
      requestLimit: perMinute,
      retryAfterMs: null,
    };
  }
}
