import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import { type Answered, answered } from './response.ts';

/** Who wrote something, as GitHub vouches for it. */
export interface Author {
  readonly id: number;
  readonly login: string;
  readonly isBot: boolean;
}

export interface Comment {
  readonly id: number;
  readonly author: Author;
  readonly body: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

export const author = z
  .object({ id: z.int(), login: z.string(), type: z.string().default('User') })
  .nullish()
  .transform(
    (user): Author => ({
      id: user?.id ?? 0,
      login: user?.login ?? 'ghost',
      isBot: user?.type !== 'User',
    }),
  );

const comment = z
  .object({ id: z.int(), body: z.string().nullish(), user: author, created_at: z.string() })
  .transform(
    ({ id, body, user, created_at: createdAt }): Comment => ({
      id,
      body: body ?? '',
      author: user,
      createdAt,
    }),
  );

const reading = { to: 'read the comments of the pull request', permission: 'pull-requests: read' } as const;
const writing = { to: 'comment on the pull request', permission: 'pull-requests: write' } as const;

/** Who this run is to GitHub: only what that account wrote is taken for the action's own. */
export async function readViewer(client: GitHubClient): Promise<Answered<Author>> {
  const shape = z.object({ viewer: z.object({ login: z.string(), databaseId: z.int() }) });
  const answer = await client.graph('query { viewer { login databaseId } }', {}, shape, {
    to: 'tell who the github-token belongs to',
    permission: 'contents: read',
  });
  if (!answer.ok) return answer;
  const { login, databaseId } = answer.value.viewer;
  return answered({ id: databaseId, login, isBot: login.endsWith('[bot]') });
}

export const listComments = (client: GitHubClient, pull: number): Promise<Answered<readonly Comment[]>> =>
  client.askAll(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: pull },
    comment,
    reading,
  );

export const addComment = (client: GitHubClient, pull: number, body: string): Promise<Answered<Comment>> =>
  client.ask(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: pull, body },
    comment,
    writing,
  );

const editComment = (client: GitHubClient, id: number, body: string): Promise<Answered<Comment>> =>
  client.ask(
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { comment_id: id, body },
    comment,
    writing,
  );

const deleteComment = (client: GitHubClient, id: number): Promise<Answered<unknown>> =>
  client.ask(
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { comment_id: id },
    z.unknown(),
    writing,
  );

/**
 * Keeps one comment with `marker` as its first line. Two runs at once may both make one: the older stays, so that both
 * come to the same end. One that was deleted meanwhile is made anew.
 * @param body begins with `marker`.
 */
export async function keepSticky(
  client: GitHubClient,
  pull: number,
  viewer: Author,
  marker: string,
  body: string,
): Promise<Answered<Comment>> {
  const listed = await listComments(client, pull);
  if (!listed.ok) return listed;
  const [mine, ...spare] = ownComments(listed.value, viewer, marker);
  for (const { id } of spare) await deleteComment(client, id);
  if (mine !== undefined) {
    const edited = mine.body === body ? answered(mine) : await editComment(client, mine.id, body);
    if (edited.ok || edited.refusal.kind !== 'missing') return edited;
  }
  const added = await addComment(client, pull, body);
  if (!added.ok) return added;
  const again = await listComments(client, pull);
  const [oldest] = again.ok ? ownComments(again.value, viewer, marker) : [];
  if (oldest === undefined || oldest.id === added.value.id) return added;
  await deleteComment(client, added.value.id);
  return editComment(client, oldest.id, body);
}

/** Comments of the action's own account that begin with the marker, oldest first. */
export const ownComments = (
  comments: readonly Comment[],
  viewer: Author,
  marker: string,
): readonly Comment[] =>
  comments
    .filter(({ author: { id }, body }) => id === viewer.id && body.startsWith(marker))
    .toSorted((a, b) => a.id - b.id);
