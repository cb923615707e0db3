import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { jobVariable } from '../config/run-paths.ts';
import { type Result, resultSchema } from '../result/result.ts';
import { makeHiddenFolder, writeWhole } from '../runner/files.ts';
import { isAlive, processIdentity, startOwn } from './processes.ts';

/**
 * Reviews in the background: a process of its own for each, with a folder `.xreview/jobs/ID` at the root of the
 * repository that holds its files, its log and `job.json`. Nothing else is shared, so any number can run at once.
 */

const jobSchema = z.strictObject({
  id: z.string(),
  pid: z.int(),
  born: z.string(),
  /** ISO 8601, with milliseconds. */
  startedAt: z.string(),
  /** The options of the run. */
  args: z.array(z.string()),
});
export interface Job extends z.infer<typeof jobSchema> {
  readonly folder: string;
}

export type JobState =
  | { readonly kind: 'running'; readonly lastLine: string }
  | { readonly kind: 'finished'; readonly result: Result }
  /** It was cancelled before it had anything to report. */
  | { readonly kind: 'cancelled' }
  /** The process ended and left no result. */
  | { readonly kind: 'died'; readonly lastLine: string };

const mostKept = 20;

const jobsFolder = (root: string): string => join(root, '.xreview', 'jobs');

/** How a job is started: what to run, where, and with which environment. */
interface JobStart {
  /** The tool's own file. */
  readonly script: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Whether it goes on when the process that started it ends. */
  readonly outlives: boolean;
}

/** Starts a review in the background. */
export function startJob(root: string, { script, args, cwd, env, outlives }: JobStart): Job {
  makeHiddenFolder(join(root, '.xreview'));
  const id = newId();
  const folder = join(jobsFolder(root), id);
  mkdirSync(folder, { recursive: true });
  const log = openSync(join(folder, 'log.txt'), 'a');
  try {
    const child = startOwn({
      script,
      args,
      cwd,
      env: { ...env, [jobVariable]: id },
      outlives,
      output: log,
    });
    // A process that could not be started has no number and is reported as died.
    const identity = processIdentity(child.pid ?? 0);
    const job = { id, ...identity, startedAt: new Date().toISOString(), args: [...args] };
    writeWhole(join(folder, 'job.json'), `${JSON.stringify(job, null, 2)}\n`, 'result');
    removeOld(root);
    return { ...job, folder };
  } finally {
    closeSync(log);
  }
}

/** The second in which it was started, and enough to tell it from others of that second. */
const newId = (): string =>
  `${new Date()
    .toISOString()
    .replaceAll(/[-:]|\..*$/gu, '')
    .replace('T', '-')}-${randomBytes(2).toString('hex')}`;

/** The jobs of a repository, the newest first. */
export function listJobs(root: string): readonly Job[] {
  return namesIn(jobsFolder(root))
    .flatMap((name) => readJob(join(jobsFolder(root), name)) ?? [])
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

/** A job by its id or the beginning of it; without one, the newest. Null if there is none. */
export function findJob(root: string, id: string | null): Job | null {
  return (
    listJobs(root).find((job) => id === null || job.id.startsWith(id) || job.id.endsWith(`-${id}`)) ?? null
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No job was started yet.
    return [];
  }
}

function readJob(folder: string): Job | null {
  try {
    return { ...jobSchema.parse(JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8'))), folder };
  } catch {
    // It is being written, or somebody else's.
    return null;
  }
}

export function stateOf(job: Job): JobState {
  if (isAlive(job)) return { kind: 'running', lastLine: lastLineOf(job) };
  try {
    const result = resultSchema.parse(JSON.parse(readFileSync(join(job.folder, 'result.json'), 'utf8')));
    return { kind: 'finished', result };
  } catch {
    return existsSync(cancelMark(job)) ? { kind: 'cancelled' } : { kind: 'died', lastLine: lastLineOf(job) };
  }
}

const cancelMark = ({ folder }: Job): string => join(folder, 'cancelled');

const pollMs = 100;
/** A run reports what it has within five seconds after it is cancelled. */
const longestWaitMs = 20_000;

/** Ends a job and waits until it has written what it has. */
export async function endJob(job: Job): Promise<void> {
  writeWhole(cancelMark(job), '', 'result');
  process.kill(job.pid, 'SIGTERM');
  for (let waited = 0; isAlive(job) && waited < longestWaitMs; waited += pollMs) await wait(pollMs);
  if (isAlive(job)) process.kill(job.pid, 'SIGKILL');
}

/** The last line that the run wrote, of its progress or of its error. */
function lastLineOf({ folder }: Job): string {
  try {
    return readFileSync(join(folder, 'log.txt'), 'utf8').trimEnd().split('\n').at(-1)?.trim() ?? '';
  } catch {
    return '';
  }
}

/** Keeps the newest jobs and those that still run. */
function removeOld(root: string): void {
  for (const job of listJobs(root).slice(mostKept))
    if (!isAlive(job)) rmSync(job.folder, { recursive: true, force: true });
}
