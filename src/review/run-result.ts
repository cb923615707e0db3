import { authorsOf } from '../change/authorship.ts';
import { isShown } from '../change/change.ts';
import { planPlace } from '../change/plan.ts';
import { reviewerId } from '../config/reviewer-spec.ts';
import { slug } from '../config/run-paths.ts';
import { type Settings, settingsSchema } from '../config/schema.ts';
import { completeness, unread } from '../debate/completeness.ts';
import type { Debate } from '../debate/debate.ts';
import { isRequired, type Reviewer } from '../debate/reviewer.ts';
import { decide, dismissalPlaceOf, type Reason, type Verdict } from '../debate/verdict.ts';
import type { History, SettledFindings } from '../history/pushes.ts';
import { assemble } from '../result/assembly.ts';
import type { Result } from '../result/result.ts';
import { sentinelNotices } from '../reviewers/sentinel.ts';
import { panelModelsOf, servedNotices } from '../reviewers/served-models.ts';
import { type RunRecord, settledOf } from './run-record.ts';

/**
 * Computes the result of a run, also of one that ended early: findings with people's decisions, completeness, verdict and
 * figures. Pure: the same record gives the same result.
 * @param run `seconds` that the run took so far, and the `version` of the action.
 */
export function assembleResult(
  record: RunRecord,
  run: { readonly seconds: number; readonly version: string },
): Result {
  const settled = settledOf(record);
  const debate = withSettled(record.debate, settled);
  const settings = record.settings ?? settingsSchema.parse({});
  const { startedAt, change, plan, panel, events, notices, history } = record;
  const { pages, obviousBundles, aggregate, estimate, race, reviewerStatistics, revision } = record;
  return assemble({
    ...run,
    startedAt,
    pages: pages === null ? null : { ...pages, report: settings['report-url'] || null },
    change,
    plan,
    panel,
    events,
    debate,
    obviousBundles,
    aggregate,
    estimate,
    race,
    reviewerStatistics,
    revision,
    notices: [...notices, ...servedNotices(panel, events), ...sentinelNotices(events)],
    document: settings.target === 'plan' ? planPlace(settings.plan) : null,
    matrixJob: settings['matrix-job'] === '' ? null : settings['matrix-job'],
    shard: settings.shard,
    settings: resultSettings(settings, panel),
    mode: settings.mode === 'estimate' || settings.mode === 'aggregate' ? settings.mode : 'review',
    verdict: verdictOf(record, settings, debate),
    // A merge group is about no pull request, but it continues the review of the queued one.
    pushes:
      (change?.pullRequest ?? null) === null && (history?.savedReview ?? null) === null
        ? null
        : pushesOf(history, settled),
  });
}

/** How many of these have to answer unless `min-reviewers` says otherwise. */
const required = (reviewers: readonly { readonly role: string | null }[]): number =>
  reviewers.filter(({ role }) => isRequired({ role: role ?? '' })).length;

const resultSettings = (settings: Settings, panel: RunRecord['panel']): Result['settings'] => ({
  reviewers: settings.reviewers.map(reviewerId),
  failOn: settings['fail-on'],
  disputed: settings.disputed,
  onInconclusive: settings['on-inconclusive'],
  minReviewers: settings['min-reviewers'] ?? required(panel.length > 0 ? panel : settings.reviewers),
  maxRounds: settings['max-rounds'],
  category:
    settings['matrix-job'] === ''
      ? settings.category
      : `${settings.category}/${slug(settings['matrix-job'])}`,
});

/** The debate with people's decisions applied to its findings, also if no model was asked in this run. */
function withSettled(debate: Debate | null, settled: SettledFindings | null): Debate | null {
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

/** @param debate with people's decisions: these findings block. Who answered is read from the record's own. */
function verdictOf(record: RunRecord, settings: Settings, debate: Debate | null): Verdict {
  const { change, errors } = record;
  const estimated = record.estimate !== null;
  const { complete, shortfalls } = completenessOf(record, settings);
  const large = unread(change?.files ?? []);
  return decide({
    nothingToReview: change?.files.some(isShown) === false,
    complete: complete && errors.length === 0 && large.length === 0,
    shortfalls: [...errors, ...(estimated ? [estimateOnly] : []), ...shortfalls, ...large],
    blocking: debate?.findings.filter(({ blocking }) => blocking).map(({ id }) => id) ?? [],
    onInconclusive: estimated && errors.length === 0 ? 'warn' : settings['on-inconclusive'],
    subject: settings.target,
    dismissalPlace: dismissalPlaceOf(change),
    unforgivable: record.unforgivable,
  });
}

function completenessOf(
  { plan, debate, change, panel, events, obviousBundles }: RunRecord,
  settings: Settings,
): ReturnType<typeof completeness> {
  if (plan !== null && plan.bundles.length === 0) return { complete: true, shortfalls: [] };
  if (debate === null) return { complete: false, shortfalls: [] };
  // The aggregate job decides for all matrix jobs whether a model of another vendor reviewed the change.
  const anyVendor = settings['allow-author-vendor'] || settings['matrix-job'] !== '';
  const panelModels = panelModelsOf(panel, events);
  const asked = obviousBundles.size === 0 ? panel : panel.filter((reviewer) => wasAsked(reviewer, debate));
  return completeness({
    panel: asked.map(({ id, reads, role, vendor }) => ({
      id,
      reads,
      role,
      vendor: panelModels.find((panelModel) => panelModel.id === id)?.servedVendor ?? vendor,
    })),
    attendance: debate.attendance,
    minReviewers: settings['min-reviewers'],
    authors: change === null || anyVendor ? [] : authorsOf(change).flatMap(({ vendors }) => vendors),
  });
}

/** Some reviewers are not asked if every bundle is obvious. */
const wasAsked = ({ id, reads }: Reviewer, { attendance }: Debate): boolean =>
  !reads || attendance.some(({ reviewer }) => reviewer === id);

function pushesOf(history: History | null, settled: SettledFindings | null): Result['pushes'] {
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

/** An estimate is not a review, so it is no pass; it was requested, so the job does not fail. */
const estimateOnly: Reason = {
  code: 'estimate-only',
  message: 'This run estimated the cost of a review. No model was asked, and nothing was reviewed.',
  remedy: 'To review the change, set `mode: review`.',
};
