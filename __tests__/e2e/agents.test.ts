import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { ModelBehavior, ModelReply, Turn } from '../../practice/model-behavior.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { keys, repositoryWith, runWithModels } from './action-run.ts';
import { adjusted, bug, laneOf, runRaceWithModels, seeded } from './race-run.ts';
import { after, before } from './shop.ts';

/**
 * The real agents against the practice models. They are large, so they are asked where AGENTS_BIN or the PATH has them
 * and skipped elsewhere: the contract and all that can go wrong are tested without them.
 */
const folders = [process.env['AGENTS_BIN'] ?? '', process.env['PATH'] ?? ''].join(delimiter).split(delimiter);

const agents = [
  { kind: 'claude-code', program: 'claude', model: 'practice-lark' },
  { kind: 'codex', program: 'codex', model: 'practice-owl' },
] as const;

/**
 * A practice model behind an agent: what the agent adds around the question is passed over, the conversation is taken
 * apart again, and where the agent has a tool for the answer, it is called.
 */
const behindAgent: ModelBehavior = async (request) => {
  const tool = request.tools.find(({ name }) => name === 'StructuredOutput');
  const asked = request.turns.findLast(
    ({ role, text }) => role === 'user' && (tool === undefined || text.includes(opening)),
  );
  if (asked === undefined || !asked.text.includes(opening)) return practiceBehavior()(request);
  const text = asked.text.slice(asked.text.search(new RegExp(`## You were asked|${opening}`, 'u')));
  const turns = text
    .split(/^(?=## (?:You were asked|You answered|You are asked now)$)/mu)
    .filter((part) => part.trim() !== '')
    .map(
      (part): Turn => ({
        role: part.startsWith('## You answered') ? 'assistant' : 'user',
        text: part.replace(/^## You (?:were asked|answered|are asked now)\n\n/u, '').trimEnd(),
      }),
    );
  const reply = await practiceBehavior({ looksUp: false })({ ...request, turns, tools: [], toolResults: [] });
  if (tool === undefined || reply.kind !== 'answer') return reply;
  return request.toolResults.some(({ name }) => name === tool.name)
    ? { kind: 'prose', text: 'Done.' }
    : { kind: 'tool', calls: [{ name: tool.name, input: reply.json }] };
};
const opening = '# The change under review';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A token as OpenAI's sign-in issues it, which Codex reads but cannot verify. */
const accessToken = `${part({ alg: 'RS256' })}.${part({
  email: 'dev@example.com',
  exp: Math.floor(Date.now() / 1000) + 5 * 86_400,
  'https://api.openai.com/auth': { chatgpt_account_id: 'account-1', chatgpt_plan_type: 'pro' },
})}.c2lnbmF0dXJl`;
const authFile = (): string =>
  JSON.stringify({
    auth_mode: 'chatgpt',
    OPENAI_API_KEY: null,
    tokens: {
      id_token: accessToken,
      access_token: accessToken,
      refresh_token: 'rt.practice.0123456789abcdef',
      account_id: 'account-1',
    },
    last_refresh: new Date().toISOString(),
  });

/** The two ways in which a program gets access, and what it then sends to the endpoint. */
const signIns = {
  'claude-code': { CLAUDE_CODE_OAUTH_TOKEN: 'sk-ant-oat01-practice-subscription-0123456789' },
  codex: { CODEX_AUTH_JSON: authFile() },
} as const;
const sentBy = {
  'claude-code': { key: keys.anthropic, token: signIns['claude-code'].CLAUDE_CODE_OAUTH_TOKEN },
  codex: { key: keys.openai, token: accessToken },
} as const;

describe.each(agents)('$kind', ({ kind, program, model }) => {
  const path = folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
  const absent = path === undefined ? ` (skipped: ${program} is not installed)` : '';

  test.skipIf(path === undefined).each(['key', 'token'] as const)(
    `reviews with a %s, and judges what others found${absent}`,
    async (access) => {
      const other = kind === 'codex' ? 'anthropic/practice-lark' : 'openai/practice-owl';
      const settings = {
        reviewers: [`command/${kind}`, other],
        commands: { [kind]: { kind, program: path, model, 'timeout-minutes': 2 } },
      };
      const ends = repositoryWith({ ...before, '.github/xreview.yml': stringify(settings) }, after);
      const own = kind === 'codex' ? 'openai-api-key' : 'anthropic-api-key';
      const ended = await runWithModels(ends, {
        inputs: { reviewers: '', ...(access === 'key' ? {} : { [own]: '' }) },
        env: access === 'key' ? {} : signIns[kind],
        anyKey: access === 'token',
        behavior: behindAgent,
        anyDialect: true,
      });
      expect(ended.result.verdict.complete).toBe(true);
      expect(ended.result.panel[0]).toMatchObject({ id: `command/${kind}`, model, complete: true });
      expect(ended.result.panel[0]?.reported).toBeGreaterThan(0);
      expect(ended.result.rounds.length).toBeGreaterThan(1);
      const wire = kind === 'codex' ? 'openai' : 'anthropic';
      const asked = ended.requests.filter((request) => request.wire === wire);
      expect(asked.length).toBeGreaterThan(0);
      for (const { headers } of asked)
        expect([headers.authorization, headers['x-api-key']].join(' ')).toContain(sentBy[kind][access]);
      const told = [ended.stdout, ended.summary, JSON.stringify([ended.result, ended.transcript])].join('\n');
      expect(told.replaceAll(/::add-mask::.*/gu, '')).not.toContain(sentBy[kind][access]);
    },
    240_000,
  );

  test.skipIf(path === undefined).each(['key', 'token'] as const)(
    `fixes with a %s as a lane of the race${absent}`,
    async (access) => {
      const ends = seeded({ commands: { [kind]: { kind, program: path, model, 'timeout-minutes': 2 } } });
      const ended = await runRaceWithModels(ends, [`command/${kind}`], {
        env: access === 'key' ? {} : signIns[kind],
        anyKey: access === 'token',
        behavior: fixingBehindAgent,
        anyDialect: true,
      });
      expect(ended.race).toMatchObject({ state: 'approved', winner: `command/${kind}` });
      expect(laneOf(ended.race, `command/${kind}`)).toMatchObject({
        state: 'passed',
        files: ['src/search.js'],
      });
      const byAgent = ended.requests.filter(
        ({ body }) => body.includes('"practice-') && agentRequest.test(body),
      );
      expect(byAgent.length).toBeGreaterThan(1);
      for (const { headers } of byAgent)
        expect([headers.authorization, headers['x-api-key']].join(' ')).toContain(sentBy[kind][access]);
      expect(ended.left).toEqual([]);
    },
    240_000,
  );
});

/** Whether a request of a lane comes from an agent: it has the tools by which the agent edits. */
const agentRequest = /"name":"(?:Edit|exec_command|shell|shell_command)"/u;

/** A practice model behind an agent that edits: it calls the agent's own tools, then answers with its notes. */
const fixingBehindAgent: ModelBehavior = (request) => {
  const { tools, toolResults, instructions, turns } = request;
  const said = [instructions, ...turns.map(({ text }) => text)].join('\n');
  const offered = (...names: string[]) => tools.find(({ name }) => names.includes(name))?.name;
  const [, file] = /(\/\S+\/files)\b/u.exec(said) ?? [];
  const edit = offered('Edit');
  const shell = offered('exec_command', 'shell_command', 'shell');
  if (file === undefined || (edit === undefined && shell === undefined)) return practiceBehavior()(request);
  const call = (name: string, input: unknown): ModelReply => ({ kind: 'tool', calls: [{ name, input }] });
  const target = `${file}/src/search.js`;
  if (edit !== undefined) {
    if (toolResults.length === 0) return call('Read', { file_path: target });
    if (toolResults.length === 1)
      return call(edit, { file_path: target, old_string: bug, new_string: adjusted });
    if (toolResults.length === 2 && offered('StructuredOutput') !== undefined)
      return call('StructuredOutput', { notes: 'Bound the name.' });
    return { kind: 'prose', text: 'Done.' };
  }
  if (toolResults.length > 0 || shell === undefined)
    return { kind: 'answer', json: { notes: 'Bound the name.' } };
  const program = `const fs = require('fs'); const f = ${JSON.stringify(target)}; fs.writeFileSync(f, fs.readFileSync(f, 'utf8').replace(${JSON.stringify(bug)}, () => ${JSON.stringify(adjusted)}))`;
  const script = `node -e "$(printf %s '${Buffer.from(program).toString('base64')}' | base64 -d)"`;
  return call(
    shell,
    shell === 'shell'
      ? { command: ['bash', '-c', script] }
      : shell === 'exec_command'
        ? { cmd: script }
        : { command: script },
  );
};
