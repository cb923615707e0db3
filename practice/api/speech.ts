import type { IncomingHttpHeaders } from 'node:http';
import type { ModelReply, ModelRequest, Wire } from '../model-behavior.ts';

/** A piece of a request's prefix, for the cache's book. */
export interface Segment {
  readonly text: string;
  /** An explicit cache breakpoint stands after it. */
  readonly breakpoint: boolean;
}

/** Tokens of one exchange; all input is `fresh + cached + written`. */
export interface Tokens {
  readonly fresh: number;
  readonly cached: number;
  readonly written: number;
  readonly output: number;
}

/** What the model says: a behavior's reply or a fault's, with how it ends. */
export interface Speech {
  readonly reply:
    | Exclude<ModelReply, { kind: 'answer' } | { kind: 'prose' }>
    | { readonly kind: 'text'; readonly text: string };
  readonly ending: 'whole' | 'truncated' | 'filtered';
}

export interface ErrorWords {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly param?: string | undefined;
  readonly message: string;
}

/** A request as a wire's speaker understood it. */
export interface DebatedBundle {
  readonly request: ModelRequest;
  readonly stream: boolean;
  readonly maxOutputTokens: number | null;
  /** True where the request lets the model think. */
  readonly thinks: boolean;
  readonly segments: readonly Segment[];
  /** What separates caches of one key from each other, beside the model. */
  readonly cacheScope: string;
  /** False where the request asked for explicit breakpoints only. */
  readonly implicitCache: boolean;
}

/** A request that the API would refuse, and why. */
export interface Refused {
  readonly refused: string;
  readonly param?: string;
}

export interface Event {
  readonly name: string;
  readonly data: unknown;
}

/** The whole answer, and the same as a stream. */
export interface OutputText {
  readonly whole: unknown;
  readonly events: readonly Event[];
}

/** One maker's wire, from the serving side. */
export interface Speaker {
  readonly wire: Wire;
  /** The path below the base URL. */
  readonly path: string;
  readonly requestIdHeader: string;
  keyOf(headers: IncomingHttpHeaders): string | null;
  /** Understands a valid body, or says why the API would refuse it. */
  runDebate(body: unknown): DebatedBundle | Refused;
  speak(speech: Speech, tokens: Tokens, debated: DebatedBundle): OutputText;
  errorBody(status: number, words: ErrorWords, requestId: string): unknown;
  errorEvent(words: ErrorWords): Event;
}

/** What the practice models think before they answer. */
export const thought = 'Reading the request by a fixed set of rules.';

/** Providers count tokens by their own rules; a quarter of the bytes is near enough for code. */
export const tokensOf = (bytes: number): number => Math.ceil(bytes / 4);

export const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Tokens that a speech takes, its thought included. */
export const outputTokens = (speech: Speech, thinks: boolean): number => {
  const { reply } = speech;
  const spoken =
    reply.kind === 'tool'
      ? reply.calls.reduce((sum, call) => sum + bytesOf(call.name) + bytesOf(JSON.stringify(call.input)), 0)
      : bytesOf(reply.text);
  return tokensOf(spoken) + (thinks ? tokensOf(bytesOf(thought)) : 0);
};

/** Cuts a text into the pieces that a stream sends. */
export const pieces = (text: string, size = 400): string[] => {
  const cut: string[] = [];
  for (let at = 0; at < text.length; at += size) cut.push(text.slice(at, at + size));
  return cut;
};
