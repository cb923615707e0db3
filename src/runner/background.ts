/** Milliseconds after which the first requests are on their way. */
const underWay = 100;

/**
 * Does what is needed only after the models have answered while they think: one piece at a time, so that whatever goes
 * out or comes in is seen to first. A piece that fails is left to whoever needs it: it fails there again, and is heard.
 * @param signal ends it, for nobody waits for it.
 */
export function inBackground(work: Iterable<unknown>, signal: AbortSignal): void {
  const pieces = work[Symbol.iterator]();
  const next = (): void => {
    try {
      if (signal.aborted || pieces.next().done === true) return;
    } catch {
      return;
    }
    // Not unreferenced: nothing would wake it then before the next answer comes in.
    setImmediate(next);
  };
  setTimeout(next, underWay).unref();
}
