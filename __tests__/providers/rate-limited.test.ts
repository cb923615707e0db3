import { describe, expect, test } from 'vitest';
import { complaintOf } from '../../src/providers/error-body.ts';
import { complaintFailure } from '../../src/providers/failure.ts';
import { openLimiter } from '../../src/providers/limiter.ts';
import { clockedLimiter, instructed, openPracticeEndpoint, wires } from './practice-endpoint.ts';

const limited = (headers: Readonly<Record<string, string>>, message = 'Too many requests.') =>
  ({ kind: 'status', status: 429, headers, error: { message } }) as const;
const question = [{ text: 'Review this.' }];

describe.each(wires)('%s', (wire) => {
  test('a wait of minutes is observed, counted and noted', async () => {
    const { limiter, slept, paused } = clockedLimiter();
    const stage = await openPracticeEndpoint(wire, {
      limiter,
      fault: (_request, index) => (index === 0 ? limited({ 'retry-after': '240' }) : null),
    });
    const completion = await stage.open().ask(question);
    expect(completion).toMatchObject({ outcome: 'complete', retries: 1 });
    expect(completion.notes.join()).toMatch(/Waited 240 s for the rate limit of 127\.0\.0\.1/);
    expect([slept, paused]).toEqual([[240_000], [240_000]]);
    expect(completion.seconds).toBeLessThan(240);
  });

  test('all requests share a pause, and one of them tries first', async () => {
    const { limiter, slept } = clockedLimiter();
    const stage = await openPracticeEndpoint(wire, {
      limiter,
      // The first requests are refused until the wait is over.
      fault: (_request, index) => (index < 8 ? limited({}, 'Please try again in 1m2.5s.') : null),
    });
    const asked = await Promise.all(Array.from({ length: 30 }, () => stage.open().ask(question)));
    expect(asked.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 30 }, () => 'complete'));
    // 8 requests learned it, the other 22 did not.
    expect(stage.server.requests).toHaveLength(38);
    expect(Math.min(...slept)).toBeGreaterThanOrEqual(62_500);
  });

  test('a wait that ends after the run is refused at once, for all requests, with the remedy', async () => {
    const { limiter, slept } = clockedLimiter(540_000);
    const stage = await openPracticeEndpoint(wire, {
      limiter,
      fault: () => limited({ 'retry-after': '31536000' }),
    });
    const first = await stage.open().ask(question);
    expect(first.outcome).toBe('rate-limited');
    expect(instructed(first)).toMatch(
      /31,536,000 s, but 540 s of timeout-minutes are left.*Raise timeout-minutes/,
    );
    const second = await stage.open().ask(question);
    expect(second.outcome).toBe('rate-limited');
    expect(stage.server.requests).toHaveLength(1);
    expect(slept).toEqual([]);
    // Another model of the same key may have another limit.
    await stage.open({ model: 'other-model' }).ask(question);
    expect(stage.server.requests).toHaveLength(2);
  });

  test('a 429 that never ends is bounded by the time of the run, and told with what was waited', async () => {
    const { limiter, slept } = clockedLimiter(600_000);
    const stage = await openPracticeEndpoint(wire, { limiter, fault: () => limited({}) });
    const completion = await stage.open().ask(question);
    expect(completion.outcome).toBe('rate-limited');
    const waited = slept.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThan(550_000);
    expect(waited).toBeLessThanOrEqual(600_000);
    expect(instructed(completion)).toMatch(/was refused \d+ times, and waited 5\d\d s/);
    expect(stage.server.requests.length).toBeLessThan(80);
  });

  test('a reset in the past is no wait, and does not become a storm', async () => {
    const { limiter, slept } = clockedLimiter(60_000);
    const stage = await openPracticeEndpoint(wire, { limiter, fault: () => limited({ 'retry-after': '0' }) });
    expect((await stage.open().ask(question)).outcome).toBe('rate-limited');
    expect(slept.slice(0, 4)).toEqual([25, 50, 100, 200]);
    expect(stage.server.requests.length).toBeLessThan(20);
  });

  test('the end of the time while a request waits tells the rate limit', async () => {
    const run = new AbortController();
    const limiter = openLimiter({
      maxConcurrent: 4,
      timer: () => {
        run.abort(new DOMException('The time is up.', 'TimeoutError'));
        return () => undefined;
      },
    });
    const stage = await openPracticeEndpoint(wire, {
      limiter,
      fault: () => limited({ 'retry-after': '9' }),
    });
    const completion = await stage.open({ signal: run.signal }).ask(question);
    expect(completion.outcome).toBe('rate-limited');
    expect(instructed(completion)).toMatch(/time limit of the run ended before.*refused once/);
  });

  test('a request that can never fit is not waited for', async () => {
    const { limiter, slept } = clockedLimiter();
    const message =
      'Request too large for practice-model on tokens per min (TPM): Limit 30000, Requested 41000.';
    const stage = await openPracticeEndpoint(wire, {
      limiter,
      fault: () => limited({ 'retry-after': '9' }, message),
    });
    const completion = await stage.open().ask(question);
    expect(completion.outcome).toBe('context-exceeded');
    expect(instructed(completion)).toMatch(/usage tier.*`ignore`/);
    expect([slept, stage.server.requests.length]).toEqual([[], 1]);
    expect(stage.provider.requestLimit?.('practice-model')).toBe(30_000);
  });

  test('a request with more tokens than a minute allows is not waited for', async () => {
    const { limiter, slept } = clockedLimiter();
    const message =
      'This request would exceed your organization’s rate limit of 1,000 input tokens per minute.';
    const stage = await openPracticeEndpoint(wire, {
      limiter,
      fault: () => limited({ 'retry-after': '9' }, message),
    });
    const completion = await stage.open().ask([{ text: 'Review this. '.repeat(1000) }]);
    expect(completion.outcome).toBe('context-exceeded');
    expect([slept, stage.server.requests.length]).toEqual([[], 1]);
  });

  test.each([2, 8])(
    '30 calls against %i concurrent requests all end, with few refusals',
    async (concurrent) => {
      const stage = await openPracticeEndpoint(wire, {
        limits: { concurrent },
        latencyMs: 5,
        limiter: openLimiter({ maxConcurrent: 64 }),
      });
      const asked = await Promise.all(Array.from({ length: 30 }, () => stage.open().ask(question)));
      expect(new Set(asked.map(({ outcome }) => outcome))).toEqual(new Set(['complete']));
      const refused = stage.server.requests.filter(({ status }) => status === 429).length;
      expect(refused).toBeLessThanOrEqual(30);
    },
  );
});

const place = { provider: 'own', host: 'models.example.com', model: 'm' };
const told = (error: unknown): ReturnType<typeof complaintFailure> => {
  const thrown = Object.assign(new Error('failed'), { status: undefined, error });
  const complaint = complaintOf(thrown, (text) => text);
  if (complaint === null) throw new Error('no complaint');
  return complaintFailure(place, complaint);
};

test.each([
  [{ code: 429, message: 'Rate limited.' }],
  [{ code: '429', message: 'Rate limited.' }],
  [{ error: { code: 429, message: 'Rate limited.' } }],
  [{ type: '429', message: 'Rate limited.' }],
  [{ code: 'rate_limit_exceeded', message: 'Slow down.' }],
  [{ type: 'ThrottlingException', message: 'Too many tokens.' }],
  [{ code: 8, status: 'RESOURCE_EXHAUSTED', message: 'Please retry in 3s.' }],
])('an error object in a stream is a rate limit: %j', (error) => {
  expect(told(error).outcome).toBe('rate-limited');
});

test('an error object in a stream keeps the other meanings of its code', () => {
  expect(told({ code: 503, message: 'Busy.' }).outcome).toBe('overloaded');
  expect(told({ code: 401, message: 'Who?' }).outcome).toBe('unauthorized');
  expect(told({ code: '429', message: 'You exceeded your current quota.' }).outcome).toBe('quota-exhausted');
  expect(
    told({ code: '429', message: 'You exceeded your current quota. Please retry in 32.5s.' }),
  ).toMatchObject({
    outcome: 'rate-limited',
    retryAfterMs: 32_500,
  });
});
