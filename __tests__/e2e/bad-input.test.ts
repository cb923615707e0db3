import { describe, expect, test } from 'vitest';
import type { Fault } from '../../practice/api/fault.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { pullRequestPayload } from '../../practice/runner.ts';
import { type FinishedRun, repositoryWith, runWithModels } from './action-run.ts';
import { after, before, harmless } from './shop.ts';

/** What a person reads: the summary names the cause and what to do. */
function tells({ summary, stdout }: FinishedRun, ...parts: readonly string[]): void {
  const plain = summary.replaceAll('\\', '').replaceAll('`', '');
  for (const part of parts) {
    expect(plain).toContain(part);
    expect(stdout.replaceAll('`', '')).toContain(part);
  }
}

const dispatch = { event: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } };

describe('settings and keys', () => {
  test.each([
    ['an unknown setting', { 'fial-on': 'major' }, ['Unknown input fial-on', 'fail-on']],
    [
      'a bad value',
      { 'fail-on': 'sever' },
      ['for fail-on', '"sever"', 'critical, major, minor, info, never'],
    ],
    ['an unknown maker', { reviewers: 'gemini/pro' }, ['Unknown provider gemini', 'anthropic, openai']],
    ['two reviewers alike', { reviewers: 'openai/x\nopenai/x' }, ['listed twice']],
    ['a settings file that does not exist', { 'settings-file': 'ci/none.yml' }, ['ci/none.yml', 'base']],
    ['a budget without a price', { 'max-cost-usd': '1' }, ['practice-lark', 'price']],
  ])('%s: inconclusive, and never waved through', async (_, inputs, parts) => {
    const ended = await runWithModels(repositoryWith(before, after), {
      inputs: { ...inputs, 'on-inconclusive': 'warn' },
    });
    expect(ended).toMatchObject({ status: 1, reasons: ['bad-setting'], requests: [] });
    tells(ended, ...parts);
  });

  test('a missing key', async () => {
    const ended = await runWithModels(repositoryWith(before, after), { inputs: { 'openai-api-key': '' } });
    expect(ended).toMatchObject({ status: 1, reasons: ['missing-key'], requests: [] });
    tells(ended, 'openai-api-key', 'secret');
  });

  test('a pull request from a fork, which is given no secrets', async () => {
    const ends = repositoryWith(before, after);
    const ended = await runWithModels(ends, {
      inputs: { 'openai-api-key': '', 'anthropic-api-key': '' },
      payload: pullRequestPayload({ base: ends.base, head: ends.head, fork: true }),
    });
    expect(ended).toMatchObject({ status: 1, reasons: ['missing-key'] });
    tells(ended, 'forks');
  });
});

describe('the change', () => {
  test('a base that does not exist', async () => {
    const ends = repositoryWith(before, after);
    const ended = await runWithModels(ends, {
      ...dispatch,
      inputs: { base: 'no-such-branch', head: ends.head },
    });
    expect(ended).toMatchObject({ status: 1, reasons: ['no-such-commit'], requests: [] });
    tells(ended, 'no-such-branch');
  });

  test('a repository without history', async () => {
    const ends = repositoryWith(before, after);
    ends.repository.git('checkout', '-q', '--orphan', 'empty');
    ends.repository.git('update-ref', '-d', 'refs/heads/main');
    ends.repository.git('update-ref', '-d', 'refs/heads/feature');
    ends.repository.git('reflog', 'expire', '--expire=now', '--all');
    ends.repository.git('gc', '-q', '--prune=now');
    const ended = await runWithModels(ends, { ...dispatch, inputs: { base: 'main', head: 'HEAD' } });
    expect(ended.status).toBe(1);
    expect(ended.reasons[0]).toMatch(/^no-history$|^no-such-commit$/u);
  });

  test('an event that has no change', async () => {
    const ended = await runWithModels(repositoryWith(before, after), { event: 'schedule', payload: {} });
    expect(ended).toMatchObject({ status: 1, reasons: ['unsupported-event'] });
    tells(ended, 'schedule');
  });

  test('an empty change: nothing to review, no call made', async () => {
    const ended = await runWithModels(repositoryWith(before, {}));
    expect(ended).toMatchObject({ status: 0, reasons: ['nothing-to-review'], requests: [] });
    tells(ended, 'nothing to review');
  });

  test('only binary files: nothing to review, and each is listed with its reason', async () => {
    const ended = await runWithModels(
      repositoryWith(before, { 'logo.png': Buffer.from([137, 80, 78, 71, 0, 1, 2, 3]) }),
    );
    expect(ended).toMatchObject({ status: 0, reasons: ['nothing-to-review'], requests: [] });
    expect(ended.result.change?.files).toMatchObject([{ path: 'logo.png', leftOut: { reason: 'binary' } }]);
    expect(ended.summary).toContain('logo.png');
  });

  const large = `export const rows = [\n${'  "one more row of many",\n'.repeat(100)}];\n`;

  test('a file left out by size alone: nobody decided that it needs no review, so nothing passes', async () => {
    const ended = await runWithModels(repositoryWith(before, { 'src/rows.ts': large }), {
      inputs: { 'max-change-kb': '1' },
    });
    expect(ended).toMatchObject({ status: 1, reasons: ['too-large'], requests: [] });
    expect(ended.result.verdict).toMatchObject({ verdict: 'inconclusive', complete: false });
    tells(ended, 'Too large to review: "src/rows.ts"');
  });

  test('nor beside others that were read; and somebody can decide it', async () => {
    const ends = repositoryWith(before, { ...harmless, 'src/rows.ts': large });
    expect((await runWithModels(ends, { inputs: { 'max-change-kb': '1' } })).reasons).toEqual(['too-large']);
    const decided = await runWithModels(ends, { inputs: { 'max-change-kb': '1', ignore: 'src/rows.ts' } });
    expect(decided).toMatchObject({ status: 0, reasons: ['approved'] });
  });
});

/** Rate limits are waited for until the time of the run is up, so it is given little. */
const little = { 'timeout-minutes': '0.15' };
const timeFor = (code: string): Readonly<Record<string, string>> => (code === 'rate-limited' ? little : {});
const owlFails = (fault: Fault) => (request: { wire: string | null }) =>
  request.wire === 'openai' ? fault : null;

describe('a provider that does not answer as it should: never a pass, and what the other said is kept', () => {
  const cases: readonly [string, Fault, string, readonly string[]][] = [
    ['401', { kind: 'status', status: 401 }, 'unauthorized', ['practice-owl', 'key']],
    ['404, a retired model', { kind: 'status', status: 404 }, 'model-not-found', ['practice-owl']],
    [
      '429 for ever',
      { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
      'rate-limited',
      ['practice-owl'],
    ],
    [
      '500',
      { kind: 'status', status: 500, headers: { 'retry-after': '0' } },
      'provider-error',
      ['practice-owl'],
    ],
    ['a cut connection', { kind: 'cut', afterEvents: 3 }, 'unreachable', ['practice-owl']],
    ['prose instead of JSON', { kind: 'prose', text: 'All good, ship it!' }, 'malformed', ['practice-owl']],
    ['a refusal', { kind: 'refusal' }, 'refused', ['practice-owl']],
    ['a truncated answer', { kind: 'truncated' }, 'truncated', ['practice-owl']],
  ];

  test.each(cases)('%s', async (_, fault, code, parts) => {
    const ended = await runWithModels(repositoryWith(before, harmless), {
      fault: owlFails(fault),
      inputs: timeFor(code),
    });
    expect(ended.result.verdict).toMatchObject({ verdict: 'inconclusive', complete: false });
    expect(ended.status).toBe(1);
    const [first] = ended.reasons;
    if (code === 'provider-error') expect(['provider-error', 'overloaded']).toContain(first);
    else expect(first).toBe(code);
    expect(ended.reasons).toContain('quorum-missed');
    tells(ended, ...parts);
  });

  test.each(cases)(
    '%s, and the other finds something: it still fails, and keeps it',
    async (_, fault, code) => {
      const ended = await runWithModels(repositoryWith(before, after), {
        fault: owlFails(fault),
        inputs: timeFor(code),
      });
      expect(ended.result.verdict).toMatchObject({ verdict: 'fail', complete: false });
      expect(ended.result.findings.length).toBeGreaterThan(0);
      expect(ended.transcript.some((entry) => entry.kind === 'answer' && entry.outcome === 'complete')).toBe(
        true,
      );
    },
  );

  test('both down: nothing is known, and it says so', async () => {
    const ended = await runWithModels(repositoryWith(before, after), {
      fault: () => ({ kind: 'status', status: 503, headers: { 'retry-after': '0' } }),
    });
    expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'inconclusive', 'sarif-file': '' } });
  });

  test('a quorum of one lets the other’s outage pass, and says it loudly', async () => {
    const ended = await runWithModels(repositoryWith(before, harmless), {
      fault: owlFails({ kind: 'refusal' }),
      inputs: { 'min-reviewers': '1' },
    });
    expect(ended).toMatchObject({ status: 0, reasons: ['approved', 'refused'] });
    tells(ended, 'practice-owl did not answer');
  });

  test('on-inconclusive: warn lets the job through without calling it a pass', async () => {
    const ended = await runWithModels(repositoryWith(before, harmless), {
      fault: owlFails({ kind: 'refusal' }),
      inputs: { 'on-inconclusive': 'warn' },
    });
    expect(ended).toMatchObject({ status: 0, outputs: { verdict: 'inconclusive', 'sarif-file': '' } });
  });

  test('one bad answer is mended by asking once more', async () => {
    let first = true;
    const ended = await runWithModels(repositoryWith(before, harmless), {
      fault: ({ wire }) => {
        if (wire !== 'openai' || !first) return null;
        first = false;
        return { kind: 'prose', text: 'Here is my review: all good.' };
      },
    });
    expect(ended).toMatchObject({ status: 0, reasons: ['approved'] });
  });
});

describe('an answer that names what is not there', () => {
  const inventing: ModelBehavior = (request) => {
    if (request.model !== 'practice-owl') return practiceBehavior()(request);
    const finding = {
      category: 'injection',
      assumes: null,
      severity: 'critical',
      title: 'Injection in the ghost module',
      explanation: 'It is not there.',
      scenario: 'Never.',
      path: 'src/ghost.js',
      quote: 'ghost.query(request.body)',
      line: 4_711,
      suggestion: null,
    };
    const { kind } = readRequest(request.turns).question;
    return {
      kind: 'answer',
      json: { findings: kind === 'independent-review' ? [finding] : [], positions: [], relocations: [] },
    };
  };

  test('is asked once where it stands, and then kept as a note that does not gate', async () => {
    const ended = await runWithModels(repositoryWith(before, harmless), { behavior: inventing });
    expect(ended).toMatchObject({ status: 0, outputs: { verdict: 'pass', critical: '0' } });
    expect(ended.result.notes).toMatchObject([
      { title: 'Injection in the ghost module', reviewer: 'openai/practice-owl' },
    ]);
    expect(ended.summary).toContain('ghost module');
    expect(ended.requests.filter(({ wire }) => wire === 'openai')).toHaveLength(2);
  });
});

test('a cancelled run leaves what was answered, and says that it was cancelled', async () => {
  const ended = await runWithModels(repositoryWith(before, after), {
    fault: owlFails({ kind: 'stall' }),
    onLineOfProcess: (line, kill) => {
      if (line.includes('practice-lark · b1')) kill('SIGTERM');
    },
  });
  expect(ended).toMatchObject({ status: 1, outputs: { 'sarif-file': '' } });
  expect(ended.reasons).toContain('cancelled');
  expect(ended.result.findings.length).toBeGreaterThan(0);
});

test('a run that takes too long ends by itself, and says so', async () => {
  const ended = await runWithModels(repositoryWith(before, harmless), {
    fault: owlFails({ kind: 'stall' }),
    inputs: { 'timeout-minutes': '0.03' },
  });
  expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'inconclusive' } });
  expect(ended.reasons[0]).toBe('timed-out');
});
