import type { Call, Question } from '../debate/reviewer.ts';
import type { Completion, ToolUse } from '../providers/provider.ts';

/** Which request it is. `attempt` is 1 for the question itself, 2 and 3 for what is said to its answer. */
export interface AskedRequest {
  readonly reviewer: string;
  readonly bundle: string;
  readonly round: number;
  readonly question: Question['kind'] | 'triage' | 'revision';
  readonly attempt: number;
}

/** Hears every request before it leaves and every answer when it is in, for the transcript. */
export interface RequestRecorder {
  /** `texts` are what the reviewer was not sent before on this bundle. */
  request(asked: AskedRequest, instructions: string, texts: readonly string[]): void;
  answer(asked: AskedRequest, completion: Completion<unknown>, call: Call): void;
  /** Each look-up that a question took, as soon as it is over. */
  lookup(asked: AskedRequest, use: ToolUse): void;
}
