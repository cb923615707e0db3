import type { Raced } from '../result/race.ts';
import type { ReviewerSlot } from '../reviewers/panel.ts';
import type { Lane } from './lane.ts';
import { objectionOf, type PatchReview, type ReviewPatch } from './patch-review.ts';

interface FixLoop {
  /** Whose patch it is. */
  readonly best: Lane;
  readonly review: ReviewPatch;
  /** The whole panel, other vendors than the author's first. */
  readonly slots: readonly ReviewerSlot[];
  /** Whether the patch was reviewed by all of them in the race. */
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

/** The panel reviews the best patch, its author revises it, and so on until the panel approves or the rounds are over. */
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
  // Findings that stand against it already are answered first: to hear them again would cost and change nothing.
  if (!reviewedByAll && best.state.kind === 'passed' && best.commit !== null)
    best.take(
      await review({ commit: best.commit, slots, objections: [], signal, transcript: best.transcript }),
    );
  for (let round = 1; ; round += 1) {
    const said = best.review;
    if (said === null) return ended(false, 'No reviewer of another vendor than its author could review it.');
    const entry = roundOf(round, said);
    rounds.push(entry);
    if (said.approved) return ended(true, `The panel approved it in round ${round}.`);
    if (said.shortfall !== null) return ended(false, `It was not reviewed whole: ${said.shortfall}`);
    if (round >= maxRounds)
      return ended(false, `After ${plural(round)} the panel still does not approve it (max-fix-rounds).`);
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
