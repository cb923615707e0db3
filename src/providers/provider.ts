import type { z } from 'zod';
import type { AnswerForm, UnreadItem } from './answer.ts';
import type { TextSize } from './text-size.ts';

/** Access to one API. Knows nothing about reviews: text and a schema go in, a validated value comes out. */
export interface Provider {
  /** `anthropic`, `openai`, or the name of a configured endpoint. */
  readonly name: string;
  /**
   * The most tokens of one request to a model, input and output together, if the provider named them in an error; null
   * while it did not. A program names none.
   */
  requestLimit?(model: string): number | null;
  open<T>(options: ThreadOptions<T>): Thread<T>;
}

export type Effort = 'low' | 'medium' | 'high';

/** A read-only function offered to the model. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /**
   * Parameters: an object schema in the subset that all APIs accept (every field required, nullable for optional).
   */
  readonly parameters: z.ZodType;
  /** Text for the model. May reject: the model then gets the error's message. */
  run(input: unknown, signal: AbortSignal): Promise<string>;
}

/** Thrown by a tool that will not run again for this question: the model must answer. */
export class NoMoreCalls extends Error {}

export interface ThreadOptions<T> {
  readonly model: string;
  /** System text; the same for all threads of one model, so that the provider's cache can serve it. */
  readonly instructions: string;
  /**
   * False if no other thread of the run has these instructions. To store them in the provider's cache would then cost
   * more than it saves. Default true.
   */
  readonly instructionsRecur?: boolean;
  /**
   * Whether the end of a question is stored for the turns of look-ups after it. It pays if one question in five leads to a
   * look-up. The results of look-ups are stored in any case. Default true.
   */
  readonly storesQuestions?: boolean;
  /**
   * One schema for the entire thread. The schema is part of the cached prefix, so a second one would make every later
   * round pay for the entire diff again.
   */
  readonly answer: AnswerForm<T>;
  readonly tools: readonly Tool[];
  /** Tool calls allowed in one `ask`. After that the model must answer with what it has. */
  readonly maxToolCalls: number;
  readonly effort: Effort | null;
  readonly maxOutputTokens: number;
  /** Routes calls with the same prefix to the same cache (OpenAI). A hash, never a name. */
  readonly cacheKey: string;
  /** Milliseconds for one request, body included. */
  readonly timeoutMs: number;
  /** Aborts everything: the run was cancelled or its time is up. */
  readonly signal: AbortSignal;
}

export interface Part {
  readonly text: string;
  /** End of a prefix that later calls repeat: a cache breakpoint is set here. Storing costs more than sending once. */
  readonly cache?: true;
}

export interface AskOptions {
  readonly maxOutputTokens?: number;
  /** Higher goes first among waiting requests. Default 0. */
  readonly priority?: number;
  /** Called when the model begins to answer. From then on the provider's cache holds the request. */
  readonly begun?: () => void;
  /** Called for each use of a tool as soon as it is over. */
  readonly used?: (use: ToolUse) => void;
}

/**
 * A conversation that grows turn by turn. Each turn's prefix is the complete text of the one before: questions and
 * answers, without tool calls.
 */
export interface Thread<T> {
  /**
   * Asks and waits for the complete answer. Never rejects because of the provider or the network. The turn is kept if
   * its outcome is `complete` or `malformed`. After any other outcome the thread is unchanged, so that the same
   * question can be asked again.
   */
  ask(parts: readonly Part[], options?: AskOptions): Promise<Completion<T>>;
}

/** All input is `freshInput + cachedInput + writtenInput`, for every API. */
export interface Usage {
  readonly freshInput: number;
  readonly cachedInput: number;
  /** Written to the provider's cache for later. */
  readonly writtenInput: number;
  /** Output, reasoning included. */
  readonly output: number;
}

export interface ToolUse {
  readonly name: string;
  readonly input: unknown;
  readonly output: string;
  readonly failed: boolean;
  readonly seconds: number;
}

export interface CompletionMeta {
  /** Requests, waits between them and tools, without the wait for a slot of the limiter. */
  readonly seconds: number;
  /** Of all requests of the call together. */
  readonly usage: Usage;
  /** Of each request in order, because a long-context price applies to single requests. */
  readonly requests: readonly Usage[];
  /**
   * For each of `requests`, the size of the text that it certainly contained: instructions, conversation and tool
   * results. Schemas, tool definitions and reasoning are excluded, because not every server counts them.
   */
  readonly sent: readonly TextSize[];
  readonly requestId: string | null;
  readonly servedModel: string | null;
  /** As the provider reports it: `end_turn`, `completed`, `max_output_tokens`, … */
  readonly stopReason: string | null;
  /** Requests beyond the first because of rate limits, overload or broken connections. */
  readonly retries: number;
  readonly toolUses: readonly ToolUse[];
  /** Notes for users, such as a parameter that the model does not accept. */
  readonly notes: readonly string[];
  /** The model's text as far as it was received. */
  readonly text: string;
}

export const completionFailures = [
  'refused',
  'truncated',
  'malformed',
  'unauthorized',
  'forbidden',
  'model-not-found',
  'rate-limited',
  'quota-exhausted',
  'overloaded',
  'provider-error',
  'bad-request',
  'context-exceeded',
  'unreachable',
  'timed-out',
  'cancelled',
] as const;
export type CompletionFailure = (typeof completionFailures)[number];

export type Completion<T> =
  | (CompletionMeta & {
      readonly outcome: 'complete';
      readonly value: T;
      /** Items that are not in the value, because they could not be read. */
      readonly unread: readonly UnreadItem[];
    })
  | (CompletionMeta & {
      readonly outcome: CompletionFailure;
      /** What happened, with model, host and status, and without keys, headers or stack traces. */
      readonly message: string;
      /** What to do about it. */
      readonly remedy: string;
    });

export const noUsage: Usage = { freshInput: 0, cachedInput: 0, writtenInput: 0, output: 0 };

export const sumUsage = (usages: readonly Usage[]): Usage =>
  usages.reduce(
    (sum, usage) => ({
      freshInput: sum.freshInput + usage.freshInput,
      cachedInput: sum.cachedInput + usage.cachedInput,
      writtenInput: sum.writtenInput + usage.writtenInput,
      output: sum.output + usage.output,
    }),
    noUsage,
  );

/** All input tokens, for every API. */
export const inputOf = (usage: Usage): number => usage.freshInput + usage.cachedInput + usage.writtenInput;

/** Usage in APIs whose input includes tokens read from and written to the cache. */
export function inclusive(input: number, cachedInput: number, writtenInput: number, output: number): Usage {
  const cached = Math.min(input, cachedInput);
  const written = Math.min(input - cached, writtenInput);
  return { freshInput: input - cached - written, cachedInput: cached, writtenInput: written, output };
}
