import * as z from 'zod';
import { NoMoreCalls } from '../providers/provider.ts';
import type { Lookup } from './lookup.ts';
import { Refusal } from './revisions.ts';

/** A read-only function offered to a model; structurally the `Tool` of the providers. */
export interface LookupTool {
  readonly name: string;
  readonly description: string;
  readonly parameters: z.ZodType;
  /** Text for the model. Rejects with a message for the model if there is no answer. */
  run(input: unknown, signal: AbortSignal): Promise<string>;
}

/** Limits of the look-ups of one reviewer for one bundle, all tools together. */
export interface LookupBudget {
  readonly calls: number;
  readonly characters: number;
  readonly seconds: number;
}

/**
 * Characters: less than a bundle holds, so that look-ups never outweigh the change. Seconds: git must not take longer
 * than a model.
 */
export const lookupBudget: LookupBudget = { calls: 20, characters: 100_000, seconds: 120 };

const side = z
  .enum(['new', 'old'])
  .describe('"new" for the code with the change, "old" for the base without it');
const path = z.string().describe('path relative to the root of the repository');
/** Of each tool. Made once, so that they are converted for the APIs once, and not for every bundle. */
const parametersOf = {
  lines: z.object({ path, side, from: z.number().nullable(), to: z.number().nullable() }),
  files: z.object({ folder: z.string(), glob: z.string().nullable(), side }),
  find: z.object({ text: z.string(), regex: z.boolean(), folder: z.string().nullable(), side }),
  outline: z.object({ path, side }),
  usages: z.object({ name: z.string(), side }),
  changes: z.object({ path }),
  baseOf: z.object({ path, line: z.number().describe('a line number of the new version') }),
};

/** The tools for one reviewer and one bundle. They share one budget, so open new ones for each. */
export function lookupTools(lookup: Lookup, budget: LookupBudget = lookupBudget): readonly LookupTool[] {
  const meter = openMeter(budget);

  const tool = <T extends z.ZodObject>(
    name: string,
    description: string,
    parameters: T,
    answer: (input: z.output<T>, signal: AbortSignal) => Promise<string> | string,
  ): LookupTool => ({
    name,
    description,
    parameters,
    async run(input, signal) {
      const asked = parameters.safeParse(input);
      if (!asked.success) throw new Refusal(`Invalid arguments: ${z.prettifyError(asked.error)}`);
      return meter(signal, async (limited) => answer(asked.data, limited));
    },
  });

  return [
    tool(
      'read_file',
      'Reads lines of a file, numbered. At most 400 lines at once; give from and to for a part, null for all.',
      parametersOf.lines,
      (asked) => lookup.lines(asked.path, asked.side, asked.from, asked.to),
    ),
    tool(
      'list_files',
      'Lists a folder ("" for the root), or, with a glob such as "**/*.test.ts", all matching files below it.',
      parametersOf.files,
      (asked) => lookup.files(asked.folder, asked.glob, asked.side),
    ),
    tool(
      'search',
      'Finds lines in all files, or below a folder. Literal text, or a Perl regular expression with regex true.',
      parametersOf.find,
      (asked, signal) => lookup.find(asked.text, asked.regex, asked.folder, asked.side, signal),
    ),
    tool(
      'outline',
      'Lists the functions, classes and types of a file with their first and last lines.',
      parametersOf.outline,
      (asked) => lookup.outline(asked.path, asked.side),
    ),
    tool(
      'find_usages',
      'Finds the places that call, import or use a function, class or variable by its name, in the entire repository.',
      parametersOf.usages,
      (asked, signal) => lookup.usages(asked.name, asked.side, signal),
    ),
    tool(
      'show_change',
      'Shows all changes to one file, even if the file is in another part of the review.',
      parametersOf.changes,
      (asked) => lookup.changes(asked.path),
    ),
    tool(
      'base_of_change',
      'Shows the base version of the code at a changed line.',
      parametersOf.baseOf,
      (asked) => lookup.baseOf(asked.path, asked.line),
    ),
  ];
}

type Meter = (signal: AbortSignal, work: (signal: AbortSignal) => Promise<string>) => Promise<string>;

/** Counts calls, characters and seconds over all tools. Above any limit the model is asked to answer. */
function openMeter({ calls, characters, seconds }: LookupBudget): Meter {
  let callsLeft = calls;
  let charactersLeft = characters;
  let secondsLeft = seconds;
  return async (signal, work) => {
    if (callsLeft <= 0 || charactersLeft <= 0 || secondsLeft <= 0) {
      throw new NoMoreCalls('The look-up limit for this part is reached. Answer with what you know.');
    }
    callsLeft -= 1;
    const start = performance.now();
    const limit = AbortSignal.timeout(Math.ceil(secondsLeft * 1000));
    try {
      const text = await work(AbortSignal.any([signal, limit]));
      const shown =
        text.length > charactersLeft
          ? `${text.slice(0, charactersLeft)}\n(Cut: the look-up limit is reached.)`
          : text;
      charactersLeft -= shown.length;
      return shown;
    } finally {
      secondsLeft -= (performance.now() - start) / 1000;
    }
  };
}
