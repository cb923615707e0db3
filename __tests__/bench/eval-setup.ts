import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openPrompts, type PromptSet } from '../../bench/prompt-folders.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';

/** What the tests of evaluations prepare; all of it is gone after the test. */

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'xreview-eval-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A folder of prompts with these files, which are the built-in ones with a text at their end. */
export function promptsWith(files: Readonly<Record<string, string>>): string {
  const path = folder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    const own = readFileSync(join('src/reviewers/prompts', name), 'utf8');
    writeFileSync(join(path, name), `${own.trimEnd()}\n${text}\n`);
  }
  return path;
}

export function opened(names: readonly string[], dist?: string): readonly PromptSet[] {
  const prompts = openPrompts(names, dist);
  onTestFinished(() => prompts.close());
  return prompts.sets;
}

export async function serverWith(behavior: ModelBehavior): Promise<PracticeServer> {
  const server = await startPracticeServer({ behavior });
  onTestFinished(() => server.close());
  return server;
}

export const inputsOf = (server: PracticeServer) => ({
  'anthropic-api-key': 'practice-key-anthropic',
  'openai-api-key': 'practice-key-openai',
  'anthropic-base-url': server.anthropicURL,
  'openai-base-url': server.openaiURL,
});
