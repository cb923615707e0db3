import type { CutInput } from './counted-input.ts';

/** Why an answer counts as one of a model that did not read the whole request. */
export interface Unread {
  readonly outcome: 'not-read';
  readonly message: string;
  readonly remedy: string;
  /** What to say to the model in a repair; absent where a repair cannot help. */
  readonly repair?: string;
}

const remedy =
  'Raise the context window of the server (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH), or set `context` of the provider to the tokens that it takes, so that bundles are made to fit.';

const figure = (count: number): string => count.toLocaleString('en-US');

export const tooFewTokens = (reviewer: string, { bytes, counted, expected }: CutInput): Unread => ({
  outcome: 'not-read',
  message: `${reviewer} did not read the whole request: ${figure(bytes)} bytes were sent, and the provider counted ${figure(counted)} input tokens where at least ${figure(expected)} were expected. The server cut the request without an error.`,
  remedy,
});

/** The repair says what is expected, never the codes: a model that cannot see them must not learn them. */
export const noReceipt = (reviewer: string): Unread => ({
  outcome: 'not-read',
  message: `${reviewer} did not return the receipt codes of the change, so nothing shows that it read the change from beginning to end. Either the server cut the request without an error, or the model ignores the instruction.`,
  remedy: `${remedy} If the request does fit, name another model.`,
  repair:
    'its `receipt` does not hold the codes of all lines that begin with `RECEIPT`: they stand at the beginning, near the middle and at the end of the block that is under review, and at the end of the question.',
});
