import type { z } from 'zod';
import type { TextSize } from './text-size.ts';

/** One door to one wire. Knows nothing of reviews: text and a schema go in, a validated value comes out. */
export interface Provider {
  /** `anthropic`, `openai`, or the name of a configured endpoint. */
  readonly name: string;
  open<T>(options: ThreadOptions<T>): Thread<T>;
}

export type Effort = 'low' | 'medium' | 'high';

/** A read-only function offered to the model. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** Parameters: an object schema in the subset that both wires accept (every field required, nullable for optional). */
  readonly parameters: z.ZodType;
  /** Text for the model. May reject: the model is then told the error's message. */
  run(input: unknown, signal: AbortSignal): Promise<string>;
}

export interface ThreadOptions<T> {
  readonly model: string;
  /** System text; the same for all threads of one model, so that the provider's cache can serve it. */
  readonly instructions: string;
  /**
   * One schema for the whole thread: a schema is part of the cached prefix on both wires, so a second one would make
   * every later round pay for the whole diff again.
   */
  readonly answer: { readonly name: string; readonly schema: z.ZodType<T> };
  readonly tools: readonly Tool[];
  /** Calls of tools allowed in one `ask`; past it the model is told to answer with what it has. */
  readonly maxToolCalls: number;
  readonly effort: Effort | null;
  readonly maxOutputTokens: number;
  /** Routes calls with the same prefix to the same cache (OpenAI); a hash, never a name. */
  readonly cacheKey: string;
  /** Milliseconds one request may take, body included. */
  readonly timeoutMs: number;
  /** Aborts everything: the run was cancelled or its time is up. */
  readonly signal: AbortSignal;
}

export interface Part {
  readonly text: string;
  /** End of a prefix that later calls repeat: a cache breakpoint goes here. */
  readonly cache?: true;
}

export interface AskOptions {
  readonly maxOutputTokens?: number;
  /** Higher goes first where requests wait for each other. Default 0. */
  readonly priority?: number;
  /** Called when the model begins to answer: from then on the provider's cache holds what was asked. */
  readonly begun?: () => void;
  /** Called for each use of a tool as soon as it is over. */
  readonly used?: (use: ToolUse) => void;
}

/**
 * A conversation that grows turn by turn, so that each turn's prefix is the last one's whole text: questions and
 * answers, without what tools were used in between.
 */
export interface Thread<T> {
  /**
   * Asks and waits for the whole answer. Never rejects for what the provider or the network does.
   * The turn is kept when its outcome is `complete` or `malformed`; after any other the thread is as before, so that
   * the same question can be asked again.
   */
  ask(parts: readonly Part[], options?: AskOptions): Promise<Completion<T>>;
}

/** All input is `freshInput + cachedInput + writtenInput`, on every wire. */
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
  /** Of requests, waits between them and tools; the wait for a place among the provider's other requests is not counted. */
  readonly seconds: number;
  /** Of all requests of the ask together. */
  readonly usage: Usage;
  /** Of each request by itself, in order: a long-context price is decided request by request. */
  readonly requests: readonly Usage[];
  /**
   * For each of `requests`, the text that it certainly carried: instructions, conversation and what tools answered.
   * Schemas, definitions of tools and a model's thoughts are left out, because not every server counts them.
   */
  readonly sent: readonly TextSize[];
  readonly requestId: string | null;
  readonly servedModel: string | null;
  /** The provider's own word: `end_turn`, `completed`, `max_output_tokens`, … */
  readonly stopReason: string | null;
  /** Requests beyond the first that the ask took because of rate limits, overload or cut connections. */
  readonly retries: number;
  readonly toolUses: readonly ToolUse[];
  /** What a person should know, such as a parameter the model no longer takes. */
  readonly notes: readonly string[];
  /** The model's text as far as it came. */
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
  | (CompletionMeta & { readonly outcome: 'complete'; readonly value: T })
  | (CompletionMeta & {
      readonly outcome: CompletionFailure;
      /** What happened, naming model, host and status; never a key, a header or a stack trace. */
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

/** All tokens that went in, on every wire. */
export const inputOf = (usage: Usage): number => usage.freshInput + usage.cachedInput + usage.writtenInput;

/** Usage on wires whose input includes what was read from the cache and written to it. */
export function inclusive(input: number, cachedInput: number, writtenInput: number, output: number): Usage {
  const cached = Math.min(input, cachedInput);
  const written = Math.min(input - cached, writtenInput);
  return { freshInput: input - cached - written, cachedInput: cached, writtenInput: written, output };
}
