import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Fault } from '../../practice/api/fault.ts';
import { type PracticeRequest, startPracticeServer } from '../../practice/api/server.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { repositoryWith, runWithModels } from './action-run.ts';
import { before, harmless } from './shop.ts';

/** What models and servers write into the text of an answer, through the entire action. docs/endpoints.md lists them. */

const kinds = [
  { api: 'openai-responses', at: 'openaiURL' },
  { api: 'openai-chat', at: 'chatURL' },
  { api: 'anthropic', at: 'anthropicURL' },
] as const;

/** A review by a model at an endpoint of this kind, beside a usual one. */
async function playServer(
  { api, at }: (typeof kinds)[number],
  fault: (request: PracticeRequest) => Fault | null,
  provider: Readonly<Record<string, unknown>> = {},
) {
  const own = await startPracticeServer({ behavior: practiceBehavior(), fault });
  try {
    const settings = {
      reviewers: ['house/practice-owl', 'anthropic/practice-lark'],
      providers: {
        house: { api, 'base-url': own[at], 'key-variable': 'HOUSE_KEY', vendor: 'house', ...provider },
      },
    };
    const ends = repositoryWith({ ...before, '.github/xreview.yml': stringify(settings) }, harmless);
    const ended = await runWithModels(ends, {
      inputs: { reviewers: '', 'openai-api-key': '' },
      env: { HOUSE_KEY: 'gk-own-endpoint-0123456789' },
    });
    return { ended, said: ended.summary.replaceAll('\\', ''), requests: own.requests };
  } finally {
    await own.close();
  }
}

describe.each(kinds)('$api', (kind) => {
  test('thoughts: a model that writes them before its JSON is read, and a note says so', async () => {
    const rewrite = (text: string): string => `<think>Is {"findings": [] right?</think>\n${text}`;
    const { ended, said } = await playServer(kind, () => ({ kind: 'rewritten', rewrite }), {
      'structured-output': false,
    });
    expect(ended.result.verdict.complete).toBe(true);
    expect(said).toContain('thoughts before the JSON');
  });

  test('thoughts: an answer that is only inside them is none', async () => {
    const rewrite = (text: string): string => `<think>${text}</think>`;
    const { ended } = await playServer(kind, () => ({ kind: 'rewritten', rewrite }));
    expect(ended).toMatchObject({ status: 1, reasons: ['malformed', 'quorum-missed'] });
  });

  test('tools: an answer as a call of a tool that was not offered is taken, and a note says so', async () => {
    const { ended, said, requests } = await playServer(kind, () => ({
      kind: 'answer-as-call',
      tool: 'answer',
    }));
    expect(ended.result.verdict.complete).toBe(true);
    expect(said).toContain('as a call of the tool "answer"');
    expect(requests).toHaveLength(
      ended.result.calls.filter(({ reviewer }) => reviewer.startsWith('house')).length,
    );
  });

  test('tools: a model that only calls tools that it was not offered is stopped after a few turns', async () => {
    const fault = (): Fault => ({ kind: 'answer-as-call', tool: 'search', input: { q: 'x' } });
    const { ended, requests } = await playServer(kind, fault);
    expect(ended).toMatchObject({ status: 1, reasons: ['malformed', 'quorum-missed'] });
    // The question and its one repair, each with at most four requests.
    expect(requests.length).toBeLessThanOrEqual(8);
  });

  test('structured output off: prose around a fence is read, and a note says so', async () => {
    const rewrite = (text: string): string => `Here is my review:\n\`\`\`json\n${text}\n\`\`\`\nDone.`;
    const { ended, said } = await playServer(kind, () => ({ kind: 'rewritten', rewrite }), {
      'structured-output': false,
    });
    expect(ended.result.verdict.complete).toBe(true);
    expect(said).toContain('text around the JSON');
  });
});
