import { expect, test } from 'vitest';
import { ada } from '../doubles/github.ts';
import { type PushedPullRequest, pullRequest } from './pushed-pull-request.ts';
import { after, before } from './shop.ts';

/** A merge queue: the group's ref names the pull request whose review and decisions count. */

/** Merges the branch into the base as the queue does, and runs the action on the group. */
function queued(life: PushedPullRequest, base: string) {
  const { repository } = life;
  repository.git('checkout', '-q', '-B', 'queue', base);
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge pull request 7', 'feature');
  const head = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '-q', 'feature');
  const payload = {
    action: 'checks_requested',
    merge_group: {
      base_sha: base,
      base_ref: 'refs/heads/main',
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
    },
    repository: { full_name: 'octo/shop', default_branch: 'main' },
  };
  const pushed = life.head;
  life.head = head;
  return life.run({ event: 'merge_group', payload }).finally(() => {
    life.head = pushed;
  });
}

async function reviewed(): Promise<{ life: PushedPullRequest; blocking: readonly string[] }> {
  const life = await pullRequest(before, after);
  const { result } = await life.run();
  expect(result.verdict.blocking.length).toBeGreaterThan(0);
  return { life, blocking: result.verdict.blocking };
}

test('the same code on the same base is answered from the review of the pull request, with its dismissals', async () => {
  const { life, blocking } = await reviewed();
  for (const id of blocking) life.github.say(ada, `/xreview dismiss ${id} behind the firewall`);
  const posted = JSON.stringify([life.github.comments, life.github.lineComments]);
  const { result, status, requests } = await queued(life, life.base);
  expect([status, requests.length, result.verdict.verdict]).toEqual([0, 0, 'pass']);
  expect(
    result.findings
      .filter(({ dismissal }) => dismissal !== null)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...blocking].toSorted());
  expect(JSON.stringify([life.github.comments, life.github.lineComments])).toBe(posted);
  expect(life.github.violations).toEqual([]);
}, 90_000);

test('on another base the group is reviewed, findings keep their ids, and the dismissals count', async () => {
  const { life, blocking } = await reviewed();
  for (const id of blocking) life.github.say(ada, `/xreview dismiss ${id} behind the firewall`);
  life.repository.git('checkout', '-q', 'main');
  const base = life.repository.commit({ 'src/other.js': 'export const other = 1;\n' }, 'Meanwhile');
  const { result, status, requests } = await queued(life, base);
  expect(requests.length).toBeGreaterThan(0);
  expect([status, result.verdict.blocking]).toEqual([0, []]);
}, 90_000);

test('a block says that the pull request has to be queued again', async () => {
  const { life, blocking } = await reviewed();
  const { result, status } = await queued(life, life.base);
  expect([status, result.verdict.blocking]).toEqual([1, blocking]);
  expect(result.verdict.reasons[0]?.remedy).toContain('add it to the merge queue again');
}, 90_000);
