import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import {
  evaluate,
  filled,
  githubContext,
  type Happening,
  jobsOf,
  runs,
  starts,
  type Workflow,
  workflowShape,
} from './workflow-run.ts';

/** The example workflows on the events that people meet, by GitHub's own expression engine. */

const sha = 'b'.repeat(40);
const pull = (more: Readonly<Record<string, unknown>> = {}, from = 'octo/shop', login = 'ada') => ({
  number: 7,
  draft: false,
  user: { login },
  head: { sha, ref: 'feature', repo: { full_name: from } },
  base: { ref: 'main', repo: { full_name: 'octo/shop' } },
  ...more,
});
const onPull = (pullRequest: unknown, action = 'synchronize'): Happening => ({
  event: 'pull_request',
  action,
  ref: 'refs/pull/7/merge',
  payload: { action, number: 7, pull_request: pullRequest },
});
const inConversation = (body: string, more = {}): Happening => ({
  event: 'issue_comment',
  action: 'created',
  ref: 'refs/heads/main',
  payload: { action: 'created', issue: { number: 7, pull_request: { url: '' }, ...more }, comment: { body } },
});
const inThread = (body: string): Happening => ({
  event: 'pull_request_review_comment',
  action: 'created',
  ref: 'refs/pull/7/merge',
  payload: { action: 'created', pull_request: pull(), comment: { body } },
});

const queueRef = `refs/heads/gh-readonly-queue/main/pr-7-${'c'.repeat(40)}`;

const happenings = {
  'push to main': { event: 'push', action: null, ref: 'refs/heads/main', payload: {} },
  'pull request': onPull(pull()),
  'marked as ready': onPull(pull(), 'ready_for_review'),
  draft: onPull(pull({ draft: true })),
  'from a fork': onPull(pull({}, 'mallory/shop')),
  Dependabot: onPull(pull({}, 'octo/shop', 'dependabot[bot]')),
  'merge queue': {
    event: 'merge_group',
    action: 'checks_requested',
    ref: queueRef,
    payload: { merge_group: { head_ref: queueRef } },
  },
  '`/xreview …`': inConversation('/xreview status'),
  'other comment': inConversation('Looks good.'),
  '`/xreview …` in a thread': inThread('/xreview recheck'),
  'other comment in a thread': inThread('Looks good.'),
} as const satisfies Readonly<Record<string, Happening>>;
type Case = keyof typeof happenings;
const cases = z.array(z.custom<Case>()).parse(Object.keys(happenings));

const workflowAt = (path: string): Workflow => workflowShape.parse(parse(readFileSync(path, 'utf8')));
const examples = globSync('examples/*.yml').toSorted();

/** Jobs that people may require, and the cases in which they report their own verdict. */
const gates: Readonly<Record<string, { readonly job: string; readonly queue: boolean }>> = {
  'examples/pull-request.yml': { job: 'xreview', queue: false },
  'examples/required-check.yml': { job: 'xreview', queue: true },
  'examples/reusable-caller.yml': { job: 'xreview', queue: true },
  'examples/matrix.yml': { job: 'xreview', queue: false },
  'examples/shards.yml': { job: 'xreview', queue: false },
};

const short = { runs: 'runs', skipped: '**skipped**', 'not started': '–' } as const;

/** One row for each job of each example. */
function table(): string {
  const rows = examples.flatMap((path) => {
    const workflow = workflowAt(path);
    if (Object.hasOwn(workflow.on, 'workflow_call') || Object.hasOwn(workflow.on, 'workflow_run')) return [];
    return Object.keys(workflow.jobs).map((job) => {
      const cells = cases.map((name) => short[jobsOf(workflow, happenings[name]).get(job) ?? 'not started']);
      const can = gates[path]?.job === job ? 'yes' : 'no';
      return `| [${basename(path)}](../${path}) | \`${job}\` | ${can} | ${cells.join(' | ')} |`;
    });
  });
  return [
    `| example | job | can be required | ${cases.join(' | ')} |`,
    `|---|---|---|${cases.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
}

test('the table in docs/required-check.md says which job of which example runs when', () => {
  expect(readFileSync('docs/required-check.md', 'utf8')).toContain(table());
});

describe.each(Object.entries(gates))('the required check of %s', (path, { job, queue }) => {
  const workflow = workflowAt(path);

  test('runs on every pull request, whoever it is from, and is skipped on none', () => {
    for (const name of ['pull request', 'marked as ready', 'draft', 'from a fork', 'Dependabot'] as const)
      expect([name, jobsOf(workflow, happenings[name]).get(job)]).toEqual([name, 'runs']);
  });

  test('runs in a merge queue, or the table says that it does not', () => {
    expect(starts(workflow, happenings['merge queue'])).toBe(queue);
  });

  test('has no filter that leaves it pending forever', () => {
    const on = z.record(z.string(), z.unknown()).parse(workflow.on);
    for (const trigger of Object.values(on)) {
      const keys = Object.keys(z.record(z.string(), z.unknown()).nullish().parse(trigger) ?? {});
      expect(keys.filter((key) => key !== 'types')).toEqual([]);
    }
  });

  test('shares its name with no job that can be skipped', () => {
    for (const other of examples) {
      for (const name of cases)
        if (jobsOf(workflowAt(other), happenings[name]).get(job) === 'skipped')
          throw new Error(`${other} has a job ${job} that is skipped: ${name}`);
    }
  });

  test('is no job that a comment starts', () => {
    for (const name of [
      '`/xreview …`',
      'other comment',
      '`/xreview …` in a thread',
      'other comment in a thread',
    ] as const)
      expect(starts(workflow, happenings[name])).toBe(false);
  });

  test('runs also if jobs fail that it needs', () => {
    const needs = [workflow.jobs[job]?.needs ?? []].flat();
    expect(jobsOf(workflow, happenings['pull request'], needs).get(job)).toBe('runs');
  });

  test('has a time limit and ends the review of an older push', () => {
    const called = workflow.jobs[job]?.uses?.startsWith('org/.github/') === true;
    const limited = called ? Object.values(workflowAt('examples/reusable.yml').jobs) : [workflow.jobs[job]];
    for (const one of limited) expect(one?.['timeout-minutes']).toBeGreaterThan(0);
    const group = z
      .object({ group: z.string(), 'cancel-in-progress': z.literal(true) })
      .parse(workflow.concurrency);
    const named = (happening: Happening): string => filled(group.group, { github: githubContext(happening) });
    expect(named(happenings['pull request'])).toContain('refs/pull/7/merge');
    expect(named(happenings['from a fork'])).toBe(named(happenings['pull request']));
    if (queue) expect(named(happenings['merge queue'])).toContain(queueRef);
  });
});

describe('the step that uploads SARIF', () => {
  const uploads = [...examples, '.github/workflows/xreview.yml'].flatMap((path) =>
    Object.values(workflowAt(path).jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'))
      .map((step) => ({ path, step })),
  );
  const after = (outputs: Readonly<Record<string, string>>) => ({
    github: githubContext(happenings['pull request']),
    steps: { xreview: { outputs } },
  });
  const file = { 'sarif-file': '/tmp/results.sarif' };

  test('there are some', () => {
    expect(uploads.length).toBeGreaterThan(3);
  });

  test.each(uploads)(
    '$path: runs after a red review, and not without a complete one or without code scanning',
    ({ step }) => {
      const on = (outputs: Readonly<Record<string, string>>): boolean =>
        runs(step.if, after(outputs), 'failure');
      expect(on({ ...file, 'code-scanning': 'available' })).toBe(true);
      expect(on({ ...file, 'code-scanning': 'unknown' })).toBe(true);
      expect(on({ ...file, 'code-scanning': 'unavailable' })).toBe(false);
      expect(on({ 'sarif-file': '', 'code-scanning': 'available' })).toBe(false);
    },
  );

  test.each(uploads)('$path: names the commit and the ref that were reviewed', ({ path, step }) => {
    const place = (name: Case) => {
      const given = { github: githubContext(happenings[name]) };
      return [step.with['ref'], step.with['sha']].map((text) => filled(String(text), given));
    };
    expect(place('pull request')).toEqual(['refs/pull/7/head', sha]);
    if (gates[path]?.queue === true || path === 'examples/reusable.yml')
      expect(place('merge queue')).toEqual([queueRef, 'a'.repeat(40)]);
  });
});

describe('the commands', () => {
  const workflow = workflowAt('examples/commands.yml');
  const [job = ''] = Object.keys(workflow.jobs);

  test('start no job for other comments, nor for comments on issues', () => {
    expect(jobsOf(workflow, inConversation('/xreview', { pull_request: undefined })).get(job)).toBe(
      'skipped',
    );
    expect(jobsOf(workflow, happenings['other comment in a thread']).get(job)).toBe('skipped');
    expect(jobsOf(workflow, happenings['`/xreview …` in a thread']).get(job)).toBe('runs');
  });

  test('have another name than every job that can be required, because a skipped job counts as a success', () => {
    expect(Object.values(gates).map((gate) => gate.job)).not.toContain(job);
  });

  test('wait for each other, and end no review', () => {
    const { group, 'cancel-in-progress': ends } = z
      .object({ group: z.string(), 'cancel-in-progress': z.boolean() })
      .parse(workflow.jobs[job]?.concurrency);
    expect(ends).toBe(false);
    for (const name of ['`/xreview …`', '`/xreview …` in a thread'] as const)
      expect(filled(group, { github: githubContext(happenings[name]) })).toBe('xreview-commands-7');
  });
});

test('the engine is GitHub’s: a condition without a status function needs a success', () => {
  expect(runs("github.event_name == 'push'", { github: { event_name: 'push' } })).toBe(true);
  expect(runs("github.event_name == 'push'", { github: { event_name: 'push' } }, 'failure')).toBe(false);
  expect(runs('always()', {}, 'failure')).toBe(true);
  expect(
    evaluate('github.event.pull_request.number || github.event.issue.number', {
      github: { event: { issue: { number: 3 } } },
    }),
  ).toBe(3);
});
