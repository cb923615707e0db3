import type { Anthropic } from '@anthropic-ai/sdk';
import type { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import type {
  ContentBlockParam,
  MessageCreateParamsStreaming,
  MessageParam,
  TextBlockParam,
  ToolResultBlockParam,
  Tool as WireTool,
} from '@anthropic-ai/sdk/resources/messages/messages';
import type * as z from 'zod';
import { schemaInWords } from '../answer.ts';
import type { Scrub } from '../credentials.ts';
import { ended, exchanged, refusedEnding } from '../exchange.ts';
import type { RequestTarget } from '../failure.ts';
import type { Demand, Ending, Exchange, Protocol, ToolAnswer } from '../protocol.ts';
import type { Part, ThreadOptions } from '../provider.ts';
import { type Optional, toolsParameter } from '../unsupported-parameters.ts';
import { type MessageReading, readMessage } from './stream.ts';

interface AnthropicSdk {
  readonly client: Anthropic;
  readonly zodOutputFormat: (schema: z.ZodType) => ReturnType<typeof zodOutputFormat>;
}

const optional: readonly Optional[] = [
  toolsParameter,
  { name: 'thinking', named: /(?<![\w.])thinking\b/i },
  { name: 'output_config.effort', named: /\beffort\b/i },
  { name: 'output_config.format', named: /\boutput_config\.format\b|\boutput_format\b|structured output/i },
  { name: 'output_config', named: /\boutput_config\b/i },
  { name: 'cache_control', named: /\bcache_control\b/i },
];

const without = (names: ReadonlySet<string>, name: string): boolean =>
  names.has(name) || (name.startsWith('output_config.') && names.has('output_config'));

const paramsOf = (
  sdk: AnthropicSdk,
  thread: ThreadOptions<unknown>,
  demand: Demand<AnthropicItem>,
): MessageCreateParamsStreaming => {
  const { type, schema } = sdk.zodOutputFormat(thread.answer.schema);
  const inWords = without(demand.without, 'output_config.format');
  const instructions = inWords ? `${thread.instructions}\n\n${schemaInWords(schema)}` : thread.instructions;
  const cached = !without(demand.without, 'cache_control');
  const effort = without(demand.without, 'output_config.effort') ? null : thread.effort;
  const offered = demand.without.has('tools') ? [] : thread.tools;
  const tools = offered.map(
    (tool): WireTool => ({
      name: tool.name,
      description: tool.description,
      input_schema: { ...sdk.zodOutputFormat(tool.parameters).schema, type: 'object' },
    }),
  );
  const system: TextBlockParam[] =
    instructions === ''
      ? []
      : [{ type: 'text', text: instructions, ...(cached ? { cache_control: breakpoint } : {}) }];
  const outputConfig = {
    ...(inWords ? {} : { format: { type, schema } }),
    ...(effort === null ? {} : { effort }),
  };
  return {
    model: thread.model,
    max_tokens: demand.maxOutputTokens,
    stream: true,
    ...(system.length === 0 ? {} : { system }),
    messages: withBreakpoints(demand.items, cached ? mostBreakpoints - system.length : 0),
    ...(without(demand.without, 'thinking') ? {} : { thinking: { type: 'adaptive' } }),
    ...(Object.keys(outputConfig).length === 0 ? {} : { output_config: outputConfig }),
    ...(tools.length === 0 ? {} : { tools }),
    ...(tools.length === 0 || demand.mayUseTools ? {} : { tool_choice: { type: 'none' } }),
  };
};

/** What a whole message means: the stop reason first, then its blocks. */
const endingOf = (read: MessageReading, place: RequestTarget, scrub: Scrub): Ending<AnthropicItem> => {
  const { host, model } = place;
  switch (read.stopReason) {
    case 'refusal': {
      const why = [read.refusal?.category, read.refusal?.explanation]
        .filter((word) => word !== null && word !== undefined)
        .join(': ');
      return refusedEnding(place, scrub, why);
    }
    case 'max_tokens':
      return ended(
        'truncated',
        `${model} at ${host} reached the limit of its output before its answer was complete.`,
        'Lower the effort, or split the change into smaller ones.',
      );
    case 'model_context_window_exceeded':
      return ended(
        'context-exceeded',
        `${model} at ${host} ran out of context before its answer was complete.`,
        'Leave files out with `ignore`, split the change, or name a model with a larger context.',
      );
    case 'pause_turn':
      return ended(
        'provider-error',
        `${model} at ${host} paused its turn, which only tools of the provider’s own should cause.`,
        'Run it again.',
      );
    default: {
      const items: readonly AnthropicItem[] = [
        {
          role: 'assistant',
          blocks: read.blocks.length > 0 ? read.blocks : [{ type: 'text', text: '(empty)' }],
        },
      ];
      return read.calls.length > 0 ? { kind: 'calls', calls: read.calls, items } : { kind: 'answer' };
    }
  }
};

/** One thread on Anthropic's Messages API, streamed: other than in a stream, more than 21,333 tokens are refused. */
export const anthropicProtocol = (
  load: () => Promise<AnthropicSdk>,
  place: RequestTarget,
  scrub: Scrub,
  thread: ThreadOptions<unknown>,
): Protocol<AnthropicItem> => ({
  optional,

  userTurn(parts: readonly Part[]) {
    const full = parts.filter(({ text }) => text !== '');
    return {
      role: 'user',
      blocks: full.map(({ text }) => ({ type: 'text', text })),
      marked: new Set(full.flatMap((part, index) => (part.cache === true ? [index] : []))),
    };
  },

  toolTurn(answers: readonly ToolAnswer[]) {
    const blocks = answers.map(
      ({ call, output, failed }): ToolResultBlockParam => ({
        type: 'tool_result',
        tool_use_id: call.id,
        content: output,
        ...(failed ? { is_error: true } : {}),
      }),
    );
    return [{ role: 'user', blocks, marked: new Set<number>() }];
  },

  assistantTurn: (text) => ({ role: 'assistant', blocks: [{ type: 'text', text }] }),

  async send(demand): Promise<Exchange<AnthropicItem>> {
    const read = readMessage();
    const sdk = await load();
    const params = paramsOf(sdk, thread, demand);
    return exchanged(read, place, scrub, async () => {
      const { data, request_id } = await sdk.client.messages
        .create(params, { signal: demand.signal })
        .withResponse();
      read.requestId = request_id ?? null;
      for await (const event of data) {
        read.take(event);
        if (event.type === 'content_block_start') demand.begun?.();
      }
      read.finish();
      return endingOf(read, place, scrub);
    });
  },
});

const breakpoint = { type: 'ephemeral' } as const;

/** Breakpoints that Anthropic takes in one request. */
const mostBreakpoints = 4;

/** A message of ours: its blocks as sent, and which of them end a prefix that later calls repeat. */
type AnthropicItem =
  | {
      readonly role: 'user';
      readonly blocks: readonly (TextBlockParam | ToolResultBlockParam)[];
      readonly marked: ReadonlySet<number>;
    }
  | { readonly role: 'assistant'; readonly blocks: readonly ContentBlockParam[] };

/**
 * The messages with cache breakpoints: one at the end of the newest user turn, so that the next request finds all of
 * this one, and the others at the first and the latest marked parts, which other threads and later turns share.
 */
const withBreakpoints = (items: readonly AnthropicItem[], allowed: number): MessageParam[] => {
  const places: { readonly item: number; readonly block: number }[] = [];
  for (const [item, turn] of items.entries())
    if (turn.role === 'user') for (const block of turn.marked) places.push({ item, block });
  const newest = items.length - 1;
  const last = items[newest];
  const end = allowed > 0 && last?.role === 'user' ? { item: newest, block: last.blocks.length - 1 } : null;
  const marks = places.filter(({ item, block }) => item !== end?.item || block !== end.block);
  const room = Math.max(0, allowed - (end === null ? 0 : 1));
  const kept = [...marks.slice(0, 1), ...marks.slice(1).slice(-Math.max(0, room - 1))].slice(0, room);
  const chosen = end === null ? kept : [...kept, end];
  return items.map((turn, item) => {
    if (turn.role === 'assistant') return { role: 'assistant', content: [...turn.blocks] };
    const content = turn.blocks.map((block, index) =>
      chosen.some((place) => place.item === item && place.block === index)
        ? { ...block, cache_control: breakpoint }
        : block,
    );
    return { role: 'user', content };
  });
};
