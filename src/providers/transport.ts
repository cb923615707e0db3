import * as http from 'node:http';
import * as https from 'node:https';
import { agentFor } from '../runner/proxy.ts';

/** A response larger than the limit. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly limit: number;
  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.limit = limit;
  }
}

/** A successful response that is not an event stream, such as a login page or a proxy's page. */
export class NotAStream extends Error {
  override readonly name = 'NotAStream';
  readonly contentType: string;
  constructor(contentType: string) {
    super(`content type ${contentType}`);
    this.contentType = contentType;
  }
}

/** A redirect. Following it would send the change to a host that is not configured. */
export class Redirected extends Error {
  override readonly name = 'Redirected';
  readonly status: number;
  constructor(status: number) {
    super(`redirect ${status}`);
    this.status = status;
  }
}

/** The stream ended before the API's last event. */
export class CutShort extends Error {
  override readonly name = 'CutShort';
}

/** Bytes of one response. */
const answerLimit = 16 * 1024 * 1024;
/** Bytes of an error's body that are read. */
const complaintLimit = 64 * 1024;

/** Networks drop idle connections after minutes, and a model may reason that long without sending data. */
const keepAliveMs = 30_000;

const request = (url: URL, agent: http.Agent, init: RequestInit): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = new Headers(init.headers);
    headers.set('accept-encoding', 'identity');
    const options = {
      method: init.method ?? 'GET',
      headers: Object.fromEntries(headers),
      agent,
    };
    const outgoing = url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);
    // Not with the option of the same name: it also breaks the connection after everything is read, which causes an
    // unhandled error.
    const { signal } = init;
    let open: http.ClientRequest | http.IncomingMessage = outgoing;
    const abort = (): void => {
      open.destroy(new DOMException('The request was aborted.', 'AbortError'));
    };
    if (signal?.aborted === true) abort();
    signal?.addEventListener('abort', abort, { once: true });
    outgoing.on('close', () => signal?.removeEventListener('abort', abort));
    outgoing.on('socket', (socket) => socket.setKeepAlive(true, keepAliveMs));
    outgoing.on('response', (incoming) => {
      // Ignores an abort after the last read, which would be unhandled.
      incoming.on('error', () => {});
      open = incoming;
      resolve(incoming);
    });
    outgoing.on('error', reject);
    outgoing.end(typeof init.body === 'string' ? init.body : undefined);
  });

/** Yields the body in pieces. Above the limit it fails, or ends silently. */
async function* limited(
  incoming: http.IncomingMessage,
  limit: number,
  history: 'fail' | 'end',
): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of incoming) {
    if (!(chunk instanceof Uint8Array)) continue;
    seen += chunk.byteLength;
    if (seen > limit && history === 'fail') throw new TooLarge(limit);
    if (seen > limit) return;
    yield chunk;
  }
}

const headersOf = (incoming: http.IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
};

const accepted = { stream: /^text\/event-stream\b/i, json: /^application\/json\b/i } as const;

/**
 * A `fetch` for the SDKs, limited to one address. It follows no redirect, accepts only event streams (JSON if
 * requested) and holds at most 16 MB of a response. Unlike Node's own it has no five-minute idle timeout, because a
 * model may reason that long. The caller sets time limits by its signal.
 */
export const openTransport = (baseURL: string, takes: 'stream' | 'json' = 'stream'): typeof fetch => {
  const agent = agentFor(new URL(baseURL));
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const incoming = await request(url, agent, init);
    const status = incoming.statusCode ?? 0;
    const headers = headersOf(incoming);
    const ok = status >= 200 && status < 300;
    if (status >= 300 && status < 400) {
      incoming.destroy();
      throw new Redirected(status);
    }
    const contentType = headers.get('content-type') ?? 'none';
    if (ok && !accepted[takes].test(contentType)) {
      incoming.destroy();
      throw new NotAStream(contentType);
    }
    const isAnswer = ok && takes === 'stream';
    const body = limited(incoming, isAnswer ? answerLimit : complaintLimit, ok ? 'fail' : 'end');
    return new Response(ReadableStream.from(body), { status, headers });
  };
};
