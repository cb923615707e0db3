import { parseJson } from '../security/json.ts';
import type { ToolAnswer, ToolCall } from './protocol.ts';
import type { Tool, ToolUse } from './provider.ts';

/**
 * The input of a call from its JSON text; the text itself where it is none or holds a key twice, so that the tool's
 * schema rejects it.
 */
export const callInput = (json: string): unknown => {
  if (json.trim() === '') return {};
  const parsed = parseJson(json);
  return parsed.ok ? parsed.value : json;
};

const noMoreCalls = (allowed: number): string =>
  `Not run: the ${allowed} lookups allowed for this question are used up. Answer now with what you have.`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Settles with the tool's own end or rejects when the signal aborts, whichever is first. */
const orAborted = (work: Promise<string>, signal: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    const aborted = (): void => {
      reject(new Error('The lookup took too long.'));
    };
    if (signal.aborted) aborted();
    signal.addEventListener('abort', aborted, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', aborted);
    });
  });

const outputOf = async (
  call: ToolCall,
  tool: Tool | undefined,
  signal: AbortSignal,
): Promise<{ output: string; failed: boolean }> => {
  if (tool === undefined) return { output: `There is no tool named ${call.name}.`, failed: true };
  const input = tool.parameters.safeParse(call.input);
  if (!input.success) {
    const issues = input.error.issues.slice(0, 3);
    const problems = issues.map(
      (issue) => `${issue.path.map(String).join('.') || 'input'}: ${issue.message}`,
    );
    return { output: `The input does not fit the tool: ${problems.join('; ')}.`, failed: true };
  }
  try {
    const output = await orAborted(tool.run(input.data, signal), signal);
    return { output: output === '' ? '(empty)' : output, failed: false };
  } catch (error) {
    return { output: messageOf(error) || 'The tool failed.', failed: true };
  }
};

/**
 * Runs the calls of one turn side by side and keeps their order. Calls past `left` are not run; a tool that fails is
 * an answer like any other, so that the model can go on.
 */
export const runCalls = (
  calls: readonly ToolCall[],
  tools: readonly Tool[],
  left: number,
  allowed: number,
  signal: AbortSignal,
): Promise<readonly { readonly answer: ToolAnswer; readonly use: ToolUse }[]> =>
  Promise.all(
    calls.map(async (call, index) => {
      const started = performance.now();
      const { output, failed } =
        index < left
          ? await outputOf(
              call,
              tools.find((tool) => tool.name === call.name),
              signal,
            )
          : { output: noMoreCalls(allowed), failed: true };
      const seconds = (performance.now() - started) / 1000;
      return {
        answer: { call, output, failed },
        use: { name: call.name, input: call.input, output, failed, seconds },
      };
    }),
  );
