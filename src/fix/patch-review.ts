import type { Change } from '../change/change.ts';
import { planEvenly } from '../change/depth.ts';
import { readChange } from '../change/reader.ts';
import type { Settings } from '../config/schema.ts';
import { gitTree } from '../context/git-tree.ts';
import { completeness, unread } from '../debate/completeness.ts';
import { debate } from '../debate/debate.ts';
import type { CallEvent } from '../debate/events.ts';
import { type Finding, reachesGate } from '../debate/finding.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { RacedLane } from '../result/race.ts';
import { readRules } from '../review/base-context.ts';
import { rulesOf } from '../review/debate-rules.ts';
import { openInjectionDetector } from '../review/detected/injection.ts';
import { openLookUpDetector } from '../review/detected/looked-up-text.ts';
import { withoutSecrets } from '../review/detected/secrets.ts';
import { lookUpsOf, scanUsages } from '../review/lookups.ts';
import { recordEvents, recordingTree } from '../review/recorded-debate.ts';
import { buildRequestContext } from '../review/request-context.ts';
import { Budget, chargingRounds } from '../reviewers/budget.ts';
import { openPanel, type ProviderAccess, type ReviewerSlot } from '../reviewers/panel.ts';
import type { OwnRoles } from '../reviewers/role.ts';
import { panelModelsOf } from '../reviewers/served-models.ts';
import { newNonce, openFence } from '../security/fence.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { findSymbols } from '../syntax/parsing.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Paid } from './authors/author.ts';
import { nothingPaid, sumPaid } from './authors/request.ts';

/** The review of a patch between the head and the patch, with the same panel, debate and rules as any change. */
interface PatchReviewing {
  readonly settings: Settings;
  readonly git: Git;
  readonly change: Change;
  readonly tokensPerBundle: number;
  /** The findings to fix. Each must be found fixed. */
  readonly brief: readonly Finding[];
  readonly providerAccess: ReadonlyMap<string, ProviderAccess>;
  /** The team's own role texts, by path. */
  readonly ownRoles: OwnRoles;
  /** US dollars for one review; null for no limit. */
  readonly maxCostUsd: number | null;
  /** Seconds since the run began. */
  readonly clock: () => number;
  readonly redact: Redact;
}

interface PatchAsked {
  readonly commit: ObjectId;
  readonly slots: readonly ReviewerSlot[];
  /** Findings about an earlier state of the patch. The review asks about them again. */
  readonly objections: readonly Finding[];
  readonly signal: AbortSignal;
  readonly transcript: Transcript;
}

export interface PatchReview extends Paid {
  readonly reviewers: readonly string[];
  /** Why it is not complete; null if every reviewer answered everything. */
  readonly shortfall: string | null;
  /** Open findings, blocking first. */
  readonly findings: readonly Finding[];
  readonly approved: boolean;
}

export type ReviewPatch = (asked: PatchAsked) => Promise<PatchReview>;

/** Opens the shared parts of all patch reviews of a race. */
export const patchReviewer =
  (on: PatchReviewing): ReviewPatch =>
  async ({ commit, slots, objections, signal, transcript }) => {
    const head = on.change.commits.head ?? commit;
    const commits = { base: head, mergeBase: head, head: commit };
    const { repository, event } = on.change;
    const context = { ...patchContext, repository, event, base: head, head: commit };
    const { settings } = on;
    const { learnSecrets } = await import('../security/secrets/secretlint.ts');
    const selection = { ignore: [], include: [], maxChangeBytes: settings['max-change-kb'] * 1024 };
    const read = await readChange(on.git, context, commits, selection);
    const { change, foundSecrets } = withoutSecrets(read, on.redact);
    const tree = gitTree(on.git, commits, on.redact);
    const { plan } = await planEvenly(change, (side, path) => tree.read(side, path), {
      tokensPerBundle: on.tokensPerBundle,
      findSymbols,
    });
    transcript.write({ kind: 'change', change });
    transcript.write({ kind: 'plan', plan, obviousBundles: [] });
    const events: CallEvent[] = [];
    const observer = recordEvents((event) => events.push(event), quiet, transcript);
    // A patch must not bring its own rules either: they are the base's.
    const guidance = await readRules(settings, on.git, on.change.commits.base, change.files);
    const { requestContext } = await buildRequestContext({
      git: on.git,
      change,
      plan,
      tree,
      baseContext: { guidance, requirements: [] },
      subject: 'change',
      language: settings.language,
      findSymbols,
      carried: new Set(),
    });
    const lookUpDetector = openLookUpDetector(
      change,
      settings['trusted-prompt-paths'],
      new Set(guidance.map(({ source }) => source)),
      (text) => on.redact.kinds(text),
    );
    scanUsages(lookUpDetector, requestContext);
    const budget = new Budget(on.maxCostUsd);
    const panel = openPanel({
      slots,
      providerAccess: on.providerAccess,
      ownRoles: on.ownRoles,
      budget,
      // The race's signal ends its reviews.
      endsAt: Number.POSITIVE_INFINITY,
      failOn: settings['fix-severity'],
      effort: settings.effort,
      adversarial: settings.stance === 'adversarial',
      focus: settings.focus,
      lookUps: lookUpsOf(settings, {
        git: on.git,
        change,
        tree,
        onShown: (shown) => lookUpDetector.scan(shown),
        learn: (text) => learnSecrets([text], on.redact),
      }),
      requestContext: requestContext,
      fence: openFence(newNonce()),
      redact: on.redact,
      signal,
      clock: on.clock,
      recorder: observer,
    });
    const touched = new Set(change.files.flatMap(({ path, oldPath }) => [path, oldPath]));
    const [reached, untouched] = [
      on.brief.filter(({ location }) => touched.has(location.path)),
      on.brief.filter(({ location }) => !touched.has(location.path)),
    ];
    // The patch's author does not review it, and does not decide whether it fixes findings that its model reported.
    const authors = on.brief
      .flatMap(({ supporters }) => supporters)
      .filter((id) => panel.every((reviewer) => reviewer.id !== id));
    const detected = openInjectionDetector(change, settings['trusted-prompt-paths'], foundSecrets);
    const eventRecorder = await debate({
      change,
      bundles: plan.bundles,
      panel,
      panelModels: () => panelModelsOf(panel, events),
      earlier: [...reached, ...objections.filter((one) => !isIn(on.brief, one))],
      tree: recordingTree(tree, transcript),
      findSymbols,
      recused: new Set(authors),
      rules: { ...rulesOf(settings), failOn: settings['fix-severity'] },
      observer: chargingRounds(observer, budget),
      detected: {
        distrusts: (spot) => detected.distrusts(spot),
        // A getter, because reviewers may report injection attempts during the debate.
        get reports() {
          return [...detected.reports, ...lookUpDetector.reports];
        },
      },
    });
    const { complete, shortfalls } = completeness({
      panel: panel,
      attendance: eventRecorder.attendance,
      minReviewers: null,
      authors: [],
    });
    const short = [...shortfalls, ...unread(change.files)][0]?.message ?? null;
    const shortfall = complete && short === null ? null : (short ?? 'Not every reviewer answered.');
    const kept = eventRecorder.findings.filter(({ status }) => status !== 'dismissed');
    // A patch that does not touch a finding's code has not fixed it, whatever reviewers left unsaid.
    const left = untouched.map((finding): Finding => ({ ...finding, blocking: true }));
    const findings = [...left, ...kept.map((one) => asObjection(one, on))];
    return {
      reviewers: panel.map(({ id }) => id),
      shortfall,
      findings,
      approved: shortfall === null && findings.every(({ blocking }) => !blocking),
      ...paidFor(events),
    };
  };

/** A finding of the brief that is still open counts against the patch, whatever its status. */
const asObjection = (finding: Finding, { settings, brief }: PatchReviewing): Finding => {
  const open = finding.push !== 'new' && isIn(brief, finding);
  return open && reachesGate(finding.severity, settings['fix-severity'])
    ? { ...finding, blocking: true }
    : finding;
};

const isIn = (findings: readonly Finding[], { fingerprint }: Finding): boolean =>
  findings.some((one) => one.fingerprint === fingerprint);

const patchContext = {
  pullRequest: null,
  uncommitted: false,
  deletedRef: null,
  defaultBranch: null,
  baseBranch: null,
  testMerge: null,
} as const;

const quiet = {
  planned: () => undefined,
  called: () => undefined,
  proved: () => undefined,
  paused: () => undefined,
  roundDone: () => undefined,
  bundleDone: () => undefined,
  end: () => undefined,
};

const paidFor = (events: readonly CallEvent[]): Paid =>
  events
    .flatMap(({ calls }) => calls)
    .map(({ spent, outcome }): Paid => ({ spent, estimated: outcome === 'cancelled' }))
    .reduce(sumPaid, nothingPaid);

/** A finding about a patch, as in the result. */
export const objectionOf = (finding: Finding): RacedLane['findings'][number] => {
  const { id, category, severity, title, location, reportedBy, blocking } = finding;
  return {
    id,
    category,
    severity,
    title,
    path: location.path,
    line: location.level === 'line' ? location.startLine : null,
    reportedBy: [...reportedBy],
    blocking,
  };
};
