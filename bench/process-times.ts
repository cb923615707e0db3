import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import * as z from 'zod';
import { median } from './table.ts';

/** Git's own trace of each of its processes when it ends. */
const gitEvent = z.object({
  event: z.string(),
  sid: z.string(),
  t_abs: z.number().optional(),
  argv: z.array(z.string()).optional(),
});

/** Git's processes in one run: their number, and the milliseconds of those that end by themselves. */
export interface GitUse {
  readonly processes: number;
  readonly ms: number;
}

/** Runs something with a git that traces itself. The action passes git no tracing variables, so a script wraps it. */
export async function traceGit(
  run: (env: Readonly<Record<string, string>>) => Promise<unknown>,
): Promise<GitUse> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-git-'));
  try {
    const trace = join(folder, 'git.jsonl');
    const path = process.env['PATH'] ?? '';
    writeFileSync(
      join(folder, 'git'),
      `#!/bin/sh\nPATH='${path}' GIT_TRACE2_EVENT='${trace}' exec git "$@"\n`,
    );
    chmodSync(join(folder, 'git'), 0o755);
    await run({ PATH: `${folder}${delimiter}${path}` });
    const events = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => gitEvent.parse(JSON.parse(line)));
    // Processes that wait for questions do not say how long they worked.
    const waiting = new Set(
      events.flatMap(({ sid, argv = [] }) => (argv.some((word) => word.startsWith('--batch')) ? [sid] : [])),
    );
    const seconds = events
      .filter(({ event, sid }) => event === 'exit' && !waiting.has(sid))
      .reduce((sum, { t_abs = 0 }) => sum + t_abs, 0);
    return { processes: new Set(events.map(({ sid }) => sid)).size, ms: seconds * 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The median of several measurements with the lowest and the highest: `61 (55–80)`. */
export const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
