import type { Anthropic } from '@anthropic-ai/sdk';
import type { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import type {
  ContentBlockParam,
  MessageCreateParams,
  MessageParam,
  TextBlockParam,
  ToolResultBlockParam,
  Tool as WireTool,
} from '@anthropic-ai/sdk/resources/messages/messages';
import type * as z from 'zod';
import { schemaInWords } from '../answer.ts';
import type { ServerEvent } from '../answer-events.ts';
import { bytesTo, storableFrom } from '../cache-marks.ts';
import type { Scrub } from '../credentials.ts';
import { ended, exchange, refusedEnding, stoppedEnding } from '../exchange.ts';
import type { RequestTarget } from '../failure.ts';
import type { Demand, Ending, Exchange, Protocol, ToolAnswer } from '../protocol.ts';
import type { Part, ThreadOptions } from '../provider.ts';
import { CutShort } from '../transport.ts';
import { type Optional, streamParameter, toolsParameter } from '../unsupported-parameters.ts';
import { blocksIn, callsIn, type MessageReading, messageBody, messageEvent, noMessage } from './reading.ts';

interface AnthropicSdk {
  readonly client: Anthropic;
  readonly zodOutputFormat: (schema: z.ZodType) => ReturnType<typeof zodOutputFormat>;
  readonly events: (response: Response) => AsyncIterable<ServerEvent>;
}

const optional: readonly Optional[] = [
  streamParameter,
  { name: 'tools.strict', named: /\bstrict\b/i },
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
): MessageCreateParams => {
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
      ...(without(demand.without, 'tools.strict') ? {} : { strict: true }),
      input_schema: { ...sdk.zodOutputFormat(tool.parameters).schema, type: 'object' },
    }),
  );
  const mustAnswer = tools.length > 0 && !demand.mayUseTools;
  const lead = Buffer.byteLength(JSON.stringify([tools, schema, instructions]));
  const marksRules = cached && thread.instructionsRecur !== false && isStorable(lead);
  const system: TextBlockParam[] =
    instructions === ''
      ? []
      : [{ type: 'text', text: instructions, ...(marksRules ? { cache_control: breakpoint } : {}) }];
  const outputConfig = {
    ...(inWords ? {} : { format: { type, schema } }),
    ...(effort === null ? {} : { effort }),
  };
  return {
    model: thread.model,
    max_tokens: demand.maxOutputTokens,
    ...(without(demand.without, 'stream') ? {} : { stream: true }),
    ...(system.length === 0 ? {} : { system }),
    messages: withBreakpoints(demand.items, {
      // With another `tool_choice`, nothing of the messages that is stored can be read, here or later.
      allowed: cached && !mustAnswer ? mostBreakpoints - (marksRules ? 1 : 0) : 0,
      lead,
      // Only the next turn of look-ups repeats the end of a request.
      end: tools.length > 0 && (thread.storesQuestions !== false || endsWithResults(demand.items)),
    }),
    ...(without(demand.without, 'thinking') ? {} : { thinking: { type: 'adaptive' } }),
    ...(Object.keys(outputConfig).length === 0 ? {} : { output_config: outputConfig }),
    ...(tools.length === 0 ? {} : { tools }),
    ...(mustAnswer ? { tool_choice: { type: 'none' } } : {}),
  };
};

/** How a message ended: by its stop reason first, then by its blocks. */
const endingOf = (read: MessageReading, place: RequestTarget, scrub: Scrub): Ending<AnthropicItem> => {
  const { host, model } = place;
  if (!read.stopped) throw new CutShort();
  switch (read.stopReason) {
    case 'refusal': {
      const why = [read.refusal?.category, read.refusal?.explanation]
        .filter((word) => word !== null && word !== undefined)
        .join(': ');
      return refusedEnding(place, scrub, why);
    }
    case 'model_context_window_exceeded':
      return ended(
        'context-exceeded',
        `${model} at ${host} ran out of context before its answer was complete.`,
        'Leave files out with `ignore`, split the change, or name a model with a larger context.',
      );
    case 'pause_turn':
      return ended(
        'provider-error',
        `${model} at ${host} paused its turn, which only the provider’s own tools should cause.`,
        'Run it again.',
      );
    default: {
      const stopped = stoppedEnding(read, place, scrub);
      if (stopped !== null) return stopped;
      const calls = callsIn(read);
      if (calls.length === 0) return { kind: 'answer' };
      return { kind: 'calls', calls, items: [{ role: 'assistant', blocks: blocksIn(read) }] };
    }
  }
};

const stopReasons = new Set([
  'end_turn',
  'max_tokens',
  'stop_sequence',
  'tool_use',
  'pause_turn',
  'refusal',
  'model_context_window_exceeded',
]);

/** One thread on Anthropic's Messages API. */
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
    const sdk = await load();
    const params = paramsOf(sdk, thread, demand);
    return exchange({
      reader: {
        start: noMessage,
        event: messageEvent,
        body: messageBody,
        ending: (reading) => endingOf(reading, place, scrub),
        stopReasons,
      },
      place,
      scrub,
      demand,
      request: () => sdk.client.messages.create(params, { signal: demand.signal }).asResponse(),
      events: sdk.events,
    });
  },
});

const breakpoint = { type: 'ephemeral' } as const;

/** Breakpoints that Anthropic accepts in one request. */
const mostBreakpoints = 4;

/** A message from the action: its blocks as sent, and which of them end a prefix that later calls repeat. */
type AnthropicItem =
  | {
      readonly role: 'user';
      readonly blocks: readonly (TextBlockParam | ToolResultBlockParam)[];
      readonly marked: ReadonlySet<number>;
    }
  | { readonly role: 'assistant'; readonly blocks: readonly ContentBlockParam[] };

const endsWithResults = (items: readonly AnthropicItem[]): boolean =>
  items.at(-1)?.blocks.some(({ type }) => type === 'tool_result') === true;

/** Anthropic stores a prefix from 512 to 1,024 tokens on, depending on the model. */
const isStorable = storableFrom(512);

/**
 * Adds cache breakpoints to the messages: one at the end of the newest turn if another turn may follow, which then
 * reuses all of this request, and the others at the first and the latest marked parts, which other threads and later
 * turns share.
 */
const withBreakpoints = (
  items: readonly AnthropicItem[],
  { allowed, lead, end }: { readonly allowed: number; readonly lead: number; readonly end: boolean },
): MessageParam[] => {
  const lengths = bytesTo(
    lead,
    items.map(({ blocks }) => blocks),
  );
  const places = items.flatMap((turn, item) =>
    turn.role === 'user' && isStorable(lengths[item] ?? 0)
      ? [...turn.marked].map((block) => ({ item, block }))
      : [],
  );
  const newest = items.length - 1;
  const last = items[newest];
  const ends =
    end && allowed > 0 && last?.role === 'user' && isStorable(lengths[newest] ?? 0)
      ? [{ item: newest, block: last.blocks.length - 1 }]
      : [];
  const marks = places.filter(({ item, block }) =>
    ends.every((one) => item !== one.item || block !== one.block),
  );
  const room = Math.max(0, allowed - ends.length);
  const kept = [...marks.slice(0, 1), ...marks.slice(1).slice(-Math.max(0, room - 1))].slice(0, room);
  const chosen = [...kept, ...ends];
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
