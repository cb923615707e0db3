import type { ProviderFailure, RequestTarget } from './failure.ts';

const seconds = (ms: number): string => `${Math.round(ms / 1000).toLocaleString('en-US')} s`;
const leastNotedMs = 1000;

/** The tries of one request that a rate limit refused, and how long it waited for the next ones. */
export class RefusedTries {
  readonly #host: string;
  #last: ProviderFailure | null = null;
  #count = 0;
  #waitedMs = 0;

  constructor({ host }: Pick<RequestTarget, 'host'>) {
    this.#host = host;
  }

  add(failure: ProviderFailure): void {
    this.#last = failure;
    this.#count += 1;
  }

  /** Records a wait for the limiter. A wait before the first refusal is none for a rate limit. */
  waited(ms: number): void {
    if (this.#count > 0) this.#waitedMs += ms;
  }

  /** The failure of a call that gives up, with what was waited. */
  told(failure: ProviderFailure): ProviderFailure {
    if (this.#count === 0) return failure;
    const times = this.#count === 1 ? 'once' : `${this.#count} times`;
    return {
      ...failure,
      message: `${failure.message} The request was refused ${times}, and waited ${seconds(this.#waitedMs)}.`,
    };
  }

  /** The failure of a call that the end of the run's time interrupts while it waits; null if it did not wait for a limit. */
  atTheEnd({ reason }: AbortSignal): ProviderFailure | null {
    const timeUp = reason instanceof DOMException && reason.name === 'TimeoutError';
    if (!timeUp || this.#last === null) return null;
    const { message, remedy } = this.#last;
    const ended = {
      ...this.#last,
      message: `${message} The time limit of the run ended before the rate limit did.`,
      remedy: `Raise timeout-minutes, or run the job again later. ${remedy}`,
    };
    return this.told(ended);
  }

  /** Adds a note for users, if the wait was long enough to be noticed. */
  note({ notes }: { readonly notes: string[] }): void {
    if (this.#waitedMs < leastNotedMs) return;
    notes.push(`Waited ${seconds(this.#waitedMs)} for the rate limit of ${this.#host}.`);
  }
}
