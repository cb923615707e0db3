import type { BundlePlan, Change } from '../change/change.ts';
import type { SupplyChainFact } from '../change/supply-chain/facts.ts';
import { hasKey, keysByProvider, providerOf } from '../config/access.ts';
import type { Settings } from '../config/schema.ts';
import { type GitTree, withEarlier } from '../context/git-tree.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import { type Past } from '../history/pushes.ts';
import { progress } from '../report/progress.ts';
import { Budget, overheard } from '../reviewers/budget.ts';
import { reconnoitre } from '../reviewers/bundle-ranking.ts';
import { seatTools } from '../reviewers/imported-reports.ts';
import { openPanel, type PanelOptions } from '../reviewers/panel.ts';
import { doorsOf, seatsOf } from '../reviewers/panel-settings.ts';
import type { Surroundings } from '../reviewers/request.ts';
import { voicesOf } from '../reviewers/served-models.ts';
import { scratchOf } from '../reviewers/work-folders.ts';
import { meanwhile } from '../runner/background.ts';
import { onRunner } from '../runner/host.ts';
import { type Log, plainLog, runnerLog } from '../runner/log.ts';
import { newNonce, openFence } from '../security/fence.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { version } from '../version.ts';
import type { House } from './base-context.ts';
import { proceed } from './debate-rules.ts';
import { openGuard, type ReadingGuard, spokenBeside } from './detected/injection.ts';
import { openLookout } from './detected/looked-up-text.ts';
import { type Leak, leaksBeside, leakWording } from './detected/secrets.ts';
import { lookAgain, lookUpsOf, watchUsages } from './lookups.ts';
import { openTicker } from './progress-comment.ts';
import { witness, witnessed, witnessedGuard, witnessedPanel } from './recorder.ts';
import { beginTranscript, type Street } from './run-input.ts';

/** What the debate is about. */
export interface Matter {
  readonly change: Change;
  readonly plan: BundlePlan;
  readonly tree: GitTree;
  readonly past: Past;
  /** Secrets that the change brings. */
  readonly leaks: readonly Leak[];
  /** What the supply-chain rules found. */
  readonly supplyChain: readonly SupplyChainFact[];
  readonly house: House;
  readonly around: Surroundings;
}

/** What a debate was held with, for another one over what comes of it. */
export interface Sitting {
  readonly options: PanelOptions;
  readonly transcript: Transcript;
  readonly log: Log;
}

/** Seats the panel and lets it debate. */
export async function hear(
  street: Street,
  settings: Settings,
  { change, plan, tree, past, leaks, supplyChain, house, around }: Matter,
): Promise<Sitting> {
  const { run, host, redact } = street;
  const transcript = run.transcript ?? beginTranscript(street, settings);
  const told = onRunner(host) ? runnerLog : plainLog;
  const out = told((text) => process.stdout.write(text));
  const log = progress(out);
  const heard = witness(run.events, log, transcript);
  const observer = {
    ...heard,
    called(event: CallEvent): void {
      heard.called(event);
      run.ticker.tell(`Round ${event.round}: ${event.reviewer} answered for bundle ${event.bundle}.`);
    },
  };
  // What stands at the base was reviewed when it came there.
  const beside = house.spec.filter(({ name }) => name === 'pull request' || /^issue \d+$/u.test(name));
  const { learnSecrets } = await import('../security/secrets/secretlint.ts');
  await learnSecrets(
    [...house.spec, ...house.guidance].map(({ text }) => text),
    redact,
  );
  const guard = openGuard(change, settings['prompt-files'], leaks, supplyChain);
  const leaksElsewhere = leaksBeside(change, beside, redact);
  const doors = doorsOf(settings, host, redact, scratchOf(await host.git, change.commits, redact));
  const shared = {
    around,
    fence: openFence(newNonce()),
    redact,
    signal: AbortSignal.any([host.cancelled, AbortSignal.timeout(settings['timeout-minutes'] * 60_000)]),
    clock: run.clock,
    endsAt: run.clock() + settings['timeout-minutes'] * 60,
    recorder: observer,
  };
  const { bundles, risks, events, maxCostUsd, notices } = await reconnoitre(settings, doors, plan.bundles, {
    ...shared,
    sensitive: new Set(change.files.filter((file) => file.sensitive).map(({ path }) => path)),
  });
  for (const event of events) {
    const { reviewer, bundle, outcome, calls } = event;
    transcript.write({ kind: 'scouted', reviewer, bundle, outcome, calls });
    observer.called(event);
  }
  run.notices.push(...notices);
  const rules = new Set(house.guidance.map(({ source }) => source));
  const lookout = openLookout(change, settings['prompt-files'], rules);
  watchUsages(lookout, around);
  await lookAgain(lookout, past.asked, change, tree);
  const budget = new Budget(maxCostUsd);
  const options: PanelOptions = {
    ...shared,
    lookUps: lookUpsOf(settings, {
      git: await host.git,
      change,
      tree,
      saw: (shown) => lookout.saw(shown),
      learn: (text) => learnSecrets([text], redact),
    }),
    seats: seatsOf(settings, (spec) => settings.mode === 'review' || hasKey(settings, spec, host.env)),
    doors,
    ownRoles: house.roles,
    risks,
    budget,
    failOn: settings['fail-on'],
    effort: settings.effort,
    adversarial: settings.stance === 'adversarial',
    focus: settings.focus,
  };
  // Where only the action's own rules have something to say, nobody is asked, and so nobody needs a key.
  const unasked = plan.bundles.length === 0 && past.asked.length === 0;
  const models = unasked ? [] : openPanel(options);
  const tools = await seatTools({
    paths: settings.sarif,
    workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
    git: await host.git,
    head: change.commits.head,
    plan,
    tree,
  });
  run.notices.push(...tools.notices);
  const seated =
    settings.mode === 'aggregate' && !unasked
      ? await fanIn(street, settings, { change, plan, tree }, models)
      : models;
  run.panel = [...seated, ...tools.reviewers];
  transcript.write({
    kind: 'panel',
    seats: run.panel.map(seatOf),
    bundles: bundles.map(({ id }) => id),
    fanIn: run.fanIn,
  });
  if (change.pullRequest !== null && settings.comment !== 'off')
    run.ticker = openTicker(past, change.pullRequest.number, settings.category);
  run.ticker.tell(`Reviewing ${(change.commits.head ?? 'the change').slice(0, 10)}.`);
  log.planned(plan.bundles.length, run.panel.length);
  meanwhile(preparing(guard), shared.signal);
  run.debate = await proceed({
    settings,
    change,
    bundles,
    panel: witnessedPanel(run.panel, transcript, redact),
    voices: () => voicesOf(run.panel, run.events),
    light: new Set(run.light.keys()),
    past,
    tree: witnessed(withEarlier(tree, await host.git, past.memory?.head ?? null, redact), transcript),
    guard: witnessedGuard(
      {
        distrusts: (spot) => guard.distrusts(spot),
        // What reviewers come upon while they debate counts as well.
        get wordings() {
          return [
            ...guard.wordings,
            ...spokenBeside(change, beside),
            ...leaksElsewhere.map(leakWording),
            ...lookout.wordings,
          ];
        },
      },
      transcript,
      redact,
    ),
    observer: overheard(observer, budget),
  });
  run.notices.push(...lookout.notices);
  log.end();
  return { options, transcript, log: out };
}

/** What is needed once the debate is over: the reports' rooms, and what the guard has to say. */
function* preparing(guard: ReadingGuard): Generator {
  yield import('../report/publish.ts').catch(() => undefined);
  yield* guard.readAhead();
}

/** A reviewer as the transcript names it. */
const seatOf = ({ id, maker, model, role, reads, judges, served = [] }: Reviewer) => ({
  id,
  maker,
  model,
  role,
  reads,
  judges,
  served: [...served],
});

/** The legs of a matrix as one panel; this run's own models judge what only one of them found. */
async function fanIn(
  { run, host }: Street,
  settings: Settings,
  { change, plan, tree }: Pick<Matter, 'change' | 'plan' | 'tree'>,
  models: readonly Reviewer[],
): Promise<readonly Reviewer[]> {
  const { openFanIn } = await import('../matrix/aggregate.ts');
  const { panel, told, notices } = await openFanIn({
    git: await host.git,
    workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
    globs: settings['leg-results'],
    expected: settings.legs,
    change,
    tree,
    checks: {
      version,
      voicesOf: (panel) => voicesOf(panel, []),
      keys: keysByProvider(settings, host.env),
      providerOf: (reviewer) => providerOf(settings, reviewer),
    },
    plan,
    models,
  });
  run.fanIn = told;
  run.notices.push(...notices);
  return panel;
}
