import * as z from 'zod';
import { proofOutcomes, runOutcomes } from '../debate/proof.ts';

/** A test that was written for a finding and executed, as the result and the transcript keep it. */
export const proofSchema = z.strictObject({
  outcome: z.enum(proofOutcomes),
  why: z.string(),
  /** The round after which it was made. */
  round: z.int().positive(),
  /** Null if no test was written. */
  test: z
    .strictObject({
      path: z.string(),
      text: z.string(),
      /** What it does and expects, in the author's words. */
      expects: z.string(),
      author: z.string(),
      /** The reviewer that read it before it ran; null if none was available. */
      reader: z.string().nullable(),
    })
    .nullable(),
  /** The shell command that ran it; empty if none ran. */
  command: z.string(),
  runs: z.array(
    z.strictObject({
      commit: z.enum(['head', 'merge-base']),
      outcome: z.enum(runOutcomes),
      seconds: z.number().nonnegative(),
      /** The end of what it printed, without secrets. */
      output: z.string(),
    }),
  ),
  /** The test was written and read, and is to be executed by another job (`mode: prove`). */
  waits: z.literal(true).exactOptional(),
});
