import { usageOfJobs } from '../config/inputs.ts';
import { UserError } from '../errors.ts';
import { headingWord, headline } from '../report/headline.ts';
import { renderTerminal } from '../report/terminal.ts';
import { duration } from '../result/figures.ts';
import { resultText } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { forLog } from '../security/sanitize/sanitizer.ts';
import { endJob, findJob, type Job, type JobState, listJobs, startJob, stateOf } from './jobs.ts';
import { isAlive } from './processes.ts';

/** The commands for reviews in the background, as typed at a terminal. */

interface JobCommand {
  readonly name: 'start' | 'status' | 'result' | 'cancel';
  readonly args: readonly string[];
}

interface JobPlace {
  /** Root of the repository. */
  readonly root: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly script: string;
  readonly write: (text: string) => void;
}

/** Runs the command and resolves to the exit status. @throws UserError if there is no such job. */
export async function runJobCommand({ name, args }: JobCommand, place: JobPlace): Promise<number> {
  switch (name) {
    case 'start':
      return start(args, place);
    case 'status':
      return status(args, place);
    case 'result':
      return result(args, place);
    case 'cancel':
      return cancel(args, place);
  }
}

function start(args: readonly string[], { root, cwd, env, script, write }: JobPlace): number {
  const job = startJob(root, { script, args, cwd, env, outlives: true });
  write(`Started the review ${job.id}.\n  xreview status ${job.id}\n  xreview result ${job.id}\n`);
  return 0;
}

function status(args: readonly string[], { root, write }: JobPlace): number {
  const [id = null] = args;
  const jobs = id === null ? listJobs(root) : [jobWith(root, id)];
  if (jobs.length === 0) write('No review was started in this repository. `xreview start` starts one.\n');
  for (const job of jobs) write(`${statusLine(job, stateOf(job))}\n`);
  return 0;
}

function result(args: readonly string[], { root, write }: JobPlace): number {
  const json = args.includes('--json');
  const [id = null] = args.filter((arg) => arg !== '--json');
  const job = jobWith(root, id);
  const state = stateOf(job);
  if (state.kind !== 'finished') {
    if (!json) write(`${statusLine(job, state)}\n`);
    return 2;
  }
  write(json ? resultText(state.result) : renderTerminal(state.result));
  return statusOf(state.result);
}

async function cancel(args: readonly string[], { root, write }: JobPlace): Promise<number> {
  const job = jobWith(root, args[0] ?? null);
  if (!isAlive(job)) {
    write(`${job.id} does not run any more.\n`);
    return 0;
  }
  await endJob(job);
  write(`Cancelled ${job.id}. \`xreview result ${job.id}\` shows what was answered.\n`);
  return 0;
}

/** As of a run in the foreground: 0 passes, 1 is blocked, 2 is not complete. */
const statusOf = ({ verdict }: Result): number =>
  verdict.exitStatus === 0 ? 0 : verdict.verdict === 'inconclusive' ? 2 : 1;

function jobWith(root: string, id: string | null): Job {
  const job = findJob(root, id);
  if (job !== null) return job;
  throw new UserError(
    'bad-setting',
    id === null ? 'No review was started in this repository.' : `This repository has no review \`${id}\`.`,
    '',
    id === null ? usageOfJobs : '`xreview status` lists the reviews.',
  );
}

export function statusLine(job: Job, state: JobState): string {
  const seconds =
    state.kind === 'finished' ? state.result.seconds : (Date.now() - Date.parse(job.startedAt)) / 1000;
  const options = job.args.join(' ');
  const words = ((): string => {
    switch (state.kind) {
      case 'running':
        return `running for ${duration(seconds)}${state.lastLine === '' ? '' : ` · ${state.lastLine}`}`;
      case 'finished':
        return `${headingWord(state.result)} · ${headline(state.result)} · ${duration(seconds)}`;
      case 'cancelled':
        return 'cancelled before anything was answered';
      case 'died':
        return `ended without a result${state.lastLine === '' ? '' : ` · ${state.lastLine}`} · start it again`;
    }
  })();
  return forLog(`${job.id} · ${words}${options === '' ? '' : ` · ${options}`}`);
}
