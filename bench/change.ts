// Time and memory from the event to the bundles, compared with `git diff` of the same commits.
// Run: npm run bench:change [-- <name of a case>…]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { planBundles } from '../src/change/bundles.ts';
import { locateCommits } from '../src/change/commits.ts';
import { readRunContext } from '../src/change/event.ts';
import { readChange } from '../src/change/reader.ts';
import { gitTree } from '../src/context/git-tree.ts';
import { openGit } from '../src/git/git.ts';
import { parseSymbols } from '../src/syntax/symbols.ts';

const limits = { times: 2.5, plusSeconds: 1, megabytes: 500 };

interface Case {
  readonly name: string;
  readonly files: number;
  /** Lines each file has before the change. */
  readonly lines: number;
  /** Of how many lines one is changed. */
  readonly every: number;
  readonly path: (index: number) => string;
  /** Files that are there and stay as they are. */
  readonly bystanders: number;
}

const source = (index: number): string => `src/area${index % 40}/part${index % 7}/module${index}.ts`;
const cases: readonly Case[] = [
  { name: '1 file', files: 1, lines: 300, every: 20, path: source, bystanders: 100 },
  { name: '10 files', files: 10, lines: 300, every: 20, path: source, bystanders: 100 },
  { name: '1,000 files', files: 1000, lines: 200, every: 20, path: source, bystanders: 1000 },
  { name: '10,000 files', files: 10_000, lines: 60, every: 20, path: source, bystanders: 90_000 },
  { name: '1,000,000 lines in 1,000 files', files: 1000, lines: 500, every: 1, path: source, bystanders: 0 },
  {
    name: '1,000,000 lines in one migration',
    files: 1,
    lines: 500_000,
    every: 1,
    path: () => 'migrations/0001.sql',
    bystanders: 0,
  },
  {
    name: 'one file of 200 MB',
    files: 1,
    lines: 5_000_000,
    every: 1000,
    path: () => 'data/big.csv',
    bystanders: 0,
  },
];

const measured = z.object({
  seconds: z.number(),
  megabytes: z.number(),
  files: z.number(),
  lines: z.number(),
  leftOut: z.number(),
  bundles: z.number(),
});
type Measured = z.infer<typeof measured>;

/** Writes both commits as one fast-import stream. */
function build({ files, lines, every, path, bystanders }: Case, folder: string): void {
  const git = (args: readonly string[], input?: Buffer): void => {
    execFileSync('git', args, { cwd: folder, input, stdio: ['pipe', 'ignore', 'inherit'] });
  };
  const text = (index: number, version: number): Buffer<ArrayBuffer> => {
    const out: string[] = [];
    for (let line = 0; line < lines; line += 1) {
      const changed = version === 2 && line % every === 0;
      out.push(`  value${line} = compute${index}(${changed ? 'after' : 'before'}, ${line});`);
    }
    return Buffer.from(`${out.join('\n')}\n`);
  };
  const commit = (version: number): Buffer<ArrayBuffer>[] => {
    const parts = [
      Buffer.from(
        `commit refs/heads/${version === 1 ? 'main' : 'feature'}\ncommitter A <a@x> ${1_700_000_000 + version} +0000\ndata 1\n.\n`,
      ),
    ];
    if (version === 2) parts.push(Buffer.from('from refs/heads/main\n'));
    const write = (name: string, content: Buffer<ArrayBuffer>): void => {
      parts.push(
        Buffer.from(`M 100644 inline ${name}\ndata ${content.length}\n`),
        content,
        Buffer.from('\n'),
      );
    };
    for (let index = 0; index < files; index += 1) write(path(index), text(index, version));
    if (version === 1) {
      for (let index = 0; index < bystanders; index += 1) {
        write(`lib/group${index % 100}/other${index}.ts`, Buffer.from(`export const other = ${index};\n`));
      }
    }
    return parts;
  };
  git(['init', '--quiet', '--initial-branch=main', '.']);
  git(['fast-import', '--quiet'], Buffer.concat([...commit(1), ...commit(2)]));
}

/** In a process of its own, so that its peak memory is the measured run's. */
async function measure(folder: string): Promise<Measured> {
  const start = performance.now();
  const git = await openGit(folder);
  try {
    const context = readRunContext({}, { base: 'main', head: 'feature', uncommitted: false }, () => '');
    const commits = await locateCommits(git, context);
    const change = await readChange(git, context, commits, {
      ignore: [],
      include: [],
      maxChangeBytes: 1024 * 1024,
    });
    const tree = gitTree(git, commits);
    const plan = await planBundles(change, (side, path) => tree.read(side, path), {
      tokensPerBundle: 48_000,
      findSymbols: parseSymbols,
    });
    return {
      seconds: (performance.now() - start) / 1000,
      megabytes: peakMegabytes(),
      files: change.files.length,
      lines: change.files.reduce((sum, { added, removed }) => sum + added + removed, 0),
      leftOut: change.files.filter(({ leftOut }) => leftOut !== null).length,
      bundles: plan.bundles.length,
    };
  } finally {
    await git.close();
  }
}

/** The kernel's own mark for this process; `maxRSS` would count the parent's memory before the start. */
function peakMegabytes(): number {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return peak === undefined ? process.resourceUsage().maxRSS / 1024 : Number(peak) / 1024;
}

function gitSeconds(folder: string): number {
  const start = performance.now();
  spawnSync('git', ['diff', 'main...feature'], { cwd: folder, stdio: 'ignore' });
  return (performance.now() - start) / 1000;
}

function lowest(times: number, once: () => number): number {
  return Math.min(...Array.from({ length: times }, once));
}

function compare(names: readonly string[]): boolean {
  let within = true;
  const columns = ['change', 'files', 'lines', 'left out', 'bundles', 'git diff', 'ours', 'allowed', 'peak'];
  console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---|').join('')}`);
  for (const one of cases.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-change-'));
    try {
      build(one, folder);
      const git = lowest(3, () => gitSeconds(folder));
      const runs = Array.from({ length: 3 }, () => {
        const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', folder], {
          encoding: 'utf8',
        });
        return measured.parse(JSON.parse(output));
      });
      const seconds = Math.min(...runs.map((run) => run.seconds));
      const megabytes = Math.max(...runs.map((run) => run.megabytes));
      const allowed = limits.times * git + limits.plusSeconds;
      const ok = seconds <= allowed && megabytes <= limits.megabytes;
      within &&= ok;
      const [run] = runs;
      const cells = [
        one.name,
        run?.files,
        run?.lines,
        run?.leftOut,
        run?.bundles,
        `${git.toFixed(2)} s`,
        `${seconds.toFixed(2)} s`,
        `${allowed.toFixed(2)} s`,
        `${megabytes.toFixed(0)} MB${ok ? '' : ' ✗'}`,
      ];
      console.log(`| ${cells.join(' | ')} |`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return within;
}

const [first, second] = process.argv.slice(2);
if (first === '--measure' && second !== undefined) {
  console.log(JSON.stringify(await measure(second)));
} else if (!compare(process.argv.slice(2))) {
  console.log(
    `Over the limit of ${limits.times} times git's own time plus ${limits.plusSeconds} s, or of ${limits.megabytes} MB.`,
  );
  process.exitCode = 1;
}
