import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type ContextQuestion, contextWindowOf } from '../../src/providers/context-window.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A server that answers these paths, and 404 to all others. */
async function serverOf(answers: Readonly<Record<string, unknown>>, contentType = 'application/json') {
  const asked: { path: string; method: string; key: string }[] = [];
  const server = createServer((request, response) => {
    const { url = '', method = '', headers } = request;
    asked.push({ path: url, method, key: headers.authorization ?? String(headers['x-api-key'] ?? '') });
    const answer = answers[url];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': contentType });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? { error: 'not found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const question: ContextQuestion = {
    api: 'openai-chat',
    baseURL: `${origin}/v1`,
    apiKey: 'gk-context-0123456789',
    headers: {},
    model: 'qwen/qwen3:30b',
    compatible: true,
    signal: new AbortController().signal,
  };
  return { origin, question, asked };
}

test.each([
  [
    'vLLM',
    {
      '/v1/models': {
        data: [
          { id: 'other', max_model_len: 1_024 },
          { id: 'qwen/qwen3:30b', max_model_len: 65_536 },
        ],
      },
    },
    65_536,
  ],
  [
    'OpenRouter',
    { '/v1/models/qwen/qwen3%3A30b': { data: { id: 'qwen/qwen3:30b', context_length: 131_072 } } },
    131_072,
  ],
  ['Groq', { '/v1/models/qwen/qwen3%3A30b': { id: 'qwen/qwen3:30b', context_window: 40_960 } }, 40_960],
  [
    'LM Studio',
    { '/api/v0/models/qwen/qwen3%3A30b': { max_context_length: 262_144, loaded_context_length: 8_192 } },
    8_192,
  ],
  [
    'llama.cpp',
    {
      '/v1/models': { data: [{ id: 'qwen/qwen3:30b', meta: { n_ctx_train: 131_072 } }] },
      '/props': { default_generation_settings: { n_ctx: 16_384 } },
    },
    16_384,
  ],
  [
    'Ollama',
    {
      '/v1/models': { data: [{ id: 'qwen/qwen3:30b' }] },
      '/api/ps': { models: [{ model: 'qwen/qwen3:30b', context_length: 4_096 }] },
    },
    4_096,
  ],
])('the context window is read as %s gives it', async (_, answers, window) => {
  const { question, asked } = await serverOf(answers);
  expect(await contextWindowOf(question)).toBe(window);
  expect(asked.every(({ method, key }) => method === 'GET' && key === 'Bearer gk-context-0123456789')).toBe(
    true,
  );
  expect(asked.length).toBeLessThanOrEqual(5);
});

test('Anthropic gives it with the model, and is asked for nothing else', async () => {
  const { origin, question, asked } = await serverOf({
    '/v1/models/claude-opus-5-5': { max_input_tokens: 200_000 },
  });
  const anthropic = {
    ...question,
    api: 'anthropic',
    baseURL: origin,
    model: 'claude-opus-5-5',
    compatible: false,
  } as const;
  expect(await contextWindowOf(anthropic)).toBe(200_000);
  expect(await contextWindowOf({ ...anthropic, model: 'gone' })).toBeNull();
  expect(asked.map(({ path, key }) => [path, key])).toEqual([
    ['/v1/models/claude-opus-5-5', 'gk-context-0123456789'],
    ['/v1/models/gone', 'gk-context-0123456789'],
  ]);
});

test.each([
  ['nothing', {}, 'application/json'],
  ['a page', { '/v1/models': '<!doctype html>' }, 'text/html'],
  ['no JSON', { '/v1/models': '{' }, 'application/json'],
  [
    'another kind of number',
    { '/v1/models/qwen/qwen3%3A30b': { context_length: 'large', max_model_len: -1 } },
    'application/json',
  ],
  ['too much', { '/v1/models': { data: 'x'.repeat(1_000_000) } }, 'application/json'],
])('a server that answers %s does not say it', async (_, answers, type) => {
  const { question } = await serverOf(answers, type);
  expect(await contextWindowOf(question)).toBeNull();
});

test('a server that is not there, and a run that is over, do not say it', async () => {
  const { question, asked } = await serverOf({});
  expect(await contextWindowOf({ ...question, baseURL: 'http://127.0.0.1:9/v1' })).toBeNull();
  expect(await contextWindowOf({ ...question, signal: AbortSignal.abort() })).toBeNull();
  expect(asked).toEqual([]);
});

test('a refusal whose body nobody reads keeps no connection', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal);
  const closed: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    closed.push(once(request.socket, 'close'));
    response.writeHead(404, { 'content-type': 'application/json' });
    response.write('{');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { question } = await serverOf({});
  expect(await contextWindowOf({ ...question, baseURL: `http://127.0.0.1:${address.port}/v1` })).toBeNull();
  await Promise.all(closed);
  expect(closed.length).toBeGreaterThan(0);
  server.close();
});
