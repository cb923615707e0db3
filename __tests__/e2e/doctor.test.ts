import { expect, test } from 'vitest';
import type { Brain } from '../../practice/brain.ts';
import { pullRequestPayload, runAction } from '../../practice/runner.ts';
import type { Fault } from '../../practice/wire/fault.ts';
import { type PracticeRequest, startPracticeServer } from '../../practice/wire/server.ts';
import { before, harmless } from './shop.ts';
import { githubSaying, keys, repositoryWith } from './stage.ts';

/** Uses the tool that it is offered, then tells its word. */
const obliging: Brain = ({ tools, toolResults }) =>
  tools.length > 0 && toolResults.length === 0
    ? { kind: 'tool', calls: [{ name: 'look', input: { at: 'once' } }] }
    : { kind: 'answer', json: { word: toolResults[0]?.output ?? null } };

async function examined(
  inputs: Readonly<Record<string, string>>,
  fault: (request: PracticeRequest) => Fault | null = () => null,
) {
  const ends = repositoryWith(before, harmless);
  const server = await startPracticeServer({ brain: obliging, keys, fault });
  const github = await githubSaying(ends.head);
  try {
    const outcome = await runAction({
      cwd: ends.repository.path,
      inputs: {
        mode: 'doctor',
        reviewers: 'anthropic/practice-lark\nopenai/practice-owl',
        'anthropic-api-key': keys.anthropic,
        'openai-api-key': keys.openai,
        'anthropic-base-url': server.anthropicURL,
        'openai-base-url': server.openaiURL,
        ...inputs,
      },
      event: 'pull_request',
      payload: pullRequestPayload({ base: ends.base, head: ends.head }),
      sha: ends.head,
      env: { GITHUB_API_URL: github.url },
    });
    return { ...outcome, requests: server.requests };
  } finally {
    await server.close();
  }
}

const row = (summary: string, what: string): string =>
  summary
    .replaceAll(/[\\`]/gu, '')
    .split('\n')
    .find((line) => line.startsWith(`| ${what} `)) ?? '';

test('what works is told of each reviewer, for one small question each', async () => {
  const { status, summary, requests } = await examined({});
  expect(row(summary, 'anthropic/practice-lark')).toBe(
    '| anthropic/practice-lark | yes | yes | yes | yes |  |',
  );
  expect(row(summary, 'openai/practice-owl')).toContain('| yes | yes | yes | yes |');
  expect(requests).toHaveLength(4);
  expect(requests.every(({ body }) => body.length < 20_000)).toBe(true);
  expect(row(summary, 'github-token')).toContain('| no |');
  expect(status).toBe(0);
});

test('what does not work is told with what to mend, and fails the job', async () => {
  const { status, summary, stdout } = await examined({ 'openai-api-key': '' }, ({ body }) =>
    body.includes('json_schema') || body.includes('output_config')
      ? { kind: 'status', status: 400, error: { message: 'output_config: Extra inputs are not permitted' } }
      : null,
  );
  expect(status).toBe(1);
  expect(row(summary, 'anthropic/practice-lark')).toMatch(/\| yes \| no \| .*output_config/u);
  expect(row(summary, 'openai/practice-owl')).toMatch(/\| no \| .*openai-api-key is not set/u);
  expect(stdout).toMatch(/::error::.*openai\/practice-owl/u);
});

test('a refused key and a model that is not there', async () => {
  const { status, summary } = await examined({ 'github-token': 'ghs_practice0123456789' }, ({ wire }) =>
    wire === 'openai' ? { kind: 'status', status: 404 } : { kind: 'status', status: 401 },
  );
  expect(status).toBe(1);
  expect(row(summary, 'anthropic/practice-lark')).toMatch(/\| no \| .*did not accept the API key/u);
  expect(row(summary, 'openai/practice-owl')).toMatch(/\| no \| .*does not offer|nothing at the address/u);
});
