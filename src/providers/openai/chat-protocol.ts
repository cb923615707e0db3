import type { OpenAI } from 'openai';
import type {
  ChatCompletionCreateParams,
  ChatCompletionFunctionTool,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions/completions';
import type * as z from 'zod';
import { schemaInWords } from '../answer.ts';
import type { ServerEvent } from '../answer-events.ts';
import type { Scrub } from '../credentials.ts';
import { exchange, refusedEnding, stoppedEnding } from '../exchange.ts';
import type { RequestTarget } from '../failure.ts';
import type { Demand, Ending, Exchange, Protocol, ToolAnswer } from '../protocol.ts';
import type { Part, ThreadOptions } from '../provider.ts';
import { callInput } from '../tool-calls.ts';
import { CutShort } from '../transport.ts';
import { type Optional, streamParameter, toolsParameter } from '../unsupported-parameters.ts';
import { type ChatReading, chatBody, chatEvent, noChat, partialCalls } from './chat-reading.ts';

interface ChatSdk {
  readonly client: OpenAI;
  /** In the form of the API's strict mode. */
  readonly strictSchema: (schema: z.ZodType) => Record<string, unknown>;
  readonly events: (response: Response) => AsyncIterable<ServerEvent>;
}

/** Parameters that compatible endpoints are known to lack. `max_tokens` is the older name, tried first. */
const optional: readonly Optional[] = [
  { name: 'stream_options', named: /\bstream_options\b|\binclude_usage\b/i },
  streamParameter,
  toolsParameter,
  { name: 'response_format', named: /\bresponse_format\b|json_schema|structured output/i },
  { name: 'reasoning_effort', named: /\breasoning(?:_effort)?\b|\beffort\b/i },
  { name: 'max_completion_tokens', named: /\bmax_completion_tokens\b/i },
  { name: 'max_tokens', named: /\bmax_tokens\b/i },
  // An endpoint without this parameter stores nothing.
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
): ChatCompletionCreateParams => {
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
    ...(without.has('stream') ? {} : { stream: true }),
    messages: [
      ...(instructions === '' ? [] : [{ role: 'system' as const, content: instructions }]),
      ...demand.items,
    ],
    ...(without.has('store') ? {} : { store: false }),
    ...(without.has('stream') || without.has('stream_options')
      ? {}
      : { stream_options: { include_usage: true } }),
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

/** How an answer ended: by its finish reason first, then by its content. */
const endingOf = (
  read: ChatReading,
  place: RequestTarget,
  scrub: Scrub,
): Ending<ChatCompletionMessageParam> => {
  if (read.stopReason === null) throw new CutShort();
  const stopped = stoppedEnding(read, place, scrub);
  if (stopped !== null) return stopped;
  if (read.refusal !== null) return refusedEnding(place, scrub, read.refusal);
  const calls = partialCalls(read);
  const items: readonly ChatCompletionMessageParam[] = [
    {
      role: 'assistant',
      // Not every endpoint accepts a message without text.
      content: read.text === '' && calls.length === 0 ? '(empty)' : read.text,
      ...(calls.length === 0
        ? {}
        : {
            tool_calls: calls.map(({ id, name, json }) => ({
              id,
              type: 'function' as const,
              function: { name, arguments: json },
            })),
          }),
    },
  ];
  if (calls.length === 0) return { kind: 'answer' };
  return {
    kind: 'calls',
    calls: calls.map(({ id, name, json }) => ({ id, name, input: callInput(json) })),
    items,
  };
};

/**
 * One thread on the Chat Completions API, which most compatible endpoints offer. With the simplest format:
 * text as one string and no cache breakpoints, so that older servers accept it.
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
      // This API has no field for a failed call, so the text says it.
      content: failed ? `Error: ${output}` : output,
    })),

  assistantTurn: (text) => ({ role: 'assistant', content: text }),

  async send(demand): Promise<Exchange<ChatCompletionMessageParam>> {
    const sdk = await load();
    const params = paramsOf(sdk, thread, demand);
    return exchange({
      reader: {
        start: noChat,
        event: chatEvent,
        body: chatBody,
        ending: (reading) => endingOf(reading, place, scrub),
        stopReasons,
      },
      place,
      scrub,
      demand,
      request: () => sdk.client.chat.completions.create(params, { signal: demand.signal }).asResponse(),
      events: sdk.events,
    });
  },
});

const stopReasons = new Set(['stop', 'length', 'tool_calls', 'function_call', 'content_filter']);
