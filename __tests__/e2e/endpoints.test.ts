import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { startPracticeServer } from '../../practice/api/server.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { type Revisions, repositoryWith, runWithModels } from './action-run.ts';
import { after, before, harmless } from './shop.ts';

const key = 'gk-own-endpoint-0123456789';

/** A repository whose base holds a settings file. */
const withSettings = (settings: unknown, head: Readonly<Record<string, string>>): Revisions =>
  repositoryWith({ ...before, '.github/xreview.yml': stringify(settings) }, head);

/** Plays a run with an endpoint of one's own beside the makers' wires. */
async function playOwn(
  provider: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, string>> = after,
) {
  const own = await startPracticeServer({
    behavior: (request) => practiceBehavior()({ ...request, model: request.model.replace('served/', '') }),
    keys: { 'openai-chat': key },
  });
  try {
    const settings = {
      reviewers: ['house/served/practice-owl', 'anthropic/practice-lark'],
      providers: { house: { api: 'openai-chat', 'base-url': own.chatURL, ...provider } },
    };
    const ended = await runWithModels(withSettings(settings, head), {
      inputs: { reviewers: '', 'openai-api-key': '', 'openai-base-url': '' },
      env: { HOUSE_KEY: key },
    });
    return { ended, own };
  } finally {
    await own.close();
  }
}

const withKey = { 'key-variable': 'HOUSE_KEY' };

describe('an endpoint of one’s own', () => {
  test('sits on the panel like any other: blind, cross-examined, its key nowhere but in its header', async () => {
    const { ended, own } = await playOwn({ ...withKey, vendor: 'openai', headers: { 'x-team': 'review' } });
    expect(ended.result.verdict.complete).toBe(true);
    expect(ended.result.panel).toMatchObject([
      { id: 'house/served/practice-owl', vendor: 'openai', complete: true, spent: { usd: null } },
      { id: 'anthropic/practice-lark', complete: true },
    ]);
    expect(ended.result.rounds.length).toBeGreaterThan(1);
    expect(own.requests.length).toBeGreaterThan(1);
    for (const { headers, refused } of own.requests) {
      expect(headers).toMatchObject({ authorization: `Bearer ${key}`, 'x-team': 'review' });
      expect(refused).toBeNull();
    }
    const said = [
      ended.stdout,
      ended.summary,
      JSON.stringify(ended.result),
      JSON.stringify(ended.transcript),
    ];
    expect(said.join('\n').replaceAll(/::add-mask::.*/gu, '')).not.toContain(key);
    expect(ended.stdout).toContain(`::add-mask::${key}`);
  });

  test('its own prices are its cost, by the tokens it counted', async () => {
    const price = { input: 1, cached: 1, written: 1, output: 1 };
    const { ended } = await playOwn({ ...withKey, prices: { 'served/practice-owl': price } }, harmless);
    const [owl] = ended.result.panel;
    const { freshInput = 0, cachedInput = 0, writtenInput = 0, output = 0, usd } = owl?.spent ?? {};
    expect(usd).toBeCloseTo((freshInput + cachedInput + writtenInput + output) / 1_000_000, 10);
  });

  test('without structured output the schema is told in words, and the answer is held against it all the same', async () => {
    const { ended, own } = await playOwn({ ...withKey, 'structured-output': false }, harmless);
    expect(ended.result.verdict.complete).toBe(true);
    for (const { body } of own.requests) {
      expect(body).not.toContain('response_format');
      expect(body).toContain('valid against this JSON schema');
    }
  });

  test('a small context makes smaller bundles and smaller allowances', async () => {
    const { own } = await playOwn({ ...withKey, context: 20_000 }, harmless);
    expect(own.requests[0]?.json).toMatchObject({ max_completion_tokens: 5_000 });
  });

  test('a parameter that it does not take is dropped once, and said in log and summary', async () => {
    const own = await startPracticeServer({
      behavior: practiceBehavior(),
      keys: { 'openai-chat': key },
      fault: ({ body }) =>
        body.includes('reasoning_effort')
          ? { kind: 'status', status: 400, error: { message: 'Unknown parameter: reasoning_effort' } }
          : null,
    });
    const ended = await runWithModels(
      withSettings(
        {
          reviewers: ['house/practice-owl', 'anthropic/practice-lark'],
          providers: { house: { api: 'openai-chat', 'base-url': own.chatURL, ...withKey } },
        },
        harmless,
      ),
      { inputs: { reviewers: '' }, env: { HOUSE_KEY: key } },
    );
    await own.close();
    expect(ended.result.verdict.complete).toBe(true);
    const note = 'does not support the parameter reasoning_effort';
    expect(ended.stdout).toContain(note);
    expect(ended.summary.replaceAll('\\', '')).toContain(note);
  });
});

describe('a gateway that serves another model than it was asked for', () => {
  const playGate = async (
    serves: string,
    reviewers: readonly string[],
    ends: (settings: unknown) => Revisions = (settings) => withSettings(settings, after),
  ) => {
    const gate = await startPracticeServer({
      behavior: practiceBehavior(),
      keys: { 'openai-chat': key },
      serves: () => serves,
    });
    const settings = {
      reviewers,
      providers: { gate: { api: 'openai-chat', 'base-url': gate.chatURL, ...withKey } },
    };
    const ended = await runWithModels(ends(settings), { inputs: { reviewers: '' }, env: { HOUSE_KEY: key } });
    await gate.close();
    return ended;
  };

  test('two names for one model are one voice: nothing is confirmed by it, and a note says so', async () => {
    const { result, summary } = await playGate('gpt-6.2-sol', ['gate/practice-owl', 'gate/practice-lark']);
    expect(result.panel.map(({ served }) => served)).toEqual([['gpt-6.2-sol'], ['gpt-6.2-sol']]);
    expect(result.findings.some(({ supporters }) => supporters.length === 2)).toBe(true);
    expect(result.findings.filter(({ status }) => status === 'confirmed')).toEqual([]);
    const note = 'gate/practice-owl and gate/practice-lark were all answered by gpt-6.2-sol';
    expect(result.notices.join(' ')).toContain(note);
    expect(summary.replaceAll('\\', '')).toContain(note);
  });

  test('a models of the author’s vendor under another name is of the author’s vendor', async () => {
    const { reasons } = await playGate(
      'claude-opus-5-5',
      ['gate/practice-owl', 'anthropic/practice-lark'],
      (settings) => {
        const ends = withSettings(settings, harmless);
        const message = 'Greet\n\nCo-Authored-By: Claude <noreply@anthropic.com>';
        ends.repository.git('commit', '-q', '--amend', '-m', message);
        return { ...ends, head: ends.repository.git('rev-parse', 'HEAD') };
      },
    );
    expect(reasons).toEqual(['author-vendor-only']);
  });
});

test.each([
  [
    'a missing key names its variable',
    { ...withKey, 'key-variable': 'OTHER_KEY' },
    'missing-key',
    'OTHER_KEY',
  ],
  ['an unknown field', { ...withKey, modle: 'x' }, 'bad-setting', 'Unknown key `modle`'],
  ['a variable of the runner', { 'key-variable': 'GITHUB_TOKEN' }, 'bad-setting', 'cannot be passed on'],
  ['an unknown wire', { ...withKey, api: 'gemini' }, 'bad-setting', 'openai-chat'],
])('%s: inconclusive, and the cause is told', async (_, provider, code, part) => {
  const { ended, own } = await playOwn(provider, harmless);
  expect(ended).toMatchObject({ status: 1, reasons: [code] });
  expect(own.requests).toEqual([]);
  expect(ended.summary.replaceAll('\\', '')).toContain(part);
});
