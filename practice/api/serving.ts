import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { ModelBehavior, Wire } from '../model-behavior.ts';
import type { CacheBook } from './cache-book.ts';
import { countedTokens, cutRequest } from './cut-input.ts';
import type { Fault } from './fault.ts';
import { requestFault } from './obedience.ts';
import {
  type CountTokens,
  type ErrorWords,
  outputTokens,
  type ReadRequest,
  type Speaker,
  type Tokens,
  type WrittenAnswer,
} from './speech.ts';
import { aborted, pause, stream } from './streaming.ts';
import { speechOf } from './thinking.ts';

/** One complete request as received; tests search it for what must not be there. */
export interface PracticeRequest {
  /** Counted from 0 over all wires. */
  readonly index: number;
  readonly wire: Wire | null;
  readonly path: string;
  readonly headers: Readonly<IncomingHttpHeaders>;
  readonly body: string;
  /** The parsed body; undefined if it is not JSON. */
  readonly json: unknown;
  readonly model: string | null;
  /** Milliseconds since the epoch, when all of it was there and when its answer was written; null until then. */
  readonly receivedAt: number;
  answeredAt: number | null;
  /** What the usage of the answer says; null where there was none. */
  tokens: Tokens | null;
  /** The status of the answer; null if the connection was closed before it. */
  status: number | null;
  /** Why this server refused the request. */
  refused: string | null;
}

/** The only keys let in; a wire without one lets in any. */
export type Keys = { readonly [wire in Wire]?: string };

/** What all requests of one server share. */
export interface ServerContext {
  readonly behavior: ModelBehavior;
  readonly keys: Keys;
  readonly book: CacheBook;
  /** The model that answers for the one that was asked for. */
  readonly serves: (model: string) => string;
  readonly latencyMs: number;
  readonly firstEventMs: number;
  /** Whether requests need not fit the SDKs' types. */
  readonly anyDialect: boolean;
  readonly countTokens: CountTokens;
}

/** Answers one request as the API would, or as the fault says; `patience` aborts when the client disconnects. */
export const serve = async (
  server: ServerContext,
  speaker: Speaker,
  request: PracticeRequest,
  response: ServerResponse,
  fault: Fault | null,
  patience: AbortSignal,
): Promise<void> => {
  const requestId = `req_practice_${request.index}`;
  const head = (status: number, contentType: string, more: Readonly<Record<string, string>> = {}): void => {
    request.status = status;
    response.writeHead(status, {
      'content-type': contentType,
      [speaker.requestIdHeader]: requestId,
      ...more,
    });
  };
  const reject = (status: number, words: ErrorWords, headers?: Readonly<Record<string, string>>): void => {
    head(status, 'application/json', headers);
    response.end(JSON.stringify(speaker.errorBody(status, words, requestId)));
  };
  const refuse = (words: ErrorWords): void => {
    request.refused = words.message;
    reject(400, words);
  };

  if (fault?.kind === 'reset') {
    response.destroy();
    return;
  }
  if (fault?.kind === 'status') {
    const { status, headers, body, error } = fault;
    if (body === undefined) {
      reject(status, { message: `practice fault ${status}`, ...error }, headers);
      return;
    }
    head(status, typeof body === 'string' ? 'text/html' : 'application/json', headers);
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
    return;
  }
  const key = speaker.keyOf(request.headers);
  const wanted = server.keys[speaker.wire];
  if (key === null || (wanted !== undefined && key !== wanted)) {
    reject(401, { message: `Incorrect API key provided: ${key ?? 'none'}.` });
    return;
  }
  const understood = readRequest(speaker, request.json, server.anyDialect);
  if ('refused' in understood) {
    refuse({ message: understood.refused, param: understood.param });
    return;
  }
  const asked =
    fault?.kind === 'cut-input'
      ? { ...understood, request: cutRequest(understood.request, fault) }
      : understood;
  // What is cached is looked up when a request comes in; what it stores is there for those that come later.
  const { input, cached, written, commit } = server.book.account({
    rule: speaker.wire === 'anthropic' ? 'anthropic' : 'openai',
    scope: `${key} ${asked.cacheScope}`,
    segments: asked.segments,
    implicit: asked.implicitCache,
  });
  const firstMs = asked.stream && fault === null ? server.firstEventMs : server.latencyMs;
  await pause(firstMs, patience);
  const speech = await speechOf(server.behavior, asked, fault);
  if ('broken' in speech) {
    refuse({ message: `The practice behavior failed: ${speech.broken}` });
    return;
  }
  const worked = async (): Promise<void> => {
    await pause(server.latencyMs - firstMs, patience);
    commit();
  };
  const output = outputTokens(speech, asked.thinks, server.countTokens);
  const tokens =
    fault?.kind === 'cut-input'
      ? countedTokens(asked.request, fault, output)
      : { fresh: input - cached - written, cached, written, output };
  request.tokens = tokens;
  const model = server.serves(asked.request.model);
  const said = reshaped(
    speaker.speak(speech, tokens, { ...asked, request: { ...asked.request, model } }),
    fault,
  );
  const form: Partial<Extract<Fault, { kind: 'reshaped' }>> = fault?.kind === 'reshaped' ? fault : {};
  const streams = form.as === undefined ? asked.stream : form.as === 'events';

  if (!streams) await worked();
  if (fault?.kind === 'stall' && fault.afterEvents === undefined) {
    await aborted(patience);
    response.destroy();
  } else if (fault?.kind === 'wrong-content-type') {
    head(200, fault.contentType ?? 'text/html; charset=utf-8');
    response.end(fault.body ?? '<!doctype html><title>Sign in</title><p>Sign in to continue.</p>');
  } else if (streams) {
    head(200, form.contentType ?? 'text/event-stream; charset=utf-8');
    await stream(response, said.events, fault, speaker, patience, worked);
  } else {
    head(200, form.contentType ?? 'application/json');
    const complete = JSON.stringify(said.complete);
    if (fault?.kind === 'cut') {
      response.write(complete.slice(0, fault.afterBytes ?? Math.floor(complete.length / 2)));
      response.destroy();
    } else response.end(complete);
  }
};

/** The answer with its events and its body changed as the fault says. */
const reshaped = ({ events, complete }: WrittenAnswer, fault: Fault | null): WrittenAnswer => {
  const change = fault?.kind === 'reshaped' ? fault.change : undefined;
  if (change === undefined) return { events, complete };
  return {
    events: events.map(({ name, data }, index) => ({ name, data: change(data, index) })),
    complete: change(complete, 0),
  };
};

/** Validates a request against the SDK's types, then reads it as the API would. */
const readRequest = (
  speaker: Speaker,
  json: unknown,
  anyDialect: boolean,
): ReadRequest | { readonly refused: string; readonly param?: string | undefined } => {
  if (json === undefined) return { refused: 'The body is not valid JSON.' };
  const invalid = anyDialect ? null : requestFault(speaker.wire, json);
  if (invalid !== null) return { refused: `${invalid.at}: ${invalid.why}`, param: invalid.at };
  return speaker.readRequest(json);
};
