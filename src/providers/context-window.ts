import * as z from 'zod';
import { openTransport } from './transport.ts';

/** Where a server may say how large the context of a model is. */
export interface ContextQuestion {
  readonly api: 'openai-responses' | 'openai-chat' | 'anthropic';
  readonly baseURL: string;
  /** Empty if none is sent. */
  readonly apiKey: string;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly model: string;
  /** False for the vendors' own addresses, which have no paths of local servers. */
  readonly compatible: boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds for one of the requests. A server that says it at all says it at once. */
const patienceMs = 5_000;

/**
 * Asks a server for the context window of a model, in tokens; null if it does not say. Each request is one GET without
 * a body, to the host of the provider, and a failure of any kind only means that the server does not say it.
 */
export async function contextWindowOf(question: ContextQuestion): Promise<number | null> {
  for (const { path, read } of placesOf(question)) {
    const window = await ask(question, path).then(read, () => null);
    if (window !== null) return window;
    if (question.signal.aborted) return null;
  }
  return null;
}

interface Place {
  readonly path: string;
  readonly read: (json: unknown) => number | null;
}

/** The places in order: first the one that most servers have. */
function placesOf({ api, baseURL, model, compatible }: ContextQuestion): readonly Place[] {
  const base = baseURL.replace(/\/+$/u, '');
  const id = model.split('/').map(encodeURIComponent).join('/');
  const own = `${base}${api === 'anthropic' ? '/v1' : ''}/models`;
  const one: Place = { path: `${own}/${id}`, read: windowIn };
  if (!compatible) return [one];
  const { origin } = new URL(base);
  const ofModel = (list: unknown): number | null => windowIn(entryOf(list, model));
  return [
    one,
    // vLLM has only the list.
    { path: own, read: ofModel },
    ...(api === 'anthropic'
      ? []
      : [
          { path: `${origin}/api/v0/models/${id}`, read: windowIn },
          { path: `${origin}/props`, read: windowIn },
          { path: `${origin}/api/ps`, read: ofModel },
        ]),
  ];
}

const tokens = z.int().min(256).max(1_000_000_000).optional().catch(undefined);
const described = z.looseObject({
  /** LM Studio: of the loaded model. */
  loaded_context_length: tokens,
  /** vLLM. */
  max_model_len: tokens,
  /** llama.cpp's server, for one request. */
  default_generation_settings: z.looseObject({ n_ctx: tokens }).optional().catch(undefined),
  /** OpenRouter, and Ollama for a loaded model. */
  context_length: tokens,
  /** Groq. */
  context_window: tokens,
  /** Anthropic. */
  max_input_tokens: tokens,
});
const wrapped = z.looseObject({ data: described });

/** The window that a description of a model gives. What the model was trained for is not what a server runs. */
function windowIn(json: unknown): number | null {
  const inner = wrapped.safeParse(json).data?.data;
  const model = inner ?? described.safeParse(json).data;
  if (model === undefined) return null;
  return (
    model.loaded_context_length ??
    model.max_model_len ??
    model.default_generation_settings?.n_ctx ??
    model.context_length ??
    model.context_window ??
    model.max_input_tokens ??
    null
  );
}

const listed = z.looseObject({
  id: z.string().optional(),
  model: z.string().optional(),
  name: z.string().optional(),
});
const list = z.looseObject({ data: z.array(listed).optional(), models: z.array(listed).optional() });

function entryOf(json: unknown, model: string): unknown {
  const { data, models } = list.safeParse(json).data ?? {};
  return [...(data ?? []), ...(models ?? [])].find((one) => [one.id, one.model, one.name].includes(model));
}

async function ask(
  { api, baseURL, apiKey, headers, signal }: ContextQuestion,
  path: string,
): Promise<unknown> {
  const key =
    apiKey === ''
      ? {}
      : api === 'anthropic'
        ? { 'x-api-key': apiKey, 'anthropic-version': '2023-06-01' }
        : { authorization: `Bearer ${apiKey}` };
  const sent = new Headers(key);
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) sent.delete(name);
    else sent.set(name, value);
  }
  const bound = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const response = await openTransport(baseURL, 'json')(path, { headers: sent, signal: bound });
  if (response.ok) return response.json();
  // A body that nobody reads keeps the connection, and with it the process, until the time limit.
  await response.body?.cancel();
  return null;
}
