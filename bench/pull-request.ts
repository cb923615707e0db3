// Measures the whole process on a change with the shape of a public pull request, next to plain Node and git.
// Run: node bench/pull-request.ts, or with another repository: node bench/pull-request.ts FOLDER BASE HEAD
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchRun, runBench, slots } from './bench-run.ts';
import { type MadeChange, makeChange, publicShape } from './made-change.ts';
import { covered } from './models.ts';
import { spread, traceGit } from './process-times.ts';
import { median, say, table, verdictOf } from './table.ts';

const times = 7;
const main = fileURLToPath(new URL('../dist/index.js', import.meta.url));

/** Milliseconds that a process takes. */
function took(command: string, args: readonly string[], cwd: string, env = process.env): number {
  const began = performance.now();
  spawnSync(command, args, { cwd, env, stdio: 'ignore' });
  return performance.now() - began;
}

const [folder, base = '', head = ''] = process.argv.slice(2);
const change: Pick<MadeChange, 'folder' | 'base' | 'head' | 'remove'> =
  folder === undefined ? makeChange(publicShape()) : { folder, base, head, remove: () => undefined };
const scratch = mkdtempSync(join(tmpdir(), 'bench-first-git-'));
try {
  // The first git call ends that run. The time until then is the start time.
  writeFileSync(join(scratch, 'git'), '#!/bin/sh\nkill -9 $PPID\n');
  chmodSync(join(scratch, 'git'), 0o755);
  const ending = { ...process.env, PATH: `${scratch}${delimiter}${process.env['PATH'] ?? ''}` };
  const run = (env: Readonly<Record<string, string>> = {}): Promise<BenchRun> =>
    runBench({
      rig: change,
      reviewers: slots.slice(0, 2),
      rounds: 3,
      latencyMs: 0,
      shared: 4,
      alone: 3,
      env,
    });
  const load = loadavg()[0] ?? 0;
  const [bare, diff, help, firstGit, first, wall]: [
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
  ] = [[], [], [], [], [], []];
  let requests = 0;
  for (let time = 0; time < times; time += 1) {
    bare.push(took(process.execPath, ['-e', '0'], scratch));
    diff.push(took('git', ['diff', `${change.base}...${change.head}`], change.folder));
    help.push(took(process.execPath, [main, '--help'], scratch));
    firstGit.push(took(process.execPath, [main, '--base', 'main'], scratch, ending));
    const driven = await run();
    requests = driven.requests;
    first.push(Math.min(...driven.spans.map(({ from }) => from)) - driven.startedAt);
    wall.push(driven.seconds * 1000 - covered(driven.spans));
  }
  const git = await traceGit(run);
  const own = wall.map((ms) => ms - git.ms);
  const node = median(bare);
  const row = (name: string, values: readonly number[], limit: number): (string | number)[] => {
    const ratio = median(values) / node;
    return [name, spread(values), ratio.toFixed(1), verdictOf(ratio <= limit, `≤ ${limit}`)];
  };
  const shortstat = spawnSync('git', ['diff', '--shortstat', `${change.base}...${change.head}`], {
    cwd: change.folder,
    encoding: 'utf8',
  }).stdout.trim();
  say(
    table(
      ['median of 7 (lowest–highest)', 'ms', 'over bare node', 'target'],
      [
        ['bare `node -e 0`', spread(bare), '', ''],
        ['`git diff`', spread(diff), (median(diff) / node).toFixed(1), ''],
        row('`--help`', help, 2.5),
        row('to the first git call', firstGit, 1.5),
        row('to the first request', first, 10),
        row('own time', own, 10),
      ],
    ),
  );
  say(
    `The change: ${shortstat}. Two models, three rounds, ${requests} requests. The files have the lengths and hunks of the pull request honojs/hono d2ed2e9c..8217d9ec (bench/pull-request.json), and the code of zod and openai. The commands take turns. The models are a process of their own and answer at once. Own time is the wall time less the time in which a model held a request, less ${git.ms.toFixed(0)} ms that git reports for its ${git.processes} processes that end by themselves or wait. Load at the start: ${load.toFixed(1)}.`,
  );
} finally {
  change.remove();
  rmSync(scratch, { recursive: true, force: true });
}
