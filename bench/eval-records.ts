import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { PromptSet } from './prompt-folders.ts';

/** Records of an evaluation: JSON lines that are kept, so that a later evaluation continues where an earlier one ended. */

/** What every record says, whatever was measured. */
export const recordSchema = z.object({
  /** The change. */
  id: z.string(),
  /** The panel, or the one reviewer. */
  arm: z.string(),
  /** The prompts: their folder, and the digest of their texts. */
  prompts: z.string(),
  digest: z.string(),
  /** Every reviewer answered. An incomplete run counts as nothing but its cost, and is repeated. */
  complete: z.boolean(),
  /** Input, cached or not, and output. */
  tokens: z.int().nonnegative(),
  seconds: z.number().nonnegative(),
  /** US dollars; null if a price is unknown. */
  usd: z.number().nonnegative().nullable(),
});
export type EvalRecord = z.infer<typeof recordSchema>;

/** One run of the action that an evaluation needs. */
export interface Task<R extends EvalRecord> {
  readonly id: string;
  readonly arm: string;
  readonly prompts: PromptSet;
  /** @param left US dollars that it may cost; null for no limit. */
  run(left: number | null): Promise<R>;
  /** A few words on how it ended. */
  summaryOf(record: R): string;
}

interface Recording<R extends EvalRecord> {
  readonly file: string;
  readonly schema: z.ZodType<R>;
  readonly tasks: readonly Task<R>[];
  /** US dollars for everything, including earlier runs in the same file; null for no limit. */
  readonly maxCostUsd: number | null;
  readonly say: (line: string) => void;
}

interface Recorded<R extends EvalRecord> {
  /** The last record of each run of these tasks and these prompts. */
  readonly records: readonly R[];
  /** False if the money ran out first. */
  readonly complete: boolean;
}

const keyOf = ({ id, arm, digest }: Pick<EvalRecord, 'id' | 'arm' | 'digest'>): string =>
  [id, arm, digest].join('\0');
const keyOfTask = <R extends EvalRecord>({ id, arm, prompts }: Task<R>): string =>
  keyOf({ id, arm, digest: prompts.digest });

/**
 * Runs the tasks one after the other, in their order, as far as the money goes, and appends a record of each to the file.
 * A task with a complete record of the same prompts is not repeated.
 */
export async function runTasks<R extends EvalRecord>(recording: Recording<R>): Promise<Recorded<R>> {
  const { file, schema, tasks, maxCostUsd, say } = recording;
  mkdirSync(dirname(file), { recursive: true });
  const earlier = readLines(file, schema);
  let spent = earlier.reduce((sum, { usd }) => sum + (usd ?? 0), 0);
  // A repeated run counts once, with its last result.
  const records = new Map(earlier.map((record) => [keyOf(record), record]));
  let complete = true;
  for (const task of tasks) {
    if (records.get(keyOfTask(task))?.complete === true) continue;
    const left = maxCostUsd === null ? null : maxCostUsd - spent;
    if (left !== null && left <= 0) {
      complete = false;
      continue;
    }
    const record = await task.run(left);
    appendFileSync(file, `${JSON.stringify(record)}\n`);
    records.set(keyOfTask(task), record);
    spent += record.usd ?? 0;
    say(
      [
        task.id,
        task.arm,
        task.prompts.name,
        record.complete ? task.summaryOf(record) : 'not complete',
        `${record.seconds.toFixed(1)} s`,
      ].join(' · '),
    );
  }
  return {
    // Under the name that the prompts have now: the texts decide, and a folder may have been renamed.
    records: tasks.flatMap((task) => {
      const record = records.get(keyOfTask(task));
      return record === undefined ? [] : [{ ...record, prompts: task.prompts.name }];
    }),
    complete,
  };
}

/**
 * Reads a file of JSON lines; empty lines are left out.
 * @throws Error with the number of an invalid line.
 */
function readJsonLines<T>(file: string, schema: z.ZodType<T>, what: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [schema.parse(JSON.parse(line))];
      } catch (cause) {
        throw new Error(`Line ${index + 1} of ${file} is not ${what}.`, { cause });
      }
    });
}

/**
 * Reads the changes of an evaluation.
 * @throws Error with the number of an invalid line, and for an id that occurs twice: records are found by it.
 */
export function readChanges<T extends { readonly id: string }>(
  file: string,
  schema: z.ZodType<T>,
  what: string,
): readonly T[] {
  const changes = readJsonLines(file, schema, what);
  const ids = changes.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new Error(`${file} holds two changes with the id ${twice}.`);
  return changes;
}

function readLines<R extends EvalRecord>(file: string, schema: z.ZodType<R>): readonly R[] {
  appendFileSync(file, '');
  return readJsonLines(file, schema, 'a record of this evaluation: choose another folder with --out');
}
