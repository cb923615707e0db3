import type { Call, Failure, FailureCode } from '../debate/reviewer.ts';
import type { UnreadItem } from '../providers/answer.ts';
import { costOfAll, type Price } from '../providers/prices.ts';
import type { Completion } from '../providers/provider.ts';
import type { ModelAnswer } from './answer.ts';
import { repairText } from './request.ts';
import { stillUnread } from './unread-items.ts';

/** One attempt at a question: what was asked, and how it ended. */

/** It includes thinking, which some models cannot switch off; an answer that was cut is asked for with twice as much. */
export const maxOutputTokens = 32_000;

/** One message to the model: the question itself, which opens the thread, or a reply to its answer. */
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
  /** An answer of the right form, even if the model did not read everything. */
  readonly value: ModelAnswer | null;
  /** Items of its answer that could not be read. */
  readonly unread: readonly UnreadItem[];
  /** Text of a repair request; absent if a repair cannot help. */
  readonly repair?: string;
  /** Null if no request was made. */
  readonly call: Call | null;
}

export type Attempt =
  | Unusable
  | {
      readonly outcome: 'complete';
      readonly value: ModelAnswer;
      /** Items of the answer that could not be read and are not in the value. */
      readonly unread: readonly UnreadItem[];
      readonly call: Call;
    };

/** The part of an attempt without an answer. */
export const noValue = { value: null, unread: [] } as const;

/**
 * The items that could not be read in the last attempt, and those of earlier ones that it does not hold either: leaving
 * one out is not a withdrawal.
 */
export const unreadOf = (
  tries: readonly Attempt[],
  last: Extract<Attempt, { outcome: 'complete' }>,
): readonly UnreadItem[] => [
  ...tries
    .filter((one) => one !== last)
    .flatMap(({ value, unread }) => stillUnread(unread, value ?? { findings: [] }, last.value)),
  ...last.unread,
];

/** The message for a second attempt; null if the first succeeded or a second would fail in the same way. */
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

/** Attaches notes to the last call, which settled the question. */
export const withNotes = (calls: readonly Call[], notes: readonly string[]): readonly Call[] =>
  calls.map((call, index) =>
    index === calls.length - 1 ? { ...call, notes: [...call.notes, ...notes] } : call,
  );

/**
 * The call's data from a provider's completion.
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
