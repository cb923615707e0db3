import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { pullRequestPayload } from '../../practice/runner.ts';
import { type FinishedRun, repositoryWith, runWithModels } from './action-run.ts';
import { after, before, harmless } from './shop.ts';

/** Programs that are signed in with a subscription. The stand-ins take the arguments of the real programs. */

const token = 'sk-ant-oat01-practice-subscription-0123456789';
const key = 'sk-ant-api03-e2e-Vx7Qd2Zk9Lw4';

const jwt = (part: string): string =>
  `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(`{"part":"${part}"}`).toString('base64url')}.c2lnbmF0dXJl${part}`;
const authFile = (part: string, refreshed: string) => ({
  OPENAI_API_KEY: null,
  tokens: {
    id_token: jwt(`id${part}`),
    access_token: jwt(`access${part}`),
    refresh_token: `rt.practice.${part}.0123456789abcdef`,
    account_id: 'account-1',
  },
  last_refresh: refreshed,
});
const auth = JSON.stringify(authFile('first', '2020-01-01T00:00:00Z'), null, 2);
const renewed = JSON.stringify(authFile('second', new Date().toISOString()), null, 2);
const tokensOf = (text: string): readonly string[] => {
  const { id_token, access_token, refresh_token } = JSON.parse(text).tokens;
  return [id_token, access_token, refresh_token];
};

const program = (seen: string, what: string): string => `#!${process.execPath}
const { appendFileSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const codex = process.argv.includes('exec');
let text = '';
process.stdin.on('data', (chunk) => { text += chunk; }).on('end', () => {
  const home = process.env.CODEX_HOME;
  const file = home === undefined ? null : join(home, 'auth.json');
  const held = file === null ? null : readFileSync(file, 'utf8');
  const modes = file === null ? null : [statSync(home).mode & 0o777, statSync(file).mode & 0o777];
  appendFileSync(${JSON.stringify(seen)}, JSON.stringify({ env: process.env, argv: process.argv, file, held, modes }) + '\\n');
  if (${JSON.stringify(what)} === 'is cancelled') {
    process.kill(process.ppid, 'SIGTERM');
    setInterval(() => {}, 1000);
    return;
  }
  if (file !== null && ${JSON.stringify(what)} === 'renews') writeFileSync(file, ${JSON.stringify(renewed)});
  const receipt = [...text.matchAll(/^RECEIPT (\\S+)$/gmu)].map(([, code]) => code);
  // It tells what it was handed, as an injected order could make it do.
  const told = [process.env.CLAUDE_CODE_OAUTH_TOKEN, held].filter(Boolean).join(' ');
  const finding = {
    path: 'src/greeting.js', quote: 'export', line: 1, scenario: 'Anyone asks.', explanation: 'It holds ' + told,
    title: 'It greets nobody.', assumes: null, category: 'error-handling', severity: 'minor', suggestion: null,
  };
  const first = text.includes('review this change');
  const labels = [...new Set([...text.matchAll(/"label":"([^"]+)"/gu)].map(([, label]) => label))];
  const positions = first ? [] : labels.map((label) => ({ label, position: 'unsure', ground: null, reason: 'No tool.', evidence: [], severity: null, sameAs: null }));
  const answer = JSON.stringify({ receipt, findings: first ? [finding] : [], positions, relocations: [] });
  console.error('signed in with ' + told);
  if (codex) {
    console.log(JSON.stringify({ type: 'item.completed', item: { type: 'agent_message', text: answer } }));
    console.log(JSON.stringify({ type: 'turn.completed', usage: { input_tokens: Math.ceil(text.length / 3), cached_input_tokens: 0, output_tokens: 9 } }));
  } else console.log(JSON.stringify({ is_error: false, result: answer }));
});
`;

interface Seen {
  readonly env: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  readonly file: string | null;
  readonly held: string | null;
  readonly modes: readonly number[] | null;
}

async function signedIn(
  kind: 'claude-code' | 'codex',
  env: Readonly<Record<string, string>>,
  {
    what = 'answers',
    more = {},
    fork = false,
    head = harmless,
    ...inputs
  }: {
    readonly what?: string;
    readonly more?: Readonly<Record<string, unknown>>;
    readonly fork?: boolean;
    readonly head?: Readonly<Record<string, string>>;
    readonly inputs?: Readonly<Record<string, string>>;
  } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-sign-in-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [path, seen] = [join(folder, 'program.cjs'), join(folder, 'seen.jsonl')];
  writeFileSync(path, program(seen, what), { mode: 0o755 });
  const other = kind === 'codex' ? 'anthropic/practice-lark' : 'openai/practice-owl';
  const settings = {
    reviewers: [`command/${kind}`, other],
    commands: { [kind]: { kind, program: path, model: 'practice-agent', ...more } },
  };
  const ends = repositoryWith({ ...before, '.github/xreview.yml': stringify(settings) }, head);
  const own = kind === 'codex' ? 'openai-api-key' : 'anthropic-api-key';
  const ended = await runWithModels(ends, {
    // The program sends a signal to its parent, which must not be the process of the tests.
    ...(what === 'is cancelled' ? { onLineOfProcess: () => undefined } : {}),
    inputs: { reviewers: '', [own]: '', ...inputs.inputs },
    payload: pullRequestPayload({ base: ends.base, head: ends.head, fork }),
    env,
  });
  const calls: readonly Seen[] = existsSync(seen)
    ? readFileSync(seen, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  return { ended, calls };
}

/** Everything that a run leaves, but the commands that mask. */
const left = ({ stdout, stderr, summary, result, transcript, requests }: FinishedRun): string =>
  [stdout, stderr, summary, JSON.stringify([result, transcript, requests])]
    .join('\n')
    .replaceAll(/::add-mask::.*/gu, '');

describe('Claude Code with the token of a subscription', () => {
  test('gets the token under its name and no key, and the token is nowhere else', async () => {
    const { ended, calls } = await signedIn('claude-code', { CLAUDE_CODE_OAUTH_TOKEN: ` ${token}\n` });
    expect(ended.result.verdict.complete).toBe(true);
    expect(ended.result.panel[0]).toMatchObject({ id: 'command/claude-code', complete: true, reported: 1 });
    for (const { env } of calls) {
      expect(env['CLAUDE_CODE_OAUTH_TOKEN']).toBe(token);
      expect(env['ANTHROPIC_API_KEY']).toBeUndefined();
    }
    expect(ended.stdout).toContain(`::add-mask::${token}`);
    expect(left(ended)).not.toContain(token);
    expect(JSON.stringify(ended.result)).toContain('[redacted:CLAUDE_CODE_OAUTH_TOKEN]');
  });

  test('has it in a variable of another name, and the token has priority over a key', async () => {
    const { calls } = await signedIn(
      'claude-code',
      { TEAM_SEAT: token },
      { more: { 'sign-in-variable': 'TEAM_SEAT' }, inputs: { 'anthropic-api-key': key } },
    );
    expect(calls[0]?.env).toMatchObject({ CLAUDE_CODE_OAUTH_TOKEN: token });
    expect(calls[0]?.env['ANTHROPIC_API_KEY']).toBeUndefined();
    expect(calls[0]?.env['TEAM_SEAT']).toBeUndefined();
  });

  test('uses the key if the sign-in is turned off', async () => {
    const { calls } = await signedIn(
      'claude-code',
      { CLAUDE_CODE_OAUTH_TOKEN: token },
      { more: { 'sign-in-variable': '' }, inputs: { 'anthropic-api-key': key } },
    );
    expect(calls[0]?.env).toMatchObject({ ANTHROPIC_API_KEY: key });
    expect(calls[0]?.env['CLAUDE_CODE_OAUTH_TOKEN']).toBeUndefined();
  });
});

describe('Codex with the auth.json of a subscription', () => {
  test('gets the file in a private folder, no key, and nothing of it is left', async () => {
    const { ended, calls } = await signedIn('codex', { CODEX_AUTH_JSON: auth });
    expect(ended.result.verdict.complete).toBe(true);
    expect(calls.length).toBeGreaterThan(0);
    for (const { env, argv, file, held, modes } of calls) {
      expect(JSON.parse(held ?? '')).toEqual(JSON.parse(auth));
      expect(modes).toEqual([0o700, 0o600]);
      expect(env['CODEX_API_KEY']).toBeUndefined();
      expect(argv.join(' ')).toContain('requires_openai_auth=true');
      expect(argv.join(' ')).not.toContain('env_key');
      expect(existsSync(file ?? '')).toBe(false);
    }
    for (const secret of tokensOf(auth)) {
      expect(ended.stdout).toContain(`::add-mask::${secret}`);
      expect(left(ended)).not.toContain(secret);
    }
    // Each line of a masked text is masked, and a line of the file is only a brace.
    expect(ended.stdout).not.toMatch(/::add-mask::\{/u);
  });

  test('that it renews is handed to the next call, masked and redacted', async () => {
    const { ended, calls } = await signedIn(
      'codex',
      { CODEX_AUTH_JSON: auth },
      { what: 'renews', head: after },
    );
    expect(ended.result.verdict.complete).toBe(true);
    expect(calls.length).toBeGreaterThan(1);
    expect(calls.slice(1).map(({ held }) => held)).toEqual(calls.slice(1).map(() => renewed));
    for (const secret of tokensOf(renewed)) {
      expect(ended.stdout).toContain(`::add-mask::${secret}`);
      expect(left(ended)).not.toContain(secret);
    }
  });

  test('is removed when the job is cancelled during a call', async () => {
    const { ended, calls } = await signedIn('codex', { CODEX_AUTH_JSON: auth }, { what: 'is cancelled' });
    expect(ended.reasons).toContain('cancelled');
    expect(calls[0]?.file).toMatch(/auth\.json$/u);
    expect(existsSync(calls[0]?.file ?? '')).toBe(false);
  });

  test.each([
    ['only a part of the file', auth.slice(0, 80)],
    ['a file without tokens', '{"tokens":{}}'],
    ['a key', 'sk-proj-0123456789'],
  ])('that is %s: the run says what to store, and starts no program', async (_, value) => {
    const { ended, calls } = await signedIn('codex', { CODEX_AUTH_JSON: value });
    expect(ended).toMatchObject({ status: 1, reasons: ['bad-setting'] });
    expect(ended.summary.replaceAll('\\', '')).toContain(
      'CODEX_AUTH_JSON does not contain the file auth.json',
    );
    expect(left(ended)).not.toContain(value);
    expect(calls).toEqual([]);
  });
});

test.each([
  ['claude-code', 'CLAUDE_CODE_OAUTH_TOKEN', token],
  ['codex', 'CODEX_AUTH_JSON', auth],
] as const)(
  'the sign-in of %s is not used for a fork, even if the job has it',
  async (kind, variable, value) => {
    const { ended, calls } = await signedIn(
      kind,
      { [variable]: value },
      { fork: true, more: { environment: [variable] } },
    );
    expect(ended).toMatchObject({ status: 1, reasons: ['missing-key'] });
    expect(ended.summary.replaceAll('\\', '')).toContain('subscription is never used for forks');
    expect(calls).toEqual([]);
    expect(left(ended)).not.toContain(value);
  },
);

test('a missing key of a program names the sign-in, too', async () => {
  const { ended } = await signedIn('claude-code', {});
  expect(ended.reasons).toEqual(['missing-key']);
  expect(ended.summary.replaceAll('\\', '')).toContain(
    'Or sign in with a subscription: `CLAUDE_CODE_OAUTH_TOKEN`.',
  );
});
