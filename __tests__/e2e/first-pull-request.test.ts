import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pullRequestPayload } from '../../practice/runner.ts';
import { robot } from '../doubles/github.ts';
import { runs, workflowShape } from '../workflow-run.ts';
import type { FinishedRun, RunOptions } from './action-run.ts';
import { type PushedPullRequest, pullRequest } from './pushed-pull-request.ts';
import { after, before } from './shop.ts';

/**
 * What a person sees on the first pull request. Each cell of the table in docs/required-check.md is read off a run of
 * the action against the double of GitHub.
 */

interface Situation {
  readonly name: string;
  readonly isPrivate: boolean;
  readonly fork?: boolean;
  readonly dependabot?: boolean;
  /** Whether the job gets the keys. */
  readonly keys: boolean;
  readonly codeSecurity: boolean;
  readonly mayWrite: boolean;
}

const situations: readonly Situation[] = [
  { name: 'public', isPrivate: false, keys: true, codeSecurity: true, mayWrite: true },
  { name: 'private', isPrivate: true, keys: true, codeSecurity: false, mayWrite: true },
  { name: 'private, with Code Security', isPrivate: true, keys: true, codeSecurity: true, mayWrite: true },
  { name: 'from a fork', isPrivate: false, fork: true, keys: false, codeSecurity: true, mayWrite: false },
  {
    name: 'Dependabot, keys only as Actions secrets',
    isPrivate: false,
    dependabot: true,
    keys: false,
    codeSecurity: true,
    mayWrite: true,
  },
  {
    name: 'Dependabot, keys as Dependabot secrets',
    isPrivate: false,
    dependabot: true,
    keys: true,
    codeSecurity: true,
    mayWrite: true,
  },
];

const example = workflowShape.parse(parse(readFileSync('examples/required-check.yml', 'utf8')));
const uploadStep = example.jobs['xreview']?.steps.find(({ uses }) => uses?.includes('upload-sarif'));

interface Seen {
  readonly life: PushedPullRequest;
  readonly run: FinishedRun;
}

async function see({ isPrivate, fork, dependabot, keys, codeSecurity, mayWrite }: Situation): Promise<Seen> {
  const life = await pullRequest(before, after);
  const { github } = life;
  github.codeScanning = codeSecurity;
  if (fork === true) github.fork = 'mallory/shop';
  if (!mayWrite) github.denied.add('pull-requests: write');
  const payload = pullRequestPayload({ base: life.base, head: life.head, fork: fork ?? false });
  const options: RunOptions = {
    payload: { ...payload, action: 'opened', repository: { ...payload.repository, private: isPrivate } },
    inputs: keys ? {} : { 'anthropic-api-key': '', 'openai-api-key': '' },
    env: dependabot === true ? { GITHUB_ACTOR: 'dependabot[bot]' } : {},
  };
  return { life, run: await life.run(options) };
}

/** The column of the table, from top to bottom. */
function column({ life, run }: Seen): readonly string[] {
  const { result, status, outputs, commands } = run;
  const { verdict } = result.verdict;
  const levels = commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command));
  const located = levels.filter(({ properties }) => properties['file'] !== undefined);
  const comments = life.github.comments.filter(({ user }) => user.id === robot.id);
  const uploads = runs(
    uploadStep?.if,
    { steps: { xreview: { outputs } } },
    status === 0 ? 'success' : 'failure',
  );
  const said = levels.some(({ message }) => message.includes('Code scanning is not enabled'));
  const [first] = result.verdict.reasons;
  return [
    `${status === 0 ? 'green' : 'red'}: ${verdict}${verdict === 'inconclusive' ? `, \`${first?.code}\`` : ''}`,
    located.length > 0 ? 'findings on their lines' : 'the reason',
    run.summary.includes('## ')
      ? verdict === 'fail'
        ? 'verdict and findings'
        : 'the reason and the remedy'
      : 'none',
    comments.length === 0
      ? 'no: the token may only read'
      : life.threads().length > 0
        ? 'yes, also on lines'
        : 'yes',
    uploads ? 'uploaded' : said ? 'skipped, with a notice' : 'nothing to upload',
    `\`${outputs['code-scanning']}\``,
  ];
}

const rows = [
  'the check',
  'annotations',
  'job summary',
  'comment',
  'SARIF for code scanning',
  'output `code-scanning`',
];

test('the table says what people see', async () => {
  const columns: (readonly string[])[] = [];
  for (const situation of situations) columns.push(column(await see(situation)));
  const table = [
    `| | ${situations.map(({ name }) => name).join(' | ')} |`,
    `|---|${situations.map(() => '---|').join('')}`,
    ...rows.map((row, at) => `| ${row} | ${columns.map((cells) => cells[at]).join(' | ')} |`),
  ].join('\n');
  expect(readFileSync('docs/required-check.md', 'utf8')).toContain(table);
}, 240_000);

describe('the first sentence of the reason', () => {
  test.each([
    ['Dependabot, keys only as Actions secrets', 'Add the API keys as Dependabot secrets'],
    ['from a fork', 'Missing API key'],
  ])('%s: %s', async (name, words) => {
    const situation = situations.find((one) => one.name === name);
    if (situation === undefined) throw new Error('no such situation');
    const { run } = await see(situation);
    expect(run.result.verdict.reasons[0]?.message.startsWith(words)).toBe(true);
    expect(run.summary).toContain(name === 'from a fork' ? 'docs/forks.md' : 'Dependabot secrets');
    expect(run.requests).toEqual([]);
  });
});
