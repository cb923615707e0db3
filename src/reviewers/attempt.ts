import type { Call, Failure, FailureCode } from '../debate/reviewer.ts';
import { costOfAll, type Price } from '../providers/prices.ts';
import type { Completion } from '../providers/provider.ts';
import type { ModelAnswer } from './answer.ts';
import { repairText } from './request.ts';

/** One try at a question: what was said, and how it ended. */

/** It includes thinking, which some models cannot switch off; an answer that was cut is asked for with twice as much. */
export const maxOutputTokens = 32_000;

/** One thing said to the model: the question itself, which opens the thread, or what is said to its answer. */
export interface Turn {
  readonly opens: boolean;
  readonly text: string;
  readonly allowance: number;
}

export const firstAttempt = { opens: false, allowance: maxOutputTokens } as const;

interface Unusable {
  readonly outcome: FailureCode;
  readonly message: string;
  readonly remedy: string;
  /** An answer of the right form that shows that the model did not read everything. */
  readonly value: ModelAnswer | null;
  /** What to say to the model in a repair; absent where a repair cannot help. */
  readonly repair?: string;
  /** Null where no request was made. */
  readonly call: Call | null;
}

export type Attempt =
  | Unusable
  | { readonly outcome: 'complete'; readonly value: ModelAnswer; readonly call: Call };

/** What is said after a first try that may go better: null where it went well, or would go the same way again. */
export function secondChance(first: Attempt, opening: Turn): Turn | null {
  switch (first.outcome) {
    case 'malformed':
      return { ...firstAttempt, text: repairText(first.message) };
    case 'not-read':
      return first.repair === undefined ? null : { ...firstAttempt, text: repairText(first.repair) };
    case 'truncated':
      return { ...opening, allowance: maxOutputTokens * 2 };
    default:
      return null;
  }
}

export const callsOf = (tries: readonly Attempt[]): readonly Call[] =>
  tries.flatMap(({ call }) => call ?? []);

export const failureOf = ({ outcome, message, remedy }: Unusable): Failure => ({
  code: outcome,
  message,
  remedy,
});

/** Notes belong to the last call: the one that settled the question. */
export const withNotes = (calls: readonly Call[], notes: readonly string[]): readonly Call[] =>
  calls.map((call, index) =>
    index === calls.length - 1 ? { ...call, notes: [...call.notes, ...notes] } : call,
  );

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
