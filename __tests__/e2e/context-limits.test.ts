import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Fault } from '../../practice/api/fault.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/api/server.ts';
import { tokensOf } from '../../practice/api/speech.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { type FinishedRun, repositoryWith, runWithModels } from './action-run.ts';
import { after, before } from './shop.ts';

/** A reviewer whose requests must be smaller than those of the other one still takes part in the same debate. */

const key = 'ck-context-limits-0123456789';

/** Code of which no model reports anything. */
const filler = (name: string): string =>
  `${Array.from({ length: 150 }, (_, at) => `export const ${name}${at} = 'label number ${at} of ${name}, shown in the list';`).join('\n')}\n`;
const fillers = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [`src/labels/list${at}.js`, filler(`label${at}`)]),
);

interface Limited {
  readonly context?: number;
  /** The error for a request of so many tokens; null if it fits. */
  readonly refuses?: (tokens: number) => Fault | null;
}

async function play({
  context,
  refuses = () => null,
}: Limited): Promise<FinishedRun & { readonly own: PracticeServer }> {
  const own = await startPracticeServer({
    behavior: practiceBehavior(),
    keys: { 'openai-chat': key },
    fault: ({ body }) => refuses(tokensOf(Buffer.byteLength(body))),
  });
  try {
    const settings = {
      reviewers: ['anthropic/practice-lark', 'house/practice-owl'],
      providers: {
        house: {
          api: 'openai-chat',
          'base-url': own.chatURL,
          'key-variable': 'HOUSE_KEY',
          vendor: 'house',
          ...(context === undefined ? {} : { context }),
        },
      },
    };
    const ends = repositoryWith(
      { ...before, '.github/xreview.yml': stringify(settings) },
      { ...after, ...fillers },
    );
    const ended = await runWithModels(ends, {
      inputs: { reviewers: '' },
      env: { HOUSE_KEY: key },
      replays: true,
    });
    return { ...ended, own };
  } finally {
    await own.close();
  }
}

const refusal = (status: number, message: string, code = 'context_length_exceeded'): Fault => ({
  kind: 'status',
  status,
  error: { code, message },
});

const houseCalls = ({ result }: FinishedRun) =>
  result.calls.filter(({ reviewer }) => reviewer === 'house/practice-owl');

/** Both reviewers read everything, in one debate about the same findings. */
function expectWhole(ended: FinishedRun, whole: FinishedRun): void {
  expect(ended.result.verdict.complete).toBe(true);
  const findings = ({ result }: FinishedRun) =>
    result.findings.map(({ title, status, location }) => ({ title, status, path: location.path }));
  expect(findings(ended)).toEqual(findings(whole));
  expect(ended.result.change?.bundles).toEqual(whole.result.change?.bundles);
  expect(new Set(ended.result.calls.map(({ bundle }) => bundle))).toEqual(
    new Set(whole.result.calls.map(({ bundle }) => bundle)),
  );
  const note = houseCalls(ended)
    .flatMap(({ notes }) => notes)
    .find((text) => text.includes('was read in'));
  expect(note).toMatch(
    /was larger than one request to house\/practice-owl may be, so it was read in \d+ pieces/,
  );
}

let known: Promise<FinishedRun> | null = null;
const unlimited = (): Promise<FinishedRun> => (known ??= play({}));

describe('a limit that is learned from an error divides the bundle for that reviewer', () => {
  test.each<[string, Fault, number]>([
    [
      'vLLM',
      refusal(
        400,
        "This model's maximum context length is 12000 tokens. However, you requested 41000 tokens (9000 in the messages, 32000 in the completion).",
      ),
      12_000,
    ],
    [
      'llama.cpp',
      refusal(
        400,
        'request (15003 tokens) exceeds the available context size (12000 tokens), try increasing it',
        'exceed_context_size_error',
      ),
      12_000,
    ],
    [
      'Anthropic',
      refusal(400, 'prompt is too long: 15000 tokens > 12000 maximum', 'invalid_request_error'),
      12_000,
    ],
    [
      'a rate limit that the request can never fit',
      refusal(
        429,
        'Request too large for practice-owl on tokens per min (TPM): Limit 12000, Requested 41000.',
        'rate_limit_exceeded',
      ),
      12_000,
    ],
    ['a status alone', refusal(413, 'Payload Too Large', 'too_large'), 12_000],
  ])('%s', async (_, fault, most) => {
    const ended = await play({ refuses: (tokens) => (tokens > most ? fault : null) });
    expectWhole(ended, await unlimited());
    expect(houseCalls(ended).some(({ outcome }) => outcome === 'context-exceeded')).toBe(true);
  });
});

test('a context in the settings divides the bundle of that reviewer alone, before any error', async () => {
  const ended = await play({
    context: 20_000,
    refuses: (tokens) => (tokens > 20_000 ? refusal(400, 'too long') : null),
  });
  expectWhole(ended, await unlimited());
  expect(houseCalls(ended).every(({ outcome }) => outcome === 'answered')).toBe(true);
  const others = ended.result.calls.filter(
    ({ reviewer, round }) => reviewer !== 'house/practice-owl' && round === 1,
  );
  expect(others).toHaveLength(1);
});

test('code that cannot be divided further is told with the setting, after few requests', async () => {
  const ended = await play({
    refuses: () => refusal(400, "This model's maximum context length is 512 tokens."),
  });
  expect(ended.result.verdict).toMatchObject({ complete: false });
  expect(ended.status).toBe(1);
  const reason = ended.result.verdict.reasons.find(({ code }) => code === 'context-exceeded');
  expect(reason?.remedy).toMatch(/cannot be divided further.*num_ctx.*--max-model-len/);
  expect(ended.own.requests.length).toBeLessThan(15);
});

test('a piece that is not read leaves the bundle unread', async () => {
  let served = 0;
  const ended = await play({
    context: 20_000,
    refuses: () => ((served += 1) > 1 ? { kind: 'refusal' } : null),
  });
  expect(ended.result.verdict).toMatchObject({ complete: false });
  const house = ended.result.panel.find(({ id }) => id === 'house/practice-owl');
  expect(house?.complete).toBe(false);
});
