/** What stands behind the practice server: it takes a request stripped of its wire and says what the model replies. */

export type Wire = 'anthropic' | 'openai' | 'openai-chat';

/** One turn of the conversation; the parts of a turn are joined as they came, without separators. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** A tool as the request offers it; `parameters` is its JSON schema. */
export interface OfferedTool {
  readonly name: string;
  readonly description: string;
  readonly parameters: unknown;
}

/** A tool call made since the newest user turn, with what came back. */
export interface ToolResult {
  readonly name: string;
  readonly input: unknown;
  readonly output: string;
  readonly failed: boolean;
}

export interface ModelRequest {
  readonly wire: Wire;
  readonly model: string;
  /** The system text. */
  readonly instructions: string;
  /** Oldest first; tool calls and their results are not among them. */
  readonly turns: readonly Turn[];
  readonly tools: readonly OfferedTool[];
  /** Results of the calls made since the newest user turn, oldest first. */
  readonly toolResults: readonly ToolResult[];
  /** JSON schema that the answer must obey; null where none was asked for. */
  readonly schema: unknown;
}

export type ModelReply =
  /** A structured answer; the server sends it as JSON text. */
  | { readonly kind: 'answer'; readonly json: unknown }
  | { readonly kind: 'tool'; readonly calls: readonly { readonly name: string; readonly input: unknown }[] }
  /** Plain text where an answer was asked for. */
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'refusal'; readonly text: string };

export type ModelBehavior = (request: ModelRequest) => ModelReply | Promise<ModelReply>;
