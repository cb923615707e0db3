import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { answerJson } from '../../practice/answer-json.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import { english } from '../../src/config/language.ts';
import type { Question, RelayedFinding, Reviewer } from '../../src/debate/reviewer.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { Budget } from '../../src/reviewers/budget.ts';
import { CountedInput } from '../../src/reviewers/counted-input.ts';
import { Deadline } from '../../src/reviewers/deadline.ts';
import { modelReviewer } from '../../src/reviewers/model.ts';
import { Prefixes } from '../../src/reviewers/request-prefix.ts';
import { openFence } from '../../src/security/fence.ts';
import { bundleNamed, findingAt } from '../debate/scripted.ts';
import { openPracticeEndpoint, type WireName, wires } from '../providers/practice-endpoint.ts';

/**
 * What a model reviewer sends, as the SDKs send it. What every request of a reviewer about one bundle begins with is the
 * same byte for byte, so that the provider's cache serves it.
 */

const finding: RelayedFinding = {
  ...findingAt(10),
  label: 'F1',
  startLine: 10,
  endLine: 10,
  assumes: 'No caller holds a lock.',
};
const none = { judge: [], disputes: [], own: [], earlier: [] } as const;
const questions: readonly Question[] = [
  { kind: 'independent-review', round: 1 },
  { kind: 'relocation', round: 1, unlocated: [{ label: 'U1', title: 't', path: 'src/app.ts', quote: 'q' }] },
  { kind: 'exchange', round: 2, ...none, judge: [finding] },
  {
    kind: 'exchange',
    round: 3,
    ...none,
    disputes: [
      {
        finding,
        arguments: [{ stance: 'refute', ground: 'wrong', reason: 'It is locked.', evidence: [] }],
      },
    ],
  },
];

/** Looks up twice, then forgets its position once, so that each question takes several requests. */
const behavior: ModelBehavior = ({ turns, toolResults }) => {
  if (toolResults.length < 2) return { kind: 'tool', calls: [{ name: 'look', input: { word: 'lock' } }] };
  const { question } = readRequest(turns);
  const asked =
    question.kind === 'exchange'
      ? [...question.judge, ...question.disputes.map(({ finding: one }) => one)]
      : [];
  const forgets = turns.every(({ role }) => role === 'user');
  return {
    kind: 'answer',
    json: answerJson({
      positions: (forgets ? [] : asked).map(({ label }) => ({
        label,
        stance: 'unsure',
        ground: null,
        reason: 'I cannot tell.',
        evidence: [],
        severity: null,
        sameAs: null,
      })),
    }),
  };
};

const part = z.looseObject({ text: z.string() });
const turn = z.looseObject({ content: z.array(part) });
/** What stands before the question, in the order in which a provider's cache takes it, as JSON that was sent. */
const prefixes: Readonly<Record<WireName, z.ZodType<readonly unknown[]>>> = {
  anthropic: z
    .looseObject({
      tools: z.unknown(),
      system: z.unknown(),
      messages: z.array(z.unknown()),
      output_config: z.unknown(),
      thinking: z.unknown(),
    })
    .transform(({ tools, system, messages, output_config: format, thinking }) => [
      tools,
      system,
      turn.parse(messages[0]).content[0],
      format,
      thinking,
    ]),
  openai: z
    .looseObject({
      tools: z.unknown(),
      input: z.array(z.unknown()),
      text: z.unknown(),
      prompt_cache_key: z.string(),
      prompt_cache_options: z.unknown(),
    })
    .transform(({ tools, input, text, prompt_cache_key: key, prompt_cache_options: options }) => [
      tools,
      input[0],
      turn.parse(input[1]).content[0],
      text,
      key,
      options,
    ]),
  'openai-chat': z
    .looseObject({ tools: z.unknown(), messages: z.array(z.unknown()), response_format: z.unknown() })
    .transform(({ tools, messages, response_format: format }) => [
      tools,
      messages[0],
      // One text on this API: what comes before the question is its prefix.
      z.looseObject({ content: z.string() }).parse(messages[1]).content.split('# Task: ')[0],
      format,
    ]),
};

const reviewerAt = (provider: Provider): Reviewer =>
  modelReviewer({
    id: 'vendor/practice-model',
    vendor: 'vendor',
    model: 'practice-model',
    provider,
    price: null,
    context: null,
    viewpoint: { role: 'general', lens: 'Look at all of it.', adversarial: false, focus: '' },
    effort: 'medium',
    requestContext: {
      subject: 'change',
      language: english,
      leftOut: [],
      bundles: 1,
      carried: [],
      requirements: [],
      guidance: [],
      usages: new Map(),
    },
    lookUps: {
      most: 40,
      open: () => [
        {
          name: 'look',
          description: 'Finds a word.',
          parameters: z.object({ word: z.string() }),
          run: () => Promise.resolve('src/app.ts:3: lock();'),
        },
      ],
    },
    fence: openFence('0123456789abcdef'),
    redact: Object.assign((text: string) => text, { composed: () => undefined }),
    budget: new Budget(null),
    deadline: new Deadline(600, () => 0),
    failOn: 'critical',
    prefixes: new Prefixes(),
    counted: new CountedInput(),
    risks: new Map(),
    timeoutMs: 20_000,
    signal: new AbortController().signal,
    clock: () => 0,
    recorder: { request: () => undefined, answer: () => undefined, lookup: () => undefined },
  });

describe.each(wires)('%s', (wire) => {
  test('all rounds and tool turns send the same bytes before the question', async () => {
    const endpoint = await openPracticeEndpoint(wire, { behavior });
    const conversation = reviewerAt(endpoint.provider).open(bundleNamed('b1'));
    for (const question of questions)
      expect(await conversation.ask(question)).toMatchObject({ outcome: 'answered' });
    const sent = endpoint.server.requests.map(({ body }) =>
      JSON.stringify(prefixes[wire].parse(JSON.parse(body))),
    );
    // Each question three requests at least: two look-ups and the answer.
    expect(sent.length).toBeGreaterThanOrEqual(3 * questions.length);
    expect(new Set(sent).size).toBe(1);
    expect(sent[0]).toContain('FILE \\"src/app.ts\\" added');
    // Models write the fields of an answer in the order of the schema.
    expect(sent[0]).toMatch(
      /"quote":.*"line":.*"scenario":.*"explanation":.*"title":.*"assumes":.*"category":.*"severity":.*"suggestion":.*"evidence":.*"reason":.*"position":.*"ground":/u,
    );
    // And the next byte differs: no question is part of what is stored once.
    const bodies = endpoint.server.requests.map(({ body }) => body);
    expect(bodies.every((body) => body.includes('# Task: '))).toBe(true);
    expect(sent[0]).not.toContain('# Task: ');
  });
  test('an answer may take 32,000 tokens, thinking included, and 64,000 where it was cut', async () => {
    const endpoint = await openPracticeEndpoint(wire, {
      behavior,
      fault: (_request, index) => (index === 2 ? { kind: 'truncated' } : null),
    });
    const conversation = reviewerAt(endpoint.provider).open(bundleNamed('b1'));
    expect(await conversation.ask({ kind: 'independent-review', round: 1 })).toMatchObject({
      outcome: 'answered',
      calls: [{ outcome: 'truncated' }, { outcome: 'answered' }],
    });
    const limits = endpoint.server.requests.map(
      ({ body }) => /"max_(?:completion_|output_)?tokens":(\d+)/u.exec(body)?.[1],
    );
    expect(limits.slice(0, 3)).toEqual(['32000', '32000', '32000']);
    expect(limits.at(-1)).toBe('64000');
  });
});

test('the rules are a developer message that stands first, and a turn repeats the bytes of the one before', async () => {
  const endpoint = await openPracticeEndpoint('openai', { behavior });
  const conversation = reviewerAt(endpoint.provider).open(bundleNamed('b1'));
  for (const question of questions) await conversation.ask(question);
  const bodies = endpoint.server.requests.map(({ body }) => body);
  // The raw body up to the question is the same in every request of every round.
  expect(new Set(bodies.map((body) => body.slice(0, body.indexOf('# Task: ')))).size).toBe(1);
  const input = z.looseObject({ input: z.array(z.looseObject({ role: z.string().optional() })) });
  const inputs = bodies.map((body) => input.parse(JSON.parse(body)).input);
  expect(inputs.map(([first]) => first?.role)).toEqual(inputs.map(() => 'developer'));
  expect(bodies.join('')).not.toContain('"instructions"');
  // Every other request goes on where the one before ended: its raw input begins with the same bytes.
  const raw = (body: string): string => JSON.stringify(input.parse(JSON.parse(body)).input).slice(0, -1);
  const continued = bodies.filter(
    (body, index) => index > 0 && raw(body).startsWith(raw(bodies[index - 1] ?? '')),
  );
  expect(continued.length).toBeGreaterThanOrEqual(2 * questions.length);
});
