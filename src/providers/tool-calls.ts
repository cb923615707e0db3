import { parseJson } from '../security/json.ts';
import { type AnswerForm, parseAnswer } from './answer.ts';
import type { ToolAnswer, ToolCall } from './protocol.ts';
import { NoMoreCalls, type Tool, type ToolUse } from './provider.ts';

/**
 * The input of a call from its JSON text; the text itself if it is invalid or has a duplicate key, so that the tool's
 * schema rejects it.
 */
export const callInput = (json: string): unknown => {
  if (json.trim() === '') return {};
  const parsed = parseJson(json);
  return parsed.ok ? parsed.value : json;
};

const noMoreCalls = (allowed: number): string =>
  `Not run: all ${allowed} look-ups for this question are used up. Answer now with what you have.`;

/** Turns in a row in which no call could run, after which a question is given up. */
export const mostVainTurns = 3;

/**
 * The answer that a model gave as the only call of a turn, of a tool that it was not offered; null if there is none.
 * Some models call `answer` or `json` instead of writing their answer.
 * @param text what the model wrote in addition to the call: it must not be another answer.
 */
export function answerInCall<T>(
  calls: readonly ToolCall[],
  text: string,
  tools: readonly Tool[],
  form: AnswerForm<T>,
): { readonly tool: string; readonly text: string } | null {
  const [call, ...more] = calls;
  if (call === undefined || more.length > 0 || isOffered(call, tools)) return null;
  if (typeof call.input !== 'object' || call.input === null) return null;
  const given = JSON.stringify(call.input);
  if (!parseAnswer(given, form).ok) return null;
  return text.includes('{') && !parseAnswer(`${text}\n${given}`, form).ok
    ? null
    : { tool: call.name, text: given };
}

const isOffered = (call: ToolCall, tools: readonly Tool[]): boolean =>
  tools.some(({ name }) => name === call.name);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Settles with the tool's result or rejects when the signal aborts, whichever is first. */
const orAborted = (work: Promise<string>, signal: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    const aborted = (): void => {
      reject(new Error('The look-up took too long.'));
    };
    if (signal.aborted) aborted();
    signal.addEventListener('abort', aborted, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', aborted);
    });
  });

interface Output {
  readonly output: string;
  readonly failed: boolean;
  /** Whether such a call can never run: the tool or its input does not exist, or its limit is reached. */
  readonly vain: boolean;
}

const outputOf = async (call: ToolCall, tool: Tool | undefined, signal: AbortSignal): Promise<Output> => {
  if (tool === undefined)
    return {
      output: `There is no tool named ${call.name}. Write your answer as text, as one JSON object.`,
      failed: true,
      vain: true,
    };
  const input = tool.parameters.safeParse(call.input);
  if (!input.success) {
    const issues = input.error.issues.slice(0, 3);
    const problems = issues.map(
      (issue) => `${issue.path.map(String).join('.') || 'input'}: ${issue.message}`,
    );
    return {
      output: `The input does not match the tool's schema: ${problems.join('; ')}.`,
      failed: true,
      vain: true,
    };
  }
  try {
    const output = await orAborted(tool.run(input.data, signal), signal);
    return { output: output === '' ? '(empty)' : output, failed: false, vain: false };
  } catch (error) {
    const output = messageOf(error) || 'The tool failed.';
    return { output, failed: true, vain: error instanceof NoMoreCalls };
  }
};

/**
 * Runs the calls of one turn in parallel and keeps their order. Calls beyond `left` are not run. The failure of a
 * tool is reported to the model, so that it can continue.
 */
export const runCalls = (
  calls: readonly ToolCall[],
  tools: readonly Tool[],
  left: number,
  allowed: number,
  signal: AbortSignal,
): Promise<readonly { readonly answer: ToolAnswer; readonly use: ToolUse; readonly vain: boolean }[]> =>
  Promise.all(
    calls.map(async (call, index) => {
      const started = performance.now();
      const { output, failed, vain } =
        index < left
          ? await outputOf(
              call,
              tools.find((tool) => tool.name === call.name),
              signal,
            )
          : { output: noMoreCalls(allowed), failed: true, vain: true };
      const seconds = (performance.now() - started) / 1000;
      return {
        answer: { call, output, failed },
        use: { name: call.name, input: call.input, output, failed, seconds },
        vain,
      };
    }),
  );
