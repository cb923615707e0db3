import { UserError } from '../errors.ts';
import type { Commits, ObjectId } from '../git/commit.ts';
import { fetchRefused, fetchRevisions } from '../git/fetch.ts';
import type { Git } from '../git/git.ts';
import { type DateOfMergeBase, findMergeBase } from '../git/merge-base.ts';
import type { RunContext } from './event.ts';

/**
 * Finds the commits that bound the change. It begins at the merge base, never at the tip of the base, so that later
 * commits of the base do not count as the change. Missing commits are fetched and a shallow history is deepened.
 *
 * Without a base (a new branch, the first push) the change begins at the merge base with the default branch, or at
 * the empty tree if that is unknown.
 * @param dateOf tells how far a shallow history has to be deepened.
 * @throws UserError `no-history`, `no-such-commit`, `unrelated-histories` or `fetch-refused`.
 */
export async function locateCommits(
  git: Git,
  context: RunContext,
  dateOf?: DateOfMergeBase,
): Promise<Commits> {
  const head = await requireCommit(git, context.head, 'head');
  const newSide = context.uncommitted ? null : head;
  if (context.deletedRef !== null) return { base: head, mergeBase: head, head };
  if (context.base === null) return startOfBranch(git, context, head, dateOf);
  const base = await currentBase(git, context, head, dateOf);
  const mergeBase = await findMergeBase(git, base, head, dateOf);
  if (mergeBase === null) throw unrelated(context, base, head);
  return { base, mergeBase, head: newSide };
}

/** The change of a branch for which the event names no base. */
async function startOfBranch(
  git: Git,
  context: RunContext,
  head: ObjectId,
  dateOf?: DateOfMergeBase,
): Promise<Commits> {
  const tip = context.defaultBranch === null ? null : await branchTip(git, context.defaultBranch);
  const mergeBase = tip === null ? null : await findMergeBase(git, tip, head, dateOf);
  if (tip === null || mergeBase === null) return { base: git.emptyTree, mergeBase: git.emptyTree, head };
  return { base: tip, mergeBase, head };
}

/**
 * The current base of a pull request. The event may name an older one: commits that the base gained since, and that
 * were merged into the branch, would count as the change.
 */
async function currentBase(
  git: Git,
  context: RunContext,
  head: ObjectId,
  dateOf?: DateOfMergeBase,
): Promise<ObjectId> {
  const named = await resolveBase(git, context, head);
  const newer = [
    context.testMerge === null ? null : await firstParentOfMerge(git, context.testMerge, head),
    context.baseBranch === null ? null : await localCommit(git, `refs/remotes/origin/${context.baseBranch}`),
  ];
  for (const candidate of newer) {
    if (candidate === null || candidate === named) continue;
    if ((await obtain(git, candidate)).outcome !== 'found') continue;
    const mergeBase = await findMergeBase(git, candidate, head, dateOf);
    // After the merge of a pull request its head is an ancestor of the base, and the change would be empty.
    if (mergeBase !== null && mergeBase !== head) return candidate;
  }
  return named;
}

async function resolveBase(git: Git, context: RunContext, head: ObjectId): Promise<ObjectId> {
  const revision = context.base ?? 'HEAD';
  if (context.event !== 'push') return requireCommit(git, revision, 'base');
  // After a forced push the server may no longer have the former tip. The change is then the entire branch.
  const former = await obtain(git, revision);
  if (former.outcome === 'found') return former.id;
  const tip = context.defaultBranch === null ? null : await branchTip(git, context.defaultBranch);
  if (tip !== null && tip !== head) return tip;
  throw missing(revision, 'base', former);
}

/**
 * First parent of the test merge, if that merges this head. The commit header is enough, even in a shallow checkout.
 */
async function firstParentOfMerge(git: Git, merge: string, head: ObjectId): Promise<ObjectId | null> {
  const info = await git.info(merge);
  if (info?.type !== 'commit') return null;
  const text = (await git.content(info.id)).toString('latin1');
  const parents = [...text.slice(0, text.indexOf('\n\n')).matchAll(/^parent ([0-9a-f]+)$/gm)].map(
    (m) => m[1],
  );
  return parents.length === 2 && parents[1] === head ? (parents[0] ?? null) : null;
}

type Obtained =
  | { readonly outcome: 'found'; readonly id: ObjectId }
  | { readonly outcome: 'unknown'; readonly message: string }
  | { readonly outcome: 'refused'; readonly message: string };

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Resolves a revision and fetches it if it is missing. */
async function obtain(git: Git, revision: string): Promise<Obtained> {
  const here =
    (await localCommit(git, revision)) ?? (await localCommit(git, `refs/remotes/origin/${revision}`));
  if (here !== null) return { outcome: 'found', id: here };
  if (/^HEAD\b|[~^:@{}\s]|^-/.test(revision)) return { outcome: 'unknown', message: '' };
  const depth = (await git.isShallow()) ? ['--depth=1'] : [];
  if (fullId.test(revision)) {
    const fetched = await fetchRevisions(git, [revision], depth);
    const id = await localCommit(git, revision);
    if (id !== null) return { outcome: 'found', id };
    if (fetched.outcome === 'refused') return { outcome: 'refused', message: fetched.message };
    return { outcome: 'unknown', message: 'message' in fetched ? fetched.message : '' };
  }
  // A name is fetched into a separate ref, so that it can be resolved without FETCH_HEAD.
  const own = 'refs/xreview/base';
  for (const name of [`refs/heads/${revision}`, `refs/tags/${revision}`]) {
    const fetched = await fetchRevisions(git, [`+${name}:${own}`], depth);
    if (fetched.outcome === 'refused') return { outcome: 'refused', message: fetched.message };
    if (fetched.outcome !== 'fetched') continue;
    const id = await localCommit(git, own);
    await git.run(['update-ref', '-d', own]);
    if (id !== null) return { outcome: 'found', id };
  }
  return { outcome: 'unknown', message: '' };
}

async function branchTip(git: Git, branch: string): Promise<ObjectId | null> {
  const tip = await localCommit(git, `refs/remotes/origin/${branch}`);
  if (tip !== null) return tip;
  const obtained = await obtain(git, branch);
  return obtained.outcome === 'found' ? obtained.id : null;
}

export async function localCommit(git: Git, revision: string): Promise<ObjectId | null> {
  // The running process resolves full names. Short names need git's own resolution rules.
  if (fullId.test(revision) || revision.startsWith('refs/')) {
    const known = await git.info(`${revision}^{commit}`);
    return known?.type === 'commit' ? known.id : null;
  }
  const output = await git.run([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  const id = output.stdout.trim();
  return output.status === 0 && fullId.test(id) ? id : null;
}

async function requireCommit(git: Git, revision: string, end: 'base' | 'head'): Promise<ObjectId> {
  const obtained = await obtain(git, revision);
  if (obtained.outcome === 'found') return obtained.id;
  const anything = await git.run(['rev-list', '--all', '--max-count=1']);
  if (anything.stdout.trim() === '' && (await localCommit(git, 'HEAD')) === null) {
    throw new UserError(
      'no-history',
      'The repository has no commit.',
      'Nothing was committed yet, or the checkout failed.',
      'Commit first; in a workflow, add a step with actions/checkout before this one.',
    );
  }
  throw missing(revision, end, obtained);
}

function missing(
  revision: string,
  end: 'base' | 'head',
  obtained: Exclude<Obtained, { outcome: 'found' }>,
): UserError {
  if (obtained.outcome === 'refused') return fetchRefused(`The ${end} ${revision}`, obtained.message);
  return new UserError(
    'no-such-commit',
    `There is no commit ${revision}${obtained.message ? `: ${obtained.message}` : '.'}`,
    `The ${end} is misspelled, was deleted, or was replaced by a forced push.`,
    `Check the name, fetch it (\`git fetch origin ${revision.replaceAll('`', '')}\`), or check out with \`fetch-depth: 0\`.`,
  );
}

function unrelated(context: RunContext, base: ObjectId, head: ObjectId): UserError {
  return new UserError(
    'unrelated-histories',
    `The base ${context.base ?? base} and the head ${context.uncommitted ? 'HEAD' : head} have no common ancestor.`,
    'The branches were started separately, or one was imported or rewritten from its root.',
    'Choose the base that the branch was started from. Without a common ancestor every line would count as new.',
  );
}
