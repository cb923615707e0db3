import type { StartTimer } from './pause.ts';

interface UnrefusedOptions {
  /** Milliseconds after which a request that was not refused counts as accepted. */
  readonly afterMs: number;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  readonly timer: StartTimer;
}

/**
 * Requests that were sent and neither accepted nor refused yet. Providers check their limits before they begin to work,
 * and refuse within a round trip; an answer begins only seconds or minutes later. A request without a refusal was
 * therefore accepted.
 */
interface Unrefused {
  /** Adds a request. `settle` removes it, and returns whether the time had not yet counted it as accepted. */
  sent(): { settle(): boolean };
  /** Keeps a timer only while other requests wait for a place: it would keep the process alive. */
  watch(waiting: boolean): void;
}

/** @param count called with the number of requests that the time counted as accepted. */
export const openUnrefused = (
  { afterMs, now, timer }: UnrefusedOptions,
  count: (requests: number) => void,
): Unrefused => {
  const open = new Map<symbol, number>();
  let stop: (() => void) | null = null;

  const watch = (waiting: boolean): void => {
    const [oldest] = open.values();
    if (!waiting || oldest === undefined || afterMs === Number.POSITIVE_INFINITY) {
      stop?.();
      stop = null;
    } else
      stop ??= timer(Math.max(0, oldest + afterMs - now()), () => {
        stop = null;
        const due = [...open].filter(([, at]) => at + afterMs <= now());
        for (const [request] of due) open.delete(request);
        count(due.length);
      });
  };

  return {
    sent() {
      const request = Symbol('request');
      open.set(request, now());
      return { settle: () => open.delete(request) };
    },
    watch,
  };
};
