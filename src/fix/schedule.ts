import type { Seat } from '../reviewers/panel.ts';
import type { Attempt } from './lane.ts';
import { type Decision, decide, type Standing } from './race/decision.ts';
import type { Weights } from './race/score.ts';

/** A lane as far as the contest sees it. */
export interface Racer {
  standing(): Standing;
  /** Resolves when it has ended with all it started. */
  run(attempt: Attempt): Promise<void>;
}

export interface Contest<R extends Racer> {
  readonly contenders: readonly R[];
  readonly weights: Weights;
  /** Who reviews the patch of a lane. */
  readonly seatsFor: (contender: R) => readonly Seat[];
  /** Seconds since the race began. */
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

export interface Outcome {
  readonly decision: Decision;
  /** Null where the run was cancelled first. */
  readonly decidedAt: number | null;
}

/** Milliseconds after which it is looked whether time alone has decided: what a lane can still reach falls with it. */
const tick = 1_000;

/**
 * Runs all lanes at once and ends the losers as soon as none of them could win any more. Resolves when every lane has
 * ended with all that it started.
 */
export async function contest<R extends Racer>({
  contenders,
  weights,
  seatsFor,
  clock,
  signal,
}: Contest<R>): Promise<Outcome> {
  const controls = new Map(contenders.map((one) => [one, new AbortController()]));
  let decision: Decision = { kind: 'open' };
  let decidedAt: number | null = null;
  const look = (): void => {
    if (decision.kind !== 'open' || signal.aborted) return;
    decision = decide(
      contenders.map((one) => one.standing()),
      weights,
    );
    if (decision.kind === 'open') return;
    decidedAt = clock();
    const why = new DOMException(
      'Another lane had won: this one could not reach its score any more.',
      'AbortError',
    );
    for (const [contender, control] of controls)
      if (contender.standing().state === 'running') control.abort(why);
  };
  const timer = setInterval(look, tick);
  try {
    await Promise.all(
      [...controls].map(async ([contender, control]) => {
        const ended = AbortSignal.any([signal, control.signal]);
        await contender.run({ seats: seatsFor(contender), objections: [], signal: ended, news: look });
        look();
      }),
    );
  } finally {
    clearInterval(timer);
  }
  return { decision: signal.aborted ? { kind: 'none' } : decision, decidedAt };
}
