import { createHash } from 'node:crypto';
import type {
  ContentBlock,
  Message,
  RawMessageStreamEvent,
  StopReason,
  Usage,
} from '@anthropic-ai/sdk/resources/messages/messages';
import {
  bytesOf,
  type DebatedBundle,
  type Event,
  type OutputText,
  pieces,
  type Speech,
  type Tokens,
  thought,
  tokensOf,
} from './speech.ts';

/** What proves that a thought that comes back is ours, and unchanged. */
export const signatureOf = (text: string): string =>
  createHash('sha256').update(`practice ${text}`).digest('base64').slice(0, 32);

/** A whole message, and the same as a stream of events. */
export const speakMessage = (
  speech: Speech,
  tokens: Tokens,
  heard: DebatedBundle,
  serial: number,
): OutputText => {
  const usage: Usage = {
    input_tokens: tokens.fresh,
    cache_read_input_tokens: tokens.cached,
    cache_creation_input_tokens: tokens.written,
    cache_creation: { ephemeral_5m_input_tokens: tokens.written, ephemeral_1h_input_tokens: 0 },
    output_tokens: tokens.output,
    output_tokens_details: { thinking_tokens: heard.thinks ? tokensOf(bytesOf(thought)) : 0 },
    inference_geo: null,
    server_tool_use: null,
    service_tier: 'standard',
    speed: null,
  };
  const refused = speech.reply.kind === 'refusal' || speech.ending === 'filtered';
  const stopped = speech.reply.kind === 'tool' ? 'tool_use' : 'end_turn';
  const stop_reason: StopReason = refused
    ? 'refusal'
    : speech.ending === 'truncated'
      ? 'max_tokens'
      : stopped;
  const stop_details = refused
    ? {
        type: 'refusal' as const,
        category: 'cyber' as const,
        explanation: speech.reply.kind === 'refusal' ? speech.reply.text : 'stopped by the content filter',
      }
    : null;
  const content = contentOf(speech, heard.thinks, serial);
  const whole: Message = {
    id: `msg_practice_${serial}`,
    type: 'message',
    role: 'assistant',
    model: heard.request.model,
    container: null,
    diagnostics: null,
    content,
    stop_reason,
    stop_sequence: null,
    stop_details,
    usage,
  };
  return { whole, events: eventsOf(whole).map((data): Event => ({ name: data.type, data })) };
};

const contentOf = (speech: Speech, thinks: boolean, serial: number): ContentBlock[] => {
  const { reply } = speech;
  const thoughts: ContentBlock[] = thinks
    ? [{ type: 'thinking', thinking: thought, signature: signatureOf(thought) }]
    : [];
  switch (reply.kind) {
    case 'text':
      return [...thoughts, { type: 'text', text: reply.text, citations: null }];
    case 'refusal':
      return [];
    case 'tool':
      return [
        ...thoughts,
        ...reply.calls.map(({ name, input }, index): ContentBlock => {
          const id = `toolu_${thinks ? 'thought_' : ''}${serial}_${index}`;
          return { type: 'tool_use', id, name, input, caller: { type: 'direct' } };
        }),
      ];
    default:
      return reply satisfies never;
  }
};

const eventsOf = (whole: Message): RawMessageStreamEvent[] => {
  const { content, stop_reason, stop_details, usage } = whole;
  const start: Message = {
    ...whole,
    content: [],
    stop_reason: null,
    stop_details: null,
    usage: { ...usage, output_tokens: 1 },
  };
  return [
    { type: 'message_start', message: start },
    ...content.flatMap((item, index) => blockEvents(item, index)),
    {
      type: 'message_delta',
      delta: { stop_reason, stop_details, stop_sequence: null, container: null },
      usage: {
        input_tokens: usage.input_tokens,
        cache_creation_input_tokens: usage.cache_creation_input_tokens,
        cache_read_input_tokens: usage.cache_read_input_tokens,
        output_tokens: usage.output_tokens,
        output_tokens_details: usage.output_tokens_details,
        server_tool_use: null,
      },
    },
    { type: 'message_stop' },
  ];
};

const blockEvents = (item: ContentBlock, index: number): RawMessageStreamEvent[] => {
  const stop: RawMessageStreamEvent = { type: 'content_block_stop', index };
  const start = (content_block: ContentBlock): RawMessageStreamEvent => ({
    type: 'content_block_start',
    index,
    content_block,
  });
  switch (item.type) {
    case 'text':
      return [
        start({ ...item, text: '' }),
        ...pieces(item.text).map(
          (text): RawMessageStreamEvent => ({
            type: 'content_block_delta',
            index,
            delta: { type: 'text_delta', text },
          }),
        ),
        stop,
      ];
    case 'thinking':
      return [
        start({ ...item, thinking: '', signature: '' }),
        { type: 'content_block_delta', index, delta: { type: 'thinking_delta', thinking: item.thinking } },
        { type: 'content_block_delta', index, delta: { type: 'signature_delta', signature: item.signature } },
        stop,
      ];
    case 'tool_use':
      return [
        start({ ...item, input: {} }),
        ...pieces(JSON.stringify(item.input), 20).map(
          (partial_json): RawMessageStreamEvent => ({
            type: 'content_block_delta',
            index,
            delta: { type: 'input_json_delta', partial_json },
          }),
        ),
        stop,
      ];
    default:
      return [];
  }
};
