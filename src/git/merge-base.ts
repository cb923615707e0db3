import type { ObjectId } from './commit.ts';
import { fetchRefused, fetchRevisions } from './fetch.ts';
import type { Git } from './git.ts';

/**
 * Commits by which a shallow history is first deepened. Each further step reaches twice as far, so that at most three times
 * the needed commits are fetched: twice as far from the base, and as far again below the merge base from the head.
 */
const firstStep = 50;
/** Commits of the last step. All of a longer history is fetched. */
const lastStep = firstStep * 2 ** 14;

interface Step {
  readonly depth: string;
  /** Empty: all branches of the remote. */
  readonly revisions: readonly ObjectId[];
  /** Without it the next step fetches the same in another way. */
  readonly optional?: true;
}

/**
 * When the merge base of two commits was committed, as the server knows it, in seconds since the epoch; null if it does
 * not say.
 */
export type DateOfMergeBase = (base: ObjectId, head: ObjectId) => Promise<number | null>;

/**
 * The merge base, exact even in a shallow checkout: a shallow history is deepened until no cut lies between
 * the merge base and either end, because a nearer common ancestor may lie behind a cut. Null if there is
 * none.
 *
 * History is fetched without `--filter`: in a clone that is not partial, git would write into its configuration that it
 * is one, and later steps of the job would miss files. A partial clone keeps its filter by itself.
 * @param dateOf is asked only if the history is cut. All commits since that date are then fetched at once.
 * @throws UserError `fetch-refused`.
 */
export async function findMergeBase(
  git: Git,
  base: ObjectId,
  head: ObjectId,
  dateOf: DateOfMergeBase = async () => null,
): Promise<ObjectId | null> {
  let steps: Iterator<Step, undefined> | null = null;
  for (;;) {
    const candidates = await mergeBases(git, base, head);
    if (!(await isCut(git, base, head, candidates))) return nearest(git, candidates, head);
    steps ??= stepsOf([base, head], await dateOf(base, head));
    const step: Step | undefined = steps.next().value;
    if (step === undefined) return nearest(git, candidates, head);
    const fetched = await fetchRevisions(git, step.revisions, [step.depth]);
    if (fetched.outcome !== 'fetched' && step.optional === true) continue;
    switch (fetched.outcome) {
      case 'fetched':
        break;
      case 'no-such-ref':
        // One of the ends exists only in this clone. Fetch everything the server has instead.
        steps = Iterator.from<Step>(
          step.revisions.length > 0 ? [{ depth: '--unshallow', revisions: [] }] : [],
        );
        break;
      case 'no-remote':
        throw fetchRefused('The history between base and head', 'the repository has no remote.');
      case 'refused':
        throw fetchRefused('The history between base and head', fetched.message);
    }
  }
}

/** How the history between the ends is fetched, one step after the other. */
function* stepsOf(revisions: readonly ObjectId[], date: number | null): Generator<Step, undefined> {
  // Git keeps commits after the date. A server may refuse it, and a commit may be older than its parents.
  if (date !== null) yield { depth: `--shallow-since=@${date - 1}`, revisions, optional: true };
  for (let count = firstStep; count <= lastStep; count *= 2) yield { depth: `--deepen=${count}`, revisions };
  yield { depth: '--unshallow', revisions };
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
