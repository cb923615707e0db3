import * as z from 'zod';

const count = z.int().nonnegative();
const usd = z.number().nonnegative().nullable();

/** What a review would take; `likely` weighs how many bundles come to a round as a rule. Dollars are null without a price. */
export const estimateSchema = z.strictObject({
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
