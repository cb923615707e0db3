// The action's own time on a change of 50 files and 2,000 lines, without models and git. Run: node bench/own.ts
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { type Driven, drive, makeRig, seats } from './rig.ts';
import { median, say, table, verdictOf } from './table.ts';

const times = 7;
const limitMs = 400;
const used = z.object({ cpuMs: z.number(), megabytes: z.number() });

/** Time in which no model was being waited for, in milliseconds. */
function besideModels({ result, seconds }: Driven): number {
  const spans = result.calls
    .map(({ began, seconds: took }) => ({ from: began, to: began + took }))
    .toSorted((a, b) => a.from - b.from);
  let covered = 0;
  let end = 0;
  for (const { from, to } of spans) {
    covered += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return (seconds - covered) * 1000;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-own-'));
const rig = makeRig({ files: 50, lines: 40 });
try {
  // The process writes down what it took itself: children such as git are not in it.
  const probe = join(folder, 'probe.mjs');
  const report = join(folder, 'used.json');
  writeFileSync(
    probe,
    `import { writeFileSync, readFileSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  writeFileSync(${JSON.stringify(report)}, JSON.stringify({ cpuMs: (user + system) / 1000, megabytes: peak / 1024 }));
});`,
  );
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(probe).href}` };
  const bare: number[] = [];
  const runs: (z.infer<typeof used> & { readonly wallMs: number })[] = [];
  for (let run = 0; run < times; run += 1) {
    const began = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    bare.push(performance.now() - began);
    const driven = await drive({
      rig,
      reviewers: seats.slice(0, 2),
      rounds: 3,
      latencyMs: 300,
      shared: 4,
      alone: 3,
      env,
    });
    runs.push({ ...used.parse(JSON.parse(readFileSync(report, 'utf8'))), wallMs: besideModels(driven) });
  }
  const lowest = (pick: (run: (typeof runs)[number]) => number): number => Math.min(...runs.map(pick));
  const row = (name: string, pick: (run: (typeof runs)[number]) => number, target: string) => [
    name,
    lowest(pick).toFixed(0),
    median(runs.map(pick)).toFixed(0),
    target,
  ];
  say(
    table(
      ['50 files, 2,000 lines, two models, three rounds', 'lowest', 'median', 'target'],
      [
        row(
          'wall time beside the models, git included, ms',
          ({ wallMs }) => wallMs,
          verdictOf(lowest(({ wallMs }) => wallMs) <= limitMs, `≤ ${limitMs}`),
        ),
        row('processor time of the action itself, ms', ({ cpuMs }) => cpuMs, ''),
        ['bare `node -e 0` in between, ms', Math.min(...bare).toFixed(0), median(bare).toFixed(0), ''],
        row('peak memory, MB', ({ megabytes }) => megabytes, ''),
      ],
    ),
  );
  say(
    `${times} runs. Wall time is from the start of the process to its end, less the time in which a model was being waited for; git’s time and the practice models’ own are still in it. Processor time is the process’s own, all threads, both SDKs and the garbage collector included, git not. Bare node tells how busy the machine was: idle, it takes about 27 ms here.`,
  );
} finally {
  rig.remove();
  rmSync(folder, { recursive: true, force: true });
}
