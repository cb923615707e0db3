import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Problem } from '../problem.ts';
import { failureCodes } from '../review/reviewer.ts';
import type { Redact } from '../trust/redact.ts';
import { bundlePlanSchema, changeSchema } from './changed.ts';
import { makeFolder, unwritable } from './files.ts';
import { resultSchema } from './result.ts';

/**
 * The transcript: JSON lines, one entry each, in the order in which things happened. Together they hold everything a
 * replay cannot compute: the settings, the change, what the reviewers said, what grounding read, times and money.
 */
export const transcriptVersion = 1;

/** Which question an entry belongs to. `attempt` is 1 for the question itself, 2 for the second chance. */
const asked = {
  reviewer: z.string(),
  bundle: z.string(),
  round: z.int().positive(),
  question: z.enum(['blind', 'relocation', 'exchange', 'scout']),
  attempt: z.int().positive(),
};

const { call, spent } = { call: resultSchema.shape.calls.element, spent: resultSchema.shape.spent };

export const transcriptEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('run'),
    version: z.literal(transcriptVersion),
    tool: resultSchema.shape.tool,
    startedAt: z.string(),
    /** Every setting in force, keys left out. */
    settings: z.record(z.string(), z.unknown()),
    notices: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('change'), change: changeSchema, plan: bundlePlanSchema }),
  /** What was known of earlier pushes; written only where something was. */
  z.strictObject({
    kind: z.literal('past'),
    mode: z.enum(['first', 'full', 'incremental', 'unchanged']),
    why: z.string(),
    /** Asked about anew, carried forward as they are, and dismissed by people. */
    asked: z.array(resultSchema.shape.findings.element),
    carried: z.array(resultSchema.shape.findings.element),
    quiet: z.array(resultSchema.shape.findings.element),
  }),
  z.strictObject({
    kind: z.literal('request'),
    ...asked,
    /** System text; null where it is the same as in the reviewer's last request. */
    instructions: z.string().nullable(),
    /** The texts that are new in this turn. */
    texts: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('answer'),
    ...asked,
    outcome: z.enum(['complete', ...failureCodes]),
    /** The reviewer's words, as far as they came. */
    text: z.string(),
    /** What went wrong and what to do; null where the answer is complete. */
    failure: z.strictObject({ message: z.string(), remedy: z.string() }).nullable(),
    ...call.pick({
      began: true,
      seconds: true,
      stopReason: true,
      requestId: true,
      servedModel: true,
      retries: true,
      notes: true,
    }).shape,
    spent,
  }),
  z.strictObject({
    kind: z.literal('lookup'),
    ...asked,
    name: z.string(),
    input: z.unknown(),
    output: z.string(),
    failed: z.boolean(),
    seconds: z.number().nonnegative(),
  }),
  z.strictObject({
    kind: z.literal('read'),
    side: z.enum(['new', 'old']),
    path: z.string(),
    /** Null where there is no such file, or none that can be quoted. */
    text: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('decision'),
    bundle: z.string(),
    round: z.int().positive(),
    decision: z.string(),
    detail: z.string(),
  }),
  z.strictObject({
    kind: z.literal('verdict'),
    verdict: resultSchema.shape.verdict,
    /** The whole run. */
    seconds: z.number().nonnegative(),
  }),
]);

export type TranscriptEntry = z.infer<typeof transcriptEntrySchema>;

/** The same shape, taken by reading only. */
type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;

export interface Transcript {
  /** Appends one entry, on the disk when this returns. Never throws: see `problem`. */
  write(entry: Unchanging<TranscriptEntry>): void;
  /** Why entries are missing: the first write that failed; null while all went well. */
  readonly problem: Problem | null;
  close(): void;
}

/**
 * Starts a new transcript at `path`, replacing an earlier run's. Entries are redacted and written at once, so that a
 * killed run leaves what was said. Review goes on without a transcript that cannot be written.
 */
export function openTranscript(path: string, redact: Redact): Transcript {
  let file: number | null = null;
  let problem: Problem | null = null;
  const told = new Map<string, string>();
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      problem ??= unwritable(path, 'transcript', error);
    }
  };
  attempt(() => {
    makeFolder(dirname(path));
    file = openSync(path, 'w');
  });
  return {
    write(entry) {
      if (file === null || problem !== null) return;
      const target = file;
      attempt(() => {
        const line = `${JSON.stringify(redact.deep(once(entry, told)))}\n`;
        for (let bytes = Buffer.from(line); bytes.length > 0; ) {
          bytes = bytes.subarray(writeSync(target, bytes));
        }
      });
    },
    get problem() {
      return problem;
    },
    close() {
      const target = file;
      file = null;
      if (target !== null) attempt(() => closeSync(target));
    },
  };
}

/** Instructions are long and the same in every request of a reviewer: they are written when they are new. */
function once(entry: Unchanging<TranscriptEntry>, told: Map<string, string>): Unchanging<TranscriptEntry> {
  if (entry.kind !== 'request' || entry.instructions === null) return entry;
  if (told.get(entry.reviewer) === entry.instructions) return { ...entry, instructions: null };
  told.set(entry.reviewer, entry.instructions);
  return entry;
}
