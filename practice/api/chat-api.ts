import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions/completions';
import { readChatEvents } from './chat-requests.ts';
import { openaiSpeaker } from './openai-api.ts';
import {
  type DebatedBundle,
  type Event,
  type OutputText,
  pieces,
  type Speaker,
  type Speech,
  type Tokens,
} from './speech.ts';

/** Serves the Chat Completions API, as compatible endpoints do. */
export const chatSpeaker = (): Speaker => {
  let serial = 0;

  return {
    // Keys and errors are OpenAI's on both of its wires.
    ...openaiSpeaker(),
    wire: 'openai-chat',
    path: '/chat/completions',

    runDebate: readChatEvents,

    speak(speech, tokens, heard) {
      serial += 1;
      return speakChat(speech, tokens, heard, serial);
    },

    errorEvent: ({ type, message }) => ({
      name: 'message',
      data: { error: { message, type: type ?? 'server_error', code: type ?? null, param: null } },
    }),
  };
};

type Finish = NonNullable<ChatCompletionChunk.Choice['finish_reason']>;

const finishOf = ({ reply, ending }: Speech): Finish => {
  if (ending === 'filtered') return 'content_filter';
  if (ending === 'truncated') return 'length';
  return reply.kind === 'tool' ? 'tool_calls' : 'stop';
};

/** A whole completion, and the same as a stream of chunks. */
const speakChat = (speech: Speech, tokens: Tokens, heard: DebatedBundle, serial: number): OutputText => {
  const { reply } = speech;
  const finish_reason = finishOf(speech);
  const text = reply.kind === 'text' ? reply.text : null;
  const refusal = reply.kind === 'refusal' ? reply.text : null;
  const calls = (reply.kind === 'tool' ? reply.calls : []).map(({ name, input }, index) => ({
    id: `call_practice_${serial}_${index}`,
    name,
    json: JSON.stringify(input),
  }));
  const input = tokens.fresh + tokens.cached + tokens.written;
  const usage = {
    prompt_tokens: input,
    completion_tokens: tokens.output,
    total_tokens: input + tokens.output,
    prompt_tokens_details: { cached_tokens: tokens.cached, cache_write_tokens: tokens.written },
  };
  const frame = { id: `chatcmpl-practice-${serial}`, created: 0, model: heard.request.model };
  const whole: ChatCompletion = {
    ...frame,
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        finish_reason,
        logprobs: null,
        message: {
          role: 'assistant',
          content: text,
          refusal,
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
      },
    ],
    usage,
  };
  const chunk = (
    delta: ChatCompletionChunk.Choice.Delta,
    finish: Finish | null = null,
  ): ChatCompletionChunk => ({
    ...frame,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: finish, logprobs: null }],
  });
  const chunks: readonly ChatCompletionChunk[] = [
    chunk({ role: 'assistant', content: '' }),
    ...(text === null ? [] : pieces(text).map((content) => chunk({ content }))),
    ...(refusal === null ? [] : pieces(refusal).map((refusal) => chunk({ refusal }))),
    ...calls.flatMap(({ id, name, json }, index) => [
      chunk({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] }),
      ...pieces(json, 20).map((piece) => chunk({ tool_calls: [{ index, function: { arguments: piece } }] })),
    ]),
    chunk({}, finish_reason),
    { ...frame, object: 'chat.completion.chunk', choices: [], usage },
  ];
  return { whole, events: chunks.map((data): Event => ({ name: 'message', data })) };
};
