import { describe, expect, test } from 'vitest';
import { authorsOf } from '../../src/change/authorship.ts';
import type { PullRequest } from '../../src/change/change.ts';
import { unknownVendor, vendorOfId } from '../../src/change/vendor.ts';
import type { Commit } from '../../src/git/commit.ts';

const commit = (more: Partial<Commit> = {}): Commit => ({
  id: 'c'.repeat(40),
  authorName: 'Ada',
  authorEmail: 'ada@example.com',
  message: 'Add gift cards',
  ...more,
});

const pull = (more: Partial<PullRequest> = {}): PullRequest => ({
  number: 7,
  title: 'Gift cards',
  body: 'Adds gift cards.',
  author: 'ada',
  authorIsBot: false,
  fork: false,
  headRef: 'gift-cards',
  baseRef: 'main',
  ...more,
});

const found = (log: readonly Commit[], pullRequest: PullRequest | null = null) =>
  authorsOf({ log, pullRequest }).map(({ tool, vendors, traces }) =>
    [tool, vendors.join(), traces.join()].join(' | '),
  );

describe('traces in trailers', () => {
  test.each([
    ['Co-Authored-By: Claude <noreply@anthropic.com>', 'Claude | anthropic | trailer'],
    ['Co-authored-by: Claude Opus 5.5 <noreply@anthropic.com>', 'Claude | anthropic | trailer'],
    ['Co-authored-by: Codex <noreply@openai.com>', 'Codex | openai | trailer'],
    ['Co-authored-by: GPT-6.1-Sol <noreply@openai.com>', 'Codex | openai | trailer'],
    ['Co-authored-by: Copilot <198982749+Copilot@users.noreply.github.com>', 'Copilot |  | trailer'],
    ['Co-authored-by: Cursor <cursoragent@cursor.com>', 'Cursor |  | trailer'],
    ['Co-authored-by: aider (openai/gpt-6.2-sol) <aider@aider.chat>', 'Aider | openai | trailer'],
    ['Co-authored-by: aider (vertex_ai/gemini-2.5-pro) <noreply@aider.dev>', 'Aider | google | trailer'],
    ['Co-authored-by: opencode <noreply@opencode.ai>', 'opencode |  | trailer'],
    ['Co-authored-by: openhands <openhands@all-hands.dev>', 'OpenHands |  | trailer'],
    [
      'Amp-Thread-ID: https://ampcode.com/threads/T-1\nCo-authored-by: Amp <amp@ampcode.com>',
      'Amp |  | trailer,text',
    ],
    ['Assisted-by: Claude:claude-opus-5-5', 'Claude | anthropic | trailer'],
    ['Assisted-by: deepseek-v4', 'deepseek-v4 | deepseek | trailer'],
    ['Co-authored-by: Qwen-Coder <noreply@alibabacloud.com>', 'Qwen-Coder | alibaba | trailer'],
  ])('%s', (line, expected) => {
    expect(found([commit({ message: `Add gift cards\n\n${line}\n` })])).toEqual([expected]);
  });

  test.each([
    'Co-authored-by: Claude Monet <claude.monet@example.com>',
    'Co-authored-by: Devin Townsend <devin@example.com>',
    'Signed-off-by: Claude <noreply@anthropic.com>',
    'Reviewed-by: GPT-6.1-Sol <noreply@openai.com>',
    'The Claude client retries; see Co-authored-by in the docs.',
  ])('no author is derived from: %s', (line) => {
    expect(found([commit({ message: `Add gift cards\n\n${line}\n` })])).toEqual([]);
  });
});

test('commit authors, accounts, branches and texts are traces too', () => {
  const bot = {
    authorName: 'copilot-swe-agent[bot]',
    authorEmail: '198982749+Copilot@users.noreply.github.com',
  };
  expect(found([commit(bot)])).toEqual(['Copilot |  | commit-author']);
  expect(found([commit({ authorName: 'Ada (aider)' })])).toEqual(['Aider |  | commit-author']);
  expect(found([], pull({ author: 'devin-ai-integration[bot]' }))).toEqual(['Devin |  | account']);
  expect(found([], pull({ headRef: 'codex/gift-cards' }))).toEqual(['Codex | openai | branch']);
  expect(
    found([], pull({ body: '🤖 Generated with [Claude Code](https://claude.com/claude-code)' })),
  ).toEqual(['Claude | anthropic | text']);
  expect(found([], pull({ body: 'Talks to the Claude and OpenAI APIs; tested with Codex.' }))).toEqual([]);
});

describe('the program that asked for the review, by the name that it gives itself', () => {
  const asked = (client: string) =>
    authorsOf({ log: [], pullRequest: null, client }).map(({ tool, vendors, traces }) =>
      [tool, vendors.join(), traces.join()].join(' | '),
    );

  test.each([
    ['claude-code', 'Claude | anthropic | client'],
    ['claude-ai', 'Claude | anthropic | client'],
    ['codex-mcp-client', 'Codex | openai | client'],
    ['gemini-cli-mcp-client-xreview', 'Gemini | google | client'],
    ['cursor-vscode', 'Cursor |  | client'],
    ['opencode', 'opencode |  | client'],
  ])('%s', (client, expected) => {
    expect(asked(client)).toEqual([expected]);
  });

  test.each(['', 'Visual Studio Code', 'mcp-inspector', 'my-claude-bridge', 'not codex', 'Claudette'])(
    'no author is derived from: %s',
    (client) => {
      expect(asked(client)).toEqual([]);
    },
  );

  test('and its trailers are one author', () => {
    const log = [commit({ message: 'x\n\nCo-authored-by: Claude <noreply@anthropic.com>' })];
    expect(authorsOf({ log, pullRequest: null, client: 'claude-code' })).toEqual([
      { tool: 'Claude', vendors: ['anthropic'], commits: 1, traces: ['trailer', 'client'] },
    ]);
  });
});

test('several tools of one change are listed separately, the one with most commits first', () => {
  const by = (line: string, id: string): Commit => commit({ id, message: `x\n\nCo-authored-by: ${line}` });
  const claude = 'Claude <noreply@anthropic.com>';
  expect(
    authorsOf({
      log: [by(claude, 'a'), by('Codex <noreply@openai.com>', 'b'), by(claude, 'c'), commit()],
      pullRequest: null,
    }),
  ).toEqual([
    { tool: 'Claude', vendors: ['anthropic'], commits: 2, traces: ['trailer'] },
    { tool: 'Codex', vendors: ['openai'], commits: 1, traces: ['trailer'] },
  ]);
});

test.each([
  ['openrouter/anthropic/claude-opus-5-5', 'anthropic'],
  ['azure/gpt-6.2-sol', 'openai'],
  ['bedrock/us.anthropic.claude-sonnet-5-5 as security', 'anthropic'],
  ['anthropic/practice-lark', 'anthropic'],
  ['tool/codeql', 'codeql'],
  ['acme/foo-7b', unknownVendor],
  ['command/check', unknownVendor],
])('the id %s of a reviewer that is not on the panel determines the vendor %s', (id, vendor) => {
  expect(vendorOfId(id)).toBe(vendor);
});
