import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { pullRequestPayload } from '../../practice/runner.ts';
import { ada, type Fault, mallory, robot } from '../doubles/github.ts';
import { type PushedPullRequest, pullRequest } from './pushed-pull-request.ts';
import { after, before, harmless } from './shop.ts';

/** Whatever GitHub or people do: nothing is posted twice, nothing is lost, and the gate does not depend on it. */

const reviewed = async (): Promise<PushedPullRequest> => {
  const life = await pullRequest(before, after);
  const { status } = await life.run();
  expect(status).toBe(1);
  return life;
};

describe('what others write is not believed', () => {
  test('a pasted memory, an edited one, and another bot’s comment: all is reviewed, and it is said why', async () => {
    const life = await reviewed();
    const [own = ''] = life.stickies();
    const forged = own.replace(
      /xreview:memory (.)/u,
      (_, first: string) => `xreview:memory ${first === 'A' ? 'B' : 'A'}`,
    );
    for (const comment of life.github.comments) comment.body = forged;
    life.github.comments.unshift({ id: 1, user: mallory, body: own, created_at: life.github.now() });
    life.github.comments.unshift({
      id: 2,
      user: { ...robot, id: 77, login: 'other[bot]' },
      body: own,
      created_at: life.github.now(),
    });
    const { result, status } = await life.run();
    expect(status).toBe(1);
    expect(result.pushes?.mode).toBe('first');
    expect(result.notices.join(' ')).toContain('its seal is not valid');
    expect(life.github.comments).toHaveLength(3);
    expect(life.github.comments.slice(0, 2).map(({ body }) => body)).toEqual([own, own]);
    expect(new Set(life.threads()).size).toBe(life.threads().length);
  });

  test('dismissals by people without write access, and resolved threads of theirs, have no say', async () => {
    const life = await reviewed();
    const [blocker = ''] = life.threads();
    life.github.say(mallory, `/xreview dismiss ${blocker} trust me`);
    for (const comment of life.github.lineComments) comment.resolvedBy = 'mallory';
    const { result, status, requests } = await life.run();
    expect([status, requests]).toEqual([1, []]);
    expect(result.findings.every(({ dismissal }) => dismissal === null)).toBe(true);
  });

  test('a thread that someone with write access resolved, and a dismissed alert, are decisions', async () => {
    const life = await reviewed();
    const { result: first } = await life.run();
    const [one, two] = first.verdict.blocking;
    const thread = life.github.lineComments.find(({ body }) => body.includes(`finding:${one} `));
    if (thread === undefined) throw new Error('the blocker has no thread');
    thread.resolvedBy = 'ada';
    const message = `Finding ${one}. But in truth.\nFinding ${two}.`;
    life.github.alerts.push({ number: 3, rule: 'injection', message, by: 'bob', reason: "won't fix" });
    const { result } = await life.run();
    const dismissed = result.findings.filter(({ dismissal }) => dismissal !== null);
    expect(Object.fromEntries(dismissed.map(({ id, dismissal }) => [id, dismissal?.source]))).toEqual({
      [one ?? '']: 'thread',
      [two ?? '']: 'alert',
    });
  });

  test('suppressions count as they stand at the base, not as the pull request would have them', async () => {
    const life = await reviewed();
    const { result } = await life.run();
    const file = result.verdict.blocking.map((id) => `- finding: ${id}\n  reason: intended\n`).join('');
    const ignored = await life.push({ '.github/xreview-suppressions.yml': file });
    expect(ignored.status).toBe(1);
    life.repository.git('checkout', '-q', 'main');
    life.base = life.repository.commit({ '.github/xreview-suppressions.yml': file });
    life.repository.git('checkout', '-q', 'feature');
    const heeded = await life.run();
    expect(heeded.result.verdict.blocking).toEqual([]);
    expect(heeded.sets.dismissed.length).toBeGreaterThan(0);
  });
});

describe('comments that are gone, too long or made twice', () => {
  test('a deleted comment is made anew, once; threads are not said again', async () => {
    const life = await reviewed();
    const before = life.threads();
    life.github.comments.length = 0;
    await life.run();
    expect(life.stickies()).toHaveLength(1);
    expect(life.threads()).toEqual(before);
  });

  test('two runs at once leave one comment', async () => {
    const life = await pullRequest(before, harmless);
    const [a, b] = await Promise.all([life.run(), life.run()]);
    expect([a.status, b.status]).toEqual([0, 0]);
    expect(life.stickies()).toHaveLength(1);
  });

  test('a run that ends after that of a newer push leaves its comment alone, and no line of progress', async () => {
    const life = await pullRequest(before, after);
    const older = pullRequestPayload({ base: life.base, head: life.head });
    const newerEnded = Promise.withResolvers<void>();
    const olderAsked = Promise.withResolvers<void>();
    const practice = practiceBehavior();
    const behavior: ModelBehavior = async (request) => {
      olderAsked.resolve();
      await newerEnded.promise;
      return practice(request);
    };
    const first = life.run({ payload: older, status: 1, behavior });
    await olderAsked.promise;
    life.head = life.repository.commit({ 'src/app.js': before['src/app.js'], ...harmless }, 'Push');
    const second = await life.run();
    newerEnded.resolve();
    expect((await first).reasons).toContain('stale-head');
    expect(second.status).toBe(0);
    const [sticky = '', ...others] = life.stickies();
    expect(others).toEqual([]);
    expect(sticky).toContain(`/commit/${life.head})`);
    expect(sticky).not.toContain('⏳');
  });

  test('a line that GitHub does not take costs the others nothing: it goes to the file', async () => {
    const life = await pullRequest(before, after);
    life.github.inDiff = (_, line) => line !== 9;
    const { status } = await life.run();
    expect(status).toBe(1);
    const kinds = life.github.lineComments.map(({ subject_type }) => subject_type);
    expect(kinds).toContain('file');
    expect(kinds).toContain('line');
    expect(new Set(life.threads()).size).toBe(life.github.lineComments.length);
  });

  test('threads that people answered are left alone when the finding is fixed', async () => {
    const life = await reviewed();
    const [first] = life.github.lineComments;
    if (first === undefined) throw new Error('no thread');
    life.github.lineComments.push({ ...first, id: 9999, user: ada, body: 'Why?', in_reply_to_id: first.id });
    await life.push({ 'src/app.js': before['src/app.js'], ...harmless });
    const marks = life.github.lineComments.map(({ body, resolvedBy }) => [body.slice(5, 20), resolvedBy]);
    expect(marks[0]).toEqual(['xreview:finding', null]);
    expect(marks.slice(1, -1).every(([mark]) => mark === 'xreview:fixed:x')).toBe(true);
  });
});

describe('a GitHub that fails, refuses or is silent', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['403', { status: 403, message: 'Resource not accessible by integration' }],
    ['404', { status: 404 }],
    ['409', { status: 409 }],
    ['422', { status: 422 }],
    ['429', { status: 429, headers: { 'retry-after': '3600' } }],
    ['500', { status: 500 }],
  ];
  test.each(faults)(
    '%s to everything: the gate stands, the summary tells, nothing is posted',
    async (_, fault) => {
      const life = await pullRequest(before, after);
      life.github.fault = () => fault;
      const { status, result, summary } = await life.run();
      expect(status).toBe(1);
      expect(result.verdict.blocking.length).toBeGreaterThan(0);
      expect(result.notices.length).toBeGreaterThan(0);
      expect(summary).toContain('Could not check whether');
      expect([life.stickies(), life.github.lineComments]).toEqual([[], []]);
    },
  );

  test('nobody there at all', async () => {
    const life = await pullRequest(before, harmless);
    const { status, result } = await life.run({ env: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
    expect(status).toBe(0);
    expect(result.notices.join(' ')).toContain('did not answer');
  });

  test.each([{ status: 500 }, { status: 403, headers: { 'x-ratelimit-remaining': '0' } }])(
    'gone when the head is read again ($status): the gate stands, and it is said that nobody knows',
    async (fault) => {
      const life = await pullRequest(before, after);
      const { status, result, summary } = await life.run({
        onLine: (line) => {
          if (line.includes('practice-lark · b1')) life.github.fault = () => fault;
        },
      });
      expect(status).toBe(1);
      expect(result.verdict.blocking.length).toBeGreaterThan(0);
      expect(summary).toContain('Could not check whether');
      expect(life.stickies().every((body) => !body.includes('Pass'))).toBe(true);
    },
  );

  test('a token that may only read: the gate stands, and the permission that is missing is named', async () => {
    const life = await pullRequest(before, after);
    life.github.denied.add('pull-requests: write');
    const { status, result } = await life.run();
    expect(status).toBe(1);
    expect(result.notices.join(' ')).toContain('permissions: pull-requests: write');
  });

  test('posting that fails half-way is not posted twice by the next run', async () => {
    const life = await pullRequest(before, after);
    life.github.fault = (method, path) =>
      method === 'POST' && path.endsWith('/reviews') ? { status: 502 } : null;
    const { result } = await life.run();
    expect(result.notices.join(' ')).toContain('The status comment and the job summary list the findings');
    life.github.fault = () => null;
    await life.run();
    await life.run();
    expect(life.github.lineComments).toHaveLength(new Set(life.threads()).size);
    expect(life.github.lineComments.length).toBeGreaterThan(0);
  });

  test('without contents: write a fixed thread says so in words, and the permission is named', async () => {
    const life = await reviewed();
    life.github.denied.add('contents: write');
    const { result } = await life.push({ 'src/app.js': before['src/app.js'], ...harmless });
    expect(result.notices.join(' ')).toContain('contents: write');
    expect(life.github.lineComments.every(({ body }) => body.startsWith('<!-- xreview:fixed:'))).toBe(true);
  });

  test('a pull request that was closed during the review gets no comment', async () => {
    const life = await pullRequest(before, harmless);
    life.github.state = 'closed';
    const { result, status } = await life.run();
    expect(status).toBe(0);
    expect(result.notices.join(' ')).toContain('was closed during the review');
    expect(life.stickies().every((body) => !body.includes('Pass'))).toBe(true);
  });
});

test('a workflow that caches a state file needs no comment', async () => {
  const life = await pullRequest(before, after);
  const inputs = { comment: 'off', 'state-file': '.cache/xreview' };
  const first = await life.run({ inputs });
  const again = await life.run({ inputs });
  expect(again.result.pushes?.mode).toBe('unchanged');
  expect([again.requests, again.status]).toEqual([[], 1]);
  expect(again.result.verdict.blocking).toEqual(first.result.verdict.blocking);
  expect(life.github.comments).toEqual([]);
  const path = join(life.repository.path, '.cache/xreview');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^./u, '!'));
  expect((await life.run({ inputs })).result.pushes?.mode).toBe('first');
});

test('a cancelled run says so in the comment, and what was remembered before it stays', async () => {
  const life = await reviewed();
  const remembered = /xreview:memory (\S+)/u.exec(life.stickies()[0] ?? '')?.[1];
  await life.push(
    { 'src/more.js': 'export const more = 1;\n' },
    {
      fault: ({ wire }) => (wire === 'openai' ? { kind: 'stall' } : null),
      onLineOfProcess: (line, kill) => {
        if (line.includes('practice-lark · b1')) kill('SIGTERM');
      },
    },
  );
  const [sticky = ''] = life.stickies();
  expect(sticky).toContain('cancelled');
  expect(/xreview:memory (\S+)/u.exec(sticky)?.[1]).toBe(remembered);
});

test('a panel of endpoints of one’s own seals with their keys', async () => {
  const gate = await startPracticeServer({ behavior: practiceBehavior() });
  onTestFinished(() => gate.close());
  const provider = { api: 'openai-chat', 'base-url': gate.chatURL, 'key-variable': 'GATE_KEY' };
  const settings = { reviewers: ['gate/practice-owl', 'gate/practice-lark'], providers: { gate: provider } };
  const life = await pullRequest({ ...before, '.github/xreview.yml': stringify(settings) }, after);
  const played = {
    inputs: { reviewers: '', 'anthropic-api-key': '', 'openai-api-key': '' },
    env: { GATE_KEY: 'gk-gate-0123456789' },
  };
  await life.run(played);
  const again = await life.run(played);
  expect(again.result.pushes?.mode).toBe('unchanged');
  const other = await life.run({ ...played, env: { GATE_KEY: 'gk-other-0123456789' } });
  expect(other.result.notices.join(' ')).toContain('its seal is not valid');
});

test('while it runs the comment says what it is at, above what it said before; in the end the line is gone', async () => {
  const life = await reviewed();
  const verdict = 'this change';
  expect(life.stickies()[0]).toContain(verdict);
  const seen: string[] = [];
  await life.push(
    { 'src/more.js': 'export const more = 1;\n' },
    {
      behavior: (request) => {
        seen.push(...life.stickies());
        return practiceBehavior()(request);
      },
    },
  );
  const lines = life.github.asked.flatMap(({ method, body }) =>
    method === 'PATCH' && typeof body === 'object' && body !== null && 'body' in body
      ? [String(body.body)]
      : [],
  );
  const [during = '', after = ''] = [lines.find((line) => line.includes('⏳')), lines.at(-1)];
  expect(during.split('\n')[1]).toMatch(new RegExp(`⏳ Reviewing .*${life.head.slice(0, 10)}`, 'u'));
  expect(during).toContain(verdict);
  expect(during).toMatch(/xreview:memory \S+/u);
  expect(after).not.toContain('⏳');
  expect(seen.every((body) => body.includes(verdict))).toBe(true);
  expect(life.stickies()).toHaveLength(1);
});

test('more than a comment has room for: every blocker is asked about by the next push, and GitHub takes the comment', async () => {
  const count = 60;
  const code = Array.from({ length: count }, (_, index) => `export const step${index} = start(${index});`);
  /** Long, and of words that do not repeat. */
  const essay = (seed: string): string =>
    Array.from({ length: 12 }, (_, index) =>
      createHash('sha256').update(`${seed} ${index}`).digest('hex'),
    ).join(' ');
  const behavior: ModelBehavior = ({ model, turns }) => {
    const { question } = readRequest(turns);
    const findings = code.map((quote, index) => ({
      category: 'resource-leak',
      assumes: null,
      severity: 'critical',
      title: `Step ${index} is never ended`,
      explanation: essay(`${model} ${index}`),
      scenario: essay(`scenario ${index}`).slice(0, 400),
      path: 'src/steps.js',
      quote,
      line: index + 1,
      suggestion: null,
    }));
    const labels = question.kind === 'exchange' ? [...question.judge, ...question.earlier] : [];
    const positions = labels.map(({ label, path, quote }) => ({
      label,
      position: 'uphold',
      ground: null,
      reason: 'Still so.',
      evidence: [{ path, quote }],
      severity: null,
      sameAs: null,
    }));
    const first =
      question.kind === 'independent-review' &&
      life.stickies().every((body) => !body.includes('xreview:memory'));
    return { kind: 'answer', json: { findings: first ? findings : [], positions, relocations: [] } };
  };
  const life = await pullRequest(before, { 'src/steps.js': `${code.join('\n')}\n` });
  const first = await life.run({ behavior });
  expect(first.result.verdict.blocking).toHaveLength(count);
  expect(life.stickies()[0]?.length).toBeLessThan(65_536);
  const second = await life.push(harmless, { behavior });
  expect(second.result.pushes?.mode).toBe('full');
  expect(second.result.pushes?.why).toContain('does not list the files that it covered');
  expect(second.sets.open).toEqual([...first.result.verdict.blocking].toSorted());
  expect([second.sets.new, second.sets.fixed]).toEqual([[], []]);
  expect(life.stickies()).toHaveLength(1);
  expect(life.github.violations).toEqual([]);
});

test('a pull request that is opened again onto another base is reviewed in full; what was said is not said twice', async () => {
  const life = await reviewed();
  const said = life.github.lineComments.length;
  life.repository.git('checkout', '-q', '-b', 'release', 'main');
  life.base = life.repository.commit({ 'src/other.js': 'export const other = 1;\n' }, 'Release');
  life.repository.git('checkout', '-q', 'feature');
  life.repository.git('rebase', '-q', 'release');
  life.head = life.repository.git('rev-parse', 'HEAD');
  const payload = pullRequestPayload({ base: life.base, head: life.head });
  const { base, ...pull } = payload.pull_request;
  const { result, sets } = await life.run({
    payload: { ...payload, action: 'reopened', pull_request: { ...pull, base: { ...base, ref: 'release' } } },
  });
  expect(result.pushes).toMatchObject({ mode: 'full', why: expect.stringContaining('base') });
  expect(sets.new).toEqual([]);
  expect(sets.open.length).toBeGreaterThan(0);
  expect(life.github.lineComments).toHaveLength(said);
  expect(life.stickies()).toHaveLength(1);
});
