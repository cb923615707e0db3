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

/** A successful response that is neither an event stream nor JSON, such as a login page or a proxy's page. */
export class NotAnAnswer extends Error {
  override readonly name = 'NotAnAnswer';
  readonly contentType: string;
  /** Whether it is a web page: by its type, or by how its text begins. */
  readonly isPage: boolean;
  constructor(contentType: string, isPage: boolean) {
    super(`content type ${contentType}`);
    this.contentType = contentType;
    this.isPage = isPage;
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

/** A body as a stream. Cancelling it ends the connection, also if nothing was read yet. */
const streamOf = (
  incoming: http.IncomingMessage,
  chunks: AsyncGenerator<Uint8Array>,
): ReadableStream<Uint8Array> =>
  ReadableStream.from({
    [Symbol.asyncIterator]: () => ({
      next: () => chunks.next(),
      return: () => {
        incoming.destroy();
        return chunks.return(undefined);
      },
    }),
  });

const headersOf = (incoming: http.IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
};

const eventStream = 'text/event-stream';
const json = 'application/json';

/** What a content type says about the body; `unsaid` for types that servers give to any body. */
const kindOfType = (contentType: string): 'events' | 'json' | 'page' | 'unsaid' | 'other' => {
  if (/^text\/event-stream\b/i.test(contentType)) return 'events';
  if (/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType)) return 'json';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return 'page';
  if (/^(?:none$|text\/plain\b|application\/octet-stream\b|binary\/octet-stream\b)/i.test(contentType))
    return 'unsaid';
  return 'other';
};

/** What a body is by how its text begins. */
const kindOfText = (text: string): 'events' | 'json' | 'page' | 'other' => {
  const begin = text.replace(/^\uFEFF/u, '').trimStart();
  if (/^[{[]/u.test(begin)) return 'json';
  if (/^(?:data|event|id|retry)?:/u.test(begin)) return 'events';
  return begin.startsWith('<') ? 'page' : 'other';
};

/** Characters by which a body must have shown what it is. */
const shownWithin = 4096;

/** Reads the beginning of a body, and returns it as text with the complete body. */
async function peek(
  body: AsyncGenerator<Uint8Array>,
): Promise<{ readonly begin: string; readonly whole: AsyncGenerator<Uint8Array> }> {
  const chunks: Uint8Array[] = [];
  let begin = '';
  while (kindOfText(begin) === 'other' && begin.length < shownWithin) {
    const next = await body.next();
    if (next.done === true) break;
    chunks.push(next.value);
    begin += Buffer.from(next.value).toString('utf8');
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* chunks;
    yield* body;
  }
  return { begin, whole: whole() };
}

/**
 * A `fetch` for the SDKs, limited to one address. It follows no redirect, and holds at most 16 MB of a response. A
 * successful answer is an event stream or JSON, and its content type says which: servers also send both as
 * `text/plain`. Anything else is an error. Unlike Node's own it has no five-minute idle timeout, because a model may
 * reason that long. The caller sets time limits by its signal.
 * @param takes `json`: a short JSON body, not a model's answer
 */
export const openTransport = (baseURL: string, takes: 'answer' | 'json' = 'answer'): typeof fetch => {
  const agent = agentFor(new URL(baseURL));
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const incoming = await request(url, agent, init);
    const status = incoming.statusCode ?? 0;
    const headers = headersOf(incoming);
    const ok = status >= 200 && status < 300;
    const reject = (error: Error): never => {
      incoming.destroy();
      throw error;
    };
    if (status >= 300 && status < 400) reject(new Redirected(status));
    if (!ok) {
      const complaint = limited(incoming, complaintLimit, 'end');
      return new Response(streamOf(incoming, complaint), { status, headers });
    }
    const contentType = headers.get('content-type') ?? 'none';
    const said = kindOfType(contentType);
    const body = limited(incoming, takes === 'answer' ? answerLimit : complaintLimit, 'fail');
    const peeked = said === 'unsaid' && takes === 'answer' ? await peek(body) : null;
    const kind = peeked === null ? said : kindOfText(peeked.begin);
    if ((kind !== 'json' && kind !== 'events') || (kind === 'events' && takes === 'json'))
      return reject(new NotAnAnswer(contentType, kind === 'page'));
    headers.set('content-type', kind === 'json' ? json : eventStream);
    return new Response(streamOf(incoming, peeked?.whole ?? body), { status, headers });
  };
};
