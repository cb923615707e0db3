import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Host } from '../../src/host.ts';
import { placesOf } from '../../src/places.ts';
import { type Replayed, replay } from '../../src/replaying.ts';
import { Run } from '../../src/run.ts';
import { createRedactor } from '../../src/trust/redact.ts';
import { type Ended, play, repositoryWith } from '../e2e/stage.ts';

/** Real transcripts, spoilt in every way, replayed in this process: the same code as in dist, and some hundred times as fast. */

export interface Recorded {
  /** Lines with their line breaks. */
  readonly lines: readonly string[];
  /** The result file of the run. */
  readonly result: string;
}

type Files = Parameters<typeof repositoryWith>[0];

/** Plays one run through the built action and keeps what it left. */
export async function record(
  base: Files,
  head: Files,
  how: Parameters<typeof play>[1] = {},
): Promise<Recorded> {
  const { outputs }: Ended = await play(repositoryWith(base, head), how);
  const text = (name: string): string => readFileSync(outputs[name] ?? '', 'utf8');
  return { lines: text('transcript-file').split(/(?<=\n)/u), result: text('result-file') };
}

/** Replays what is in a file of its own, as `mode: replay` does. */
export async function replayOf(transcript: string | Buffer): Promise<Replayed> {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-replay-'));
  const path = join(folder, 'transcript.jsonl');
  try {
    writeFileSync(path, transcript);
    return await replayAt(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const nowhere: Host['git'] = Promise.reject(new Error('There is no repository.'));
nowhere.catch(() => undefined);

export function replayAt(path: string, cwd: string): Promise<Replayed> {
  const given = new Map([
    ['mode', 'replay'],
    ['replay-file', path],
  ]);
  return replay({
    run: new Run(),
    host: {
      args: [],
      env: {},
      cwd,
      cancelled: new AbortController().signal,
      git: nowhere,
    },
    given,
    uncommitted: false,
    redact: createRedactor([]),
    places: placesOf(given, { RUNNER_TEMP: cwd }, cwd),
  });
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
