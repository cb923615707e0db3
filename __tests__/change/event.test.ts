import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type RequestedChange, readRunContext } from '../../src/change/event.ts';

const require = createRequire(import.meta.url);
const examples = z
  .array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))
  .parse(require('@octokit/webhooks-examples'));

/** GitHub's own example of an event. */
function payloadOf(event: string, part: Record<string, unknown> = {}): Record<string, unknown> {
  const all = examples.find(({ name }) => name === event)?.examples ?? [];
  const found = all.find((one) => Object.entries(part).every(([key, value]) => one[key] === value));
  if (!found) throw new Error(`no example of ${event}`);
  return found;
}

const nothing: RequestedChange = { base: null, head: null, uncommitted: false };
const sha = 'c'.repeat(40);

function read(event: string, payload: unknown, asked: RequestedChange = nothing) {
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_SHA: sha,
  };
  return readRunContext(env, asked, (path) => {
    expect(path).toBe('/event.json');
    return typeof payload === 'string' ? payload : JSON.stringify(payload);
  });
}

test('a pull request names base, head, author and the test merge', () => {
  const context = read('pull_request', payloadOf('pull_request', { action: 'opened' }));
  expect(context).toMatchObject({
    repository: 'octo/hello',
    event: 'pull_request',
    head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    base: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    baseBranch: 'master',
    testMerge: sha,
    pullRequest: { number: 2, author: 'Codertocat', authorIsBot: false, fork: false, headRef: 'changes' },
  });
});

test('on pull_request_target the commit of the run is not taken for a merge of the head', () => {
  const context = read('pull_request_target', payloadOf('pull_request', { action: 'opened' }));
  expect(context.testMerge).toBeNull();
  expect(context.pullRequest?.number).toBe(2);
});

test('a fork is told by its repository, also where that was deleted since', () => {
  const payload = z
    .object({ pull_request: z.record(z.string(), z.unknown()) })
    .parse(payloadOf('pull_request'));
  const head = z.record(z.string(), z.unknown()).parse(payload.pull_request['head']);
  for (const repo of [null, { full_name: 'someone/else' }]) {
    const forked = {
      ...payload,
      pull_request: { ...payload.pull_request, head: { ...head, repo }, body: null },
    };
    expect(read('pull_request', forked).pullRequest).toMatchObject({ fork: true, body: '' });
  }
});

test('a merge group names both ends', () => {
  const context = read('merge_group', payloadOf('merge_group'));
  expect(context).toMatchObject({
    base: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
    head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
    pullRequest: null,
  });
});

test('a push goes from before to after; a new branch has no base, a deleted one no change', () => {
  const zeros = '0'.repeat(40);
  const push = (part: object) => ({
    ref: 'refs/heads/topic',
    before: 'a'.repeat(40),
    after: 'b'.repeat(40),
    repository: { default_branch: 'main' },
    ...part,
  });
  expect(read('push', push({}))).toMatchObject({
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    defaultBranch: 'main',
  });
  expect(read('push', push({ before: zeros }))).toMatchObject({ base: null, defaultBranch: 'main' });
  expect(read('push', push({ before: zeros, ref: 'refs/heads/main' }))).toMatchObject({
    base: null,
    defaultBranch: null,
  });
  const deleted = read('push', payloadOf('push', { deleted: true }));
  expect(deleted.deletedRef).toBe('refs/tags/simple-tag');
});

test('a dispatch is reviewed between the base and head that are asked for', () => {
  const payload = payloadOf('workflow_dispatch');
  const context = read('workflow_dispatch', payload, { base: 'v1', head: null, uncommitted: false });
  expect(context).toMatchObject({ event: 'workflow_dispatch', base: 'v1', head: sha });
  const both = read('workflow_dispatch', payload, { base: 'v1', head: 'v2', uncommitted: false });
  expect(both).toMatchObject({ base: 'v1', head: 'v2' });
});

test('a base that is asked for beats the event, and what the event knows of its own base', () => {
  const context = read('pull_request', payloadOf('pull_request'), {
    base: 'v1',
    head: null,
    uncommitted: false,
  });
  expect(context).toMatchObject({ base: 'v1', baseBranch: null, testMerge: null });
  expect(context.pullRequest).not.toBeNull();
});

test('off the runner the flags decide', () => {
  const read = (asked: RequestedChange) => readRunContext({}, asked, () => expect.unreachable());
  expect(read({ base: 'main', head: null, uncommitted: false })).toMatchObject({
    event: 'local',
    repository: null,
    base: 'main',
    head: 'HEAD',
  });
  expect(read({ base: null, head: null, uncommitted: true })).toMatchObject({
    base: 'HEAD',
    uncommitted: true,
  });
  expect(() => read(nothing)).toThrow(expect.objectContaining({ code: 'bad-setting' }));
  expect(() => read({ base: 'main', head: 'x', uncommitted: true })).toThrow(
    expect.objectContaining({ code: 'bad-setting' }),
  );
});

test.each([
  ['an event without ends', 'schedule', { schedule: '* * * * *' }, 'unsupported-event'],
  ['an event file that is no JSON', 'push', '<html>', 'bad-event'],
  ['a pull request without a head', 'pull_request', { pull_request: { number: 1, title: 'x' } }, 'bad-event'],
  [
    'a commit that is an option',
    'merge_group',
    { merge_group: { base_sha: '--all', head_sha: sha, base_ref: 'm' } },
    'bad-event',
  ],
])('%s is a problem with a remedy', (_, event, payload, code) => {
  expect(() => read(event, payload)).toThrow(
    expect.objectContaining({ name: 'Problem', code, remedy: expect.stringMatching(/\w/) }),
  );
});
