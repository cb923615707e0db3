import type { ResponseOutputItem } from 'openai/resources/responses/responses';
import * as z from 'zod';
import { type AnswerReading, nothingRead } from '../exchange.ts';
import type { ToolCall } from '../protocol.ts';
import { inclusive, type Usage } from '../provider.ts';
import { callInput } from '../tool-calls.ts';

/**
 * The events of OpenAI's stream, and the fields of a complete response, that are used. The SDK types them but does not validate them, and compatible
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
const ended = z.object({ response: z.unknown() });
type WholeResponse = z.infer<typeof responseSchema>;

/** In this API, input includes cached and written tokens. Compatible endpoints omit the details. */
const usageOf = (given: unknown): Usage | null => {
  const seen = usageSchema.safeParse(given);
  if (!seen.success) return null;
  const { input_tokens: input, input_tokens_details: details, output_tokens: output } = seen.data;
  return inclusive(input ?? 0, details?.cached_tokens ?? 0, details?.cache_write_tokens ?? 0, output ?? 0);
};

/** The items of the output as received, to send back. */
const sentItems = z.object({
  output: z.array(z.custom<ResponseOutputItem>((item) => anyEvent.safeParse(item).success)),
});

/** The part of a response received so far. */
export interface ResponseReading extends AnswerReading {
  /** The complete response; null before the last event. */
  readonly whole: WholeResponse | null;
  readonly output: readonly ResponseOutputItem[];
}

export const noResponse: ResponseReading = { ...nothingRead, whole: null, output: [] };

const partsOf = (response: WholeResponse): readonly z.infer<typeof part>[] =>
  response.output.flatMap((item) => (item.type === 'message' ? (item.content ?? []) : []));

/** The tools that the model calls. */
export const responseCalls = (response: WholeResponse): readonly ToolCall[] =>
  response.output.flatMap(({ type, call_id, name, arguments: json }) =>
    type === 'function_call' && typeof call_id === 'string'
      ? [{ id: call_id, name: name ?? '', input: callInput(json ?? '') }]
      : [],
  );

const completed = (reading: ResponseReading, given: unknown): ResponseReading => {
  const whole = responseSchema.parse(given);
  const { model, status, usage, output, error, incomplete_details } = whole;
  return {
    begun: true,
    whole,
    output: sentItems.parse(given).output,
    servedModel: model ?? reading.servedModel,
    usage: usageOf(usage) ?? reading.usage,
    stopReason: incomplete_details?.reason ?? error?.code ?? status ?? null,
    text: partsOf(whole)
      .map((part) => (part.type === 'output_text' ? (part.text ?? '') : ''))
      .join(''),
    thought: output.some(({ type }) => type === 'reasoning'),
  };
};

/** The reading after one more event of a stream. */
export const responseEvent = (reading: ResponseReading, event: unknown): ResponseReading => {
  switch (anyEvent.parse(event).type) {
    case 'response.created':
    case 'response.in_progress':
      return { ...reading, servedModel: begun.parse(event).response.model ?? reading.servedModel };
    case 'response.output_item.added':
      return { ...reading, begun: true };
    case 'response.output_text.delta':
      return { ...reading, text: reading.text + textDelta.parse(event).delta };
    case 'response.completed':
    case 'response.incomplete':
    case 'response.failed':
      return completed(reading, ended.parse(event).response);
    default:
      return reading;
  }
};

/** The reading of a response that came as one body. */
export const responseBody = (json: unknown): ResponseReading => completed(noResponse, json);

/** The model's refusal; null if it did not refuse. */
export const refusalIn = (response: WholeResponse): string | null => {
  const refusal = partsOf(response).find(({ type }) => type === 'refusal');
  return refusal === undefined ? null : (refusal.refusal ?? '');
};
