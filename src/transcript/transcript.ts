import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { failureCodes, type Question } from '../debate/reviewer.ts';
import { treeSides } from '../debate/tree.ts';
import { reasonCodes } from '../debate/verdict.ts';
import type { UserError } from '../errors.ts';
import { bundlePlanSchema, changeSchema } from '../result/change.ts';
import { pagesSchema } from '../result/pages.ts';
import { proofSchema } from '../result/proof.ts';
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
import { whenRequestsLeft } from '../runner/background.ts';
import { makeFolder, unwritable } from '../runner/files.ts';
import type { Redact } from '../security/secrets/redactor.ts';

/**
 * The transcript: JSON lines, one entry each, in the order of events. It has everything that a replay cannot compute: the
 * settings, the change, the answers, the files that evidence checks read, times and cost. Increase the version if a
 * replay needs more than older transcripts have.
 */
export const transcriptVersion = 4;

/** The question of an entry. `attempt` is 1 for the question itself, 2 and 3 for corrections of its answer. */
const asked = {
  reviewer: z.string(),
  bundle: z.string(),
  round: z.int().positive(),
  question: z.enum([
    'independent-review',
    'description',
    'relocation',
    'exchange',
    'triage',
    'fix',
    'revision',
    'test',
    'test-reading',
  ]),
  attempt: z.int().positive(),
};

const { call, spent } = { call: resultSchema.shape.calls.element, spent: resultSchema.shape.spent };

export const transcriptEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('run'),
    version: z.literal(transcriptVersion),
    tool: resultSchema.shape.tool,
    startedAt: z.string(),
    /** Where GitHub shows the run. */
    pages: pagesSchema.nullable().default(null),
    /** All settings, without keys. */
    settings: z.record(z.string(), z.unknown()),
    notices: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('change'), change: changeSchema }),
  z.strictObject({ kind: z.literal('history'), ...historySchema }),
  z.strictObject({
    kind: z.literal('plan'),
    plan: bundlePlanSchema,
    /** With `depth: auto`: the bundles for which one reviewer is enough, and why. */
    obviousBundles: z.array(
      z.strictObject({
        bundle: z.string(),
        files: z.array(z.strictObject({ path: z.string(), rule: z.string() })),
      }),
    ),
  }),
  /** The triage model's answer about one bundle. */
  z.strictObject({
    kind: z.literal('triaged'),
    reviewer: z.string(),
    bundle: z.string(),
    outcome: call.shape.outcome,
    calls: callsSchema,
  }),
  /** The panel, the order of the bundles, and the results of matrix jobs. */
  z.strictObject({
    kind: z.literal('panel'),
    reviewers: z.array(panelReviewerSchema),
    bundles: z.array(z.string()),
    aggregate: resultSchema.shape.aggregate,
  }),
  /** The findings of the action's own rules. */
  z.strictObject({ kind: z.literal('detected'), reports: detectedSchema }),
  /** A quote that does not count as evidence, because the injection detector marked its text. */
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
    /** System prompt; null if it is the same as in the reviewer's last request. */
    instructions: z.string().nullable(),
    /** The texts that the reviewer was not yet sent for this bundle: only the first request contains the change. */
    texts: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('answer'),
    ...asked,
    outcome: z.enum(['complete', ...failureCodes]),
    /** The reviewer's answer, as far as it arrived. */
    text: z.string(),
    /** The failure and its remedy; null if the answer is complete. */
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
  /** The reply that the debate got for one question: all of a reviewer's answers to it, parsed and merged. */
  z.strictObject({
    kind: z.literal('reply'),
    reviewer: z.string(),
    bundle: z.string(),
    round: z.int().positive(),
    question: z.enum(['independent-review', 'description', 'relocation', 'exchange']),
    /** Digest of the question, so that a replay detects a different question. */
    asked: z.string(),
    reply: replySchema,
  }),
  /** A reviewer's positions from an earlier debate about the same change. */
  z.strictObject({
    kind: z.literal('recorded-positions'),
    reviewer: z.string(),
    bundle: z.string(),
    record: recordedPositionsSchema,
  }),
  /** A test for a finding: its proof, and the requests to models that it took. */
  z.strictObject({
    kind: z.literal('proof'),
    /** The finding in its debate. */
    finding: z.string(),
    /** 2 for the test that a supporter's model wrote after the first did not reproduce the finding. */
    attempt: z.int().positive(),
    proof: proofSchema,
    events: z.array(
      z.strictObject({
        reviewer: z.string(),
        bundle: z.string(),
        round: z.int().positive(),
        question: z.enum(['test', 'test-reading']),
        outcome: call.shape.outcome,
        calls: callsSchema,
      }),
    ),
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
    /** Null if there is no such file, or it cannot be quoted. */
    text: z.string().nullable(),
  }),
  /** Files of the head whose path ends in the name. */
  z.strictObject({ kind: z.literal('found'), name: z.string(), paths: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('decision'),
    bundle: z.string(),
    round: z.int().positive(),
    decision: z.string(),
    detail: z.string(),
  }),
  /** A version of the plan with its decisions and the findings about it. */
  revisionSchema.shape.rounds.element.extend({ kind: z.literal('revision'), by: z.string() }),
  z.strictObject({
    kind: z.literal('verdict'),
    verdict: resultSchema.shape.verdict,
    /** Seconds of the entire run. */
    seconds: z.number().nonnegative(),
    notices: z.array(z.string()),
    /** Errors outside the debate, and whether `on-inconclusive: warn` must not excuse them. */
    errors: z.array(z.strictObject({ code: z.enum(reasonCodes), message: z.string(), remedy: z.string() })),
    unforgivable: z.boolean(),
    /** Whether the debate ended; its answers do not count otherwise. */
    debated: z.boolean(),
    estimate: resultSchema.shape.estimate,
    race: resultSchema.shape.race,
    revision: z.strictObject({ revision: revisionSchema, calls: resultSchema.shape.calls }).nullable(),
    reviewerStatistics: resultSchema.shape.reviewerStatistics,
    /** SHA-256 (hex) of the result file. */
    result: z.string(),
    /** The seals of the result file. A replay has no key, so it writes them unchanged. */
    seals: resultSchema.shape.seals.default([]),
  }),
  /** The last line. Without it the transcript is cut; with a different digest it was changed. */
  z.strictObject({
    kind: z.literal('end'),
    /** Number of lines before this one. */
    entries: z.int().nonnegative(),
    /** SHA-256 (hex) of their bytes. */
    sha256: z.string(),
  }),
]);

export type TranscriptEntry = z.infer<typeof transcriptEntrySchema>;

/** Digest of what a question asks; names and wording do not matter. */
export const questionDigest = (question: Question): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16);

/** The same schema for reading. */
type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;

export interface Transcript {
  /**
   * Appends one entry, which is on disk when this returns. The change and what is asked are written a moment after the
   * first request was sent, before any answer: otherwise the models would wait for the file. Never throws: see `userError`.
   */
  write(entry: Unchanging<TranscriptEntry>): void;
  /** The first write error; null if no entry is missing. */
  readonly userError: UserError | null;
  /** Writes the last line. Nothing is written after it. */
  close(): void;
}

/** Entries that a run makes until it has sent a request. */
const beforeRequests: ReadonlySet<TranscriptEntry['kind']> = new Set([
  'run',
  'change',
  'history',
  'plan',
  'panel',
  'request',
]);
/**
 * Starts a new transcript at `path`, which replaces an earlier one. Answers are redacted and written at once, so that a
 * killed run leaves them. If the transcript cannot be written, the review continues without it.
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
  let waiting: Unchanging<TranscriptEntry>[] = [];
  let isDue = false;
  const flush = (): void => {
    const entries = waiting;
    waiting = [];
    for (const entry of entries) append(redact.deep(once(entry, instructionsByReviewer)));
  };
  return {
    write(entry) {
      waiting.push(entry);
      if (!beforeRequests.has(entry.kind)) flush();
      else if (entry.kind === 'request' && !isDue) {
        isDue = true;
        whenRequestsLeft(() => {
          isDue = false;
          flush();
        });
      }
    },
    get userError() {
      flush();
      return userError;
    },
    close() {
      flush();
      // A secret that came to light late may stand in earlier entries.
      if (redact.count() !== known) attempt(rewrite);
      append({ kind: 'end', entries, sha256: digest.copy().digest('hex') });
      const target = file;
      file = null;
      if (target !== null) attempt(() => closeSync(target));
    },
  };
}

/** The instructions are long and the same in every request of a reviewer, so they are written only if they changed. */
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
