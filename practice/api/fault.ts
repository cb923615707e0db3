/** What can go wrong with one request, on purpose. */
export type Fault =
  /** Answered with a status instead; the body defaults to the wire's own error shape. */
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Text as it is, anything else as JSON. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** Fields of the default error body. */
      readonly error?: {
        readonly type?: string;
        readonly code?: string;
        readonly param?: string;
        readonly message?: string;
      };
    }
  /** The connection is closed before any answer. */
  | { readonly kind: 'reset' }
  /** The connection is closed in the middle of the answer's body. */
  | { readonly kind: 'cut'; readonly afterEvents?: number; readonly afterBytes?: number }
  /** Nothing more comes after so many events; without a number not even a status. The connection stays open. */
  | { readonly kind: 'stall'; readonly afterEvents?: number }
  /** Milliseconds between events. */
  | { readonly kind: 'slow'; readonly msPerEvent: number }
  /** The output limit is reached halfway through the answer. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'refusal'; readonly text?: string }
  /** OpenAI's other way of refusing: stopped by the content filter. The same as `refusal` on Anthropic's wire. */
  | { readonly kind: 'content-filter' }
  /** Text where a structured answer was asked for. */
  | { readonly kind: 'prose'; readonly text?: string }
  /** A complete answer without any text. */
  | { readonly kind: 'empty' }
  /** JSON that does not obey the schema that was asked for. */
  | { readonly kind: 'wrong-schema'; readonly json?: unknown }
  /** An answer of so many bytes. */
  | { readonly kind: 'huge'; readonly bytes: number }
  | { readonly kind: 'wrong-content-type'; readonly contentType?: string; readonly body?: string }
  /** An error event inside the stream. */
  | {
      readonly kind: 'sse-error';
      readonly afterEvents?: number;
      readonly type?: string;
      readonly message?: string;
    }
  /** The answer, or another input, as a call of a tool that was not offered. */
  | { readonly kind: 'answer-as-call'; readonly tool: string; readonly input?: unknown }
  /** The right answer in the form of another server. */
  | {
      readonly kind: 'reshaped';
      /** Default: as the request asks. */
      readonly as?: 'events' | 'body';
      readonly contentType?: string;
      /** Changes each event, or the body. */
      readonly change?: (json: unknown, index: number) => unknown;
      /** The connection breaks after the last event, so that the end of the body never comes. */
      readonly unended?: true;
    }
  /** Text in place of the answer, made from the answer's own text. */
  | { readonly kind: 'rewritten'; readonly rewrite: (text: string) => string }
  /**
   * The user's text is cut without a word, as by a server whose context window is too small, and the model answers that
   * it found nothing, with the receipt codes that it can see.
   */
  | {
      readonly kind: 'cut-input';
      /** Share of the text that is kept. */
      readonly keep: number;
      /** Where the text is lost. */
      readonly from: 'front' | 'middle' | 'end';
      /** Input tokens that the server counts: of what it kept, none at all, or so many. */
      readonly counts: 'kept' | 'none' | number;
    }
  /** An event whose data is not JSON. */
  | { readonly kind: 'garbled'; readonly afterEvents?: number };
