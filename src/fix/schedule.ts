import type { ReviewerSlot } from '../reviewers/panel.ts';
import type { PatchAttempt } from './lane.ts';
import { decideRace, type LaneStatus, type RaceDecision } from './race/decision.ts';
import type { Weights } from './race/score.ts';

/** A lane as far as the contest sees it. */
export interface Racer {
  status(): LaneStatus;
  /** Resolves when it has ended with all it started. */
  run(attempt: PatchAttempt): Promise<void>;
}

interface RaceOptions<R extends Racer> {
  readonly contenders: readonly R[];
  readonly weights: Weights;
  /** Who reviews the patch of a lane. */
  readonly slotsFor: (contender: R) => readonly ReviewerSlot[];
  /** Seconds since the race began. */
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

export interface RaceOutcome {
  readonly decision: RaceDecision;
  /** Null where the run was cancelled first. */
  readonly decidedAt: number | null;
}

/** Milliseconds after which it is looked whether time alone has decided: what a lane can still reach falls with it. */
const tick = 1_000;

/**
 * Runs all lanes at once and ends the losers as soon as none of them could win any more. Resolves when every lane has
 * ended with all that it started.
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
      'Another lane had won: this one could not reach its score any more.',
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
