import { createHash } from 'node:crypto';

/** What every question of a reviewer about one bundle begins with. */
export interface Prefix {
  readonly text: string;
  /** The same for all that say the same first, so that the provider can send them where it is stored. */
  readonly key: string;
}

/** @param before what stands before the text: model, effort, instructions. */
export const prefixOf = (text: string, before: readonly string[]): Prefix => ({
  text,
  key: createHash('sha256')
    .update([...before, text].join('\0'))
    .digest('hex')
    .slice(0, 32),
});

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
