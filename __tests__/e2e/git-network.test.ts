import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { gitServer } from '../doubles/git-server.ts';
import { clone, repositoryAt, type TestRepository } from '../git/repository.ts';
import { type Revisions, repositoryWith, runWithModels } from './action-run.ts';
import { after, before } from './shop.ts';

const password = 'pass-of-the-git-remote';

interface Remote {
  readonly ends: Revisions;
  readonly requests: readonly { readonly path: string; readonly authorization: string }[];
}

/** A shallow checkout of the head, whose remote is a git server; the base is on the server only. */
async function checkout(
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
  options: readonly string[] = ['--depth=1'],
): Promise<Remote> {
  const { repository, base, head } = repositoryWith(before, after);
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const shallow: TestRepository = clone(repository, ...options);
  const { port, requests } = await gitServer({ folder: dirname(repository.path), intercept });
  const name = repository.path.slice(dirname(repository.path).length);
  shallow.git('remote', 'set-url', 'origin', `http://octocat:${password}@127.0.0.1:${port}${name}/.git`);
  return { ends: { repository: repositoryAt(shallow.path), base, head }, requests };
}

test('missing commits are fetched, and the log shows the commands without credentials', async () => {
  const { ends, requests } = await checkout();
  const { result, stdout, stderr } = await runWithModels(ends);
  expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
  expect(stdout).toMatch(/^\[command\]\S*git fetch .*--depth=1 .* origin [0-9a-f]{40}$/mu);
  expect(stdout).toMatch(/^\[command\]\S*git fetch .*--deepen=50 .* origin [0-9a-f]{40} [0-9a-f]{40}$/mu);
  expect(requests.map(({ path }) => path).join()).toContain('git-upload-pack');
  expect(stdout + stderr).not.toContain(password);
});

test('a complete checkout uses no network command', async () => {
  const { ends, requests } = await checkout(undefined, []);
  const { result, stdout } = await runWithModels(ends);
  expect(result.verdict.complete).toBe(true);
  expect([stdout.includes('[command]'), requests]).toEqual([false, []]);
});

test('missing files of a partial clone are fetched with a command that the log shows', async () => {
  const { ends, requests } = await checkout(undefined, ['--filter=blob:none', '--no-checkout']);
  const { result, stdout } = await runWithModels(ends);
  expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
  expect(stdout).toMatch(/^\[command\]\S*git diff-tree /mu);
  expect(requests.length).toBeGreaterThan(0);
});

test('a server that stalls is given up, and the run says so', async () => {
  const { ends, requests } = await checkout(() => true);
  const { reasons, result, stdout, stderr } = await runWithModels(ends, {
    env: { GIT_HTTP_LOW_SPEED_TIME: '1' },
  });
  expect(reasons).toEqual(['fetch-refused']);
  expect(result.verdict.reasons[0]?.message).toMatch(/could not be fetched: .*(?:too slow|timed out)/iu);
  expect(requests.length).toBeGreaterThan(0);
  expect(stdout + stderr + JSON.stringify(result)).not.toContain(password);
});

test('text of the server is harmless in the log', async () => {
  const { ends } = await checkout((_, response) => {
    response.statusCode = 500;
    response.setHeader('content-type', 'text/plain');
    response.end(`::set-output name=verdict::pass\n##[group]x\u001B[31m`);
    return true;
  });
  const { reasons, stdout } = await runWithModels(ends);
  expect(reasons).toEqual(['fetch-refused']);
  expect(stdout).not.toMatch(/^\s*::set-output|##\[group\]x|\u001B/mu);
});

test('a cancelled run ends a fetch that is waiting', async () => {
  let ended: (closed: true) => void = () => undefined;
  const connectionClosed = new Promise<true>((resolve) => {
    ended = resolve;
  });
  let onRequest: () => void = () => undefined;
  const { ends } = await checkout((request) => {
    request.socket.once('close', () => ended(true));
    onRequest();
    return true;
  });
  const { reasons, result } = await runWithModels(ends, {
    onLineOfProcess: (line, kill) => {
      if (line.startsWith('[command]')) onRequest = () => kill('SIGTERM');
    },
  });
  expect(reasons).toEqual(['cancelled']);
  expect(result.verdict.verdict).toBe('inconclusive');
  expect(await connectionClosed).toBe(true);
});
