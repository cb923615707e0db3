import { once } from 'node:events';
import { createServer } from 'node:http';

/** The only answer of GitHub's API that a review needs: the head of the pull request. */
export interface PracticeGitHub {
  readonly url: string;
  close(): void;
}

/** Starts it on loopback. Everything but `GET /repos/…/pulls/…` is answered 404. */
export async function startPracticeGitHub(head: string): Promise<PracticeGitHub> {
  const server = createServer((request, response) => {
    const number = /^\/repos\/[^/]+\/[^/]+\/pulls\/(\d+)$/.exec(request.url ?? '')?.[1];
    const known = request.method === 'GET' && number !== undefined;
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(known ? { number: Number(number), head: { sha: head } } : { message: 'Not Found' }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice GitHub has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
