import type { Failure } from '../debate/reviewer.ts';

/**
 * The time limit of one run. A call is not started if less time is left than the fastest answer of the same reviewer
 * took, because it would be paid for and then cut off.
 */
export class Deadline {
  readonly #end: number;
  readonly #clock: () => number;
  readonly #quickest = new Map<string, number>();

  /** `end` and `clock` in seconds since the run began. */
  constructor(end: number, clock: () => number) {
    this.#end = end;
    this.#clock = clock;
  }

  /** Records the duration of an answered call. */
  answered(reviewer: string, seconds: number): void {
    this.#quickest.set(reviewer, Math.min(seconds, this.#quickest.get(reviewer) ?? seconds));
  }

  /** The failure of a reviewer whose call is not started; null if there is enough time. */
  refusal(reviewer: string): ({ readonly outcome: 'timed-out' } & Omit<Failure, 'code'>) | null {
    const [left, quickest] = [this.#end - this.#clock(), this.#quickest.get(reviewer) ?? 0];
    if (left >= quickest) return null;
    const seconds = (value: number): string => `${Math.max(0, value).toFixed(1)} s`;
    return {
      outcome: 'timed-out',
      message: `The next call was not started: ${seconds(left)} of timeout-minutes are left, and the fastest answer so far took ${seconds(quickest)}.`,
      remedy: 'Raise timeout-minutes, lower the effort, or split the change.',
    };
  }
}
