import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { ModelBehavior, ModelReply } from '../../practice/model-behavior.ts';
import type { Tool } from '../../src/providers/provider.ts';
import { answer, instructed, openPracticeEndpoint, sent, wires } from './practice-endpoint.ts';

const reading = (run: Tool['run']): Tool => ({
  name: 'read',
  description: 'Reads a file.',
  parameters: z.object({ path: z.string(), line: z.number().nullable() }),
  run,
});
const call = (path: unknown): ModelReply => ({
  kind: 'tool',
  calls: [{ name: 'read', input: { path, line: null } }],
});
const done: ModelReply = { kind: 'answer', json: answer };

/** Calls tools turn by turn as the script says, then answers. */
const script =
  (...turns: readonly ModelReply[]): ModelBehavior =>
  ({ toolResults }) => {
    let left = toolResults.length;
    for (const turn of turns) {
      if (left <= 0) return turn;
      left -= turn.kind === 'tool' ? turn.calls.length : 0;
    }
    return done;
  };

describe.each(wires)('%s', (wire) => {
  test('tool results go back to the model with the reasoning, and are recorded', async () => {
    const received: unknown[] = [];
    const stage = await openPracticeEndpoint(wire, {
      behavior: (request) => {
        received.push(request.toolResults.map(({ output }) => output));
        return script(call('a.ts'), call('b.ts'))(request);
      },
    });
    const tool = reading((input) => Promise.resolve(`text of ${JSON.stringify(input)}`));
    const completion = await stage.open({ tools: [tool], maxToolCalls: 5 }).ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'complete', value: answer });
    expect(completion.toolUses).toMatchObject([
      {
        name: 'read',
        input: { path: 'a.ts', line: null },
        output: 'text of {"path":"a.ts","line":null}',
        failed: false,
      },
      { name: 'read', input: { path: 'b.ts', line: null }, failed: false },
    ]);
    expect(received.at(-1)).toEqual(completion.toolUses.map(({ output }) => output));
    expect(completion.requests).toHaveLength(3);
    expect(stage.server.requests.map(({ refused }) => refused)).toEqual([null, null, null]);
  });

  test('calls of one turn run in parallel and answer in their order', async () => {
    const started: string[] = [];
    let release: () => void = () => {};
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    const tool = reading(async (input) => {
      const { path } = z.object({ path: z.string() }).parse(input);
      started.push(path);
      if (started.length === 2) release();
      await both;
      return path;
    });
    const two: ModelReply = {
      kind: 'tool',
      calls: ['first', 'second'].map((path) => ({ name: 'read', input: { path, line: null } })),
    };
    const stage = await openPracticeEndpoint(wire, { behavior: script(two) });
    const completion = await stage.open({ tools: [tool], maxToolCalls: 5 }).ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('complete');
    expect(completion.toolUses.map(({ output }) => output)).toEqual(['first', 'second']);
    expect(stage.server.requests).toHaveLength(2);
  });

  test('a failing tool, an invalid input and an unknown tool are reported to the model', async () => {
    const stage = await openPracticeEndpoint(wire, { behavior: script(call('gone.ts'), call(7)) });
    const tool = reading(() => Promise.reject(new Error('There is no file gone.ts.')));
    const completion = await stage.open({ tools: [tool], maxToolCalls: 5 }).ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('complete');
    expect(completion.toolUses).toMatchObject([
      { output: 'There is no file gone.ts.', failed: true },
      { output: expect.stringContaining('path: '), failed: true },
    ]);
    expect(JSON.stringify(sent(stage.server, 1))).toContain('There is no file gone.ts.');
  });

  test('past the limit nothing runs, the model is asked to answer, and then loses its tools', async () => {
    const ran: unknown[] = [];
    const tool = reading((input) => {
      ran.push(input);
      return Promise.resolve('text');
    });
    const stubborn: ModelBehavior = ({ toolResults }) =>
      toolResults.some(({ output }) => output.includes('Answer now')) && toolResults.length > 3
        ? done
        : call('a.ts');
    const stage = await openPracticeEndpoint(wire, { behavior: stubborn });
    const completion = await stage.open({ tools: [tool], maxToolCalls: 2 }).ask([{ text: 'Review this.' }]);
    expect(ran).toHaveLength(2);
    expect(completion.toolUses.map(({ failed }) => failed)).toEqual([false, false, true]);
    expect(completion.outcome).toBe('malformed');
    const choices = stage.server.requests.map((_request, index) => sent(stage.server, index)['tool_choice']);
    expect(choices).toEqual([
      undefined,
      undefined,
      undefined,
      wire === 'anthropic' ? { type: 'none' } : 'none',
    ]);
  });

  test('a model that observes the limit answers', async () => {
    const heeding: ModelBehavior = ({ toolResults }) =>
      toolResults.some(({ output }) => output.includes('Answer now')) ? done : call('a.ts');
    const stage = await openPracticeEndpoint(wire, { behavior: heeding });
    const tool = reading(() => Promise.resolve('text'));
    const completion = await stage.open({ tools: [tool], maxToolCalls: 2 }).ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'complete', value: answer });
  });

  test.each(['review', 'json', 'final'])(
    'an answer as a call of %s, which is not offered, is taken once',
    async (tool) => {
      const stage = await openPracticeEndpoint(wire, { fault: () => ({ kind: 'answer-as-call', tool }) });
      const completion = await stage
        .open({ tools: [reading(() => Promise.resolve('text'))], maxToolCalls: 40 })
        .ask([{ text: 'Review this.' }]);
      expect(completion).toMatchObject({ outcome: 'complete', value: answer, toolUses: [] });
      expect(JSON.parse(completion.text)).toEqual(answer);
      expect(completion.notes.join()).toContain(`as a call of the tool "${tool}"`);
      expect(stage.server.requests).toHaveLength(1);
    },
  );

  test.each([
    ['of a tool that is not offered', { kind: 'answer-as-call', tool: 'search', input: { q: 'x' } }],
    ['that hold no answer', { kind: 'answer-as-call', tool: 'review', input: { findings: 'none' } }],
    ['with an invalid input', { kind: 'answer-as-call', tool: 'read', input: { file: 'a.ts' } }],
  ] as const)('a model that makes only calls %s is stopped after a few turns', async (_, fault) => {
    const stage = await openPracticeEndpoint(wire, { fault: () => fault });
    const completion = await stage
      .open({ tools: [reading(() => Promise.resolve('text'))], maxToolCalls: 40 })
      .ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'malformed' });
    expect(instructed(completion)).toContain('kept calling tools after it was asked to answer');
    expect(stage.server.requests.length).toBeLessThanOrEqual(4);
    expect(stage.server.requests.every(({ refused }) => refused === null)).toBe(true);
  });

  test('each request reports the size of its text: the conversation, and the tool results', async () => {
    const stage = await openPracticeEndpoint(wire, { behavior: script(call('a.ts')) });
    const thread = stage.open({
      tools: [reading(() => Promise.resolve('x y'.repeat(500)))],
      maxToolCalls: 1,
    });
    const first = await thread.ask([{ text: 'one' }]);
    const second = await thread.ask([{ text: 'four' }]);
    const bytes = [first, second].map(({ sent: each }) => each.map((size) => size.bytes));
    const [before = 0, after = 0] = bytes[0] ?? [];
    expect(bytes.map(({ length }) => length)).toEqual([first.requests.length, second.requests.length]);
    expect(after - before).toBe(1_500);
    // The next question goes without the tool results, but with the answer.
    expect(bytes[1]?.[0]).toBe(before + Buffer.byteLength(first.text) + 'four'.length);
  });

  test('the limit counts again for each question; each use is reported at once, and is not sent with the next', async () => {
    const stage = await openPracticeEndpoint(wire, { behavior: script(call('a.ts')) });
    const thread = stage.open({
      tools: [reading(() => Promise.resolve('what was found'))],
      maxToolCalls: 1,
    });
    const reported: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      const completion = await thread.ask([{ text }], {
        used: ({ name }) => reported.push(`${text} ${name}`),
      });
      expect(completion.outcome).toBe('complete');
      expect(completion.toolUses).toMatchObject([{ failed: false }]);
    }
    expect(reported).toEqual(['one read', 'two read', 'three read']);
    const found = stage.server.requests.map(({ body }) => body.split('what was found').length - 1);
    expect(found).toEqual([0, 1, 0, 1, 0, 1]);
    expect(stage.server.requests.map(({ refused }) => refused)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  test('a tool that hangs does not block the call', async () => {
    const stage = await openPracticeEndpoint(wire, { behavior: script(call('a.ts')) });
    const tool = reading(() => new Promise(() => {}));
    const completion = await stage
      .open({ tools: [tool], maxToolCalls: 1, timeoutMs: 300 })
      .ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('complete');
    expect(completion.toolUses).toMatchObject([{ output: 'The look-up took too long.', failed: true }]);
  });

  test('an abort during a tool ends the call', async () => {
    const run = new AbortController();
    const stage = await openPracticeEndpoint(wire, { behavior: script(call('a.ts')) });
    const tool = reading(() => {
      run.abort();
      return new Promise(() => {});
    });
    const completion = await stage
      .open({ tools: [tool], maxToolCalls: 1, signal: run.signal })
      .ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('cancelled');
    expect(stage.server.requests).toHaveLength(1);
  });

  test('a failure in the middle of the loop keeps usage and look-ups', async () => {
    const stage = await openPracticeEndpoint(wire, {
      behavior: script(call('a.ts')),
      fault: (_request, index) => (index === 1 ? { kind: 'truncated' } : null),
    });
    const tool = reading(() => Promise.resolve('text'));
    const thread = stage.open({ tools: [tool], maxToolCalls: 1 });
    const completion = await thread.ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('truncated');
    expect(completion.toolUses).toHaveLength(1);
    expect(completion.requests.every(({ output }) => output > 0)).toBe(true);
    expect((await thread.ask([{ text: 'Review this.' }])).outcome).toBe('complete');
  });
});
