import * as z from 'zod';
import type { Bundle } from '../change/change.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Price } from '../providers/prices.ts';
import type { Provider } from '../providers/provider.ts';
import type { Fence } from '../security/fence.ts';
import { callOf } from './attempt.ts';
import { prompt } from './prompts.ts';
import { changeText, type RequestContext } from './request.ts';
import type { RequestRecorder } from './request-recorder.ts';

export interface TriageOptions {
  readonly id: string;
  readonly model: string;
  readonly provider: Provider;
  readonly price: Price | null;
  readonly requestContext: RequestContext;
  readonly fence: Fence;
  readonly redact: (text: string) => string;
  readonly signal: AbortSignal;
  /** Seconds since the run began. */
  readonly clock: () => number;
  readonly recorder: RequestRecorder;
}

interface Triaged {
  /** Bundle id → 0 to 10. A bundle that the triage model said nothing of is taken for the most dangerous. */
  readonly risks: ReadonlyMap<string, number>;
  readonly events: readonly CallEvent[];
}

const most = 10;
const answer = z.object({ risk: z.number(), why: z.string() });
const maxOutputTokens = 4_000;
const timeoutMs = 3 * 60_000;

/** Has a cheap model say of each bundle how risky it is. It decides what is read first, never what is read. */
export async function triage(options: TriageOptions, bundles: readonly Bundle[]): Promise<Triaged> {
  const seen = await Promise.all(bundles.map((bundle) => look(options, bundle)));
  return {
    risks: new Map(seen.map(({ bundle, risk }) => [bundle, risk])),
    events: seen.map(({ event }) => event),
  };
}

async function look(
  { id, model, provider, price, requestContext, fence, redact, signal, clock, recorder }: TriageOptions,
  bundle: Bundle,
): Promise<{ readonly bundle: string; readonly risk: number; readonly event: CallEvent }> {
  const instructions = prompt('triage');
  const { text } = changeText(bundle, requestContext, { reader: id, fence, redact });
  const asked = { reviewer: id, bundle: bundle.id, round: 1, question: 'triage', attempt: 1 } as const;
  recorder.request(asked, instructions, [text]);
  const began = clock();
  const completion = await provider
    .open({
      model,
      instructions,
      answer: { name: 'risk', schema: answer },
      tools: [],
      maxToolCalls: 0,
      effort: 'low',
      maxOutputTokens,
      cacheKey: '',
      timeoutMs,
      signal,
    })
    .ask([{ text }], { priority: bundle.tokens });
  const call = callOf(completion, began, price);
  recorder.answer(asked, completion, call);
  const { outcome } = call;
  const event = { ...asked, calls: [call], outcome, findings: 0, positions: 0 };
  const risk =
    completion.outcome === 'complete' ? Math.min(most, Math.max(0, Math.round(completion.value.risk))) : most;
  return { bundle: bundle.id, risk, event };
}
