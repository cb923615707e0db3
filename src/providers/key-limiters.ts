import type { ProviderFailure } from './failure.ts';
import { type Limiter, openLimiter } from './limiter.ts';

/** The limiters of one run: one for each address and key, because providers count requests by key. */
export type KeyLimiters = (access: { readonly baseURL: string; readonly apiKey: string }) => Limiter;

interface KeyLimitersOptions {
  /** Milliseconds until the run must end. */
  readonly leftMs: () => number;
  /** Called when a provider asks to wait. */
  readonly paused?: (ms: number, failure: ProviderFailure) => void;
}

/** Most concurrent requests with one key. The limiter uses fewer while the provider refuses some. */
const maxConcurrent = 256;

export function openKeyLimiters(options: KeyLimitersOptions): KeyLimiters {
  const limiters = new Map<string, Limiter>();
  return ({ baseURL, apiKey }) => {
    const key = `${URL.parse(baseURL)?.host ?? baseURL}\0${apiKey}`;
    const limiter = limiters.get(key) ?? openLimiter({ ...options, maxConcurrent });
    limiters.set(key, limiter);
    return limiter;
  };
}
