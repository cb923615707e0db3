import { keySource, missingKey } from '../config/access.ts';
import { isBuiltInProvider } from '../config/reviewer-spec.ts';
import { readPull } from '../github/pull-request.ts';
import { contextWindowOf } from '../providers/context-window.ts';
import { openKeyLimiters } from '../providers/key-limiters.ts';
import type { Checked } from '../report/doctor.ts';
import { clientFor } from '../review/pull-request.ts';
import type { RepositoryRuntime } from '../review/runtime.ts';
import { checkReviewerAccess, notAsked } from '../reviewers/access-check.ts';
import { type ApiAccess, addressOf, providersOf } from '../reviewers/panel.ts';
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
    const { id: name, model, provider, context } = slot;
    const from = keySource(settings, spec, host.env);
    const missing = missingKey(settings, spec, host.env);
    if (missing !== null) {
      const remedies = [`Missing API key: set the input or environment variable ${missing}.`];
      return { ...notAsked, name, needed: true, key: { from: `${from}: missing`, accepted: null }, remedies };
    }
    const access = providerAccess.get(provider);
    const checked = {
      model,
      program: spec.provider === 'command',
      open: () => open(provider),
      asksFor:
        access === undefined || access.api === 'command'
          ? { stream: false, structuredOutput: false }
          : { stream: access.stream, structuredOutput: access.structuredOutput },
      setContext: context,
      contextWindow: () =>
        access === undefined || access.api === 'command'
          ? Promise.resolve(null)
          : contextWindowOf({ ...asked(access), model, compatible: !isBuiltInProvider(provider), signal }),
    };
    const { key, streaming, ...seen } = await checkReviewerAccess(checked, signal);
    return { ...seen, name, needed: true, key: { from, accepted: key }, streaming };
  });
  const rows = await Promise.all([...reviewers, tokenOf(runtime)]);
  return { kind: 'checkup', rows: rows.filter((row) => row !== null) };
}

/** How a server is asked for its context window: as it is asked for answers. */
const asked = (access: ApiAccess) => {
  const { api, apiKey, headers } = access;
  return { api, apiKey, headers, baseURL: addressOf(access) };
};

/** Whether the token may read the pull request; null if the event is not about one. */
async function tokenOf({ settings, host, context }: RepositoryRuntime): Promise<Checked | null> {
  const { repository, pullRequest } = context;
  const token = settings['github-token'];
  if (repository === null || pullRequest === null) return null;
  const unseen = { ...notAsked, name: 'github-token', needed: false };
  const client = clientFor(token, repository, host);
  if (client === null)
    return {
      ...unseen,
      able: false,
      remedies: ['The setting `github-token` is empty. Set it to `${{ github.token }}`.'],
    };
  const pull = await readPull(client, pullRequest.number);
  if (pull.ok) return { ...unseen, able: true, remedies: [] };
  const remedy = 'Give the job the permission `pull-requests: read`, or `write` if it posts comments.';
  return { ...unseen, able: false, remedies: [pull.refusal.message, remedy] };
}
