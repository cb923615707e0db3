/**
 * Measures the debate on real reviews, with verifiers of stated quality and no model: `npm run bench:debate`.
 * What the figures mean: docs/matching.md.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Input, panelCounts, readInput } from './debate-input.ts';
import { exceptions, habits, otherFile, qualities, standard, without } from './debate-panels.ts';
import { defaults, type MeasuredPanel } from './debate-run.ts';
import { type Measured, qualityAt, sayChanges, sayHistories, sayQualities } from './debate-tables.ts';
import { measure } from './debate-threads.ts';
import { toolsOf } from './matching-data.ts';
import { figure } from './matching-score.ts';
import { say, verdictOf } from './table.ts';

/** What the gate is held to with verifiers of .9/.2, by number of reviewers. */
const leastBlocking = 0.94;
const leastF1 = new Map([
  [2, 0.59],
  [3, 0.75],
  [4, 0.78],
]);
/** How far one verifier that refutes everything with a line of another file may lower that share. */
const mostFall = 0.03;

function introduce({ requests, tools, scenes }: Input): void {
  const others = toolsOf(requests).filter((tool) => !tools.includes(tool));
  const counts = [...scenes].map(([size, panels]) => `${panels.length} panels of ${size}`);
  say(
    `${requests.length} pull requests; ${tools.length} tools: ${tools.join(', ')}. Left out, because they commented on less than two thirds of the pull requests: ${others.join(', ') || 'none'}. ${counts.join(', ')}, each on every pull request; figures are means over panels, ± the standard error over pull requests (bootstrap).

Every comment is a critical finding; \`fail-on: critical\`, \`max-rounds: ${defaults.maxRounds}\`, \`disputed: ${defaults.disputed}\`, ${defaults.judgesPerFinding} verifiers for each finding. A golden is a defect that people found. A verifier of .9/.2 upholds 90% of true findings and 20% of false ones. Asked again with the other side's argument, it is right in 90% of the cases, and so is a reporter whose finding was refuted: it maintains 90% of its true findings and withdraws 90% of its false ones. Each refutation, maintenance and withdrawal quotes another line of the function that shares an identifier and that it has not seen quoted on this finding.
`,
  );
}

function rowOf(rows: readonly Measured[], cast: MeasuredPanel): Measured {
  const row = rows.find((one) => one.cast === cast);
  if (row === undefined) throw new Error(`"${cast.name}" was not measured.`);
  return row;
}

/** Prints each target with whether it is met; returns whether all are. Compares figures as they are printed. */
function checkTargets(base: Measured, silent: Measured, hostile: Measured): boolean {
  const shown = (value: number): number => Number(value.toFixed(3));
  const results = panelCounts.map(([size]) => {
    const { kept, f1 } = qualityAt(base, size);
    const least = leastF1.get(size) ?? 0;
    const before = Math.max(qualityAt(silent, size).kept, kept);
    const fall = before - qualityAt(hostile, size).kept;
    const checks = [
      [shown(kept) >= leastBlocking, `${figure(kept)} ≥ ${figure(leastBlocking)}`],
      [shown(f1) >= least, `${figure(f1)} ≥ ${figure(least)}`],
      [shown(fall) <= mostFall, `${figure(Math.max(0, fall))} ≤ ${figure(mostFall)}`],
    ] as const;
    const [block, quality, loss] = checks.map(([met, text]) => verdictOf(met, text));
    say(
      `- ${size} reviewers, .9/.2: reported goldens that block ${block}; F1 ${quality}; loss of that share by one verifier that refutes everything with a line of another file ${loss}`,
    );
    return checks.every(([met]) => met);
  });
  return results.every(Boolean);
}

/** @returns whether all targets are met. */
async function main(input: Input): Promise<boolean> {
  introduce(input);
  const rows = await measure([...qualities, ...exceptions, ...habits], values);
  const of = (casts: readonly MeasuredPanel[]): readonly Measured[] => casts.map((cast) => rowOf(rows, cast));
  const base = rowOf(rows, standard);
  const silent = rowOf(rows, without);
  sayQualities(of(qualities), input.scenes);
  sayHistories(base, 'lost');
  sayHistories(base, 'wrong');
  sayChanges('.9/.2, but one verifier', [base, ...of(exceptions)], silent);
  sayChanges('.9/.2, but', [base, ...of(habits)], base);
  return checkTargets(base, silent, rowOf(rows, otherFile));
}

const { values } = parseArgs({
  options: {
    reviews: { type: 'string', default: '../shared/data/review-replay.jsonl' },
    code: { type: 'string', default: '../shared/data/bug-diffs.jsonl' },
  },
});
const missing = [values.reviews, values.code].filter((file) => !existsSync(file));
const input = readInput(values);
if (input === null) say(`${missing.join(', ')}: data not found, nothing measured`);
else process.exitCode = (await main(input)) ? 0 : 1;
