import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { promisify } from 'node:util';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { anthropicProvider } from '../../src/providers/anthropic/provider.ts';
import { openLimiter } from '../../src/providers/limiter.ts';
import { openaiProvider } from '../../src/providers/openai/provider.ts';
import { addresses, keys, openPracticeEndpoint, providerFactories, wires } from './practice-endpoint.ts';

const run = promisify(execFile);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const hostile = {
  BASE_URL: 'http://127.0.0.1:9/',
  CUSTOM_HEADERS: 'x-injected: yes\nauthorization: Bearer stolen\nanthropic-version: 1999-01-01',
  API_KEY: 'environment-key',
  AUTH_TOKEN: 'environment-token',
  ORG_ID: 'environment-org',
  ORGANIZATION_ID: 'environment-org',
  PROJECT_ID: 'environment-project',
  PROFILE: 'environment-profile',
  ADMIN_KEY: 'environment-admin',
  LOG: 'debug',
};

describe.each(wires)('%s', (wire) => {
  test('variables set for other steps change neither where a request goes nor what it carries', async () => {
    const prefix = wire === 'anthropic' ? 'ANTHROPIC_' : 'OPENAI_';
    for (const [name, value] of Object.entries(hostile)) vi.stubEnv(prefix + name, value);
    const spies = (['log', 'debug', 'info', 'warn', 'error'] as const).map((level) =>
      vi.spyOn(console, level),
    );
    const stage = await openPracticeEndpoint(wire);
    const completion = await stage.open().ask([{ text: 'Review this.' }]);
    expect(completion.outcome).toBe('complete');
    const headers = stage.server.requests[0]?.headers;
    expect(headers?.authorization).toBe(`Bearer ${keys[wire]}`);
    expect(JSON.stringify(headers)).not.toMatch(/environment-|stolen|injected|1999/);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect(process.env[`${prefix}API_KEY`]).toBe('environment-key');
  });

  test('configured headers go along, and null takes one away', async () => {
    const stage = await openPracticeEndpoint(wire, {
      defaultHeaders: { 'x-team': 'review', 'user-agent': null },
    });
    await stage.open().ask([{ text: 'Review this.' }]);
    expect(stage.server.requests[0]?.headers).toMatchObject({ 'x-team': 'review' });
    expect(String(stage.server.requests[0]?.headers['user-agent'])).not.toMatch(/Anthropic|OpenAI/);
  });

  test.each(['', 'api.example.com', 'ftp://example.com', 'https://user:pass@example.com'])(
    'a base URL such as %j is a problem that says what to do',
    (baseURL) => {
      const make = providerFactories[wire];
      const options = { apiKey: 'key-1234', baseURL, limiter: openLimiter({ maxConcurrent: 1 }) };
      expect(() => make(options)).toThrow(UserError);
      expect(() => make(options)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('pass@') }),
      );
    },
  );
});

test.each(wires)('%s is reached through the proxy that the runner names', async (wire) => {
  const asked: string[] = [];
  const target = await openPracticeEndpoint(wire);
  const proxy = createServer((incoming, response) => {
    asked.push(incoming.url ?? '');
    const { pathname } = new URL(incoming.url ?? '');
    const onward = request(
      target.server.url + pathname,
      { method: 'POST', headers: incoming.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      },
    );
    incoming.pipe(onward);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    proxy.close();
    proxy.closeAllConnections();
  });
  const address = proxy.address();
  vi.stubEnv('http_proxy', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  vi.stubEnv('no_proxy', '');
  const path = new URL(target.server[addresses[wire]]).pathname;
  const stage = await openPracticeEndpoint(wire, { baseURL: `http://api.practice.invalid${path}` });
  expect((await stage.open().ask([{ text: 'Review this.' }])).outcome).toBe('complete');
  expect(asked).toEqual([expect.stringContaining(`http://api.practice.invalid${path}`)]);
});

test.each([
  ['', 'missing-key'],
  ['key-1234\n', 'bad-setting'],
  ['key 1234', 'bad-setting'],
  ['kéy-1234', 'bad-setting'],
])('a key such as %j is a problem told without it', (apiKey, code) => {
  for (const make of [anthropicProvider, openaiProvider]) {
    const options = {
      apiKey,
      baseURL: 'https://api.example.com',
      limiter: openLimiter({ maxConcurrent: 1 }),
    };
    expect(() => make(options)).toThrow(expect.objectContaining({ code }));
    expect(() => make(options)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('1234') }),
    );
  }
});

test('a header that cannot be sent is a problem told without its value', () => {
  const options = {
    apiKey: 'key-1234',
    baseURL: 'https://api.example.com',
    defaultHeaders: { 'x-gateway': 'secret-gateway\nx-other: yes' },
    limiter: openLimiter({ maxConcurrent: 1 }),
  };
  expect(() => anthropicProvider(options)).toThrow(UserError);
  expect(() => anthropicProvider(options)).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining('secret') }),
  );
});

test('older Anthropic proxies get their key and version in their own headers', async () => {
  const stage = await openPracticeEndpoint('anthropic', {
    defaultHeaders: { 'x-api-key': keys.anthropic, authorization: null, 'anthropic-version': '2023-06-01' },
  });
  expect((await stage.open().ask([{ text: 'Review this.' }])).outcome).toBe('complete');
  const headers = stage.server.requests[0]?.headers;
  expect(headers?.authorization).toBeUndefined();
  expect(headers?.['x-api-key']).toBe(keys.anthropic);
});

test('making providers loads neither SDK: only the first ask does', async () => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    const { anthropicProvider } = await import('./src/providers/anthropic/provider.ts');
    const { openaiProvider } = await import('./src/providers/openai/provider.ts');
    const { openLimiter } = await import('./src/providers/limiter.ts');
    const limiter = openLimiter({ maxConcurrent: 1 });
    anthropicProvider({ apiKey: 'k', baseURL: 'http://127.0.0.1:9', limiter });
    openaiProvider({ apiKey: 'k', baseURL: 'http://127.0.0.1:9', limiter });
    console.log(JSON.stringify(loaded.filter((url) => /node_modules\\/(openai|@anthropic-ai)/.test(url))));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  expect(JSON.parse(stdout)).toEqual([]);
});
