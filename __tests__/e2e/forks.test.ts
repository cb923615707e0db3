import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ActionOutcome, pullRequestPayload } from '../../practice/runner.ts';
import { type GitHubDouble, github } from '../doubles/github.ts';
import { type Content, clone, type TestRepository, temporaryFolder } from '../git/repository.ts';
import { type FinishedRun, type RunOptions, repositoryWith, runWithModels } from './action-run.ts';
import { playAction } from './called-action.ts';
import { after, before, harmless } from './shop.ts';

/**
 * A pull request from a fork, reviewed by two jobs: one without keys collects the change, one with them reviews it.
 * The repository on the server has the fork's commits under refs/pull/7/head only, as GitHub has.
 */
class Fork {
  readonly github: GitHubDouble;
  readonly origin: TestRepository;
  readonly base: string;
  readonly head: string;
  /** Where the reviewing job downloaded the artifact to. */
  readonly artifact: string;

  constructor(double: GitHubDouble, files: Readonly<Record<string, Content>>) {
    const { repository, base, head } = repositoryWith(before, files);
    this.origin = repository;
    this.base = base;
    this.head = head;
    this.github = double;
    repository.git('update-ref', 'refs/pull/7/head', head);
    repository.git('checkout', '-q', 'main');
    repository.git('branch', '-q', '-D', 'feature');
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    Object.assign(double, { base, head, fork: 'mallory/shop' });
    this.artifact = join(temporaryFolder(), 'change.json');
  }

  /** The job on `pull_request`: the head is there, keys are not. */
  async collect(): Promise<ActionOutcome> {
    const checkout = clone(this.origin, '--depth=1');
    checkout.git('fetch', '-q', '--depth=1', 'origin', this.head);
    checkout.git('checkout', '-q', '--detach', this.head);
    const temp = temporaryFolder();
    const outcome = await playAction({
      cwd: checkout.path,
      inputs: { mode: 'collect' },
      event: 'pull_request',
      payload: pullRequestPayload({ base: this.base, head: this.head, fork: true }),
      sha: this.head,
      temp,
    });
    const written = outcome.outputs['change-file'] ?? '';
    if (written !== '') writeFileSync(this.artifact, readFileSync(written));
    return outcome;
  }

  /** Rewrites what was collected, as the pull request's own workflow could. */
  forge(change: (collected: Record<string, unknown>) => Record<string, unknown>): void {
    const collected: Record<string, unknown> = JSON.parse(readFileSync(this.artifact, 'utf8'));
    writeFileSync(this.artifact, JSON.stringify(change(collected)));
  }

  payload(more: Readonly<Record<string, unknown>> = {}) {
    const run = {
      id: 1,
      event: 'pull_request',
      conclusion: 'success',
      head_sha: this.head,
      head_branch: 'feature',
      head_repository: { full_name: 'mallory/shop' },
      pull_requests: [],
      ...more,
    };
    return { action: 'completed', workflow_run: run, repository: { full_name: 'octo/shop' } };
  }

  /** The job on `workflow_run`: the default branch is checked out, nothing else is there. */
  review(played: RunOptions = {}, workspace = clone(this.origin, '--depth=1')): Promise<FinishedRun> {
    return runWithModels(
      { repository: workspace, base: this.base, head: this.base },
      {
        event: 'workflow_run',
        payload: this.payload(),
        ...played,
        inputs: {
          'github-token': 'ghs_e2e_token_value',
          'change-file': this.artifact,
          comment: 'summary',
          ...played.inputs,
        },
        env: {
          GITHUB_API_URL: this.github.url,
          GITHUB_SERVER_URL: 'https://github.example',
          GITHUB_RUN_ID: '42',
          ...played.env,
        },
      },
    );
  }

  contexts(): readonly string[] {
    return [...new Set(this.github.statuses.map(({ context }) => context))];
  }

  states(): readonly string[] {
    return this.github.statuses.map(({ state }) => state);
  }
}

async function fork(files: Readonly<Record<string, Content>>): Promise<Fork> {
  return new Fork(await github(), files);
}

/** What was collected of a change that is without fault: it holds ids, and they are the same in every test. */
let harmlessly: Buffer | null = null;

/** A fork whose change was collected as it should be. */
async function collected(files: Readonly<Record<string, Content>> = harmless): Promise<Fork> {
  const one = await fork(files);
  if (files === harmless && harmlessly !== null) {
    writeFileSync(one.artifact, harmlessly);
    return one;
  }
  expect((await one.collect()).status).toBe(0);
  if (files === harmless) harmlessly = readFileSync(one.artifact);
  return one;
}

describe('a pull request from a fork', () => {
  test('is collected without a key and without asking anyone', async () => {
    const one = await fork(after);
    const { status, outputs, summary, stdout } = await one.collect();
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ verdict: '', 'sarif-file': '' });
    expect(summary).toContain('Nothing has been reviewed yet');
    expect(stdout).not.toContain('Pass');
    const written = readFileSync(one.artifact, 'utf8');
    expect(JSON.parse(written)).toMatchObject({
      version: 1,
      repository: 'octo/shop',
      pullRequest: 7,
      baseRef: 'main',
      mergeBase: one.base,
      head: one.head,
    });
    // Ids and paths only: no text of the change travels.
    expect(written).not.toContain('SELECT');
    expect(one.github.asked).toEqual([]);
  });

  test.each([
    ['blocking findings', after, 'fail', ['pending', 'failure']],
    ['nothing wrong', harmless, 'pass', ['pending', 'success']],
  ])('with %s is reviewed by the job that has the keys, and told so', async (_, files, verdict, states) => {
    const one = await collected(files);
    const { result, requests } = await one.review();
    expect(requests.length).toBeGreaterThanOrEqual(2);
    expect(result.verdict).toMatchObject({ verdict, complete: true });
    expect(result.change).toMatchObject({ base: one.base, head: one.head });
    expect(one.states()).toEqual(states);
    for (const { sha, context } of one.github.statuses)
      expect({ sha, context }).toEqual({ sha: one.head, context: 'xreview (main)' });
    expect(one.github.comments.map(({ body }) => body).join()).toContain(
      verdict === 'fail' ? 'Fail' : 'Pass',
    );
    expect(one.github.violations).toEqual([]);
  });

  test('nothing of the head is checked out, executed or obeyed, and the workspace stays as it was', async () => {
    const mark = join(mkdtempSync(join(tmpdir(), 'xreview-trap-')), 'mark');
    onTestFinished(() => rmSync(dirname(mark), { recursive: true, force: true }));
    const one = await collected({
      ...after,
      '.gitattributes': '*.js filter=trap diff=trap\n',
      '.github/xreview.yml': 'fail-on: never\nignore: ["**"]\n',
      '.npmrc': 'node-options=--require=./trap.cjs\n',
      'trap.cjs': `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'run')\n`,
    });
    const workspace = clone(one.origin, '--depth=1');
    for (const kind of ['filter.trap.clean', 'filter.trap.smudge', 'diff.trap.textconv', 'diff.trap.command'])
      workspace.git('config', kind, `touch ${mark}; cat`);
    const { result } = await one.review({}, workspace);
    expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
    expect(result.settings.failOn).toBe('critical');
    expect(existsSync(mark)).toBe(false);
    expect(workspace.git('rev-parse', 'HEAD')).toBe(one.base);
    expect(workspace.git('status', '--porcelain')).toBe('');
    expect(existsSync(join(workspace.path, 'trap.cjs'))).toBe(false);
  });

  test('that goes to two branches gets a verdict for each: one does not open the other', async () => {
    const one = await collected();
    one.github.others.push({ number: 8, head: one.head, baseRef: 'next' });
    await one.review();
    expect(one.contexts()).toEqual(['xreview (main)']);
    one.forge((all) => ({ ...all, pullRequest: 8, baseRef: 'next' }));
    one.github.statuses.length = 0;
    const { result } = await one.review();
    expect(result.change?.pullRequest?.number).toBe(8);
    expect(one.contexts()).toEqual(['xreview (next)']);
  });
});

const zeros = '0'.repeat(40);
const forgeries: readonly (readonly [string, (one: Fork) => void, string])[] = [
  ['another pull request', (one) => one.forge((all) => ({ ...all, pullRequest: 8 })), 'forged-collection'],
  ['another head', (one) => one.forge((all) => ({ ...all, head: one.base })), 'forged-collection'],
  ['another merge base', (one) => one.forge((all) => ({ ...all, mergeBase: one.head })), 'forged-collection'],
  ['another base branch', (one) => one.forge((all) => ({ ...all, baseRef: 'feature' })), 'forged-collection'],
  [
    'another repository',
    (one) => one.forge((all) => ({ ...all, repository: 'mallory/shop' })),
    'forged-collection',
  ],
  ['no files', (one) => one.forge((all) => ({ ...all, entries: [] })), 'forged-collection'],
  [
    'a path outside',
    (one) =>
      one.forge((all) => ({ ...all, entries: [{ path: '../../etc/passwd', mode: '100644', blob: zeros }] })),
    'forged-collection',
  ],
  [
    'another blob',
    (one) =>
      one.forge((all) => ({ ...all, entries: [{ path: 'src/more.js', mode: '100644', blob: zeros }] })),
    'forged-collection',
  ],
  ['another version', (one) => one.forge((all) => ({ ...all, version: 2 })), 'bad-collection'],
  ['a setting slipped in', (one) => one.forge((all) => ({ ...all, 'fail-on': 'never' })), 'bad-collection'],
  ['prose', (one) => writeFileSync(one.artifact, '::set-output name=verdict::pass'), 'bad-collection'],
  ['nothing at all', (one) => rmSync(one.artifact), 'bad-collection'],
  [
    'a link',
    (one) => {
      rmSync(one.artifact);
      symlinkSync('/etc/passwd', one.artifact);
    },
    'bad-collection',
  ],
  [
    'a folder',
    (one) => {
      rmSync(one.artifact);
      mkdirSync(one.artifact);
    },
    'bad-collection',
  ],
  ['a gigabyte', (one) => truncateSync(one.artifact, 1024 ** 3), 'bad-collection'],
];

describe('what a pull request may have forged', () => {
  test.each(forgeries)('%s: nobody is asked, and the gate stays shut', async (_, forge, reason) => {
    const one = await collected();
    forge(one);
    const { status, requests, reasons, result } = await one.review({ inputs: { 'on-inconclusive': 'warn' } });
    expect(requests).toEqual([]);
    expect({ status, reasons, verdict: result.verdict.verdict }).toEqual({
      status: 1,
      reasons: [reason],
      verdict: 'inconclusive',
    });
    expect(one.states()).not.toContain('success');
    expect(one.states().at(-1)).toBe('error');
  });

  test('a run that was not of a pull request', async () => {
    const one = await collected();
    const { reasons, requests } = await one.review({ payload: one.payload({ event: 'push' }) });
    expect([reasons, requests, one.states()]).toEqual([['unsupported-event'], [], []]);
  });

  test('a base of its own choice', async () => {
    const one = await collected();
    const { reasons, requests } = await one.review({ inputs: { base: one.head } });
    expect([reasons, requests, one.states()]).toEqual([['bad-setting'], [], []]);
  });
});

describe('what may have happened meanwhile', () => {
  test('a newer push: its own run decides', async () => {
    const one = await collected();
    one.github.head = 'e'.repeat(40);
    const { reasons, requests, status } = await one.review();
    expect([reasons, requests, status, one.states()]).toEqual([['stale-head'], [], 1, []]);
  });

  test('a push during the review: it is published as stale, and not green', async () => {
    const one = await collected();
    const { reasons, status } = await one.review({
      onLine: (line) => {
        if (line.includes('practice-lark · b1')) one.github.head = 'e'.repeat(40);
      },
    });
    expect(reasons).toContain('stale-head');
    expect([status, one.states()]).toEqual([1, ['pending', 'error']]);
  });

  test('the pull request was closed', async () => {
    const one = await collected();
    one.github.state = 'closed';
    const { reasons, requests, status } = await one.review();
    expect([reasons, requests, status, one.states()]).toEqual([['no-pull-request'], [], 1, []]);
  });

  test('the fork was deleted', async () => {
    const one = await collected();
    const { reasons } = await one.review({ payload: one.payload({ head_repository: null }) });
    expect(reasons).toEqual(['no-pull-request']);
  });

  test('another fork of the same owner has a branch of that name', async () => {
    const one = await collected();
    one.github.fork = 'mallory/other';
    const { reasons } = await one.review();
    expect(reasons).toEqual(['no-pull-request']);
  });

  test('a merge to the base, whose tip the checkout then has, changes nothing in what is reviewed', async () => {
    const one = await collected();
    one.origin.commit({ 'docs/news.md': '# News\n' }, 'News');
    const { result, status } = await one.review();
    expect(status).toBe(0);
    expect(result.change?.files.map(({ path }) => path)).not.toContain('docs/news.md');
  });
});

describe('a token that may not', () => {
  test.each([
    ['statuses: write', []],
    ['pull-requests: read', []],
  ])('%s: the permission is named before a model is asked', async (permission, states) => {
    const one = await collected();
    one.github.denied.add(permission);
    const { reasons, requests, summary, status } = await one.review();
    expect([reasons, requests, status]).toEqual([['github-refused'], [], 1]);
    expect(summary).toContain(permission);
    expect(one.states()).toEqual(states);
  });

  test('set the last status any more: the job fails, and the pull request waits', async () => {
    const one = await collected();
    const { status, stdout } = await one.review({
      onLine: (line) => {
        if (line.includes('practice-lark · b1')) one.github.denied.add('statuses: write');
      },
      status: 1,
    });
    expect(status).toBe(1);
    expect(one.states()).toEqual(['pending']);
    expect(stdout).toContain('statuses: write');
  });

  test('ask at all: without a token nothing is verified', async () => {
    const one = await collected();
    const { reasons, requests } = await one.review({ inputs: { 'github-token': '' } });
    expect([reasons, requests]).toEqual([['github-refused'], []]);
  });
});
