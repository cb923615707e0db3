import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Fault } from '../../practice/api/fault.ts';
import { type Completion, type CompletionFailure, inputOf } from '../../src/providers/provider.ts';
import {
  type Answer,
  answer,
  instructed,
  keys,
  openPracticeEndpoint,
  type WireName,
  wires,
} from './practice-endpoint.ts';

const seen: Completion<Answer>[] = [];
const ask = async (wire: WireName, fault: Fault | null, timeoutMs = 20_000) => {
  const stage = await openPracticeEndpoint(wire, { fault: () => fault });
  const completion = await stage.open({ timeoutMs }).ask([{ text: 'Review this.' }]);
  seen.push(completion);
  return { completion, stage };
};

// No key and no stack trace may be in a message.
afterEach(() => {
  const text = JSON.stringify(seen);
  for (const key of Object.values(keys)) expect(text).not.toContain(key);
  expect(text).not.toMatch(/\n\s+at |node_modules/);
});

interface Case {
  readonly name: string;
  readonly fault: Fault;
  readonly outcome: CompletionFailure;
  readonly requests: number;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    name: 'a refused key',
    fault: { kind: 'status', status: 401 },
    outcome: 'unauthorized',
    requests: 1,
    says: /API key.*401/,
  },
  {
    name: 'a key without access',
    fault: { kind: 'status', status: 403 },
    outcome: 'forbidden',
    requests: 1,
    says: /practice-model/,
  },
  {
    name: 'a retired model',
    fault: { kind: 'status', status: 404, error: { message: 'model: practice-model' } },
    outcome: 'model-not-found',
    requests: 1,
    says: /practice-model.*404.*retired/,
  },
  {
    name: 'a wrong address',
    fault: { kind: 'status', status: 404, body: '<h1>Not Found</h1>' },
    outcome: 'model-not-found',
    requests: 1,
    says: /base URL/,
  },
  {
    name: 'a bad request',
    fault: { kind: 'status', status: 400, error: { message: 'messages: nonsense' } },
    outcome: 'bad-request',
    requests: 1,
    says: /400.*nonsense/,
  },
  {
    name: 'a prompt longer than the context',
    fault: {
      kind: 'status',
      status: 400,
      error: { code: 'context_length_exceeded', message: 'prompt is too long: 9 tokens > 5 maximum' },
    },
    outcome: 'context-exceeded',
    requests: 1,
    says: /larger than/,
  },
  {
    name: 'a body that is too large',
    fault: { kind: 'status', status: 413 },
    outcome: 'context-exceeded',
    requests: 1,
    says: /413/,
  },
  {
    name: 'a time-out on the other side',
    fault: { kind: 'status', status: 408 },
    outcome: 'timed-out',
    requests: 3,
    says: /408/,
  },
  {
    name: 'a rate limit',
    fault: { kind: 'status', status: 429 },
    outcome: 'rate-limited',
    requests: 10,
    says: /429/,
  },
  {
    name: 'an empty account, as OpenAI says it',
    fault: {
      kind: 'status',
      status: 429,
      error: {
        type: 'insufficient_quota',
        code: 'insufficient_quota',
        message: 'You exceeded your current quota.',
      },
    },
    outcome: 'quota-exhausted',
    requests: 1,
    says: /credit/,
  },
  {
    name: 'an empty account, as Anthropic says it',
    fault: {
      kind: 'status',
      status: 400,
      error: { message: 'Your credit balance is too low to access the API.' },
    },
    outcome: 'quota-exhausted',
    requests: 1,
    says: /credit/,
  },
  {
    name: 'status 402',
    fault: { kind: 'status', status: 402 },
    outcome: 'quota-exhausted',
    requests: 1,
    says: /402/,
  },
  ...[500, 502, 503, 504, 529].map(
    (status): Case => ({
      name: `status ${status}`,
      fault: { kind: 'status', status },
      outcome: 'overloaded',
      requests: 3,
      says: new RegExp(`${status}.*Tried 3 times`),
    }),
  ),
  {
    name: 'a gateway’s page',
    fault: { kind: 'status', status: 502, body: '<html><h1>Bad gateway</h1></html>' },
    outcome: 'overloaded',
    requests: 3,
    says: /502\): Bad gateway/,
  },
  {
    name: 'a redirect',
    fault: { kind: 'status', status: 307, headers: { location: 'http://127.0.0.1:9/' } },
    outcome: 'provider-error',
    requests: 1,
    says: /redirected.*307/,
  },
  {
    name: 'a login page',
    fault: { kind: 'wrong-content-type' },
    outcome: 'provider-error',
    requests: 1,
    says: /text\/html.*proxy/,
  },
  {
    name: 'a refusal',
    fault: { kind: 'refusal', text: 'Too dangerous.' },
    outcome: 'refused',
    requests: 1,
    says: /Too dangerous/,
  },
  {
    name: 'the content filter',
    fault: { kind: 'content-filter' },
    outcome: 'refused',
    requests: 1,
    says: /content filter/,
  },
  {
    name: 'a truncated answer',
    fault: { kind: 'truncated' },
    outcome: 'truncated',
    requests: 1,
    says: /output|max_output_tokens/,
  },
  {
    name: 'prose',
    fault: { kind: 'prose' },
    outcome: 'malformed',
    requests: 1,
    says: /not JSON; it begins "I have looked/,
  },
  { name: 'an empty answer', fault: { kind: 'empty' }, outcome: 'malformed', requests: 1, says: /empty/ },
  {
    name: 'another schema',
    fault: { kind: 'wrong-schema' },
    outcome: 'malformed',
    requests: 1,
    says: /findings: /,
  },
  {
    name: 'an answer of 20 MB',
    fault: { kind: 'huge', bytes: 20 * 1024 * 1024 },
    outcome: 'malformed',
    requests: 1,
    says: /more than 16 MB/,
  },
  {
    name: 'a connection closed at once',
    fault: { kind: 'reset' },
    outcome: 'unreachable',
    requests: 3,
    says: /127\.0\.0\.1/,
  },
  {
    name: 'a connection cut in the middle',
    fault: { kind: 'cut', afterEvents: 3 },
    outcome: 'unreachable',
    requests: 3,
    says: /practice-model/,
  },
  {
    name: 'an overload in the stream',
    fault: { kind: 'sse-error', type: 'overloaded_error' },
    outcome: 'overloaded',
    requests: 3,
    says: /practice fault/,
  },
  {
    name: 'a server error in the stream',
    fault: { kind: 'sse-error', type: 'server_error' },
    outcome: 'overloaded',
    requests: 3,
    says: /practice fault/,
  },
  {
    name: 'a rate limit in the stream',
    fault: { kind: 'sse-error', type: 'rate_limit_error' },
    outcome: 'rate-limited',
    requests: 10,
    says: /practice fault/,
  },
  {
    name: 'an unknown error in the stream',
    fault: { kind: 'sse-error', type: 'solar_flare' },
    outcome: 'provider-error',
    requests: 1,
    says: /solar_flare/,
  },
  {
    name: 'an event that is not JSON',
    fault: { kind: 'garbled' },
    outcome: 'provider-error',
    requests: 1,
    says: /not JSON/,
  },
];

describe.each(wires)('%s', (wire) => {
  test('a valid answer is returned with the model that served it and its usage', async () => {
    const { completion, stage } = await ask(wire, null);
    expect(completion).toMatchObject({
      outcome: 'complete',
      value: answer,
      servedModel: 'practice-model',
      requestId: 'req_practice_0',
      retries: 0,
      notes: [],
    });
    expect(completion.stopReason).toBe(
      { anthropic: 'end_turn', openai: 'completed', 'openai-chat': 'stop' }[wire],
    );
    expect(stage.server.requests[0]?.refused).toBeNull();
  });

  test.each(cases)(
    '$name is $outcome after $requests requests',
    async ({ fault, outcome, requests, says }) => {
      const { completion, stage } = await ask(wire, fault);
      expect(completion.outcome).toBe(outcome);
      expect(instructed(completion)).toMatch(says);
      expect(instructed(completion)).toContain('practice-model');
      expect(stage.server.requests).toHaveLength(requests);
      expect(completion.retries).toBe(requests - 1);
      expect(completion.requests).toHaveLength(requests);
    },
  );

  test('a stream cut at any byte is never an answer', async () => {
    const { stage } = await ask(wire, null);
    const total = 40_000;
    expect(stage.server.requests).toHaveLength(1);
    for (let afterBytes = 0; afterBytes < total; afterBytes += 149) {
      const cut = await openPracticeEndpoint(wire, {
        fault: () => ({ kind: 'cut', afterBytes }),
        pace: { tries: 1 },
      });
      const completion = await cut.open().ask([{ text: 'Review this.' }]);
      await cut.server.close();
      if (completion.outcome === 'complete') {
        // The cut is past the end of the answer: all of it had arrived.
        expect(completion.value).toEqual(answer);
        return;
      }
      expect(completion.outcome).toBe('unreachable');
    }
    throw new Error('no cut was past the end');
  });

  test.each([
    ['before the status', { kind: 'stall' } as const],
    ['in the middle of the body', { kind: 'stall', afterEvents: 2 } as const],
  ])('silence %s ends at the time limit, and is retried once', async (_where, fault) => {
    const { completion, stage } = await ask(wire, fault, 250);
    expect(completion.outcome).toBe('timed-out');
    expect(instructed(completion)).toMatch(/within 0\.\d+ s/);
    // On a busy machine, a request may end before the server has read it.
    expect(completion.requests).toHaveLength(2);
    expect(stage.server.requests.length).toBeLessThanOrEqual(2);
  });

  test('an abort of the run ends a stalled request at once', async () => {
    const run = new AbortController();
    const stage = await openPracticeEndpoint(wire, { fault: () => ({ kind: 'stall', afterEvents: 2 }) });
    const asking = stage.open({ signal: run.signal }).ask([{ text: 'Review this.' }]);
    await expect.poll(() => stage.server.requests.length).toBe(1);
    run.abort();
    expect((await asking).outcome).toBe('cancelled');
    expect(stage.server.requests).toHaveLength(1);
    expect((await stage.open({ signal: run.signal }).ask([{ text: 'Again.' }])).outcome).toBe('cancelled');
    expect(stage.server.requests).toHaveLength(1);
  });

  test('a closed port is unreachable', async () => {
    const deaf = createServer();
    deaf.listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const address = deaf.address();
    deaf.close();
    const port = typeof address === 'object' ? address?.port : 0;
    const stage = await openPracticeEndpoint(wire, { baseURL: `http://127.0.0.1:${port}` });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('unreachable');
    expect(instructed(completion)).toMatch(/ECONNREFUSED.*Tried 3 times/);
  });

  test('an endless error page is read only up to a limit', async () => {
    const flood = createServer((_request, response) => {
      response.writeHead(400, { 'content-type': 'text/plain' });
      const pour = (): void => {
        while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
        response.once('drain', pour);
      };
      pour();
    });
    flood.listen(0, '127.0.0.1');
    await once(flood, 'listening');
    onTestFinished(() => {
      flood.close();
      flood.closeAllConnections();
    });
    const address = flood.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const stage = await openPracticeEndpoint(wire, { baseURL: `http://127.0.0.1:${port}` });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('bad-request');
    expect(instructed(completion).length).toBeLessThan(700);
  });

  test.each([
    ['truncated', { kind: 'truncated' } as const],
    ['refused', { kind: 'refusal' } as const],
    ['malformed', { kind: 'prose' } as const],
  ])('the usage of a %s answer is known', async (_outcome, fault) => {
    const { completion, stage } = await ask(wire, fault);
    const truth = stage.server.requests[0]?.tokens;
    expect(inputOf(completion.usage)).toBe(
      (truth?.fresh ?? 0) + (truth?.cached ?? 0) + (truth?.written ?? 0),
    );
    expect(completion.usage.output).toBe(truth?.output);
    expect(completion.usage.output).toBeGreaterThan(0);
  });

  test('after a failure the thread is unchanged, and the same question can be asked again', async () => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (_request, index) =>
        index === 1 ? { kind: 'status', status: 400, error: { message: 'no' } } : null,
      behavior: ({ turns }) => ({
        kind: 'answer',
        json: { findings: [{ title: turns.map(({ text }) => text).join('|'), line: null }] },
      }),
    });
    const thread = stage.open();
    await thread.ask([{ text: 'one' }]);
    expect((await thread.ask([{ text: 'two' }])).outcome).toBe('bad-request');
    const again = await thread.ask([{ text: 'two' }]);
    expect(again).toMatchObject({ outcome: 'complete' });
    expect(again.text).toContain('two');
    expect(again.text.match(/\btwo\b/g)).toHaveLength(1);
  });

  test('a malformed answer stays in the thread, so that a repair can be requested', async () => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index === 0 ? { kind: 'prose', text: 'Sorry, prose.' } : null),
      behavior: ({ turns }) => ({
        kind: 'answer',
        json: {
          findings: [{ title: turns.map(({ role, text }) => `${role} ${text}`).join('|'), line: null }],
        },
      }),
    });
    const thread = stage.open();
    expect((await thread.ask([{ text: 'one' }])).outcome).toBe('malformed');
    const repaired = await thread.ask([{ text: 'JSON, please.' }]);
    expect(repaired).toMatchObject({
      outcome: 'complete',
      value: { findings: [{ title: 'user one|assistant Sorry, prose.|user JSON, please.' }] },
    });
  });

  test.each([
    ['empty', { kind: 'empty' } as const],
    ['huge', { kind: 'huge', bytes: 17 * 1024 * 1024 } as const],
  ])('after an answer that is %s the conversation continues', async (_name, fault) => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index === 0 ? fault : null),
    });
    const thread = stage.open();
    expect((await thread.ask([{ text: 'one' }])).outcome).toBe('malformed');
    expect((await thread.ask([{ text: 'two' }])).outcome).toBe('complete');
    expect(stage.server.requests.map(({ refused }) => refused)).toEqual([null, null]);
  });

  test('a key that the provider repeats in its answer or its error is not passed on', async () => {
    const key = keys[wire];
    const words = `you sent ${key} and sk-ant-api03-abcdefgh`;
    const error = await openPracticeEndpoint(wire, {
      fault: () => ({ kind: 'status', status: 400, error: { message: words } }),
    });
    const failed = await error.open().ask([{ text: 'Review this.' }]);
    expect(JSON.stringify(failed)).not.toMatch(/Secret|abcdefgh/);
    const parrot = await openPracticeEndpoint(wire, {
      behavior: () => ({ kind: 'answer', json: { findings: [{ title: key, line: 1 }] } }),
    });
    const parroted = await parrot.open().ask([{ text: 'Review this.' }]);
    expect(parroted.outcome).toBe('complete');
    expect(JSON.stringify(parroted)).not.toContain(key);
  });
});
