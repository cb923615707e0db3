import { missingKey } from '../config/access.ts';
import { openGitHubClient } from '../github/client.ts';
import { readPull } from '../github/pull-request.ts';
import { openKeyLimiters } from '../providers/key-limiters.ts';
import type { Checked } from '../report/doctor.ts';
import type { RepositoryRuntime } from '../review/runtime.ts';
import { checkReviewerAccess } from '../reviewers/access-check.ts';
import { providersOf } from '../reviewers/panel.ts';
import { providerAccessOf, slotsOf } from '../reviewers/panel-settings.ts';
import { scratchOf } from '../reviewers/work-folders.ts';
import type { CommandOutcome } from './outcome.ts';

/** Sends one short request to each reviewer and to GitHub, and reports what works and what to fix. */
export async function doctor(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  const { recorder, settings, host, redact, git, commits } = runtime;
  const limiterFor = openKeyLimiters({
    leftMs: () => (settings['timeout-minutes'] * 60 - recorder.clock()) * 1000,
  });
  const scratch = scratchOf(git, commits, redact);
  const providerAccess = providerAccessOf(settings, host, redact, scratch, limiterFor);
  const open = providersOf(providerAccess, redact);
  const time = AbortSignal.timeout(settings['timeout-minutes'] * 60_000);
  const signal = AbortSignal.any([host.cancelled, time]);
  const reviewers = settings.reviewers.map(async (spec, index): Promise<Checked | null> => {
    const slot = slotsOf(settings)[index];
    if (slot === undefined) return null;
    const missing = missingKey(settings, spec, host.env);
    if (missing !== null) {
      const unseen = { structured: null, tools: null, caching: null };
      return {
        name: slot.id,
        needed: true,
        able: false,
        ...unseen,
        remedies: [`Missing API key: set the input or environment variable ${missing}.`],
      };
    }
    const { id, model, provider } = slot;
    const checked = { id, model, program: spec.provider === 'command', open: () => open(provider) };
    const { reviewer, ...seen } = await checkReviewerAccess(checked, signal);
    return { name: reviewer, needed: true, ...seen };
  });
  const rows = await Promise.all([...reviewers, tokenOf(runtime)]);
  return { kind: 'checkup', rows: rows.filter((row) => row !== null) };
}

/** Whether the token may read the pull request; null if the event is not about one. */
async function tokenOf({ settings, host, context }: RepositoryRuntime): Promise<Checked | null> {
  const { repository, pullRequest } = context;
  const token = settings['github-token'];
  if (repository === null || pullRequest === null) return null;
  const unseen = { name: 'github-token', needed: false, structured: null, tools: null, caching: null };
  if (token === '')
    return {
      ...unseen,
      able: false,
      remedies: ['The setting `github-token` is empty. Set it to `${{ github.token }}`.'],
    };
  const bound = (): number => (host.cancelled.aborted ? 2_500 : 20_000);
  const pull = await readPull(openGitHubClient({ repository, token, bound }), pullRequest.number);
  if (pull.ok) return { ...unseen, able: true, remedies: [] };
  const remedy = 'Give the job the permission `pull-requests: read`, or `write` if it posts comments.';
  return { ...unseen, able: false, remedies: [pull.refusal.message, remedy] };
}
