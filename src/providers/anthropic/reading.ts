import type { ContentBlockParam } from '@anthropic-ai/sdk/resources/messages/messages';
import * as z from 'zod';
import { type AnswerReading, nothingRead } from '../exchange.ts';
import type { ToolCall } from '../protocol.ts';
import type { Usage } from '../provider.ts';
import { callInput } from '../tool-calls.ts';

/**
 * The events of Anthropic's stream, and the fields of a complete message, that are used. The SDK types them but does not validate them, and compatible
 * endpoints may send anything.
 */
const tokens = z.number().nonnegative().nullish().catch(null);
const usageSchema = z.object({
  input_tokens: tokens,
  cache_read_input_tokens: tokens,
  cache_creation_input_tokens: tokens,
  output_tokens: tokens,
});
const anyEvent = z.looseObject({ type: z.string() });
const messageStart = z.object({
  message: z.object({ model: z.string().nullish(), usage: z.unknown().optional() }),
});
const index = z.int().nonnegative();
const blockStart = z.object({ index, content_block: anyEvent });
const textBlock = z.object({ text: z.string().default('') });
const thinkingBlock = z.object({ thinking: z.string().default(''), signature: z.string().default('') });
const redactedBlock = z.object({ data: z.string() });
const toolBlock = z.object({ id: z.string(), name: z.string(), input: z.unknown().default(null) });
const blockDelta = z.object({
  index,
  delta: z.object({
    type: z.string(),
    text: z.string().default(''),
    thinking: z.string().default(''),
    signature: z.string().default(''),
    partial_json: z.string().default(''),
  }),
});
const refusalSchema = z.object({ category: z.string().nullish(), explanation: z.string().nullish() });
const messageDelta = z.object({
  delta: z.object({ stop_reason: z.string().nullish(), stop_details: refusalSchema.nullish() }),
  usage: z.unknown().optional(),
});

const messageFields = z.object({
  model: z.string().nullish(),
  content: z.array(anyEvent),
  stop_reason: z.string().nullish(),
  stop_details: refusalSchema.nullish(),
  usage: z.unknown().optional(),
});

type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'thinking'; readonly thinking: string; readonly signature: string }
  | { readonly type: 'redacted_thinking'; readonly data: string }
  /** `input` came at once, `json` in pieces. */
  | {
      readonly type: 'tool_use';
      readonly id: string;
      readonly name: string;
      readonly input: unknown;
      readonly json: string;
    }
  /** A block that was not requested and cannot be sent back. */
  | { readonly type: 'other' };

/** The part of a message received so far. */
export interface MessageReading extends AnswerReading {
  readonly refusal: z.infer<typeof refusalSchema> | null;
  /** By their index. */
  readonly received: ReadonlyMap<number, Block>;
  /** Whether the message is complete. */
  readonly stopped: boolean;
}

export const noMessage: MessageReading = {
  ...nothingRead,
  refusal: null,
  received: new Map(),
  stopped: false,
};

const startOf = (block: z.infer<typeof anyEvent>): Block => {
  switch (block.type) {
    case 'text':
      return { type: 'text', ...textBlock.parse(block) };
    case 'thinking':
      return { type: 'thinking', ...thinkingBlock.parse(block) };
    case 'redacted_thinking':
      return { type: 'redacted_thinking', ...redactedBlock.parse(block) };
    case 'tool_use':
      return { type: 'tool_use', ...toolBlock.parse(block), json: '' };
    default:
      return { type: 'other' };
  }
};

const grown = (block: Block, delta: z.infer<typeof blockDelta>['delta']): Block => {
  if (delta.type === 'text_delta' && block.type === 'text')
    return { ...block, text: block.text + delta.text };
  if (delta.type === 'thinking_delta' && block.type === 'thinking')
    return { ...block, thinking: block.thinking + delta.thinking };
  if (delta.type === 'signature_delta' && block.type === 'thinking')
    return { ...block, signature: block.signature + delta.signature };
  if (delta.type === 'input_json_delta' && block.type === 'tool_use')
    return { ...block, json: block.json + delta.partial_json };
  return block;
};

/** The usage with newer counts. They are cumulative, and those that an event omits stay unchanged. */
const counted = (usage: Usage, given: unknown): Usage => {
  const seen = usageSchema.safeParse(given);
  if (!seen.success) return usage;
  return {
    freshInput: seen.data.input_tokens ?? usage.freshInput,
    cachedInput: seen.data.cache_read_input_tokens ?? usage.cachedInput,
    writtenInput: seen.data.cache_creation_input_tokens ?? usage.writtenInput,
    output: seen.data.output_tokens ?? usage.output,
  };
};

const ordered = (received: ReadonlyMap<number, Block>): readonly Block[] =>
  [...received.entries()].sort(([a], [b]) => a - b).map(([, block]) => block);

/** The reading with these blocks. */
const withBlocks = (reading: MessageReading, received: ReadonlyMap<number, Block>): MessageReading => ({
  ...reading,
  begun: true,
  received,
  text: ordered(received)
    .map((block) => (block.type === 'text' ? block.text : ''))
    .join(''),
  thought: [...received.values()].some(
    (block) => block.type === 'redacted_thinking' || (block.type === 'thinking' && block.thinking !== ''),
  ),
});

/** The reading after one more event of a stream. */
export const messageEvent = (reading: MessageReading, event: unknown): MessageReading => {
  switch (anyEvent.parse(event).type) {
    case 'message_start': {
      const { message } = messageStart.parse(event);
      return {
        ...reading,
        servedModel: message.model ?? null,
        usage: counted(reading.usage, message.usage),
      };
    }
    case 'content_block_start': {
      const { index, content_block } = blockStart.parse(event);
      return withBlocks(reading, new Map(reading.received).set(index, startOf(content_block)));
    }
    case 'content_block_delta': {
      const { index, delta } = blockDelta.parse(event);
      const block = reading.received.get(index);
      if (block === undefined) return reading;
      return withBlocks(reading, new Map(reading.received).set(index, grown(block, delta)));
    }
    case 'message_delta': {
      const { delta, usage } = messageDelta.parse(event);
      return {
        ...reading,
        stopReason: delta.stop_reason ?? reading.stopReason,
        refusal: delta.stop_details ?? reading.refusal,
        usage: counted(reading.usage, usage),
      };
    }
    case 'message_stop':
      return { ...reading, stopped: true };
    default:
      return reading;
  }
};

/** The reading of a message that came as one body. */
export const messageBody = (json: unknown): MessageReading => {
  const { model, content, stop_reason, stop_details, usage } = messageFields.parse(json);
  return {
    ...withBlocks(noMessage, new Map(content.map((block, index) => [index, startOf(block)]))),
    servedModel: model ?? null,
    stopReason: stop_reason ?? null,
    refusal: stop_details ?? null,
    usage: counted(noMessage.usage, usage),
    // A body says by its stop reason that it is complete.
    stopped: typeof stop_reason === 'string',
  };
};

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inputOf = ({ json, input }: Extract<Block, { type: 'tool_use' }>): unknown =>
  json === '' && isObject(input) ? input : callInput(json);

const paramOf = (block: Block): ContentBlockParam[] => {
  switch (block.type) {
    case 'text':
      // The API does not accept empty text.
      return block.text === '' ? [] : [{ type: 'text', text: block.text }];
    case 'thinking':
      return [{ type: 'thinking', thinking: block.thinking, signature: block.signature }];
    case 'redacted_thinking':
      return [{ type: 'redacted_thinking', data: block.data }];
    case 'tool_use': {
      const input = inputOf(block);
      return [{ type: 'tool_use', id: block.id, name: block.name, input: isObject(input) ? input : {} }];
    }
    case 'other':
      return [];
    default:
      return block satisfies never;
  }
};

/** The blocks as received, to send back: thinking blocks carry signatures over their text. */
export const blocksIn = ({ received }: MessageReading): readonly ContentBlockParam[] =>
  ordered(received).flatMap(paramOf);

export const callsIn = ({ received }: MessageReading): readonly ToolCall[] =>
  ordered(received).flatMap((block) =>
    block.type === 'tool_use' ? [{ id: block.id, name: block.name, input: inputOf(block) }] : [],
  );
