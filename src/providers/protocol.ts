import type { Complaint, ProviderFailure } from './failure.ts';
import type { Part, Usage } from './provider.ts';
import type { Optional } from './unsupported-parameters.ts';

/** One call of a tool that the model asks for. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** Parsed JSON; the text itself where it was none. */
  readonly input: unknown;
}

export interface ToolAnswer {
  readonly call: ToolCall;
  readonly output: string;
  readonly failed: boolean;
}

/** One request: the conversation so far, oldest first, ending with what the model is to answer. */
export interface Demand<Item> {
  readonly items: readonly Item[];
  readonly maxOutputTokens: number;
  /** False where the model has used up its calls and must answer now. */
  readonly mayUseTools: boolean;
  /** Names of the parameters that the model does not take. */
  readonly without: ReadonlySet<string>;
  readonly signal: AbortSignal;
  /** Called when the model begins to answer: from then on the provider's cache holds what was asked. */
  readonly begun?: () => void;
}

/** How one request ended. `items` is what the question goes on with, in the wire's own form, thoughts and all. */
export type Ending<Item> =
  | { readonly kind: 'answer' }
  | { readonly kind: 'calls'; readonly calls: readonly ToolCall[]; readonly items: readonly Item[] }
  | { readonly kind: 'failed'; readonly failure: ProviderFailure; readonly complaint: Complaint | null };

/** What came of one request; all but the ending is filled as far as the stream came. */
export interface Exchange<Item> {
  readonly ending: Ending<Item>;
  readonly usage: Usage;
  readonly requestId: string | null;
  readonly servedModel: string | null;
  readonly stopReason: string | null;
  readonly text: string;
}

/** What differs between the makers' APIs, for one thread: shapes of messages and of the stream. */
export interface Protocol<Item> {
  readonly optional: readonly Optional[];
  userTurn(parts: readonly Part[]): Item;
  toolTurn(answers: readonly ToolAnswer[]): readonly Item[];
  /** What the model said, as later questions are to see it. */
  assistantTurn(text: string): Item;
  /** Never rejects for what the provider or the network does: that is an ending. */
  send(demand: Demand<Item>): Promise<Exchange<Item>>;
}
