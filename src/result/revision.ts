import * as z from 'zod';
import { findingSchema } from './finding.ts';

const revisionOutcomes = ['approved', 'limit', 'unchanged', 'failed', 'not-needed'] as const;

/** The revisions of a plan: the decision on each finding with its reason, and the findings about each version. */
export const revisionSchema = z.strictObject({
  /**
   * `approved`: every reader of the last version approves it, and it lost no requirement; `limit`: it was the last one
   * allowed; `unchanged`: the revising model did not change the text; `failed`: there is no version, or its review is
   * not complete; `not-needed`: there were no findings.
   */
  outcome: z.enum(revisionOutcomes),
  /** One sentence. */
  why: z.string(),
  /** The reviewer that wrote the versions. */
  lead: z.string(),
  rounds: z.array(
    z.strictObject({
      number: z.int().positive(),
      /** The full text of the version. */
      text: z.string(),
      /** Diff from the plan that was reviewed. */
      diff: z.string(),
      decisions: z.array(
        z.strictObject({
          finding: z.string(),
          title: z.string(),
          decision: z.enum(['taken', 'declined', 'undecided']),
          reason: z.string(),
        }),
      ),
      /** Lines of the original that the revising model says it changed or removed. */
      changed: z.array(z.strictObject({ quote: z.string(), reason: z.string() })),
      /** Requirements of the original that the version lost without saying so. */
      lost: z.array(z.strictObject({ line: z.int().positive(), text: z.string() })),
      /** Findings about it by the readers and the action's own rules; empty if the text was not changed. */
      findings: z.array(findingSchema),
      /** Its readers; empty if the text was not changed. */
      readers: z.array(z.string()),
      approvedBy: z.array(z.string()),
      /** Every reader answered every question in full. */
      complete: z.boolean(),
    }),
  ),
});

export type Revision = z.infer<typeof revisionSchema>;
export type RevisionRound = Revision['rounds'][number];
