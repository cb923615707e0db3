import type { Bundle } from '../change/change.ts';
import { hasKey } from '../config/access.ts';
import type { Observer } from '../debate/events.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import { openKeyLimiters } from '../providers/key-limiters.ts';
import { openDisplay } from '../report/display.ts';
import type { Progress } from '../report/progress.ts';
import { Budget } from '../reviewers/budget.ts';
import { runTriage } from '../reviewers/bundle-ranking.ts';
import { importReports } from '../reviewers/imported-reports.ts';
import { openPanel, type PanelOptions } from '../reviewers/panel.ts';
import { providerAccessOf, slotsOf } from '../reviewers/panel-settings.ts';
import type { RequestRecorder } from '../reviewers/request-recorder.ts';
import { openSentinel } from '../reviewers/sentinel.ts';
import { scratchOf } from '../reviewers/work-folders.ts';
import { onRunner } from '../runner/host.ts';
import type { Log } from '../runner/log.ts';
import { newNonce, openFence } from '../security/fence.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Detectors } from './detectors.ts';
import { lookUpsOf } from './lookups.ts';
import { recordEvents } from './recorded-debate.ts';
import type { ReviewInput } from './review-input.ts';
import { beginTranscript, type RepositoryRuntime } from './runtime.ts';

/** The reviewers of one run and the inputs of their creation, also for a later debate about a revision. */
export interface Panel {
  readonly reviewers: readonly Reviewer[];
  /** In the order of the review. */
  readonly bundles: readonly Bundle[];
  readonly options: PanelOptions;
  readonly transcript: Transcript;
  readonly log: Log;
  readonly progress: Progress;
  readonly observer: Observer & RequestRecorder;
}

/** Adds the reviewers of matrix jobs to the models of this run. */
export type JoinMatrix = (
  runtime: RepositoryRuntime,
  input: Pick<ReviewInput, 'change' | 'plan' | 'tree'>,
  models: readonly Reviewer[],
) => Promise<readonly Reviewer[]>;

/**
 * Ranks the bundles with the triage model, then creates the reviewers: models, programs, imported reports and, in an
 * aggregate job, the reviewers of the matrix jobs.
 * @throws UserError if a report or a matrix result cannot be read.
 */
export async function createPanel(
  runtime: RepositoryRuntime,
  input: ReviewInput,
  detectors: Detectors,
  joinMatrix: JoinMatrix | null,
): Promise<Panel> {
  const { recorder, host, git, redact, settings, local } = runtime;
  const { change, plan, tree, history, baseContext } = input;
  const transcript = recorder.transcript ?? beginTranscript(runtime, settings);
  const { log, progress: shown } = openDisplay({
    runner: onRunner(host),
    json: local.json,
    env: host.env,
    redact,
    clock: recorder.clock,
  });
  const observer = recordEvents((event) => recorder.called(event), shown, transcript);
  const shared = {
    requestContext: input.requestContext,
    fence: openFence(newNonce()),
    redact,
    signal: AbortSignal.any([host.cancelled, AbortSignal.timeout(settings['timeout-minutes'] * 60_000)]),
    clock: recorder.clock,
    endsAt: recorder.clock() + settings['timeout-minutes'] * 60,
    recorder: observer,
  };
  const limiterFor = openKeyLimiters({
    leftMs: () => (shared.endsAt - recorder.clock()) * 1000,
    paused: (ms, failure) => shown.paused(ms, failure.message),
  });
  const scratch = scratchOf(git, change.commits, redact);
  const providerAccess = providerAccessOf(settings, host, redact, scratch, limiterFor);
  const ranked = await runTriage(settings, providerAccess, plan.bundles, {
    ...shared,
    sensitive: new Set(change.files.filter((file) => file.sensitive).map(({ path }) => path)),
  });
  for (const event of ranked.events) {
    const { reviewer, bundle, outcome, calls } = event;
    transcript.write({ kind: 'triaged', reviewer, bundle, outcome, calls });
    observer.called(event);
  }
  recorder.noted(ranked.notices);
  const slots = slotsOf(
    settings,
    (reviewer) => settings.mode === 'review' || hasKey(settings, reviewer, host.env),
  );
  // With one reviewer and no findings of others, there is nothing to judge.
  const alone =
    slots.length === 1 &&
    joinMatrix === null &&
    settings.sentinel === null &&
    settings['import-sarif'].length === 0 &&
    history.asked.length === 0;
  const options: PanelOptions = {
    ...shared,
    asksOnce: alone || settings['max-rounds'] === 1,
    lookUps: lookUpsOf(settings, { git, change, tree, ...detectors.lookUps }),
    slots,
    providerAccess,
    ownRoles: baseContext.roles,
    risks: ranked.risks,
    budget: new Budget(ranked.maxCostUsd),
    failOn: settings['fail-on'],
    effort: settings.effort,
    adversarial: settings.stance === 'adversarial',
    focus: settings.focus,
  };
  // If only the action's own rules have findings, no model is asked and no key is needed.
  const unasked = plan.bundles.length === 0 && history.asked.length === 0;
  const models = unasked ? [] : openPanel(options);
  const sentinel = unasked ? null : openSentinel(settings, host.env, options);
  recorder.noted(sentinel?.notice === undefined || sentinel.notice === null ? [] : [sentinel.notice]);
  const tools = await importReports({
    paths: settings['import-sarif'],
    workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
    git,
    head: change.commits.head,
    plan,
    tree,
  });
  recorder.noted(tools.notices);
  const joined = unasked || joinMatrix === null ? models : await joinMatrix(runtime, input, models);
  const reviewers = [
    ...joined,
    ...tools.reviewers,
    ...(sentinel?.reviewer === undefined || sentinel.reviewer === null ? [] : [sentinel.reviewer]),
  ];
  const { bundles } = ranked;
  recorder.panelCreated(
    reviewers,
    bundles.map(({ id }) => id),
  );
  return { reviewers, bundles, options, transcript, log, progress: shown, observer };
}
