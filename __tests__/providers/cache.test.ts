import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { PracticeServer } from '../../practice/api/server.ts';
import { inputOf } from '../../src/providers/provider.ts';
import { openPracticeEndpoint, wires } from './practice-endpoint.ts';

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
  test('usage means the same on every wire: what the server counted', async () => {
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

  test('what was answered is sent again with the next question, and what was thought is not', async () => {
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
    const instructions = 'Review as told. '.repeat(400);
    await stage.open({ instructions }).ask([{ text: change, cache: true }, { text: 'As general.' }]);
    const other = await stage.open({ instructions }).ask([{ text: 'Another change.', cache: true }]);
    expect(other.usage.cachedInput).toBeGreaterThan(1024);
    const same = await stage
      .open({ instructions })
      .ask([{ text: change, cache: true }, { text: 'As security.' }]);
    expect(same.usage.cachedInput / inputOf(same.usage)).toBeGreaterThan(0.9);
  });

  test('however many parts are marked, the provider takes the request and finds the last turn', async () => {
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

  test('a repeated request is not paid for as new', async () => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (_request, index) => (index === 0 ? { kind: 'cut', afterEvents: 3 } : null),
    });
    const { requests } = await stage.open().ask([{ text: change, cache: true }]);
    const again = z.array(z.object({ cachedInput: z.number() })).parse(requests)[1];
    expect(again?.cachedInput).toBeGreaterThan(9000);
  });
});
