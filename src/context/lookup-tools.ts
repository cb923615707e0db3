import * as z from 'zod';
import type { Lookup } from './lookup.ts';
import { Refusal } from './revisions.ts';

/** A read-only function offered to a model; structurally the `Tool` of the providers. */
export interface LookupTool {
  readonly name: string;
  readonly description: string;
  readonly parameters: z.ZodType;
  /** Text for the model. Rejects with words for the model where there is nothing to tell. */
  run(input: unknown, signal: AbortSignal): Promise<string>;
}

/** What one reviewer may look up for one bundle, all tools together. */
export interface LookupBudget {
  readonly calls: number;
  readonly characters: number;
  readonly seconds: number;
}

/**
 * Characters: less than a bundle holds, so that what is looked up never outweighs what is reviewed. Seconds: a review
 * must not wait for git longer than for a model.
 */
export const lookupBudget: LookupBudget = { calls: 20, characters: 100_000, seconds: 120 };

const side = z
  .enum(['new', 'old'])
  .describe('"new" for the code with the change, "old" for the base without it');
const path = z.string().describe('path relative to the root of the repository');

/** The tools for one reviewer and one bundle; their budget is used up together, so open them anew for each. */
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
      if (!asked.success) throw new Refusal(`The arguments do not fit: ${z.prettifyError(asked.error)}`);
      return meter(signal, async (limited) => answer(asked.data, limited));
    },
  });

  return [
    tool(
      'read_file',
      'Reads lines of a file, numbered. At most 400 lines at once; give from and to for a part, null for all.',
      z.object({ path, side, from: z.number().nullable(), to: z.number().nullable() }),
      (asked) => lookup.lines(asked.path, asked.side, asked.from, asked.to),
    ),
    tool(
      'list_files',
      'Lists a folder ("" for the root), or, with a glob such as "**/*.test.ts", all matching files below it.',
      z.object({ folder: z.string(), glob: z.string().nullable(), side }),
      (asked) => lookup.files(asked.folder, asked.glob, asked.side),
    ),
    tool(
      'search',
      'Finds lines in all files, or below a folder. Literal text, or a Perl regular expression with regex true.',
      z.object({ text: z.string(), regex: z.boolean(), folder: z.string().nullable(), side }),
      (asked, signal) => lookup.find(asked.text, asked.regex, asked.folder, asked.side, signal),
    ),
    tool(
      'outline',
      'Lists the functions, classes and types of a file with their first and last lines.',
      z.object({ path, side }),
      (asked) => lookup.outline(asked.path, asked.side),
    ),
    tool(
      'find_usages',
      'Finds who calls, imports or uses a function, class or variable by its name, in the whole repository.',
      z.object({ name: z.string(), side }),
      (asked, signal) => lookup.usages(asked.name, asked.side, signal),
    ),
    tool(
      'show_change',
      'Shows everything the change does to one file, also where the file is in another part of the review.',
      z.object({ path }),
      (asked) => lookup.changes(asked.path),
    ),
    tool(
      'base_of_change',
      'Shows what stood in the base where a changed line stands now.',
      z.object({ path, line: z.number().describe('a line number of the new version') }),
      (asked) => lookup.baseOf(asked.path, asked.line),
    ),
  ];
}

type Meter = (signal: AbortSignal, work: (signal: AbortSignal) => Promise<string>) => Promise<string>;

/** Counts calls, characters and seconds over all tools; past any of them the model is told to answer. */
function openMeter({ calls, characters, seconds }: LookupBudget): Meter {
  let callsLeft = calls;
  let charactersLeft = characters;
  let secondsLeft = seconds;
  return async (signal, work) => {
    if (callsLeft <= 0 || charactersLeft <= 0 || secondsLeft <= 0) {
      throw new Refusal(
        'There is nothing left of what may be looked up for this part. Answer with what you know.',
      );
    }
    callsLeft -= 1;
    const start = performance.now();
    const limit = AbortSignal.timeout(Math.ceil(secondsLeft * 1000));
    try {
      const text = await work(AbortSignal.any([signal, limit]));
      const shown =
        text.length > charactersLeft
          ? `${text.slice(0, charactersLeft)}\n(Cut: the room for look-ups is used up.)`
          : text;
      charactersLeft -= shown.length;
      return shown;
    } finally {
      secondsLeft -= (performance.now() - start) / 1000;
    }
  };
}
