import { createHash } from 'node:crypto';

/** The common prefix of a reviewer's questions about one bundle. */
export interface Prefix {
  readonly text: string;
  /** The same for equal prefixes, so that the provider routes them to the same cache. */
  readonly key: string;
}

/** @param before what precedes the text: model, effort, instructions. */
export const prefixOf = (text: string, before: readonly string[]): Prefix => ({
  text,
  key: createHash('sha256')
    .update([...before, text].join('\0'))
    .digest('hex')
    .slice(0, 32),
});

/**
 * Lets the first of several requests with the same prefix go ahead. Reviewers of one model share the text of a
 * bundle; sent at the same moment, each request would pay for writing it to the provider's cache. The others follow
 * when the first answer begins, because the cache then holds the prefix.
 */
export class Prefixes {
  readonly #led = new Map<string, Promise<void>>();

  /** Resolves when the caller may send, at once for the first. `done` releases the others; always call it. */
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
