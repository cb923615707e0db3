import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Node publishes every request of its HTTP client here. */
const requestStarted = 'http.client.request.start';
/** Milliseconds after a request until it has left. */
const leaving = 20;
/** Milliseconds to wait at most: another program may be the model, or requests may leave one after the other. */
const latest = 2000;

/**
 * Acts when the requests that are now being made have left, so that the models do not wait for other work.
 * @param latestMs milliseconds after which it acts in any case.
 */
export function whenRequestsLeft(act: () => void, latestMs = latest): void {
  const begin = (): void => {
    unsubscribe(requestStarted, sent);
    clearTimeout(limit);
    clearTimeout(timer);
    act();
  };
  const limit = setTimeout(begin, latestMs).unref();
  let timer: NodeJS.Timeout | undefined;
  const sent = (): void => {
    clearTimeout(timer);
    timer = setTimeout(begin, leaving).unref();
  };
  subscribe(requestStarted, sent);
}

/**
 * Does work that is needed only after the models have answered, while they are answering: not before the first requests
 * have left, and one piece per turn of the event loop, so that network events come first. If a piece fails, its
 * later use fails again and reports the error.
 * @param signal stops the work.
 * @param latestMs as in `whenRequestsLeft`.
 */
export function inBackground(work: Iterable<unknown>, signal: AbortSignal, latestMs = latest): void {
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
  whenRequestsLeft(next, latestMs);
}
