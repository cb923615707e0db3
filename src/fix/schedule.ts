import type { ReviewerSlot } from '../reviewers/panel.ts';
import type { PatchAttempt } from './lane.ts';
import { decideRace, type LaneStatus, type RaceDecision } from './race/decision.ts';
import type { Weights } from './race/score.ts';

/** The interface of a lane to the race. */
export interface Racer {
  status(): LaneStatus;
  /** Resolves when the lane and all its processes have ended. */
  run(attempt: PatchAttempt): Promise<void>;
}

interface RaceOptions<R extends Racer> {
  readonly contenders: readonly R[];
  readonly weights: Weights;
  /** The reviewers of a lane's patch. */
  readonly slotsFor: (contender: R) => readonly ReviewerSlot[];
  /** Seconds since the race began. */
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

export interface RaceOutcome {
  readonly decision: RaceDecision;
  /** Null if the run was cancelled first. */
  readonly decidedAt: number | null;
}

/**
 * Milliseconds between checks whether the elapsed time has decided the race: the score that a lane can still reach
 * falls with time.
 */
const tick = 1_000;

/**
 * Runs all lanes at once and stops those that can no longer win. Resolves when every lane and all its processes have
 * ended.
 */
export async function raceLanes<R extends Racer>({
  contenders,
  weights,
  slotsFor,
  clock,
  signal,
}: RaceOptions<R>): Promise<RaceOutcome> {
  const controls = new Map(contenders.map((one) => [one, new AbortController()]));
  let decision: RaceDecision = { kind: 'open' };
  let decidedAt: number | null = null;
  const look = (): void => {
    if (decision.kind !== 'open' || signal.aborted) return;
    decision = decideRace(
      contenders.map((one) => one.status()),
      weights,
    );
    if (decision.kind === 'open') return;
    decidedAt = clock();
    const why = new DOMException(
      'Another lane had won: this one could no longer reach its score.',
      'AbortError',
    );
    for (const [contender, control] of controls)
      if (contender.status().state === 'running') control.abort(why);
  };
  const timer = setInterval(look, tick);
  try {
    await Promise.all(
      [...controls].map(async ([contender, control]) => {
        const ended = AbortSignal.any([signal, control.signal]);
        await contender.run({ slots: slotsFor(contender), objections: [], signal: ended, news: look });
        look();
      }),
    );
  } finally {
    clearInterval(timer);
  }
  return { decision: signal.aborted ? { kind: 'none' } : decision, decidedAt };
}
