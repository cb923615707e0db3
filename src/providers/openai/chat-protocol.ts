import type { OpenAI } from 'openai';
import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionFunctionTool,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions/completions';
import type * as z from 'zod';
import { schemaInWords } from '../answer.ts';
import type { Scrub } from '../credentials.ts';
import { cleanErrorText } from '../error-body.ts';
import { ended, exchanged, refusedEnding } from '../exchange.ts';
import type { RequestTarget } from '../failure.ts';
import type { Demand, Ending, Exchange, Protocol, ToolAnswer } from '../protocol.ts';
import type { Part, ThreadOptions } from '../provider.ts';
import { type Optional, toolsParameter } from '../unsupported-parameters.ts';
import { type ChatReading, readChat } from './chat-stream.ts';

interface ChatSdk {
  readonly client: OpenAI;
  /** As the API's strict mode takes it. */
  readonly strictSchema: (schema: z.ZodType) => Record<string, unknown>;
}

/** What those who speak this wire are known to lack; `max_tokens` is the older name that takes over first. */
const optional: readonly Optional[] = [
  toolsParameter,
  { name: 'response_format', named: /\bresponse_format\b|json_schema|structured output/i },
  { name: 'reasoning_effort', named: /\breasoning(?:_effort)?\b|\beffort\b/i },
  { name: 'stream_options', named: /\bstream_options\b|\binclude_usage\b/i },
  { name: 'max_completion_tokens', named: /\bmax_completion_tokens\b/i },
  { name: 'max_tokens', named: /\bmax_tokens\b/i },
  // Who does not know the parameter keeps nothing by it.
  { name: 'store', named: /(?<![\w.])store\b/i },
];

const limitOf = (without: ReadonlySet<string>, limit: number): object => {
  if (!without.has('max_completion_tokens')) return { max_completion_tokens: limit };
  return without.has('max_tokens') ? {} : { max_tokens: limit };
};

const paramsOf = (
  sdk: ChatSdk,
  thread: ThreadOptions<unknown>,
  demand: Demand<ChatCompletionMessageParam>,
): ChatCompletionCreateParamsStreaming => {
  const { without } = demand;
  const { name } = thread.answer;
  const schema = sdk.strictSchema(thread.answer.schema);
  const inWords = without.has('response_format');
  const instructions = inWords ? `${thread.instructions}\n\n${schemaInWords(schema)}` : thread.instructions;
  const offered = demand.without.has('tools') ? [] : thread.tools;
  const tools = offered.map(
    (tool): ChatCompletionFunctionTool => ({
      type: 'function',
      function: {
        name: tool.name,
        description: tool.description,
        parameters: sdk.strictSchema(tool.parameters),
      },
    }),
  );
  return {
    model: thread.model,
    stream: true,
    messages: [
      ...(instructions === '' ? [] : [{ role: 'system' as const, content: instructions }]),
      ...demand.items,
    ],
    ...(without.has('store') ? {} : { store: false }),
    ...(without.has('stream_options') ? {} : { stream_options: { include_usage: true } }),
    ...(inWords
      ? {}
      : {
          response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } },
        }),
    ...limitOf(without, demand.maxOutputTokens),
    ...(without.has('reasoning_effort') || thread.effort === null ? {} : { reasoning_effort: thread.effort }),
    ...(tools.length === 0 ? {} : { tools }),
    ...(tools.length === 0 || demand.mayUseTools ? {} : { tool_choice: 'none' }),
  };
};

/** What a whole completion means: why it finished first, then what it holds. */
const endingOf = (
  read: ChatReading,
  place: RequestTarget,
  scrub: Scrub,
): Ending<ChatCompletionMessageParam> => {
  const { host, model } = place;
  const reason = read.stopReason ?? '';
  switch (reason) {
    case 'length':
      return ended(
        'truncated',
        `${model} at ${host} reached the limit of its output or context before its answer was complete.`,
        'Lower the effort, split the change into smaller ones, or give the endpoint’s context size in its settings.',
      );
    case 'content_filter':
      return refusedEnding(place, scrub, 'content filter');
    case 'stop':
    case 'tool_calls':
    case 'function_call':
      break;
    default:
      return ended(
        'provider-error',
        `${host} ended the answer of ${model} with the reason ${cleanErrorText(reason, scrub.message)}.`,
        'Run it again.',
      );
  }
  if (read.refusal !== null) return refusedEnding(place, scrub, read.refusal);
  const { partialCalls, calls } = read;
  const items: readonly ChatCompletionMessageParam[] = [
    {
      role: 'assistant',
      // Not every endpoint takes a message without text.
      content: read.text === '' && partialCalls.length === 0 ? '(empty)' : read.text,
      ...(partialCalls.length === 0
        ? {}
        : {
            tool_calls: partialCalls.map(({ id, name, json }) => ({
              id,
              type: 'function' as const,
              function: { name, arguments: json },
            })),
          }),
    },
  ];
  return calls.length > 0 ? { kind: 'calls', calls, items } : { kind: 'answer' };
};

/**
 * One thread on the Chat Completions API, which most compatible endpoints speak. Streamed, and as plain as can be: text
 * as one string, no cache breakpoints, nothing that an older server would trip over.
 */
export const chatProtocol = (
  load: () => Promise<ChatSdk>,
  place: RequestTarget,
  scrub: Scrub,
  thread: ThreadOptions<unknown>,
): Protocol<ChatCompletionMessageParam> => ({
  optional,

  userTurn: (parts: readonly Part[]) => ({ role: 'user', content: parts.map(({ text }) => text).join('') }),

  toolTurn: (answers: readonly ToolAnswer[]) =>
    answers.map(({ call, output, failed }) => ({
      role: 'tool',
      tool_call_id: call.id,
      // This wire has no mark for a failed call: it is said in the text.
      content: failed ? `Error: ${output}` : output,
    })),

  assistantTurn: (text) => ({ role: 'assistant', content: text }),

  async send(demand): Promise<Exchange<ChatCompletionMessageParam>> {
    const read = readChat();
    const sdk = await load();
    const params = paramsOf(sdk, thread, demand);
    return exchanged(read, place, scrub, async () => {
      const { data, request_id } = await sdk.client.chat.completions
        .create(params, { signal: demand.signal })
        .withResponse();
      read.requestId = request_id;
      for await (const chunk of data) {
        read.take(chunk);
        demand.begun?.();
      }
      read.finish();
      return endingOf(read, place, scrub);
    });
  },
});
