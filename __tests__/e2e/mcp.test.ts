import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { repositoryWith } from './action-run.ts';
import { openTerminal, script, settingsFile } from './local-run.ts';
import { after, before } from './shop.ts';

/** The server for coding agents, driven by the official client. */

const textOf = z.object({ content: z.tuple([z.object({ type: z.literal('text'), text: z.string() })]) });
const reviewOf = z.object({
  id: z.string(),
  verdict: z.string(),
  authors: z.array(z.object({ tool: z.string(), vendors: z.array(z.string()) })),
  reviewers: z.array(z.object({ id: z.string(), independent: z.boolean() })),
  findings: z.array(z.object({ id: z.string(), blocking: z.boolean(), title: z.string(), path: z.string() })),
});

async function connect(
  options: {
    readonly latencyMs?: number;
    readonly name?: string;
    readonly folder?: string;
    readonly args?: readonly string[];
  } = {},
) {
  const { repository } = repositoryWith(before, {});
  const terminal = await openTerminal(repository.path, options);
  const base = repository.commit({ '.github/xreview.yml': settingsFile(terminal.flags) });
  repository.git('branch', '-f', 'main', base);
  repository.commit(after);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [script, 'mcp', ...(options.args ?? [])],
    cwd: options.folder ?? repository.path,
    env: Object.fromEntries(Object.entries(terminal.env).map(([name, value]) => [name, value ?? ''])),
    stderr: 'pipe',
  });
  const client = new Client({ name: options.name ?? 'claude-code', version: '2.1.0' });
  onTestFinished(() => client.close());
  await client.connect(transport);
  const call = async (name: string, args: Record<string, unknown>, more: { signal?: AbortSignal } = {}) => {
    const told: string[] = [];
    const result = CallToolResultSchema.parse(
      await client.callTool({ name, arguments: args }, undefined, {
        onprogress: ({ message }) => void told.push(message ?? ''),
        timeout: 170_000,
        ...more,
      }),
    );
    return { result, text: textOf.parse(result).content[0].text, told };
  };
  return { repository, client, transport, call };
}

const jobOf = z.looseObject({ pid: z.int() });

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const running = (path: string): readonly string[] => {
  const jobs = join(path, '.xreview/jobs');
  return existsSync(jobs) ? readdirSync(jobs) : [];
};

test('an agent has its work reviewed, sees progress, and reads the debate about a finding', async () => {
  const { client, call, repository } = await connect();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'review_changes',
    'review_status',
    'explain_finding',
    'cancel_review',
  ]);
  expect(existsSync(join(repository.path, '.xreview'))).toBe(false);
  const reviewed = await call('review_changes', { base: 'main', wait_seconds: 160 });
  const review = reviewOf.parse(reviewed.result.structuredContent);
  expect(review.verdict).toBe('fail');
  // Some clients show a model only the text, others only the content with a structure.
  for (const shown of [reviewed.text, JSON.stringify(reviewed.result.structuredContent)]) {
    expect(shown).toContain('Fix the findings that block, commit, and review again.');
    expect(shown).toContain('Only a person may dismiss a finding.');
    expect(shown).not.toMatch(/suppressions/u);
  }
  expect(reviewed.text).toContain('Fail');
  // The client calls itself claude-code.
  expect(reviewed.text).toContain('AI co-author: Claude of anthropic (by name of the MCP client).');
  expect(reviewed.text).toMatch(
    /anthropic\/practice-lark .*· not independent: its vendor’s model wrote this/u,
  );
  expect(review.authors).toEqual([{ tool: 'Claude', vendors: ['anthropic'] }]);
  expect(review.reviewers).toEqual([
    { id: 'anthropic/practice-lark', independent: false },
    { id: 'openai/practice-owl', independent: true },
  ]);
  expect(reviewed.told.length).toBeGreaterThan(0);
  const blocking = review.findings.find((finding) => finding.blocking);
  expect(blocking).toMatchObject({ path: 'src/app.js' });

  const explained = await call('explain_finding', { finding: blocking?.id });
  expect(explained.text).toContain(blocking?.title ?? '?');
  expect(explained.text).toContain('If a person decides that it is wrong');
  expect((await call('explain_finding', { finding: 'xr-0000000000' })).result.isError).toBe(true);
  const again = await call('review_status', { id: review.id });
  expect(reviewOf.parse(again.result.structuredContent)).toEqual(review);
  expect((await call('review_status', { id: 'nothing' })).result.isError).toBe(true);
});

test('where the name of the client is not known, no author is claimed', async () => {
  const { call } = await connect({ name: 'an-editor' });
  const { result, text } = await call('review_changes', { base: 'main', wait_seconds: 160 });
  const review = reviewOf.parse(result.structuredContent);
  expect(review.authors).toEqual([]);
  expect(review.reviewers.map(({ independent }) => independent)).toEqual([true, true]);
  expect(text).not.toMatch(/co-author|not independent/u);
});

test('settings of the server hold for each review, and a call may name another base', async () => {
  const { call, repository } = await connect({ args: ['--base=main', '--fail-on=never'] });
  const usual = await call('review_changes', { wait_seconds: 160 });
  const review = reviewOf.parse(usual.result.structuredContent);
  expect([review.verdict, review.findings.length > 0]).toEqual(['pass', true]);
  const other = await call('review_changes', { base: 'HEAD', wait_seconds: 160 });
  expect(reviewOf.parse(other.result.structuredContent).findings).toEqual([]);
  expect(running(repository.path)).toHaveLength(2);
});

test.each([
  [['--bsae=main'], /Did you mean `--base`/u],
  [['--json'], /takes settings only/u],
])('a mistake in the options of the server is told at once: %s', async (args, message) => {
  const { repository } = repositoryWith(before, {});
  const terminal = await openTerminal(repository.path);
  const { status, stdout, stderr } = await terminal.run(repository.path, ['mcp', ...args]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

test('a base that is missing or does not exist is the reason of an answer, not the end of the server', async () => {
  const { call } = await connect();
  const none = await call('review_changes', { wait_seconds: 160 });
  expect(none.text).toContain('No base to compare with.');
  const wrong = await call('review_changes', { base: 'nowhere', wait_seconds: 160 });
  expect(wrong.text).toMatch(/Inconclusive[\s\S]*nowhere/u);
  expect((await call('review_status', {})).text).toBe(wrong.text);
});

test('outside of a repository every tool says so, and the server stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-none-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { call } = await connect({ folder });
  for (const [name, args] of [
    ['review_changes', { base: 'main' }],
    ['review_status', {}],
    ['explain_finding', { finding: 'xr-0000000000' }],
    ['cancel_review', {}],
  ] as const) {
    const { result, text } = await call(name, args);
    expect([result.isError, text]).toEqual([
      true,
      expect.stringContaining(`There is no git repository in ${folder}`),
    ]);
  }
  expect(readdirSync(folder)).toEqual([]);
});

test('two reviews at once, of which one is cancelled, do not disturb each other', async () => {
  const { call } = await connect({ latencyMs: 1_500 });
  const [first, second] = await Promise.all([
    call('review_changes', { base: 'main', wait_seconds: 0 }),
    call('review_changes', { base: 'main', adversarial: 'the stock', wait_seconds: 0 }),
  ]);
  const [one = '', two = ''] = [first, second].map(({ text }) => /^\S+/u.exec(text)?.[0]);
  expect(one).not.toBe(two);
  expect((await call('cancel_review', { id: one })).text).toBe(`Cancelled ${one}.`);
  const done = await call('review_status', { id: two, wait_seconds: 160 });
  expect(reviewOf.parse(done.result.structuredContent).verdict).toBe('fail');
  const cancelled = await call('review_status', { id: one });
  expect(cancelled.text).toMatch(/cancelled/iu);
});

test('a call that the client cancels ends its review, and so does a client that goes away', async () => {
  const { call, client, repository } = await connect({ latencyMs: 60_000 });
  const controller = new AbortController();
  const pending = call('review_changes', { base: 'main', wait_seconds: 160 }, { signal: controller.signal });
  while (running(repository.path).length === 0) await wait(50);
  controller.abort();
  await expect(pending).rejects.toThrow();
  for (;;) {
    const { text } = await call('review_status', { wait_seconds: 1 });
    if (!text.includes('running for')) break;
  }
  const { text } = await call('review_changes', { base: 'main', wait_seconds: 0 });
  const id = /^\S+/u.exec(text)?.[0] ?? '';
  await client.close();
  const { pid } = jobOf.parse(
    JSON.parse(readFileSync(join(repository.path, '.xreview/jobs', id, 'job.json'), 'utf8')),
  );
  while (runs(pid)) await wait(50);
  expect(running(repository.path)).toHaveLength(2);
});
