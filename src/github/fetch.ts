import * as http from 'node:http';
import * as https from 'node:https';
import { certificateProblem, tunnelProblem } from '../runner/network-error.ts';
import { agentFor } from '../runner/proxy.ts';

/** A network failure that stays, with its remedy. */
export class NetworkRefusal extends Error {
  override readonly name = 'NetworkRefusal';
}

const mostRedirects = 3;
/** Bytes of one response. */
const bodyLimit = 64 * 1024 * 1024;
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * A `fetch` for GitHub's API that goes through the same proxies as requests to models, and names certificates that are
 * not accepted. The token is sent to no other origin than the first.
 */
export function openGitHubFetch(): typeof fetch {
  const agents = new Map<string, http.Agent>();
  return async (input, init = {}) => {
    let url = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init.headers);
    headers.set('accept-encoding', 'identity');
    let method = init.method ?? 'GET';
    for (let redirects = 0; ; redirects += 1) {
      const agent = agents.get(url.origin) ?? agentFor(url);
      agents.set(url.origin, agent);
      const incoming = await send(url, agent, method, headers, init).catch((error: unknown) => {
        throw explained(error, url.host);
      });
      const status = incoming.statusCode ?? 0;
      const to = incoming.headers.location;
      if (status < 300 || status >= 400 || to === undefined || redirects >= mostRedirects)
        return responseOf(incoming, status);
      incoming.destroy();
      const next = new URL(to, url);
      if (next.origin !== url.origin) headers.delete('authorization');
      if (status === 303 && method !== 'HEAD') method = 'GET';
      url = next;
    }
  };
}

const send = (
  url: URL,
  agent: http.Agent,
  method: string,
  headers: Headers,
  { body, signal }: RequestInit,
): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const options = { method, headers: Object.fromEntries(headers), agent, ...(signal ? { signal } : {}) };
    const outgoing = url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    outgoing.end(typeof body === 'string' && method !== 'GET' ? body : undefined);
  });

async function responseOf(incoming: http.IncomingMessage, status: number): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.byteLength;
    if (bytes > bodyLimit) throw new Error(`GitHub sent more than ${bodyLimit / 1024 / 1024} MB.`);
    chunks.push(chunk);
  }
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct))
    for (const value of values) headers.append(name, value);
  return new Response(withoutBody.has(status) ? null : Buffer.concat(chunks), { status, headers });
}

function explained(error: unknown, host: string): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const problem = certificateProblem(code, host) ?? tunnelProblem(error, host);
  return problem === null ? error : new NetworkRefusal(`The request ${problem.what} ${problem.remedy}`);
}
