import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { cleanEnv } from '../git/repository.ts';

/** A git server over loopback HTTP: git's own `git http-backend` behind Node's server. */
export interface GitServer {
  readonly url: string;
  readonly port: number;
  /** Method, path and authorization of every request. */
  readonly requests: { readonly method: string; readonly path: string; readonly authorization: string }[];
}

interface GitServerOptions {
  /** The folder whose repositories it serves. */
  readonly folder: string;
  /** Answers a request itself, or lets git answer it if it returns false. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export async function gitServer({ folder, intercept }: GitServerOptions): Promise<GitServer> {
  const requests: GitServer['requests'] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, path: url, authorization: headers.authorization ?? '' });
    if (intercept?.(request, response) === true) return;
    serve(folder, request, response).catch((error: unknown) => response.destroy(new Error(String(error))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, requests };
}

/** One request of git's protocol as CGI (git-http-backend(1)). */
async function serve(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await buffer(request);
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...cleanEnv,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: searchParams.toString(),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: request.headers.authorization === undefined ? '' : 'octocat',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // The backend may end without reading the request; its output says how it went.
  backend.stdin.on('error', () => undefined);
  backend.stdin.end(body);
  const output = await buffer(backend.stdout);
  const end = output.indexOf('\r\n\r\n');
  const lines = output.toString('latin1', 0, end).split('\r\n');
  for (const line of lines) {
    const [name = '', value = ''] = line.split(': ');
    if (name === 'Status') response.statusCode = Number(value.split(' ')[0]);
    else response.setHeader(name, value);
  }
  response.end(output.subarray(end + 4));
}
