import type { GitHubClient } from '../github/client.ts';
import { listWorkflowJobs, readWorkflowRun, rerunJob, type WorkflowJob } from '../github/workflow-runs.ts';
import type { GateRun } from '../history/stored-history.ts';

const byHand =
  'Run the failed job of the review again to update the verdict: **Re-run failed jobs** on the page of its run.';

/**
 * Runs the failed job with the verdict again, so that the check of the pull request follows a decision. Resolves to a
 * sentence for people: what happened, or what to do by hand. Never rejects.
 */
export async function runGateAgain(client: GitHubClient, gateRun: GateRun | null): Promise<string> {
  if (gateRun === null) return byHand;
  const run = await readWorkflowRun(client, gateRun.id);
  if (!run.ok) return `${byHand} This job could not do that. ${run.refusal.message}`;
  const { finished, url } = run.value;
  const link = `[Its page](${url}).`;
  if (!finished)
    return `The workflow run of the review has not ended, so its job could not be run again yet. If it fails, run it again. ${link}`;
  const jobs = await listWorkflowJobs(client, gateRun.id);
  if (!jobs.ok) return `${byHand} ${link} This job could not do that. ${jobs.refusal.message}`;
  const job = gateJob(jobs.value, gateRun);
  if (job === 'none') return `The job of the review did not fail, so there is nothing to run again. ${link}`;
  if (job === 'several') return `${byHand} ${link}`;
  const again = await rerunJob(client, job.id);
  if (!again.ok) return `${byHand} ${link} This job could not do that. ${again.refusal.message}`;
  return `The job of the review runs again and updates the check. ${link}`;
}

/** The failed job with the verdict: the one on the runner that reviewed, else the only failed one. */
function gateJob(jobs: readonly WorkflowJob[], { runner }: GateRun): WorkflowJob | 'none' | 'several' {
  const failed = jobs.filter((job) => job.failed);
  const own = failed.filter((job) => runner !== '' && job.runner === runner);
  const [job, ...others] = own.length > 0 ? own : failed;
  if (job === undefined) return 'none';
  return others.length === 0 ? job : 'several';
}
