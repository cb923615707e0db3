/**
 * Reviewers of one model read the same bundle with the same words before their roles part. Asked at the same moment,
 * each would pay for storing them in the provider's cache; so one goes ahead, and the others follow as soon as its
 * answer begins, which is when the cache holds what was asked.
 */
export class Prefixes {
  readonly #led = new Map<string, Promise<void>>();

  /** Resolves when it is this caller's turn, at once for the first. `done` lets the others follow; call it always. */
  async enter(prefix: string, signal: AbortSignal): Promise<{ readonly done: () => void }> {
    const led = this.#led.get(prefix);
    if (led !== undefined) {
      await Promise.race([led, aborted(signal)]);
      return { done: () => undefined };
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#led.set(prefix, promise);
    return { done: resolve };
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
