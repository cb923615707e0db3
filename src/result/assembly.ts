import { authorsOf } from '../change/authorship.ts';
import type { BundlePlan, Change } from '../change/change.ts';
import type { PlanPlace } from '../change/plan.ts';
import type { Debate } from '../debate/debate.ts';
import { type CallEvent, servedFor } from '../debate/events.ts';
import type { Proof } from '../debate/proof.ts';
import type { Call, Reviewer, Spent } from '../debate/reviewer.ts';
import { isSentinel } from '../debate/sentinel.ts';
import type { Reason, Verdict } from '../debate/verdict.ts';
import { type Result, resultVersion } from './result.ts';
import type { Revision } from './revision.ts';

/** The outcome of a run. If the run ended early, everything but `verdict` and `settings` may be missing. */
export interface Outcome extends Pick<Result, 'mode' | 'matrixJob' | 'shard' | 'aggregate'> {
  readonly version: string;
  readonly startedAt: string;
  readonly seconds: number;
  readonly notices: readonly string[];
  readonly pages: Result['pages'];
  readonly change: Change | null;
  readonly plan: BundlePlan | null;
  /** The place of the plan under review; null if a change is reviewed. */
  readonly document: PlanPlace | null;
  /** The revisions of the plan and their calls; null without `revise`. */
  readonly revision: { readonly revision: Revision; readonly calls: Result['calls'] } | null;
  readonly settings: Result['settings'];
  readonly panel: readonly Pick<
    Reviewer,
    'id' | 'vendor' | 'model' | 'role' | 'reads' | 'judges' | 'served'
  >[];
  readonly mode: Result['mode'];
  /** Bundle id → why one reviewer is enough for it. */
  readonly obviousBundles: ReadonlyMap<string, readonly { readonly path: string; readonly rule: string }[]>;
  readonly estimate: Result['estimate'];
  readonly race: Result['race'];
  readonly reviewerStatistics: Result['reviewerStatistics'];
  readonly events: readonly CallEvent[];
  readonly debate: Debate | null;
  readonly verdict: Verdict;
  readonly pushes: Result['pushes'];
}

/** Assembles the result that all reports show. Pure: the same outcome gives the same result. */
export function assemble(outcome: Outcome): Result {
  const { change, panel, events, debate, verdict, settings } = outcome;
  const reviewing = resultCalls(events);
  const calls = [...reviewing, ...(outcome.revision?.calls ?? [])].toSorted((a, b) => a.began - b.began);
  const figures = figuresOf(panel, { reviewing, calls }, debate);
  return {
    version: resultVersion,
    tool: { name: 'xreview-action', version: outcome.version },
    mode: outcome.mode,
    matrixJob: outcome.matrixJob,
    shard: outcome.shard,
    aggregate: outcome.aggregate,
    startedAt: outcome.startedAt,
    seconds: outcome.seconds,
    notices: [...outcome.notices],
    pages: outcome.pages,
    change: change === null ? null : changeOf(outcome, change),
    document: outcome.document,
    revision: outcome.revision?.revision ?? null,
    settings,
    pushes: outcome.pushes,
    panel: figures.panel.map((reviewer, index) => ({
      ...reviewer,
      served: [...servedFor(panel[index] ?? reviewer, events)],
    })),
    attendance: debate?.attendance.map((entry) => ({ ...entry })) ?? [],
    rounds: figures.rounds,
    calls,
    findings: debate?.findings.map(asResultFinding) ?? [],
    notes: debate?.unlocated.map((report) => ({ ...report })) ?? [],
    verdict: {
      ...verdict,
      reasons: verdict.reasons.map((reason: Reason) => ({ ...reason })),
      blocking: [...verdict.blocking],
    },
    spent: figures.spent,
    usdPerConfirmed: figures.usdPerConfirmed,
    estimate: outcome.estimate,
    race: outcome.race,
    reviewerStatistics: outcome.reviewerStatistics,
    seals: [],
  };
}

/** The source of the figures. */
type Counted = Pick<Debate, 'findings' | 'attendance' | 'approvers'>;
type Counting = Omit<Result['panel'][number], 'served'>;

/**
 * All figures of a result that follow from its calls and its debate, which are in the result too. `reviewing` are the
 * calls of the review itself; `calls` also include those that revised a plan.
 */
export function figuresOf(
  panel: Outcome['panel'],
  { reviewing, calls }: { readonly reviewing: Result['calls']; readonly calls: Result['calls'] },
  debate: Counted | null,
): Pick<Result, 'rounds' | 'spent' | 'usdPerConfirmed'> & { readonly panel: readonly Counting[] } {
  const spent = sum(calls.map((call) => call.spent));
  return {
    panel: panel.map((reviewer) => reviewerOf(reviewer, calls, debate)),
    rounds: roundsOf(reviewing, debate),
    spent,
    usdPerConfirmed: each(spent.usd, confirmedBy(debate, null)),
  };
}

/** Confirmed findings that a reviewer reported, or all. */
const confirmedBy = (debate: Counted | null, reviewer: string | null): number =>
  debate?.findings.filter(
    ({ status, reportedBy }) =>
      status === 'confirmed' && (reviewer === null || reportedBy.includes(reviewer)),
  ).length ?? 0;

const each = (usd: number | null, number: number): number | null =>
  usd === null || number === 0 ? null : usd / number;

type ResultCall = Result['calls'][number];

/** By start time, then by a fixed order, because parallel answers arrive in any order. */
export const resultCalls = (events: readonly CallEvent[]): ResultCall[] =>
  events
    .flatMap(({ reviewer, bundle, round, question, calls }) =>
      calls.map((call: Call) => ({ reviewer, bundle, round, question, ...call, notes: [...call.notes] })),
    )
    .toSorted(
      (a, b) =>
        a.began - b.began ||
        a.round - b.round ||
        inOrder.compare(a.bundle, b.bundle) ||
        inOrder.compare(a.reviewer, b.reviewer) ||
        inOrder.compare(a.question, b.question),
    );

const inOrder = new Intl.Collator('en', { numeric: true });

const none: Spent = { freshInput: 0, cachedInput: 0, writtenInput: 0, output: 0, usd: 0 };

/** The sum of tokens and cost. One unknown price makes the cost unknown, because a partial sum would be misleading. */
const sum = (all: readonly Spent[]): Spent =>
  all.reduce(
    (total, spent) => ({
      freshInput: total.freshInput + spent.freshInput,
      cachedInput: total.cachedInput + spent.cachedInput,
      writtenInput: total.writtenInput + spent.writtenInput,
      output: total.output + spent.output,
      usd: total.usd === null || spent.usd === null ? null : total.usd + spent.usd,
    }),
    none,
  );

/** A finding in the shape of the result. */
export const asResultFinding = ({
  proofs,
  ...finding
}: Debate['findings'][number]): Result['findings'][number] => ({
  ...finding,
  code: finding.code.map((line) => ({ ...line })),
  reportedBy: [...finding.reportedBy],
  reports: finding.reports.map((report) => ({ ...report })),
  positions: finding.positions.map((position) => ({
    ...position,
    evidence: position.evidence.map((item) => ({ ...item })),
  })),
  supporters: [...finding.supporters],
  refuters: [...finding.refuters],
  ...(proofs === undefined ? {} : { proofs: proofs.map(asResultProof) }),
});

const asResultProof = ({
  runs,
  test,
  ...proof
}: Proof): NonNullable<Result['findings'][number]['proofs']>[number] => ({
  ...proof,
  test: test === null ? null : { ...test },
  runs: runs.map((run) => ({ ...run })),
});

function changeOf({ plan, debate, obviousBundles }: Outcome, change: Change): NonNullable<Result['change']> {
  const { repository, event, pullRequest, commits, files } = change;
  return {
    repository,
    event,
    pullRequest:
      pullRequest === null
        ? null
        : {
            number: pullRequest.number,
            title: pullRequest.title.trim() === '' ? '(no title)' : pullRequest.title,
            author: pullRequest.author,
            fork: pullRequest.fork,
          },
    ...commits,
    authors: authorsOf(change).map(({ vendors, traces, ...author }) => ({
      ...author,
      vendors: [...vendors],
      traces: [...traces],
    })),
    commits: change.log.length,
    files: files.map(({ path, oldPath, status, added, removed, sensitive, leftOut }) => ({
      path,
      oldPath,
      status,
      added,
      removed,
      sensitive,
      leftOut: leftOut === null ? null : { ...leftOut },
    })),
    bundles:
      plan?.bundles.flatMap((bundle) => {
        const debated = debate?.bundles.find(({ id }) => id === bundle.id);
        return {
          id: bundle.id,
          files: bundle.files.map(({ path }) => path),
          hunks: plan.coverage.filter((entry) => entry.bundle === bundle.id).length,
          tokens: bundle.tokens,
          rounds: debated?.rounds ?? 0,
          stopped: debated?.stopped ?? ('no-answers' as const),
          obvious: obviousBundles.get(bundle.id)?.map((file) => ({ ...file })) ?? null,
        };
      }) ?? [],
    coverage: plan?.coverage.map((entry) => ({ ...entry })) ?? [],
  };
}

function reviewerOf(
  { id, vendor, model, role, reads, judges }: Outcome['panel'][number],
  calls: readonly ResultCall[],
  debate: Counted | null,
): Counting {
  const own = calls.filter(({ reviewer }) => reviewer === id);
  const attended = debate?.attendance.filter(({ reviewer }) => reviewer === id) ?? [];
  const complete = attended.length > 0 && attended.every(({ answered }) => answered);
  const spent = sum(own.map((call) => call.spent));
  const confirmed = confirmedBy(debate, id);
  return {
    id,
    vendor,
    model,
    role,
    reads,
    judges,
    complete,
    approves: complete && !isSentinel(id) ? (debate?.approvers.includes(id) ?? false) : null,
    reported: debate?.findings.filter(({ reportedBy }) => reportedBy.includes(id)).length ?? 0,
    calls: own.length,
    seconds: own.reduce((total, { seconds }) => total + seconds, 0),
    spent,
    confirmed,
    usdPerConfirmed: each(spent.usd, confirmed),
  };
}

function roundsOf(calls: readonly ResultCall[], debate: Counted | null): Result['rounds'] {
  // Requests for tests belong to no round: they are made when a round is over, and may take longer than all of them.
  const debating = calls.filter(({ question }) => question !== 'test' && question !== 'test-reading');
  const numbers = [...new Set(debating.map(({ round }) => round))].toSorted((a, b) => a - b);
  return numbers.map((round) => {
    const own = debating.filter((call) => call.round === round);
    const said =
      debate?.findings.flatMap(({ positions }) => positions.filter((position) => position.round === round)) ??
      [];
    const reported =
      debate?.findings.flatMap(({ reports }) => reports.filter((report) => report.round === round)) ?? [];
    const taking = (stance: (typeof said)[number]['stance']): number =>
      said.filter((position) => position.stance === stance).length;
    return {
      round,
      kind: round === 1 ? 'independent-review' : round === 2 ? 'cross-examination' : 'rebuttal',
      calls: own.length,
      reported: reported.length,
      upheld: taking('uphold'),
      refuted: taking('refute'),
      unsure: taking('unsure'),
      // Bundles run in parallel, so the time of a round is from the start of its first call to the end of its last.
      seconds:
        Math.max(...own.map(({ began, seconds }) => began + seconds)) -
        Math.min(...own.map(({ began }) => began)),
      spent: sum(own.map(({ spent }) => spent)),
    };
  });
}
