import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Fault } from '../../practice/api/fault.ts';
import type { PracticeRequest } from '../../practice/api/server.ts';
import { adjustToRefusal, noUnsupportedParameters } from '../../src/providers/unsupported-parameters.ts';
import { answer, instructed, openPracticeEndpoint, sent, type WireName, wires } from './practice-endpoint.ts';

/** Rejects every request that still has `part`, with an error text of a real API. */
const rejecting =
  (part: string, message: string, param?: string) =>
  ({ body }: PracticeRequest): Fault | null =>
    body.includes(part)
      ? { kind: 'status', status: 400, error: { message, ...(param === undefined ? {} : { param }) } }
      : null;

/** Long enough for a prefix that providers store, because shorter ones get no cache breakpoint. */
const change = '+ const value = compute(1);\n'.repeat(200);

interface Drift {
  readonly wire: WireName;
  readonly name: string;
  /** Text of the request that the endpoint rejects, and the words it does so with. */
  readonly part: string;
  readonly message: string;
  readonly param?: string;
}
const drift = (wire: WireName, name: string, part: string, message: string, param?: string): Drift => ({
  wire,
  name,
  part,
  message,
  ...(param === undefined ? {} : { param }),
});

const drifts: readonly Drift[] = [
  drift('anthropic', 'thinking', '"thinking":{"type"', 'thinking: Extra inputs are not permitted'),
  drift('anthropic', 'thinking', '"thinking":{"type"', 'adaptive thinking is not supported on this model'),
  drift('anthropic', 'output_config.effort', '"effort"', 'This model does not support the effort parameter.'),
  drift('anthropic', 'output_config', '"output_config"', 'output_config: Extra inputs are not permitted'),
  drift(
    'anthropic',
    'output_config.format',
    '"json_schema"',
    'output_config.format: structured outputs are not available for this model',
  ),
  drift(
    'anthropic',
    'cache_control',
    'cache_control',
    'messages.0.content.0.text.cache_control: Extra inputs are not permitted',
  ),
  drift(
    'openai',
    'reasoning',
    '"reasoning":{',
    "Unsupported parameter: 'reasoning.effort' is not supported with this model.",
    'reasoning.effort',
  ),
  drift('openai', 'include', '"include"', 'Encrypted content is not supported with this model.', 'include'),
  ...wires.map((wire) =>
    drift(
      wire,
      'stream',
      '"stream":true',
      "Unsupported value: 'stream' does not support true with this model. Only the default value is supported.",
      'stream',
    ),
  ),
  drift('anthropic', 'stream', '"stream":true', 'Streaming is not supported for this model.'),
  drift('openai-chat', 'stream', '"stream":true', 'Tool use is not supported in streaming mode.'),
  drift(
    'openai',
    'developer message',
    '"role":"developer"',
    "Invalid value: 'developer'. Supported values are: 'system', 'assistant', and 'user'.",
    'input[0].role',
  ),
  drift(
    'openai',
    'developer message',
    '"role":"developer"',
    'input.0.role: Input should be user or assistant',
  ),
  drift('openai', 'developer message', '"role":"developer"', 'Unexpected message role.'),
  drift('openai', 'prompt_cache_options', 'prompt_cache_options', 'Unknown parameter: prompt_cache_options'),
  drift('openai', 'prompt_cache_key', 'prompt_cache_key', 'Unknown parameter: prompt_cache_key'),
  drift(
    'openai',
    'prompt_cache_breakpoint',
    'prompt_cache_breakpoint',
    "Unknown parameter: 'input[0].content[0].prompt_cache_breakpoint'.",
    'input[0].content[0].prompt_cache_breakpoint',
  ),
  drift(
    'openai',
    'text.format',
    '"json_schema"',
    "Invalid parameter: 'text.format' of type 'json_schema' is not supported with this model.",
    'text.format',
  ),
  drift('openai', 'max_output_tokens', 'max_output_tokens', 'Unsupported parameter: max_output_tokens'),
  drift(
    'openai-chat',
    'response_format',
    '"json_schema"',
    "'response_format.type' must be 'text' or 'json_object': json_schema is not supported",
  ),
  drift(
    'openai-chat',
    'reasoning_effort',
    'reasoning_effort',
    'Unrecognized request argument: reasoning_effort',
  ),
  drift('openai-chat', 'stream_options', 'stream_options', 'stream_options: Extra inputs are not permitted'),
  drift(
    'openai-chat',
    'store',
    '"store"',
    'Invalid JSON payload received. Unknown name "store": Cannot find field.',
  ),
  drift(
    'openai-chat',
    'max_completion_tokens',
    'max_completion_tokens',
    'Unrecognized request argument supplied: max_completion_tokens',
  ),
];

const instead = new Map([
  ['stream', 'asked for answers without streaming'],
  ['developer message', 'sent its rules as `instructions`'],
]);

test.each(drifts)(
  '$wire: $name is left out if the model does not support it ($message), once and for all its threads',
  async ({ wire, name, part, message, param }) => {
    const stage = await openPracticeEndpoint(wire, { fault: rejecting(part, message, param) });
    const first = await stage.open().ask([{ text: change, cache: true }, { text: 'Review this.' }]);
    expect(first).toMatchObject({ outcome: 'complete', value: answer, retries: 0 });
    expect(first.notes).toEqual([
      `practice-model does not support the parameter ${name}, so the action ${instead.get(name) ?? 'left it out'}.`,
    ]);
    expect(stage.server.requests).toHaveLength(2);
    const second = await stage.open().ask([{ text: 'Review that.' }]);
    expect(second).toMatchObject({ outcome: 'complete', notes: [] });
    expect(stage.server.requests).toHaveLength(3);
  },
);

describe.each(wires)('%s', (wire) => {
  test('more output than the model supports is requested again with its limit', async () => {
    const message =
      wire === 'anthropic'
        ? 'max_tokens: 32000 > 8192, which is the maximum allowed number of output tokens for practice-model'
        : "Invalid 'max_output_tokens' or 'max_completion_tokens': integer above maximum value. Expected a value <= 8192, but got 32000 instead.";
    const stage = await openPracticeEndpoint(wire, { fault: rejecting('32000', message) });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('complete');
    expect(completion.notes).toEqual([
      'practice-model supports at most 8192 output tokens, so the action requested 8192 instead of 32000.',
    ]);
    expect(sent(stage.server, 1)).toMatchObject(
      {
        anthropic: { max_tokens: 8192 },
        openai: { max_output_tokens: 8192 },
        'openai-chat': { max_completion_tokens: 8192 },
      }[wire],
    );
  });

  test('two unsupported parameters are both left out', async () => {
    const stage = await openPracticeEndpoint(wire, {
      fault: (request) =>
        rejecting('"json_schema"', 'structured outputs are not supported')(request) ??
        rejecting('effort":', 'effort is not supported')(request),
    });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('complete');
    expect(completion.notes).toHaveLength(2);
    expect(stage.server.requests).toHaveLength(3);
  });

  test('an error that leaving out a parameter did not fix is a bad request, not a loop', async () => {
    const message = 'effort and thinking and reasoning: Extra inputs are not permitted';
    const stage = await openPracticeEndpoint(wire, {
      fault: () => ({ kind: 'status', status: 400, error: { message } }),
    });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('bad-request');
    expect(instructed(completion)).toContain('Extra inputs');
    expect(stage.server.requests.length).toBeLessThanOrEqual(4);
  });

  test('an endpoint without structured output gets the schema as text, and its fence is removed', async () => {
    const stage = await openPracticeEndpoint(wire, {
      structuredOutput: false,
      behavior: ({ instructions, schema }) => ({
        kind: 'prose',
        text:
          schema === null && instructions.includes('"findings"')
            ? `\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``
            : 'no',
      }),
    });
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion).toMatchObject({ outcome: 'complete', value: answer, notes: [] });
  });
});

test.each([
  ['openai-chat', 400, 'registry.ollama.ai/library/gemma:2b does not support tools'],
  [
    'openai-chat',
    400,
    '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
  ],
  [
    'openai-chat',
    400,
    "Function calling with a response mime type: 'application/json' is unsupported by the model.",
  ],
  ['openai-chat', 404, 'No endpoints found that support tool use.'],
  ['openai', 400, "Unsupported parameter: 'tools' is not supported with this model."],
  ['anthropic', 400, 'tools: Extra inputs are not permitted'],
] as const)('%s: a model without tools (%i %s) is asked without them', async (wire, status, message) => {
  const stage = await openPracticeEndpoint(wire, {
    fault: ({ body }) => (body.includes('"tools"') ? { kind: 'status', status, error: { message } } : null),
  });
  const tool = {
    name: 'read',
    description: 'Reads.',
    parameters: z.object({ path: z.string() }),
    run: () => Promise.resolve('text'),
  };
  const completion = await stage.open({ tools: [tool], maxToolCalls: 3 }).ask([{ text: 'Review this.' }]);
  expect(completion).toMatchObject({ outcome: 'complete', value: answer, retries: 0 });
  expect(completion.notes).toEqual([
    'practice-model does not support the parameter tools, so the action left it out.',
  ]);
});

test('a host that refuses strict tools gets them without, and keeps its look-ups', async () => {
  const stage = await openPracticeEndpoint('anthropic', {
    fault: rejecting('"strict":true', 'tools.0.custom.strict: Extra inputs are not permitted'),
  });
  const tool = {
    name: 'read',
    description: 'Reads.',
    parameters: z.object({ path: z.string() }),
    run: () => Promise.resolve('text'),
  };
  const completion = await stage.open({ tools: [tool], maxToolCalls: 3 }).ask([{ text: 'Review this.' }]);
  expect(completion).toMatchObject({ outcome: 'complete', value: answer, retries: 0 });
  expect(completion.notes.join('')).toContain('does not support the parameter tools.strict');
  expect(stage.server.requests[1]?.json).toMatchObject({ tools: [{ name: 'read' }] });
});

test('an error about a message’s content does not count as one about a parameter', () => {
  const optional = [{ name: 'thinking', named: /(?<![\w.])thinking\b/i }];
  const complaint = {
    status: 400,
    type: null,
    code: null,
    param: null,
    message: 'messages.1.content.0.thinking: invalid signature',
    retryAfterMs: null,
  };
  expect(adjustToRefusal(noUnsupportedParameters(), complaint, optional, 'm', 1000)).toBeNull();
  expect(
    adjustToRefusal(
      noUnsupportedParameters(),
      { ...complaint, status: 500, message: 'thinking is not supported' },
      optional,
      'm',
      1,
    ),
  ).toBeNull();
});

test('the older name of the output limit is used if the newer one is unknown', async () => {
  const stage = await openPracticeEndpoint('openai-chat', {
    fault: rejecting('max_completion_tokens', 'Unknown parameter: max_completion_tokens'),
  });
  await stage.open().ask([{ text: 'Review this.' }]);
  expect(sent(stage.server, 1)).toMatchObject({ max_tokens: 32_000 });
});

test('storing answers is never enabled to satisfy an endpoint', async () => {
  const stage = await openPracticeEndpoint('openai', {
    fault: rejecting('"store"', 'Unknown parameter: store', 'store'),
  });
  const completion = await stage.open().ask([{ text: 'Review this.' }]);
  expect(completion.outcome).toBe('bad-request');
  expect(stage.server.requests.every(({ json }) => JSON.stringify(json).includes('"store":false'))).toBe(
    true,
  );
});
