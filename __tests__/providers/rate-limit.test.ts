import { expect, test } from 'vitest';
import {
  requestedWait,
  requestLimitIn,
  resetMs,
  tokensPerMinuteIn,
  unfitLimitIn,
  waitInMessage,
} from '../../src/providers/rate-limit.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const read = (headers: Record<string, string>, message = ''): number | null =>
  requestedWait(new Headers(headers), message, now);

test.each([
  ['7', 7000],
  ['1s', 1000],
  ['6m0s', 360_000],
  ['20ms', 20],
  ['1h2m3.5s', 3_723_500],
  ['0.5', 500],
  ['1795176009', 9000],
  ['1795176009000', 9000],
  ['2026-11-20T12:00:09Z', 9000],
  ['2026-11-20T12:00:09.250Z', 9250],
  ['Fri, 20 Nov 2026 12:00:09 GMT', 9000],
  ['Fri, 20 Nov 2020 12:00:09 GMT', 0],
  ['2025-11-20T12:00:00Z', 0],
  ['1700000000', 0],
  ['soon', null],
  ['-5', null],
  ['', null],
])('the reset %j is %j ms', (value, ms) => {
  expect(resetMs(value, now)).toBe(ms);
});

test.each([
  ['Please try again in 8s.', 8000],
  ['Rate limit reached. Please try again in 1m2.5s. Visit …', 62_500],
  ['Too many requests, retry after 20 seconds', 20_000],
  ['Please retry in 32.5s.', 32_500],
  ['Try again in 20 seconds.', 20_000],
  ['Please wait for 1 minute and 30 seconds before the next request', 90_000],
  ['The limit resets in 2 hours', 7_200_000],
  ['Please try again in 6ms.', 6],
  ['try again later', null],
  ['Limit 30000, Used 25000, Requested 8000', null],
])('the message %j promises %j ms', (message, ms) => {
  expect(waitInMessage(message)).toBe(ms);
});

test('the order is retry-after-ms, retry-after, the message, the reset headers', () => {
  const reset = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '40s' };
  const all = { ...reset, 'retry-after': '7', 'retry-after-ms': '250' };
  expect(read(all, 'try again in 3s')).toBe(250);
  expect(read({ ...reset, 'retry-after': '7' }, 'try again in 3s')).toBe(7000);
  expect(read(reset, 'try again in 3s')).toBe(3000);
  expect(read(reset)).toBe(40_000);
  expect(read({})).toBeNull();
  expect(requestedWait(null, 'try again in 3s', now)).toBe(3000);
});

test('of several limits the used-up one counts, else the shortest ahead', () => {
  const requests = { 'x-ratelimit-remaining-requests': '17', 'x-ratelimit-reset-requests': '120ms' };
  expect(read({ ...requests, 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '6m0s' })).toBe(
    360_000,
  );
  expect(read({ ...requests, 'x-ratelimit-remaining-tokens': '9', 'x-ratelimit-reset-tokens': '6m0s' })).toBe(
    120,
  );
  expect(
    read({
      'anthropic-ratelimit-requests-remaining': '40',
      'anthropic-ratelimit-requests-reset': '2026-11-20T12:00:01Z',
      'anthropic-ratelimit-input-tokens-remaining': '0',
      'anthropic-ratelimit-input-tokens-reset': '2026-11-20T12:00:30Z',
      'anthropic-ratelimit-output-tokens-remaining': '8000',
      'anthropic-ratelimit-output-tokens-reset': '2026-11-20T12:00:02Z',
    }),
  ).toBe(30_000);
  // A reset in the past says that the limit is over.
  expect(read({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000000' })).toBe(0);
});

test.each([
  ["This model's maximum context length is 32768 tokens. However, you requested 41000 tokens", 32_768],
  ['prompt is too long: 210000 tokens > 200000 maximum', 200_000],
  ['input length and `max_tokens` exceed context limit: 199000 + 32000 > 200000, decrease', 200_000],
  ['the request exceeds the available context size (4096 tokens), try increasing it', 4096],
  ['request (5003 tokens) exceeds the available context size (4096 tokens), try increasing it', 4096],
  ['However, the model is loaded with context length of only 4096 tokens, which is not enough', 4096],
  ['Prompt contains 41000 tokens, too large for model with 32768 maximum context length', 32_768],
  ['The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).', 1_048_576],
  ['max_tokens=32000 cannot be greater than max_model_len=16384', 16_384],
  ['Requested 310000 tokens, max 300000 tokens per request', 300_000],
  ['max_tokens: 64000 > 32000, which is the maximum allowed number of output tokens', null],
  ['Something failed.', null],
])('the message %j names the limit %j', (message, limit) => {
  expect(requestLimitIn(message)).toBe(limit);
});

test.each([
  ['Request too large for gpt-6 on tokens per min (TPM): Limit 30000, Requested 41000.', 30_000],
  ['Rate limit reached on tokens per min (TPM): Limit 30000, Used 0, Requested 41000.', 30_000],
  ['Rate limit reached on tokens per min (TPM): Limit 30000, Used 25000, Requested 8000.', null],
  ['Request too large.', 0],
  ['Too many requests', null],
])('a request that can never fit: %j, %j', (message, limit) => {
  expect(unfitLimitIn(message)).toBe(limit);
});

test('the tokens of a minute', () => {
  expect(
    tokensPerMinuteIn('would exceed your organization’s rate limit of 30,000 input tokens per minute'),
  ).toBe(30_000);
  expect(tokensPerMinuteIn('on tokens per min (TPM): Limit 30000, Used 1')).toBe(30_000);
  expect(tokensPerMinuteIn('Too many requests')).toBeNull();
});
