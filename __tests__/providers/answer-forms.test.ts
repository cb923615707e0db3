import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import type { Fault } from '../../practice/api/fault.ts';
import { answer, instructed, openPracticeEndpoint, sent, type WireName, wires } from './practice-endpoint.ts';

/** The forms in which servers really send an answer: what is read, and what is refused all the same. */

type Reshaped = Extract<Fault, { kind: 'reshaped' }>;

const ask = async (wire: WireName, fault: Fault | null, stream = true) => {
  const endpoint = await openPracticeEndpoint(wire, { fault: () => fault, stream });
  const completion = await endpoint.open().ask([{ text: 'Review this.' }]);
  return { completion, endpoint };
};

const reshaped = (form: Omit<Reshaped, 'kind'>): Fault => ({ kind: 'reshaped', ...form });

/** Replaces the values of some keys, at any depth. */
const replaced =
  (fields: Readonly<Record<string, (value: unknown) => unknown>>) =>
  (json: unknown): unknown =>
    JSON.parse(JSON.stringify(json), (key, value: unknown) => fields[key]?.(value) ?? value);

/** Puts another word in place of the reason for which the model stopped. */
const stoppedBy = (reason: string) =>
  replaced({
    finish_reason: (given) => (given === null ? null : reason),
    stop_reason: (given) => (given === null ? null : reason),
    status: (given) => (given === 'completed' ? reason : given),
  });

describe.each(wires)('%s', (wire) => {
  test('with streaming off, the answer is one body with the same content, usage and model', async () => {
    const { completion, endpoint } = await ask(wire, null, false);
    expect(completion).toMatchObject({ outcome: 'complete', value: answer, notes: [], retries: 0 });
    expect(completion.servedModel).toBe('practice-model');
    expect(completion.requestId).toBe('req_practice_0');
    const { output = 0, fresh = 0 } = endpoint.server.requests[0]?.tokens ?? {};
    expect(completion.usage).toMatchObject({ output, freshInput: fresh });
    expect(sent(endpoint.server, 0)).not.toHaveProperty('stream');
    expect(sent(endpoint.server, 0)).not.toHaveProperty('stream_options');
  });

  test('a limit of 64,000 output tokens is also requested without streaming', async () => {
    const endpoint = await openPracticeEndpoint(wire, { stream: false });
    const completion = await endpoint.open({ maxOutputTokens: 64_000 }).ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('complete');
    expect(endpoint.server.requests[0]?.body).toContain('64000');
  });

  test('look-ups work in one body as in a stream', async () => {
    const tool = {
      name: 'look',
      description: 'Returns a word.',
      parameters: z.object({ at: z.string() }),
      run: (input: unknown) => Promise.resolve(`heron at ${JSON.stringify(input)}`),
    };
    const endpoint = await openPracticeEndpoint(wire, {
      stream: false,
      behavior: ({ toolResults }) =>
        toolResults.length === 0
          ? { kind: 'tool', calls: [{ name: 'look', input: { at: 'lake' } }] }
          : { kind: 'answer', json: { findings: [{ title: toolResults[0]?.output, line: null }] } },
    });
    const completion = await endpoint.open({ tools: [tool], maxToolCalls: 2 }).ask([{ text: 'Look.' }]);
    expect(completion).toMatchObject({
      outcome: 'complete',
      value: { findings: [{ title: 'heron at {"at":"lake"}' }] },
    });
  });

  test.each<[string, Fault]>([
    ['one JSON body although a stream was asked for', reshaped({ as: 'body' })],
    ['one JSON body sent as text/plain', reshaped({ as: 'body', contentType: 'text/plain' })],
    ['events sent as text/plain', reshaped({ contentType: 'text/plain; charset=utf-8' })],
    ['events sent as bytes', reshaped({ contentType: 'application/octet-stream' })],
  ])('%s is read as the answer', async (_, fault) => {
    const { completion } = await ask(wire, fault);
    expect(completion).toMatchObject({ outcome: 'complete', value: answer, retries: 0 });
  });

  test('events are read although a body was asked for', async () => {
    const { completion } = await ask(wire, reshaped({ as: 'events' }), false);
    expect(completion).toMatchObject({ outcome: 'complete', value: answer });
  });

  test.each(['text/html', 'text/plain', 'application/octet-stream'])(
    'a web page sent as %s is named as one, and not retried',
    async (contentType) => {
      const body = '\n<!doctype html><title>Sign in</title>';
      const { completion, endpoint } = await ask(wire, { kind: 'wrong-content-type', contentType, body });
      expect(completion.outcome).toBe('provider-error');
      expect(instructed(completion)).toMatch(/a web page \(.*proxy/u);
      expect(endpoint.server.requests).toHaveLength(1);
    },
  );

  test.each<[string, string]>([
    ['half a body', '{"id":"x","object":"response","status":"completed","output":[{"type":"mess'],
    ['another object', '{"ok":true}'],
    ['prose', 'All looks fine to me.'],
    ['nothing', ''],
  ])('%s with status 200 is no answer', async (_, body) => {
    for (const contentType of ['application/json', 'text/plain']) {
      const { completion } = await ask(wire, { kind: 'wrong-content-type', contentType, body });
      expect(completion.outcome).toBe('provider-error');
    }
  });

  test.each(['end_turn', 'STOP', 'Stop', 'eos', 'stop_sequence', 'FINISH_REASON_STOP'])(
    'an answer that ended with %s is complete, and the odd word is noted once',
    async (reason) => {
      const endpoint = await openPracticeEndpoint(wire, {
        fault: () => reshaped({ change: stoppedBy(reason) }),
      });
      const completions = [
        await endpoint.open().ask([{ text: 'Review this.' }]),
        await endpoint.open().ask([{ text: 'And this.' }]),
      ];
      expect(completions.map(({ outcome }) => outcome)).toEqual(['complete', 'complete']);
      const own = wire === 'anthropic' && (reason === 'end_turn' || reason === 'stop_sequence');
      expect(completions.map(({ notes }) => notes.length)).toEqual([own ? 0 : 1, 0]);
      if (!own) expect(completions[0]?.notes.join('')).toContain(`stop reason "${reason}"`);
    },
  );

  test('an unknown word is complete only with a whole object and the end of the answer', async () => {
    const change = stoppedBy('solar_flare');
    const whole = await ask(wire, reshaped({ change }));
    expect(whole.completion).toMatchObject({ outcome: 'complete', value: answer });
    expect(whole.completion.notes.join('')).toContain('solar_flare');
    const unended = await openPracticeEndpoint(wire, {
      fault: () => reshaped({ change, unended: true }),
      pace: { tries: 1 },
    });
    expect((await unended.open().ask([{ text: 'Review this.' }])).outcome).toBe('unreachable');
    const half = await openPracticeEndpoint(wire, {
      behavior: () => ({ kind: 'prose', text: '{"findings":[{"title":"It br' }),
      fault: () => reshaped({ change }),
    });
    const completion = await half.open().ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('provider-error');
    expect(instructed(completion)).toContain('solar_flare');
  });

  test.each<[string, 'truncated' | 'refused' | 'provider-error']>([
    ['MAX_TOKENS', 'truncated'],
    ['max_output_tokens', 'truncated'],
    ['model_length', 'truncated'],
    ['SAFETY', 'refused'],
    ['content-filter', 'refused'],
    ['PROHIBITED_CONTENT', 'refused'],
    ['error', 'provider-error'],
    ['cancelled', 'provider-error'],
  ])('%s keeps its meaning: %s', async (reason, outcome) => {
    const { completion } = await ask(wire, reshaped({ change: stoppedBy(reason) }));
    expect(completion.outcome).toBe(outcome);
  });

  test.each<[string, unknown]>([
    ['a number', 429],
    ['text', '429'],
  ])('an error inside a successful answer with code 429 as %s is a rate limit', async (_, code) => {
    const error = { error: { message: 'Too many requests for this model.', code } };
    const inStream = await ask(wire, reshaped({ change: (json, index) => (index === 1 ? error : json) }));
    const asBody = await ask(wire, {
      kind: 'wrong-content-type',
      contentType: 'application/json',
      body: JSON.stringify(error),
    });
    for (const { completion, endpoint } of [inStream, asBody]) {
      expect(completion).toMatchObject({ outcome: 'rate-limited', retries: 9 });
      expect(instructed(completion)).toContain('Too many requests for this model.');
      expect(endpoint.server.requests).toHaveLength(10);
    }
  });

  test.each<[number, string]>([
    [401, 'unauthorized'],
    [503, 'overloaded'],
    [400, 'bad-request'],
  ])(
    'an error inside a successful answer with code %i has the meaning of the status: %s',
    async (code, outcome) => {
      const error = [{ error: { message: 'It went wrong.', code } }];
      const { completion } = await ask(wire, {
        kind: 'wrong-content-type',
        contentType: 'application/json',
        body: JSON.stringify(error),
      });
      expect(completion.outcome).toBe(outcome);
    },
  );

  test('a rate limit inside the stream is waited for as its header asks, then the answer is read', async () => {
    const error = { error: { message: 'Slow down.', code: 429 } };
    const endpoint = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index === 0 ? reshaped({ change: () => error }) : null),
    });
    const completion = await endpoint.open().ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'complete', value: answer, retries: 1 });
  });
});

describe('thoughts are no part of an answer', () => {
  const thought = '{"findings":[{"title":"Only thought.","line":1}]}';

  test.each(['reasoning_content', 'reasoning', 'thinking'])('on chat, in the field %s', async (field) => {
    const inField = (json: unknown): unknown =>
      JSON.parse(JSON.stringify(json), (key, value: unknown) =>
        (key === 'delta' || key === 'message') && typeof value === 'object'
          ? { ...value, [field]: thought }
          : value,
      );
    for (const as of ['events', 'body'] as const) {
      const { completion } = await ask('openai-chat', reshaped({ as, change: inField }));
      expect(completion).toMatchObject({ outcome: 'complete', value: answer });
    }
  });

  test('on chat, as parts of the content', async () => {
    const asParts = replaced({
      content: (given) =>
        typeof given === 'string'
          ? [
              { type: 'thinking', thinking: [{ type: 'text', text: thought }] },
              { type: 'text', text: given },
            ]
          : given,
    });
    for (const as of ['events', 'body'] as const) {
      const { completion } = await ask('openai-chat', reshaped({ as, change: asParts }));
      expect(completion).toMatchObject({ outcome: 'complete', value: answer });
    }
  });

  test.each(['events', 'body'] as const)('an answer only in them is none: chat, %s', async (as) => {
    const onlyThoughts = (json: unknown): unknown =>
      JSON.parse(JSON.stringify(json), (key, value: unknown) =>
        (key === 'delta' || key === 'message') && typeof value === 'object' && value !== null
          ? { ...value, ...('content' in value ? { content: null, reasoning_content: value.content } : {}) }
          : value,
      );
    const { completion } = await ask('openai-chat', reshaped({ as, change: onlyThoughts }));
    expect(completion.outcome).toBe('malformed');
    expect(instructed(completion)).toContain('only thoughts');
  });

  test.each(['anthropic', 'openai'] as const)('an answer only in them is none: %s', async (wire) => {
    const { completion } = await ask(wire, { kind: 'empty' });
    expect(completion.outcome).toBe('malformed');
    expect(instructed(completion)).toContain('only thoughts');
  });
});

/** A server that answers everything with these bytes. */
const saying = async (body: string): Promise<string> => {
  const server = createServer((incoming, response) => {
    incoming.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
};

test('on chat, nothing after [DONE] is read', async () => {
  const chunk = (delta: object, finish: string | null): string =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  const body = `${chunk({ content: JSON.stringify(answer) }, null)}${chunk({}, 'eos')}data: [DONE]\n\n${chunk({ content: 'more' }, 'length')}`;
  const endpoint = await openPracticeEndpoint('openai-chat', { baseURL: await saying(body) });
  expect(await endpoint.open().ask([{ text: 'Review this.' }])).toMatchObject({
    outcome: 'complete',
    value: answer,
    stopReason: 'eos',
  });
});
