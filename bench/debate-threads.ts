import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { type Files, panelCounts, readInput } from './debate-input.ts';
import { exceptions, habits, qualities } from './debate-panels.ts';
import { type MeasuredPanel, type Outcome, run } from './debate-run.ts';
import type { Measured } from './debate-tables.ts';

/** Runs many casts at once, on as many threads as the machine has cores. This file is also what each thread runs. */

const all: readonly MeasuredPanel[] = [...qualities, ...exceptions, ...habits];

const job = z.object({ cast: z.int(), size: z.int() });
type Job = z.infer<typeof job>;

const count = z.int();
const histories = z.array(z.tuple([z.string(), count]));
const done = job.extend({
  outcome: z.object({
    table: z.array(
      z.array(z.object({ findings: count, right: count, goldens: count, reported: count, found: count })),
    ),
    lost: histories,
    wrong: histories,
    rounds: count,
  }),
});

/** Measures each of the casts with each number of reviewers. The casts are some of those in debate-panels.ts. */
export async function measure(casts: readonly MeasuredPanel[], files: Files): Promise<readonly Measured[]> {
  const sizes = panelCounts.map(([size]) => size);
  const jobs = sizes.toReversed().flatMap((size) => casts.map((cast) => ({ cast: all.indexOf(cast), size })));
  const outcomes = new Map<string, Outcome>();
  const threads = Math.min(availableParallelism(), jobs.length);
  await Promise.all(Array.from({ length: threads }, () => work(jobs, files, outcomes)));
  return casts.map((cast) => ({
    cast,
    outcomes: new Map(
      sizes.flatMap((size) => {
        const outcome = outcomes.get(`${all.indexOf(cast)} ${size}`);
        return outcome === undefined ? [] : [[size, outcome] as const];
      }),
    ),
  }));
}

/** One thread: takes the next job whenever it has finished one. */
function work(jobs: Job[], files: Files, outcomes: Map<string, Outcome>): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { files } });
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const one = jobs.shift();
      if (one === undefined) worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(one);
    };
    worker.on('error', reject);
    worker.on('message', (message: unknown) => {
      const { cast, size, outcome } = done.parse(message);
      outcomes.set(`${cast} ${size}`, outcome);
      next();
    });
    next();
  });
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const { files } = z
    .object({ files: z.object({ reviews: z.string(), code: z.string() }) })
    .parse(workerData);
  const scenes = readInput(files)?.scenes;
  port.on('message', (message: unknown) => {
    const { cast, size } = job.parse(message);
    const chosen = all[cast];
    if (chosen === undefined) throw new Error(`There is no cast ${cast}.`);
    void run(scenes?.get(size) ?? [], chosen).then((outcome) => port.postMessage({ cast, size, outcome }));
  });
}
