import type { ProviderFailure } from './failure.ts';
import type { CompletionFailure } from './provider.ts';

/** Failures that no later request with the same key, or of the same model, can escape. */
const fatalForKey: ReadonlySet<CompletionFailure> = new Set(['unauthorized', 'quota-exhausted']);
const fatalForModel: ReadonlySet<CompletionFailure> = new Set(['model-not-found', 'forbidden']);
/** Failures that a later request may escape, but not the next ones in a row. */
const passing: ReadonlySet<CompletionFailure> = new Set([
  'rate-limited',
  'overloaded',
  'unreachable',
  'timed-out',
  'provider-error',
]);

/** Keeps what has failed for good, or again and again, from being asked for more. */
interface Breaker {
  /** Why a request is not to be sent; null where it may. After a cool-down one request is let through to try. */
  check(model: string): ProviderFailure | null;
  /** Learns how a request ended: null where it was answered, and whether the ask gave up on it. */
  learn(model: string, failure: ProviderFailure | null, gaveUp: boolean): void;
}

interface BreakerOptions {
  /** Asks in a row that must fail before the circuit of a model opens. */
  readonly patience: number;
  readonly coolDownMs: number;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}

interface Circuit {
  readonly failures: number;
  /** The failure that opened it, and until when: infinite where it never closes again. Null while closed. */
  readonly open: { readonly failure: ProviderFailure; readonly until: number } | null;
}

const closed: Circuit = { failures: 0, open: null };

export const makeBreaker = ({ patience, coolDownMs, now }: BreakerOptions): Breaker => {
  const circuits = new Map<string, Circuit>();
  /** The circuit of the key stops every model. */
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
        return { outcome, message: `${message} It was not asked again.`, remedy, retryAfterMs: null };
      }
      // This request is the one that tries; the others stay out until it is back.
      circuits.set(model, { ...circuit, open: { ...open, until: now() + coolDownMs } });
      return null;
    },

    learn(model, failure, gaveUp) {
      if (failure?.outcome === 'cancelled') return;
      if (failure !== null && fatalForKey.has(failure.outcome)) key = forGood(failure);
      else if (failure !== null && fatalForModel.has(failure.outcome)) circuits.set(model, forGood(failure));
      else if (failure === null || !passing.has(failure.outcome)) circuits.set(model, closed);
      else if (gaveUp) {
        const failures = (circuits.get(model)?.failures ?? 0) + 1;
        const asked = failure.retryAfterMs ?? 0;
        const opens = failures >= patience || asked > coolDownMs;
        const until = now() + Math.max(coolDownMs, asked);
        circuits.set(model, { failures, open: opens ? { failure, until } : null });
      }
    },
  };
};
