import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { PracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { inputOf } from '../../src/providers/provider.ts';
import { answer, openPracticeEndpoint, wires } from './practice-endpoint.ts';

const change = Array.from(
  { length: 1100 },
  (_, line) => `+${line}| const value${line} = compute(${line});\n`,
).join('');
const truths = (server: PracticeServer) =>
  server.requests.map(({ tokens }) => ({
    freshInput: tokens?.fresh,
    cachedInput: tokens?.cached,
    writtenInput: tokens?.written,
    output: tokens?.output,
  }));

describe.each(wires)('%s', (wire) => {
  test("usage means the same in every API: the server's own count", async () => {
    const stage = await openPracticeEndpoint(wire);
    const thread = stage.open();
    const completions = [
      await thread.ask([{ text: change, cache: true }, { text: 'Review this.' }]),
      await thread.ask([{ text: 'Anything else?' }]),
    ];
    expect(completions.map(({ usage }) => usage)).toEqual(truths(stage.server));
    expect(completions[1]?.usage.cachedInput).toBeGreaterThan(0);
  });

  test('from the second turn on at least 80% of a 10,000-token conversation comes from the cache', async () => {
    const stage = await openPracticeEndpoint(wire);
    const thread = stage.open();
    const first = await thread.ask([{ text: change, cache: true }, { text: 'Review this.' }]);
    expect(inputOf(first.usage)).toBeGreaterThan(10_000);
    for (const text of ['Judge these: '.repeat(40), 'Rebut these: '.repeat(40)]) {
      const { usage } = await thread.ask([{ text }]);
      expect(usage.cachedInput / inputOf(usage)).toBeGreaterThanOrEqual(0.8);
    }
  });

  test('answers are sent again with the next question, and reasoning is not', async () => {
    const stage = await openPracticeEndpoint(wire);
    const thread = stage.open();
    const first = await thread.ask([{ text: change, cache: true }, { text: 'Review this.' }]);
    await thread.ask([{ text: 'Anything else?' }]);
    const again = stage.server.requests[1]?.body ?? '';
    expect(again).toContain(JSON.stringify(first.text).slice(1, -1));
    expect(again).not.toMatch(/"type":"(?:redacted_)?thinking"|"type":"reasoning"|"encrypted_content"/u);
  });

  test('threads of one model share the cache of their instructions and of a change they both see', async () => {
    const stage = await openPracticeEndpoint(wire);
    const instructions = 'Review as asked. '.repeat(400);
    await stage.open({ instructions }).ask([{ text: change, cache: true }, { text: 'As general.' }]);
    const other = await stage.open({ instructions }).ask([{ text: 'Another change.', cache: true }]);
    expect(other.usage.cachedInput).toBeGreaterThan(1024);
    const same = await stage
      .open({ instructions })
      .ask([{ text: change, cache: true }, { text: 'As security.' }]);
    expect(same.usage.cachedInput / inputOf(same.usage)).toBeGreaterThan(0.9);
  });

  test('however many parts are marked, the provider accepts the request and finds the last turn', async () => {
    const stage = await openPracticeEndpoint(wire);
    const thread = stage.open();
    for (let turn = 0; turn < 5; turn += 1) {
      const parts = Array.from({ length: 3 }, (_, part) => ({
        text: `${turn}.${part} ${change.slice(0, 6000)}`,
        cache: true as const,
      }));
      const { outcome, usage } = await thread.ask([...parts, { text: 'Review.' }]);
      expect(outcome).toBe('complete');
      if (turn > 0) expect(usage.cachedInput / inputOf(usage)).toBeGreaterThan(0.4);
    }
    expect(stage.server.requests.every(({ refused }) => refused === null)).toBe(true);
  });

  test('a repeated request is not billed as new', async () => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index === 0 ? { kind: 'cut', afterEvents: 3 } : null),
    });
    const { requests } = await stage.open().ask([{ text: change, cache: true }]);
    const again = z.array(z.object({ cachedInput: z.number() })).parse(requests)[1];
    expect(again?.cachedInput).toBeGreaterThan(9000);
  });
});

const marks = { anthropic: 'cache_control', openai: 'prompt_cache_breakpoint' } as const;

describe.each(['anthropic', 'openai'] as const)('%s sets no breakpoint that cannot pay', (wire) => {
  const count = (body: string | undefined): number => (body ?? '').split(marks[wire]).length - 1;
  const look = {
    name: 'look',
    description: 'Looks.',
    parameters: z.object({ at: z.string() }),
    run: () => Promise.resolve('found'),
  };
  const looking: ModelBehavior = ({ toolResults, tools }) =>
    toolResults.length < 2 && tools.length > 0
      ? { kind: 'tool', calls: [{ name: 'look', input: { at: `${toolResults.length}` } }] }
      : { kind: 'answer', json: answer };

  test('without look-ups, the end of a question is stored by nobody', async () => {
    const stage = await openPracticeEndpoint(wire);
    const { usage } = await stage
      .open({ instructionsRecur: false })
      .ask([{ text: change, cache: true }, { text: 'Review this. '.repeat(2000) }]);
    expect(count(stage.server.requests[0]?.body)).toBe(1);
    expect(usage.freshInput).toBeGreaterThan(6000);
  });

  test('with look-ups, each turn reads the one before, and the last one stores nothing', async () => {
    const stage = await openPracticeEndpoint(wire, { behavior: looking });
    const thread = stage.open({ tools: [look], maxToolCalls: 1, instructionsRecur: false });
    const { requests } = await thread.ask([{ text: change, cache: true }, { text: 'Review this.' }]);
    // A look-up, one beyond the limit, and the answer that must come then.
    expect(requests).toHaveLength(3);
    expect(requests[1]?.cachedInput).toBeGreaterThan(10_000);
    expect(requests[1]?.writtenInput).toBeGreaterThan(0);
    expect(requests[2]?.writtenInput).toBe(0);
    // Anthropic's cache does not serve the messages to a request that must not call tools.
    if (wire === 'openai') expect(requests[2]?.cachedInput).toBeGreaterThan(10_000);
  });

  test('a question that probably leads to no look-up is not stored, but the results of look-ups are', async () => {
    const stage = await openPracticeEndpoint(wire, { behavior: looking });
    const thread = stage.open({
      tools: [look],
      maxToolCalls: 9,
      instructionsRecur: false,
      storesQuestions: false,
    });
    const { requests } = await thread.ask([
      { text: change, cache: true },
      { text: 'Judge these. '.repeat(2000) },
    ]);
    expect(stage.server.requests.map(({ body }) => count(body))).toEqual(
      wire === 'openai' ? [1, 2, 3] : [1, 2, 2],
    );
    expect(requests[0]?.freshInput).toBeGreaterThan(6000);
    // The first results store the question with them, and the turn after reads both.
    expect(requests[1]?.writtenInput).toBeGreaterThan(6000);
    expect(requests[2]?.cachedInput).toBeGreaterThan(16_000);
  });

  test('nothing is marked in a request that no other one repeats', async () => {
    const stage = await openPracticeEndpoint(wire);
    const { usage } = await stage.open({ instructionsRecur: false }).ask([{ text: change }]);
    expect(count(stage.server.requests[0]?.body)).toBe(0);
    expect(usage).toMatchObject({ cachedInput: 0, writtenInput: 0 });
  });

  test('nothing is marked before the provider’s minimum', async () => {
    const stage = await openPracticeEndpoint(wire);
    await stage.open().ask([{ text: 'A small change.', cache: true }, { text: 'Review this.' }]);
    expect(count(stage.server.requests[0]?.body)).toBe(0);
  });
});
