import { authorsOf } from '../change/authorship.ts';
import { type BundlePlan, type Change, isShown } from '../change/change.ts';
import { planPlace } from '../change/plan.ts';
import { modelVendorOf } from '../change/vendor.ts';
import { reviewerId } from '../config/reviewer-spec.ts';
import { slug } from '../config/run-paths.ts';
import { type Settings, settingsSchema } from '../config/schema.ts';
import { completeness, unread } from '../debate/completeness.ts';
import type { Debate } from '../debate/debate.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import { decide, type Reason, type Verdict } from '../debate/verdict.ts';
import { UserError, type UserErrorCode } from '../errors.ts';
import { type History, type Settled, settle } from '../history/pushes.ts';
import { assemble, type Outcome } from '../result/assembly.ts';
import type { Result } from '../result/result.ts';
import { panelModelsOf, servedNotices } from '../reviewers/served-models.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Gate } from './commit-status.ts';
import { silentTicker, type Ticker } from './progress-comment.ts';

/** What `on-inconclusive: warn` must not wave through: nobody knows what was to be reviewed, or a report is missing. */
const unforgivable: ReadonlySet<UserErrorCode> = new Set([
  'bad-setting',
  'unwritable',
  'no-plan',
  'bad-collection',
  'forged-collection',
  'github-refused',
  'bad-transcript',
  'transcript-cut',
  'replay-differs',
]);

/** What is known of a run so far. However it ends, this is what gets reported. */
export class Run {
  readonly #began = performance.now();
  readonly #took: number | null;
  readonly startedAt: string;
  settings: Settings | null = null;
  change: Change | null = null;
  plan: BundlePlan | null = null;
  panel: readonly Reviewer[] = [];
  debate: Debate | null = null;
  /** What is known of earlier pushes; null before it was asked for. */
  history: History | null = null;
  /** Set where comments would be about a state that is over: a newer head, or a pull request that was closed. */
  outdated = false;
  ticker: Ticker = silentTicker;
  /** In depth `auto`: the bundles that one reviewer is enough for, and why. */
  light: Outcome['light'] = new Map();
  estimate: Result['estimate'] = null;
  race: Result['race'] = null;
  worth: Result['worth'] = null;
  transcript: Transcript | null = null;
  /** How the plan is being revised; null where that was not asked for. */
  revision: Outcome['revision'] = null;
  /** What came in from the legs of a matrix. */
  aggregate: Result['aggregate'] = null;
  /** Where the verdict is to be told beside this job; null where the job itself is the check. */
  gate: Gate | null = null;
  readonly events: CallEvent[] = [];
  readonly notices: string[] = [];
  /** What went wrong outside the debate. */
  readonly errors: Reason[] = [];
  /** Something `on-inconclusive: warn` must not wave through. */
  unforgivable = false;

  /** @param time when a run that is over began and how many seconds it took; null for one that begins now. */
  constructor(time: { readonly startedAt: string; readonly seconds: number } | null = null) {
    this.startedAt = time?.startedAt ?? new Date().toISOString();
    this.#took = time?.seconds ?? null;
  }

  /** Seconds since the run began, to the millisecond. */
  readonly clock = (): number => this.#took ?? Math.round(performance.now() - this.#began) / 1000;

  /** Notes a failure. What is not a `UserError` is a defect of ours; its message is kept, its stack is not shown. */
  addError(error: unknown): void {
    if (error instanceof UserError) {
      this.errors.push({
        code: error.code,
        message: error.message,
        remedy: [error.likelyCause, error.remedy].filter((text) => text !== '').join(' '),
      });
      this.unforgivable ||= unforgivable.has(error.code);
      return;
    }
    const what = error instanceof Error ? error.message : String(error);
    this.errors.push({
      code: 'internal-error',
      message: `Something went wrong inside xreview-action: ${what}`,
      remedy: 'This is a defect of the action, not of your change. Please report it with the transcript.',
    });
    this.unforgivable = true;
  }

  /** Notes that the run was told to end before it was done. */
  cancelled(): void {
    this.errors.push({
      code: 'cancelled',
      message: 'The run was cancelled before the review was done.',
      remedy: 'Run the job again. A newer push cancels the run of an older one, if the workflow says so.',
    });
  }

  /** The debate with what is carried forward and what people decided. */
  settled(): Settled | null {
    return this.history === null || this.change === null ? null : settle(this.history, this.debate);
  }

  /** What a replay cannot find out again, as it stands at the end. */
  closing() {
    const { notices, errors, unforgivable, estimate, race, revision, worth } = this;
    const debated = this.debate !== null;
    return { notices, errors, unforgivable, debated, estimate, race, revision, worth };
  }

  result(version: string): Result {
    const settled = this.settled();
    const debate = whole(this.debate, settled);
    const settings = this.settings ?? settingsSchema.parse({});
    const outcome: Outcome = {
      version,
      startedAt: this.startedAt,
      seconds: this.clock(),
      notices: [...this.notices, ...servedNotices(this.panel, this.events)],
      change: this.change,
      plan: this.plan,
      document: settings.target === 'plan' ? planPlace(settings.plan) : null,
      revision: this.revision,
      matrixJob: settings['matrix-job'] === '' ? null : settings['matrix-job'],
      shard: settings.shard,
      aggregate: this.aggregate,
      settings: {
        reviewers: settings.reviewers.map(reviewerId),
        failOn: settings['fail-on'],
        disputed: settings.disputed,
        onInconclusive: settings['on-inconclusive'],
        minReviewers: settings['min-reviewers'] ?? (this.panel.length || settings.reviewers.length),
        maxRounds: settings['max-rounds'],
        category:
          settings['matrix-job'] === ''
            ? settings.category
            : `${settings.category}/${slug(settings['matrix-job'])}`,
      },
      panel: this.panel,
      mode: settings.mode === 'estimate' || settings.mode === 'aggregate' ? settings.mode : 'review',
      light: this.light,
      estimate: this.estimate,
      race: this.race,
      worth: this.worth,
      events: this.events,
      debate,
      verdict: this.#verdict(settings, debate),
      pushes: (this.change?.pullRequest ?? null) === null ? null : pushesOf(this.history, settled),
    };
    return assemble(outcome);
  }

  /** The panel without those whom no bundle needed: where all of a change is obvious, some are not asked at all. */
  #asked({ attendance }: Debate): readonly Reviewer[] {
    if (this.light.size === 0) return this.panel;
    return this.panel.filter(({ id, reads }) => !reads || attendance.some(({ reviewer }) => reviewer === id));
  }

  #verdict(settings: Settings, whole: Debate | null): Verdict {
    const { debate, plan, change } = this;
    const estimated = this.estimate !== null;
    const reviewable = change?.files.some(isShown);
    const blocking = whole?.findings.filter((finding) => finding.blocking).map(({ id }) => id) ?? [];
    // A leg is not alone: whose eyes saw the change is for the fan-in to say.
    const allowed = settings['allow-author-vendor'] || settings['matrix-job'] !== '';
    const panelModels = panelModelsOf(this.panel, this.events);
    const { complete, shortfalls } =
      plan !== null && plan.bundles.length === 0
        ? { complete: true, shortfalls: [] }
        : debate === null
          ? { complete: false, shortfalls: [] }
          : completeness({
              panel: this.#asked(debate).map(({ id, reads, vendor, model }) => ({
                id,
                reads,
                modelVendor:
                  panelModels.find((panelModel) => panelModel.id === id)?.modelVendor ??
                  modelVendorOf(vendor, model),
              })),
              attendance: debate.attendance,
              minReviewers: settings['min-reviewers'],
              authors: change === null || allowed ? [] : authorsOf(change).flatMap(({ vendors }) => vendors),
            });
    const large = unread(change?.files ?? []);
    return decide({
      nothingToReview: reviewable === false,
      complete: complete && this.errors.length === 0 && large.length === 0,
      shortfalls: [...this.errors, ...(estimated ? [estimateOnly] : []), ...shortfalls, ...large],
      blocking,
      onInconclusive: estimated && this.errors.length === 0 ? 'warn' : settings['on-inconclusive'],
      subject: settings.target,
      dismissalPlace: change === null || change.pullRequest !== null ? 'comment' : 'suppressions',
      unforgivable: this.unforgivable,
    });
  }
}

function whole(debate: Debate | null, settled: Settled | null): Debate | null {
  if (settled === null || (debate === null && settled.findings.length === 0)) return debate;
  const base: Debate = debate ?? {
    findings: [],
    closed: [],
    unlocated: [],
    attendance: [],
    bundles: [],
    approvers: [],
  };
  return { ...base, findings: settled.findings };
}

function pushesOf(history: History | null, settled: Settled | null): Result['pushes'] {
  if (history === null || settled === null) return null;
  const { scope, savedReview } = history;
  return {
    mode: scope.mode,
    why: scope.why,
    since: savedReview?.head ?? null,
    carriedFiles: [...scope.carried],
    fixed: settled.closed.map(({ finding, by, why }) => ({
      id: finding.id,
      fingerprint: finding.fingerprint,
      category: finding.category,
      severity: finding.severity,
      title: finding.title,
      path: finding.location.path,
      by: [...by],
      why,
    })),
  };
}

/** An estimate proves nothing about the change, but it is what was asked for: no pass, and no failed job either. */
const estimateOnly: Reason = {
  code: 'estimate-only',
  message: 'This run estimated what a review would take. No model was asked, and nothing was reviewed.',
  remedy: 'Set "mode: review" for a review.',
};
