import * as z from 'zod';
import { categoryIds } from '../debate/categories.ts';

/** What a ledger tells about the reviewers of this panel, once it holds enough runs to tell. */
export const worthSchema = z.strictObject({
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
export type Worth = z.infer<typeof worthSchema>;
