import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { ModelBehavior, Turn } from '../../practice/model-behavior.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { repositoryWith, runWithModels } from './action-run.ts';
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

describe.each(agents)('$kind', ({ kind, program, model }) => {
  const path = folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
  const absent = path === undefined ? ` (skipped: ${program} is not installed)` : '';

  test.skipIf(path === undefined)(
    `reviews, and judges what others found${absent}`,
    async () => {
      const other = kind === 'codex' ? 'anthropic/practice-lark' : 'openai/practice-owl';
      const settings = {
        reviewers: [`command/${kind}`, other],
        commands: { [kind]: { kind, program: path, model, 'timeout-minutes': 2 } },
      };
      const ends = repositoryWith({ ...before, '.github/xreview.yml': stringify(settings) }, after);
      const ended = await runWithModels(ends, {
        inputs: { reviewers: '' },
        behavior: behindAgent,
        anyDialect: true,
      });
      expect(ended.result.verdict.complete).toBe(true);
      expect(ended.result.panel[0]).toMatchObject({ id: `command/${kind}`, model, complete: true });
      expect(ended.result.panel[0]?.reported).toBeGreaterThan(0);
      expect(ended.result.rounds.length).toBeGreaterThan(1);
    },
    240_000,
  );
});
