import { describe, expect, test } from 'vitest';
import { ada, robot } from '../doubles/github.ts';
import { type PushedPullRequest, pullRequest } from './pushed-pull-request.ts';
import { after, before, harmless } from './shop.ts';

/** `review`: the pull-request review that requests changes, is dismissed, and never approves. */

const requests = { inputs: { comment: 'summary', review: 'request-changes' } };
const states = ({ github }: PushedPullRequest): readonly string[] => github.reviews.map(({ state }) => state);
const events = ({ github }: PushedPullRequest): readonly unknown[] =>
  github.asked.flatMap(({ method, path, body }) =>
    method === 'POST' &&
    path.endsWith('/reviews') &&
    typeof body === 'object' &&
    body !== null &&
    'event' in body
      ? [body.event]
      : [],
  );

describe('request-changes over several pushes', () => {
  test('one request stands while the verdict is fail, is dismissed when it is pass, and returns', async () => {
    const life = await pullRequest(before, after);

    // 1. It fails: one review requests changes and holds the comments on lines.
    const first = await life.run(requests);
    expect(first.status).toBe(1);
    expect(states(life)).toEqual(['CHANGES_REQUESTED']);
    expect(life.github.reviews[0]?.body).toContain(`commit [\`${life.head.slice(0, 10)}\`]`);
    expect(life.threads()).toEqual(first.result.verdict.blocking.toSorted());

    // 2. It still fails: the same review names the new commit, and nothing is posted again.
    const second = await life.push({ 'README.md': '# Another shop\n' }, requests);
    expect(second.status).toBe(1);
    expect(states(life)).toEqual(['CHANGES_REQUESTED']);
    expect(life.github.reviews[0]?.body).toContain(`commit [\`${life.head.slice(0, 10)}\`]`);

    // 3. A review that is not complete neither requests nor lifts anything.
    const cut = await life.push(
      { 'src/app.js': before['src/app.js'], ...harmless },
      { ...requests, fault: () => ({ kind: 'status', status: 500 }) },
    );
    expect(cut.result.verdict.complete).toBe(false);
    expect(states(life)).toEqual(['CHANGES_REQUESTED']);

    // 4. It passes.
    const fixed = await life.run(requests);
    expect(fixed.status).toBe(0);
    expect(states(life)).toEqual(['DISMISSED']);
    expect(life.github.reviews[0]?.message).toContain(`The review of ${life.head.slice(0, 10)} passes.`);

    // 5. It fails again: a dismissed review cannot request changes, so there is a new one.
    const back = await life.push(after, requests);
    expect(back.status).toBe(1);
    expect(states(life)).toEqual(['DISMISSED', 'CHANGES_REQUESTED']);

    // 6. A person dismisses what blocks, and the job runs again.
    for (const id of back.result.verdict.blocking)
      life.github.say(ada, `/xreview dismiss ${id} it is intended`);
    const lifted = await life.run(requests);
    expect(lifted.status).toBe(0);
    expect(states(life)).toEqual(['DISMISSED', 'DISMISSED']);
    const texts = life.github.lineComments.map(({ body }) => body);
    expect(texts.filter((body) => body.includes('**Dismissed.**'))).toHaveLength(
      back.result.verdict.blocking.length,
    );
    expect(events(life)).not.toContain('APPROVE');
    expect(life.stickies()).toHaveLength(1);
    expect(life.github.violations).toEqual([]);
  }, 240_000);

  test('other people’s requests, and those of other categories, are left alone', async () => {
    const life = await pullRequest(before, harmless);
    life.github.reviews.push(
      { id: 1, user: ada, body: 'Please not so.', state: 'CHANGES_REQUESTED', message: null },
      {
        id: 2,
        user: robot,
        body: '<!-- xreview:review:xreview-plan -->\nFail',
        state: 'CHANGES_REQUESTED',
        message: null,
      },
    );
    expect((await life.run(requests)).status).toBe(0);
    expect(states(life)).toEqual(['CHANGES_REQUESTED', 'CHANGES_REQUESTED']);
  });

  test('requests of two runs at the same time become one', async () => {
    const life = await pullRequest(before, after);
    await Promise.all([life.run(requests), life.run(requests)]);
    await life.run(requests);
    expect(states(life).filter((state) => state === 'CHANGES_REQUESTED')).toHaveLength(1);
  });

  test('on a pull request of the token’s own account: a comment, and why', async () => {
    const life = await pullRequest(before, after);
    life.github.ownPull = true;
    const { status, result } = await life.run(requests);
    expect(status).toBe(1);
    expect(states(life)).toEqual(['COMMENTED']);
    expect(life.threads()).toEqual(result.verdict.blocking.toSorted());
    expect(result.notices.join(' ')).toContain('request changes on its own pull request');
  });

  test('a line that GitHub does not take costs neither the request nor the other comments', async () => {
    const life = await pullRequest(before, after);
    life.github.inDiff = (_, line) => line !== 9;
    const { result } = await life.run(requests);
    expect(states(life)).toEqual(['CHANGES_REQUESTED']);
    expect(life.threads()).toEqual(result.verdict.blocking.toSorted());
  });
});

test('review: comment posts the comments on lines in one review with the verdict, and nothing without news', async () => {
  const life = await pullRequest(before, after);
  const played = { inputs: { comment: 'off', review: 'comment' } };
  const { result } = await life.run(played);
  expect(states(life)).toEqual(['COMMENTED']);
  expect(life.github.reviews[0]?.body).toContain('**Fail: ');
  expect(life.threads()).toEqual(result.verdict.blocking.toSorted());
  await life.push({ 'README.md': '# Another shop\n' }, played);
  expect(states(life)).toEqual(['COMMENTED']);
  expect(life.stickies()).toEqual([]);
  expect(life.github.violations).toEqual([]);
});

describe('a token that may only read', () => {
  test.each(['summary', 'inline', undefined])(
    'comment: %s with request-changes: one notice that names the permission, and the verdict as before',
    async (comment) => {
      const life = await pullRequest(before, harmless);
      life.github.denied.add('pull-requests: write');
      const inputs = { ...requests.inputs, comment: comment ?? '' };
      const { status, result, summary } = await life.run({ inputs });
      expect(status).toBe(0);
      const named = result.notices.filter((notice) => notice.includes('pull-requests: write'));
      expect(named).toHaveLength(1);
      expect(named[0]).toContain('Or set `comment: off`.');
      expect(summary).toContain('pull-requests: write');
      const writes = life.github.asked.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
      expect(writes.length).toBeLessThanOrEqual(2);
    },
  );

  test('of a pull request from a fork: the notice names the workflows that can comment', async () => {
    const life = await pullRequest(before, harmless);
    life.github.denied.add('pull-requests: write');
    const payload = life.payloadFromFork();
    const { result } = await life.run({ inputs: { comment: '' }, payload });
    expect(result.notices.filter((notice) => notice.includes('docs/forks.md'))).toHaveLength(1);
  });
});

test('by default one comment is kept up to date, and paths of any characters are linked', async () => {
  const path = 'src/a#1 ?/ü 100%(x)/app.js';
  const life = await pullRequest({ [path]: before['src/app.js'] }, { [path]: after['src/app.js'] });
  const { status, summary, result } = await life.run({ inputs: { comment: '' } });
  expect(status).toBe(1);
  const [sticky = ''] = life.stickies();
  const [finding] = result.findings;
  const lines = finding?.location.level === 'line' ? finding.location : null;
  const range =
    lines === null
      ? ''
      : `#L${lines.startLine}${lines.endLine > lines.startLine ? `-L${lines.endLine}` : ''}`;
  const page = `https://github.com/octo/shop/blob/${life.head}/src/a%231%20%3F/%C3%BC%20100%25%28x%29/app.js${range}`;
  expect(sticky).toContain(page);
  expect(summary).toContain(page);
  expect(sticky).toContain('[job summary](https://github.com/octo/shop/actions/runs/1)');
  expect(life.github.lineComments).toEqual([]);
  expect(life.github.violations).toEqual([]);
});
