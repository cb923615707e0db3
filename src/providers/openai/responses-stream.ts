import * as z from 'zod';
import type { ToolCall } from '../protocol.ts';
import { inclusive, noUsage, type Usage } from '../provider.ts';
import { callInput } from '../tool-calls.ts';
import { CutShort } from '../transport.ts';

/**
 * The events of OpenAI's stream that are used. The SDK types them but does not validate them, and compatible
 * endpoints may send anything.
 */
const anyEvent = z.looseObject({ type: z.string() });
const textDelta = z.object({ delta: z.string() });
const begun = z.object({ response: z.object({ model: z.string().nullish() }) });

const tokens = z.number().nonnegative().nullish().catch(null);
const usageSchema = z.object({
  input_tokens: tokens,
  output_tokens: tokens,
  input_tokens_details: z.object({ cached_tokens: tokens, cache_write_tokens: tokens }).nullish().catch(null),
});

const part = z.looseObject({ type: z.string(), text: z.string().nullish(), refusal: z.string().nullish() });
const outputItem = z.looseObject({
  type: z.string(),
  content: z.array(part).nullish(),
  call_id: z.string().nullish(),
  name: z.string().nullish(),
  arguments: z.string().nullish(),
});
const responseSchema = z.object({
  model: z.string().nullish(),
  status: z.string().nullish(),
  error: z
    .object({ code: z.string().nullish(), message: z.string().nullish(), param: z.string().nullish() })
    .nullish(),
  incomplete_details: z.object({ reason: z.string().nullish() }).nullish(),
  output: z.array(outputItem),
  usage: z.unknown().optional(),
});
const ended = z.object({ response: responseSchema });
export type WholeResponse = z.infer<typeof responseSchema>;

/** In this API, input includes cached and written tokens. Compatible endpoints omit the details. */
const usageOf = (given: unknown): Usage | null => {
  const seen = usageSchema.safeParse(given);
  if (!seen.success) return null;
  const { input_tokens: input, input_tokens_details: details, output_tokens: output } = seen.data;
  return inclusive(input ?? 0, details?.cached_tokens ?? 0, details?.cache_write_tokens ?? 0, output ?? 0);
};

/** The part of a streamed response received so far. */
export interface ResponseReading {
  /** @throws ZodError if an event does not match the API */
  take(event: unknown): void;
  /**
   * The complete response.
   * @throws CutShort if the stream ended before its last event
   */
  finish(): WholeResponse;
  readonly usage: Usage;
  requestId: string | null;
  readonly servedModel: string | null;
  readonly stopReason: string | null;
  readonly text: string;
  /** The model's refusal; null if it did not refuse. */
  readonly refusal: string | null;
  readonly calls: readonly ToolCall[];
}

const partsOf = (response: WholeResponse): readonly z.infer<typeof part>[] =>
  response.output.flatMap((item) => (item.type === 'message' ? (item.content ?? []) : []));

const callsOf = (response: WholeResponse): ToolCall[] =>
  response.output.flatMap(({ type, call_id, name, arguments: json }) =>
    type === 'function_call' && typeof call_id === 'string'
      ? [{ id: call_id, name: name ?? '', input: callInput(json ?? '') }]
      : [],
  );

/** Reads the events of one streamed response of OpenAI's Responses API. */
export const readResponse = (): ResponseReading => {
  let text = '';
  let servedModel: string | null = null;
  let usage = noUsage;
  let last: WholeResponse | null = null;

  return {
    requestId: null,
    take(event) {
      switch (anyEvent.parse(event).type) {
        case 'response.created':
        case 'response.in_progress':
          servedModel = begun.parse(event).response.model ?? servedModel;
          break;
        case 'response.output_text.delta':
          text += textDelta.parse(event).delta;
          break;
        case 'response.completed':
        case 'response.incomplete':
        case 'response.failed': {
          const { response } = ended.parse(event);
          last = response;
          servedModel = response.model ?? servedModel;
          usage = usageOf(response.usage) ?? usage;
          text = partsOf(response)
            .map((part) => (part.type === 'output_text' ? (part.text ?? '') : ''))
            .join('');
          break;
        }
        default:
          break;
      }
    },
    finish() {
      if (last === null) throw new CutShort();
      return last;
    },
    get usage() {
      return usage;
    },
    get servedModel() {
      return servedModel;
    },
    get stopReason() {
      if (last === null) return null;
      return last.incomplete_details?.reason ?? last.error?.code ?? last.status ?? null;
    },
    get text() {
      return text;
    },
    get refusal() {
      const refusal = last === null ? undefined : partsOf(last).find(({ type }) => type === 'refusal');
      return refusal === undefined ? null : (refusal.refusal ?? '');
    },
    get calls() {
      return last === null ? [] : callsOf(last);
    },
  };
};
