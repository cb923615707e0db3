import { createHash } from 'node:crypto';
import type { Response, ResponseOutputItem, ResponseStreamEvent } from 'openai/resources/responses/responses';
import {
  bytesOf,
  type Event,
  pieces,
  type ReadRequest,
  type Speech,
  type Tokens,
  thought,
  tokensOf,
  type WrittenAnswer,
} from './speech.ts';

/** The encrypted form of a thought, which only its provider can read. */
export const sealOf = (id: string): string => createHash('sha256').update(`practice ${id}`).digest('base64');

/** A complete response, and the same as a stream of events. */
export const speakResponse = (
  speech: Speech,
  tokens: Tokens,
  asked: ReadRequest,
  serial: number,
): WrittenAnswer => {
  const input = tokens.fresh + tokens.cached + tokens.written;
  const cut = speech.ending !== 'complete';
  const complete: SentResponse = {
    id: `resp_practice_${serial}`,
    object: 'response',
    created_at: 0,
    access_programs: null,
    model: asked.request.model,
    status: cut ? 'incomplete' : 'completed',
    error: null,
    incomplete_details: cut
      ? { reason: speech.ending === 'truncated' ? 'max_output_tokens' : 'content_filter' }
      : null,
    instructions: null,
    metadata: null,
    output: outputOf(speech, asked.thinks, serial),
    parallel_tool_calls: true,
    temperature: null,
    tool_choice: 'auto',
    tools: [],
    top_p: null,
    usage: {
      input_tokens: input,
      input_tokens_details: { cached_tokens: tokens.cached, cache_write_tokens: tokens.written },
      output_tokens: tokens.output,
      output_tokens_details: { reasoning_tokens: asked.thinks ? tokensOf(bytesOf(thought)) : 0 },
      total_tokens: input + tokens.output,
    },
  };
  return { complete, events: eventsOf(complete).map((data): Event => ({ name: data.type, data })) };
};

const outputOf = (speech: Speech, thinks: boolean, serial: number): ResponseOutputItem[] => {
  const { reply } = speech;
  const id = `rs_practice_${serial}`;
  const thoughts: ResponseOutputItem[] = thinks
    ? [{ type: 'reasoning', id, summary: [], encrypted_content: sealOf(id) }]
    : [];
  switch (reply.kind) {
    case 'text':
      return [
        ...thoughts,
        {
          type: 'message',
          id: `msg_practice_${serial}`,
          role: 'assistant',
          status: speech.ending === 'complete' ? 'completed' : 'incomplete',
          content: [{ type: 'output_text', text: reply.text, annotations: [], logprobs: [] }],
        },
      ];
    case 'refusal':
      return [
        ...thoughts,
        {
          type: 'message',
          id: `msg_practice_${serial}`,
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'refusal', refusal: reply.text }],
        },
      ];
    case 'tool':
      return [
        ...thoughts,
        ...reply.calls.map(
          ({ name, input }, index): ResponseOutputItem => ({
            type: 'function_call',
            id: `fc_practice_${serial}_${index}`,
            call_id: `call_${thinks ? `${id}_` : `${serial}_`}${index}`,
            ...inNamespace(name),
            arguments: JSON.stringify(input),
            status: 'completed',
          }),
        ),
      ];
    default:
      return reply satisfies never;
  }
};

/** `server.tool` as the API names a tool of a namespace. */
const inNamespace = (name: string): { name: string; namespace?: string } => {
  const [first = '', ...rest] = name.split('.');
  return rest.length === 0 ? { name } : { namespace: first, name: rest.join('.') };
};

/** A response as it is on the wire: `output_text` is the SDK's own addition. */
type SentResponse = Omit<Response, 'output_text'>;

/** An event before it is numbered. */
type Unnumbered = ResponseStreamEvent extends infer E
  ? E extends { sequence_number: number; response: Response }
    ? Omit<E, 'sequence_number' | 'response'> & { response: SentResponse }
    : E extends { sequence_number: number }
      ? Omit<E, 'sequence_number'>
      : never
  : never;

const eventsOf = (complete: SentResponse): (Unnumbered & { readonly sequence_number: number })[] => {
  const started: SentResponse = { ...complete, status: 'in_progress', output: [], incomplete_details: null };
  delete started.usage;
  const type = complete.status === 'completed' ? 'response.completed' : 'response.incomplete';
  const events: Unnumbered[] = [
    { type: 'response.created', response: started },
    { type: 'response.in_progress', response: started },
    ...complete.output.flatMap((item, index) => itemEvents(item, index)),
    { type, response: complete },
  ];
  return events.map((event, sequence_number) => ({ ...event, sequence_number }));
};

const itemEvents = (item: ResponseOutputItem, output_index: number): Unnumbered[] => {
  const added = (item: ResponseOutputItem): Unnumbered => ({
    type: 'response.output_item.added',
    output_index,
    item,
  });
  const done: Unnumbered = { type: 'response.output_item.done', output_index, item };
  switch (item.type) {
    case 'message': {
      const content_index = 0;
      const { id: item_id } = item;
      const [part] = item.content;
      if (part === undefined) return [added(item), done];
      const empty = { ...item, content: [], status: 'in_progress' as const };
      if (part.type === 'refusal')
        return [
          added(empty),
          {
            type: 'response.content_part.added',
            item_id,
            output_index,
            content_index,
            part: { ...part, refusal: '' },
          },
          { type: 'response.refusal.delta', item_id, output_index, content_index, delta: part.refusal },
          { type: 'response.refusal.done', item_id, output_index, content_index, refusal: part.refusal },
          { type: 'response.content_part.done', item_id, output_index, content_index, part },
          done,
        ];
      return [
        added(empty),
        {
          type: 'response.content_part.added',
          item_id,
          output_index,
          content_index,
          part: { ...part, text: '' },
        },
        ...pieces(part.text).map(
          (delta): Unnumbered => ({
            type: 'response.output_text.delta',
            item_id,
            output_index,
            content_index,
            delta,
            logprobs: [],
          }),
        ),
        {
          type: 'response.output_text.done',
          item_id,
          output_index,
          content_index,
          text: part.text,
          logprobs: [],
        },
        { type: 'response.content_part.done', item_id, output_index, content_index, part },
        done,
      ];
    }
    case 'function_call': {
      const item_id = item.id ?? '';
      return [
        added({ ...item, arguments: '', status: 'in_progress' }),
        ...pieces(item.arguments, 20).map(
          (delta): Unnumbered => ({
            type: 'response.function_call_arguments.delta',
            item_id,
            output_index,
            delta,
          }),
        ),
        {
          type: 'response.function_call_arguments.done',
          item_id,
          output_index,
          arguments: item.arguments,
        },
        done,
      ];
    }
    default:
      return [added(item), done];
  }
};
