import { describe, expect, test } from 'vitest';
import type { ModelBehavior, ModelReply } from '../../practice/model-behavior.ts';
import { lookupTools } from '../../src/context/lookup-tools.ts';
import { answer, instructed, openPracticeEndpoint, wires } from '../providers/practice-endpoint.ts';
import { lookupIn, openLibrary } from './library.ts';

type Call = readonly [name: string, input: unknown];

/** A model that makes the calls one turn after the other, and then answers. */
function asking(calls: readonly Call[]): ModelBehavior {
  return ({ toolResults }): ModelReply => {
    const next = calls[toolResults.length];
    return next === undefined
      ? { kind: 'answer', json: answer }
      : { kind: 'tool', calls: [{ name: next[0], input: next[1] }] };
  };
}

const read = (path: string): Call => ['read_file', { path, side: 'new', from: null, to: null }];

describe.each(wires)('with the API of %s', (wire) => {
  test('a model reads, searches and finds callers, and every call is recorded', async () => {
    const library = await openLibrary();
    const calls: readonly Call[] = [
      read('src/parser.ts'),
      ['search', { text: 'vanish\\w+', regex: true, folder: 'src', side: 'new' }],
      ['find_usages', { name: 'vanishing', side: 'new' }],
      ['show_change', { path: 'src/gone.ts' }],
      ['base_of_change', { path: 'src/parser.ts', line: 3 }],
      ['outline', { path: 'src/user.ts', side: 'old' }],
      ['list_files', { folder: 'tools', glob: null, side: 'old' }],
    ];
    const stage = await openPracticeEndpoint(wire, { behavior: asking(calls) });
    const thread = stage.open({ tools: lookupTools(lookupIn(library)), maxToolCalls: 20 });
    const completion = await thread.ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'complete', value: answer });
    expect(completion.toolUses.map(({ name, failed }) => [name, failed])).toEqual(
      calls.map(([name]) => [name, false]),
    );
    const outputs = completion.toolUses.map(({ output }) => output);
    expect(outputs[0]).toContain('     3|    if (text === "") return 0;');
    expect(outputs[2]).toContain('src/user.ts:7 call in function use|vanishing();');
    expect(outputs[6]).toBe('tools/run.py');
  });

  test('rejected calls are reported to the model, and the review continues', async () => {
    const library = await openLibrary();
    const calls = [
      read('../../etc/passwd'),
      read('link.txt'),
      ['search', { text: '(a+)+$', regex: true, folder: null, side: 'new' }] as const,
      ['read_file', { path: 1 }] as const,
    ];
    const stage = await openPracticeEndpoint(wire, { behavior: asking(calls) });
    const completion = await stage
      .open({ tools: lookupTools(lookupIn(library)), maxToolCalls: 20 })
      .ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('complete');
    expect(completion.toolUses.map(({ failed }) => failed)).toEqual([true, true, true, true]);
    const outputs = completion.toolUses.map(({ output }) => output).join('\n');
    expect(outputs).toMatch(/not a path inside/);
    expect(outputs).toMatch(/Links are not followed/);
    expect(outputs).toMatch(/can take exponential time/);
    expect(outputs).toMatch(/The input does not match the tool's schema/);
    expect(outputs).not.toMatch(/root:/);
  });

  test('when the budget of the bundle is used up the model is asked to answer', async () => {
    const library = await openLibrary();
    const calls = Array.from({ length: 4 }, () => read('src/parser.ts'));
    const stage = await openPracticeEndpoint(wire, { behavior: asking(calls) });
    const tools = lookupTools(lookupIn(library), { calls: 2, characters: 1e6, seconds: 60 });
    const completion = await stage.open({ tools, maxToolCalls: 20 }).ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('complete');
    expect(completion.toolUses.map(({ failed }) => failed)).toEqual([false, false, true, true]);
    expect(completion.toolUses.at(-1)?.output).toMatch(/Answer with what you know/);
  });

  test('a model that goes on after that is stopped after a few turns', async () => {
    const library = await openLibrary();
    const calls = Array.from({ length: 40 }, (_, index) => read(`src/${index}.ts`));
    const stage = await openPracticeEndpoint(wire, { behavior: asking(calls) });
    const tools = lookupTools(lookupIn(library), { calls: 0, characters: 1e6, seconds: 60 });
    const completion = await stage.open({ tools, maxToolCalls: 40 }).ask([{ text: 'Review this.' }]);
    expect(instructed(completion)).toContain('kept calling tools after it was asked to answer');
    expect(stage.server.requests).toHaveLength(4);
  });
});
