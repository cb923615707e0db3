import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { failureCodes, type Question } from '../debate/reviewer.ts';
import { treeSides } from '../debate/tree.ts';
import { reasonCodes } from '../debate/verdict.ts';
import type { UserError } from '../errors.ts';
import { bundlePlanSchema, changeSchema } from '../result/change.ts';
import {
  callsSchema,
  detectedSchema,
  historySchema,
  panelReviewerSchema,
  recordedPositionsSchema,
  replySchema,
} from '../result/recorded-answers.ts';
import { resultSchema } from '../result/result.ts';
import { revisionSchema } from '../result/revision.ts';
import { makeFolder, unwritable } from '../runner/files.ts';
import type { Redact } from '../security/secrets/redactor.ts';

/**
 * The transcript: JSON lines, one entry each, in the order in which things happened. Together they hold everything a
 * replay cannot compute: the settings, the change, what the reviewers said, what grounding read, times and money.
 * Bump the version when a replay of the old shape would lack something.
 */
export const transcriptVersion = 3;

/** Which question an entry belongs to. `attempt` is 1 for the question itself, 2 and 3 for what is said to its answer. */
const asked = {
  reviewer: z.string(),
  bundle: z.string(),
  round: z.int().positive(),
  question: z.enum(['independent-review', 'relocation', 'exchange', 'triage', 'fix', 'revision']),
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
  z.strictObject({ kind: z.literal('change'), change: changeSchema }),
  z.strictObject({ kind: z.literal('history'), ...historySchema }),
  z.strictObject({
    kind: z.literal('plan'),
    plan: bundlePlanSchema,
    /** In depth `auto`: the bundles that one reviewer is enough for, and why. */
    obviousBundles: z.array(
      z.strictObject({
        bundle: z.string(),
        files: z.array(z.strictObject({ path: z.string(), rule: z.string() })),
      }),
    ),
  }),
  /** What the triage model answered about one bundle. */
  z.strictObject({
    kind: z.literal('triaged'),
    reviewer: z.string(),
    bundle: z.string(),
    outcome: call.shape.outcome,
    calls: callsSchema,
  }),
  /** Who debates, in which order the bundles are heard, and what came in from the legs of a matrix. */
  z.strictObject({
    kind: z.literal('panel'),
    reviewers: z.array(panelReviewerSchema),
    bundles: z.array(z.string()),
    aggregate: resultSchema.shape.aggregate,
  }),
  /** What the action itself found. */
  z.strictObject({ kind: z.literal('detected'), reports: detectedSchema }),
  /** A quote that is no evidence, because the guard has marked its text. */
  z.strictObject({
    kind: z.literal('distrusted'),
    path: z.string(),
    side: z.enum(['new', 'old']),
    startLine: z.int(),
    endLine: z.int(),
  }),
  z.strictObject({
    kind: z.literal('request'),
    ...asked,
    /** System text; null where it is the same as in the reviewer's last request. */
    instructions: z.string().nullable(),
    /** The texts that the reviewer was not sent before on this bundle: the change stands in the first request only. */
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
  /** What the debate heard for one question: all of a reviewer's answers to it, read and made one. */
  z.strictObject({
    kind: z.literal('reply'),
    reviewer: z.string(),
    bundle: z.string(),
    round: z.int().positive(),
    question: z.enum(['independent-review', 'relocation', 'exchange']),
    /** Digest of the question, so that a replay notices when it asks another. */
    asked: z.string(),
    reply: replySchema,
  }),
  /** What a reviewer brought from an earlier debate over the same change. */
  z.strictObject({
    kind: z.literal('recorded-positions'),
    reviewer: z.string(),
    bundle: z.string(),
    record: recordedPositionsSchema,
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
    side: z.enum(treeSides),
    path: z.string(),
    /** Null where there is no such file, or none that can be quoted. */
    text: z.string().nullable(),
  }),
  /** Files of the head whose path ends in a name. */
  z.strictObject({ kind: z.literal('found'), name: z.string(), paths: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('decision'),
    bundle: z.string(),
    round: z.int().positive(),
    decision: z.string(),
    detail: z.string(),
  }),
  /** A version of the plan: what was decided, and what the others made of it. */
  revisionSchema.shape.rounds.element.extend({ kind: z.literal('revision'), by: z.string() }),
  z.strictObject({
    kind: z.literal('verdict'),
    verdict: resultSchema.shape.verdict,
    /** The whole run. */
    seconds: z.number().nonnegative(),
    notices: z.array(z.string()),
    /** What went wrong outside the debate, and whether a warning is not enough for it. */
    errors: z.array(z.strictObject({ code: z.enum(reasonCodes), message: z.string(), remedy: z.string() })),
    unforgivable: z.boolean(),
    /** Whether the debate came to its end: what was said counts for nothing where it did not. */
    debated: z.boolean(),
    estimate: resultSchema.shape.estimate,
    race: resultSchema.shape.race,
    revision: z.strictObject({ revision: revisionSchema, calls: resultSchema.shape.calls }).nullable(),
    reviewerStatistics: resultSchema.shape.reviewerStatistics,
    /** SHA-256 (hex) of the result file. */
    result: z.string(),
    /** The seals of the result file. A replay holds no key, so it writes these again. */
    seals: resultSchema.shape.seals.default([]),
  }),
  /** The last line: without it the transcript is cut, and with another digest it was changed. */
  z.strictObject({
    kind: z.literal('end'),
    /** Lines before this one. */
    entries: z.int().nonnegative(),
    /** SHA-256 (hex) of their bytes. */
    sha256: z.string(),
  }),
]);

export type TranscriptEntry = z.infer<typeof transcriptEntrySchema>;

/** A question by what it asks; what it is called by and how it is put into words do not matter. */
export const questionDigest = (question: Question): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16);

/** The same shape, taken by reading only. */
type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;

export interface Transcript {
  /** Appends one entry, on the disk when this returns. Never throws: see `userError`. */
  write(entry: Unchanging<TranscriptEntry>): void;
  /** Why entries are missing: the first write that failed; null while all went well. */
  readonly userError: UserError | null;
  /** Writes the last line. Nothing is written after it. */
  close(): void;
}

/**
 * Starts a new transcript at `path`, replacing an earlier run's. Entries are redacted and written at once, so that a
 * killed run leaves what was said. Review goes on without a transcript that cannot be written.
 */
export function openTranscript(path: string, redact: Redact): Transcript {
  let file: number | null = null;
  let userError: UserError | null = null;
  let entries = 0;
  let digest = createHash('sha256');
  const known = redact.count();
  const instructionsByReviewer = new Map<string, string>();
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      userError ??= unwritable(path, 'transcript', error);
    }
  };
  attempt(() => {
    makeFolder(dirname(path));
    file = openSync(path, 'w');
  });
  const append = (entry: unknown): void => {
    if (file === null || userError !== null) return;
    const target = file;
    attempt(() => {
      const line = Buffer.from(`${JSON.stringify(entry)}\n`);
      for (let bytes = line; bytes.length > 0; ) bytes = bytes.subarray(writeSync(target, bytes));
      digest.update(line);
      entries += 1;
    });
  };
  const rewrite = (): void => {
    if (file === null || userError !== null) return;
    const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    const clean = lines.map((line) => {
      const entry: unknown = JSON.parse(line);
      const redacted = redact.deep(entry);
      return redacted === entry ? line : JSON.stringify(redacted);
    });
    if (clean.every((line, at) => line === lines[at])) return;
    const bytes = Buffer.from(clean.map((line) => `${line}\n`).join(''));
    closeSync(file);
    writeFileSync(path, bytes);
    file = openSync(path, 'a');
    digest = createHash('sha256').update(bytes);
  };
  return {
    write: (entry) => append(redact.deep(once(entry, instructionsByReviewer))),
    get userError() {
      return userError;
    },
    close() {
      // A secret that came to light late may stand in earlier entries.
      if (redact.count() !== known) attempt(rewrite);
      append({ kind: 'end', entries, sha256: digest.copy().digest('hex') });
      const target = file;
      file = null;
      if (target !== null) attempt(() => closeSync(target));
    },
  };
}

/** Instructions are long and the same in every request of a reviewer: they are written when they are new. */
function once(
  entry: Unchanging<TranscriptEntry>,
  instructionsByReviewer: Map<string, string>,
): Unchanging<TranscriptEntry> {
  if (entry.kind !== 'request' || entry.instructions === null) return entry;
  if (instructionsByReviewer.get(entry.reviewer) === entry.instructions)
    return { ...entry, instructions: null };
  instructionsByReviewer.set(entry.reviewer, entry.instructions);
  return entry;
}
