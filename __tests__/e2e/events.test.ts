import { describe, expect, test } from 'vitest';
import { pullRequestPayload } from '../../practice/runner.ts';
import { github } from '../doubles/github.ts';
import { type Revisions, repositoryWith, runWithModels } from './action-run.ts';
import { after, before, harmless } from './shop.ts';

/** Events as GitHub sends them when people, forks and branches are gone. */

describe('a pull request of which little is left', () => {
  /** The payload with `null` where GitHub has nothing any more. */
  const bare = (ends: Revisions) => {
    const { pull_request: pull, ...payload } = pullRequestPayload(ends);
    return {
      ...payload,
      sender: { login: 'ghost', type: 'User' },
      pull_request: {
        ...pull,
        title: null,
        body: null,
        user: null,
        head: { ...pull.head, repo: null },
      },
    };
  };

  test.each(['pull_request', 'pull_request_target'])(
    '%s: without fork, author, title and text it is reviewed like any other',
    async (event) => {
      const ends = repositoryWith(before, after);
      const { result, status } = await runWithModels(ends, { event, payload: bare(ends) });
      expect(status).toBe(1);
      expect(result.verdict.verdict).toBe('fail');
      expect(result.change?.pullRequest).toEqual({
        number: 7,
        title: '(no title)',
        author: 'ghost',
        fork: true,
      });
    },
  );

  test('nothing of it is taken for a document to be honoured', async () => {
    const ends = repositoryWith(before, harmless);
    const { reasons } = await runWithModels(ends, {
      payload: bare(ends),
      inputs: { requirements: 'pull-request\nissue' },
    });
    expect(reasons).toEqual(['approved']);
  });

  test('without keys it is told what pull requests from forks lack', async () => {
    const ends = repositoryWith(before, harmless);
    const { reasons, summary } = await runWithModels(ends, {
      payload: bare(ends),
      inputs: { 'anthropic-api-key': '', 'openai-api-key': '' },
    });
    expect(reasons).toEqual(['missing-key']);
    expect(summary).toContain('forks');
  });

  test('it is commented on all the same', async () => {
    const ends = repositoryWith(before, after);
    const double = await github();
    double.head = ends.head;
    double.base = ends.base;
    await runWithModels(ends, {
      payload: bare(ends),
      inputs: { 'github-token': 'ghs_e2e_token_value', comment: 'summary' },
      env: { GITHUB_API_URL: double.url },
    });
    expect(double.comments).toHaveLength(1);
    expect(double.comments[0]?.body).toContain('Fail');
    expect(double.violations).toEqual([]);
  });
});

describe('pushes', () => {
  const zeros = '0'.repeat(40);
  const push = (ref: string, from: string, to: string) => ({
    ref,
    before: from,
    after: to,
    repository: { default_branch: 'main' },
  });

  test('a forced push is reviewed from where the former branch and the new one part', async () => {
    const ends = repositoryWith(before, harmless);
    const { repository, base, head } = ends;
    repository.git('reset', '-q', '--hard', base);
    const forced = repository.commit(after, 'Another feature');
    const { result } = await runWithModels(
      { ...ends, head: forced },
      { event: 'push', payload: push('refs/heads/feature', head, forced) },
    );
    expect(result.change).toMatchObject({ base: head, mergeBase: base, head: forced });
    expect(result.verdict.verdict).toBe('fail');
  });

  test('a forced push whose former tip is gone is reviewed from the default branch', async () => {
    const ends = repositoryWith(before, after);
    const payload = push('refs/heads/feature', 'd'.repeat(40), ends.head);
    const { result } = await runWithModels(ends, { event: 'push', payload });
    expect(result.change?.mergeBase).toBe(ends.base);
    expect(result.verdict.verdict).toBe('fail');
  });

  test('a new branch is reviewed from the default branch', async () => {
    const ends = repositoryWith(before, after);
    const payload = push('refs/heads/feature', zeros, ends.head);
    const { result } = await runWithModels(ends, { event: 'push', payload });
    expect(result.change?.mergeBase).toBe(ends.base);
    expect(result.verdict.verdict).toBe('fail');
  });

  test('a tag on the default branch brings nothing to review, annotated or not', async () => {
    const ends = repositoryWith(before, {});
    ends.repository.git('tag', '-a', '-m', 'First', 'v1');
    for (const object of [ends.head, ends.repository.git('rev-parse', 'v1')]) {
      const payload = push('refs/tags/v1', zeros, object);
      const { status, reasons, requests } = await runWithModels(ends, { event: 'push', payload });
      expect([status, reasons, requests]).toEqual([0, ['nothing-to-review'], []]);
    }
  });

  test('a tag on a commit that no branch was reviewed with is reviewed', async () => {
    const ends = repositoryWith(before, after);
    ends.repository.git('tag', '-a', '-m', 'First', 'v1');
    const payload = push('refs/tags/v1', zeros, ends.repository.git('rev-parse', 'v1'));
    const { result } = await runWithModels(ends, { event: 'push', payload });
    expect(result.change).toMatchObject({ mergeBase: ends.base, head: ends.head });
    expect(result.verdict.verdict).toBe('fail');
  });

  test.each(['refs/heads/feature', 'refs/tags/v1'])('deleting %s is nothing to review', async (ref) => {
    const ends = repositoryWith(before, after);
    const payload = { ...push(ref, ends.head, zeros), deleted: true };
    const { status, reasons, requests } = await runWithModels(ends, { event: 'push', payload });
    expect([status, reasons, requests]).toEqual([0, ['nothing-to-review'], []]);
  });
});
