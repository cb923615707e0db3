import type { Call } from '../debate/reviewer.ts';
import { costOfAll, type Price } from '../providers/prices.ts';
import type { Completion } from '../providers/provider.ts';

/**
 * What a provider's answer tells of its call.
 * @param began seconds since the run began.
 */
export function callOf(completion: Completion<unknown>, began: number, price: Price | null): Call {
  const { outcome, usage, requests, seconds, stopReason, requestId, servedModel, retries, notes } =
    completion;
  return {
    began,
    seconds: Math.round(seconds * 1000) / 1000,
    outcome: outcome === 'complete' ? 'answered' : outcome,
    stopReason,
    requestId,
    servedModel,
    spent: { ...usage, usd: costOfAll(price, requests) },
    retries,
    notes,
  };
}
