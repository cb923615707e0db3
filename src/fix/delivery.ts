import { createHash } from 'node:crypto';
import type { Change } from '../change/change.ts';
import { readChange } from '../change/reader.ts';
import type { Settings } from '../config/schema.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Worktrees } from '../git/worktree.ts';
import { openPull, pushRefused } from '../github/branch.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Author } from '../github/comments.ts';
import { addReview } from '../github/reviews.ts';
import { listLineComments } from '../github/threads.ts';
import type { Raced } from '../result/race.ts';
import { codeFence, forMarkdown, inlineCode, visible } from '../security/sanitize/sanitizer.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import type { PatchWithTests } from './kept-tests.ts';
import type { Brief } from './race/brief.ts';
import { suggestionsOf } from './race/suggestions.ts';

interface Delivery {
  readonly settings: Settings;
  readonly change: Change;
  readonly worktrees: Worktrees;
  readonly brief: Brief;
  /** Null without access to GitHub. */
  readonly client: GitHubClient | null;
  readonly viewer: Author | null;
  readonly head: ObjectId;
  /** The patch as the panel approved it. */
  readonly fix: PatchWithTests;
  /** The same with the tests of its findings; null if there are none. */
  readonly withTests: PatchWithTests | null;
  readonly author: string;
  readonly redact: Redact;
  /** The address of GitHub's web server, which also serves git. */
  readonly server: string;
}

type Delivered = Pick<Raced, 'delivered' | 'notices'>;

/**
 * Delivers a patch that the panel approved: as suggestions on the lines of the pull request, or as a branch with its
 * own pull request against the head branch. Never pushes to the head branch. If delivery fails, the reason is
 * reported and the patch file remains.
 */
export async function deliverFix(delivery: Delivery): Promise<Delivered> {
  const { settings, change, client } = delivery;
  const { pullRequest } = change;
  const inFile = 'The fix is in the patch file.';
  const only = (notice: string): Delivered => ({ delivered: [], notices: [`${notice} ${inFile}`] });
  if (settings.fix === 'branch') {
    if (pullRequest === null) return only('No fix branch: there is no pull request to offer it to.');
    if (pullRequest.fork)
      return only('No fix branch: the head is in a fork, and the action cannot push there.');
    if (client === null) return only('No fix branch: there is no github-token to push with.');
    return asBranch(delivery, client, pullRequest.headRef, pullRequest.number);
  }
  if (settings.comment !== 'inline' || pullRequest === null || client === null || delivery.viewer === null)
    return { delivered: [], notices: [] };
  return asSuggestions(delivery, client, delivery.viewer, pullRequest.number);
}

const digest = (patch: Buffer): string => createHash('sha256').update(patch).digest('hex').slice(0, 10);

async function asBranch(
  { settings, worktrees, brief, head, fix, withTests, author, redact, server }: Delivery,
  client: GitHubClient,
  headRef: string,
  pull: number,
): Promise<Delivered> {
  const { commit, patch } = withTests ?? fix;
  const name = `xreview/fix-${pull}-${head.slice(0, 8)}-${digest(patch)}`;
  const failed = (message: string): Delivered => ({
    delivered: [],
    notices: [`${message} The fix is in the patch file.`],
  });
  const titles = brief.findings.map(({ id, title }) => `- ${id}: ${title}`);
  const message = [`Fix confirmed findings of the review of #${pull}`, '', ...titles].join('\n');
  const pushed = await worktrees.push(await worktrees.recommit(commit, head, message), {
    url: `${server}/${client.repository}.git`,
    branch: name,
    // As actions/checkout does: any user name, and the token as the password.
    authorization: `Basic ${Buffer.from(`x-access-token:${settings['github-token']}`).toString('base64')}`,
  });
  if (pushed.status !== 0) return failed(redact(pushRefused(name, pushed.stderr)));
  const opened = await openPull(client, {
    title: `Fix confirmed findings of the review of #${pull}`,
    body: bodyOf(brief, author, pull),
    head: name,
    base: headRef,
  });
  const branch = { as: 'branch', where: name } as const;
  if (!opened.ok)
    return { delivered: [branch], notices: [`The branch ${name} was pushed. ${opened.refusal.message}`] };
  return { delivered: [{ as: 'branch', where: `${name} (#${opened.value.number})` }], notices: [] };
}

const bodyOf = ({ findings }: Brief, author: string, pull: number): string =>
  [
    `A fix by ${inlineCode(author)} for confirmed findings of the review of #${pull}. The panel approves it. Review it like any other change.`,
    '',
    ...findings.map(
      ({ id, title, location }) => `- ${inlineCode(id)} ${forMarkdown(title)} (${inlineCode(location.path)})`,
    ),
  ].join('\n');

async function asSuggestions(
  { worktrees, change, head, fix: { commit, patch }, withTests, author, redact }: Delivery,
  client: GitHubClient,
  viewer: Author,
  pull: number,
): Promise<Delivered> {
  const nothing = (notice: string): Delivered => ({ delivered: [], notices: [notice] });
  const context = {
    repository: null,
    event: change.event,
    pullRequest: null,
    base: head,
    head: commit,
    uncommitted: false,
    deletedRef: null,
    defaultBranch: null,
    baseBranch: null,
    testMerge: null,
  };
  const commits = { base: head, mergeBase: head, head: commit };
  const { files } = await readChange(worktrees.git, context, commits, {
    ignore: [],
    include: [],
    maxChangeBytes: 1024 * 1024,
  });
  const suggestions = suggestionsOf(files, change.files);
  // Text that would be displayed differently than committed is not offered as a suggestion.
  const plain = suggestions?.every(({ text }) => visible(text) === text && redact(text) === text) ?? false;
  if (suggestions === null || !plain)
    return nothing(
      'The fix changes lines that the pull request does not show, so it is only in the patch file.',
    );
  const marker = `<!-- xreview:fix:${head.slice(0, 10)}:${digest(patch)} -->`;
  const listed = await listLineComments(client, pull);
  if (!listed.ok)
    return nothing(
      `${listed.refusal.message} The fix was not posted as suggestions, to avoid posting it twice.`,
    );
  const said = listed.value.some(({ author: by, body }) => by.id === viewer.id && body.startsWith(marker));
  if (said) return { delivered: [{ as: 'suggestions', where: 'posted by an earlier run' }], notices: [] };
  const comments = suggestions.map(({ path, startLine, endLine, text }, index) => ({
    path,
    line: endLine,
    startLine: startLine < endLine ? startLine : null,
    body: [
      marker,
      `A fix by ${inlineCode(author)} that the panel approves (${index + 1} of ${suggestions.length}; commit all or none).`,
      '',
      codeFence(text, 'suggestion'),
    ].join('\n'),
  }));
  const posted = await addReview(client, pull, head, { body: '', comments });
  return posted.ok
    ? {
        delivered: [{ as: 'suggestions', where: `${suggestions.length} on the pull request` }],
        notices:
          withTests === null
            ? []
            : [
                'The suggestions do not contain the tests of the findings, which are new files. The patch file does.',
              ],
      }
    : nothing(`${posted.refusal.message} The fix is in the patch file.`);
}
