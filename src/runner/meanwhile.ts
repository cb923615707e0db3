/** Milliseconds after which the first requests are on their way. */
const underWay = 100;

/**
 * Does what is needed only after the models have answered while they think: one piece at a time, so that whatever goes
 * out or comes in is seen to first, and the process does not stay alive for it. A piece that fails is left to whoever
 * needs it: it fails there again, and is heard.
 */
export function meanwhile(work: Iterable<unknown>): void {
  const pieces = work[Symbol.iterator]();
  const next = (): void => {
    try {
      if (pieces.next().done === true) return;
    } catch {
      return;
    }
    setImmediate(next).unref();
  };
  setTimeout(next, underWay).unref();
}
