import type { ContentBlockParam } from '@anthropic-ai/sdk/resources/messages/messages';
import * as z from 'zod';
import type { ToolCall } from '../protocol.ts';
import { noUsage, type Usage } from '../provider.ts';
import { callInput } from '../tool-calls.ts';
import { CutShort } from '../transport.ts';

/**
 * The events of Anthropic's stream that are used. The SDK types them but does not validate them, and compatible
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
const toolBlock = z.object({ id: z.string(), name: z.string() });
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

/** The part of a streamed message received so far. */
export interface MessageReading {
  /** @throws ZodError if an event does not match the API */
  take(event: unknown): void;
  /** @throws CutShort if the stream ended before `message_stop` */
  finish(): void;
  readonly usage: Usage;
  requestId: string | null;
  readonly servedModel: string | null;
  readonly stopReason: string | null;
  readonly refusal: z.infer<typeof refusalSchema> | null;
  readonly text: string;
  /** The blocks as received, to send back: thinking blocks carry signatures over their text. */
  readonly blocks: readonly ContentBlockParam[];
  readonly calls: readonly ToolCall[];
}

type Block =
  | { readonly type: 'text'; text: string }
  | { readonly type: 'thinking'; thinking: string; signature: string }
  | { readonly type: 'redacted_thinking'; readonly data: string }
  | { readonly type: 'tool_use'; readonly id: string; readonly name: string; json: string }
  /** A block that was not requested and cannot be sent back. */
  | { readonly type: 'other' };

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

const grow = (block: Block | undefined, delta: z.infer<typeof blockDelta>['delta']): void => {
  if (delta.type === 'text_delta' && block?.type === 'text') block.text += delta.text;
  else if (delta.type === 'thinking_delta' && block?.type === 'thinking') block.thinking += delta.thinking;
  else if (delta.type === 'signature_delta' && block?.type === 'thinking') block.signature += delta.signature;
  else if (delta.type === 'input_json_delta' && block?.type === 'tool_use') block.json += delta.partial_json;
};

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
      const input = callInput(block.json);
      return [{ type: 'tool_use', id: block.id, name: block.name, input: isObject(input) ? input : {} }];
    }
    case 'other':
      return [];
    default:
      return block satisfies never;
  }
};

/** Reads the events of one streamed message of Anthropic's Messages API. */
export const readMessage = (): MessageReading => {
  const blocks = new Map<number, Block>();
  let usage = noUsage;
  let servedModel: string | null = null;
  let stopReason: string | null = null;
  let refusal: MessageReading['refusal'] = null;
  let stopped = false;

  /** Counts in the last event are cumulative. Counts that it omits stay unchanged. */
  const count = (given: unknown): void => {
    const seen = usageSchema.safeParse(given);
    if (!seen.success) return;
    usage = {
      freshInput: seen.data.input_tokens ?? usage.freshInput,
      cachedInput: seen.data.cache_read_input_tokens ?? usage.cachedInput,
      writtenInput: seen.data.cache_creation_input_tokens ?? usage.writtenInput,
      output: seen.data.output_tokens ?? usage.output,
    };
  };
  const ordered = (): Block[] => [...blocks.entries()].sort(([a], [b]) => a - b).map(([, block]) => block);

  return {
    requestId: null,
    take(event) {
      switch (anyEvent.parse(event).type) {
        case 'message_start': {
          const { message } = messageStart.parse(event);
          servedModel = message.model ?? null;
          count(message.usage);
          break;
        }
        case 'content_block_start': {
          const { index, content_block } = blockStart.parse(event);
          blocks.set(index, startOf(content_block));
          break;
        }
        case 'content_block_delta': {
          const { index, delta } = blockDelta.parse(event);
          grow(blocks.get(index), delta);
          break;
        }
        case 'message_delta': {
          const { delta, usage } = messageDelta.parse(event);
          stopReason = delta.stop_reason ?? stopReason;
          refusal = delta.stop_details ?? refusal;
          count(usage);
          break;
        }
        case 'message_stop':
          stopped = true;
          break;
        default:
          break;
      }
    },
    finish() {
      if (!stopped) throw new CutShort();
    },
    get usage() {
      return usage;
    },
    get servedModel() {
      return servedModel;
    },
    get stopReason() {
      return stopReason;
    },
    get refusal() {
      return refusal;
    },
    get text() {
      return ordered()
        .map((block) => (block.type === 'text' ? block.text : ''))
        .join('');
    },
    get blocks() {
      return ordered().flatMap(paramOf);
    },
    get calls() {
      return ordered().flatMap((block) =>
        block.type === 'tool_use' ? [{ id: block.id, name: block.name, input: callInput(block.json) }] : [],
      );
    },
  };
};
