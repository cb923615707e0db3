import * as z from 'zod';
import { categoryIds, kinds } from '../debate/categories.ts';
import {
  connections,
  decisionSources,
  findingStatuses,
  grounds,
  pushStates,
  severities,
  stances,
} from '../debate/finding.ts';

import { proofSchema } from './proof.ts';

/** The shape of a finding in the result, and of a report that could not be located. */

const line = z.int().positive();
const side = z.enum(['new', 'old']);

const evidence = z.strictObject({
  path: z.string(),
  quote: z.string(),
  resolved: z.strictObject({ side, startLine: line, endLine: line }).nullable(),
  /** Relation to the finding: only a connected quote counts, and the finding's own lines only for the ground `wrong`. */
  connection: z.enum(connections),
});

const position = z.strictObject({
  reviewer: z.string(),
  round: line,
  stance: z.enum(stances),
  ground: z.enum(grounds).nullable(),
  reason: z.string(),
  evidence: z.array(evidence),
  severity: z.enum(severities).nullable(),
  counts: z.boolean(),
});

const location = z.discriminatedUnion('level', [
  z.strictObject({
    level: z.literal('line'),
    path: z.string(),
    side,
    startLine: line,
    endLine: line,
    quote: z.string(),
    addedLine: line.nullable(),
    headLine: line.exactOptional(),
  }),
  z.strictObject({
    level: z.literal('file'),
    path: z.string(),
    quote: z.string(),
    why: z.string(),
    content: z.string().exactOptional(),
  }),
]);

export const reportedFindingSchema = z.strictObject({
  reviewer: z.string(),
  round: line,
  category: z.enum(categoryIds),
  severity: z.enum(severities),
  title: z.string(),
  explanation: z.string(),
  scenario: z.string(),
  /** What must hold for the defect to be real and its reporter could not see; null where it saw all of it. */
  assumes: z.string().nullable(),
  suggestion: z.string().nullable(),
  /** The clause of a document that the change does not meet; absent if the finding cites none. */
  clause: z
    .strictObject({ document: z.string(), quote: z.string(), relation: z.enum(['unmet', 'implied']) })
    .exactOptional(),
  location,
});

export const findingSchema = z.strictObject({
  id: z.string(),
  fingerprint: z.string(),
  category: z.enum(categoryIds),
  kind: z.enum(kinds),
  severity: z.enum(severities),
  title: z.string(),
  explanation: z.string(),
  scenario: z.string(),
  /** What must hold for the defect to be real and its reporter could not see; null where it saw all of it. */
  assumes: z.string().nullable(),
  suggestion: z.string().nullable(),
  location,
  code: z.array(
    z.strictObject({
      line: line.nullable(),
      kind: z.enum(['context', 'added', 'removed']),
      text: z.string(),
    }),
  ),
  symbol: z.string().nullable(),
  /** Relation to the previous push; also `new` if none is known. */
  push: z.enum(pushStates),
  /** Set if a person dismissed the finding; `status` is then `dismissed`, and the panel's status is kept here. */
  dismissal: z
    .strictObject({
      source: z.enum(decisionSources),
      by: z.string(),
      reason: z.string(),
      until: z.string().nullable(),
      status: z.enum(findingStatuses),
    })
    .nullable(),
  bundle: z.string(),
  reportedBy: z.array(z.string()),
  reports: z.array(reportedFindingSchema),
  positions: z.array(position),
  /** Tests that were executed for the finding, in order; absent if none was asked for. */
  proofs: z.array(proofSchema).exactOptional(),
  status: z.enum(findingStatuses),
  statusReason: z.string(),
  supporters: z.array(z.string()),
  refuters: z.array(z.string()),
  blocking: z.boolean(),
});
