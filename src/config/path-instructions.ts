import * as z from 'zod';
import { nonEmpty } from './setting.ts';

/** Instructions for the reviewers of the files that a glob matches. */
export interface PathInstruction {
  readonly glob: string;
  readonly text: string;
}

/** A text for each glob, or the list of `path` and `instructions` that other review tools use. */
export const pathInstructions = z.union([
  z
    .record(nonEmpty, nonEmpty)
    .transform((texts): readonly PathInstruction[] =>
      Object.entries(texts).map(([glob, text]) => ({ glob, text })),
    ),
  z
    .array(z.strictObject({ path: nonEmpty, instructions: nonEmpty }))
    .transform((items): readonly PathInstruction[] =>
      items.map(({ path, instructions }) => ({ glob: path, text: instructions })),
    ),
]);
