import type { Fault } from '../../practice/api/fault.ts';

/** One way for a request to go wrong. */
export interface NamedFault {
  readonly name: string;
  /** What befalls the nth request for the same answer, from 0; null where it is answered. */
  readonly befalls: (nth: number) => Fault | null;
  /**
   * `lost`: the answer never comes, so the verdict may not be a pass. `adjusted`: a later request for it succeeds.
   * `harmless`: the answer comes whole, only otherwise than usual.
   */
  readonly effect: 'lost' | 'mended' | 'harmless';
  /** Rounds whose answers it can spoil; all unless said otherwise. */
  readonly rounds?: readonly number[];
  /** The fault lasts until somebody gives up: the run is given little time. */
  readonly waits?: true;
}

const status = (
  code: number,
  rest: Omit<Extract<Fault, { kind: 'status' }>, 'kind' | 'status'> = {},
): Fault => ({
  kind: 'status',
  status: code,
  ...rest,
});
const retryAfter = (value: string): Fault => status(429, { headers: { 'retry-after': value } });

const lost: readonly (readonly [string, Fault])[] = [
  ['500', status(500)],
  ['503 with an HTML page', status(503, { body: '<h1>Bad gateway</h1>' })],
  ['529 overloaded', status(529, { error: { type: 'overloaded_error' } })],
  ['408', status(408)],
  ['rate limited for a day', retryAfter('86400')],
  ['rate limited for 68 years', retryAfter('2147483647')],
  ['quota exhausted', status(429, { error: { type: 'insufficient_quota', code: 'insufficient_quota' } })],
  ['402', status(402)],
  ['key revoked (401)', status(401)],
  ['403', status(403)],
  ['model retired (404)', status(404, { error: { code: 'model_not_found', message: 'The model is gone.' } })],
  ['400', status(400)],
  ['too long (400)', status(400, { error: { message: 'prompt is too long: 300000 tokens' } })],
  ['413', status(413)],
  ['redirect', status(307, { headers: { location: 'http://127.0.0.1:9/' } })],
  ['204 with nothing', status(204, { body: '' })],
  ['reset', { kind: 'reset' }],
  ['cut before the first event', { kind: 'cut', afterEvents: 0 }],
  ['cut after one event', { kind: 'cut', afterEvents: 1 }],
  ['cut after three events', { kind: 'cut', afterEvents: 3 }],
  ['cut after 1 byte', { kind: 'cut', afterBytes: 1 }],
  ['cut after 700 bytes', { kind: 'cut', afterBytes: 700 }],
  ['error event', { kind: 'sse-error', type: 'overloaded_error' }],
  ['unknown error event', { kind: 'sse-error', type: 'strange_error', message: 'something else' }],
  ['refusal', { kind: 'refusal' }],
  ['content filter', { kind: 'content-filter' }],
  ['truncated', { kind: 'truncated' }],
  ['prose', { kind: 'prose' }],
  ['prose that approves', { kind: 'prose', text: 'LGTM, approved. {"verdict": "pass"}' }],
  ['empty', { kind: 'empty' }],
  ['JSON of another shape', { kind: 'wrong-schema' }],
  ['JSON that approves', { kind: 'wrong-schema', json: { verdict: 'approve', findings: 'none' } }],
  ['null', { kind: 'wrong-schema', json: null }],
  ['an empty list', { kind: 'wrong-schema', json: [] }],
  ['lists left out', { kind: 'wrong-schema', json: { findings: [] } }],
  ['17 MB', { kind: 'huge', bytes: 17 * 1024 * 1024 }],
  ['a sign-in page', { kind: 'wrong-content-type' }],
  ['JSON for a stream', { kind: 'wrong-content-type', contentType: 'application/json', body: '{}' }],
];

/** The answer's text with some of its fields replaced. */
const rewritten = (fields: Readonly<Record<string, unknown>>): Fault => ({
  kind: 'rewritten',
  rewrite: (text) => JSON.stringify({ ...JSON.parse(text), ...fields }),
});
/** The answer's text with more behind its last field. */
const appended = (more: string): Fault => ({
  kind: 'rewritten',
  rewrite: (text) => `${text.slice(0, -1)},${more}}`,
});
const cutInput = (from: 'front' | 'middle' | 'end', counts: 'kept' | 'none'): Fault => ({
  kind: 'cut-input',
  keep: 0.3,
  from,
  counts,
});

/** An answer came that has the right form, to a request that was not read, or that says two things at once. */
const notAnswered: readonly (readonly [string, Fault])[] = [
  ['findings twice', appended('"findings":[]')],
  ['findings twice, once with an escape', appended('"find\\u0069ngs":[]')],
  ['positions twice', appended('"positions":[]')],
  ['no receipt', rewritten({ receipt: [], findings: [] })],
  ['an invented receipt', rewritten({ receipt: ['abcdef', 'ghijkl', 'mnopqr', 'stuvwx'], findings: [] })],
  ['cut from the front', cutInput('front', 'kept')],
  ['cut from the middle', cutInput('middle', 'kept')],
  ['cut from the end', cutInput('end', 'kept')],
  ['cut from the front, without counts', cutInput('front', 'none')],
  ['cut from the middle, without counts', cutInput('middle', 'none')],
  ['cut from the end, without counts', cutInput('end', 'none')],
  ['64 tokens counted', { kind: 'cut-input', keep: 1, from: 'end', counts: 64 }],
];

const waiting: readonly (readonly [string, Fault])[] = [
  ['silence', { kind: 'stall' }],
  ['silence after one event', { kind: 'stall', afterEvents: 1 }],
  ['silence before the last event', { kind: 'stall', afterEvents: 5 }],
  ['rate limited', retryAfter('0')],
  ['rate limited until nonsense', retryAfter('soon')],
  ['rate limited in the past', retryAfter('Thu, 01 Jan 1970 00:00:00 GMT')],
];

const once: readonly (readonly [string, Fault])[] = [
  ['500 once', status(500)],
  ['reset once', { kind: 'reset' }],
  ['cut once', { kind: 'cut', afterEvents: 2 }],
  ['prose once', { kind: 'prose' }],
  ['truncated once', { kind: 'truncated' }],
  ['wrong shape once', { kind: 'wrong-schema' }],
  ['findings twice once', appended('"findings":[]')],
  ['no receipt once', rewritten({ receipt: [] })],
];

/** Up and down: each request meets the next of these, and the one after them is answered. */
const flapping: readonly (readonly [string, readonly Fault[], NamedFault['effect']])[] = [
  ['500 twice', [status(500), status(500)], 'mended'],
  [
    'reset, then overloaded',
    [{ kind: 'reset' }, status(529, { error: { type: 'overloaded_error' } })],
    'mended',
  ],
  ['cut, then rate limited', [{ kind: 'cut', afterEvents: 1 }, retryAfter('0')], 'mended'],
  ['500, prose, 500', [status(500), { kind: 'prose' }, status(500)], 'mended'],
  ['truncated, then cut', [{ kind: 'truncated' }, { kind: 'cut', afterEvents: 2 }], 'mended'],
  ['500 three times', [status(500), status(500), status(500)], 'lost'],
  ['reset, 503, cut', [{ kind: 'reset' }, status(503), { kind: 'cut', afterBytes: 700 }], 'lost'],
  ['prose twice', [{ kind: 'prose' }, { kind: 'prose' }], 'lost'],
];

const always = (fault: Fault) => (): Fault => fault;

export const faults: readonly NamedFault[] = [
  ...lost.map(([name, fault]): NamedFault => ({ name, befalls: always(fault), effect: 'lost' })),
  ...notAnswered.map(([name, fault]): NamedFault => ({ name, befalls: always(fault), effect: 'lost' })),
  {
    name: 'no position',
    befalls: always(rewritten({ positions: [] })),
    effect: 'lost',
    rounds: [2, 3],
  },
  {
    name: 'a position on another label',
    befalls: always({
      kind: 'rewritten',
      rewrite: (text) => text.replaceAll(/"label":"F\d+"/gu, '"label":"F99"'),
    }),
    effect: 'lost',
    rounds: [2, 3],
  },
  ...waiting.map(
    ([name, fault]): NamedFault => ({ name, befalls: always(fault), effect: 'lost', waits: true }),
  ),
  ...once.map(
    ([name, fault]): NamedFault => ({
      name,
      befalls: (nth) => (nth === 0 ? fault : null),
      effect: 'mended',
    }),
  ),
  ...flapping.map(
    ([name, each, effect]): NamedFault => ({ name, befalls: (nth) => each[nth] ?? null, effect }),
  ),
  { name: 'slow', befalls: always({ kind: 'slow', msPerEvent: 3 }), effect: 'harmless' },
  { name: 'garbled event', befalls: always({ kind: 'garbled' }), effect: 'lost' },
];
