import * as z from 'zod';
import { findingSchema } from './finding.ts';

const revisionOutcomes = ['approved', 'limit', 'unchanged', 'failed', 'not-needed'] as const;

/** How a plan was revised: what was decided on each finding and why, and what the others found in each version. */
export const revisionSchema = z.strictObject({
  /**
   * `approved`: all who read the last version approve it, and it has lost no requirement; `limit`: it was the last
   * allowed; `unchanged`: its author left the text as it was; `failed`: there is no version, or its review is not
   * whole; `not-needed`: nothing was found.
   */
  outcome: z.enum(revisionOutcomes),
  /** One sentence. */
  why: z.string(),
  /** Who wrote the versions. */
  lead: z.string(),
  rounds: z.array(
    z.strictObject({
      number: z.int().positive(),
      /** The whole version. */
      text: z.string(),
      /** Against the plan as it was reviewed. */
      diff: z.string(),
      decisions: z.array(
        z.strictObject({
          finding: z.string(),
          title: z.string(),
          decision: z.enum(['taken', 'declined', 'undecided']),
          reason: z.string(),
        }),
      ),
      /** Lines of the original that its author says it changed or took out. */
      changed: z.array(z.strictObject({ quote: z.string(), reason: z.string() })),
      /** Requirements of the original that are gone without a word. */
      lost: z.array(z.strictObject({ line: z.int().positive(), text: z.string() })),
      /** What the others found in it, and what the action itself did; nothing where the text was left as it was. */
      findings: z.array(findingSchema),
      /** Who read it; nobody where the text was left as it was. */
      readers: z.array(z.string()),
      approvedBy: z.array(z.string()),
      /** Every reader answered everything. */
      complete: z.boolean(),
    }),
  ),
});

export type Revision = z.infer<typeof revisionSchema>;
export type RevisionRound = Revision['rounds'][number];
