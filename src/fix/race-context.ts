import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import picomatch from 'picomatch';
import type { Change } from '../change/change.ts';
import { globMatcher } from '../change/patterns.ts';
import type { Settings } from '../config/schema.ts';
import { agentFiles } from '../context/checkout.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { discard, openWorktrees, type Worktrees } from '../git/worktree.ts';
import type { SignalName } from '../result/race.ts';
import type { ProviderAccess, ReviewerSlot } from '../reviewers/panel.ts';
import { bundleSize } from '../reviewers/panel-settings.ts';
import { readRoles } from '../reviewers/role.ts';
import { runCheck } from '../sandbox/command.ts';
import { readText } from '../sandbox/files.ts';
import { type Isolation, openIsolation } from '../sandbox/isolation.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { patchReviewer, type ReviewPatch } from './patch-review.ts';
import type { Bounds } from './race/bounds.ts';
import type { Brief } from './race/brief.ts';
import { coverageIn } from './race/score.ts';
import {
  type RegressionTest,
  type RegressionTests,
  regressionTestsOf,
  withoutTests,
} from './regression-tests.ts';

/** What all lanes of a race share. */
export interface RaceSetup {
  readonly head: ObjectId;
  readonly brief: Brief;
  readonly bounds: Bounds;
  readonly worktrees: Worktrees;
  /** Folder for the home folders of commands. Deleted after the race. */
  readonly room: string;
  /** Folder of the race's output. Kept. */
  readonly paper: string;
  /** Lines of shell; empty if there is no command, or it may not run. */
  readonly verify: string;
  readonly lint: string;
  /** Where these commands run; null if there is none or they may not run. */
  readonly isolation: Isolation | null;
  /** Why the user's commands are not run; null if they are. */
  readonly forbidden: string | null;
  readonly checkMs: number;
  /** Tests that every patch must make pass; empty if they may not run. */
  readonly tests: readonly RegressionTest[];
  /** Entire sentences about tests that the race does not use. */
  readonly testNotices: readonly string[];
  /** The setting `prove-setup`. */
  readonly testSetup: string;
  /** Milliseconds for one execution of a test, and for the set-up. */
  readonly testMs: number;
  /** Empty for none. */
  readonly coverageFile: string;
  /** Coverage of the head, from 0 to 1; null if unknown. */
  readonly coverage: Promise<number | null>;
  /** Why a signal is not available in this race; null if it is. */
  readonly missing: Record<SignalName, string | null>;
  readonly review: ReviewPatch;
  readonly redact: Redact;
  /** Seconds since the race began. */
  readonly clock: () => number;
  /** Registers a patch. Returns the lane that had the same one before, or null. */
  readonly sameAs: (lane: string, patch: Buffer) => string | null;
}

export interface RaceSetupOptions {
  readonly settings: Settings;
  readonly change: Change;
  readonly head: string;
  readonly git: Git;
  readonly brief: Brief;
  readonly bounds: Bounds;
  readonly providerAccess: ReadonlyMap<string, ProviderAccess>;
  /** All reviewers that could review a patch. */
  readonly slots: readonly ReviewerSlot[];
  /** Why the user's commands may not run here; null if they may. */
  readonly forbidden: string | null;
  /** The environment of the action. */
  readonly env: NodeJS.ProcessEnv;
  /** US dollars for the review of one patch; null for no limit. */
  readonly reviewUsd: number | null;
  readonly redact: Redact;
  readonly paper: string;
  /** Seconds since the run began. */
  readonly runClock: () => number;
  readonly signal: AbortSignal;
}

interface OpenRaceSetup {
  readonly raceSetup: RaceSetup;
  close(): Promise<void>;
}

const mostCoverage = 64 * 1024 * 1024;

/** The files that the lanes of a race may touch. */
export function boundsOf(settings: Settings, files: readonly string[]): Bounds {
  const globs = settings['fix-files'].map(globMatcher);
  const prompts = settings['trusted-prompt-paths'];
  const isPrompt = prompts.length === 0 ? () => false : picomatch([...prompts], { dot: true });
  const own = new Set([
    settings['settings-file'],
    ...[
      ...settings.reviewers.map(({ role }) => role),
      ...settings['fix-lanes'].map((lane) => lane.approach),
    ].flatMap((text) => (text?.startsWith('./') === true ? [text.slice(2)] : [])),
  ]);
  return {
    files,
    allows: (path) => globs.some((matches) => matches(path)),
    steers: (path) => own.has(path) || agentFiles.test(path) || isPrompt(path),
  };
}

/** Opens what the lanes of a race share. `close` removes all of it except the output, however the race ends. */
export async function openRaceSetup(options: RaceSetupOptions): Promise<OpenRaceSetup> {
  const { settings, change, head, git, brief, bounds, providerAccess, slots, redact, paper, signal } =
    options;
  rmSync(paper, { recursive: true, force: true });
  mkdirSync(paper, { recursive: true });
  const wanted = await regressionTestsOf(brief, settings, git, head);
  const { isolation, forbidden } = await isolate(options, wanted);
  const { tests, notices: testNotices } = usable(wanted, forbidden);
  const removal = isolation ?? undefined;
  const room = await mkdtemp(join(tmpdir(), 'xreview-room-'));
  const sweep = (): void => {
    if (isolation === null) rmSync(room, { recursive: true, force: true });
    else isolation.removeNow(room);
  };
  process.once('exit', sweep);
  const worktrees = await openWorktrees(git, removal === undefined ? {} : { removal });
  const began = options.runClock();
  const command = (name: 'verify' | 'lint'): string => (forbidden === null ? settings[name] : '');
  const [verify, lint, coverageFile] = [command('verify'), command('lint'), settings['coverage-file']];
  const missing = missingOf(settings, forbidden, slots.length);
  const taken = new Map<string, string>();
  const checkMs = settings['verify-minutes'] * 60_000;

  /** The head itself, verified once as the baseline for coverage. */
  const baseline = async (): Promise<number | null> => {
    if (missing.coverage !== null || isolation === null) return null;
    const tree = await worktrees.open('head', head);
    try {
      const { folder } = tree;
      const checked = await runCheck({
        isolation,
        line: verify,
        folder,
        room,
        readable: worktrees.sources,
        timeoutMs: checkMs,
        signal,
        redact,
      });
      writeFileSync(join(paper, 'head.log'), checked.log);
      // Failing tests may still write a coverage file.
      const file = await readText(folder, coverageFile, mostCoverage);
      const share = file.state === 'text' ? coverageIn(file.text) : null;
      if (share === null) missing.coverage = `verify wrote no readable ${coverageFile} for the head`;
      return share;
    } finally {
      await tree.remove();
    }
  };
  const coverage = baseline().catch((error: unknown) => {
    missing.coverage = error instanceof Error ? error.message : String(error);
    return null;
  });

  return {
    raceSetup: {
      head,
      brief,
      bounds,
      worktrees,
      room,
      paper,
      verify,
      lint,
      isolation,
      forbidden,
      checkMs,
      tests,
      testNotices,
      testSetup: settings['prove-setup'],
      testMs: settings['prove-minutes'] * 60_000,
      coverageFile,
      coverage,
      missing,
      redact,
      clock: () => Math.round((options.runClock() - began) * 1000) / 1000,
      sameAs(lane, patch) {
        const text = patch.toString('latin1');
        const first = taken.get(text);
        if (first === undefined) taken.set(text, lane);
        return first === undefined || first === lane ? null : first;
      },
      review: patchReviewer({
        settings,
        git: worktrees.git,
        change,
        tokensPerBundle: bundleSize(settings),
        brief: brief.findings,
        providerAccess,
        ownRoles: await readRoles(settings.reviewers, git, change.commits.base),
        maxCostUsd: options.reviewUsd,
        clock: options.runClock,
        redact,
      }),
    },
    async close() {
      await coverage;
      await Promise.all([worktrees.close(), isolation === null ? discard(room) : isolation.remove(room)]);
      await isolation?.close();
      process.off('exit', sweep);
    },
  };
}

const usable = (wanted: RegressionTests, forbidden: string | null): RegressionTests =>
  forbidden === null || wanted.tests.length === 0 ? wanted : withoutTests(`${forbidden}.`);

/** The place to run commands and tests in, if there are any and they may run; else why they are not run. */
async function isolate(
  { settings, git, env, forbidden, signal }: RaceSetupOptions,
  { tests }: RegressionTests,
): Promise<Pick<RaceSetup, 'isolation' | 'forbidden'>> {
  const idle = settings.verify + settings.lint === '' && tests.length === 0;
  if (forbidden !== null || idle) return { isolation: null, forbidden };
  const opened = await openIsolation({ hidden: [git.root], env, signal });
  return 'refused' in opened
    ? { isolation: null, forbidden: opened.refused }
    : { isolation: opened, forbidden: null };
}

/** The signals that are not available in this race, and why. */
function missingOf(
  settings: Settings,
  forbidden: string | null,
  slots: number,
): Record<SignalName, string | null> {
  const command = (name: 'verify' | 'lint'): string | null =>
    settings[name] === '' ? `no ${name} command is set` : forbidden;
  const ci = command('verify');
  return {
    ci,
    verdict: slots === 0 ? 'no reviewer is available' : null,
    size: null,
    coverage: settings['coverage-file'] === '' ? 'no coverage-file is set' : ci,
    lint: command('lint'),
    time: null,
  };
}
