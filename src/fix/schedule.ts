import type { ReviewerSlot } from '../reviewers/panel.ts';
import type { PatchAttempt } from './lane.ts';
import { decideRace, type LaneStatus, lanesThatCanTie, type RaceDecision } from './race/decision.ts';
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
  /** Seconds after the first lane passed during which lanes that can still tie are waited for. */
  readonly tieWait: number;
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
  tieWait,
  slotsFor,
  clock,
  signal,
}: RaceOptions<R>): Promise<RaceOutcome> {
  const controls = new Map(contenders.map((one) => [one, new AbortController()]));
  let decision: RaceDecision = { kind: 'open' };
  let decidedAt: number | null = null;
  const look = (): void => {
    if (decision.kind !== 'open' || signal.aborted) return;
    const statuses = contenders.map((one) => one.status());
    decision = decideRace(statuses, weights, { sincePassed: sincePassed(statuses, clock()), tieWait });
    if (decision.kind === 'open') return;
    decidedAt = clock();
    const late = lanesThatCanTie(statuses, weights);
    for (const [contender, control] of controls) {
      const status = contender.status();
      if (status.state === 'running')
        control.abort(
          new DOMException(whyEnded(decision, late.includes(status.lane), tieWait), 'AbortError'),
        );
    }
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

/** Seconds since the first lane passed. */
const sincePassed = (statuses: readonly LaneStatus[], now: number): number =>
  statuses.reduce((most, one) => (one.state === 'passed' ? Math.max(most, now - one.at) : most), 0);

/** Why a lane was ended by the decision, for users. */
function whyEnded({ kind }: RaceDecision, canTie: boolean, tieWait: number): string {
  const decided = kind === 'tie' ? 'Other lanes had tied' : 'Another lane had won';
  if (!canTie) return `${decided}, and this one could no longer tie.`;
  return tieWait === 0
    ? `${decided}. This one could still tie, but is not waited for (race-tie-wait: 0).`
    : `${decided}. This one could still tie, but had not ended ${tieWait} s after the first patch passed (race-tie-wait).`;
}
