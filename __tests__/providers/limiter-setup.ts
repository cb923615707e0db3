import type { ProviderFailure } from '../../src/providers/failure.ts';
import type { Admission, Ticket } from '../../src/providers/limiter.ts';
import type { CompletionFailure } from '../../src/providers/provider.ts';

/** What a failed request tells the limiter. */
export const failure = (outcome: CompletionFailure, retryAfterMs: number | null = null): ProviderFailure => ({
  outcome,
  message: `It was ${outcome}.`,
  remedy: 'Fix it.',
  retryAfterMs,
});

export const ticket = (more: Partial<Ticket> = {}): Ticket => ({
  model: 'm',
  signal: new AbortController().signal,
  ...more,
});

/** An admission that must not be a refusal. */
export const admitted = (admission: Admission): Extract<Admission, { admitted: true }> => {
  if (!admission.admitted) throw new Error(`not admitted: ${admission.because}`);
  return admission;
};
