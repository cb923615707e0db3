import type { Raced } from '../result/race.ts';
import type { ReviewerSlot } from '../reviewers/panel.ts';
import type { Lane } from './lane.ts';
import { objectionOf, type PatchReview, type ReviewPatch } from './patch-review.ts';

interface FixLoop {
  /** The lane of the best patch. */
  readonly best: Lane;
  readonly review: ReviewPatch;
  /** The entire panel, other vendors than the author's first. */
  readonly slots: readonly ReviewerSlot[];
  /** Whether all of them reviewed the patch in the race. */
  readonly reviewedByAll: boolean;
  readonly maxRounds: number;
  readonly signal: AbortSignal;
}

export interface LoopEnd {
  readonly approved: boolean;
  /** One sentence. */
  readonly why: string;
  readonly rounds: Raced['rounds'];
}

/**
 * The panel reviews the best patch and its author revises it, until the panel approves it or the rounds are used up.
 */
export async function loop({
  best,
  review,
  slots,
  reviewedByAll,
  maxRounds,
  signal,
}: FixLoop): Promise<LoopEnd> {
  const rounds: Raced['rounds'] = [];
  const ended = (approved: boolean, why: string): LoopEnd => ({ approved, why, rounds });
  // Known findings are answered first. Reviewing the patch again before that would cost money and change nothing.
  if (!reviewedByAll && best.state.kind === 'passed' && best.commit !== null)
    best.take(
      await review({ commit: best.commit, slots, objections: [], signal, transcript: best.transcript }),
    );
  for (let round = 1; ; round += 1) {
    const said = best.review;
    if (said === null)
      return ended(false, "No reviewer of another vendor than its author's could review it.");
    const entry = roundOf(round, said);
    rounds.push(entry);
    if (said.approved) return ended(true, `The panel approved it in round ${round}.`);
    if (said.shortfall !== null) return ended(false, `The review of it is not complete: ${said.shortfall}`);
    if (round >= maxRounds)
      return ended(false, `The panel did not approve it within ${plural(round)} (max-fix-rounds).`);
    const objections = said.findings.filter(({ blocking }) => blocking);
    const why = await best.revise({ slots, objections, signal, news: () => undefined });
    entry.revision = why === null ? 'It was revised.' : `The revision failed: ${why}`;
    if (why !== null) return ended(false, entry.revision);
  }
}

const plural = (rounds: number): string => (rounds === 1 ? 'one round' : `${rounds} rounds`);

const roundOf = (round: number, { reviewers, approved, findings }: PatchReview): Raced['rounds'][number] => ({
  round,
  reviewers: [...reviewers],
  approved,
  findings: findings.map(objectionOf),
  revision: '',
});
