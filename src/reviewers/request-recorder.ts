import type { CallEvent } from '../debate/events.ts';
import type { Call } from '../debate/reviewer.ts';
import type { Completion, ToolUse } from '../providers/provider.ts';

/** Identifies a request. `attempt` is 1 for the question itself, 2 and 3 for follow-ups. */
export interface AskedRequest {
  readonly reviewer: string;
  readonly bundle: string;
  readonly round: number;
  readonly question: CallEvent['question'];
  readonly attempt: number;
}

/** Records every request before it is sent and every answer when it arrives, for the transcript. */
export interface RequestRecorder {
  /** `texts` are the parts that the reviewer was not sent before on this bundle. */
  request(asked: AskedRequest, instructions: string, texts: readonly string[]): void;
  answer(asked: AskedRequest, completion: Completion<unknown>, call: Call): void;
  /** Each look-up of a question, as soon as it is done. */
  lookup(asked: AskedRequest, use: ToolUse): void;
}
