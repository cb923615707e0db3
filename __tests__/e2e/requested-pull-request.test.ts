import { describe, expect, test } from 'vitest';
import { type GitHubDouble, github } from '../doubles/github.ts';
import { clone, repositoryAt } from '../git/repository.ts';
import { type Revisions, type RunOptions, repositoryWith, runWithModels } from './action-run.ts';
import { after, before, harmless } from './shop.ts';

const token = 'ghs_e2e_token_value';

/** A workspace with the default branch only, as on workflow_dispatch; the head is under refs/pull/7/head of the server. */
async function setUp(
  files: Readonly<Record<string, string>> = after,
): Promise<{ readonly ends: Revisions; readonly double: GitHubDouble }> {
  const { repository, base, head } = repositoryWith(before, files);
  repository.git('update-ref', 'refs/pull/7/head', head);
  repository.git('checkout', '-q', 'main');
  repository.git('branch', '-q', '-D', 'feature');
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const double = await github();
  Object.assign(double, { base, head });
  return { ends: { repository: repositoryAt(clone(repository, '--depth=1').path), base, head }, double };
}

const review = ({ ends, double }: Awaited<ReturnType<typeof setUp>>, played: RunOptions = {}) =>
  runWithModels(ends, {
    event: 'workflow_dispatch',
    payload: { inputs: {}, repository: { full_name: 'octo/shop', default_branch: 'main' } },
    ...played,
    inputs: { 'github-token': token, 'pull-request': '7', comment: 'summary', ...played.inputs },
    env: { GITHUB_API_URL: double.url, ...played.env },
  });

describe('pull-request: 7', () => {
  test.each(['workflow_dispatch', 'schedule'])(
    'on %s the pull request is reviewed, commented on, and gets a status',
    async (event) => {
      const run = await setUp();
      const { result, status } = await review(run, { event });
      expect(status).toBe(1);
      expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
      expect(result.change).toMatchObject({ mergeBase: run.ends.base, head: run.ends.head });
      expect(result.change?.pullRequest).toMatchObject({ number: 7, fork: false });
      expect(run.double.statuses.map(({ sha, state, context }) => [sha, state, context])).toEqual([
        [run.ends.head, 'pending', 'xreview (main)'],
        [run.ends.head, 'failure', 'xreview (main)'],
      ]);
      expect(run.double.comments.map(({ body }) => body).join()).toContain('Fail');
      expect(run.double.violations).toEqual([]);
    },
  );

  test('a head in another repository is a fork: settings come from the base, and no command runs', async () => {
    const run = await setUp({ ...after, '.github/xreview.yml': 'fail-on: never\n' });
    run.double.fork = 'mallory/shop';
    const { result } = await review(run, { inputs: { fix: 'suggest', verify: 'exit 0' } });
    expect(result.change?.pullRequest).toMatchObject({ fork: true });
    expect(result.settings.failOn).toBe('critical');
    expect(result.race?.notices.join() ?? result.notices.join()).toContain('fork');
  });

  test.each<[string, (double: GitHubDouble) => void, RunOptions, string]>([
    ['a closed one', (double) => Object.assign(double, { state: 'closed' }), {}, 'no-pull-request'],
    ['no number', () => undefined, { inputs: { 'pull-request': 'main' } }, 'bad-setting'],
    ['zero', () => undefined, { inputs: { 'pull-request': '0' } }, 'bad-setting'],
    ['a number and a head', () => undefined, { inputs: { head: 'main' } }, 'bad-setting'],
    ['no token', () => undefined, { inputs: { 'github-token': '' } }, 'github-refused'],
    ['an event that names its change', () => undefined, { event: 'push' }, 'bad-setting'],
    [
      'a number that GitHub does not know',
      (double) => Object.assign(double, { fault: () => ({ status: 404, message: 'Not Found' }) }),
      {},
      'github-refused',
    ],
  ])('%s: no model is asked, and the run says why', async (_, change, played, code) => {
    const run = await setUp(harmless);
    change(run.double);
    const { reasons, requests, status } = await review(run, played);
    expect([reasons, requests, status]).toEqual([[code], [], 1]);
    expect(run.double.statuses.map(({ state }) => state)).not.toContain('success');
  });
});
