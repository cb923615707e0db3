import { createServer, request } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import type { Fault } from '../../practice/api/fault.ts';
import { type PracticeRequest, startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { pullRequestPayload } from '../../practice/runner.ts';
import { githubWith, keys, repositoryWith } from './action-run.ts';
import { playAction } from './called-action.ts';
import { programKey, programThat } from './program.ts';
import { before, harmless } from './shop.ts';

/** Uses the tool that it is offered, then tells its word. */
const obliging: ModelBehavior = ({ tools, toolResults }) =>
  tools.length > 0 && toolResults.length === 0
    ? { kind: 'tool', calls: [{ name: 'look', input: { at: 'once' } }] }
    : { kind: 'answer', json: { word: toolResults[0]?.output ?? null } };

const gateKey = 'gk-gate-0123456789';

/** The settings file, by the address of a compatible endpoint. */
type Own = (
  chatURL: string,
) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;

async function examined(
  inputs: Readonly<Record<string, string>>,
  fault: (request: PracticeRequest) => Fault | null = () => null,
  own: Own = () => ({}),
) {
  const server = await startPracticeServer({
    behavior: obliging,
    keys: { ...keys, 'openai-chat': gateKey },
    fault,
  });
  const settings = await own(server.chatURL);
  const ends = repositoryWith({ ...before, '.github/xreview.yml': stringify(settings) }, harmless);
  const github = await githubWith(ends.head);
  try {
    const outcome = await playAction({
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
      env: { GITHUB_API_URL: github.url, GATE_KEY: gateKey, HOUSE_KEY: programKey },
    });
    // The requests for the context window are no questions to a model.
    return { ...outcome, requests: server.requests.filter(({ wire }) => wire !== null) };
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
    '| anthropic/practice-lark | yes | anthropic-api-key: accepted | practice-lark | yes | yes | yes | yes | – |  |',
  );
  expect(row(summary, 'openai/practice-owl')).toContain(
    '| yes | openai-api-key: accepted | practice-owl | yes | yes | yes | yes | – |',
  );
  expect(requests).toHaveLength(4);
  expect(requests.every(({ body }) => body.length < 20_000)).toBe(true);
  expect(row(summary, 'github-token')).toContain('| no |');
  expect(status).toBe(0);
});

test('what does not work is told with what to fix, and fails the job', async () => {
  const { status, summary, stdout } = await examined({ 'openai-api-key': '' }, ({ body }) =>
    body.includes('json_schema') || body.includes('output_config')
      ? { kind: 'status', status: 400, error: { message: 'output_config: Extra inputs are not permitted' } }
      : null,
  );
  expect(status).toBe(1);
  expect(row(summary, 'anthropic/practice-lark')).toMatch(/\| yes \| no \| yes \| .*output_config/u);
  expect(row(summary, 'openai/practice-owl')).toMatch(
    /\| no \| openai-api-key: missing \| .*Missing API key: .*openai-api-key/u,
  );
  expect(stdout).toMatch(/::error::.*openai\/practice-owl/u);
});

test('a refused key and a model that is not there', async () => {
  const { status, summary } = await examined({ 'github-token': 'ghs_practice0123456789' }, ({ wire }) =>
    wire === 'openai' ? { kind: 'status', status: 404 } : { kind: 'status', status: 401 },
  );
  expect(status).toBe(1);
  expect(row(summary, 'anthropic/practice-lark')).toMatch(
    /\| no \| anthropic-api-key: not accepted \| .*did not accept the API key/u,
  );
  expect(row(summary, 'openai/practice-owl')).toMatch(
    /\| no \| openai-api-key \| no \| .*(?:does not offer|no API at the address)/u,
  );
});

describe('endpoints and programs of one’s own', () => {
  const gate = (chatURL: string, more: Readonly<Record<string, unknown>> = {}) => ({
    gate: { api: 'openai-chat', 'base-url': chatURL, 'key-variable': 'GATE_KEY', ...more },
  });
  const inputs = { reviewers: '', 'openai-api-key': '' };

  test('are examined like the makers’ models; what a program has inside is its own affair', async () => {
    const { status, summary, requests } = await examined(inputs, undefined, (chatURL) => ({
      reviewers: ['gate/practice-owl', 'command/house'],
      providers: gate(chatURL),
      commands: { house: programThat('answer').command },
    }));
    expect(row(summary, 'gate/practice-owl')).toBe(
      '| gate/practice-owl | yes | GATE_KEY: accepted | practice-owl | yes | yes | yes | yes | – |  |',
    );
    expect(row(summary, 'command/house')).toBe(
      '| command/house | yes | HOUSE_KEY: accepted | – | – | – | – | – | – |  |',
    );
    expect(requests.every(({ wire }) => wire === 'openai-chat')).toBe(true);
    expect(status).toBe(0);
  });

  test('each one that cannot review is told with what to fix, and no key is in what is told', async () => {
    const { status, summary, stdout } = await examined(inputs, undefined, (chatURL) => ({
      reviewers: [
        'gate/practice-owl',
        'shut/practice-owl',
        'gone/practice-owl',
        'command/house',
        'command/lost',
        'command/poor',
      ],
      providers: {
        ...gate(chatURL, { 'structured-output': false }),
        shut: { api: 'openai-chat', 'base-url': chatURL, 'key-variable': 'HOUSE_KEY' },
        gone: { api: 'openai-responses', 'base-url': 'http://127.0.0.1:9/v1', 'key-variable': 'GATE_KEY' },
      },
      commands: {
        house: programThat('fail').command,
        lost: { run: ['no-such-program-anywhere'] },
        poor: programThat('answer', { 'key-variable': 'NO_SUCH_KEY' }).command,
      },
    }));
    expect(status).toBe(1);
    expect(row(summary, 'gate/practice-owl')).toMatch(
      /\| yes \| GATE_KEY: accepted \| .* \| no \| yes \| yes \|/u,
    );
    expect(row(summary, 'shut/practice-owl')).toMatch(/\| no \| .*did not accept the API key/u);
    expect(row(summary, 'gone/practice-owl')).toMatch(/\| no \| .*127\.0\.0\.1:9/u);
    expect(row(summary, 'command/house')).toMatch(/\| no \| .*the licence has run out/u);
    expect(row(summary, 'command/lost')).toMatch(/\| no \| .*could not be started/u);
    expect(row(summary, 'command/poor')).toMatch(/\| no \| .*Missing API key: .*NO_SUCH_KEY/u);
    expect(summary).toContain('5 of 6 reviewers cannot review');
    expect(stdout).toMatch(/::error::These reviewers do not work: .*command\/lost/u);
    const told = stdout.replaceAll(/::add-mask::.*/gu, '') + summary;
    for (const key of [gateKey, programKey]) expect(told).not.toContain(key);
  });

  test('a program that hangs is given up on, and the doctor goes home', async () => {
    const { status, summary } = await examined(inputs, undefined, () => ({
      reviewers: ['command/house'],
      commands: { house: programThat('hang', { 'timeout-minutes': 0.02 }).command },
    }));
    expect(status).toBe(1);
    expect(row(summary, 'command/house')).toMatch(/\| no \| .*did not answer within 1 s/u);
  });

  test.each([
    ['no setting', {}, 32_768, /\| 32768 \| .*set context: 32768 of its provider/u],
    ['a larger setting', { context: 64_000 }, 32_768, /\| 32768 \| .*context of its provider is 64000, but/u],
    ['the same setting', { context: 32_768 }, 32_768, /\| 32768 \|\s*\|$/u],
    ['a large window', {}, 400_000, /\| 400000 \|\s*\|$/u],
  ])(
    'the context window that the server gives, with %s, is told with what to set',
    async (_, more, window, says) => {
      const { summary, status } = await examined(inputs, undefined, async (chatURL) => {
        const url = await vllmBefore(chatURL, { data: [{ id: 'practice-owl', max_model_len: window }] });
        return { reviewers: ['gate/practice-owl'], providers: gate(url, more) };
      });
      expect(row(summary, 'gate/practice-owl')).toMatch(says);
      expect(status).toBe(0);
    },
  );
});

/** A server like vLLM's, which lists its models: in front of a practice endpoint, to which it passes questions on. */
async function vllmBefore(chatURL: string, models: unknown): Promise<string> {
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      if (incoming.method === 'GET') {
        response.writeHead(incoming.url === '/v1/models' ? 200 : 404, { 'content-type': 'application/json' });
        response.end(incoming.url === '/v1/models' ? JSON.stringify(models) : '{}');
        return;
      }
      const target = `${chatURL}${(incoming.url ?? '').replace(/^\/v1/u, '')}`;
      const passed = request(target, { method: 'POST', headers: incoming.headers }, (answered) => {
        response.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(response);
      });
      passed.end(Buffer.concat(chunks));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/v1`;
}
