/** What a provider says about its limits, read from the headers and the text of an error. Times in milliseconds. */

const unitMs: Readonly<Record<string, number>> = {
  ms: 1,
  milli: 1,
  s: 1000,
  sec: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
};
const unit = '(?:milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)(?![a-z])';
const amount = String.raw`\d+(?:\.\d+)?\s*${unit}`;
const eachAmount = new RegExp(String.raw`(\d+(?:\.\d+)?)\s*(${unit})`, 'giu');
const durationOnly = new RegExp(String.raw`^(?:${amount}[\s,]*)+$`, 'iu');
const promised = new RegExp(
  String.raw`\b(?:try|retry|wait|again|available|resets?|refills?)\w*\b[^.;\n]{0,60}?\b(?:in|after|for)\s+((?:${amount}[\s,]*(?:and\s+)?)+)`,
  'iu',
);

/** `6m0s`, `20ms`, `1 minute 2.5 seconds` as milliseconds. */
const durationMs = (text: string): number =>
  [...text.matchAll(eachAmount)].reduce((sum, [, number = '', name = '']) => {
    const short = /^(?:milli|min|hour|day|sec)/iu.exec(name)?.[0].toLowerCase();
    const known = short ?? (/^ms/iu.test(name) ? 'ms' : name.charAt(0).toLowerCase());
    return sum + Number(number) * (unitMs[known] ?? 0);
  }, 0);

/** The wait that a message promises, such as "try again in 1m2.5s"; null without one. */
export const waitInMessage = (message: string): number | null => {
  const said = promised.exec(message)?.[1];
  return said === undefined ? null : durationMs(said);
};

/** Above this, a number is a time in milliseconds since the epoch, not in seconds. */
const leastEpochMs = 100_000_000_000;
/** Above this, a number of seconds is a time since the epoch, not a duration. */
const leastEpochSeconds = 1_000_000_000;

/**
 * The value of a reset header as a wait: a duration (`6m0s`), seconds, a time since the epoch in seconds or milliseconds,
 * RFC 3339, or an HTTP date. A time in the past is no wait. Null if it is none of these.
 */
export const resetMs = (value: string, now: number): number | null => {
  const text = value.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    const number = Number(text);
    if (number >= leastEpochMs) return Math.max(0, number - now);
    return number >= leastEpochSeconds ? Math.max(0, number * 1000 - now) : number * 1000;
  }
  if (durationOnly.test(text)) return durationMs(text);
  const date = /^(?:[a-z]{3}|\d{4}-\d)/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
};

/** The wait until the used-up limits are reset; without a used-up one, the shortest wait ahead. Null without headers. */
const waitOfResets = (headers: Headers, now: number): number | null => {
  const resets = [...headers].flatMap(([name, value]) => {
    if (!/ratelimit/.test(name) || !name.includes('reset')) return [];
    const ms = resetMs(value, now);
    const remaining = headers.get(name.replace('reset', 'remaining'));
    return ms === null ? [] : [{ ms, usedUp: remaining !== null && Number(remaining) <= 0 }];
  });
  if (resets.length === 0) return null;
  const usedUp = resets.filter((reset) => reset.usedUp).map(({ ms }) => ms);
  if (usedUp.length > 0) return Math.max(...usedUp);
  const ahead = resets.map(({ ms }) => ms).filter((ms) => ms > 0);
  return ahead.length === 0 ? 0 : Math.min(...ahead);
};

/**
 * Milliseconds to wait before the next request: by `retry-after-ms` or `retry-after` (seconds or a date), else by the
 * message, else by the headers that name a reset (`x-ratelimit-reset-…`, `anthropic-ratelimit-…-reset`). Null if none
 * of them says it.
 * @param now milliseconds since the epoch.
 */
export const requestedWait = (headers: Headers | null, message: string, now: number): number | null => {
  const exact = headers?.get('retry-after-ms')?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(exact)) return Number(exact);
  const given = headers?.get('retry-after')?.trim() ?? '';
  const after = given === '' ? null : resetMs(given, now);
  return after ?? waitInMessage(message) ?? (headers === null ? null : waitOfResets(headers, now));
};

const count = String.raw`(\d[\d,_]*)`;
const said = (pattern: string): RegExp => new RegExp(pattern.replaceAll('#', count), 'iu');

/** Messages that name the most tokens of one request, input and output together: the last group holds it. */
const requestLimits: readonly RegExp[] = [
  said(String.raw`# tokens > # maximum`),
  said(String.raw`context (?:limit|length|window)\b[^.]*>\s*#`),
  said(String.raw`maximum context (?:length|size|window)\D{0,20}#`),
  said(String.raw`model with # maximum context`),
  said(String.raw`context (?:length|size|window)\D{0,20}#\s*tokens`),
  said(String.raw`context (?:length|size|window) (?:of|is)(?: only)? #`),
  said(String.raw`maximum number of (?:input )?tokens(?: allowed)?\D{0,8}#`),
  said(String.raw`max(?:imum)?_(?:model_len|seq_len|context_length)\W{1,4}#`),
  said(String.raw`max(?:imum)?[ _](?:input[ _])?tokens per request\D{0,8}#`),
  said(String.raw`max(?:imum)? (?:of )?# (?:input )?tokens per request`),
  said(String.raw`maximum of # (?:input )?tokens`),
];

const numberOf = (digits: string | undefined): number => Number((digits ?? '').replace(/[,_]/g, ''));
/** A smaller number is not the limit of a model. */
const leastLimit = 256;

/** The most tokens of one request that a message names; null if it names none. */
export const requestLimitIn = (message: string): number | null => {
  for (const pattern of requestLimits) {
    const limit = numberOf(pattern.exec(message)?.slice(1).at(-1));
    if (limit >= leastLimit) return limit;
  }
  return null;
};

const requestedTokens = said(String.raw`\bLimit:? #[^]*?\bRequested:? #`);
const perMinute = [
  said(String.raw`limit of # (?:\w+ )?tokens per min`),
  said(String.raw`\bTPM\)?:? Limit:? #`),
];

/** The limit of tokens per minute that a message names; null if it names none. */
export const tokensPerMinuteIn = (message: string): number | null => {
  for (const pattern of perMinute) {
    const limit = numberOf(pattern.exec(message)?.[1]);
    if (limit >= leastLimit) return limit;
  }
  return null;
};

/**
 * The limit that a single request exceeds, so that no wait helps: "Request too large … Limit 30000, Requested 41000".
 * Null if the message says nothing like it; 0 if it names no number.
 */
export const unfitLimitIn = (message: string): number | null => {
  const [, limit, requested] = requestedTokens.exec(message) ?? [];
  if (limit !== undefined && numberOf(requested) > numberOf(limit)) return numberOf(limit);
  if (!/request too large|\btokens[ _]per[ _]request\b/iu.test(message)) return null;
  return tokensPerMinuteIn(message) ?? requestLimitIn(message) ?? (limit === undefined ? 0 : numberOf(limit));
};
