// The action's own time on a change of 50 files and 2,000 lines, without models and git. Run: node bench/git-processes.ts
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod';
import { type BenchRun, makeBenchSetup, runBench, slots } from './bench-run.ts';
import { covered } from './models.ts';
import { median, say, table, verdictOf } from './table.ts';

const times = 7;
const limitMs = 400;
const used = z.object({ cpuMs: z.number(), megabytes: z.number() });

/** What git itself says of each of its processes when it ends. */
const gitEvent = z.object({
  event: z.string(),
  sid: z.string(),
  t_abs: z.number().optional(),
  argv: z.array(z.string()).optional(),
});

/** Where the time beside the models lies, in milliseconds. */
interface Phases {
  readonly wallMs: number;
  readonly before: number;
  readonly between: number;
  readonly after: number;
}

function phasesOf({ spans, startedAt, seconds }: BenchRun): Phases {
  const wallMs = seconds * 1000 - covered(spans);
  const before = Math.min(...spans.map(({ from }) => from)) - startedAt;
  const after = startedAt + seconds * 1000 - Math.max(...spans.map(({ to }) => to));
  return { wallMs, before, between: wallMs - before - after, after };
}

/** Seconds that git took in all, but for those processes that stay and wait to be asked. */
function gitSeconds(trace: string): number {
  const events = trace
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => gitEvent.parse(JSON.parse(line)));
  const waiting = new Set(
    events.flatMap(({ sid, argv = [] }) => (argv.some((word) => word.startsWith('--batch')) ? [sid] : [])),
  );
  return events
    .filter(({ event, sid }) => event === 'exit' && !waiting.has(sid))
    .reduce((sum, { t_abs = 0 }) => sum + t_abs, 0);
}

/** What every review stands on, whoever wrote it: both SDKs' clients, zod, and Node's own fetch. */
const packages =
  "await Promise.all([import('openai/client'), import('@anthropic-ai/sdk/client'), import('zod')]); new Headers();";
const root = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds that a process of Node takes. */
function took(...args: readonly string[]): number {
  const began = performance.now();
  spawnSync(process.execPath, args, { cwd: root });
  return performance.now() - began;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-own-'));
const rig = makeBenchSetup({ files: 50, lines: 40 });
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
  const run = (env: Readonly<Record<string, string>>): Promise<BenchRun> =>
    runBench({ rig, reviewers: slots.slice(0, 2), rounds: 3, latencyMs: 300, shared: 4, alone: 3, env });
  const bare: number[] = [];
  const loading: number[] = [];
  const version: number[] = [];
  const runs: (z.infer<typeof used> & Phases)[] = [];
  for (let time = 0; time < times; time += 1) {
    bare.push(took('-e', '0'));
    loading.push(took('--input-type=module', '-e', packages));
    version.push(took('dist/index.js', '--help'));
    const driven = await run({ NODE_OPTIONS: `--import=${pathToFileURL(probe).href}` });
    runs.push({ ...used.parse(JSON.parse(readFileSync(report, 'utf8'))), ...phasesOf(driven) });
  }
  // The action hands git no variable that makes it trace; a run of its own is therefore led through a script.
  const trace = join(folder, 'git.jsonl');
  const path = process.env['PATH'] ?? '';
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nPATH='${path}' GIT_TRACE2_EVENT='${trace}' exec git "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  await run({ PATH: `${folder}${delimiter}${path}` });
  const gitMs = gitSeconds(readFileSync(trace, 'utf8')) * 1000;
  const lowest = (pick: (run: (typeof runs)[number]) => number): number => Math.min(...runs.map(pick));
  const lowestAndMedian = (times: readonly number[]): string[] => [
    Math.min(...times).toFixed(0),
    median(times).toFixed(0),
  ];
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
        row('before the first request', ({ before }) => before, ''),
        row('between requests', ({ between }) => between, ''),
        row('after the last answer', ({ after }) => after, ''),
        ['of it git’s processes, by their own word, ms', '', gitMs.toFixed(0), ''],
        row('processor time of the action itself, ms', ({ cpuMs }) => cpuMs, ''),
        ['a process that only loads the packages, ms', ...lowestAndMedian(loading), ''],
        ['the action asked for its help, ms', ...lowestAndMedian(version), ''],
        ['bare `node -e 0` in between, ms', ...lowestAndMedian(bare), ''],
        row('peak memory, MB', ({ megabytes }) => megabytes, ''),
      ],
    ),
  );
  say(
    `${times} runs. Wall time is from the start of the process to its end, less the time in which a request lay with a model, as the models saw it: they run in a process of their own. Processor time is the process’s own, all threads, both SDKs and the garbage collector included, git not. The packages are both SDKs’ clients, zod and Node’s fetch, loaded from their own files and left alone; the help is the program without them. Bare node tells how busy the machine was: idle, it takes about 27 ms here.`,
  );
} finally {
  rig.remove();
  rmSync(folder, { recursive: true, force: true });
}
