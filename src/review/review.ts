import type { BundlePlan, Change } from '../change/change.ts';
import type { SupplyChainFact } from '../change/supply-chain/facts.ts';
import { hasKey, keysByProvider, providerOf } from '../config/access.ts';
import type { Settings } from '../config/schema.ts';
import { type GitTree, withEarlier } from '../context/git-tree.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import { type History } from '../history/pushes.ts';
import { progress } from '../report/progress.ts';
import { Budget, overheard } from '../reviewers/budget.ts';
import { runTriage } from '../reviewers/bundle-ranking.ts';
import { importReports } from '../reviewers/imported-reports.ts';
import { openPanel, type PanelOptions } from '../reviewers/panel.ts';
import { providerAccessOf, slotsOf } from '../reviewers/panel-settings.ts';
import type { Surroundings } from '../reviewers/request.ts';
import { panelModelsOf } from '../reviewers/served-models.ts';
import { scratchOf } from '../reviewers/work-folders.ts';
import { inBackground } from '../runner/background.ts';
import { onRunner } from '../runner/host.ts';
import { type Log, plainLog, runnerLog } from '../runner/log.ts';
import { newNonce, openFence } from '../security/fence.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { version } from '../version.ts';
import type { RequestContext } from './base-context.ts';
import { proceed } from './debate-rules.ts';
import { type InjectionDetector, injectionsInContext, openInjectionDetector } from './detected/injection.ts';
import { openLookUpDetector } from './detected/looked-up-text.ts';
import { type FoundSecret, secretReport, secretsInContext } from './detected/secrets.ts';
import { lookAgain, lookUpsOf, watchUsages } from './lookups.ts';
import { openTicker } from './progress-comment.ts';
import { recordEvents, recordingDetected, recordingPanel, recordingTree } from './recorder.ts';
import { beginTranscript, type Runtime } from './run-input.ts';

/** What the debate is about. */
export interface DebateSubject {
  readonly change: Change;
  readonly plan: BundlePlan;
  readonly tree: GitTree;
  readonly history: History;
  /** Secrets that the change brings. */
  readonly foundSecrets: readonly FoundSecret[];
  /** What the supply-chain rules found. */
  readonly supplyChain: readonly SupplyChainFact[];
  readonly requestContext: RequestContext;
  readonly around: Surroundings;
}

/** What a debate was held with, for another one over what comes of it. */
export interface DebateContext {
  readonly options: PanelOptions;
  readonly transcript: Transcript;
  readonly log: Log;
}

/** Creates the panel and runs the debate. */
export async function runDebate(
  runtime: Runtime,
  settings: Settings,
  { change, plan, tree, history, foundSecrets, supplyChain, requestContext, around }: DebateSubject,
): Promise<DebateContext> {
  const { run, host, redact } = runtime;
  const transcript = run.transcript ?? beginTranscript(runtime, settings);
  const told = onRunner(host) ? runnerLog : plainLog;
  const out = told((text) => process.stdout.write(redact(text)));
  const log = progress(out);
  const eventRecorder = recordEvents(run.events, log, transcript);
  const observer = {
    ...eventRecorder,
    called(event: CallEvent): void {
      eventRecorder.called(event);
      run.ticker.tell(`Round ${event.round}: ${event.reviewer} answered for bundle ${event.bundle}.`);
    },
  };
  // What stands at the base was reviewed when it came there.
  const contextTexts = requestContext.requirements.filter(
    ({ name }) => name === 'pull request' || /^issue \d+$/u.test(name),
  );
  const { learnSecrets } = await import('../security/secrets/secretlint.ts');
  await learnSecrets(
    [...requestContext.requirements, ...requestContext.guidance].map(({ text }) => text),
    redact,
  );
  const detected = openInjectionDetector(change, settings['trusted-prompt-paths'], foundSecrets, supplyChain);
  const secretsElsewhere = secretsInContext(change, contextTexts, redact);
  const providerAccess = providerAccessOf(
    settings,
    host,
    redact,
    scratchOf(await host.git, change.commits, redact),
  );
  const shared = {
    around,
    fence: openFence(newNonce()),
    redact,
    signal: AbortSignal.any([host.cancelled, AbortSignal.timeout(settings['timeout-minutes'] * 60_000)]),
    clock: run.clock,
    endsAt: run.clock() + settings['timeout-minutes'] * 60,
    recorder: observer,
  };
  const { bundles, risks, events, maxCostUsd, notices } = await runTriage(
    settings,
    providerAccess,
    plan.bundles,
    {
      ...shared,
      sensitive: new Set(change.files.filter((file) => file.sensitive).map(({ path }) => path)),
    },
  );
  for (const event of events) {
    const { reviewer, bundle, outcome, calls } = event;
    transcript.write({ kind: 'triaged', reviewer, bundle, outcome, calls });
    observer.called(event);
  }
  run.notices.push(...notices);
  const rules = new Set(requestContext.guidance.map(({ source }) => source));
  const lookUpDetector = openLookUpDetector(change, settings['trusted-prompt-paths'], rules, (text) =>
    redact.kinds(text),
  );
  watchUsages(lookUpDetector, around);
  await lookAgain(lookUpDetector, history.asked, change, tree);
  const budget = new Budget(maxCostUsd);
  const options: PanelOptions = {
    ...shared,
    lookUps: lookUpsOf(settings, {
      git: await host.git,
      change,
      tree,
      saw: (shown) => lookUpDetector.saw(shown),
      learn: (text) => learnSecrets([text], redact),
    }),
    slots: slotsOf(
      settings,
      (reviewer) => settings.mode === 'review' || hasKey(settings, reviewer, host.env),
    ),
    providerAccess,
    ownRoles: requestContext.roles,
    risks,
    budget,
    failOn: settings['fail-on'],
    effort: settings.effort,
    adversarial: settings.stance === 'adversarial',
    focus: settings.focus,
  };
  // Where only the action's own rules have something to say, nobody is asked, and so nobody needs a key.
  const unasked = plan.bundles.length === 0 && history.asked.length === 0;
  const models = unasked ? [] : openPanel(options);
  const tools = await importReports({
    paths: settings['import-sarif'],
    workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
    git: await host.git,
    head: change.commits.head,
    plan,
    tree,
  });
  run.notices.push(...tools.notices);
  const panelReviewers =
    settings.mode === 'aggregate' && !unasked
      ? await aggregate(runtime, settings, { change, plan, tree }, models)
      : models;
  run.panel = [...panelReviewers, ...tools.reviewers];
  transcript.write({
    kind: 'panel',
    reviewers: run.panel.map(recordedReviewer),
    bundles: bundles.map(({ id }) => id),
    aggregate: run.aggregate,
  });
  if (change.pullRequest !== null && settings.comment !== 'off')
    run.ticker = openTicker(history, change.pullRequest.number, settings.category);
  run.ticker.tell(`Reviewing ${(change.commits.head ?? 'the change').slice(0, 10)}.`);
  log.planned(plan.bundles.length, run.panel.length);
  inBackground(preparing(detected), shared.signal);
  run.debate = await proceed({
    settings,
    change,
    bundles,
    panel: recordingPanel(run.panel, transcript, redact),
    panelModels: () => panelModelsOf(run.panel, run.events),
    light: new Set(run.light.keys()),
    history,
    tree: recordingTree(
      withEarlier(tree, await host.git, history.savedReview?.head ?? null, redact),
      transcript,
    ),
    detected: recordingDetected(
      {
        distrusts: (spot) => detected.distrusts(spot),
        // What reviewers come upon while they debate counts as well.
        get reports() {
          return [
            ...detected.reports,
            ...injectionsInContext(change, contextTexts),
            ...secretsElsewhere.map(secretReport),
            ...lookUpDetector.reports,
          ];
        },
      },
      transcript,
      redact,
    ),
    observer: overheard(observer, budget),
  });
  run.notices.push(...lookUpDetector.notices);
  log.end();
  return { options, transcript, log: out };
}

/** What is needed once the debate is over: the reports' rooms, and what the guard has to say. */
function* preparing(detected: InjectionDetector): Generator {
  yield import('../report/publish.ts').catch(() => undefined);
  yield* detected.readAhead();
}

/** A reviewer as the transcript names it. */
const recordedReviewer = ({ id, vendor, model, role, reads, judges, served = [] }: Reviewer) => ({
  id,
  vendor,
  model,
  role,
  reads,
  judges,
  served: [...served],
});

/** The legs of a matrix as one panel; this run's own models judge what only one of them found. */
async function aggregate(
  { run, host }: Runtime,
  settings: Settings,
  { change, plan, tree }: Pick<DebateSubject, 'change' | 'plan' | 'tree'>,
  models: readonly Reviewer[],
): Promise<readonly Reviewer[]> {
  const { openAggregate } = await import('../matrix/aggregate.ts');
  const { panel, told, notices } = await openAggregate({
    git: await host.git,
    workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
    globs: settings['matrix-results'],
    expected: settings['matrix-jobs'],
    change,
    tree,
    checks: {
      version,
      panelModelsOf: (panel) => panelModelsOf(panel, []),
      keys: keysByProvider(settings, host.env),
      providerOf: (reviewer) => providerOf(settings, reviewer),
    },
    plan,
    models,
  });
  run.aggregate = told;
  run.notices.push(...notices);
  return panel;
}
