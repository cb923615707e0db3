import * as z from 'zod';
import { traceKinds } from '../change/authorship.ts';
import { categoryIds } from '../debate/categories.ts';
import { severities } from '../debate/finding.ts';
import { failureCodes } from '../debate/reviewer.ts';
import { verdicts } from '../debate/verdict.ts';
import { findingSchema, reportedFindingSchema } from './finding.ts';
import { pagesSchema } from './pages.ts';
import { raceSchema } from './race.ts';
import { revisionSchema } from './revision.ts';

const count = z.int().nonnegative();
const usd = z.number().nonnegative().nullable();

/** The estimated cost of a review. `likely` counts the share of bundles that usually reach a round. Dollars are null without a price. */
const estimateSchema = z.strictObject({
  calls: z.array(
    z.strictObject({
      reviewer: z.string(),
      round: z.int().positive(),
      calls: count,
      input: count,
      cached: count,
      output: count,
      likelyUsd: usd,
      mostUsd: usd,
    }),
  ),
  likelyUsd: usd,
  mostUsd: usd,
});

/** Statistics of the ledger about the reviewers of this panel, if it has enough runs. */
const reviewerStatisticsSchema = z.strictObject({
  runs: z.int().positive(),
  confirmed: z.int().positive(),
  reviewers: z.array(
    z.strictObject({
      id: z.string(),
      /** Complete runs with this reviewer. */
      runs: z.int().nonnegative(),
      /** Confirmed findings of those runs. */
      confirmed: z.int().nonnegative(),
      /** Those of them that only this reviewer reported. */
      alone: z.int().nonnegative(),
      /** 95% interval of the share `alone / confirmed`. */
      low: z.number(),
      high: z.number(),
      /** Categories with the most findings that only it reported. */
      best: z.array(z.strictObject({ category: z.enum(categoryIds), alone: z.int().positive() })),
      fixed: z.int().nonnegative(),
      /** Dollars for each finding that only it reported; null if there is none or a price is unknown. */
      usdPerAlone: z.number().nonnegative().nullable(),
    }),
  ),
});
export type ReviewerStatistics = z.infer<typeof reviewerStatisticsSchema>;

/**
 * `result.json`, the source of every report. Increase `resultVersion` for a change that would mislead a reader of the
 * old schema; additions do not need it.
 */
export const resultVersion = 3;

const line = z.int().positive();

const spent = z.strictObject({
  freshInput: count,
  cachedInput: count,
  writtenInput: count,
  output: count,
  usd: z.number().nonnegative().nullable(),
});

const call = z.strictObject({
  reviewer: z.string(),
  bundle: z.string(),
  round: line,
  question: z.enum([
    'independent-review',
    'description',
    'relocation',
    'exchange',
    'triage',
    'revision',
    'test',
    'test-reading',
  ]),
  /** Seconds from the start of the run. */
  began: z.number().nonnegative(),
  seconds: z.number().nonnegative(),
  outcome: z.enum(['answered', ...failureCodes]),
  stopReason: z.string().nullable(),
  requestId: z.string().nullable(),
  servedModel: z.string().nullable(),
  spent,
  retries: count,
  notes: z.array(z.string()),
});

const file = z.strictObject({
  path: z.string(),
  oldPath: z.string().nullable(),
  status: z.enum(['added', 'deleted', 'modified', 'renamed', 'copied', 'type-changed', 'mode-changed']),
  added: count,
  removed: count,
  sensitive: z.boolean(),
  leftOut: z.strictObject({ reason: z.string(), detail: z.string() }).nullable(),
});

/** One reviewer and one bundle. `answered` is true only if the reviewer answered every question in full. */
const attendance = z.strictObject({
  reviewer: z.string(),
  bundle: z.string(),
  answered: z.boolean(),
  failure: z.strictObject({ code: z.enum(failureCodes), message: z.string(), remedy: z.string() }).nullable(),
});

const reviewer = z.strictObject({
  id: z.string(),
  vendor: z.string(),
  model: z.string(),
  role: z.string(),
  /** The models that answered for it, as the provider reports them; empty if the provider reports none. */
  served: z.array(z.string()),
  /** Reviewed the entire change; false for an imported report and for a reviewer that only judged findings. */
  reads: z.boolean(),
  /** Could be asked about findings in this run; false for an imported report. */
  judges: z.boolean(),
  /** Answered every question about every bundle in full. */
  complete: z.boolean(),
  /** Supports no finding at or above the gate; null if it is not complete. */
  approves: z.boolean().nullable(),
  reported: count,
  calls: count,
  seconds: z.number().nonnegative(),
  spent,
  /** Its confirmed findings, and the cost of each; null if unknown. */
  confirmed: count,
  usdPerConfirmed: z.number().nonnegative().nullable(),
});

const round = z.strictObject({
  round: line,
  kind: z.enum(['independent-review', 'cross-examination', 'rebuttal']),
  calls: count,
  reported: count,
  upheld: count,
  refuted: count,
  unsure: count,
  seconds: z.number().nonnegative(),
  spent,
});

const bundle = z.strictObject({
  id: z.string(),
  files: z.array(z.string()),
  hunks: count,
  tokens: count,
  rounds: count,
  /** Why the debate about this bundle ended. */
  stopped: z.enum([
    'approved',
    'settled',
    'max-rounds',
    'no-answers',
    'out-of-budget',
    'out-of-time',
    'cancelled',
  ]),
  /** With `depth: auto`, if one reviewer was enough: each file with the rule; otherwise null. */
  obvious: z.array(z.strictObject({ path: z.string(), rule: z.string() })).nullable(),
});

const shard = z.strictObject({ index: line, of: line });

/** The results of the matrix jobs, and the proof that each reviewer was given every line once. */
const aggregate = z.strictObject({
  matrixJobs: z.array(
    z.strictObject({
      name: z.string(),
      /** False if its result was not used, for the reason in `why`. */
      taken: z.boolean(),
      why: z.string(),
      reviewers: z.array(z.string()),
      shard: shard.nullable(),
      verdict: z.enum(verdicts).nullable(),
      seconds: z.number().nonnegative().nullable(),
      usd: z.number().nonnegative().nullable(),
    }),
  ),
  hunks: count,
  /** Lines of the change's hunks, including context, by how often each reviewer was given them. */
  coverage: z.array(z.strictObject({ reviewer: z.string(), once: count, missing: count, twice: count })),
});

export const resultSchema = z.strictObject({
  version: z.literal(resultVersion),
  tool: z.strictObject({ name: z.literal('xreview-action'), version: z.string() }),
  mode: z.enum(['review', 'estimate', 'aggregate']),
  /** Name of this matrix job; null if the run is not one. */
  matrixJob: z.string().nullable(),
  /** The part of the change that was reviewed; null for all of it. */
  shard: shard.nullable(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  seconds: z.number().nonnegative(),
  /** Shown at the top of every report, such as a setting that weakens the gate. */
  notices: z.array(z.string()),
  /** Where GitHub shows the run, and where the workflow publishes the report; null outside a runner. */
  pages: pagesSchema.extend({ report: z.url({ protocol: /^https?$/ }).nullable() }).nullable(),
  change: z
    .strictObject({
      repository: z.string().nullable(),
      event: z.string(),
      pullRequest: z
        .strictObject({ number: count, title: z.string(), author: z.string(), fork: z.boolean() })
        .nullable(),
      base: z.string(),
      mergeBase: z.string(),
      /** Null for uncommitted work. */
      head: z.string().nullable(),
      /** AI tools that wrote parts of the change, by the traces that they leave; empty if none was detected. */
      authors: z.array(
        z.strictObject({
          tool: z.string(),
          vendors: z.array(z.string()),
          commits: count,
          traces: z.array(z.enum(traceKinds)),
        }),
      ),
      commits: count,
      files: z.array(file),
      bundles: z.array(bundle),
      coverage: z.array(
        z.strictObject({ hunk: z.string(), path: z.string(), from: count, to: count, bundle: z.string() }),
      ),
    })
    .nullable(),
  /** The place of the plan under review; null if a change is reviewed. */
  document: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), path: z.string() }),
      z.strictObject({ kind: z.literal('description') }),
    ])
    .nullable(),
  /** The revisions of the plan; null without `revise`. */
  revision: revisionSchema.nullable(),
  settings: z.strictObject({
    reviewers: z.array(z.string()),
    failOn: z.enum([...severities, 'never']),
    disputed: z.enum(['warn', 'fail']),
    onInconclusive: z.enum(['fail', 'warn']),
    minReviewers: count,
    maxRounds: count,
    category: z.string(),
  }),
  /** Earlier pushes; null if the run is about no pull request, also not about one in a merge queue. */
  pushes: z
    .strictObject({
      mode: z.enum(['first', 'full', 'incremental', 'unchanged', 'recheck']),
      why: z.string(),
      /** Head of the saved review. */
      since: z.string().nullable(),
      /** Files that were reviewed before and are unchanged. */
      carriedFiles: z.array(z.string()),
      /** Closed findings of earlier pushes. `by` is empty if the change no longer has their code. */
      fixed: z.array(
        findingSchema
          .pick({ id: true, fingerprint: true, category: true, severity: true, title: true })
          .extend({ path: z.string(), by: z.array(z.string()), why: z.string() }),
      ),
    })
    .nullable(),
  /** Null unless this run is an aggregate job. */
  aggregate: aggregate.nullable(),
  panel: z.array(reviewer),
  attendance: z.array(attendance),
  rounds: z.array(round),
  calls: z.array(call),
  /** Sorted: blocking first, then by status, severity, path and line. */
  findings: z.array(findingSchema),
  /** Reports about files that do not exist: shown, but never blocking. */
  notes: z.array(reportedFindingSchema),
  verdict: z.strictObject({
    verdict: z.enum(verdicts),
    complete: z.boolean(),
    reasons: z.array(z.strictObject({ code: z.string(), message: z.string(), remedy: z.string() })),
    blocking: z.array(z.string()),
    exitStatus: z.union([z.literal(0), z.literal(1)]),
  }),
  spent,
  /** Dollars for each confirmed finding; null if there is none or a price is unknown. */
  usdPerConfirmed: z.number().nonnegative().nullable(),
  /** In mode `estimate`: the estimated cost of a review. */
  estimate: estimateSchema.nullable(),
  /** The fix race; null without `fix`. */
  race: raceSchema.nullable(),
  /** Statistics of the ledger about the reviewers; null without a ledger, or if it has too few runs. */
  reviewerStatistics: reviewerStatisticsSchema.nullable(),
  /**
   * For each provider whose API key the run had: an HMAC-SHA-256 (Base64) of everything else in this file, with a key
   * derived from the API key. Empty if the run had no API key.
   */
  seals: z.array(z.strictObject({ provider: z.string(), seal: z.string() })),
});

export type Result = z.infer<typeof resultSchema>;
export type ResultFinding = Result['findings'][number];
