import type { Complaint, ProviderFailure } from './failure.ts';
import type { Part, Usage } from './provider.ts';
import type { Optional } from './unsupported-parameters.ts';

/** One call of a tool that the model asks for. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** Parsed JSON, or the text itself if it is not JSON. */
  readonly input: unknown;
}

export interface ToolAnswer {
  readonly call: ToolCall;
  readonly output: string;
  readonly failed: boolean;
}

/** One request: the conversation so far, oldest first, ending with the current question. */
export interface Demand<Item> {
  readonly items: readonly Item[];
  readonly maxOutputTokens: number;
  /** False if the model has used up its calls and must answer now. */
  readonly mayUseTools: boolean;
  /** Names of the parameters that the model does not accept. */
  readonly without: ReadonlySet<string>;
  readonly signal: AbortSignal;
  /** Called with the first event of a stream that is no error: the provider accepted the request and works on it. */
  readonly accepted?: () => void;
  /** Called when the model begins to answer. From then on the provider's cache holds the request. */
  readonly begun?: () => void;
}

/** How one request ended. `items` continue the conversation in the API's own format, including reasoning. */
export type Ending<Item> =
  | { readonly kind: 'answer' }
  | { readonly kind: 'calls'; readonly calls: readonly ToolCall[]; readonly items: readonly Item[] }
  | { readonly kind: 'failed'; readonly failure: ProviderFailure; readonly complaint: Complaint | null };

/** The result of one request. All fields but the ending hold what was received. */
export interface Exchange<Item> {
  readonly ending: Ending<Item>;
  readonly usage: Usage;
  readonly requestId: string | null;
  readonly servedModel: string | null;
  readonly stopReason: string | null;
  readonly text: string;
  /** What was read although it is not what the API defines; for users. */
  readonly notes: readonly string[];
}

/** The differences between the APIs for one thread: formats of messages and of the stream. */
export interface Protocol<Item> {
  readonly optional: readonly Optional[];
  userTurn(parts: readonly Part[]): Item;
  toolTurn(answers: readonly ToolAnswer[]): readonly Item[];
  /** The model's answer, as part of later requests. */
  assistantTurn(text: string): Item;
  /** Never rejects because of the provider or the network: that is an ending. */
  send(demand: Demand<Item>): Promise<Exchange<Item>>;
}
