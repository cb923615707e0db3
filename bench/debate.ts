/**
 * Measures the debate on real reviews, with verifiers of stated quality and no model: `npm run bench:debate`.
 * What the figures mean: docs/matching.md.
 */
import { parseArgs } from 'node:util';
import { exceptions, habits, otherFile, qualities, standard, without } from './debate-casts.ts';
import type { Library } from './debate-code.ts';
import { bugCase, librariesOf, panelsOf } from './debate-data.ts';
import { type Cast, defaults, type Outcome, run, scenesOf } from './debate-run.ts';
import { type Measured, qualityAt, type Scenes, sayChanges, sayLost, sayQualities } from './debate-tables.ts';
import { type Reviewed, readLines, reviewed, toolsOf } from './matching-data.ts';
import { figure } from './matching-score.ts';
import { say, verdictOf } from './table.ts';

/** Panels by number of reviewers: all pairs of ten tools, and a sample of the larger panels. */
const panelCounts: readonly (readonly [number, number])[] = [
  [2, 45],
  [3, 24],
  [4, 16],
];
/** A tool that commented on a smaller share of the pull requests is left out: it says too little to review. */
const leastCommented = 2 / 3;

/** What the gate is held to with verifiers of .9/.2, by number of reviewers. */
const leastBlocking = 0.94;
const leastF1 = new Map([
  [2, 0.59],
  [3, 0.75],
  [4, 0.78],
]);
/** How far one verifier that refutes everything with a line of another file may lower that share. */
const mostFall = 0.03;

const activeTools = (requests: readonly Reviewed[]): readonly string[] =>
  toolsOf(requests).filter(
    (tool) =>
      requests.filter(({ reviews }) => (reviews[tool] ?? []).length > 0).length >=
      requests.length * leastCommented,
  );

function introduce(requests: readonly Reviewed[], tools: readonly string[], scenes: Scenes): void {
  const others = toolsOf(requests).filter((tool) => !tools.includes(tool));
  const counts = [...scenes].map(([size, panels]) => `${panels.length} panels of ${size}`);
  say(
    `${requests.length} pull requests; ${tools.length} tools: ${tools.join(', ')}. Left out, because they commented on less than two thirds of the pull requests: ${others.join(', ') || 'none'}. ${counts.join(', ')}, each on every pull request; figures are means over panels, ± the standard error over pull requests (bootstrap).

Every comment is a critical finding; \`fail-on: critical\`, \`max-rounds: ${defaults.maxRounds}\`, \`disputed: ${defaults.disputed}\`, ${defaults.judgesPerFinding} verifiers for each finding. A golden is a defect that people found. A verifier of .9/.2 keeps 90% of true findings and lets 20% of false ones through: it decides once on each defect and keeps to that in all rounds, as a verifier and, once its own finding is refuted, as a reporter. Each refutation, maintenance and withdrawal quotes another line of the function that nobody quoted on this finding before, preferably one that shares an identifier.
`,
  );
}

async function measure(scenes: Scenes, casts: readonly Cast[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const cast of casts) {
    const outcomes = new Map<number, Outcome>();
    for (const [size, own] of scenes) outcomes.set(size, await run(own, cast));
    measured.push({ cast, outcomes });
  }
  return measured;
}

function rowOf(rows: readonly Measured[], cast: Cast): Measured {
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

async function main(requests: readonly Reviewed[], libraries: readonly Library[]): Promise<boolean> {
  const tools = activeTools(requests);
  const scenes: Scenes = new Map(
    panelCounts.map(([size, count]) => [
      size,
      scenesOf(requests, panelsOf(tools, size, count, 'panels'), libraries),
    ]),
  );
  introduce(requests, tools, scenes);
  const alike = await measure(scenes, qualities);
  const base = rowOf(alike, standard);
  sayQualities(alike, scenes);
  sayLost(base);
  const unlike = await measure(scenes, exceptions);
  const silent = rowOf(unlike, without);
  sayChanges('.9/.2, but one verifier', [base, ...unlike], silent);
  sayChanges('.9/.2, but', [base, ...(await measure(scenes, habits))], base);
  return checkTargets(base, silent, rowOf(unlike, otherFile));
}

const { values } = parseArgs({
  options: {
    reviews: { type: 'string', default: '../shared/data/review-replay.jsonl' },
    code: { type: 'string', default: '../shared/data/bug-diffs.jsonl' },
  },
});
const requests = readLines(values.reviews, reviewed);
const cases = readLines(values.code, bugCase);
if (requests === null || cases === null)
  say(`${requests === null ? values.reviews : values.code}: data not found, nothing measured`);
else process.exitCode = (await main(requests, librariesOf(cases))) ? 0 : 1;
