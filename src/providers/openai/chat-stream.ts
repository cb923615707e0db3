import * as z from 'zod';
import type { ToolCall } from '../protocol.ts';
import { inclusive, noUsage, type Usage } from '../provider.ts';
import { callInput } from '../tool-calls.ts';
import { CutShort } from '../transport.ts';

/** The chunks of a chat completion's stream that are used. Endpoints differ in everything else. */
const tokens = z.number().nonnegative().nullish().catch(null);
const usageSchema = z.object({
  prompt_tokens: tokens,
  completion_tokens: tokens,
  prompt_tokens_details: z
    .object({ cached_tokens: tokens, cache_write_tokens: tokens })
    .nullish()
    .catch(null),
});
const callDelta = z.looseObject({
  index: z.int().nonnegative().default(0),
  id: z.string().nullish(),
  function: z.looseObject({ name: z.string().nullish(), arguments: z.string().nullish() }).nullish(),
});
const choiceSchema = z.looseObject({
  index: z.int().nonnegative().default(0),
  delta: z
    .looseObject({
      content: z.string().nullish(),
      refusal: z.string().nullish(),
      tool_calls: z.array(callDelta).nullish(),
    })
    .nullish(),
  finish_reason: z.string().nullish(),
});
const chunkSchema = z.looseObject({
  model: z.string().nullish(),
  choices: z.array(choiceSchema).nullish(),
  usage: z.unknown().optional(),
});

/** In this API, input includes cached and written tokens. Most compatible endpoints omit the details. */
const usageOf = (given: unknown): Usage | null => {
  const seen = usageSchema.safeParse(given);
  if (!seen.success) return null;
  const { prompt_tokens: input, prompt_tokens_details: details, completion_tokens: output } = seen.data;
  return inclusive(input ?? 0, details?.cached_tokens ?? 0, details?.cache_write_tokens ?? 0, output ?? 0);
};

/** A call while it is received. Its JSON is text until the end. */
interface PartialCall {
  readonly id: string;
  readonly name: string;
  readonly json: string;
}

/** The part of a streamed chat completion received so far. */
export interface ChatReading {
  /** @throws ZodError if a chunk does not match the API */
  take(chunk: unknown): void;
  /** @throws CutShort if the stream ended before a finish reason */
  finish(): void;
  readonly usage: Usage;
  requestId: string | null;
  readonly servedModel: string | null;
  readonly stopReason: string | null;
  readonly text: string;
  /** The model's refusal; null if it did not refuse. */
  readonly refusal: string | null;
  readonly partialCalls: readonly PartialCall[];
  readonly calls: readonly ToolCall[];
}

/** Reads the chunks of one streamed chat completion. */
export const readChat = (): ChatReading => {
  const growing = new Map<number, { id: string; name: string; json: string }>();
  let text = '';
  let refusal: string | null = null;
  let servedModel: string | null = null;
  let stopReason: string | null = null;
  let usage = noUsage;

  const grow = (delta: z.infer<typeof callDelta>): void => {
    const call = growing.get(delta.index) ?? { id: '', name: '', json: '' };
    // Some endpoints repeat id and name in every piece, so they are replaced and not appended.
    call.id = delta.id || call.id;
    call.name = delta.function?.name || call.name;
    call.json += delta.function?.arguments ?? '';
    growing.set(delta.index, call);
  };
  const partialCalls = (): PartialCall[] =>
    [...growing.entries()]
      .sort(([a], [b]) => a - b)
      .map(([index, { id, name, json }]) => ({ id: id || `call_${index}`, name, json }));

  return {
    requestId: null,
    take(given) {
      const chunk = chunkSchema.parse(given);
      servedModel = chunk.model ?? servedModel;
      usage = usageOf(chunk.usage) ?? usage;
      for (const { index, delta, finish_reason } of chunk.choices ?? []) {
        if (index !== 0) continue;
        text += delta?.content ?? '';
        if (typeof delta?.refusal === 'string') refusal = (refusal ?? '') + delta.refusal;
        for (const call of delta?.tool_calls ?? []) grow(call);
        stopReason = finish_reason ?? stopReason;
      }
    },
    finish() {
      if (stopReason === null) throw new CutShort();
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
    get text() {
      return text;
    },
    get refusal() {
      return refusal;
    },
    get partialCalls() {
      return partialCalls();
    },
    get calls() {
      return partialCalls().map(({ id, name, json }) => ({ id, name, input: callInput(json) }));
    },
  };
};
