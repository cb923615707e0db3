import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ModelBehavior } from '../model-behavior.ts';
import { anthropicSpeaker } from './anthropic-api.ts';
import { openCacheBook } from './cache-book.ts';
import { chatSpeaker } from './chat-api.ts';
import type { Fault } from './fault.ts';
import { openaiSpeaker } from './openai-api.ts';
import { type KeyLimits, rateLimits } from './rate-limits.ts';
import { type Keys, type PracticeRequest, type ServerContext, serve } from './serving.ts';
import { byBytes, type CountTokens, type Speaker } from './speech.ts';

export type { Fault } from './fault.ts';
export type { PracticeRequest } from './serving.ts';

export interface PracticeOptions {
  readonly behavior: ModelBehavior;
  /** The only keys let in; a wire without one lets in any. */
  readonly keys?: Keys;
  /** Called once for each request, `index` counting from 0 over all wires. */
  readonly fault?: (request: PracticeRequest, index: number) => Fault | null;
  /** The model that answers for the one that was asked for, as behind a gateway; by default that one itself. */
  readonly serves?: (model: string) => string;
  /** Accepts requests that the SDKs' types do not define; agents may use newer fields. */
  readonly anyDialect?: boolean;
  /** Milliseconds before each answer begins. */
  readonly latencyMs?: number;
  /**
   * Milliseconds before the first event of a stream, which providers send when they have accepted the request.
   * Default: as `latencyMs`.
   */
  readonly firstEventMs?: number;
  /** The rate limits of each key; none by default. */
  readonly limits?: KeyLimits;
  /** The tokenizer that usage and caches follow. By default, four bytes are a token. */
  readonly countTokens?: CountTokens;
  /** Milliseconds since the epoch, for the caches' lifetimes. */
  readonly now?: () => number;
}

export interface PracticeServer {
  readonly url: string;
  readonly anthropicURL: string;
  readonly openaiURL: string;
  /** Chat completions, as compatible endpoints serve them. */
  readonly chatURL: string;
  readonly requests: readonly PracticeRequest[];
  close(): Promise<void>;
}

/**
 * Starts a server on loopback that serves the APIs of both providers and the Chat Completions API for the real SDKs,
 * streamed or not, with a behavior behind it. It validates requests against the SDKs' types and answers against the
 * requested schema, checks keys, and reports usage with prompt caching by the providers' documented rules.
 */
export const startPracticeServer = async (options: PracticeOptions): Promise<PracticeServer> => {
  const requests: PracticeRequest[] = [];
  const serverContext: ServerContext = {
    behavior: options.behavior,
    keys: options.keys ?? {},
    book: openCacheBook(options.now ?? Date.now, options.countTokens),
    serves: options.serves ?? ((model) => model),
    latencyMs: options.latencyMs ?? 0,
    firstEventMs: Math.min(options.firstEventMs ?? Number.POSITIVE_INFINITY, options.latencyMs ?? 0),
    anyDialect: options.anyDialect ?? false,
    countTokens: options.countTokens ?? byBytes,
  };
  const speakers: readonly { readonly at: string; readonly speaker: Speaker }[] = [
    { at: '/anthropic', speaker: anthropicSpeaker() },
    { at: '/openai/v1', speaker: openaiSpeaker() },
    { at: '/chat/v1', speaker: chatSpeaker() },
  ];
  const closing = new AbortController();
  const limits = rateLimits(options.limits ?? {});

  const receive = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    response.on('close', () => {
      gone.abort();
    });
    const path = incoming.url ?? '/';
    const [route] = path.split('?');
    const speaker = speakers.find(({ at, speaker }) => route === at + speaker.path)?.speaker ?? null;
    const body = await textOf(incoming);
    const receivedAt = clock();
    const json = parsed(body);
    const request: PracticeRequest = {
      index: requests.length,
      wire: speaker?.wire ?? null,
      path,
      headers: { ...incoming.headers },
      body,
      json,
      model: modelOf(json),
      receivedAt,
      answeredAt: null,
      tokens: null,
      status: null,
      refused: null,
    };
    requests.push(request);
    if (speaker === null || incoming.method !== 'POST') {
      request.refused = `nothing at ${incoming.method} ${path}`;
      request.status = 404;
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: `Invalid URL (${incoming.method} ${path})` } }));
      return;
    }
    const key = speaker.keyOf(request.headers) ?? '';
    const refused = limits.enter(request, key);
    if (refused === null) {
      // At the end of the answer, not of the connection: the client may send its next request at once.
      const left = new AbortController();
      left.signal.addEventListener('abort', () => limits.leave(key), { once: true });
      response.once('finish', () => left.abort());
      response.once('close', () => left.abort());
    }
    const fault = refused ?? options.fault?.(request, request.index) ?? null;
    await serve(
      serverContext,
      speaker,
      request,
      response,
      fault,
      AbortSignal.any([gone.signal, closing.signal]),
    );
    request.answeredAt = clock();
  };

  const server = createServer((incoming, response) => {
    receive(incoming, response).catch((error: unknown) => {
      // The client disconnected, or this server has a defect, which must not look like an answer.
      if (!closing.signal.aborted && !incoming.destroyed) process.emitWarning(String(error));
      response.destroy();
    });
  });
  // As load balancers do. With Node's 5 seconds, a busy client uses connections that are closed already.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    anthropicURL: `${url}/anthropic`,
    openaiURL: `${url}/openai/v1`,
    chatURL: `${url}/chat/v1`,
    requests,
    async close() {
      closing.abort();
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};

/** To fractions of a millisecond, and the same in every process. */
const clock = (): number => performance.timeOrigin + performance.now();

const textOf = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const modelOf = (json: unknown): string | null =>
  typeof json === 'object' && json !== null && 'model' in json && typeof json.model === 'string'
    ? json.model
    : null;
