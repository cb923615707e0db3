import { expect, test } from 'vitest';
import { openGitHubClient } from '../../src/github/client.ts';
import { keepSticky } from '../../src/github/comments.ts';
import { isNewerComment, stampLine, stickyMarker } from '../../src/history/comment-markers.ts';
import { type GitHubDouble, github, robot } from '../doubles/github.ts';

const marker = stickyMarker('xreview');
const viewer = { id: robot.id, login: robot.login, isBot: true };
const older = { startedAt: '2026-11-21T10:00:00.100Z', head: 'a'.repeat(40) };
const newer = { startedAt: '2026-11-21T10:00:00.900Z', head: 'b'.repeat(40) };
const bodyOf = (stamp: typeof older): string => `${marker}\n${stampLine(stamp)}\nState of ${stamp.head}`;

/** Writes the state of a run, as the end of a review does. */
function write(double: GitHubDouble, stamp: typeof older) {
  const client = openGitHubClient({
    repository: 'octo/shop',
    token: 'ghs_token',
    baseUrl: double.url,
    bound: () => 20_000,
  });
  return keepSticky(client, 7, viewer, marker, (current) =>
    isNewerComment(current ?? '', stamp, Date.parse('2026-11-21T10:05:00Z')) ? null : bodyOf(stamp),
  );
}

const bodies = ({ comments }: GitHubDouble): readonly string[] => comments.map(({ body }) => body);

test('two pushes in the same second leave one comment, and it is about the later one', async () => {
  const double = await github();
  await Promise.all([write(double, older), write(double, newer)]);
  expect(bodies(double)).toEqual([bodyOf(newer)]);
  expect(double.violations).toEqual([]);
});

test.each([
  ['the older run ends last', [newer, older]],
  ['the newer run ends last', [older, newer]],
])('%s: the comment is about the newer push', async (_, order) => {
  const double = await github();
  for (const stamp of order) await write(double, stamp);
  expect(bodies(double)).toEqual([bodyOf(newer)]);
});

test('a run whose text was replaced by an older one while it wrote writes it once more', async () => {
  const double = await github();
  await write(double, older);
  const [comment] = double.comments;
  if (comment === undefined) throw new Error('no comment');
  let replaced = false;
  double.fault = (method) => {
    const edited = comment.body === bodyOf(newer);
    if (method === 'GET' && edited && !replaced) {
      comment.body = bodyOf(older);
      replaced = true;
    }
    return null;
  };
  await write(double, newer);
  expect(replaced).toBe(true);
  expect(bodies(double)).toEqual([bodyOf(newer)]);
});

test('a comment that is already right is not written again', async () => {
  const double = await github();
  await write(double, newer);
  const before = double.asked.length;
  await write(double, newer);
  expect(double.asked.slice(before).map(({ method }) => method)).toEqual(['GET']);
});
