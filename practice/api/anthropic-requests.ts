import * as z from 'zod';
import type { ToolResult, Turn } from '../model-behavior.ts';
import { signatureOf } from './anthropic-responses.ts';
import type { ReadRequest, Refused, Segment } from './speech.ts';
import { loose } from './strict-schema.ts';

const block = z.looseObject({ type: z.string(), cache_control: z.unknown().default(null) });
const message = z.object({
  role: z.enum(['user', 'assistant', 'system']),
  content: z.union([z.string(), z.array(block)]),
});
const body = z.looseObject({
  model: z.string(),
  max_tokens: z.number(),
  stream: z.boolean().nullable().default(null),
  system: z
    .union([z.string(), z.array(block)])
    .nullable()
    .default(null),
  messages: z.array(message),
  thinking: z.looseObject({ type: z.string() }).nullable().default(null),
  tool_choice: z.unknown().default(null),
  tools: z
    .array(
      z.looseObject({
        name: z.string(),
        description: z.string().nullable().default(null),
        input_schema: z.unknown().default(null),
        strict: z.boolean().nullable().default(null),
      }),
    )
    .nullable()
    .default(null),
  output_config: z
    .looseObject({
      format: z
        .looseObject({ schema: z.unknown().default(null) })
        .nullable()
        .default(null),
      effort: z.unknown().default(null),
    })
    .nullable()
    .default(null),
});
type Block = z.infer<typeof block>;

const textBlock = z.looseObject({ type: z.literal('text'), text: z.string() });
const toolUse = z.looseObject({
  type: z.literal('tool_use'),
  id: z.string(),
  name: z.string(),
  input: z.unknown().default(null),
});
const toolResult = z.looseObject({
  type: z.literal('tool_result'),
  tool_use_id: z.string(),
  content: z
    .union([z.string(), z.array(textBlock)])
    .nullable()
    .default(null),
  is_error: z.boolean().nullable().default(null),
});
const thinking = z.looseObject({ type: z.literal('thinking'), thinking: z.string(), signature: z.string() });

const blocksOf = (content: string | readonly Block[]): readonly Block[] =>
  typeof content === 'string' ? [{ type: 'text', text: content, cache_control: null }] : content;

const segmentOf = (role: string, { cache_control, ...rest }: Block): Segment => ({
  text: JSON.stringify({ role, ...rest }),
  breakpoint: cache_control !== null,
});

/** What the API refuses beyond what types can say: null where all is well. */
const fault = (messages: readonly z.infer<typeof message>[], breakpoints: number): string | null => {
  if (breakpoints > 4)
    return `A maximum of 4 blocks with cache_control may be provided. Found ${breakpoints}.`;
  if (messages[0]?.role !== 'user') return 'messages: first message must use the "user" role';
  let open: string[] = [];
  for (const [index, { role, content }] of messages.entries()) {
    const blocks = blocksOf(content);
    if (blocks.length === 0) return `messages.${index}: content must not be empty`;
    const answered = blocks.flatMap((item) => toolResult.safeParse(item).data?.tool_use_id ?? []);
    const missing = open.filter((id) => !answered.includes(id));
    if (missing.length > 0)
      return `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${missing.join(', ')}.`;
    const strays = answered.filter((id) => !open.includes(id));
    if (strays.length > 0)
      return `messages.${index}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${strays.join(', ')}.`;
    open = role === 'assistant' ? blocks.flatMap((item) => toolUse.safeParse(item).data?.id ?? []) : [];
    for (const [at, item] of blocks.entries()) {
      if (textBlock.safeParse(item).data?.text === '')
        return 'messages: text content blocks must be non-empty';
      const thinks = thinking.safeParse(item).data;
      if (thinks !== undefined && thinks.signature !== signatureOf(thinks.thinking))
        return `messages.${index}.content.${at}: Invalid \`signature\` in \`thinking\` block`;
    }
    // A call of ours that was thought about must come back with its thought.
    if (open.some((id) => id.startsWith('toolu_thought_')) && blocks[0]?.type !== 'thinking')
      return `messages.${index}.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${blocks[0]?.type}\`.`;
  }
  return null;
};

/** Turns of text, and the results of the tools called since the newest user turn. */
const conversation = (messages: readonly z.infer<typeof message>[]) => {
  const turns: Turn[] = [];
  let calls: { readonly id: string; readonly name: string; readonly input: unknown }[] = [];
  let results: ToolResult[] = [];
  for (const { role, content } of messages) {
    const blocks = blocksOf(content);
    const text = blocks.map((item) => textBlock.safeParse(item).data?.text ?? '').join('');
    if (role === 'assistant') calls.push(...blocks.flatMap((item) => toolUse.safeParse(item).data ?? []));
    for (const result of blocks.flatMap((item) => toolResult.safeParse(item).data ?? [])) {
      const call = calls.find(({ id }) => id === result.tool_use_id);
      const given = result.content ?? '';
      results.push({
        name: call?.name ?? '',
        input: call?.input ?? null,
        output: typeof given === 'string' ? given : given.map(({ text }) => text).join(''),
        failed: result.is_error === true,
      });
    }
    if (text === '') continue;
    if (role === 'user') {
      calls = [];
      results = [];
    }
    turns.push({ role: role === 'assistant' ? 'assistant' : 'user', text });
  }
  return { turns, results };
};

/** Understands a request of the Messages API, or says why the API would refuse it. */
export const readMessageEvents = (given: unknown): ReadRequest | Refused => {
  const read = body.safeParse(given);
  if (!read.success) return { refused: z.prettifyError(read.error) };
  const { model, messages, tools, output_config, system } = read.data;
  const format = output_config?.format ?? null;
  const prefix = [
    ...(tools ?? []).map((tool): Segment => ({ text: JSON.stringify(tool), breakpoint: false })),
    ...(format === null ? [] : [{ text: JSON.stringify(format), breakpoint: false }]),
    ...(system === null ? [] : blocksOf(system).map((item) => segmentOf('system', item))),
  ];
  // A change of these keeps tools and system but loses the messages.
  const settings = JSON.stringify([read.data.thinking ?? null, read.data.tool_choice ?? null]);
  const segments = [
    ...prefix,
    ...messages.flatMap(({ role, content }, index) =>
      blocksOf(content).map((item, at) => segmentOf(index + at === 0 ? `${role} ${settings}` : role, item)),
    ),
  ];
  const refused = fault(messages, segments.filter(({ breakpoint }) => breakpoint).length);
  if (refused !== null) return { refused };
  const strict = (tools ?? []).map((tool) => (tool.strict === true ? loose(tool.input_schema, '') : null));
  const wrong = strict.find((breach) => breach !== null);
  if (wrong !== undefined) return { refused: `tools.0.input_schema: ${wrong}` };
  const { turns, results } = conversation(messages);
  return {
    request: {
      wire: 'anthropic',
      model,
      instructions:
        system === null
          ? ''
          : blocksOf(system)
              .map((item) => textBlock.safeParse(item).data?.text ?? '')
              .join(''),
      turns,
      tools: (tools ?? []).map((tool) => ({
        name: tool.name,
        description: tool.description ?? '',
        parameters: tool.input_schema,
      })),
      toolResults: results,
      schema: format?.schema ?? null,
    },
    stream: read.data.stream === true,
    maxOutputTokens: read.data.max_tokens,
    thinks: read.data.thinking?.type === 'adaptive',
    segments,
    cacheScope: model,
    implicitCache: false,
  };
};
