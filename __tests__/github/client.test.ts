import { expect, test } from 'vitest';
import { type GitHubClient, openGitHubClient } from '../../src/github/client.ts';
import { addComment, listComments } from '../../src/github/comments.ts';
import { readPull } from '../../src/github/pull-request.ts';
import { ada, type Fault, type GitHubDouble, github } from '../doubles/github.ts';

/** A door to a double, and how long it waited between tries. */
async function opened(
  faults: readonly Fault[],
): Promise<{ client: GitHubClient; double: GitHubDouble; waits: number[] }> {
  const double = await github();
  double.head = 'a'.repeat(40);
  double.base = 'b'.repeat(40);
  const left = [...faults];
  double.fault = () => left.shift() ?? null;
  const waits: number[] = [];
  const pause = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const client = openGitHubClient({
    repository: 'octo/shop',
    token: 'ghs_token',
    baseUrl: double.url,
    bound: () => 5_000,
    pause,
  });
  return { client, double, waits };
}

test('what GitHub fails at is asked again, and what it says of waiting is heeded', async () => {
  const { client, double, waits } = await opened([
    { status: 502 },
    { status: 429, headers: { 'retry-after': '2' } },
  ]);
  expect(await readPull(client, 7)).toMatchObject({
    ok: true,
    value: { headSha: 'a'.repeat(40), open: true },
  });
  expect(waits).toEqual([250, 2000]);
  expect(double.violations).toEqual([]);
});

test('a post that may have arrived is not made again; one that was turned away by a limit is', async () => {
  const failing = await opened([{ status: 502 }]);
  expect(await addComment(failing.client, 7, 'once')).toMatchObject({
    ok: false,
    refusal: { kind: 'unavailable' },
  });
  expect(failing.double.asked).toHaveLength(1);
  const limited = await opened([{ status: 429, headers: { 'retry-after': '1' } }]);
  expect(await addComment(limited.client, 7, 'once')).toMatchObject({ ok: true });
  expect(limited.double.comments).toHaveLength(1);
});

test('a wait longer than a run should take is not waited', async () => {
  const { client, waits } = await opened([{ status: 429, headers: { 'retry-after': '3600' } }]);
  expect(await readPull(client, 7)).toMatchObject({ ok: false, refusal: { kind: 'rate-limited' } });
  expect(waits).toEqual([]);
});

test.each([
  [401, 'forbidden', 'GitHub rejected the github-token'],
  [403, 'forbidden', 'permissions: pull-requests: read'],
  [404, 'missing', 'permissions: pull-requests: read'],
  [422, 'invalid', 'read the pull request'],
])('%i says what to do', async (status, kind, words) => {
  const { client } = await opened([{ status }]);
  const answer = await readPull(client, 7);
  expect(answer).toMatchObject({ ok: false, refusal: { kind, message: expect.stringContaining(words) } });
});

test('every page is read', async () => {
  const { client, double } = await opened([]);
  for (let index = 0; index < 250; index += 1) double.say(ada, `${index}`);
  const answer = await listComments(client, 7);
  expect(answer.ok && answer.value.map(({ body }) => body)).toEqual(
    Array.from({ length: 250 }, (_, index) => `${index}`),
  );
});
