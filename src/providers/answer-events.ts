import * as z from 'zod';

/** One event of a stream, as the SDKs decode it. */
export interface ServerEvent {
  readonly event: string | null;
  readonly data: string;
}

/** An error that a provider reports inside a successful response, in the form that `complaintOf` reads. */
export class ReportedError extends Error {
  override readonly name = 'ReportedError';
  /** The HTTP status that the error names as its code; null if it names none. */
  readonly status: number | null;
  readonly error: unknown;
  readonly headers: Headers;
  constructor(error: unknown, headers: Headers) {
    super(typeof error === 'string' ? error : 'an error inside a successful response');
    this.status = statusIn(error);
    this.error = typeof error === 'string' ? { message: error } : error;
    this.headers = headers;
  }
}

const status = z.coerce.number().int().min(400).max(599);
const coded = z.looseObject({ code: z.unknown(), status: z.unknown(), status_code: z.unknown() }).partial();

/** Routers put the status of the host behind them into the error, as a number or as text. */
const statusIn = (error: unknown): number | null => {
  const { code, status: state, status_code } = coded.safeParse(error).data ?? {};
  const named = [code, status_code, state].map((given) => status.safeParse(given).data);
  return named.find((given) => given !== undefined) ?? null;
};

const withError = z.looseObject({ error: z.unknown().optional() });

/** The error that an event or a body reports; null if it reports none. Many answers have an empty `error` field. */
export const errorIn = (json: unknown): unknown => withError.safeParse(json).data?.error || null;

/**
 * The events of a stream as JSON values, until its end or `[DONE]`.
 * @throws ReportedError for an error event; SyntaxError for data that is not JSON
 */
export async function* jsonEvents(events: AsyncIterable<ServerEvent>, headers: Headers): AsyncGenerator {
  for await (const { event, data } of events) {
    if (data.trim() === '') continue;
    if (data.trim() === '[DONE]') return;
    const json: unknown = JSON.parse(data);
    const error = errorIn(json) ?? (event === 'error' ? json : null);
    if (error !== null) throw new ReportedError(error, headers);
    yield json;
  }
}
