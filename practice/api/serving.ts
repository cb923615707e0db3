import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { ModelBehavior, Wire } from '../model-behavior.ts';
import type { CacheBook } from './cache-book.ts';
import { countedTokens, cutRequest } from './cut-input.ts';
import type { Fault } from './fault.ts';
import { requestFault } from './obedience.ts';
import { type DebatedBundle, type ErrorWords, outputTokens, type Speaker, type Tokens } from './speech.ts';
import { aborted, pause, stream } from './streaming.ts';
import { speechOf } from './thinking.ts';

/** One request as it came, nothing left out: tests look in it for what must not be there. */
export interface PracticeRequest {
  /** Counted from 0 over all wires. */
  readonly index: number;
  readonly wire: Wire | null;
  readonly path: string;
  readonly headers: Readonly<IncomingHttpHeaders>;
  readonly body: string;
  /** The body parsed; undefined where it is no JSON. */
  readonly json: unknown;
  readonly model: string | null;
  /** Milliseconds since the epoch, when all of it was there and when its answer was written; null until then. */
  readonly receivedAt: number;
  answeredAt: number | null;
  /** What the usage of the answer says; null where there was none. */
  tokens: Tokens | null;
  /** Status that was answered; null where the connection was closed before any. */
  status: number | null;
  /** What this server refused the request for, in its own words. */
  refused: string | null;
}

/** The only keys let in; a wire without one lets in any. */
export type Keys = { readonly [wire in Wire]?: string };

/** What all requests of one server share. */
export interface RequestContext {
  readonly behavior: ModelBehavior;
  readonly keys: Keys;
  readonly book: CacheBook;
  /** The model that answers for the one that was asked for. */
  readonly serves: (model: string) => string;
  readonly latencyMs: number;
  /** Whether requests need not fit the SDKs' types. */
  readonly anyDialect: boolean;
}

/** Answers one request as the wire's API would, or as the fault says; `patience` aborts when nobody waits any more. */
export const serve = async (
  house: RequestContext,
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
  const wanted = house.keys[speaker.wire];
  if (key === null || (wanted !== undefined && key !== wanted)) {
    reject(401, { message: `Incorrect API key provided: ${key ?? 'none'}.` });
    return;
  }
  const understood = runDebate(speaker, request.json, house.anyDialect);
  if ('refused' in understood) {
    refuse({ message: understood.refused, param: understood.param });
    return;
  }
  const heard =
    fault?.kind === 'cut-input'
      ? { ...understood, request: cutRequest(understood.request, fault) }
      : understood;
  // What is cached is looked up when a request comes in; what it stores is there for those that come later.
  const { input, cached, written, commit } = house.book.account({
    rule: speaker.wire === 'anthropic' ? 'anthropic' : 'openai',
    scope: `${key} ${heard.cacheScope}`,
    segments: heard.segments,
    implicit: heard.implicitCache,
  });
  await pause(house.latencyMs, patience);
  const speech = await speechOf(house.behavior, heard, fault);
  if ('broken' in speech) {
    refuse({ message: `The practice behavior failed: ${speech.broken}` });
    return;
  }
  commit();
  const output = outputTokens(speech, heard.thinks);
  const tokens =
    fault?.kind === 'cut-input'
      ? countedTokens(heard.request, fault, output)
      : { fresh: input - cached - written, cached, written, output };
  request.tokens = tokens;
  const model = house.serves(heard.request.model);
  const said = speaker.speak(speech, tokens, { ...heard, request: { ...heard.request, model } });

  if (fault?.kind === 'stall' && fault.afterEvents === undefined) {
    await aborted(patience);
    response.destroy();
  } else if (fault?.kind === 'wrong-content-type') {
    head(200, fault.contentType ?? 'text/html; charset=utf-8');
    response.end(fault.body ?? '<!doctype html><title>Sign in</title><p>Sign in to continue.</p>');
  } else if (heard.stream) {
    head(200, 'text/event-stream; charset=utf-8');
    await stream(response, said.events, fault, speaker, patience);
  } else {
    head(200, 'application/json');
    const whole = JSON.stringify(said.whole);
    if (fault?.kind === 'cut') {
      response.write(whole.slice(0, fault.afterBytes ?? Math.floor(whole.length / 2)));
      response.destroy();
    } else response.end(whole);
  }
};

/** A request held against the SDK's types first, then understood as the wire's API would. */
const runDebate = (
  speaker: Speaker,
  json: unknown,
  anyDialect: boolean,
): DebatedBundle | { readonly refused: string; readonly param?: string | undefined } => {
  if (json === undefined) return { refused: 'The body is not valid JSON.' };
  const invalid = anyDialect ? null : requestFault(speaker.wire, json);
  if (invalid !== null) return { refused: `${invalid.at}: ${invalid.why}`, param: invalid.at };
  return speaker.runDebate(json);
};
