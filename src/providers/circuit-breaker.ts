import type { ProviderFailure } from './failure.ts';
import type { CompletionFailure } from './provider.ts';

/** Failures that will affect every later request with the same key, or for the same model. */
const fatalForKey: ReadonlySet<CompletionFailure> = new Set(['unauthorized', 'quota-exhausted']);
const fatalForModel: ReadonlySet<CompletionFailure> = new Set(['model-not-found', 'forbidden']);
/** Temporary failures that will affect the next requests too. Rate limits are waited out instead (`pause.ts`). */
const passing: ReadonlySet<CompletionFailure> = new Set([
  'overloaded',
  'unreachable',
  'timed-out',
  'provider-error',
]);

/** Stops requests after permanent or repeated failures. */
interface Breaker {
  /** Why a request must not be sent; null if it may. After a cool-down one request is allowed as a test. */
  check(model: string): ProviderFailure | null;
  /** Records how a request ended: null if it was answered, and whether the call gave up. */
  learn(model: string, failure: ProviderFailure | null, gaveUp: boolean): void;
}

interface BreakerOptions {
  /** Consecutive failed calls after which a model's circuit opens. */
  readonly patience: number;
  readonly coolDownMs: number;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}

interface Circuit {
  readonly failures: number;
  /** The failure that opened it, and until when: infinite if it never closes again. Null while closed. */
  readonly open: { readonly failure: ProviderFailure; readonly until: number } | null;
}

const closed: Circuit = { failures: 0, open: null };

export const makeBreaker = ({ patience, coolDownMs, now }: BreakerOptions): Breaker => {
  const circuits = new Map<string, Circuit>();
  /** The circuit of the key stops all models. */
  let key: Circuit = closed;
  const forGood = (failure: ProviderFailure): Circuit => ({
    failures: 0,
    open: { failure, until: Number.POSITIVE_INFINITY },
  });

  return {
    check(model) {
      const circuit = circuits.get(model) ?? closed;
      const open = key.open ?? circuit.open;
      if (open === null) return null;
      if (now() < open.until) {
        const { outcome, message, remedy } = open.failure;
        return {
          outcome,
          message: `${message} The action stopped sending requests to it.`,
          remedy,
          retryAfterMs: null,
        };
      }
      // This request is the test. The others wait for its result.
      circuits.set(model, { ...circuit, open: { ...open, until: now() + coolDownMs } });
      return null;
    },

    learn(model, failure, gaveUp) {
      if (failure?.outcome === 'cancelled') return;
      if (failure !== null && fatalForKey.has(failure.outcome)) key = forGood(failure);
      else if (failure !== null && fatalForModel.has(failure.outcome)) circuits.set(model, forGood(failure));
      else if (failure?.outcome === 'rate-limited') return;
      else if (failure?.permanent === true) circuits.set(model, forGood(failure));
      else if (failure === null || !passing.has(failure.outcome)) circuits.set(model, closed);
      else if (gaveUp) {
        const failures = (circuits.get(model)?.failures ?? 0) + 1;
        const open = failures >= patience ? { failure, until: now() + coolDownMs } : null;
        circuits.set(model, { failures, open });
      }
    },
  };
};
