import * as z from 'zod';
import type { ToolResult, Turn } from '../model-behavior.ts';
import { sealOf } from './openai-responses.ts';
import type { ReadRequest, Refused, Segment } from './speech.ts';
import { loose } from './strict-schema.ts';

const part = z.looseObject({
  type: z.string(),
  text: z.string().nullable().default(null),
  refusal: z.string().nullable().default(null),
  prompt_cache_breakpoint: z.unknown().default(null),
});
const item = z.looseObject({
  type: z.string().nullable().default(null),
  role: z.string().nullable().default(null),
  content: z
    .union([z.string(), z.array(part)])
    .nullable()
    .default(null),
  output: z.unknown().default(null),
});
const offered = z.looseObject({
  name: z.string(),
  description: z.string().nullable().default(null),
  parameters: z.unknown().default(null),
});
const body = z.looseObject({
  model: z.string(),
  instructions: z.string().nullable().default(null),
  input: z
    .union([z.string(), z.array(item)])
    .nullable()
    .default(null),
  stream: z.boolean().nullable().default(null),
  store: z.boolean().nullable().default(null),
  include: z.array(z.string()).nullable().default(null),
  max_output_tokens: z.number().nullable().default(null),
  prompt_cache_key: z.string().nullable().default(null),
  prompt_cache_options: z
    .looseObject({ mode: z.string().nullable().default(null) })
    .nullable()
    .default(null),
  reasoning: z
    .looseObject({ effort: z.string().nullable().default(null) })
    .nullable()
    .default(null),
  text: z
    .looseObject({
      format: z
        .looseObject({ type: z.string(), schema: z.unknown().default(null) })
        .nullable()
        .default(null),
    })
    .nullable()
    .default(null),
  tools: z
    .array(
      z.looseObject({
        type: z.string(),
        name: z.string().nullable().default(null),
        description: z.string().nullable().default(null),
        parameters: z.unknown().default(null),
        /** A tool of type `namespace` groups others, as those of an MCP server. */
        tools: z.array(offered).nullable().default(null),
      }),
    )
    .nullable()
    .default(null),
});
type Item = z.infer<typeof item>;

const call = z.looseObject({
  type: z.literal('function_call'),
  call_id: z.string(),
  name: z.string(),
  namespace: z.string().nullish(),
  arguments: z.string(),
});
const outputText = z.union([
  z.string(),
  z.array(part).transform((parts) => parts.map(({ text }) => text ?? '').join('')),
]);
const output = z.looseObject({
  type: z.literal('function_call_output'),
  call_id: z.string(),
  output: outputText,
});
const reasoning = z.looseObject({
  type: z.literal('reasoning'),
  id: z.string(),
  encrypted_content: z.string().nullable().default(null),
});
const marked = z.looseObject({ prompt_cache_breakpoint: z.looseObject({}) });

/** A message's text; the marks of cache breakpoints are no part of the prefix. */
const segmentsOf = (given: Item): Segment[] => {
  const { content, ...rest } = given;
  if (!Array.isArray(content)) {
    const result = output.safeParse(given).data;
    const text = JSON.stringify(result === undefined ? given : { ...given, output: result.output });
    const parts = Array.isArray(given.output) ? given.output : [];
    return [{ text, breakpoint: marked.safeParse(parts.at(-1)).success }];
  }
  return content.map(({ prompt_cache_breakpoint, ...words }, index) => ({
    text: JSON.stringify(index === 0 ? { ...rest, ...words } : words),
    breakpoint: prompt_cache_breakpoint !== null,
  }));
};

const textOf = (given: Item): string =>
  typeof given.content === 'string'
    ? given.content
    : (given.content ?? []).map(({ text }) => text ?? '').join('');

const inputs = (given: z.infer<typeof body>): readonly Item[] =>
  typeof given.input === 'string'
    ? [{ type: 'message', role: 'user', content: given.input, output: null }]
    : (given.input ?? []);

/** What the API refuses beyond what types can say: null where all is well. */
const fault = (items: readonly Item[]): string | null => {
  const called = items.flatMap((given) => call.safeParse(given).data?.call_id ?? []);
  const answered = items.flatMap((given) => output.safeParse(given).data?.call_id ?? []);
  const open = called.find((id) => !answered.includes(id));
  if (open !== undefined) return `No tool output found for function call ${open}.`;
  const stray = answered.find((id) => !called.includes(id));
  if (stray !== undefined) return `No tool call found for function call output with call_id ${stray}.`;
  const sealed = items.flatMap((given) => reasoning.safeParse(given).data ?? []);
  for (const { id, encrypted_content } of sealed) {
    if (encrypted_content === null)
      return `Item with id '${id}' not found. Items are not persisted when \`store\` is set to false.`;
    if (encrypted_content !== sealOf(id))
      return `The encrypted content for item ${id} could not be verified.`;
  }
  // A call of ours that was thought about must come back with its thought.
  const thoughtless = called.find((id) => {
    const of = /^call_(rs_practice_\d+)_/.exec(id)?.[1];
    return of !== undefined && !sealed.some((given) => given.id === of);
  });
  if (thoughtless !== undefined)
    return `Item '${thoughtless}' of type 'function_call' was provided without its required 'reasoning' item.`;
  return null;
};

const isRules = ({ role }: Item): boolean => role === 'developer' || role === 'system';

/** From GPT-6.2 on, the API puts `instructions` behind the input. Practice models are of today. */
const putsInstructionsLast = (model: string): boolean => {
  const [, major, minor = '0'] = /^gpt-(\d+)(?:\.(\d+))?/u.exec(model) ?? [];
  return major === undefined || Number(major) > 6 || (Number(major) === 6 && Number(minor) >= 2);
};

const conversation = (items: readonly Item[]) => {
  const turns: Turn[] = [];
  let calls: z.infer<typeof call>[] = [];
  let results: ToolResult[] = [];
  for (const given of items) {
    const asked = call.safeParse(given).data;
    if (asked !== undefined) calls.push(asked);
    const answer = output.safeParse(given).data;
    if (answer !== undefined) {
      const of = calls.find(({ call_id }) => call_id === answer.call_id);
      const input: unknown = of === undefined ? null : JSON.parse(of.arguments);
      const failed = answer.output.startsWith('Error: ');
      results.push({
        name: [of?.namespace ?? '', of?.name ?? ''].filter((part) => part !== '').join('.'),
        input,
        output: failed ? answer.output.slice('Error: '.length) : answer.output,
        failed,
      });
    }
    const text = textOf(given);
    if (given.role === null || text === '') continue;
    if (given.role !== 'assistant') {
      calls = [];
      results = [];
    }
    turns.push({ role: given.role === 'assistant' ? 'assistant' : 'user', text });
  }
  return { turns, results };
};

/** Understands a request of the Responses API, or says why the API would refuse it. */
export const readResponseEvents = (given: unknown): ReadRequest | Refused => {
  const read = body.safeParse(given);
  if (!read.success) return { refused: z.prettifyError(read.error) };
  const { model, instructions, tools, text } = read.data;
  const items = inputs(read.data);
  const refused = fault(items);
  if (refused !== null) return { refused, param: 'input' };
  const format = text?.format ?? null;
  const schema = format?.type === 'json_schema' ? format.schema : null;
  const strict = loose(schema, '');
  if (strict !== null)
    return { refused: `Invalid schema for response_format: ${strict}`, param: 'text.format.schema' };
  const { turns, results } = conversation(items.filter((one) => !isRules(one)));
  const rules = [instructions ?? '', ...items.filter(isRules).map(textOf)].filter((text) => text !== '');
  const topLevel: Segment[] =
    instructions === null
      ? []
      : [{ text: JSON.stringify({ role: 'system', content: instructions }), breakpoint: false }];
  const asked = items.flatMap(segmentsOf);
  return {
    request: {
      wire: 'openai',
      model,
      instructions: rules.join('\n'),
      turns,
      tools: (tools ?? []).flatMap((tool) => {
        const name = tool.name ?? tool.type;
        return (
          tool.tools?.map((one) => ({ ...one, name: `${name}.${one.name}` })) ?? [{ ...tool, name }]
        ).map((one) => ({
          name: one.name,
          description: one.description ?? '',
          parameters: one.parameters,
        }));
      }),
      toolResults: results,
      schema,
    },
    stream: read.data.stream === true,
    maxOutputTokens: read.data.max_output_tokens ?? null,
    thinks:
      typeof read.data.reasoning?.effort === 'string' &&
      (read.data.include ?? []).includes('reasoning.encrypted_content'),
    segments: [
      ...(tools ?? []).map((tool) => ({ text: JSON.stringify(tool), breakpoint: false })),
      ...(format === null ? [] : [{ text: JSON.stringify(format), breakpoint: false }]),
      ...(putsInstructionsLast(model) ? [...asked, ...topLevel] : [...topLevel, ...asked]),
    ],
    cacheScope: `${model} ${read.data.prompt_cache_key ?? ''}`,
    implicitCache: read.data.prompt_cache_options?.mode !== 'explicit',
  };
};
