import * as z from 'zod';
import type { ToolResult, Turn } from '../model-behavior.ts';
import type { DebatedBundle, Refused } from './speech.ts';
import { loose } from './strict-schema.ts';

const part = z.looseObject({ type: z.string(), text: z.string().nullable().default(null) });
const call = z.looseObject({
  id: z.string(),
  function: z.looseObject({ name: z.string(), arguments: z.string() }),
});
const message = z.looseObject({
  role: z.string(),
  content: z
    .union([z.string(), z.array(part)])
    .nullable()
    .default(null),
  tool_calls: z.array(call).nullable().default(null),
  tool_call_id: z.string().nullable().default(null),
});
const body = z.looseObject({
  model: z.string(),
  messages: z.array(message),
  stream: z.boolean().nullable().default(null),
  max_completion_tokens: z.number().nullable().default(null),
  max_tokens: z.number().nullable().default(null),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z
        .looseObject({ schema: z.unknown().default(null), strict: z.boolean().nullable().default(null) })
        .nullable()
        .default(null),
    })
    .nullable()
    .default(null),
  tools: z
    .array(
      z.looseObject({
        function: z.looseObject({
          name: z.string(),
          description: z.string().nullable().default(null),
          parameters: z.unknown().default(null),
        }),
      }),
    )
    .nullable()
    .default(null),
});
type Message = z.infer<typeof message>;

const textOf = ({ content }: Message): string =>
  typeof content === 'string' ? content : (content ?? []).map(({ text }) => text ?? '').join('');

/** What the API refuses beyond what types can say: null where all is well. */
const fault = (messages: readonly Message[]): string | null => {
  let open: string[] = [];
  for (const [index, { role, tool_calls, tool_call_id }] of messages.entries()) {
    if (role === 'tool') {
      if (tool_call_id === null || !open.includes(tool_call_id))
        return `messages.${index}: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.`;
      open = open.filter((id) => id !== tool_call_id);
    } else if (open.length > 0)
      return `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id': ${open.join(', ')}.`;
    if (tool_calls !== null) open = tool_calls.map(({ id }) => id);
  }
  return open.length > 0 ? `No tool output found for ${open.join(', ')}.` : null;
};

const conversation = (messages: readonly Message[]) => {
  const turns: Turn[] = [];
  let calls: z.infer<typeof call>[] = [];
  let results: ToolResult[] = [];
  for (const given of messages) {
    const text = textOf(given);
    switch (given.role) {
      case 'tool': {
        const of = calls.find(({ id }) => id === given.tool_call_id);
        const input: unknown = of === undefined ? null : JSON.parse(of.function.arguments);
        const failed = text.startsWith('Error: ');
        const output = failed ? text.slice('Error: '.length) : text;
        results.push({ name: of?.function.name ?? '', input, output, failed });
        break;
      }
      case 'assistant':
        calls.push(...(given.tool_calls ?? []));
        if (text !== '') turns.push({ role: 'assistant', text });
        break;
      case 'user':
        calls = [];
        results = [];
        turns.push({ role: 'user', text });
        break;
      default:
        break;
    }
  }
  return { turns, results };
};

/** Understands a request of the Chat Completions API, or says why the API would refuse it. */
export const readChatEvents = (given: unknown): DebatedBundle | Refused => {
  const read = body.safeParse(given);
  if (!read.success) return { refused: z.prettifyError(read.error) };
  const { model, messages, tools, response_format, stream } = read.data;
  const refused = fault(messages);
  if (refused !== null) return { refused, param: 'messages' };
  const schema = response_format?.json_schema?.schema ?? null;
  const strict = response_format?.json_schema?.strict === true ? loose(schema, '') : null;
  if (strict !== null) return { refused: `Invalid schema for response_format: ${strict}` };
  const { turns, results } = conversation(messages);
  return {
    request: {
      wire: 'openai-chat',
      model,
      instructions: messages
        .filter(({ role }) => role === 'system' || role === 'developer')
        .map(textOf)
        .join('\n'),
      turns,
      tools: (tools ?? []).map(({ function: { name, description, parameters } }) => ({
        name,
        description: description ?? '',
        parameters,
      })),
      toolResults: results,
      schema,
    },
    stream: stream === true,
    maxOutputTokens: read.data.max_completion_tokens ?? read.data.max_tokens,
    thinks: false,
    segments: [
      ...(tools ?? []).map((tool) => ({ text: JSON.stringify(tool), breakpoint: false })),
      ...(response_format === null ? [] : [{ text: JSON.stringify(response_format), breakpoint: false }]),
      ...messages.map((item) => ({ text: JSON.stringify(item), breakpoint: false })),
    ],
    cacheScope: model,
    implicitCache: true,
  };
};
