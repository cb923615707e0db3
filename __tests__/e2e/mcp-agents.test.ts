import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { resultSchema } from '../../src/result/result.ts';
import { keys, repositoryWith } from './action-run.ts';
import { script, settingsFile } from './local-run.ts';
import { after, before } from './shop.ts';

/**
 * The server for coding agents, driven by the real agents. They are large, so they are asked where AGENTS_BIN has them
 * and skipped elsewhere: the official client drives the same server in mcp.test.ts.
 */

/** A model that asks for a review as soon as its agent offers the tool, and repeats the beginning of the answer. */
const asking: ModelBehavior = (request) => {
  const tool = request.tools.find(({ name }) => name.endsWith('review_changes'));
  if (tool === undefined) return practiceBehavior()(request);
  const answer = request.toolResults.find(({ name }) => name === tool.name);
  return answer === undefined
    ? { kind: 'tool', calls: [{ name: tool.name, input: { base: 'main', wait_seconds: 100 } }] }
    : { kind: 'prose', text: `The review says: ${answer.output.slice(0, 3_000)}` };
};

const skill = readFileSync('skills/xreview/SKILL.md', 'utf8');

const agents = [
  {
    program: 'claude',
    author: { tool: 'Claude', vendors: ['anthropic'] },
    notIndependent: 'anthropic/practice-lark',
    skills: '.claude/skills',
    args: (folder: string): readonly string[] => {
      const file = join(folder, 'mcp.json');
      const server = { command: process.execPath, args: [script, 'mcp'] };
      writeFileSync(file, JSON.stringify({ mcpServers: { xreview: server } }));
      return [
        '--print',
        '--model=practice-agent',
        '--strict-mcp-config',
        `--mcp-config=${file}`,
        '--allowedTools=mcp__xreview__review_changes',
        '--no-session-persistence',
      ];
    },
    env: (server: { readonly anthropicURL: string }) => ({
      ANTHROPIC_BASE_URL: server.anthropicURL,
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      DISABLE_AUTOUPDATER: '1',
      // Otherwise the agent shows its model a search for tools instead of the tools.
      ENABLE_TOOL_SEARCH: 'false',
    }),
  },
  {
    program: 'codex',
    author: { tool: 'Codex', vendors: ['openai'] },
    notIndependent: 'openai/practice-owl',
    skills: '.agents/skills',
    args: (_: string, server: { readonly openaiURL: string }): readonly string[] => [
      'exec',
      '--skip-git-repo-check',
      '--sandbox=read-only',
      '--color=never',
      '--model=practice-agent',
      ...[
        'approval_policy="never"',
        'model_provider="own"',
        `model_providers.own={name="own",base_url=${JSON.stringify(server.openaiURL)},env_key="OPENAI_API_KEY",wire_api="responses",supports_websockets=false}`,
        `mcp_servers.xreview.command=${JSON.stringify(process.execPath)}`,
        `mcp_servers.xreview.args=${JSON.stringify([script, 'mcp'])}`,
        'mcp_servers.xreview.env_vars=["ANTHROPIC_API_KEY","OPENAI_API_KEY"]',
        'mcp_servers.xreview.tool_timeout_sec=120',
      ].map((setting) => `--config=${setting}`),
      '-',
    ],
    env: () => ({}),
  },
] as const;

for (const { program, author, notIndependent, skills, args, env } of agents) {
  const folders = (process.env['AGENTS_BIN'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const path = folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
  const absent = path === undefined ? ` (skipped: ${program} is not installed)` : '';

  test.skipIf(path === undefined)(
    `${program} has its work reviewed over MCP, and is named as its author${absent}`,
    async () => {
      const home = mkdtempSync(join(tmpdir(), 'xreview-agent-'));
      onTestFinished(() => rmSync(home, { recursive: true, force: true }));
      const { repository } = repositoryWith(before, {});
      const server = await startPracticeServer({ behavior: asking, keys, anyDialect: true });
      onTestFinished(() => server.close());
      const flags = ['', server.anthropicURL, server.openaiURL];
      const base = repository.commit({
        '.github/xreview.yml': settingsFile(flags),
        [join(skills, 'xreview/SKILL.md')]: skill,
      });
      repository.git('branch', '-f', 'main', base);
      repository.commit(after);
      const stdout = await new Promise<string>((done) => {
        const child = execFile(
          path ?? '',
          args(home, server),
          {
            cwd: repository.path,
            env: {
              PATH: process.env['PATH'],
              HOME: home,
              ANTHROPIC_API_KEY: keys.anthropic,
              OPENAI_API_KEY: keys.openai,
              ...env(server),
            },
          },
          (_, text, errors) => done(text + errors),
        );
        child.stdin?.end('Have your work reviewed before you push it.');
      });
      expect(stdout).toMatch(/The review says: [\s\S]*Fail · \d findings? blocks? this change/u);
      const jobs = join(repository.path, '.xreview/jobs');
      const [job = ''] = readdirSync(jobs);
      const result = resultSchema.parse(JSON.parse(readFileSync(join(jobs, job, 'result.json'), 'utf8')));
      expect(result.change?.authors).toEqual([{ ...author, commits: 0, traces: ['client'] }]);
      expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
      expect(stdout).toContain('Only a person may dismiss a finding.');
      expect(stdout).not.toMatch(/suppressions|xreview dismiss/u);
      expect(result.panel.map(({ id }) => id)).toContain(notIndependent);
      // The agent tells its model of the skill by its description.
      const [, description = '?'] = /^description: (.{60})/mu.exec(skill) ?? [];
      expect(server.requests.some(({ body }) => body.includes(description))).toBe(true);
    },
    240_000,
  );
}
