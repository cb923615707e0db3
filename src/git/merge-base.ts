import type { ObjectId } from './commit.ts';
import { fetchRefused, fetchRevisions } from './fetch.ts';
import type { Git } from './git.ts';

/** Commits per step by which a shallow history is deepened before all of it is fetched. */
const deepenSteps = [50, 250, 1250] as const;

interface Step {
  readonly depth: string;
  /** Empty: all branches of the remote. */
  readonly revisions: readonly ObjectId[];
}

/**
 * The merge base, exact even in a shallow checkout: a shallow history is deepened until no cut lies between
 * the merge base and either end, because a nearer common ancestor may lie behind a cut. Null if there is
 * none. @throws UserError `fetch-refused`.
 */
export async function findMergeBase(git: Git, base: ObjectId, head: ObjectId): Promise<ObjectId | null> {
  const ends = [base, head];
  let steps: Step[] = [...deepenSteps.map((count) => `--deepen=${count}`), '--unshallow'].map((depth) => ({
    depth,
    revisions: ends,
  }));
  for (;;) {
    const candidates = await mergeBases(git, base, head);
    if (!(await isCut(git, base, head, candidates))) return nearest(git, candidates, head);
    const step = steps.shift();
    if (step === undefined) return nearest(git, candidates, head);
    const fetched = await fetchRevisions(git, step.revisions, [step.depth]);
    switch (fetched.outcome) {
      case 'fetched':
        break;
      case 'no-such-ref':
        // One of the ends exists only in this clone. Fetch everything the server has instead.
        steps = step.revisions.length > 0 ? [{ depth: '--unshallow', revisions: [] }] : [];
        break;
      case 'no-remote':
        throw fetchRefused('The history between base and head', 'the repository has no remote.');
      case 'refused':
        throw fetchRefused('The history between base and head', fetched.message);
    }
  }
}

async function mergeBases(git: Git, base: ObjectId, head: ObjectId): Promise<ObjectId[]> {
  const output = await git.run(['merge-base', '--all', base, head]);
  return output.status === 0 ? output.stdout.split('\n').filter((id) => id !== '') : [];
}

/** True if the history between the merge bases and the ends reaches a shallow cut. */
async function isCut(
  git: Git,
  base: ObjectId,
  head: ObjectId,
  mergeBases: readonly ObjectId[],
): Promise<boolean> {
  if (!(await git.isShallow())) return false;
  const cuts = await git.shallowCommits();
  const near = await git.text(['rev-list', base, head, ...mergeBases.map((id) => `^${id}`)]);
  return near.split('\n').some((id) => cuts.has(id));
}

/**
 * Of several merge bases (criss-cross merges), the one with the fewest commits up to the head, because it
 * adds the least of the base's work to the change. Of equals, the one git lists first, which is the newest.
 */
async function nearest(git: Git, candidates: readonly ObjectId[], head: ObjectId): Promise<ObjectId | null> {
  let best: { readonly id: ObjectId; readonly distance: number } | null = null;
  for (const id of candidates) {
    const distance =
      candidates.length === 1 ? 0 : Number(await git.text(['rev-list', '--count', head, `^${id}`]));
    if (best === null || distance < best.distance) best = { id, distance };
  }
  return best?.id ?? null;
}
