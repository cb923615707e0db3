// Runs every bench and writes docs/internals/benchmarks.md. Run: npm run bench
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { version } from '../src/version.ts';

interface Bench {
  readonly title: string;
  readonly file: string;
  readonly args: readonly string[];
}

const data = '../shared/data';
const benches: readonly Bench[] = [
  { title: 'Start', file: 'start.ts', args: [] },
  { title: 'A pull request, compared with plain Node and git', file: 'pull-request.ts', args: [] },
  { title: 'Very large changes, compared with plain Node and git', file: 'scale.ts', args: [] },
  { title: 'A merge base far behind', file: 'deep-history.ts', args: [] },
  { title: 'Own time', file: 'git-processes.ts', args: [] },
  { title: 'From event to bundles, compared with `git diff`', file: 'change.ts', args: [] },
  { title: 'Critical path', file: 'path.ts', args: [] },
  { title: 'Tokens and money', file: 'tokens.ts', args: [] },
  { title: 'Money on real code', file: 'money.ts', args: [] },
  { title: 'A push of one file', file: 'push.ts', args: [] },
  { title: 'Sizes of reports', file: 'reports.ts', args: [] },
  { title: 'The debate on real reviews', file: 'debate.ts', args: [] },
  { title: 'Matcher and panels on real reviews', file: 'replay.ts', args: [`${data}/review-replay.jsonl`] },
];

const place = new URL('../docs/internals/benchmarks.md', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);

/** A bench's section in the existing file, for runs of some benches only. */
function before(title: string): string {
  try {
    const text = readFileSync(place, 'utf8');
    return (
      new RegExp(
        `^## ${title.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}\\n[\\s\\S]*?(?=^## |$(?![\\s\\S]))`,
        'mu',
      ).exec(text)?.[0] ?? ''
    );
  } catch {
    return '';
  }
}

function section({ title, file, args }: Bench): string {
  if (only.length > 0 && !only.includes(file.replace('.ts', ''))) return before(title);
  process.stderr.write(`bench/${file}…\n`);
  const { stdout, stderr } = spawnSync(process.execPath, [`bench/${file}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === '') process.stderr.write(stderr);
  const shown = stdout.startsWith('|') ? stdout.trim() : `\`\`\`text\n${stdout.trim()}\n\`\`\``;
  return `## ${title}\n\n${stdout === '' ? 'Not measured.' : shown}\n\n\`node bench/${[file, ...args].join(' ')}\`\n\n`;
}

const [cpu] = cpus();
const git = spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim();
const head = `# Benchmarks

Written by \`npm run bench\`; each part says which command measures it. Compare the ratios, not the seconds: both sides of a ratio are measured in the same run, on the same machine.

| | |
|---|---|
| version | ${version} |
| date | ${new Date().toISOString().slice(0, 10)} |
| machine | ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1024 ** 3)} GB, ${type()} ${release()} |
| load in the minutes before | ${loadavg()
  .map((load) => load.toFixed(1))
  .join(', ')} |
| node | ${process.version} |
| git | ${git.replace('git version ', '')} |

`;
writeFileSync(place, `${head}${benches.map(section).join('')}`.trimEnd().concat('\n'));
