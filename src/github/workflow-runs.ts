import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import type { Answered } from './response.ts';

/** A workflow run, as far as a job of it is to be run again. */
interface WorkflowRun {
  readonly finished: boolean;
  /** Its page. */
  readonly url: string;
}

export interface WorkflowJob {
  readonly id: number;
  readonly name: string;
  readonly failed: boolean;
  readonly runner: string;
}

const workflowRun = z
  .object({ status: z.string().nullable(), html_url: z.string() })
  .transform(({ status, html_url: url }): WorkflowRun => ({ finished: status === 'completed', url }));

const workflowJobs = z
  .object({
    jobs: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        conclusion: z.string().nullish(),
        runner_name: z.string().nullish(),
      }),
    ),
  })
  .transform(({ jobs }): readonly WorkflowJob[] =>
    jobs.map(({ id, name, conclusion, runner_name: runner }) => ({
      id,
      name,
      failed: conclusion === 'failure' || conclusion === 'cancelled' || conclusion === 'timed_out',
      runner: runner ?? '',
    })),
  );

const reading = { to: 'read the run of the review', permission: 'actions: write' } as const;

export const readWorkflowRun = (client: GitHubClient, run: number): Promise<Answered<WorkflowRun>> =>
  client.ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }, workflowRun, reading);

/** The jobs of the latest attempt, at most 100. */
export const listWorkflowJobs = (
  client: GitHubClient,
  run: number,
): Promise<Answered<readonly WorkflowJob[]>> =>
  client.ask(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    { run_id: run, filter: 'latest', per_page: 100 },
    workflowJobs,
    reading,
  );

/** Runs a job again, with the jobs that depend on it. */
export const rerunJob = (client: GitHubClient, job: number): Promise<Answered<unknown>> =>
  client.ask('POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun', { job_id: job }, z.unknown(), {
    to: 'run the review job again',
    permission: 'actions: write',
  });
