// Measures the whole process on very large changes, next to plain Node and git. Run: node bench/scale.ts [NAME [RUNS]]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainGitEnvironment } from '../practice/repository.ts';
import { pullRequestPayload, runAction } from '../practice/runner.ts';
import { slots } from './bench-run.ts';
import { startModels } from './models.ts';
import { spread } from './process-times.ts';
import { median, say, table, verdictOf } from './table.ts';

const [only, given] = process.argv.slice(2);
const runs = Number(given ?? 7);
const limits = { timesGit: 10, timesNode: 50, megabytes: 500 };

interface Scale {
  readonly name: string;
  readonly files: number;
  readonly lines: number;
  /** The lines of each file that change; 0 for a new file. */
  readonly changed: number;
}
const scales: readonly Scale[] = [
  { name: '10,000 modified files', files: 10_000, lines: 40, changed: 3 },
  { name: 'one new file of 1,000,000 lines', files: 1, lines: 1_000_000, changed: 0 },
];

const git = (folder: string, args: readonly string[], input = ''): string =>
  execFileSync('git', args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: plainGitEnvironment(),
    maxBuffer: 1024 ** 3,
  }).trim();

/** Both commits, with code whose lines are as long as in real files. */
function build({ files, lines, changed }: Scale): { folder: string; base: string; head: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  git(folder, ['init', '--quiet', '--initial-branch=main', '.']);
  const text = (file: number, version: number): string =>
    Array.from({ length: lines }, (_, at) =>
      at % 10 === 0
        ? `export function step${at}OfModule${file}(options: Options, items: readonly Item[]) {`
        : at % 10 === 9
          ? '}'
          : `  const value${at} = compute(options.${version === 2 && at > 10 && at < 11 + changed ? 'after' : 'before'}, items[${at}], ${file});`,
    ).join('\n');
  const commit = (version: number): string => {
    const parts = [
      `commit refs/heads/${version === 1 ? 'main' : 'feature'}\ncommitter A <a@x> ${1_700_000_000 + version} +0000\ndata 1\n.\n${version === 2 ? 'from refs/heads/main\n' : ''}`,
    ];
    const write = (path: string, body: string): void => {
      parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(body)}\n${body}\n`);
    };
    if (version === 1) write('README.md', 'A repository.\n');
    for (let file = 0; file < files; file += 1) {
      if (version === 2 || changed > 0)
        write(`src/part${file % 100}/module${file}.ts`, `${text(file, version)}\n`);
    }
    return parts.join('');
  };
  git(folder, ['fast-import', '--quiet'], commit(1) + commit(2));
  git(folder, ['gc', '--quiet']);
  return { folder, base: git(folder, ['rev-parse', 'main']), head: git(folder, ['rev-parse', 'feature']) };
}

function took(command: string, args: readonly string[], cwd: string): number {
  const began = performance.now();
  spawnSync(command, args, { cwd, stdio: 'ignore' });
  return performance.now() - began;
}

const rows: (string | number)[][] = [];
const notes: string[] = [];
for (const scale of scales.filter(({ name }) => only === undefined || name.includes(only))) {
  const { folder, base, head } = build(scale);
  const probe = join(folder, '.git', 'probe.mjs');
  const peakFile = join(folder, '.git', 'peak.txt');
  writeFileSync(
    probe,
    `import { readFileSync, writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'));`,
  );
  try {
    const bare: number[] = [];
    const diff: number[] = [];
    for (const mode of ['review', 'estimate'] as const) {
      const wall: number[] = [];
      const peaks: number[] = [];
      let ended = '';
      for (let run = 0; run < runs; run += 1) {
        bare.push(took(process.execPath, ['-e', '0'], folder));
        diff.push(took('git', ['diff', `${base}...${head}`], folder));
        const models = await startModels({ latencyMs: 0, shared: 0, alone: 0, lookUps: 0, disputed: null });
        const temp = mkdtempSync(join(tmpdir(), 'bench-scale-temp-'));
        try {
          const began = performance.now();
          const outcome = await runAction({
            cwd: folder,
            temp,
            env: { NODE_OPTIONS: `--import=${pathToFileURL(probe).href}` },
            event: 'pull_request',
            payload: pullRequestPayload({ base, head }),
            inputs: {
              mode,
              reviewers: slots.slice(0, 2).join('\n'),
              'anthropic-api-key': 'sk-ant-k7Qd2Zx9Lw4Vb8Tn',
              'openai-api-key': 'sk-proj-m3Ry6Hc1Pf5Ks0Jg',
              'anthropic-base-url': models.anthropicURL,
              'openai-base-url': models.openaiURL,
            },
          });
          wall.push(performance.now() - began);
          peaks.push(Number(readFileSync(peakFile, 'utf8')) / 1024);
          const { spans, cpuMs } = await models.close();
          ended = `${spans.length} requests, exit status ${outcome.status}, ${cpuMs.toFixed(0)} ms of processor time of the models`;
          if (process.env['BENCH_SHOW'] !== undefined)
            process.stderr.write(`${outcome.stdout.slice(-3000)}\n`);
        } finally {
          await models.close().catch(() => undefined);
          rmSync(temp, { recursive: true, force: true });
        }
      }
      const allowed = limits.timesGit * median(diff) + limits.timesNode * median(bare);
      rows.push([
        scale.name,
        mode,
        spread(diff),
        spread(bare),
        spread(wall),
        verdictOf(median(wall) <= allowed, `≤ ${allowed.toFixed(0)}`),
        spread(peaks),
        verdictOf(median(peaks) <= limits.megabytes, `≤ ${limits.megabytes}`),
      ]);
      notes.push(`${scale.name}, ${mode}: ${ended}.`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
say(
  table(
    ['change', 'mode', 'git diff, ms', 'bare node, ms', 'the action, ms', 'target', 'peak, MB', 'target'],
    rows,
  ),
);
say(
  `Medians of ${runs} runs with the lowest and highest. The whole process, from its start to its end, with two models that answer at once; the target is 10 × \`git diff\` + 50 × bare Node. ${notes.join(' ')} Load at the end: ${(loadavg()[0] ?? 0).toFixed(1)}.`,
);
