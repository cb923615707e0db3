import type { OpenAI } from 'openai';
import type { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';
import type {
  FunctionTool,
  ResponseCreateParams,
  ResponseInputItem,
  ResponseInputTextContent,
} from 'openai/resources/responses/responses';
import type * as z from 'zod';
import { schemaInWords } from '../answer.ts';
import type { ServerEvent } from '../answer-events.ts';
import { bytesTo, storableFrom } from '../cache-marks.ts';
import type { Scrub } from '../credentials.ts';
import { cleanErrorText } from '../error-body.ts';
import { ended, exchange, refusedEnding, stoppedEnding } from '../exchange.ts';
import { complaintFailure, type RequestTarget } from '../failure.ts';
import type { Demand, Ending, Exchange, Protocol, ToolAnswer } from '../protocol.ts';
import type { Part, ThreadOptions } from '../provider.ts';
import { stopMeaning } from '../stop-reason.ts';
import { CutShort } from '../transport.ts';
import { type Optional, streamParameter, toolsParameter } from '../unsupported-parameters.ts';
import {
  noResponse,
  type ResponseReading,
  refusalIn,
  responseBody,
  responseCalls,
  responseEvent,
} from './responses-reading.ts';

interface OpenaiSdk {
  readonly client: OpenAI;
  /** In the form of the API's strict mode. */
  readonly strictSchema: (schema: z.ZodType) => Record<string, unknown>;
  readonly toResponseInputItems: typeof toResponseInputItems;
  readonly events: (response: Response) => AsyncIterable<ServerEvent>;
}

const optional: readonly Optional[] = [
  streamParameter,
  { name: 'prompt_cache_options', named: /\bprompt_cache_options\b/i },
  { name: 'prompt_cache_breakpoint', named: /\bprompt_cache_breakpoint\b/i },
  toolsParameter,
  { name: 'include', named: /\binclude\b|encrypted[_ ]content/i },
  { name: 'prompt_cache_key', named: /\bprompt_cache_key\b/i },
  { name: 'reasoning', named: /(?<![\w.])reasoning(?:[._]effort)?\b|\beffort\b/i },
  { name: 'text.format', named: /\btext\.format\b|\bresponse_format\b|json_schema|structured output/i },
  { name: 'max_output_tokens', named: /\bmax_output_tokens\b/i },
  {
    name: 'developer message',
    named: /\bdeveloper\b|\brole\b|\binput(?:\[0\]|\.0\b)/i,
    instead: 'sent its rules as `instructions`',
  },
];

/** An input item, and which parts of its text end a prefix that later calls repeat. */
interface ResponsesItem {
  readonly input: ResponseInputItem;
  readonly marked: ReadonlySet<number>;
}

const noMarks: ReadonlySet<number> = new Set();

/** OpenAI stores a prefix from this length on. */
const isStorable = storableFrom(1024);

const breakpoint = { prompt_cache_breakpoint: { mode: 'explicit' } } as const;

/** The input as sent, with cache breakpoints at the given parts, and at the end of the item if `end` is true. */
const written = ({ input, marked }: ResponsesItem, end: boolean): ResponseInputItem => {
  if (input.type === 'function_call_output' && end && typeof input.output === 'string') {
    const output: ResponseInputTextContent = { type: 'input_text', text: input.output, ...breakpoint };
    return { ...input, output: [output] };
  }
  if (!('role' in input) || input.role !== 'user' || typeof input.content === 'string') return input;
  const last = input.content.length - 1;
  const content = input.content.map((part, index) =>
    part.type === 'input_text' && (marked.has(index) || (end && index === last))
      ? { ...part, ...breakpoint }
      : part,
  );
  return { ...input, content };
};

/**
 * The conversation with its cache breakpoints. Besides the marked parts, the question and the results of each turn of
 * look-ups end a prefix, because the next turn repeats it. They keep their breakpoints, so that the prefix stays the
 * same byte for byte. The newest has none if no turn can follow.
 */
const withBreakpoints = (
  items: readonly ResponsesItem[],
  lead: number,
  { tools, storesQuestions = true }: Pick<ThreadOptions<unknown>, 'tools' | 'storesQuestions'>,
  mayUseTools: boolean,
): ResponseInputItem[] => {
  const lengths = bytesTo(
    lead,
    items.map(({ input }) => input),
  );
  return items.map((item, index) => {
    if (!isStorable(lengths[index] ?? 0)) return item.input;
    const next = items[index + 1]?.input;
    const isLast = next === undefined ? mayUseTools : next.type !== 'function_call_output';
    const stores = storesQuestions || item.input.type === 'function_call_output';
    return written(item, tools.length > 0 && stores && isLast);
  });
};

const paramsOf = (
  sdk: OpenaiSdk,
  thread: ThreadOptions<unknown>,
  demand: Demand<ResponsesItem>,
): ResponseCreateParams => {
  const { without } = demand;
  const { name } = thread.answer;
  const schema = sdk.strictSchema(thread.answer.schema);
  const inWords = without.has('text.format');
  const instructions = inWords ? `${thread.instructions}\n\n${schemaInWords(schema)}` : thread.instructions;
  const offered = demand.without.has('tools') ? [] : thread.tools;
  const tools = offered.map(
    (tool): FunctionTool => ({
      type: 'function',
      name: tool.name,
      description: tool.description,
      parameters: sdk.strictSchema(tool.parameters),
      strict: true,
    }),
  );
  const marks = !without.has('prompt_cache_breakpoint');
  const lead = Buffer.byteLength(JSON.stringify([tools, schema, instructions]));
  const marksRules = marks && thread.instructionsRecur !== false && isStorable(lead);
  const topLevel = without.has('developer message');
  const rules: ResponseInputItem = {
    type: 'message',
    role: 'developer',
    content: [{ type: 'input_text', text: instructions, ...(marksRules ? breakpoint : {}) }],
  };
  return {
    model: thread.model,
    ...(without.has('stream') ? {} : { stream: true }),
    // By default OpenAI stores answers for 30 days.
    store: false,
    ...(topLevel && instructions !== '' ? { instructions } : {}),
    input: [
      ...(topLevel || instructions === '' ? [] : [rules]),
      ...(marks
        ? withBreakpoints(demand.items, lead, { ...thread, tools: offered }, demand.mayUseTools)
        : demand.items.map(({ input }) => input)),
    ],
    ...(inWords ? {} : { text: { format: { type: 'json_schema', name, schema, strict: true } } }),
    ...(without.has('max_output_tokens') ? {} : { max_output_tokens: demand.maxOutputTokens }),
    ...(without.has('reasoning') || thread.effort === null ? {} : { reasoning: { effort: thread.effort } }),
    ...(without.has('include') ? {} : { include: ['reasoning.encrypted_content'] }),
    ...(without.has('prompt_cache_key') || thread.cacheKey === ''
      ? {}
      : { prompt_cache_key: thread.cacheKey }),
    // Without it, OpenAI also stores, and bills, the end of every request.
    ...(marks && !without.has('prompt_cache_options') ? { prompt_cache_options: { mode: 'explicit' } } : {}),
    ...(tools.length === 0 ? {} : { tools }),
    ...(tools.length === 0 || demand.mayUseTools ? {} : { tool_choice: 'none' }),
  };
};

/** How a response ended: by status and reason first, then by its content. */
const endingOf = (
  sdk: OpenaiSdk,
  read: ResponseReading,
  place: RequestTarget,
  scrub: Scrub,
): Ending<ResponsesItem> => {
  const { host, model } = place;
  if (read.whole === null) throw new CutShort();
  const { error = null, status = null, incomplete_details } = read.whole;
  if (status === 'failed' || error !== null) {
    const complaint = {
      status: null,
      type: null,
      code: error?.code ?? 'failed',
      param: error?.param ?? null,
      message: cleanErrorText(error?.message ?? '', scrub.message),
      retryAfterMs: null,
    };
    return { kind: 'failed', failure: complaintFailure(place, complaint), complaint };
  }
  if (status === 'incomplete') {
    const reason = incomplete_details?.reason ?? 'no reason given';
    const filtered = stopMeaning(reason) === 'filtered';
    if (filtered) return refusedEnding(place, scrub, reason === 'content_filter' ? 'content filter' : reason);
    return ended(
      'truncated',
      `${model} at ${host} stopped before its answer was complete (${cleanErrorText(reason, scrub.message)}).`,
      'Lower the effort, or split the change into smaller ones.',
    );
  }
  const stopped = stoppedEnding({ stopReason: status, text: read.text }, place, scrub);
  if (stopped !== null) return stopped;
  const refusal = refusalIn(read.whole);
  if (refusal !== null) return refusedEnding(place, scrub, refusal);
  const calls = responseCalls(read.whole);
  if (calls.length === 0) return { kind: 'answer' };
  const items = sdk.toResponseInputItems(read.output).map((input) => ({ input, marked: noMarks }));
  return { kind: 'calls', calls, items };
};

const stopReasons = new Set(['completed', 'incomplete', 'failed', 'max_output_tokens', 'content_filter']);

/**
 * One thread on OpenAI's Responses API, with nothing stored at the provider. The rules are a developer message that
 * stands first: from GPT-6.2 on, OpenAI places `instructions` behind the input, where no prefix can contain them.
 */
export const responsesProtocol = (
  load: () => Promise<OpenaiSdk>,
  place: RequestTarget,
  scrub: Scrub,
  thread: ThreadOptions<unknown>,
): Protocol<ResponsesItem> => ({
  optional,

  userTurn(parts: readonly Part[]) {
    const full = parts.filter(({ text }) => text !== '');
    return {
      input: {
        type: 'message',
        role: 'user',
        content: full.map(({ text }) => ({ type: 'input_text', text })),
      },
      marked: new Set(full.flatMap((part, index) => (part.cache === true ? [index] : []))),
    };
  },

  toolTurn(answers: readonly ToolAnswer[]) {
    return answers.map(({ call, output, failed }) => ({
      input: {
        type: 'function_call_output',
        call_id: call.id,
        // This API has no field for a failed call, so the text says it.
        output: failed ? `Error: ${output}` : output,
      },
      marked: noMarks,
    }));
  },

  assistantTurn: (text) => ({ input: { role: 'assistant', content: text }, marked: noMarks }),

  async send(demand): Promise<Exchange<ResponsesItem>> {
    const sdk = await load();
    const params = paramsOf(sdk, thread, demand);
    return exchange({
      reader: {
        start: noResponse,
        event: responseEvent,
        body: responseBody,
        ending: (reading) => endingOf(sdk, reading, place, scrub),
        stopReasons,
      },
      place,
      scrub,
      demand,
      request: () => sdk.client.responses.create(params, { signal: demand.signal }).asResponse(),
      events: sdk.events,
    });
  },
});
