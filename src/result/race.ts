import * as z from 'zod';
import { categoryIds } from '../debate/categories.ts';
import { severities } from '../debate/finding.ts';

export const signalNames = ['ci', 'verdict', 'size', 'coverage', 'lint', 'time'] as const;

export type SignalName = (typeof signalNames)[number];

const count = z.int().nonnegative();
const seconds = z.number().nonnegative();
const share = z.number().min(0).max(1);

const spent = z.strictObject({
  freshInput: count,
  cachedInput: count,
  writtenInput: count,
  output: count,
  usd: z.number().nonnegative().nullable(),
});

/** A finding about a patch. */
const objection = z.strictObject({
  id: z.string(),
  category: z.enum(categoryIds),
  severity: z.enum(severities),
  title: z.string(),
  path: z.string(),
  line: z.int().positive().nullable(),
  reportedBy: z.array(z.string()),
  blocking: z.boolean(),
});

const lane = z.strictObject({
  id: z.string(),
  vendor: z.string(),
  model: z.string(),
  /**
   * `passed`: all required checks passed; `contested`: its patch has open findings; `failed`, with the reason;
   * `duplicate` of an earlier lane's patch; `cancelled` because another lane won or the run was cancelled.
   */
  state: z.enum(['passed', 'contested', 'failed', 'duplicate', 'cancelled']),
  why: z.string(),
  /** The end of what the command or test printed that failed the lane, redacted; empty if none did. */
  output: z.string().default(''),
  /** Findings whose tests the patch makes pass. */
  passes: z.array(z.string()).default([]),
  /** The author's description of the patch. */
  notes: z.string(),
  /** Null if a signal is not available, or was not yet when the lane ended. */
  signals: z.record(z.enum(signalNames), share.nullable()),
  score: share.nullable(),
  files: z.array(z.string()),
  added: count,
  removed: count,
  reviewers: z.array(z.string()),
  findings: z.array(objection),
  /** Seconds from the start of the race: to its patch, and to its end. */
  patchAt: seconds.nullable(),
  endedAt: seconds,
  spent,
  /** Part of `spent` is an estimate, because a cancelled call reports no usage. */
  estimated: z.boolean(),
  /** Name of its folder inside the race folder; null if it left no files. */
  folder: z.string().nullable(),
});

export const fixStates = [
  'approved',
  'not-approved',
  'tie',
  'no-fix',
  'nothing-to-fix',
  'not-run',
  'cancelled',
] as const;

/** The fix race: its lanes, the decision, and the result. It never changes the verdict. */
export const raceSchema = z.strictObject({
  state: z.enum(fixStates),
  /** One sentence. */
  why: z.string(),
  brief: z.strictObject({
    findings: z.array(z.string()),
    categories: z.array(z.enum(categoryIds)),
    files: z.array(z.string()),
    estimate: count,
    leftOut: z.array(z.strictObject({ id: z.string(), why: z.string() })),
  }),
  signals: z.array(
    z.strictObject({
      name: z.enum(signalNames),
      weight: z.number().nonnegative(),
      /** Null if it is available. */
      missing: z.string().nullable(),
    }),
  ),
  lanes: z.array(lane),
  winner: z.string().nullable(),
  tied: z.array(z.string()),
  /** Seconds from the start of the race. */
  decidedAt: seconds.nullable(),
  /** Seconds from the decision until the last cancelled lane and its processes had ended; null if none was cancelled. */
  cancelledWithin: seconds.nullable(),
  /** Reviews of the best patch, in order. */
  rounds: z.array(
    z.strictObject({
      round: z.int().positive(),
      reviewers: z.array(z.string()),
      approved: z.boolean(),
      findings: z.array(objection),
      /** The outcome of the revision after it; empty if none was requested. */
      revision: z.string(),
    }),
  ),
  /** Where the patch was delivered, in order: file, suggestions, branch; with what failed. */
  delivered: z.array(z.strictObject({ as: z.enum(['patch', 'suggestions', 'branch']), where: z.string() })),
  notices: z.array(z.string()),
  /** Tests of findings that the patch contains as regression tests. */
  regressionTests: z.array(z.strictObject({ finding: z.string(), path: z.string() })).default([]),
  /** Absolute path; null if nothing was written. */
  folder: z.string().nullable(),
  patchFile: z.string().nullable(),
  /** The diff of the patch, or of each tied patch, up to a limit. */
  diffs: z.array(z.strictObject({ lane: z.string(), diff: z.string() })),
  seconds,
  /** Of all lanes and of the reviews of their patches. */
  spent,
  /** Tokens of cancelled lanes as a share of the winner's; null without either. */
  cancelledShare: z.number().nonnegative().nullable(),
});

export type Raced = z.infer<typeof raceSchema>;
export type RacedLane = Raced['lanes'][number];
