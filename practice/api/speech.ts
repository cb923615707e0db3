import type { IncomingHttpHeaders } from 'node:http';
import type { ModelReply, ModelRequest, Wire } from '../model-behavior.ts';

/** A segment of a request's prefix, for the simulated cache. */
export interface Segment {
  readonly text: string;
  /** An explicit cache breakpoint follows it. */
  readonly breakpoint: boolean;
}

/** Tokens of one exchange; all input is `fresh + cached + written`. */
export interface Tokens {
  readonly fresh: number;
  readonly cached: number;
  readonly written: number;
  readonly output: number;
}

/** The model's output: the reply of a behavior or a fault, and how it ends. */
export interface Speech {
  readonly reply:
    | Exclude<ModelReply, { kind: 'answer' } | { kind: 'prose' }>
    | { readonly kind: 'text'; readonly text: string };
  readonly ending: 'complete' | 'truncated' | 'filtered';
}

export interface ErrorWords {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly param?: string | undefined;
  readonly message: string;
}

/** A request as a wire's speaker understood it. */
export interface ReadRequest {
  readonly request: ModelRequest;
  readonly stream: boolean;
  readonly maxOutputTokens: number | null;
  /** True where the request lets the model think. */
  readonly thinks: boolean;
  readonly segments: readonly Segment[];
  /** What else, next to key and model, separates caches. */
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

/** The complete answer, and the same as a stream. */
export interface WrittenAnswer {
  readonly complete: unknown;
  readonly events: readonly Event[];
}

/** The server side of one provider's API. */
export interface Speaker {
  readonly wire: Wire;
  /** The path below the base URL. */
  readonly path: string;
  readonly requestIdHeader: string;
  keyOf(headers: IncomingHttpHeaders): string | null;
  /** Understands a valid body, or says why the API would refuse it. */
  readRequest(body: unknown): ReadRequest | Refused;
  speak(speech: Speech, tokens: Tokens, asked: ReadRequest): WrittenAnswer;
  errorBody(status: number, words: ErrorWords, requestId: string): unknown;
  errorEvent(words: ErrorWords): Event;
}

/** What the practice models think before they answer. */
export const thought = 'Reading the request by a fixed set of rules.';

/** Counts the tokens of a text. */
export type CountTokens = (text: string) => number;

/** Providers count tokens by their own rules; a quarter of the bytes is near enough for tests. */
export const tokensOf = (bytes: number): number => Math.ceil(bytes / 4);

export const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Tokens of a text by its bytes. */
export const byBytes: CountTokens = (text) => tokensOf(bytesOf(text));

/** Tokens that a speech takes, its thought included. */
export const outputTokens = (speech: Speech, thinks: boolean, count: CountTokens = byBytes): number => {
  const { reply } = speech;
  const spoken =
    reply.kind === 'tool'
      ? reply.calls.map(({ name, input }) => name + JSON.stringify(input)).join('')
      : reply.text;
  return count(spoken) + (thinks ? count(thought) : 0);
};

/** Cuts a text into the pieces that a stream sends. */
export const pieces = (text: string, size = 400): string[] => {
  const cut: string[] = [];
  for (let at = 0; at < text.length; at += size) cut.push(text.slice(at, at + size));
  return cut;
};
