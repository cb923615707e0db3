import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import { type Author, author } from './comments.ts';
import { type Answered, answered } from './response.ts';

/** A comment on a line of the change. */
export interface LineComment {
  readonly id: number;
  readonly author: Author;
  readonly body: string;
  readonly path: string;
  /** The comment that it answers; null for the first comment of a thread. */
  readonly answers: number | null;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A thread's state, which only GitHub's GraphQL API returns. */
interface Thread {
  readonly node: string;
  /** Its first comment. */
  readonly comment: number;
  readonly resolvedBy: string | null;
}

/** A comment to post. `startLine` is null for a comment on one line. */
export interface NewLineComment {
  readonly path: string;
  readonly line: number;
  readonly startLine: number | null;
  readonly body: string;
}

const lineComment = z
  .object({
    id: z.int(),
    body: z.string().nullish(),
    user: author,
    path: z.string(),
    in_reply_to_id: z.int().nullish(),
    created_at: z.string(),
  })
  .transform(
    ({ id, body, user, path, in_reply_to_id: answers, created_at: createdAt }): LineComment => ({
      id,
      body: body ?? '',
      author: user,
      path,
      answers: answers ?? null,
      createdAt,
    }),
  );

const reading = { to: 'read the review comments', permission: 'pull-requests: read' } as const;
const writing = { to: 'comment on lines of the change', permission: 'pull-requests: write' } as const;

export const listLineComments = (
  client: GitHubClient,
  pull: number,
): Promise<Answered<readonly LineComment[]>> =>
  client.askAll(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    { pull_number: pull },
    lineComment,
    reading,
  );

export const readLineComment = (client: GitHubClient, id: number): Promise<Answered<LineComment>> =>
  client.ask(
    'GET /repos/{owner}/{repo}/pulls/comments/{comment_id}',
    { comment_id: id },
    lineComment,
    reading,
  );

/** Answers in a thread. @param root the first comment of the thread. */
export const addReply = (
  client: GitHubClient,
  pull: number,
  root: number,
  body: string,
): Promise<Answered<unknown>> =>
  client.ask(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies',
    { pull_number: pull, comment_id: root, body },
    z.object({ id: z.int() }),
    writing,
  );

export const addLineComment = (
  client: GitHubClient,
  pull: number,
  commit: string,
  comment: NewLineComment,
): Promise<Answered<unknown>> =>
  client.ask(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    { pull_number: pull, commit_id: commit, path: comment.path, body: comment.body, ...lineFields(comment) },
    z.object({ id: z.int() }),
    writing,
  );

/** Posts a comment on a file: for a finding about the file, or if its line cannot have a comment. */
export const addFileComment = (
  client: GitHubClient,
  pull: number,
  commit: string,
  { path, body }: Pick<NewLineComment, 'path' | 'body'>,
): Promise<Answered<unknown>> =>
  client.ask(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    { pull_number: pull, commit_id: commit, path, body, subject_type: 'file' },
    z.object({ id: z.int() }),
    writing,
  );

export const editLineComment = (client: GitHubClient, id: number, body: string): Promise<Answered<unknown>> =>
  client.ask(
    'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
    { comment_id: id, body },
    z.object({ id: z.int() }),
    writing,
  );

/** The lines of a comment as GitHub's API names them. */
export const lineFields = ({ line, startLine }: NewLineComment) => ({
  line,
  side: 'RIGHT',
  ...(startLine === null || startLine >= line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
});

const threadsQuery = `query ($owner: String!, $repo: String!, $pull: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved resolvedBy { login } comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`;

const threadsShape = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviewThreads: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(
          z.object({
            id: z.string(),
            isResolved: z.boolean(),
            resolvedBy: z.object({ login: z.string() }).nullish(),
            comments: z.object({ nodes: z.array(z.object({ databaseId: z.int().nullable() })) }),
          }),
        ),
      }),
    }),
  }),
});

const mostPages = 20;

export async function listThreads(client: GitHubClient, pull: number): Promise<Answered<readonly Thread[]>> {
  const [owner = '', repo = ''] = client.repository.split('/');
  const page = (after: string | null): Promise<Answered<z.output<typeof threadsShape>>> =>
    client.graph(threadsQuery, { owner, repo, pull, after }, threadsShape, {
      to: 'read which threads are resolved',
      permission: 'pull-requests: read',
    });
  const threads: Thread[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < mostPages; turn += 1) {
    const answer = await page(after);
    if (!answer.ok) return answer;
    const { nodes, pageInfo } = answer.value.repository.pullRequest.reviewThreads;
    for (const { id, isResolved, resolvedBy, comments } of nodes) {
      const comment = comments.nodes[0]?.databaseId ?? null;
      if (comment !== null)
        threads.push({ node: id, comment, resolvedBy: isResolved ? (resolvedBy?.login ?? 'ghost') : null });
    }
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage || after === null) break;
  }
  return answered(threads);
}

export const resolveThread = (client: GitHubClient, node: string): Promise<Answered<unknown>> =>
  client.graph(
    'mutation ($thread: ID!) { resolveReviewThread(input: { threadId: $thread }) { thread { isResolved } } }',
    { thread: node },
    z.object({ resolveReviewThread: z.object({ thread: z.object({ isResolved: z.boolean() }) }) }),
    { to: 'resolve a thread', permission: 'contents: write' },
  );
