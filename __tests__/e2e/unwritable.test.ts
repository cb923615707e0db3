import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startPracticeServer } from '../../practice/api/server.ts';
import { type ActionOutcome, pullRequestPayload } from '../../practice/runner.ts';
import { resultSchema } from '../../src/result/result.ts';
import {
  type FinishedRun,
  keys,
  type Revisions,
  type RunOptions,
  repositoryWith,
  runWithModels,
} from './action-run.ts';
import { playAction } from './called-action.ts';
import { pullRequest } from './pushed-pull-request.ts';
import { after, before, harmless } from './shop.ts';

/**
 * A report that cannot be written: outputs, annotation, summary, headline, exit status, transcript and what did get
 * written tell one verdict, and it is never a pass.
 */

const silent = {
  behavior: () => ({ kind: 'answer', json: { findings: [], positions: [], relocations: [] } }) as const,
};

/** Places where nothing can be written, whoever the user is: tests run as root. */
const places = {
  'below a file': () => 'README.md/there',
  'a full device': () => '/dev/full',
  'a folder in its place': ({ repository }: Revisions) => {
    mkdirSync(join(repository.path, 'taken/here'), { recursive: true });
    return 'taken/here';
  },
} satisfies Record<string, (ends: Revisions) => string>;

const files = ['result-file', 'sarif-file', 'report-file', 'notes-file'] as const;
const cases = files.flatMap((file) =>
  Object.entries(places).map(([where, place]) => [file, where, place] as const),
);

/** Whatever speaks of the run. */
const said = ({ stdout, stderr, summary, outputs }: ActionOutcome): readonly string[] => [
  stdout,
  stderr,
  summary,
  ...['report-file', 'notes-file', 'result-file'].flatMap((name) => {
    const path = outputs[name] ?? '';
    return path === '' ? [] : [readFileSync(path, 'utf8')];
  }),
];

const agrees = (ended: FinishedRun): void => {
  const { status, outputs, result, stdout, transcript } = ended;
  expect(status).toBe(1);
  expect(outputs).toMatchObject({ verdict: 'inconclusive', reasons: 'unwritable', 'sarif-file': '' });
  expect(result.verdict).toMatchObject({ verdict: 'inconclusive', complete: false, exitStatus: 1 });
  expect(stdout).toMatch(/^::error::Inconclusive: /mu);
  expect(transcript.find(({ kind }) => kind === 'verdict')).toMatchObject({ verdict: result.verdict });
  for (const text of said(ended)) expect(text).not.toMatch(/\bPass(?:ed)?\b|✅/u);
};

const aside = ({ outputs }: ActionOutcome): void => {
  const path = outputs['result-file'] ?? '';
  if (path.startsWith(join(tmpdir(), 'xreview-'))) rmSync(dirname(path), { recursive: true, force: true });
};

/** One run on a change that nobody finds fault with, or that both find fault with. */
async function run(ends: Revisions, given: RunOptions, found = false): Promise<FinishedRun> {
  const ended = await runWithModels(ends, { ...(found ? {} : silent), ...given });
  onTestFinished(() => aside(ended));
  return ended;
}

describe('a pass that could not be delivered is inconclusive', () => {
  test.each(cases)('%s: %s', async (file, _, place) => {
    const ends = repositoryWith(before, harmless);
    agrees(await run(ends, { inputs: { [file]: place(ends) } }));
  });

  test('"on-inconclusive: warn" does not excuse it', async () => {
    const ends = repositoryWith(before, harmless);
    const inputs = { 'on-inconclusive': 'warn', 'result-file': 'README.md/result.json' };
    agrees(await run(ends, { inputs }));
  });

  test('a SARIF file of an earlier run does not stay in the place of one that cannot be written', async () => {
    const ends = repositoryWith(before, harmless);
    const ended = await run(ends, { inputs: { 'sarif-file': 'out.sarif', 'result-file': '/dev/full' } });
    agrees(ended);
    expect(existsSync(join(ends.repository.path, 'out.sarif'))).toBe(false);
  });

  test('the pull request is told the same, and nothing is remembered', async () => {
    const life = await pullRequest(before, harmless);
    const ended = await life.run({ ...silent, inputs: { 'result-file': 'README.md/result.json' } });
    onTestFinished(() => aside(ended));
    agrees(ended);
    const [sticky = ''] = life.stickies();
    expect(sticky).toContain('Inconclusive');
    expect(sticky).not.toMatch(/\bPass(?:ed)?\b|✅|xreview:memory/u);
  });
});

describe('a failed gate stays failed', () => {
  test.each(files)('%s', async (file) => {
    const ended = await run(
      repositoryWith(before, after),
      { inputs: { [file]: 'README.md/there', 'on-inconclusive': 'warn' } },
      true,
    );
    expect(ended.status).toBe(1);
    expect(ended.outputs['verdict']).toBe('fail');
    expect(ended.reasons).toEqual(expect.arrayContaining(['blocking-findings', 'unwritable']));
    expect(ended.stdout).toMatch(/^::error::Fail: /mu);
  });
});

describe('what nothing relies on costs a warning only', () => {
  test.each([
    ['the transcript', { inputs: { 'transcript-file': '/dev/full' } }, 'The transcript is missing'],
    ['the summary', { env: { GITHUB_STEP_SUMMARY: '/dev/full' } }, 'Cannot write the job summary'],
  ])('%s', async (_, given, words) => {
    const ends = repositoryWith(before, harmless);
    const outcome = await alone(ends, given);
    expect(outcome.status).toBe(0);
    expect(outcome.outputs['verdict']).toBe('pass');
    expect(outcome.stdout).toContain(words);
  });
});

describe('outputs that cannot be set', () => {
  test.each(['/dev/full', '/proc/output', 'README.md/output'])('%s', async (output) => {
    const ends = repositoryWith(before, harmless);
    const outcome = await alone(ends, {
      inputs: { 'on-inconclusive': 'warn' },
      env: { GITHUB_OUTPUT: output.startsWith('/') ? output : join(ends.repository.path, output) },
    });
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toContain('Cannot write the outputs');
    expect(outcome.stdout).toContain('verdict: inconclusive');
    expect(outcome.stdout).toMatch(/^::error::Inconclusive: /mu);
    for (const text of [outcome.stdout, outcome.summary]) expect(text).not.toMatch(/\bPass\b|✅/u);
    const written = readFileSync(join(outcome.temp, 'xreview', 'result.json'), 'utf8');
    expect(resultSchema.parse(JSON.parse(written)).verdict).toMatchObject({
      verdict: 'inconclusive',
      exitStatus: 1,
    });
    expect(existsSync(join(outcome.temp, 'xreview', 'xreview.sarif'))).toBe(false);
  });
});

/** A run whose outputs or summary are not where the stage looks for them. */
async function alone(
  ends: Revisions,
  given: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<ActionOutcome> {
  const server = await startPracticeServer({ behavior: silent.behavior, keys });
  const temp = mkdtempSync(join(tmpdir(), 'xreview-alone-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  try {
    return await playAction({
      cwd: ends.repository.path,
      temp,
      inputs: {
        reviewers: 'anthropic/practice-lark\nopenai/practice-owl',
        'anthropic-api-key': keys.anthropic,
        'openai-api-key': keys.openai,
        'anthropic-base-url': server.anthropicURL,
        'openai-base-url': server.openaiURL,
        ...given.inputs,
      },
      event: 'pull_request',
      payload: pullRequestPayload({ base: ends.base, head: ends.head }),
      sha: ends.head,
      env: given.env ?? {},
    });
  } finally {
    await server.close();
  }
}
