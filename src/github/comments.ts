import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import { type Answered, answered } from './response.ts';

/** The author of a comment, as GitHub reports it. */
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

/** The account of the token. Only its comments count as the action's own. */
export async function readViewer(client: GitHubClient): Promise<Answered<Author>> {
  const shape = z.object({ viewer: z.object({ login: z.string(), databaseId: z.int() }) });
  const answer = await client.graph('query { viewer { login databaseId } }', {}, shape, {
    to: 'read the account of the github-token',
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

/** The new text of a comment, from its present text, or null to leave it as it is. `current` is null if there is none. */
type WriteText = (current: string | null) => string | null;

/** GitHub may change the white space around a text. */
const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();

/** Attempts while other runs create, edit and delete the same comment. */
const mostTurns = 3;

/**
 * Keeps one comment with `marker` as its first line. If two runs create one at the same time, both keep the older one. A
 * comment that was deleted meanwhile is created again.
 * @param write its text begins with `marker`.
 */
export async function keepSticky(
  client: GitHubClient,
  pull: number,
  viewer: Author,
  marker: string,
  write: WriteText,
): Promise<Answered<unknown>> {
  let last: Answered<unknown> = answered(null);
  let done: string | null = null;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const listed = await listComments(client, pull);
    // What was written stands, although it could not be read again.
    if (!listed.ok) return done === null ? listed : last;
    const [mine, ...spare] = ownComments(listed.value, viewer, marker);
    for (const { id } of spare) await deleteComment(client, id);
    // A list may lack what was just created.
    if (mine === undefined && done !== null) return last;
    const body = write(mine?.body ?? null);
    if (body === null || (mine !== undefined && sameText(mine.body, body))) return last;
    // Another run wrote in between and this run's text is the newer one: once more, then it rests.
    last =
      mine === undefined ? await addComment(client, pull, body) : await editComment(client, mine.id, body);
    if (last.ok) done = body;
    else if (last.refusal.kind !== 'missing' || mine === undefined) return last;
  }
  return last;
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
