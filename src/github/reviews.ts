import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import { type Author, author } from './comments.ts';
import type { Answered } from './response.ts';
import { lineFields, type NewLineComment } from './threads.ts';

/** A pull-request review. */
interface PullRequestReview {
  readonly id: number;
  readonly author: Author;
  readonly body: string;
  /** Whether it requests changes, and no person dismissed that. */
  readonly requestsChanges: boolean;
}

/** The action comments or requests changes. It never approves. */
export type ReviewEvent = 'COMMENT' | 'REQUEST_CHANGES';

const review = z
  .object({ id: z.int(), user: author, body: z.string().nullish(), state: z.string() })
  .transform(
    ({ id, user, body, state }): PullRequestReview => ({
      id,
      author: user,
      body: body ?? '',
      requestsChanges: state === 'CHANGES_REQUESTED',
    }),
  );

const writing = { permission: 'pull-requests: write' } as const;

export const listReviews = (
  client: GitHubClient,
  pull: number,
): Promise<Answered<readonly PullRequestReview[]>> =>
  client.askAll('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: pull }, review, {
    to: 'read the reviews of the pull request',
    permission: 'pull-requests: read',
  });

/** Posts all comments as one review. GitHub refuses all of them if one line is not in the diff. */
export const addReview = (
  client: GitHubClient,
  pull: number,
  commit: string,
  {
    body,
    comments,
    event = 'COMMENT',
  }: {
    readonly body: string;
    readonly comments: readonly NewLineComment[];
    readonly event?: ReviewEvent;
  },
): Promise<Answered<unknown>> =>
  client.ask(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    {
      pull_number: pull,
      commit_id: commit,
      event,
      body,
      comments: comments.map((one) => ({ path: one.path, body: one.body, ...lineFields(one) })),
    },
    z.object({ id: z.int() }),
    {
      ...writing,
      to:
        event === 'REQUEST_CHANGES'
          ? 'request changes on the pull request'
          : 'comment on lines of the change',
    },
  );

export const editReview = (
  client: GitHubClient,
  pull: number,
  id: number,
  body: string,
): Promise<Answered<unknown>> =>
  client.ask(
    'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}',
    { pull_number: pull, review_id: id, body },
    z.object({ id: z.int() }),
    { ...writing, to: 'update the review of the pull request' },
  );

/** Dismisses a request for changes. On a protected branch GitHub may limit who can do so. */
export const dismissReview = (
  client: GitHubClient,
  pull: number,
  id: number,
  message: string,
): Promise<Answered<unknown>> =>
  client.ask(
    'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals',
    { pull_number: pull, review_id: id, message, event: 'DISMISS' },
    z.object({ id: z.int() }),
    { ...writing, to: 'dismiss the earlier request for changes' },
  );
