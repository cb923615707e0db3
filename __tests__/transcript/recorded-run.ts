import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type FinishedRun, repositoryWith, runWithModels } from '../e2e/action-run.ts';

/** Real transcripts, to be spoilt in every way. */

export interface Recorded {
  /** Lines with their line breaks. */
  readonly lines: readonly string[];
  /** The result file of the run. */
  readonly result: string;
}

type Files = Parameters<typeof repositoryWith>[0];

/** Plays one run of the action and keeps what it left. */
export async function record(
  base: Files,
  head: Files,
  how: Parameters<typeof runWithModels>[1] = {},
): Promise<Recorded> {
  const { outputs }: FinishedRun = await runWithModels(repositoryWith(base, head), how);
  const text = (name: string): string => readFileSync(outputs[name] ?? '', 'utf8');
  return { lines: text('transcript-file').split(/(?<=\n)/u), result: text('result-file') };
}

/** Writes a last line that fits, as whoever forges a transcript would. */
export function sealed(lines: readonly string[]): string {
  const before = lines.filter((line) => !line.startsWith('{"kind":"end"'));
  const sha256 = createHash('sha256').update(before.join('')).digest('hex');
  return `${before.join('')}${JSON.stringify({ kind: 'end', entries: before.length, sha256 })}\n`;
}

export const emptyFolder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'xreview-replay-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};
