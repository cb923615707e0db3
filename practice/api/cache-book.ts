import { createHash } from 'node:crypto';
import { type CountTokens, type Segment, tokensOf } from './speech.ts';

/**
 * Keeps account of prompt caching by the providers' documented rules. Anthropic: a prefix is written at each explicit
 * breakpoint from 1,024 tokens on, kept for 5 minutes from its last use, and found at a breakpoint or up to 20 blocks
 * before it. OpenAI: from 1,024 tokens on in steps of 128, and at explicit breakpoints exactly, kept for 30 minutes.
 * Entries live per API key, model and scope.
 */
export interface CacheBook {
  /** What the request finds in the cache and adds to it. `commit` enters the latter, when the answer begins. */
  account(request: CacheRequest): {
    readonly input: number;
    readonly cached: number;
    readonly written: number;
    readonly commit: () => void;
  };
}

export interface CacheRequest {
  readonly rule: 'anthropic' | 'openai';
  readonly scope: string;
  readonly segments: readonly Segment[];
  readonly implicit: boolean;
}

const minimumTokens = 1024;
const stepBytes = 128 * 4;
const lookback = 20;
const lifetimeMs = { anthropic: 5 * 60_000, openai: 30 * 60_000 } as const;

/** A place in the prefix: where it ends and a digest of all before it. */
interface Place {
  readonly bytes: number;
  readonly tokens: number;
  readonly digest: string;
}

/** Every place at which an entry may be found, and those at which one is written. */
const placesOf = (
  request: CacheRequest,
  count: CountTokens | undefined,
): { readonly found: Place[]; readonly written: Place[]; readonly input: number } => {
  const { rule, segments, implicit } = request;
  const found: Place[] = [];
  const written: Place[] = [];
  const running = createHash('sha256');
  const ends: Place[] = [];
  let bytes = 0;
  let before = 0;
  for (const segment of segments) {
    const text = Buffer.from(segment.text);
    const own = count?.(segment.text) ?? 0;
    const tokensAt = (at: number): number =>
      count === undefined ? tokensOf(bytes) : before + Math.round((own * at) / Math.max(1, text.length));
    for (let at = 0; at < text.length; ) {
      const step = Math.min(text.length - at, stepBytes - (bytes % stepBytes));
      running.update(text.subarray(at, at + step));
      at += step;
      bytes += step;
      if (rule === 'openai' && implicit && bytes % stepBytes === 0) {
        const place = { bytes, tokens: tokensAt(at), digest: running.copy().digest('hex') };
        found.push(place);
        written.push(place);
      }
    }
    const end = { bytes, tokens: tokensAt(text.length), digest: running.copy().digest('hex') };
    ends.push(end);
    before += own;
    if (!segment.breakpoint) continue;
    written.push(end);
    found.push(...(rule === 'anthropic' ? ends.slice(-lookback) : [end]));
  }
  if (rule === 'openai') {
    // Only the latest explicit breakpoints are written: three in addition to the implicit one, otherwise four.
    const explicit = written.filter((place) => ends.includes(place));
    const history = new Set(explicit.slice(0, -(implicit ? 3 : 4)));
    written.splice(0, written.length, ...written.filter((place) => !history.has(place)));
  }
  const enough = ({ tokens }: Place): boolean => tokens >= minimumTokens;
  const input = ends.at(-1)?.tokens ?? 0;
  return { found: found.filter(enough), written: written.filter(enough), input };
};

const furthest = (places: readonly Place[]): number =>
  places.reduce((most, { tokens }) => Math.max(most, tokens), 0);

/** @param count the tokenizer. By default, four bytes are a token. */
export const openCacheBook = (now: () => number, count?: CountTokens): CacheBook => {
  const entries = new Map<string, number>();
  return {
    account(request) {
      const { found, written, input } = placesOf(request, count);
      const nameOf = ({ digest }: Place): string => `${request.rule} ${request.scope} ${digest}`;
      const alive = (place: Place): boolean => (entries.get(nameOf(place)) ?? 0) > now();
      const cached = furthest(found.filter(alive));
      return {
        input,
        cached,
        written: Math.max(0, furthest(written) - cached),
        commit() {
          for (const place of [...found.filter(alive), ...written])
            entries.set(nameOf(place), now() + lifetimeMs[request.rule]);
        },
      };
    },
  };
};
