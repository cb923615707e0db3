import * as z from 'zod';
import { categoryIds } from '../debate/categories.ts';
import { grounds, severities, stances } from '../debate/finding.ts';
import { resultSchema } from './result.ts';

/** The answers of reviewers in a transcript: enough to run the debate again without them. */

const { attendance, calls, findings, notes } = resultSchema.shape;
const report = notes.element;
const failure = attendance.element.shape.failure.unwrap();
const quoted = z.strictObject({ path: z.string(), quote: z.string() });

export const callsSchema = z.array(
  calls.element.omit({ reviewer: true, bundle: true, round: true, question: true }),
);

const position = {
  stance: z.enum(stances),
  ground: z.enum(grounds).nullable(),
  reason: z.string(),
  evidence: z.array(quoted),
  severity: z.enum(severities).nullable(),
};

const answer = z.strictObject({
  findings: z.array(
    report
      .omit({ reviewer: true, round: true, location: true })
      .extend({ path: z.string(), quote: z.string(), line: z.number().nullable() }),
  ),
  positions: z.array(z.strictObject({ label: z.string(), ...position, sameAs: z.string().nullable() })),
  relocations: z.array(z.strictObject({ label: z.string(), path: z.string(), quote: z.string() })),
});

export const replySchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('answered'), answer, calls: callsSchema }),
  z.strictObject({
    outcome: z.literal('unanswered'),
    failure,
    partial: answer.exactOptional(),
    calls: callsSchema,
  }),
]);

export const recordedPositionsSchema = z.strictObject({
  failure: failure.nullable(),
  findings: z.array(
    z.strictObject({
      name: z.string(),
      reports: z.array(report.pick({ title: true, explanation: true, scenario: true })),
      positions: z.array(z.strictObject({ ...position, round: z.int().positive() })),
    }),
  ),
});

export const panelReviewerSchema = z.strictObject({
  id: z.string(),
  vendor: z.string(),
  model: z.string(),
  role: z.string(),
  reads: z.boolean(),
  judges: z.boolean(),
  /** Models that answered for it in an earlier debate about the same change. */
  served: z.array(z.string()),
});

export const detectedSchema = z.array(report);

/** The history: earlier pushes and people's decisions. */
export const historySchema = {
  mode: z.enum(['first', 'full', 'incremental', 'unchanged', 'recheck']),
  why: z.string(),
  /** Paths that were reviewed before and are unchanged. */
  paths: z.array(z.string()),
  /** Earlier findings: asked about again, carried forward unchanged, and dismissed by people. */
  asked: z.array(findings.element),
  carried: z.array(findings.element),
  quiet: z.array(findings.element),
  /** The saved review of the last complete run; null if none is known. */
  savedReview: z
    .strictObject({
      head: z.string(),
      at: z.string(),
      findings: z.array(findings.element),
      decided: z.record(z.string(), z.string()),
    })
    .nullable(),
  decisions: z.array(
    z.strictObject({
      key: z.string(),
      about: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('finding'), id: z.string() }),
        z.strictObject({ kind: z.literal('rule'), category: z.enum(categoryIds), path: z.string() }),
      ]),
      ...findings.element.shape.dismissal.unwrap().pick({ source: true, by: true, reason: true, until: true })
        .shape,
    }),
  ),
  /** The day against which expiry dates of decisions were compared, YYYY-MM-DD. */
  today: z.string(),
  /** Set if a person asked to decide one of `carried` again. */
  recheck: z
    .strictObject({
      finding: z.string(),
      statements: z.array(
        z.strictObject({ text: z.string(), quotes: z.array(z.string()), paths: z.array(z.string()) }),
      ),
      /** Only a test was asked for. */
      provesOnly: z.boolean().default(false),
    })
    .nullable()
    .default(null),
};
