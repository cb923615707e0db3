import type { Change } from '../change/change.ts';
import { hasKey } from '../config/access.ts';
import { laneId } from '../config/fix-settings.ts';
import type { Settings } from '../config/schema.ts';
import type { Finding } from '../debate/finding.ts';
import { UserError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import type { History } from '../history/pushes.ts';
import { openKeyLimiters } from '../providers/key-limiters.ts';
import { nothingSpent } from '../result/figures.ts';
import type { Raced } from '../result/race.ts';
import type { RepositoryRuntime } from '../review/runtime.ts';
import { whyForbidden } from '../review/user-commands.ts';
import type { ReviewerSlot } from '../reviewers/panel.ts';
import { providerAccessOf, slotsOf } from '../reviewers/panel-settings.ts';
import { scratchOf } from '../reviewers/work-folders.ts';
import { deliverFix } from './delivery.ts';
import { type Entrant, entrantsOf, priced, specsOf, withLanes } from './entrants.ts';
import { refusal } from './race/bounds.ts';
import { type Brief, briefOf } from './race/brief.ts';
import { afford } from './race/budget.ts';
import { boundsOf, openRaceSetup, type RaceSetupOptions } from './race-context.ts';
import { recordedBrief, runRace } from './race-run.ts';

/** The review on which a race is based. */
interface FinishedReview {
  readonly change: Change;
  readonly findings: readonly Finding[];
  /** The run had no error, and the reviewed commit is still the head. */
  readonly sound: boolean;
  readonly history: Pick<History, 'client' | 'viewer'>;
}

/**
 * Runs a race of patches for the confirmed findings of a review. Never rejects and never changes the verdict. If no
 * race takes place, the result says why.
 */
export async function raceForFix(runtime: RepositoryRuntime, review: FinishedReview): Promise<Raced> {
  const brief = briefFor(review.findings, runtime.settings);
  try {
    return await race(runtime, review, brief);
  } catch (error) {
    const why =
      error instanceof UserError
        ? `${error.message} ${error.likelyCause} ${error.remedy}`
        : `Internal error in the action: ${error instanceof Error ? error.message : String(error)}`;
    return without('not-run', why, brief);
  }
}

function briefFor(findings: readonly Finding[], settings: Settings): Brief {
  const bounds = boundsOf(settings, []);
  return briefOf(findings, settings['fix-severity'], (path) => refusal(path, { ...bounds, files: [path] }));
}

async function race(
  runtime: RepositoryRuntime,
  { change, sound, history }: FinishedReview,
  brief: Brief,
): Promise<Raced> {
  const { recorder, host, redact, settings, git } = runtime;
  const { head } = change.commits;
  const signal = signalFor(runtime);
  if (signal.aborted) return without('cancelled', 'The run ended before the race could begin.', brief);
  if (head === null)
    return without('not-run', 'The race needs a commit to build on: commit your work first.', brief);
  if (!sound) return without('not-run', 'The review is not complete, so no fix is based on it.', brief);
  if (brief.findings.length === 0)
    return without(
      'nothing-to-fix',
      `No confirmed finding is at or above ${settings['fix-severity']}.`,
      brief,
    );
  const slots = slotsOf(settings, (spec) => hasKey(settings, spec, host.env));
  const { entrants, left, notices } = await lineUp(runtime, brief, head, slots);
  if (entrants.length === 0)
    return without('not-run', notices.at(-1) ?? 'No lane has its API key.', brief, notices);
  const options: RaceSetupOptions = {
    settings,
    change,
    head,
    git,
    brief,
    bounds: boundsOf(settings, brief.files),
    providerAccess: providerAccessOf(
      withLanes(settings),
      host,
      redact,
      scratchOf(git, change.commits, redact),
      openKeyLimiters({ leftMs: () => (settings['timeout-minutes'] * 60 - recorder.clock()) * 1000 }),
    ),
    slots,
    forbidden: whyForbidden(change, host.env),
    env: host.env,
    reviewUsd: left === null ? null : left / entrants.length,
    redact,
    paper: runtime.runPaths.race,
    runClock: recorder.clock,
    signal,
  };
  const before = await stateOf(git);
  const opened = await openRaceSetup(options);
  const { raceSetup } = opened;
  try {
    const { raced, best, kept } = await runRace({
      ...options,
      raceSetup,
      entrants,
      notices,
      base: change.commits.base,
    });
    const ran = raceSetup.verify !== '' || raceSetup.lint !== '' || raceSetup.tests.length > 0;
    if (ran && before !== (await stateOf(git))) return { ...raced, ...strayed };
    if (raced.state !== 'approved' || best === null || best.commit === null || best.patch === null)
      return raced;
    const { delivered, notices: said } = await deliverFix({
      settings,
      change,
      worktrees: raceSetup.worktrees,
      brief,
      client: history.client,
      viewer: history.viewer,
      head,
      fix: { commit: best.commit, patch: best.patch },
      withTests: kept,
      author: best.author.id,
      redact,
      server: host.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    });
    return {
      ...raced,
      delivered: [...raced.delivered, ...delivered],
      notices: [...raced.notices, ...said],
    };
  } finally {
    await opened.close();
  }
}

/** The race ends when the run is cancelled, and when its time is up. */
function signalFor({ recorder, host, settings }: RepositoryRuntime): AbortSignal {
  const left = settings['timeout-minutes'] * 60_000 - recorder.clock() * 1_000;
  const time = left <= 0 ? AbortSignal.abort(timeIsUp) : AbortSignal.timeout(left);
  return AbortSignal.any([host.cancelled, time]);
}

const timeIsUp = new DOMException('The time limit of the run was reached (timeout-minutes).', 'TimeoutError');

/** The workspace's state as git sees it. A race must not change it. */
async function stateOf(git: Git): Promise<string> {
  const status = await git.run(['status', '--porcelain=v2', '--branch', '--untracked-files=normal', '-z']);
  const refs = await git.run(['for-each-ref', '--format=%(objectname) %(refname)']);
  return `${status.stdout}\0${refs.stdout}`;
}

const strayed: Pick<
  Raced,
  'state' | 'why' | 'winner' | 'tied' | 'diffs' | 'delivered' | 'patchFile' | 'regressionTests'
> = {
  state: 'no-fix',
  why: "The workspace changed while the commands of the race ran: a command wrote outside its own folder, or another process changed it. The verification cannot be trusted, so no fix is offered. The patches are in the race's folder.",
  winner: null,
  tied: [],
  diffs: [],
  delivered: [],
  patchFile: null,
  regressionTests: [],
};

interface LineUp {
  readonly entrants: readonly Entrant[];
  /** US dollars left for the race; null for no limit. */
  readonly left: number | null;
  readonly notices: readonly string[];
}

async function lineUp(
  { host, runPaths, git, settings }: RepositoryRuntime,
  brief: Brief,
  head: string,
  slots: readonly ReviewerSlot[],
): Promise<LineUp> {
  const able = entrantsOf(settings, host.env);
  const oidc = specsOf(settings)
    .map(laneId)
    .filter((id) => !able.some((entrant) => entrant.id === id));
  const notices = oidc.map((id) => `${id} did not start: its key is missing.`);
  const left = await budget(settings, runPaths.ledger);
  const sizes = await Promise.all(brief.files.map(async (path) => (await git.fileAt(head, path))?.size ?? 0));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const { lanes, notice } = afford(priced(able, slots, brief, bytes, settings.effort), left);
  return {
    entrants: able.filter(({ id }) => lanes.includes(id)),
    left,
    notices: [...notices, ...(notice === null ? [] : [notice])],
  };
}

/** What may be spent on one race: its own limit, reduced to the rest of the day's limit in the ledger. */
async function budget(settings: Settings, ledger: string | null): Promise<number | null> {
  const [once, daily] = [settings['max-race-usd'], settings['max-race-usd-per-day']];
  if (daily === null) return once;
  const { readLedger, racedOn } = await import('../report/ledger.ts');
  const spent = ledger === null ? 0 : racedOn(readLedger(ledger).entries, new Date());
  return Math.min(once ?? Number.POSITIVE_INFINITY, Math.max(0, daily - spent));
}

/** The result if no race took place. */
const without = (
  state: 'not-run' | 'nothing-to-fix' | 'cancelled',
  why: string,
  brief: Brief,
  notices: readonly string[] = [],
): Raced => ({
  state,
  why,
  brief: recordedBrief(brief),
  signals: [],
  lanes: [],
  winner: null,
  tied: [],
  decidedAt: null,
  cancelledWithin: null,
  rounds: [],
  delivered: [],
  notices: [...notices],
  regressionTests: [],
  folder: null,
  patchFile: null,
  diffs: [],
  seconds: 0,
  spent: { ...nothingSpent },
  cancelledShare: null,
});
