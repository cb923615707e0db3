import * as z from 'zod';
import { type AnswerReading, nothingRead } from '../exchange.ts';
import { inclusive, type Usage } from '../provider.ts';

/** The fields of a chat completion that are used, as a stream's chunks and as one body. Endpoints differ in the rest. */
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
  index: z.int().nonnegative().nullish(),
  id: z.string().nullish(),
  function: z.looseObject({ name: z.string().nullish(), arguments: z.string().nullish() }).nullish(),
});
const part = z.looseObject({ type: z.string().nullish(), text: z.string().nullish() });
/** Some servers send text as a list of parts, in which thoughts have a type of their own. */
const content = z.union([z.string(), z.array(part)]).nullish();
const message = z.looseObject({
  content,
  refusal: z.string().nullish(),
  tool_calls: z.array(callDelta).nullish(),
  // Thoughts, by the names that servers give them.
  reasoning_content: z.unknown().optional(),
  reasoning: z.unknown().optional(),
  reasoning_details: z.unknown().optional(),
  thinking: z.unknown().optional(),
});
const choiceSchema = z.looseObject({
  index: z.int().nonnegative().default(0),
  /** A piece of the message in a stream. */
  delta: message.nullish(),
  /** The complete message in a body. */
  message: message.nullish(),
  finish_reason: z.string().nullish(),
});
const chunkSchema = z.looseObject({
  model: z.string().nullish(),
  choices: z.array(choiceSchema).nullish(),
  usage: z.unknown().optional(),
});
const bodySchema = chunkSchema.extend({ choices: z.array(choiceSchema.extend({ message })).min(1) });

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

/** The part of a chat completion received so far. */
export interface ChatReading extends AnswerReading {
  /** The model's refusal; null if it did not refuse. */
  readonly refusal: string | null;
  /** By their index. */
  readonly growing: ReadonlyMap<number, PartialCall>;
}

export const noChat: ChatReading = { ...nothingRead, refusal: null, growing: new Map() };

const grown = (
  growing: ReadonlyMap<number, PartialCall>,
  delta: z.infer<typeof callDelta>,
  place: number,
): ReadonlyMap<number, PartialCall> => {
  const index = delta.index ?? place;
  const call = growing.get(index) ?? { id: '', name: '', json: '' };
  // Some endpoints repeat id and name in every piece, so they are replaced and not appended.
  const id = delta.id || call.id;
  const name = delta.function?.name || call.name;
  return new Map(growing).set(index, { id, name, json: call.json + (delta.function?.arguments ?? '') });
};

const textIn = (given: z.infer<typeof content>): string =>
  typeof given === 'string'
    ? given
    : (given ?? [])
        .map(({ type, text }) => (type === 'text' || type === 'output_text' ? (text ?? '') : ''))
        .join('');

const isSaid = (given: unknown): boolean =>
  Array.isArray(given) ? given.length > 0 : given !== undefined && given !== null && given !== '';

const hasThoughts = (given: z.infer<typeof message>): boolean =>
  [given.reasoning_content, given.reasoning, given.reasoning_details, given.thinking].some(isSaid) ||
  (Array.isArray(given.content) &&
    given.content.some(({ type }) => type === 'thinking' || type === 'reasoning'));

const chatAfter = (
  reading: ChatReading,
  { model, usage, choices }: z.infer<typeof chunkSchema>,
  part: 'delta' | 'message',
): ChatReading => {
  const choice = (choices ?? []).find(({ index }) => index === 0);
  const said = choice?.[part] ?? null;
  return {
    begun: true,
    servedModel: model ?? reading.servedModel,
    usage: usageOf(usage) ?? reading.usage,
    stopReason: choice?.finish_reason ?? reading.stopReason,
    text: reading.text + textIn(said?.content),
    thought: reading.thought || (said !== null && hasThoughts(said)),
    refusal: typeof said?.refusal === 'string' ? (reading.refusal ?? '') + said.refusal : reading.refusal,
    growing: (said?.tool_calls ?? []).reduce(grown, reading.growing),
  };
};

/** The reading after one more chunk of a stream. */
export const chatEvent = (reading: ChatReading, chunk: unknown): ChatReading =>
  chatAfter(reading, chunkSchema.parse(chunk), 'delta');

/** The reading of an answer that came as one body. */
export const chatBody = (json: unknown): ChatReading => chatAfter(noChat, bodySchema.parse(json), 'message');

/** The calls in order, each with an id. */
export const partialCalls = ({ growing }: ChatReading): readonly PartialCall[] =>
  [...growing.entries()]
    .sort(([a], [b]) => a - b)
    .map(([index, { id, name, json }]) => ({ id: id || `call_${index}`, name, json }));
