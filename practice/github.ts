import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import * as z from 'zod';

/** What a review needs of GitHub's API: the head of the pull request, and a place for its comments. */
export interface PracticeGitHub {
  readonly url: string;
  /** The comment on the pull request as it is now; null if there is none. */
  readonly comment: () => string | null;
  /** The comments on lines, in the order in which they were posted. */
  readonly lineComments: () => readonly LineComment[];
  close(): void;
}

const lineComment = z.object({ path: z.string(), line: z.int().optional(), body: z.string() });
type LineComment = z.infer<typeof lineComment>;

const written = z.object({ body: z.string().default(''), comments: z.array(lineComment).default([]) });
const robot = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

/** Starts it on loopback. Requests that a review does not make are answered 404. */
export async function startPracticeGitHub(head: string): Promise<PracticeGitHub> {
  let comment: string | null = null;
  const lineComments: LineComment[] = [];
  const issueComment = () => ({ id: 1, body: comment, user: robot, created_at: '2026-11-29T00:00:00Z' });

  const answer = (method: string, path: string, text: string): unknown => {
    if (path === '/graphql') return graph(text);
    const number = /\/pulls\/(\d+)$/u.exec(path)?.[1];
    if (method === 'GET' && number !== undefined)
      return { number: Number(number), state: 'open', head: { sha: head } };
    if (method === 'GET' && /\/issues\/\d+\/comments$/u.test(path))
      return comment === null ? [] : [issueComment()];
    if (method === 'GET' && /\/pulls\/\d+\/(?:comments|reviews)$/u.test(path)) return [];
    if (method === 'GET') return undefined;
    const body = written.parse(JSON.parse(text));
    if (/\/issues\/(?:\d+\/comments|comments\/\d+)$/u.test(path)) {
      comment = body.body;
      return issueComment();
    }
    if (/\/pulls\/\d+\/reviews$/u.test(path)) {
      lineComments.push(...body.comments);
      return { id: 2 };
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const reply = async (): Promise<void> => {
      const path = new URL(request.url ?? '/', 'http://practice').pathname;
      const body = answer(request.method ?? 'GET', path, await textOf(request));
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body ?? { message: 'Not Found' }));
    };
    void reply();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice GitHub has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    comment: () => comment,
    lineComments: () => lineComments,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** The account of the token, and no threads. */
const graph = (text: string): unknown =>
  /\{\s*viewer\s*\{/u.test(text)
    ? { data: { viewer: { login: robot.login, databaseId: robot.id } } }
    : {
        data: {
          repository: {
            pullRequest: { reviewThreads: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } },
          },
        },
      };
