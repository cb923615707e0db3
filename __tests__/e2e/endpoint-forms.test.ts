import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Fault } from '../../practice/api/fault.ts';
import { type PracticeRequest, startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { repositoryWith, runWithModels } from './action-run.ts';
import { after, before, harmless } from './shop.ts';

/**
 * What endpoints really do, for each of the three APIs and through the entire action. docs/endpoints.md has a table of
 * these tests.
 */

const key = 'gk-own-endpoint-0123456789';

const kinds = [
  { api: 'openai-responses', wire: 'openai', at: 'openaiURL', format: '"json_schema"' },
  { api: 'openai-chat', wire: 'openai-chat', at: 'chatURL', format: '"json_schema"' },
  { api: 'anthropic', wire: 'anthropic', at: 'anthropicURL', format: '"json_schema"' },
] as const;
type Kind = (typeof kinds)[number];

interface Played {
  readonly provider?: Readonly<Record<string, unknown>>;
  readonly fault?: (request: PracticeRequest, index: number) => Fault | null;
  readonly behavior?: ModelBehavior;
  readonly head?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Plays a review by a model at an endpoint of this kind, beside a usual one. */
async function playEndpoint({ api, wire, at }: Kind, played: Played) {
  const own = await startPracticeServer({
    behavior: played.behavior ?? practiceBehavior(),
    keys: { [wire]: key },
    ...(played.fault === undefined ? {} : { fault: played.fault }),
  });
  try {
    const settings = {
      reviewers: ['house/practice-owl', 'anthropic/practice-lark'],
      providers: {
        house: { api, 'base-url': own[at], 'key-variable': 'HOUSE_KEY', vendor: 'house', ...played.provider },
      },
    };
    const ends = repositoryWith(
      { ...before, '.github/xreview.yml': stringify(settings) },
      played.head ?? harmless,
    );
    const ended = await runWithModels(ends, {
      inputs: { reviewers: '', 'openai-api-key': '', 'openai-base-url': '', ...played.inputs },
      env: { HOUSE_KEY: key },
    });
    const said = `${ended.stdout}\n${ended.summary.replaceAll('\\', '')}`;
    const owl = ended.result.calls.filter(({ reviewer }) => reviewer === 'house/practice-owl');
    return { ended, said, owl, requests: own.requests };
  } finally {
    await own.close();
  }
}

const reshaped = (form: Omit<Extract<Fault, { kind: 'reshaped' }>, 'kind'>) => (): Fault => ({
  kind: 'reshaped',
  ...form,
});

/** Rejects every request with this text in its body. */
const rejecting =
  (part: string, message: string) =>
  ({ body }: PracticeRequest): Fault | null =>
    body.includes(part) ? { kind: 'status', status: 400, error: { message } } : null;

const inEach = (json: unknown, change: (key: string, value: unknown) => unknown): unknown =>
  JSON.parse(JSON.stringify(json), change);

const unexpected = '{"receipt":[],"findings":[{"title":"Only a thought."}],"positions":[],"relocations":[]}';

/** Thoughts in the fields of the compatible servers. The other two APIs have blocks and items for them. */
const withThoughts = (json: unknown): unknown =>
  inEach(json, (name, value) =>
    (name === 'delta' || name === 'message') && typeof value === 'object'
      ? { ...value, reasoning_content: unexpected }
      : value,
  );

const stoppedBy = (reason: string) => (json: unknown) =>
  inEach(json, (name, value) =>
    (name === 'finish_reason' || name === 'stop_reason') && value !== null
      ? reason
      : name === 'status' && value === 'completed'
        ? reason
        : value,
  );

describe.each(kinds)('$api', (kind) => {
  test('stream: events are read', async () => {
    const { ended, requests } = await playEndpoint(kind, { head: after });
    expect(ended.result.verdict.complete).toBe(true);
    expect(requests.every(({ body }) => body.includes('"stream":true'))).toBe(true);
    expect(requests.map(({ refused }) => refused)).toEqual(requests.map(() => null));
  });

  test('stream: events sent as text/plain are read', async () => {
    const { ended } = await playEndpoint(kind, { fault: reshaped({ contentType: 'text/plain' }) });
    expect(ended.result.verdict.complete).toBe(true);
  });

  test('stream: an endpoint that rejects streaming is asked without it, once, and a note says so', async () => {
    const message = "Unsupported value: 'stream' does not support true with this model.";
    const { ended, said, requests } = await playEndpoint(kind, {
      head: after,
      fault: rejecting('"stream":true', message),
    });
    expect(ended.result.verdict.complete).toBe(true);
    expect(said).toContain(
      'does not support the parameter stream, so the action asked for answers without streaming',
    );
    expect(requests.slice(1).every(({ body }) => !body.includes('"stream":true'))).toBe(true);
  });

  test('JSON body: `stream: false` asks for one body, and reads it', async () => {
    const { ended, requests } = await playEndpoint(kind, { head: after, provider: { stream: false } });
    expect(ended.result.verdict.complete).toBe(true);
    expect(requests.every(({ body }) => !body.includes('"stream"'))).toBe(true);
  });

  test('JSON body: one body although a stream was asked for is read', async () => {
    const { ended } = await playEndpoint(kind, { head: after, fault: reshaped({ as: 'body' }) });
    expect(ended.result.verdict.complete).toBe(true);
  });

  test('JSON body: a web page is named as one, and the review is inconclusive', async () => {
    const { ended, said } = await playEndpoint(kind, { fault: () => ({ kind: 'wrong-content-type' }) });
    expect(ended.result.verdict.verdict).toBe('inconclusive');
    expect(said).toMatch(/answered the request to practice-owl with a web page \(text\/html/u);
  });

  test('structured output on: the answer follows the schema that was sent', async () => {
    const { ended, requests } = await playEndpoint(kind, {});
    expect(ended.result.verdict.complete).toBe(true);
    expect(requests.every(({ body }) => body.includes(kind.format))).toBe(true);
  });

  test('structured output off: the schema is given as text', async () => {
    const { ended, requests } = await playEndpoint(kind, { provider: { 'structured-output': false } });
    expect(ended.result.verdict.complete).toBe(true);
    expect(requests.every(({ body }) => !body.includes(kind.format))).toBe(true);
    expect(requests.every(({ body }) => body.includes('valid against this JSON schema'))).toBe(true);
  });

  test('structured output off: an endpoint that rejects it gets the schema as text, and a note says so', async () => {
    const message = 'output_config.format, text.format, response_format: structured output is not supported';
    const { ended, said } = await playEndpoint(kind, { fault: rejecting(kind.format, message) });
    expect(ended.result.verdict.complete).toBe(true);
    expect(said).toMatch(
      /does not support the parameter (?:output_config\.format|text\.format|response_format)/u,
    );
  });

  test.each([
    ['a stream', true],
    ['a JSON body', false],
  ])('tools: a look-up is answered, in %s', async (_, stream) => {
    const reviews = practiceBehavior();
    const { ended, owl } = await playEndpoint(kind, {
      provider: { stream },
      behavior: (request) =>
        request.toolResults.length === 0 && request.tools.length > 0
          ? { kind: 'tool', calls: [{ name: 'outline', input: { path: 'src/orders.js', side: 'new' } }] }
          : reviews(request),
    });
    expect(ended.result.verdict.complete).toBe(true);
    const looked = ended.transcript.filter((entry) => entry.kind === 'lookup');
    expect(looked.some((entry) => JSON.stringify(entry).includes('house/practice-owl'))).toBe(true);
    expect(owl.every(({ outcome }) => outcome === 'answered')).toBe(true);
  });

  test('tools: an endpoint without tools reviews without look-ups, and a note says so', async () => {
    const { ended, said } = await playEndpoint(kind, {
      fault: rejecting('"tools":', 'practice-owl does not support tools'),
    });
    expect(ended.result.verdict.complete).toBe(true);
    expect(said).toContain('does not support the parameter tools, so the action left it out');
  });

  test.each(['events', 'body'] as const)('thoughts: they are no part of the answer, in %s', async (as) => {
    const { ended } = await playEndpoint(kind, { fault: reshaped({ as, change: withThoughts }) });
    expect(ended.result.verdict.complete).toBe(true);
    expect(JSON.stringify(ended.result)).not.toContain('Only a thought.');
  });

  test('rate limit: an error with code 429 inside a successful answer is waited for', async () => {
    const error = { error: { message: 'Rate limit reached, try again.', code: 429 } };
    const { ended, owl } = await playEndpoint(kind, {
      fault: (_request, index) => (index === 0 ? reshaped({ change: () => error })() : null),
    });
    expect(ended.result.verdict.complete).toBe(true);
    expect(owl.some(({ retries }) => retries > 0)).toBe(true);
  });

  test('rate limit: one that never ends is told, and the review is inconclusive', async () => {
    const body = JSON.stringify({ error: { message: 'Rate limit reached.', code: '429' } });
    const { ended, owl } = await playEndpoint(kind, {
      inputs: { 'timeout-minutes': '0.1' },
      fault: () => ({ kind: 'wrong-content-type', contentType: 'application/json', body }),
    });
    expect(ended.result.verdict.verdict).toBe('inconclusive');
    expect(owl.filter(({ outcome }) => outcome === 'answered')).toEqual([]);
  });

  test('cut context: a reviewer that did not get all of the request did not answer', async () => {
    const { ended, owl } = await playEndpoint(kind, {
      fault: () => ({ kind: 'cut-input', keep: 0.3, from: 'front', counts: 'kept' }),
    });
    expect(ended.result.verdict.complete).toBe(false);
    expect(owl.map(({ outcome }) => outcome)).toContain('not-read');
  });

  test('stop reasons: a word of another server ends an answer, and a note says so', async () => {
    const { ended, said } = await playEndpoint(kind, { fault: reshaped({ change: stoppedBy('STOP') }) });
    expect(ended.result.verdict.complete).toBe(true);
    expect(said).toContain('with the stop reason "STOP", which the action read as complete');
  });

  test('stop reasons: an output limit in other words is one', async () => {
    const { ended, owl } = await playEndpoint(kind, { fault: reshaped({ change: stoppedBy('MAX_TOKENS') }) });
    expect(ended.result.verdict.complete).toBe(false);
    expect(owl.map(({ outcome }) => outcome)).toContain('truncated');
  });
});

const [responses] = kinds;

test('openai-responses: a server that refuses developer messages gets its rules as instructions, and a note says so', async () => {
  const { ended, said, requests } = await playEndpoint(responses, {
    head: after,
    fault: rejecting('"role":"developer"', "input[0].role: Invalid value: 'developer'"),
  });
  expect(ended.result.verdict.complete).toBe(true);
  expect(said).toContain('so the action sent its rules as `instructions`');
  expect(requests.slice(1).every(({ body }) => body.includes('"instructions":"'))).toBe(true);
});

test.each([
  ['with look-ups', '20', true],
  ['without look-ups', '0', false],
])(
  'one reviewer and one round %s: the change is stored only if another request can read it',
  async (_, lookUps, marked) => {
    for (const [reviewer, mark] of [
      ['openai/practice-owl', 'prompt_cache_breakpoint'],
      ['anthropic/practice-lark', 'cache_control'],
    ] as const) {
      const { result, requests } = await runWithModels(repositoryWith(before, harmless), {
        inputs: { reviewers: reviewer, 'min-reviewers': '1', 'max-rounds': '1', 'max-lookups': lookUps },
      });
      expect(result.verdict.complete).toBe(true);
      expect(requests.map(({ body }) => body.includes(mark))).toEqual(requests.map(() => marked));
      expect(requests.every(({ tokens }) => marked || tokens?.written === 0)).toBe(true);
    }
  },
);
