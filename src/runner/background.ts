/** Milliseconds until the first requests are sent. */
const underWay = 100;

/**
 * Does work that is needed only after the models have answered, while they are answering: one piece per turn
 * of the event loop, so that network events come first. If a piece fails, its later use fails again and
 * reports the error.
 * @param signal stops the work.
 */
export function inBackground(work: Iterable<unknown>, signal: AbortSignal): void {
  const pieces = work[Symbol.iterator]();
  const next = (): void => {
    try {
      if (signal.aborted || pieces.next().done === true) return;
    } catch {
      return;
    }
    // Not unreferenced: otherwise the work would not continue before the next network event.
    setImmediate(next);
  };
  setTimeout(next, underWay).unref();
}
