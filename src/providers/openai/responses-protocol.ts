import type { OpenAI } from 'openai';
import type { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';
import type {
  FunctionTool,
  ResponseCreateParamsStreaming,
  ResponseInputItem,
  ResponseOutputItem,
} from 'openai/resources/responses/responses';
import type * as z from 'zod';
import { schemaInWords } from '../answer.ts';
import type { Scrub } from '../credentials.ts';
import { cleanErrorText } from '../error-body.ts';
import { ended, exchanged, refusedEnding } from '../exchange.ts';
import { complaintFailure, type RequestTarget } from '../failure.ts';
import type { Demand, Ending, Exchange, Protocol, ToolAnswer } from '../protocol.ts';
import type { Part, ThreadOptions } from '../provider.ts';
import { type Optional, toolsParameter } from '../unsupported-parameters.ts';
import { type ResponseReading, readResponse, type WholeResponse } from './responses-stream.ts';

interface OpenaiSdk {
  readonly client: OpenAI;
  /** As the API's strict mode takes it. */
  readonly strictSchema: (schema: z.ZodType) => Record<string, unknown>;
  readonly toResponseInputItems: typeof toResponseInputItems;
}

const optional: readonly Optional[] = [
  toolsParameter,
  { name: 'include', named: /\binclude\b|encrypted[_ ]content/i },
  { name: 'prompt_cache_key', named: /\bprompt_cache_key\b/i },
  { name: 'prompt_cache_breakpoint', named: /\bprompt_cache_breakpoint\b/i },
  { name: 'reasoning', named: /(?<![\w.])reasoning(?:[._]effort)?\b|\beffort\b/i },
  { name: 'text.format', named: /\btext\.format\b|\bresponse_format\b|json_schema|structured output/i },
  { name: 'max_output_tokens', named: /\bmax_output_tokens\b/i },
];

const paramsOf = (
  sdk: OpenaiSdk,
  thread: ThreadOptions<unknown>,
  demand: Demand<ResponseInputItem>,
): ResponseCreateParamsStreaming => {
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
  return {
    model: thread.model,
    stream: true,
    // By default answers are kept for 30 days.
    store: false,
    ...(instructions === '' ? {} : { instructions }),
    input: without.has('prompt_cache_breakpoint') ? demand.items.map(unmarked) : [...demand.items],
    ...(inWords ? {} : { text: { format: { type: 'json_schema', name, schema, strict: true } } }),
    ...(without.has('max_output_tokens') ? {} : { max_output_tokens: demand.maxOutputTokens }),
    ...(without.has('reasoning') || thread.effort === null ? {} : { reasoning: { effort: thread.effort } }),
    ...(without.has('include') ? {} : { include: ['reasoning.encrypted_content'] }),
    ...(without.has('prompt_cache_key') || thread.cacheKey === ''
      ? {}
      : { prompt_cache_key: thread.cacheKey }),
    ...(tools.length === 0 ? {} : { tools }),
    ...(tools.length === 0 || demand.mayUseTools ? {} : { tool_choice: 'none' }),
  };
};

/** A message of ours without its cache breakpoints, for models that do not take them. */
const unmarked = (item: ResponseInputItem): ResponseInputItem => {
  if (!('role' in item) || item.role !== 'user' || typeof item.content === 'string') return item;
  const content = item.content.map((part) => {
    if (part.type !== 'input_text') return part;
    return { type: part.type, text: part.text };
  });
  return { ...item, content };
};

/** What a whole response means: status and reason first, then what it holds. */
const endingOf = (
  response: WholeResponse,
  read: ResponseReading,
  items: readonly ResponseInputItem[],
  place: RequestTarget,
  scrub: Scrub,
): Ending<ResponseInputItem> => {
  const { host, model } = place;
  const { error = null, status = null } = response;
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
    const reason = response.incomplete_details?.reason ?? 'no reason given';
    if (reason === 'content_filter') return refusedEnding(place, scrub, 'content filter');
    return ended(
      'truncated',
      `${model} at ${host} stopped before its answer was complete (${cleanErrorText(reason, scrub.message)}).`,
      'Lower the effort, or split the change into smaller ones.',
    );
  }
  if (status !== null && status !== 'completed')
    return ended(
      'provider-error',
      `${host} ended the answer of ${model} with the status ${cleanErrorText(status, scrub.message)}.`,
      'Run it again.',
    );
  if (read.refusal !== null) return refusedEnding(place, scrub, read.refusal);
  return read.calls.length > 0 ? { kind: 'calls', calls: read.calls, items } : { kind: 'answer' };
};

/** One thread on OpenAI's Responses API, streamed, with nothing stored at the provider. */
export const responsesProtocol = (
  load: () => Promise<OpenaiSdk>,
  place: RequestTarget,
  scrub: Scrub,
  thread: ThreadOptions<unknown>,
): Protocol<ResponseInputItem> => ({
  optional,

  userTurn(parts: readonly Part[]) {
    return {
      type: 'message',
      role: 'user',
      content: parts
        .filter(({ text }) => text !== '')
        .map((part) => ({
          type: 'input_text',
          text: part.text,
          ...(part.cache === true ? { prompt_cache_breakpoint: { mode: 'explicit' } } : {}),
        })),
    };
  },

  toolTurn(answers: readonly ToolAnswer[]) {
    return answers.map(({ call, output, failed }) => ({
      type: 'function_call_output',
      call_id: call.id,
      // This wire has no mark for a failed call: it is said in the text.
      output: failed ? `Error: ${output}` : output,
    }));
  },

  assistantTurn: (text) => ({ role: 'assistant', content: text }),

  async send(demand): Promise<Exchange<ResponseInputItem>> {
    const read = readResponse();
    const sdk = await load();
    const params = paramsOf(sdk, thread, demand);
    return exchanged(read, place, scrub, async () => {
      const { data, request_id } = await sdk.client.responses
        .create(params, { signal: demand.signal })
        .withResponse();
      read.requestId = request_id;
      let output: readonly ResponseOutputItem[] = [];
      for await (const event of data) {
        read.take(event);
        if (event.type === 'response.output_item.added') demand.begun?.();
        if (event.type === 'response.completed') output = event.response.output;
      }
      const whole = read.finish();
      const items = sdk.toResponseInputItems(output);
      return endingOf(whole, read, items, place, scrub);
    });
  },
});
