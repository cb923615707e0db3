import { expect, test } from 'vitest';
import { proxyFor } from '../../src/runner/proxy.ts';

const proxy = 'http://proxy.internal:3128';
const at = (url: string, env: Readonly<Record<string, string>>): string | null => proxyFor(new URL(url), env);
const models = 'https://api.example.com/v1';

test.each<[string, Readonly<Record<string, string>>, string | null]>([
  [models, { HTTPS_PROXY: proxy }, proxy],
  [models, { https_proxy: proxy }, proxy],
  [models, { HTTPS_PROXY: 'http://other:1', https_proxy: proxy }, proxy],
  [models, { HTTPS_PROXY: 'proxy.internal:3128' }, proxy],
  [models, { HTTPS_PROXY: ' proxy.internal:3128 ' }, proxy],
  [models, { HTTPS_PROXY: 'https://proxy.internal' }, 'https://proxy.internal'],
  [models, { ALL_PROXY: 'proxy.internal:3128' }, proxy],
  [models, { ALL_PROXY: 'http://other:1', HTTPS_PROXY: proxy }, proxy],
  [models, { HTTP_PROXY: proxy }, null],
  ['http://api.example.com/v1', { HTTP_PROXY: proxy }, proxy],
  ['http://api.example.com/v1', { HTTPS_PROXY: proxy }, null],
  [models, { ALL_PROXY: 'socks5://proxy.internal:1080' }, null],
  [models, { HTTPS_PROXY: '' }, null],
  [models, {}, null],
  ['http://localhost:11434/v1', { HTTP_PROXY: proxy }, null],
  ['http://127.0.0.1:11434/v1', { ALL_PROXY: proxy }, null],
  ['http://[::1]:11434/v1', { ALL_PROXY: proxy }, null],
])('%s with %j goes through %j', (url, env, expected) => {
  expect(at(url, env)).toBe(expected);
});

test.each<[string, string, boolean]>([
  [models, '*', true],
  [models, 'api.example.com', true],
  [models, 'API.Example.com', true],
  [models, 'example.com', true],
  [models, '.example.com', true],
  [models, '*.example.com', true],
  [models, 'ample.com', false],
  [models, 'other.com, .example.com', true],
  [models, 'other.com api.example.com', true],
  [models, 'api.example.com:443', true],
  [models, 'api.example.com:8443', false],
  ['https://api.example.com:8443/v1', '.example.com:8443', true],
  ['https://10.1.2.3/v1', '10.0.0.0/8', true],
  ['https://11.1.2.3/v1', '10.0.0.0/8', false],
  ['https://10.1.2.3:8000/v1', '10.1.2.3', true],
  ['https://[fd00::5]/v1', 'fd00::/8', true],
  ['https://[fd00::5]/v1', 'fd00::5', true],
  ['https://10.1.2.3/v1', '10.0.0.0/99', false],
  [models, '10.0.0.0/8', false],
  [models, ', ,', false],
])('%s with NO_PROXY %j goes directly: %j', (url, entries, direct) => {
  expect(at(url, { HTTPS_PROXY: proxy, NO_PROXY: entries })).toBe(direct ? null : proxy);
  expect(at(url, { ALL_PROXY: proxy, no_proxy: entries })).toBe(direct ? null : proxy);
});
