import * as z from 'zod';
import type { Complaint } from './failure.ts';
import { requestedWait } from './rate-limit.ts';

/**
 * The error bodies that providers, and proxies before them, are known to send. Any other body is used as text only.
 */
const detail = z.looseObject({
  type: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((type) => type?.toString()),
  code: z.union([z.string(), z.number()]).nullish(),
  status: z.union([z.string(), z.number()]).nullish().catch(null),
  param: z.string().nullish(),
  message: z.string().nullish(),
  details: z.looseObject({ error_code: z.string().nullish() }).nullish().catch(null),
});
const body = z.union([
  z.looseObject({ error: detail }).transform(({ error }) => error),
  z.looseObject({ error: z.string() }).transform(({ error }) => ({ message: error })),
  z.looseObject({ detail: z.string() }).transform(({ detail }) => ({ message: detail })),
  detail,
]);

const sdkError = z.object({
  status: z.number().nullish().catch(null),
  // Not `instanceof`, because naming the class loads all of fetch long before the first request.
  headers: z
    .custom<Headers>((value) => value instanceof Headers)
    .nullish()
    .catch(null),
  error: z.unknown().optional(),
  message: z.string().catch(''),
});

/** One line of at most 300 characters, without control characters and secrets. */
export const cleanErrorText = (text: string, scrub: (text: string) => string): string => {
  const line = scrub(text)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
};

/** The provider's message in an SDK's error; null if the error is not a provider's answer. */
export const complaintOf = (error: unknown, scrub: (text: string) => string): Complaint | null => {
  if (!(error instanceof Error) || !('error' in error) || !('status' in error)) return null;
  const seen = sdkError.safeParse({
    status: error.status,
    headers: 'headers' in error ? error.headers : null,
    error: error.error,
    message: error.message,
  });
  if (!seen.success) return null;
  const { status = null, headers = null } = seen.data;
  if (status === null && seen.data.error === undefined) return null;
  const said = body.safeParse(seen.data.error);
  const words = said.success ? detail.parse(said.data) : null;
  // Without a JSON body the SDK's message is the status and the raw text, which may be a proxy's page.
  const text = seen.data.message.replace(/^\d{3} /, '');
  const page =
    /^\s*text\/html\b/i.test(headers?.get('content-type') ?? '') ||
    /^\s*<(?:!doctype|html|head|body|title|h\d)\b/i.test(text);
  const raw = `${text.replace(/<[^>]*>/g, ' ')}${page ? ' (a web page: a proxy or gateway in between answered)' : ''}`;
  const told = words?.message ?? (words === null ? raw : '');
  return {
    status,
    type: words?.type ?? words?.status?.toString() ?? null,
    code: words?.details?.error_code ?? words?.code?.toString() ?? null,
    param: words?.param ?? null,
    message: cleanErrorText(told, scrub),
    // Read from the complete message, which is shortened for people.
    retryAfterMs: requestedWait(headers, told, Date.now()),
    ...(page ? { page } : {}),
  };
};
