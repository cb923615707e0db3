import Anthropic, { APIError as AnthropicError } from '@anthropic-ai/sdk';
import OpenAI, { APIError as OpenaiError } from 'openai';
import { describe, expect, onTestFinished, test } from 'vitest';
import { committedSchema } from '../../practice/api/committed-schema.ts';
import { generateSchema } from '../../practice/api/schemas.ts';
import { type PracticeOptions, startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior, ModelRequest } from '../../practice/model-behavior.ts';

const schema = {
  type: 'object',
  properties: { findings: { type: 'array', items: { type: 'string' } } },
  required: ['findings'],
  additionalProperties: false,
};
const look = {
  type: 'object' as const,
  properties: { path: { type: 'string' } },
  required: ['path'],
  additionalProperties: false,
};

const start = async (behavior: ModelBehavior, options: Partial<PracticeOptions> = {}) => {
  const server = await startPracticeServer({ behavior, ...options });
  onTestFinished(() => server.close());
  const common = { apiKey: 'practice-key', maxRetries: 0 };
  return {
    server,
    anthropic: new Anthropic({ ...common, baseURL: server.anthropicURL }),
    openai: new OpenAI({ ...common, baseURL: server.openaiURL }),
  };
};
const none: ModelBehavior = () => ({ kind: 'answer', json: { findings: [] } });

test.each(['anthropic', 'openai', 'openai-chat'] as const)(
  'the committed schema of %s is the one its installed SDK generates',
  (wire) => {
    // To generate it again: node practice/api/schemas.ts
    expect(committedSchema(wire)).toEqual(JSON.parse(JSON.stringify(generateSchema(wire))));
  },
);

describe('anthropic', () => {
  const ask = { model: 'lark', max_tokens: 1000, messages: [{ role: 'user' as const, content: 'Hello.' }] };
  const format = { type: 'json_schema' as const, schema };

  test('the SDK reads a complete answer and a stream of it alike', async () => {
    const { anthropic, server } = await start(none);
    const params = { ...ask, thinking: { type: 'adaptive' as const }, output_config: { format } };
    const complete = await anthropic.messages.create(params);
    const streamed = await anthropic.messages.stream(params).finalMessage();
    const comparable = ({ content, stop_reason, usage, model }: typeof complete) => ({
      content,
      stop_reason,
      usage,
      model,
    });
    expect(comparable({ ...streamed, content: streamed.content })).toMatchObject({
      stop_reason: 'end_turn',
      usage: { input_tokens: complete.usage.input_tokens, output_tokens: complete.usage.output_tokens },
      content: [
        { type: 'thinking', signature: expect.any(String) },
        { type: 'text', text: '{"findings":[]}' },
      ],
    });
    expect(complete.content.map(({ type }) => type)).toEqual(['thinking', 'text']);
    expect(server.requests.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('a request that the SDK’s types do not allow is rejected with the API’s own message', async () => {
    const { server } = await start(none);
    const post = (body: unknown) =>
      fetch(`${server.anthropicURL}/v1/messages`, {
        method: 'POST',
        headers: { authorization: 'Bearer k' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    const wrong: readonly unknown[] = [
      { ...ask, max_tokens: undefined },
      { ...ask, temperature: 0.5 },
      { ...ask, thinking: { type: 'fast' } },
      {
        ...ask,
        messages: [
          {
            role: 'user',
            content: [{ type: 'text', text: 'x', cache_control: { type: 'ephemeral', ttl: '2h' } }],
          },
        ],
      },
      { ...ask, messages: [] },
      { ...ask, messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] },
      { ...ask, messages: [{ role: 'assistant', content: 'I begin.' }] },
      '{"model": "lark"',
    ];
    for (const body of wrong) {
      const response = await post(body);
      expect(response.status, JSON.stringify(body)).toBe(400);
      expect(await response.json()).toMatchObject({
        type: 'error',
        error: { type: 'invalid_request_error', message: expect.any(String) },
      });
    }
    expect(server.requests.every(({ refused }) => refused !== null)).toBe(true);
    expect(server.requests[1]?.refused).toContain('temperature');
  });

  test('changed reasoning, and a call without its result, are rejected', async () => {
    const { anthropic } = await start(({ toolResults }) =>
      toolResults.length === 0
        ? { kind: 'tool', calls: [{ name: 'look', input: { path: 'a' } }] }
        : { kind: 'prose', text: 'Seen.' },
    );
    const params = {
      ...ask,
      thinking: { type: 'adaptive' as const },
      tools: [{ name: 'look', input_schema: look }],
    };
    const first = await anthropic.messages.create(params);
    const call = first.content.find((block) => block.type === 'tool_use');
    const result = {
      role: 'user' as const,
      content: [{ type: 'tool_result' as const, tool_use_id: call?.id ?? '', content: 'text' }],
    };
    const again = (content: typeof first.content, ...rest: (typeof result)[]) =>
      anthropic.messages.create({
        ...params,
        messages: [...ask.messages, { role: 'assistant', content }, ...rest],
      });
    const changed = first.content.map((block) =>
      block.type === 'thinking' ? { ...block, thinking: 'Other.' } : block,
    );
    await expect(again(changed, result)).rejects.toThrow('Invalid `signature`');
    await expect(again(first.content.slice(1), result)).rejects.toThrow('Expected `thinking`');
    await expect(again(first.content, { role: 'user', content: [] })).rejects.toThrow();
    expect((await again(first.content, result)).content.at(-1)).toMatchObject({
      type: 'text',
      text: 'Seen.',
    });
  });

  test('a fifth breakpoint is rejected', async () => {
    const { anthropic } = await start(none);
    const text = { type: 'text' as const, text: 'x', cache_control: { type: 'ephemeral' as const } };
    const content = [text, text, text, text, text];
    await expect(
      anthropic.messages.create({ ...ask, messages: [{ role: 'user', content }] }),
    ).rejects.toThrow('maximum of 4');
  });

  test('prompt caching follows the documented rules', async () => {
    let now = 0;
    const { anthropic } = await start(none, { now: () => now });
    const cache_control = { type: 'ephemeral' as const };
    const big = 'x'.repeat(8000);
    const usageOf = async (texts: readonly { text: string; cache?: true }[]) => {
      const content = texts.map(({ text, cache }) => ({
        type: 'text' as const,
        text,
        ...(cache ? { cache_control } : {}),
      }));
      const { usage } = await anthropic.messages.create({ ...ask, messages: [{ role: 'user', content }] });
      return { read: usage.cache_read_input_tokens ?? 0, written: usage.cache_creation_input_tokens ?? 0 };
    };
    expect(await usageOf([{ text: big }])).toEqual({ read: 0, written: 0 });
    const first = await usageOf([{ text: big, cache: true }, { text: 'one' }]);
    expect(first).toMatchObject({ read: 0, written: expect.toSatisfy((written: number) => written > 2000) });
    expect(await usageOf([{ text: big, cache: true }, { text: 'two' }])).toEqual({
      read: first.written,
      written: 0,
    });
    expect(await usageOf([{ text: `y${big}`, cache: true }])).toMatchObject({ read: 0 });
    expect(await usageOf([{ text: 'x'.repeat(2000), cache: true }])).toEqual({ read: 0, written: 0 });
    const blocks = Array.from({ length: 25 }, (_, index) => ({ text: `block ${index}` }));
    expect(
      await usageOf([{ text: big }, ...blocks.slice(0, 10), { text: 'end', cache: true }]),
    ).toMatchObject({ read: first.written });
    expect(await usageOf([{ text: big }, ...blocks, { text: 'end', cache: true }])).toMatchObject({
      read: 0,
    });
    now += 5 * 60_000 + 1;
    expect(await usageOf([{ text: big, cache: true }])).toMatchObject({ read: 0 });
  });
});

describe('openai', () => {
  const ask = { model: 'owl', input: 'Hello.', store: false };
  const text = { format: { type: 'json_schema' as const, name: 'answer', schema, strict: true } };

  test('the SDK reads a complete answer and a stream of it alike', async () => {
    const { openai } = await start(none);
    const params = {
      ...ask,
      text,
      reasoning: { effort: 'low' as const },
      include: ['reasoning.encrypted_content' as const],
    };
    const complete = await openai.responses.create(params);
    const streamed = await openai.responses.stream(params).finalResponse();
    expect(complete.output_text).toBe('{"findings":[]}');
    expect(streamed.output_text).toBe('{"findings":[]}');
    expect(streamed.output.map(({ type }) => type)).toEqual(['reasoning', 'message']);
    expect(streamed.usage?.total_tokens).toBe(complete.usage?.total_tokens);
  });

  test('a request that the SDK’s types or strict mode do not allow is rejected with the API’s own message', async () => {
    const { server } = await start(none);
    const loose = { ...schema, required: [] };
    const wrong: readonly unknown[] = [
      { ...ask, max_tokens: 5 },
      { ...ask, prompt_cache_options: { ttl: '5m' } },
      { ...ask, reasoning: { effort: 'immense' } },
      { ...ask, text: { format: { ...text.format, schema: loose } } },
      { ...ask, text: { format: { ...text.format, schema: { ...schema, additionalProperties: true } } } },
      { ...ask, input: [{ type: 'function_call_output', call_id: 'c', output: 'x' }] },
      { ...ask, input: [{ type: 'function_call', call_id: 'c', name: 'look', arguments: '{}' }] },
      { ...ask, input: [{ type: 'reasoning', id: 'rs_1', summary: [] }] },
    ];
    for (const body of wrong) {
      const response = await fetch(`${server.openaiURL}/responses`, {
        method: 'POST',
        headers: { authorization: 'Bearer k' },
        body: JSON.stringify(body),
      });
      expect(response.status, JSON.stringify(body)).toBe(400);
      expect(await response.json()).toMatchObject({
        error: { type: 'invalid_request_error', message: expect.any(String) },
      });
    }
    expect(server.requests[0]?.refused).toContain('max_tokens');
  });

  test('prompt caching follows the documented rules', async () => {
    let now = 0;
    const { openai } = await start(none, { now: () => now });
    const big = 'x'.repeat(8000);
    const usageOf = async (input: string, more: object = {}) => {
      const { usage } = await openai.responses.create({ ...ask, input, prompt_cache_key: 'k', ...more });
      const details = usage?.input_tokens_details;
      return { read: details?.cached_tokens ?? 0, written: details?.cache_write_tokens ?? 0 };
    };
    const first = await usageOf(`${big} one`);
    expect(first).toMatchObject({
      read: 0,
      written: expect.toSatisfy((written: number) => written > 1900 && written % 128 === 0),
    });
    expect(await usageOf(`${big} two`)).toEqual({ read: first.written, written: 0 });
    expect(await usageOf(`${big} one`, { prompt_cache_key: 'another' })).toMatchObject({ read: 0 });
    expect(await usageOf('x'.repeat(3000))).toEqual({ read: 0, written: 0 });
    expect(await usageOf(`z${big}`, { prompt_cache_options: { mode: 'explicit' } })).toEqual({
      read: 0,
      written: 0,
    });
    now += 30 * 60_000 + 1;
    expect(await usageOf(`${big} one`)).toMatchObject({ read: 0 });
  });

  test('in explicit mode, only what stands before a breakpoint is stored and served', async () => {
    const { openai } = await start(none);
    const usageOf = async (question: string) => {
      const { usage } = await openai.responses.create({
        ...ask,
        prompt_cache_options: { mode: 'explicit' },
        input: [
          {
            role: 'user',
            content: [
              {
                type: 'input_text',
                text: 'x'.repeat(8000),
                prompt_cache_breakpoint: { mode: 'explicit' },
              },
              { type: 'input_text', text: question },
            ],
          },
        ],
      });
      const details = usage?.input_tokens_details;
      return { read: details?.cached_tokens ?? 0, written: details?.cache_write_tokens ?? 0 };
    };
    const { written } = await usageOf('y'.repeat(8000));
    expect(written).toBeGreaterThan(1900);
    expect(written).toBeLessThan(2100);
    expect(await usageOf('z'.repeat(8000))).toEqual({ read: written, written: 0 });
  });

  test.each([
    ['gpt-6.1-sol', true],
    ['gpt-6-luna', true],
    ['gpt-5.6-sol', true],
    ['gpt-6.2-sol', false],
    ['gpt-6.2-astra', false],
    ['gpt-7-sol', false],
    ['practice-owl', false],
  ])('%s: a stored prefix holds `instructions`: %s; a developer message always', async (model, holds) => {
    const { openai } = await start(none);
    const rules = 'Rule. '.repeat(1000);
    const readOf = async (input: string, more: object) => {
      const { usage } = await openai.responses.create({ ...ask, model, input, ...more });
      return usage?.input_tokens_details.cached_tokens ?? 0;
    };
    await readOf('One.', { instructions: rules });
    expect((await readOf('Two.', { instructions: rules })) > 1000).toBe(holds);
    const first = (text: string) => ({
      input: [
        { role: 'developer', content: `First. ${rules}` },
        { role: 'user', content: text },
      ],
    });
    await readOf('', first('One.'));
    expect(await readOf('', first('Two.'))).toBeGreaterThan(1000);
  });
});

test('the behavior gets the same conversation with both APIs', async () => {
  const received: ModelRequest[] = [];
  const { anthropic, openai } = await start((request) => {
    received.push(request);
    return request.toolResults.length === 0
      ? { kind: 'tool', calls: [{ name: 'look', input: { path: 'a' } }] }
      : { kind: 'prose', text: 'Seen.' };
  });
  const system = 'You review.';
  const tools = [{ name: 'look', description: 'Looks.', input_schema: look }];
  const before = [
    { role: 'user' as const, content: 'one' },
    { role: 'assistant' as const, content: 'first' },
    { role: 'user' as const, content: 'two' },
  ];
  const first = await anthropic.messages.create({
    model: 'm',
    max_tokens: 500,
    system,
    tools,
    messages: before,
  });
  const [call] = first.content;
  if (call?.type !== 'tool_use') throw new Error('no call');
  const result = { type: 'tool_result' as const, tool_use_id: call.id, content: 'text of a' };
  await anthropic.messages.create({
    model: 'm',
    max_tokens: 500,
    system,
    tools,
    messages: [...before, { role: 'assistant', content: first.content }, { role: 'user', content: [result] }],
  });
  const openaiTools = [
    { type: 'function' as const, name: 'look', description: 'Looks.', parameters: look, strict: true },
  ];
  const asked = await openai.responses.create({
    model: 'm',
    instructions: system,
    tools: openaiTools,
    input: before,
    store: false,
  });
  const [made] = asked.output;
  if (made?.type !== 'function_call') throw new Error('no call');
  const output = { type: 'function_call_output' as const, call_id: made.call_id, output: 'text of a' };
  await openai.responses.create({
    model: 'm',
    instructions: system,
    tools: openaiTools,
    input: [...before, made, output],
    store: false,
  });
  const strip = (request: ModelRequest | undefined) => ({ ...request, wire: null });
  expect(strip(received[0])).toEqual(strip(received[2]));
  expect(strip(received[1])).toEqual(strip(received[3]));
  expect(received[1]).toMatchObject({
    instructions: system,
    turns: [{ text: 'one' }, { role: 'assistant', text: 'first' }, { text: 'two' }],
    toolResults: [{ name: 'look', input: { path: 'a' }, output: 'text of a', failed: false }],
  });
});

test('a behavior that breaks the schema, calls an unknown tool or throws is an error', async () => {
  const brains: readonly (readonly [ModelBehavior, string])[] = [
    [() => ({ kind: 'answer', json: { findings: [7] } }), 'breaks the requested schema: findings.0'],
    [() => ({ kind: 'tool', calls: [{ name: 'look', input: {} }] }), 'not offered'],
    [() => Promise.reject(new Error('behavior fog')), 'behavior fog'],
  ];
  for (const [behavior, words] of brains) {
    const { anthropic, openai } = await start(behavior);
    const viaAnthropic = anthropic.messages.create({
      model: 'm',
      max_tokens: 100,
      messages: [{ role: 'user', content: 'x' }],
      output_config: { format: { type: 'json_schema', schema } },
    });
    await expect(viaAnthropic).rejects.toThrow(AnthropicError);
    await expect(viaAnthropic).rejects.toThrow(words);
    const viaOpenai = openai.responses.create({
      model: 'm',
      input: 'x',
      text: { format: { type: 'json_schema', name: 'a', schema, strict: true } },
    });
    await expect(viaOpenai).rejects.toThrow(OpenaiError);
    await expect(viaOpenai).rejects.toThrow(words);
  }
});

test('only the configured key is accepted, for its own API', async () => {
  const { anthropic, openai } = await start(none, { keys: { anthropic: 'other-key' } });
  const message = { model: 'm', max_tokens: 100, messages: [{ role: 'user' as const, content: 'x' }] };
  await expect(anthropic.messages.create(message)).rejects.toMatchObject({ status: 401 });
  const right = anthropic.withOptions({ apiKey: 'other-key' });
  expect((await right.messages.create(message)).type).toBe('message');
  expect((await openai.responses.create({ model: 'm', input: 'x' })).status).toBe('completed');
});

test('an answer longer than the request allows is truncated as the API defines', async () => {
  const { anthropic, openai } = await start(() => ({ kind: 'prose', text: 'word '.repeat(1000) }));
  const message = await anthropic.messages.create({
    model: 'm',
    max_tokens: 50,
    messages: [{ role: 'user', content: 'x' }],
  });
  expect(message).toMatchObject({
    stop_reason: 'max_tokens',
    usage: { output_tokens: expect.toSatisfy((n: number) => n <= 50) },
  });
  const response = await openai.responses.create({ model: 'm', input: 'x', max_output_tokens: 50 });
  expect(response).toMatchObject({
    status: 'incomplete',
    incomplete_details: { reason: 'max_output_tokens' },
  });
});

test('it listens on loopback only, and closing it ends stalled requests', async () => {
  const server = await startPracticeServer({ behavior: none, fault: () => ({ kind: 'stall' }) });
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
  const hanging = fetch(`${server.openaiURL}/responses`, {
    method: 'POST',
    headers: { authorization: 'Bearer k' },
    body: JSON.stringify({ model: 'm', input: 'x' }),
  });
  const ended = expect(hanging).rejects.toThrow();
  await expect.poll(() => server.requests.length).toBe(1);
  await server.close();
  await ended;
});
