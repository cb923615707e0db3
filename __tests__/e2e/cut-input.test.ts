import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Fault } from '../../practice/api/fault.ts';
import { startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior, ModelRequest, Wire } from '../../practice/model-behavior.ts';
import { receiptIn } from '../../practice/reading.ts';
import { type FinishedRun, repositoryWith, runWithModels } from './action-run.ts';

/**
 * Servers that cut the prompt without an error, and models that answer as if they had read it. The other reviewer
 * always reads everything and finds nothing, so that nothing but the cut stands between the change and a pass.
 */

const chatKey = 'ck-cut-input-0123456789';
const wires = ['anthropic', 'openai', 'openai-chat'] as const;

const nothing = { findings: [], positions: [], relocations: [] };
const findsNothing: ModelBehavior = () => ({ kind: 'answer', json: nothing });

/** About so many bytes of code that differs from line to line. */
const code = (bytes: number): string =>
  Array.from(
    { length: Math.ceil(bytes / 80) },
    (_, at) => `export const field${at} = (row) => String(row.values[${at}] ?? '').trim().toUpperCase();\n`,
  ).join('');
const sizes = { small: code(6_000), large: code(90_000) } as const;

interface Cutting {
  readonly size: keyof typeof sizes;
  /** The wire whose server cuts, or whose model answers otherwise. */
  readonly wire: Wire;
  readonly fault?: Fault;
  readonly behavior?: ModelBehavior;
}

async function playCut({ size, wire, fault, behavior = findsNothing }: Cutting): Promise<FinishedRun> {
  const cutting = wire === 'openai-chat';
  const befalls = fault === undefined ? () => null : () => fault;
  const chat = await startPracticeServer({ behavior, keys: { 'openai-chat': chatKey }, fault: befalls });
  try {
    const settings = {
      reviewers: ['anthropic/practice-lark', cutting ? 'house/practice-owl' : 'openai/practice-owl'],
      providers: { house: { api: 'openai-chat', 'base-url': chat.chatURL, 'key-variable': 'HOUSE_KEY' } },
    };
    const ends = repositoryWith(
      { '.github/xreview.yml': stringify(settings) },
      { 'src/fields.js': sizes[size] },
    );
    return await runWithModels(ends, {
      behavior: (request) => (request.wire === wire ? behavior(request) : findsNothing(request)),
      fault: (request) => (request.wire === wire ? befalls() : null),
      inputs: { reviewers: '' },
      env: { HOUSE_KEY: chatKey },
    });
  } finally {
    await chat.close();
  }
}

const cutReviewer = (wire: Wire): string =>
  ({
    anthropic: 'anthropic/practice-lark',
    openai: 'openai/practice-owl',
    'openai-chat': 'house/practice-owl',
  })[wire];

function expectNotRead({ status, result, reasons }: FinishedRun, wire: Wire): void {
  expect({ status, verdict: result.verdict.verdict }).toEqual({ status: 1, verdict: 'inconclusive' });
  expect(reasons).toContain('not-read');
  const panel = result.panel.map(({ id, complete }) => ({ id, complete }));
  expect(panel.toSorted((a, b) => Number(a.complete) - Number(b.complete))[0]).toEqual({
    id: cutReviewer(wire),
    complete: false,
  });
  expect(panel.filter(({ complete }) => complete)).toHaveLength(1);
}

const cuts = (['small', 'large'] as const).flatMap((size) =>
  (['kept', 'none'] as const).flatMap((counts) =>
    (['front', 'middle', 'end'] as const).flatMap((from) =>
      [0.75, 0.5, 0.3].map((keep) => ({ size, counts, from, keep })),
    ),
  ),
);

describe('a prompt that is cut without an error is not read', () => {
  // Each wire meets each size, place and share; the rest is the same for all of them.
  test.each(
    cuts.map((cut, at) => ({
      ...cut,
      wire: wires[(at + Math.floor(at / 3) + Math.floor(at / 9)) % 3] ?? 'openai',
    })),
  )('$size, to $keep from the $from, counts: $counts, $wire', async ({ size, wire, ...cut }) => {
    expectNotRead(await playCut({ size, wire, fault: { kind: 'cut-input', ...cut } }), wire);
  });
});

test.each(wires)('without a cut the same run passes: %s', async (wire) => {
  const { status, result, requests } = await playCut({ size: 'large', wire });
  expect({ status, verdict: result.verdict.verdict }).toEqual({ status: 0, verdict: 'pass' });
  for (const { refused } of requests) expect(refused).toBeNull();
});

test.each(wires)(
  'a count of 4,096 for a request of 90 KB is not read, whatever the answer says: %s',
  async (wire) => {
    const fault: Fault = { kind: 'cut-input', keep: 1, from: 'end', counts: 4_096 };
    const ended = await playCut({ size: 'large', wire, fault });
    expectNotRead(ended, wire);
    const reason = ended.result.verdict.reasons.find(({ code }) => code === 'not-read');
    expect(reason?.message).toMatch(
      /\d{3},\d{3} bytes were sent.* counted 4,096 input tokens .* at least \d{2},\d{3}/u,
    );
    expect(reason?.remedy).toMatch(/num_ctx.*`context` of the provider/u);
    // Asked again, the server would cut it again.
    expect(ended.result.calls.filter(({ reviewer }) => reviewer === cutReviewer(wire))).toHaveLength(1);
    expect(ended.summary.replaceAll('\\', '')).toContain('num_ctx');
  },
);

describe('an answer without the right receipt is not one, although its model was sent everything', () => {
  const saying =
    (receipt: (request: ModelRequest) => readonly string[]): ModelBehavior =>
    (request) => ({ kind: 'answer', json: { receipt: receipt(request), ...nothing } });
  const shown = ({ turns }: ModelRequest): readonly string[] => receiptIn(turns[0]?.text ?? '');
  test.each([
    ['returns no code', () => []],
    ['invents all codes', () => ['abcdef', 'ghijkl', 'mnopqr', 'stuvwx']],
    ['leaves out the first', (request: ModelRequest) => shown(request).slice(1)],
    ['leaves out the last', (request: ModelRequest) => shown(request).slice(0, -1)],
    ['invents one', (request: ModelRequest) => [...shown(request).slice(0, -1), 'bcdfgh']],
  ])('a model that %s', async (_, receipt) => {
    const ended = await playCut({ size: 'small', wire: 'openai', behavior: saying(receipt) });
    expectNotRead(ended, 'openai');
    // It was asked once more, and not told the codes.
    const asked = ended.requests.filter(({ wire }) => wire === 'openai');
    expect(asked).toHaveLength(2);
    const codes = receiptIn(JSON.stringify(asked[0]?.json).replaceAll('\\n', '\n'));
    const repair = JSON.stringify(asked[1]?.json).split('Your last answer could not be used').at(-1) ?? '';
    expect(repair).toContain('RECEIPT');
    for (const one of codes) expect(repair).not.toContain(one);
  });

  test('one repair is enough: the second answer counts in full', async () => {
    let asked = 0;
    const behavior: ModelBehavior = (request) => {
      asked += 1;
      return { kind: 'answer', json: { receipt: asked === 1 ? [] : shown(request), ...nothing } };
    };
    const { status, result } = await playCut({ size: 'small', wire: 'anthropic', behavior });
    expect({ status, verdict: result.verdict.verdict }).toEqual({ status: 0, verdict: 'pass' });
  });

  test('capitals, quotes and the word RECEIPT do not matter', async () => {
    const behavior = saying((request) => shown(request).map((one) => ` "RECEIPT ${one.toUpperCase()}" `));
    const { status } = await playCut({ size: 'small', wire: 'anthropic', behavior });
    expect(status).toBe(0);
  });
});
