import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { ModelReply, ModelRequest } from './model-behavior.ts';

/** How the practice models write and read tests: each test is a prepared file, chosen by the finding. */

const task = /^You work on tests that decide findings of a code review\./u;
const finding = z.object({ category: z.string(), path: z.string() });

const folder = join(import.meta.dirname, 'fixtures', 'tests');

/** By path and category of the finding: the file of its test, and what the test expects. */
const tests: Readonly<Record<string, { readonly file: string; readonly expects: string }>> = {
  'src/orders.js race-condition': {
    file: 'orders-race-condition.js',
    expects:
      'Places an order twice with one Idempotency-Key, first one after the other and then at the same time, and expects one charge each time.',
  },
};

/** The content of the last block of a tag; null without one. */
export function lastBlock({ turns }: Pick<ModelRequest, 'turns'>, tag: string): string | null {
  const text = turns
    .filter(({ role }) => role === 'user')
    .map((turn) => turn.text)
    .join('\n');
  const found = [
    ...text.matchAll(new RegExp(`<${tag}-([0-9a-f]+)[^>]*>\\n([\\s\\S]*?)\\n</${tag}-\\1>`, 'gu')),
  ];
  return found.at(-1)?.[2] ?? null;
}

/** Whether a model is asked to write or to read a test. */
export const isAboutTest = ({ instructions }: Pick<ModelRequest, 'instructions'>): boolean =>
  task.test(instructions);

/** Whether it is asked to read one. */
export const asksToReadTest = ({ turns }: Pick<ModelRequest, 'turns'>): boolean =>
  turns.some(({ role, text }) => role === 'user' && text.includes('Read it before it runs.'));

/** Answers a request about a test; null for any other request. */
export function answerAboutTest(request: ModelRequest): ModelReply | null {
  if (!isAboutTest(request)) return null;
  if (asksToReadTest(request)) {
    const asserts = /\bassert|\bexpect\(/u.test(lastBlock(request, 'test') ?? '');
    return {
      kind: 'answer',
      json: { usable: asserts, problem: asserts ? null : 'It asserts nothing.' },
    };
  }
  const { category, path } = finding.parse(JSON.parse(lastBlock(request, 'finding') ?? '{}'));
  const known = tests[`${path} ${category}`];
  return {
    kind: 'answer',
    json:
      known === undefined
        ? {
            test: '',
            expects: '',
            impossible: 'A practice model has a prepared test for one finding of the demo only.',
          }
        : { test: readFileSync(join(folder, known.file), 'utf8'), expects: known.expects, impossible: null },
  };
}
