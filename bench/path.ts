// The critical path in units of a model's latency.
// Run: node bench/path.ts [--latency 8000] [--first 500] [--bundles 60] [--reviewers 4] [--rounds 3] [--streams]
import { parseArgs } from 'node:util';
import { type BenchRun, makeBenchSetup, runBench, slots } from './bench-run.ts';
import { say, table, verdictOf } from './table.ts';

const limit = 1.15;
const cases: readonly { bundles: number; reviewers: number; rounds: number; silent?: true }[] = [
  { bundles: 1, reviewers: 2, rounds: 1 },
  { bundles: 1, reviewers: 2, rounds: 3 },
  { bundles: 8, reviewers: 2, rounds: 3 },
  { bundles: 8, reviewers: 4, rounds: 3 },
  { bundles: 30, reviewers: 2, rounds: 1 },
  { bundles: 30, reviewers: 2, rounds: 2 },
  { bundles: 30, reviewers: 2, rounds: 3 },
  { bundles: 30, reviewers: 4, rounds: 3 },
  { bundles: 60, reviewers: 2, rounds: 3 },
  { bundles: 60, reviewers: 4, rounds: 2 },
  { bundles: 60, reviewers: 4, rounds: 3 },
  // An endpoint that sends nothing before the answer is complete.
  { bundles: 60, reviewers: 4, rounds: 3, silent: true },
];

/** Lines of a file that fills a bundle by itself. */
const linesPerBundle = 820;

const { values } = parseArgs({
  options: {
    latency: { type: 'string', default: '8000' },
    first: { type: 'string', default: '500' },
    bundles: { type: 'string' },
    reviewers: { type: 'string' },
    rounds: { type: 'string' },
    streams: { type: 'boolean', default: false },
  },
});
const latencyMs = Number(values.latency);
const firstEventMs = Number(values.first);

/** Seconds from the first request to the last answer. */
const asking = ({ result: { calls } }: BenchRun): number =>
  Math.max(...calls.map(({ began, seconds }) => began + seconds)) -
  Math.min(...calls.map(({ began }) => began));

const rows: (string | number)[][] = [];
for (const { bundles, reviewers, rounds, silent = false } of cases) {
  if (values.bundles !== undefined && Number(values.bundles) !== bundles) continue;
  if (values.reviewers !== undefined && Number(values.reviewers) !== reviewers) continue;
  if (values.rounds !== undefined && Number(values.rounds) !== rounds) continue;
  if (values.streams && silent) continue;
  const rig = makeBenchSetup({ files: bundles, lines: linesPerBundle });
  try {
    const run = (latency: number): Promise<BenchRun> =>
      runBench({
        rig,
        reviewers: slots.slice(0, reviewers),
        rounds,
        latencyMs: latency,
        firstEventMs: silent ? latency : Math.min(latency, firstEventMs),
        shared: 1,
        alone: 1,
      });
    const own = (await run(0)).seconds;
    const driven = await run(latencyMs);
    const { result, seconds, requests, thinking } = driven;
    const most = Math.max(...result.rounds.map(({ round }) => round));
    const ideal = (most * latencyMs) / 1000;
    rows.push([
      result.change?.bundles.length ?? 0,
      reviewers,
      most,
      silent ? 'none' : `${firstEventMs / 1000} s`,
      requests,
      `${seconds.toFixed(2)} s`,
      `${own.toFixed(2)} s`,
      `${thinking.toFixed(2)} s`,
      (asking(driven) / ideal).toFixed(2),
      ((seconds - own) / ideal).toFixed(2),
      verdictOf(seconds <= limit * ideal + own, `≤ ${limit}`),
    ]);
  } finally {
    rig.remove();
  }
}
say(
  table(
    [
      'bundles',
      'reviewers',
      'rounds',
      'first event after',
      'requests',
      'wall',
      'own time',
      'practice server',
      'first request to last answer / (R × L)',
      '(wall − own time) / (R × L)',
      'target',
    ],
    rows,
  ),
);
say(
  `L is ${latencyMs / 1000} s: from a request to the end of its answer. Providers send the first event of a stream when they accept a request. The last row is an endpoint that sends nothing before the complete answer. Own time is the time of the same run with models that answer at once. The practice models are one process next to the action that parses and hashes every request in one thread. Their processor time, shown here, is part of the wall time if it is longer than L; with a real provider it is not.`,
);
