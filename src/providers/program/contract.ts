import * as z from 'zod';
import { type Harness, jsonOf, type ProgramAnswer } from './program.ts';

/** Bump where a program written for the old form would be misled. */
const contractVersion = 1;

const count = z.number().nonnegative();
const spending = z.looseObject({
  usage: z.object({
    freshInput: count,
    cachedInput: count.default(0),
    writtenInput: count.default(0),
    output: count,
  }),
});

/** Any program: one JSON object in, the answer as one JSON object out. See docs/endpoints.md. */
export const contractHarness = (run: readonly string[], env: Readonly<Record<string, string>>): Harness => ({
  program: run[0] ?? '',
  programCall: ({ instructions, turns, schema, model, checkout, edits }) => ({
    argv: run,
    input: `${JSON.stringify({ version: contractVersion, instructions, turns, schema, model, checkout, edits })}\n`,
    env,
  }),
  readAnswer(stdout): ProgramAnswer {
    const json = jsonOf(stdout);
    const spent = spending.safeParse(json);
    return {
      kind: 'said',
      text: stdout,
      usage: spent.success ? spent.data.usage : null,
    };
  },
});
