import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import * as z from 'zod';
import { openGitHubClient } from '../../src/github/client.ts';
import { instructed, openPracticeEndpoint, wires } from './practice-endpoint.ts';

/** Proxies and certificates, as requests to models and to GitHub meet them. */

const question = [{ text: 'Review this.' }];

async function listening(server: http.Server | https.Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A proxy that forwards requests for any host to one port, and refuses tunnels. */
async function openProxy(target: () => number, tunnel = 'HTTP/1.1 407 Proxy Authentication Required') {
  const seen: string[] = [];
  const server = http.createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '');
    seen.push(`${incoming.method} ${url.host}`);
    const { method, headers } = incoming;
    const onward = http.request(
      { port: target(), path: url.pathname + url.search, method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.end(`${tunnel}\r\ncontent-type: text/html\r\n\r\n<html>Sign in</html>`);
  });
  const port = await listening(server);
  return { seen, address: `127.0.0.1:${port}` };
}

const environment = (variables: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
};

const github = (baseUrl: string) =>
  openGitHubClient({
    repository: 'octo/shop',
    token: 'ghp_practice',
    bound: () => 10_000,
    baseUrl,
    pause: () => Promise.resolve(),
  });
const purpose = { to: 'read the pull request', permission: 'pull-requests: read' };
const pull = z.object({ number: z.number() });
const readPull = (baseUrl: string) =>
  github(baseUrl).ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: 7 }, pull, purpose);

/** A certificate for a host, signed by itself. */
function selfSigned(host: string): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-tls-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const named = [
    '-subj',
    `/CN=${host}`,
    '-addext',
    `subjectAltName=${/^[\d.]+$/.test(host) ? 'IP' : 'DNS'}:${host}`,
  ];
  execFileSync('openssl', ['req', '-x509', ...made, '-keyout', key, '-out', cert, ...named], {
    stdio: 'ignore',
  });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

describe.each(wires)('%s', (wire) => {
  const path = { anthropic: '/anthropic', openai: '/openai/v1', 'openai-chat': '/chat/v1' }[wire];

  test.each(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY'])('%s without a scheme is used', async (name) => {
    let port = 0;
    const proxy = await openProxy(() => port);
    environment({ [name]: proxy.address });
    const stage = await openPracticeEndpoint(wire, { baseURL: `http://models.example.test${path}` });
    port = Number(new URL(stage.server.url).port);
    expect((await stage.open().ask(question)).outcome).toBe('complete');
    expect(proxy.seen).toEqual(['POST models.example.test']);
  });

  test('a tunnel that the proxy refuses is told, and not tried again', async () => {
    const proxy = await openProxy(() => 0);
    environment({ HTTPS_PROXY: proxy.address });
    const stage = await openPracticeEndpoint(wire, { baseURL: 'https://models.example.test' });
    const completion = await stage.open().ask(question);
    expect(completion.outcome).toBe('unreachable');
    expect(instructed(completion)).toMatch(/refused by the proxy.*\(407\).*user:password/);
    expect(proxy.seen).toEqual(['CONNECT models.example.test:443']);
  });

  test('a self-signed certificate is named at once, and not tried again', async () => {
    const server = https.createServer(selfSigned('127.0.0.1'), (_, response) => response.end());
    const port = await listening(server);
    let connections = 0;
    server.on('connection', () => {
      connections += 1;
    });
    const stage = await openPracticeEndpoint(wire, { baseURL: `https://127.0.0.1:${port}` });
    const completion = await stage.open().ask(question);
    expect(completion).toMatchObject({ outcome: 'unreachable', retries: 0 });
    expect(instructed(completion)).toMatch(
      /TLS certificate of 127\.0\.0\.1.*self-signed.*NODE_EXTRA_CA_CERTS/,
    );
    expect(connections).toBe(1);
    // The other bundles do not try it either.
    expect((await stage.open().ask(question)).outcome).toBe('unreachable');
    expect(connections).toBe(1);
  });

  test.each([200, 403, 407, 502])('an HTML page with status %i is told as one of a proxy', async (status) => {
    const page = '<html><title>Access denied</title><p>Blocked by policy</p></html>';
    const stage = await openPracticeEndpoint(wire, {
      fault: () =>
        status === 200 ? { kind: 'wrong-content-type', body: page } : { kind: 'status', status, body: page },
    });
    const completion = await stage.open().ask(question);
    expect(instructed(completion)).toMatch(/(?:HTML|web) page/);
    expect(instructed(completion)).toMatch(/[Pp]roxy/);
    expect(instructed(completion)).toContain('127.0.0.1');
    expect(completion.outcome).toBe(status === 502 ? 'overloaded' : 'provider-error');
  });
});

describe('GitHub', () => {
  test('goes through the same proxy', async () => {
    const api = http.createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"number":7}');
    });
    const port = await listening(api);
    const proxy = await openProxy(() => port);
    environment({ HTTP_PROXY: proxy.address, NO_PROXY: '10.0.0.0/8' });
    expect(await readPull('http://github.example.test')).toEqual({ ok: true, value: { number: 7 } });
    expect(proxy.seen).toEqual(['GET github.example.test']);
  });

  test('a certificate is named at once, with the remedy', async () => {
    const server = https.createServer(selfSigned('127.0.0.1'), (_, response) => response.end());
    const port = await listening(server);
    let connections = 0;
    server.on('connection', () => {
      connections += 1;
    });
    const answer = await readPull(`https://127.0.0.1:${port}`);
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'unavailable' } });
    expect(answer.ok ? '' : answer.refusal.message).toMatch(/certificate.*NODE_EXTRA_CA_CERTS/);
    expect(connections).toBe(1);
  });

  test('a redirect to another host does not carry the token', async () => {
    const tokens: (string | undefined)[] = [];
    const other = http.createServer(({ headers }, response) => {
      tokens.push(headers.authorization);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"number":7}');
    });
    const port = await listening(other);
    const api = http.createServer(({ headers, url }, response) => {
      tokens.push(headers.authorization);
      response.writeHead(301, { location: `http://127.0.0.1:${port}${url}` });
      response.end();
    });
    expect(await readPull(`http://127.0.0.1:${await listening(api)}`)).toMatchObject({ ok: true });
    expect(tokens).toEqual(['token ghp_practice', undefined]);
  });
});
