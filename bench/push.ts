// What a push of one file costs after a complete review of 60 files. Run: node bench/push.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PracticeRepository } from '../practice/repository.ts';
import type { Result } from '../src/result/result.ts';
import { evenPrice, priceSettings, runBench, slots } from './bench-run.ts';
import { say, table, verdictOf } from './table.ts';

type Spent = Result['spent'];

const files = 60;
const limit = 0.1;
const reviewers = slots.slice(0, 2);
const root = fileURLToPath(new URL('..', import.meta.url));
const count = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const input = ({ freshInput, cachedInput, writtenInput }: Spent): number =>
  freshInput + cachedInput + writtenInput;
const equivalent = ({ usd }: Spent): number => ((usd ?? Number.NaN) * 1_000_000) / evenPrice.input;

/** Files of this project, from all over its folders. */
function projectFiles(): readonly (readonly [string, string])[] {
  const paths = execFileSync('git', ['ls-files', '-z', 'src/**/*.ts'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    // The injection detector's own code holds what it looks for.
    .filter((path) => path !== '' && !path.startsWith('src/security/'));
  const step = Math.floor(paths.length / files);
  return paths
    .filter((_, index) => index % step === 0)
    .slice(0, files)
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]);
}

const rows: string[][] = [];
/** Findings of a model in a bundle. The pushed file is a bundle of its own, with about as many findings as other files. */
const cases = [
  {
    name: 'no finding of a model',
    review: { shared: 0, alone: 0, disputed: 0 },
    push: { shared: 0, alone: 0, disputed: 0 },
  },
  {
    name: '30 findings, 3 of them disputed; one in the push',
    review: { shared: 4, alone: 3, disputed: 3 },
    push: { shared: 1, alone: 0, disputed: 0 },
  },
];
for (const { name, review, push } of cases) {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-bench-'));
  const state = mkdtempSync(join(tmpdir(), 'xreview-bench-state-'));
  try {
    const practice = new PracticeRepository(folder);
    const base = practice.commit('Base', new Map([['.github/xreview.yml', priceSettings]]));
    practice.branch('feature');
    const contents = projectFiles();
    const first = practice.commit('Feature', new Map(contents));
    const [path, text] = contents[files / 2] ?? ['', ''];
    const lines = text.split('\n');
    const middle = Math.floor(lines.length / 2);
    const changed = lines.toSpliced(middle, 0, 'const pushed = Number(process.env.PUSHED ?? 0);');
    const run = (
      head: string,
      findings: typeof review,
      inputs: Readonly<Record<string, string>>,
    ): Promise<{ result: Result }> =>
      runBench({ rig: { folder, base, head }, reviewers, latencyMs: 0, ...findings, inputs });
    const stateFile = { 'state-file': join(state, 'state.json'), comment: 'off' };
    const before = (await run(first, review, stateFile)).result;
    const head = practice.commit('Push', new Map([[path, changed.join('\n')]]));
    const after = (await run(head, push, stateFile)).result;
    const full = (await run(head, review, { comment: 'off' })).result;
    const asked = input(after.spent) / input(full.spent);
    const paid = equivalent(after.spent) / equivalent(full.spent);
    rows.push([
      name,
      String(before.findings.length),
      count.format(input(full.spent)),
      count.format(input(after.spent)),
      verdictOf(asked <= limit, `${(100 * asked).toFixed(1)}% (≤ ${100 * limit}%)`),
      count.format(equivalent(full.spent)),
      count.format(equivalent(after.spent)),
      verdictOf(paid <= limit, `${(100 * paid).toFixed(1)}% (≤ ${100 * limit}%)`),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(state, { recursive: true, force: true });
  }
}
say(
  table(
    [
      'first review',
      'findings',
      'full run, input',
      'push, input',
      'push / full',
      'full run, as uncached input',
      'push, as uncached input',
      'push / full',
    ],
    rows,
  ),
);
say('');
say(
  `${files} files of this project, two models, default rounds, tokens of o200k. The push adds a line to one file. The full run reviews the same head without a history.`,
);
