import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { ActionOutcome } from '../../practice/runner.ts';
import { type Result, resultSchema } from '../../src/result/result.ts';
import { playAction } from './called-action.ts';

export interface Replayed extends ActionOutcome {
  readonly result: Result;
}

/** Replays a transcript with the action: in an empty folder, without keys, providers or a repository. */
export async function replay(
  transcript: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Replayed> {
  const [cwd, temp] = [empty(), empty()];
  const outcome = await playAction({
    cwd,
    temp,
    inputs: { mode: 'replay', 'replay-file': transcript, ...inputs },
    event: 'workflow_dispatch',
    payload: {},
    env,
  });
  const text = readFileSync(outcome.outputs['result-file'] ?? '', 'utf8');
  return { ...outcome, result: resultSchema.parse(JSON.parse(text)) };
}

const empty = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'xreview-replay-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};

const written = ['result-file', 'sarif-file', 'report-file', 'notes-file'] as const;

/** Replays a run that has just ended, and holds all that leaves against what left then, byte for byte. */
export async function expectSameAgain(
  then: ActionOutcome,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const transcript = then.outputs['transcript-file'] ?? '';
  const notes = then.outputs['notes-file'] === '' ? {} : { 'notes-file': 'notes.md' };
  const now = await replay(transcript, notes, env);
  for (const name of written) {
    const [before, after] = [then.outputs[name] ?? '', now.outputs[name] ?? ''];
    expect(after === '', name).toBe(before === '');
    if (before !== '') expect(readFileSync(after, 'utf8'), name).toBe(readFileSync(before, 'utf8'));
  }
  expect(now.summary).toBe(then.summary);
  const told = ({ outputs }: ActionOutcome) =>
    Object.entries(outputs).filter(
      // A replay asks GitHub nothing, so it cannot know whether the repository has code scanning.
      ([name]) => !name.endsWith('-file') && name !== 'tests-folder' && name !== 'code-scanning',
    );
  expect(told(now)).toEqual(told(then));
  expect(now.status).toBe(then.status);
  expect(existsSync(transcript)).toBe(true);
}
