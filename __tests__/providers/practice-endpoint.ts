import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { type PracticeOptions, type PracticeServer, startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { anthropicProvider } from '../../src/providers/anthropic/provider.ts';
import { type Limiter, openLimiter } from '../../src/providers/limiter.ts';
import { chatProvider, openaiProvider } from '../../src/providers/openai/provider.ts';
import type { Completion, Provider, Thread, ThreadOptions } from '../../src/providers/provider.ts';
import type { RetryPolicy } from '../../src/providers/retry.ts';

export const wires = ['anthropic', 'openai', 'openai-chat'] as const;
export type WireName = (typeof wires)[number];

export const keys = {
  anthropic: 'ak-Anthropic-Secret-0001',
  openai: 'sk-proj-OpenaiSecret-0002',
  'openai-chat': 'gk-ChatSecret-0003',
} as const;

export const schema = z.object({
  findings: z.array(z.object({ title: z.string(), line: z.number().nullable() })),
});
export type Answer = z.infer<typeof schema>;
export const answer: Answer = { findings: [{ title: 'It breaks.', line: 3 }] };

export const answering: ModelBehavior = () => ({ kind: 'answer', json: answer });

export interface PracticeEndpoint {
  readonly server: PracticeServer;
  readonly provider: Provider;
  readonly limiter: Limiter;
  /** Milliseconds of waits between attempts. The test does not really wait. */
  readonly waits: number[];
  open(options?: Partial<ThreadOptions<Answer>>): Thread<Answer>;
}

export interface PracticeEndpointOptions extends Partial<PracticeOptions> {
  readonly apiKey?: string;
  readonly baseURL?: string;
  readonly limiter?: Limiter;
  readonly pace?: Partial<RetryPolicy>;
  readonly structuredOutput?: boolean;
  readonly stream?: boolean;
  readonly defaultHeaders?: Readonly<Record<string, string | null>>;
}

export const providerFactories = {
  anthropic: anthropicProvider,
  openai: openaiProvider,
  'openai-chat': chatProvider,
};
export const addresses = {
  anthropic: 'anthropicURL',
  openai: 'openaiURL',
  'openai-chat': 'chatURL',
} as const;

/** A limiter whose clock only its own timers move, so that nothing waits. `slept` are the waits in milliseconds. */
export const clockedLimiter = (
  leftMs = Number.POSITIVE_INFINITY,
): { readonly limiter: Limiter; readonly slept: number[]; readonly paused: number[] } => {
  let now = 0;
  const [slept, paused]: [number[], number[]] = [[], []];
  const limiter = openLimiter({
    maxConcurrent: 64,
    now: () => now,
    random: () => 0,
    leftMs: () => leftMs - now,
    paused: (ms) => paused.push(ms),
    timer(ms, wake) {
      let stopped = false;
      setImmediate(() => {
        if (stopped) return;
        now += ms;
        slept.push(ms);
        wake();
      });
      return () => {
        stopped = true;
      };
    },
  });
  return { limiter, slept, paused };
};

/** A practice server and a provider that calls it with the real SDK. Both end with the test. */
export const openPracticeEndpoint = async (
  wire: WireName,
  options: PracticeEndpointOptions = {},
): Promise<PracticeEndpoint> => {
  const { apiKey, baseURL, limiter = clockedLimiter(60_000).limiter, pace, ...rest } = options;
  const server = await startPracticeServer({ behavior: answering, keys, ...rest });
  onTestFinished(() => server.close());
  const waits: number[] = [];
  const make = providerFactories[wire];
  const provider = make({
    apiKey: apiKey ?? keys[wire],
    baseURL: baseURL ?? server[addresses[wire]],
    limiter,
    pace: {
      random: () => 0.5,
      sleep(ms) {
        waits.push(ms);
        return Promise.resolve();
      },
      ...pace,
    },
    ...(options.structuredOutput === undefined ? {} : { structuredOutput: options.structuredOutput }),
    ...(options.stream === undefined ? {} : { stream: options.stream }),
    ...(options.defaultHeaders === undefined ? {} : { defaultHeaders: options.defaultHeaders }),
  });
  return {
    server,
    provider,
    limiter,
    waits,
    open: (thread = {}) => provider.open({ ...threadOptions, ...thread }),
  };
};

export const threadOptions: ThreadOptions<Answer> = {
  model: 'practice-model',
  instructions: 'You review changes.',
  answer: { name: 'review', schema },
  tools: [],
  maxToolCalls: 0,
  effort: 'medium',
  maxOutputTokens: 32_000,
  cacheKey: 'c0ffee',
  timeoutMs: 20_000,
  signal: new AbortController().signal,
};

/** The body of a request, parsed. */
export const sent = (server: PracticeServer, index: number): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(server.requests[index]?.json);

/** The message and remedy of a completion. Fails the test if it succeeded. */
export const instructed = (completion: Completion<unknown>): string => {
  if (completion.outcome === 'complete') throw new Error('it was complete');
  return `${completion.message} ${completion.remedy}`;
};
