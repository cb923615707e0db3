import { failed, type ProviderFailure, type RequestTarget } from './failure.ts';
import type { Limiter } from './limiter.ts';
import type { Demand, Exchange, Protocol } from './protocol.ts';
import type { ToolUse, Usage } from './provider.ts';
import { requestLimitIn } from './rate-limit.ts';
import { RefusedTries } from './refused-tries.ts';
import type { RequestLimit } from './request-limit.ts';
import { nextStep, type RetryPolicy } from './retry.ts';
import type { TextSize } from './text-size.ts';
import { adjustToRefusal, newNotes, type UnsupportedParameters } from './unsupported-parameters.ts';

/** The provider's part of a thread's options. */
export interface ThreadSetting<Item> {
  readonly protocol: Protocol<Item>;
  readonly place: RequestTarget;
  readonly limiter: Limiter;
  readonly retryPolicy: RetryPolicy;
  readonly unsupported: UnsupportedParameters;
  readonly requestLimit: RequestLimit;
}

/** The data of one call so far. */
export interface AskRecord {
  readonly requests: Usage[];
  /** What each of them contained. */
  readonly sent: TextSize[];
  readonly toolUses: ToolUse[];
  readonly notes: string[];
  retries: number;
  /** Requests, waits between them and tools, without the wait for a slot of the limiter. */
  seconds: number;
  last: Pick<Exchange<unknown>, 'requestId' | 'servedModel' | 'stopReason' | 'text'>;
}

export const emptyLedger = (): AskRecord => ({
  requests: [],
  sent: [],
  toolUses: [],
  notes: [],
  retries: 0,
  seconds: 0,
  last: { requestId: null, servedModel: null, stopReason: null, text: '' },
});

export const cancelled = ({ model, host }: RequestTarget): ProviderFailure =>
  failed('cancelled', `The request to ${model} at ${host} was cancelled.`, 'Run it again.');

type Question<Item> = Omit<Demand<Item>, 'signal' | 'without'> & { readonly size: TextSize };

/** Sends requests of one thread within the limiter's slots and time limits, with retries. */
interface Sender<Item> {
  send(
    question: Question<Item>,
    ledger: AskRecord,
    priority: number,
  ): Promise<Exchange<Item> | ProviderFailure>;
}

export const makeSender = <Item>(
  { protocol, place, limiter, retryPolicy, unsupported, requestLimit }: ThreadSetting<Item>,
  timeoutMs: number,
  signal: AbortSignal,
): Sender<Item> => {
  /** Sends one request with its own time limit, and knows which of the two signals ended it. */
  const sendOnce = async (demand: Omit<Demand<Item>, 'signal'>, limitMs: number): Promise<Exchange<Item>> => {
    const controller = new AbortController();
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      controller.abort();
    }, limitMs);
    const stop = (): void => {
      controller.abort();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      const exchange = await protocol.send({ ...demand, signal: controller.signal });
      if (exchange.ending.kind !== 'failed') return exchange;
      if (signal.aborted) return ended(exchange, cancelled(place));
      return timedOut ? ended(exchange, tooSlow(place, limitMs)) : exchange;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  };

  return {
    async send({ size, ...question }, ledger, priority) {
      // Shared by all attempts: a request that reaches its limit is repeated once, one that fails fast more often.
      let leftMs = 2 * timeoutMs;
      const refused = new RefusedTries(place);
      let arrival: number | null = null;
      let repeats = false;
      for (let tried = 1; ; ) {
        const admission = await limiter.enter({
          model: place.model,
          signal,
          priority,
          ...(arrival === null ? {} : { arrival }),
        });
        refused.waited(admission.queuedMs);
        if (!admission.admitted) {
          if (admission.because === 'cancelled') return refused.atTheEnd(signal) ?? cancelled(place);
          return admission.because === 'too-late' ? refused.told(admission.failure) : admission.failure;
        }
        arrival = admission.arrival;
        // A refused request that is never sent again is no retry.
        if (repeats) ledger.retries += 1;
        repeats = false;
        const started = performance.now();
        const most = unsupported.mostOutputTokens ?? question.maxOutputTokens;
        const demand = {
          ...question,
          maxOutputTokens: Math.min(question.maxOutputTokens, most),
          without: unsupported.without,
          accepted(): void {
            admission.accepted();
          },
          begun(): void {
            admission.begun();
            question.begun?.();
          },
        };
        const exchange = await sendOnce(demand, Math.min(timeoutMs, leftMs)).catch((defect: unknown) => {
          admission.leave(null, false);
          throw defect;
        });
        const tookMs = performance.now() - started;
        ledger.seconds += tookMs / 1000;
        ledger.requests.push(exchange.usage);
        ledger.sent.push(size);
        ledger.last = exchange;
        ledger.notes.push(...newNotes(unsupported, exchange.notes));
        const { ending } = exchange;
        if (ending.kind !== 'failed') {
          admission.leave(null, false);
          refused.note(ledger);
          return exchange;
        }
        const failure = requestLimit.learn(ending.failure, size);
        // A limit of the context is not one of the output, although some servers name the parameter of the output.
        const adjusted =
          ending.complaint === null || requestLimitIn(ending.complaint.message) !== null
            ? null
            : adjustToRefusal(
                unsupported,
                ending.complaint,
                protocol.optional,
                place.model,
                demand.maxOutputTokens,
              );
        if (adjusted !== null) {
          // A rejected parameter that can be dropped is not a failure of the model.
          admission.leave(null, false);
          ledger.notes.push(adjusted);
          continue;
        }
        if (failure.outcome === 'rate-limited') {
          // The limiter makes it wait. A refused request uses no time of the answer.
          admission.leave(failure, false);
          refused.add(failure);
          repeats = true;
          continue;
        }
        // Rounded up, because a timer may fire slightly early and must not leave time for one more attempt.
        leftMs -= Math.ceil(tookMs);
        const next = nextStep(failure, tried, leftMs, retryPolicy);
        admission.leave(failure, next.step === 'give-up');
        if (next.step === 'give-up') return next.failure;
        await retryPolicy.sleep(next.ms, signal);
        ledger.seconds += next.ms / 1000;
        ledger.retries += 1;
        tried += 1;
      }
    },
  };
};

const tooSlow = ({ model, host }: RequestTarget, limitMs: number): ProviderFailure =>
  failed(
    'timed-out',
    `${model} at ${host} did not finish its answer within ${Math.round(limitMs / 100) / 10} s.`,
    'Raise timeout-minutes, lower effort, or split the change. If that does not help, check the network.',
  );

const ended = <Item>(exchange: Exchange<Item>, failure: ProviderFailure): Exchange<Item> => ({
  ...exchange,
  ending: { kind: 'failed', failure, complaint: null },
});
