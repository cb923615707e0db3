import { afterEach, expect, test, vi } from 'vitest';
import { openGitHubClient } from '../../src/github/client.ts';
import type { History } from '../../src/history/pushes.ts';
import { openProgressComment, silentProgressComment } from '../../src/review/progress-comment.ts';
import { type GitHubDouble, github, robot } from '../doubles/github.ts';

afterEach(() => {
  vi.useRealTimers();
});

const startedAt = '2026-11-21T10:00:00.000Z';
const viewer = { id: robot.id, login: robot.login, isBot: true };

async function started(more: Partial<History> = {}) {
  vi.useFakeTimers({ toFake: ['performance'] });
  const double = await github();
  const client = openGitHubClient({
    repository: 'octo/shop',
    token: 'ghs_token',
    baseUrl: double.url,
    bound: () => 5_000,
  });
  const history: History = {
    client,
    viewer,
    sticky: null,
    savedReview: null,
    decisions: [],
    today: '2026-11-21',
    scope: { mode: 'first', why: '', carried: new Set() },
    terms: '',
    keys: [],
    asked: [],
    carried: [],
    quiet: [],
    notices: [],
    gateRun: null,
    codeScanning: 'unknown',
    recheck: null,
    ...more,
  };
  return {
    double,
    progressComment: openProgressComment(history, {
      pull: 7,
      category: 'xreview',
      startedAt,
      head: 'f'.repeat(40),
    }),
  };
}

/** What the comment said at each time. */
const said = ({ asked }: GitHubDouble): readonly string[] =>
  asked.flatMap(({ method, body }) =>
    method !== 'GET' && typeof body === 'object' && body !== null && 'body' in body
      ? [String(body.body).split('\n')[1] ?? '']
      : [],
  );

const progress = (words: string): string =>
  `<!-- xreview:progress ${startedAt} -->⏳ ${words}<!-- /xreview:progress -->`;

test('what a review is at is in the comment’s first line, at most every five seconds, and never after its end', async () => {
  const { double, progressComment } = await started();
  progressComment.update('Reviewing abc.');
  progressComment.update('Round 1: somebody answered too soon after.');
  vi.advanceTimersByTime(5_000);
  progressComment.update('Round 1: openai/owl answered for bundle b1.');
  vi.advanceTimersByTime(4_999);
  progressComment.update('Round 2: not yet.');
  await progressComment.end();
  vi.advanceTimersByTime(5_000);
  progressComment.update('Round 2: too late.');
  await progressComment.end();
  expect(said(double)).toEqual([
    progress('Reviewing abc.'),
    progress('Round 1: openai/owl answered for bundle b1.'),
  ]);
  expect(double.comments).toHaveLength(1);
  expect(double.violations).toEqual([]);
});

test('what the comment said and remembers stays below the line', async () => {
  const body = '<!-- xreview:sticky:xreview -->\n## Pass\n\n<!-- xreview:memory abc.def -->';
  const sticky = { id: 5, author: viewer, body, createdAt: '' };
  const { double, progressComment } = await started({ sticky });
  double.comments.push({ id: 5, user: robot, body, created_at: double.now() });
  progressComment.update('Reviewing abc.');
  await progressComment.end();
  expect(double.comments.map((comment) => comment.body)).toEqual([
    `<!-- xreview:sticky:xreview -->\n${progress('Reviewing abc.')}\n\n## Pass\n\n<!-- xreview:memory abc.def -->`,
  ]);
});

test('where nobody can be told, nothing is', async () => {
  const { double, progressComment } = await started({ viewer: null });
  expect(progressComment).toBe(silentProgressComment);
  expect(double.asked).toEqual([]);
});
