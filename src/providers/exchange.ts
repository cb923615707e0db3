import { parseJson } from '../security/json.ts';
import { errorIn, jsonEvents, ReportedError, type ServerEvent } from './answer-events.ts';
import type { Scrub } from './credentials.ts';
import { cleanErrorText } from './error-body.ts';
import { failed, type RequestTarget } from './failure.ts';
import type { Demand, Ending, Exchange } from './protocol.ts';
import { noUsage, type Usage } from './provider.ts';
import { failureFrom } from './sdk-error.ts';
import { stopMeaning } from './stop-reason.ts';

/** What was read of an answer so far. Each event gives a new value, so a failure keeps what came before it. */
export interface AnswerReading {
  readonly usage: Usage;
  readonly servedModel: string | null;
  readonly stopReason: string | null;
  /** Text of the answer, never of the model's thoughts. */
  readonly text: string;
  /** Whether the model wrote down thoughts. */
  readonly thought: boolean;
  /** Whether the model has begun to answer. */
  readonly begun: boolean;
}

export const nothingRead: AnswerReading = {
  usage: noUsage,
  servedModel: null,
  stopReason: null,
  text: '',
  thought: false,
  begun: false,
};

/** How the answers of one API are read. All functions throw a ZodError if the data does not match the API. */
interface AnswerReader<Reading extends AnswerReading, Item> {
  readonly start: Reading;
  /** The reading after one more event of a stream. */
  readonly event: (reading: Reading, event: unknown) => Reading;
  /** The reading of an answer that came as one body. */
  readonly body: (json: unknown) => Reading;
  /**
   * How the answer ended, after its last event or its body.
   * @throws CutShort if its end is missing
   */
  readonly ending: (reading: Reading) => Ending<Item>;
  /** The stop reasons that the API defines. Others are read by their meaning, and noted. */
  readonly stopReasons: ReadonlySet<string>;
}

interface ExchangeOptions<Reading extends AnswerReading, Item> {
  readonly reader: AnswerReader<Reading, Item>;
  readonly place: RequestTarget;
  readonly scrub: Scrub;
  readonly demand: Pick<Demand<Item>, 'accepted' | 'begun'>;
  /** Sends the request with the SDK, which adds the key and turns an error status into an error. */
  readonly request: () => Promise<Response>;
  /** The SDK's decoder of event streams. */
  readonly events: (response: Response) => AsyncIterable<ServerEvent>;
}

/**
 * Sends one request and reads its answer: an event stream or one JSON body, whichever comes. Servers send one although
 * the other was asked for. Never rejects because of the provider or the network.
 */
export async function exchange<Reading extends AnswerReading, Item>({
  reader,
  place,
  scrub,
  demand: { accepted, begun },
  request,
  events,
}: ExchangeOptions<Reading, Item>): Promise<Exchange<Item>> {
  let reading = reader.start;
  let requestId: string | null = null;
  const take = (next: Reading): void => {
    const begins = next.begun && !reading.begun;
    reading = next;
    if (begins) begun?.();
  };
  const read = async (): Promise<Ending<Item>> => {
    const response = await request();
    const { headers } = response;
    requestId = headers.get('request-id') ?? headers.get('x-request-id');
    if (headers.get('content-type') === 'text/event-stream')
      for await (const event of jsonEvents(events(response), headers)) {
        accepted?.();
        take(reader.event(reading, event));
      }
    else {
      const json = alone(await response.json());
      const error = errorIn(json);
      // The usage of a failed answer is billed, so what can be read of it is read first.
      if (error === null) take(reader.body(json));
      else {
        reading = readable(() => reader.body(json)) ?? reading;
        throw new ReportedError(error, headers);
      }
    }
    const ending = reader.ending(reading);
    return ending.kind === 'answer' && reading.thought && reading.text.trim() === ''
      ? onlyThoughts(place)
      : ending;
  };
  const ending = await read().catch(
    (error: unknown): Ending<Item> => ({ kind: 'failed', ...failureFrom(error, place, scrub) }),
  );
  const { usage, servedModel, stopReason, text } = reading;
  const odd = stopReason !== null && ending.kind !== 'failed' && !reader.stopReasons.has(stopReason);
  const notes = odd ? [oddStop(place, cleanErrorText(stopReason, scrub.message))] : [];
  return { usage, requestId, servedModel, stopReason, text: scrub.text(text), notes, ending };
}

/** Google's servers put an error into a list. */
const alone = (json: unknown): unknown => {
  const [only, ...more]: unknown[] = Array.isArray(json) ? json : [json];
  return more.length === 0 ? only : json;
};

const readable = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

const oddStop = ({ host, model }: RequestTarget, reason: string): string =>
  `${host} ended the answer of ${model} with the stop reason "${reason}", which the action read as complete.`;

const onlyThoughts = ({ host, model }: RequestTarget): Ending<never> =>
  ended(
    'malformed',
    `The answer of ${model} at ${host} cannot be used: it is empty. The model wrote only thoughts.`,
    'Run it again. If it fails again, raise its output limit, lower its effort, or use another model.',
  );

/** An ending for a response that the model or the provider itself reports as incomplete. */
export const ended = (...why: Parameters<typeof failed>): Ending<never> => ({
  kind: 'failed',
  failure: failed(...why),
  complaint: null,
});

/** @param why the provider's message; empty if there is none. */
export const refusedEnding = ({ model, host }: RequestTarget, scrub: Scrub, why: string): Ending<never> =>
  ended(
    'refused',
    `${model} at ${host} refused to answer${why === '' ? '' : ` (${cleanErrorText(why, scrub.message)})`}.`,
    'The provider’s policy blocked it. Security code can trigger this. Use another model for this change.',
  );

/**
 * The ending that a stop reason calls for; null if the answer may be complete. An unknown word counts as complete only
 * if the text is one complete JSON object: half an answer is none.
 */
export const stoppedEnding = (
  { stopReason, text }: Pick<AnswerReading, 'stopReason' | 'text'>,
  place: RequestTarget,
  scrub: Scrub,
): Ending<never> | null => {
  if (stopReason === null) return null;
  const { host, model } = place;
  const reason = cleanErrorText(stopReason, scrub.message);
  const failedFor = (): Ending<never> =>
    ended(
      'provider-error',
      `${host} ended the answer of ${model} with the reason ${reason}.`,
      'Run it again. If it fails again, use another model or endpoint.',
    );
  const meaning = stopMeaning(stopReason);
  switch (meaning) {
    case 'complete':
      return null;
    case 'length':
      return ended(
        'truncated',
        `${model} at ${host} reached its output or context limit before its answer was complete (${reason}).`,
        'Lower the effort, split the change into smaller ones, or give the endpoint’s context size in its settings.',
      );
    case 'filtered':
      return refusedEnding(place, scrub, reason === 'content_filter' ? 'content filter' : reason);
    case 'failed':
      return failedFor();
    case 'unknown':
      return isWholeObject(text) ? null : failedFor();
    default:
      return meaning satisfies never;
  }
};

/** Whether a text holds one complete JSON object, perhaps inside a fence or prose. */
const isWholeObject = (text: string): boolean =>
  parseJson(text.slice(Math.max(0, text.indexOf('{')), text.lastIndexOf('}') + 1)).ok;
