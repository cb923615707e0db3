import * as z from 'zod';
import { traceKinds } from '../change/authorship.ts';
import { categoryIds } from '../debate/categories.ts';
import { severities } from '../debate/finding.ts';
import { failureCodes } from '../debate/reviewer.ts';
import { verdicts } from '../debate/verdict.ts';
import { findingSchema, reportedFindingSchema } from './finding.ts';
import { raceSchema } from './race.ts';
import { revisionSchema } from './revision.ts';

const count = z.int().nonnegative();
const usd = z.number().nonnegative().nullable();

/** What a review would take; `likely` weighs how many bundles come to a round as a rule. Dollars are null without a price. */
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

/** What a ledger tells about the reviewers of this panel, once it holds enough runs to tell. */
const reviewerStatisticsSchema = z.strictObject({
  runs: z.int().positive(),
  confirmed: z.int().positive(),
  reviewers: z.array(
    z.strictObject({
      id: z.string(),
      /** Complete runs in which it sat. */
      runs: z.int().nonnegative(),
      /** Confirmed findings of those runs. */
      confirmed: z.int().nonnegative(),
      /** Of these, the ones that only it raised. */
      alone: z.int().nonnegative(),
      /** 95% interval of the share `alone / confirmed`. */
      low: z.number(),
      high: z.number(),
      /** Where it was alone most often. */
      best: z.array(z.strictObject({ category: z.enum(categoryIds), alone: z.int().positive() })),
      fixed: z.int().nonnegative(),
      /** Dollars for each finding that only it raised; null where there is none or a price is not known. */
      usdPerAlone: z.number().nonnegative().nullable(),
    }),
  ),
});
export type ReviewerStatistics = z.infer<typeof reviewerStatisticsSchema>;

/**
 * `result.json`: the one source of every rendering. Bump `resultVersion` when a reader of the old shape would be
 * misled; additions keep it.
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
  question: z.enum(['independent-review', 'relocation', 'exchange', 'triage', 'revision']),
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

/** How one reviewer fared with one bundle. `answered` only where every question put to it was answered whole. */
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
  /** The models that answered for it, by their provider's own word; empty where nothing was said of that. */
  served: z.array(z.string()),
  /** Read the change whole; false for a tool whose report was brought along and for one that only judged. */
  reads: z.boolean(),
  /** Could be asked about findings in this run; false for an imported report. */
  judges: z.boolean(),
  /** Answered every bundle it was asked about, whole. */
  complete: z.boolean(),
  /** Supports no finding at or above the gate; null where it is not complete. */
  approves: z.boolean().nullable(),
  reported: count,
  calls: count,
  seconds: z.number().nonnegative(),
  spent,
  /** Of the findings it raised, those that are confirmed; and what each of them cost, null where that is not known. */
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
  /** Why the debate over this bundle ended. */
  stopped: z.enum([
    'approved',
    'settled',
    'max-rounds',
    'no-answers',
    'out-of-budget',
    'out-of-time',
    'cancelled',
  ]),
  /** With depth `auto`, where one reviewer was enough: each file with the rule that says so; null elsewhere. */
  obvious: z.array(z.strictObject({ path: z.string(), rule: z.string() })).nullable(),
});

const shard = z.strictObject({ index: line, of: line });

/** What came in from the legs of a matrix, and the proof that each reviewer was given every line once. */
const aggregate = z.strictObject({
  matrixJobs: z.array(
    z.strictObject({
      name: z.string(),
      /** False where it counts as not having answered, for the reason in `why`. */
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
  /** Lines of the change's hunks, context included, by how often a reviewer was given them. */
  coverage: z.array(z.strictObject({ reviewer: z.string(), once: count, missing: count, twice: count })),
});

export const resultSchema = z.strictObject({
  version: z.literal(resultVersion),
  tool: z.strictObject({ name: z.literal('xreview-action'), version: z.string() }),
  mode: z.enum(['review', 'estimate', 'aggregate']),
  /** Name of the leg of a matrix that this run is; null where it is none. */
  matrixJob: z.string().nullable(),
  /** The part of the change that was reviewed; null for all of it. */
  shard: shard.nullable(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  seconds: z.number().nonnegative(),
  /** Things said at the top of every rendering, such as a setting that weakens the gate. */
  notices: z.array(z.string()),
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
      /** Tools and models that wrote it, by the traces that they leave; empty where none is named. */
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
  /** Where the plan under review stands; null where the change itself is reviewed. */
  document: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), path: z.string() }),
      z.strictObject({ kind: z.literal('description') }),
    ])
    .nullable(),
  /** How the plan was revised; null where that was not asked for. */
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
  /** What is known of earlier pushes; null where the run is not of a pull request. */
  pushes: z
    .strictObject({
      mode: z.enum(['first', 'full', 'incremental', 'unchanged']),
      why: z.string(),
      /** Head of the review that was remembered. */
      since: z.string().nullable(),
      /** Files that were reviewed before and are unchanged since. */
      carriedFiles: z.array(z.string()),
      /** Earlier findings that are closed. `by` is empty where the change no longer holds their code. */
      fixed: z.array(
        findingSchema
          .pick({ id: true, fingerprint: true, category: true, severity: true, title: true })
          .extend({ path: z.string(), by: z.array(z.string()), why: z.string() }),
      ),
    })
    .nullable(),
  /** Null where this run brings no legs together. */
  aggregate: aggregate.nullable(),
  panel: z.array(reviewer),
  attendance: z.array(attendance),
  rounds: z.array(round),
  calls: z.array(call),
  /** Sorted: blocking first, then standing, severity, path and line. */
  findings: z.array(findingSchema),
  /** Raised but not located in the change: shown, never gating. */
  notes: z.array(reportedFindingSchema),
  verdict: z.strictObject({
    verdict: z.enum(verdicts),
    complete: z.boolean(),
    reasons: z.array(z.strictObject({ code: z.string(), message: z.string(), remedy: z.string() })),
    blocking: z.array(z.string()),
    exitStatus: z.union([z.literal(0), z.literal(1)]),
  }),
  spent,
  /** Dollars for each confirmed finding; null where there is none or a price is not known. */
  usdPerConfirmed: z.number().nonnegative().nullable(),
  /** In mode `estimate`: what a review would take. */
  estimate: estimateSchema.nullable(),
  /** The race for a fix; null where none was asked for. */
  race: raceSchema.nullable(),
  /** What the ledger tells about the reviewers; null without one, and while it holds too few runs to tell. */
  reviewerStatistics: reviewerStatisticsSchema.nullable(),
  /**
   * For each provider whose API key the run held: an HMAC-SHA-256 (Base64) of all else in this file under a key derived
   * from the API key. Empty where the run held none.
   */
  seals: z.array(z.strictObject({ provider: z.string(), seal: z.string() })),
});

export type Result = z.infer<typeof resultSchema>;
export type ResultFinding = Result['findings'][number];
