import { zodResponseFormat, zodResponsesFunction, zodTextFormat } from 'openai/helpers/zod';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { schemaOf } from '../../src/reviewers/answer.ts';
import { openPracticeEndpoint } from './practice-endpoint.ts';

// The SDK's own helper is not shipped, because it includes an older zod. The request must be the same.

const documents = [{ name: 'spec.md', text: 'What it must do.' }];
const schemas = (['change', 'plan'] as const).flatMap((subject) =>
  [[], documents].map((spec) => [`${subject}, ${spec.length} documents`, schemaOf(subject, spec)] as const),
);
const parameters = z.object({ path: z.string(), from: z.number().nullable() });
const tool = { name: 'read', description: 'Reads a file.', parameters, run: () => Promise.resolve('text') };

const sent = async (wire: 'openai' | 'openai-chat', schema: z.ZodType): Promise<unknown> => {
  const { provider, server } = await openPracticeEndpoint(wire);
  const thread = provider.open({
    model: 'gpt-6.2-sol',
    instructions: '',
    answer: { name: 'review', schema },
    tools: [tool],
    maxToolCalls: 1,
    effort: null,
    maxOutputTokens: 1_000,
    cacheKey: '',
    timeoutMs: 60_000,
    signal: new AbortController().signal,
  });
  await thread.ask([{ text: 'Review this.' }]);
  return JSON.parse(server.requests[0]?.body ?? '');
};

test.each(schemas)('the schema of an answer is written as the SDK writes it: %s', async (_, schema) => {
  const { name, ...written } = zodResponsesFunction(tool);
  expect(await sent('openai', schema)).toMatchObject({
    text: { format: plain(zodTextFormat(schema, 'review')) },
    tools: [plain({ name, ...written })],
  });
  expect(await sent('openai-chat', schema)).toMatchObject({
    response_format: plain(zodResponseFormat(schema, 'review')),
    tools: [{ function: { parameters: plain(written.parameters) } }],
  });
});

/** As it is sent. */
const plain = (value: unknown): object =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(value)));
