import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Replayed, replay } from '../../src/commands/replay.ts';
import { runPathsOf } from '../../src/config/run-paths.ts';
import { Recorder } from '../../src/review/recorder.ts';
import type { Host } from '../../src/runner/host.ts';
import { createRedactor } from '../../src/security/secrets/redactor.ts';

/** Replays in this process: the same code as in dist, and some hundred times as fast as a process of its own. */

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
    recorder: new Recorder(),
    host: {
      args: [],
      env: {},
      cwd,
      cancelled: new AbortController().signal,
      git: nowhere,
    },
    given,
    local: { uncommitted: false, json: false },
    redact: createRedactor([]),
    runPaths: runPathsOf(given, { RUNNER_TEMP: cwd }, { workspace: cwd, folder: cwd }),
  });
}
