import * as z from 'zod';
import { categoriesOf, type Subject } from '../debate/categories.ts';
import { type Clause, grounds, severities, severityRank, stances } from '../debate/finding.ts';
import { foundClause, type RequirementDocument } from '../debate/requirement-clause.ts';
import type { Answer, Question, RawFinding } from '../debate/reviewer.ts';
import type { AnswerForm } from '../providers/answer.ts';
import { withoutReceipt } from './read-receipt.ts';

/**
 * The one shape of every answer, in the subset of JSON schema that both APIs accept: all fields required, null where
 * there is nothing, no limits on length (those are applied after parsing). Models write the fields in this order, so in
 * each item what was read comes first, then the reasoning, then the verdict on it: a verdict given first is only
 * defended afterwards. The receipt comes before all, while the change is freshly read; then the findings, so that an
 * answer cut short loses as few as can be. The lists are never optional, so that silence is not "nothing found".
 */
const finding = z.object({
  path: z.string(),
  quote: z.string(),
  line: z.number().nullable(),
  scenario: z.string(),
  explanation: z.string(),
  title: z.string(),
  assumes: z.string().nullable(),
  category: z.enum(categoriesOf('change')),
  severity: z.enum(severities),
  suggestion: z.string().nullable(),
});

export const answerSchema = z.object({
  /** The codes of the change's receipt lines: see read-receipt.ts. */
  receipt: z.array(z.string()),
  findings: z.array(finding),
  positions: z.array(
    z.object({
      label: z.string(),
      evidence: z.array(z.object({ path: z.string(), quote: z.string() })),
      reason: z.string(),
      position: z.enum(stances),
      ground: z.enum(grounds).nullable(),
      severity: z.enum(severities).nullable(),
      sameAs: z.string().nullable(),
    }),
  ),
  relocations: z.array(z.object({ label: z.string(), path: z.string(), quote: z.string() })),
});

/** The same where documents are to be honoured, so that a finding can say which clause is not. */
const citingSchema = answerSchema.extend({
  findings: z.array(
    finding.extend({
      clause: z
        .object({ document: z.string(), quote: z.string(), relation: z.enum(['unmet', 'implied']) })
        .nullable(),
    }),
  ),
});

const planFinding = finding.extend({ category: z.enum(categoriesOf('plan')) });
const schemas = {
  change: { plain: answerSchema, citing: citingSchema },
  plan: {
    plain: answerSchema.extend({ findings: z.array(planFinding) }),
    citing: citingSchema.extend({
      findings: z.array(citingSchema.shape.findings.element.extend(planFinding.shape)),
    }),
  },
} as const;

/** The one schema of all answers about a subject; with documents to be honoured it lets a finding cite a clause. */
export const schemaOf = (
  subject: Subject,
  documents: readonly RequirementDocument[],
): z.ZodType<ModelAnswer> => schemas[subject][documents.length === 0 ? 'plain' : 'citing'];

/**
 * Words with one certain meaning among the values of the schema. A word that other scales use for several severities,
 * such as "high", is none of them.
 */
const synonyms = {
  blocker: 'critical',
  informational: 'info',
  information: 'info',
  upheld: 'uphold',
  refuted: 'refute',
  uncertain: 'unsure',
  preexisting: 'pre-existing',
} as const;

/** The form of all answers about a subject. Each item of its lists is read on its own. */
export const formOf = (
  subject: Subject,
  documents: readonly RequirementDocument[],
): AnswerForm<ModelAnswer> => ({
  name: 'review',
  schema: schemaOf(subject, documents),
  lists: ['findings', 'positions', 'relocations'],
  synonyms,
});

type ModelFinding = z.infer<typeof finding> & Partial<z.infer<typeof citingSchema>['findings'][number]>;
export type ModelAnswer = Omit<z.infer<typeof answerSchema>, 'findings'> & { findings: ModelFinding[] };

const most = { findings: 100, evidence: 20, title: 200, text: 4_000, code: 8_000 } as const;

const clip = (text: string, length: number): string => {
  const trimmed = text.trim();
  return trimmed.length <= length ? trimmed : `${trimmed.slice(0, length - 1).trimEnd()}…`;
};

/** An answer within bounds, and what people should know about how it was brought there. */
export function toAnswer(
  wire: ModelAnswer,
  documents: readonly RequirementDocument[] = [],
): { readonly answer: Answer; readonly notes: readonly string[] } {
  const cut = wire.findings.length - most.findings;
  const invented: string[] = [];
  // Where some must go, a hundred trifles do not push out the one that blocks.
  const mostSevereFirst =
    cut > 0
      ? wire.findings.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity))
      : wire.findings;
  const findings = mostSevereFirst.slice(0, most.findings).map(
    ({ clause: cited = null, ...finding }): RawFinding => ({
      ...finding,
      ...clauseOf(cited, documents, invented),
      title: clip(finding.title, most.title) || clip(finding.explanation, most.title) || 'Untitled finding',
      explanation: clip(finding.explanation, most.text),
      scenario: clip(finding.scenario, most.text),
      assumes: clip(finding.assumes ?? '', most.text) || null,
      path: finding.path.trim(),
      line: finding.line !== null && finding.line >= 1 ? Math.round(finding.line) : null,
      suggestion:
        finding.suggestion === null || finding.suggestion.length > most.code ? null : finding.suggestion,
    }),
  );
  const positions = wire.positions.map(({ position: stance, ...position }) => ({
    ...position,
    stance,
    label: position.label.trim(),
    reason: clip(position.reason, most.text),
    ground: stance === 'refute' ? (position.ground ?? 'wrong') : null,
    evidence: position.evidence.slice(0, most.evidence),
    sameAs: position.sameAs?.trim() ?? null,
  }));
  return {
    answer: { findings, positions, relocations: wire.relocations },
    notes: [
      ...(cut > 0
        ? [`${cut} findings beyond the ${most.findings} most severe of one answer were dropped`]
        : []),
      ...invented.map((name) => `a clause that ${name} does not hold was left out of a finding`),
    ],
  };
}

/** A clause counts only if its document holds it; the finding stands without it. */
function clauseOf(
  cited: Clause | null,
  documents: readonly RequirementDocument[],
  invented: string[],
): { readonly clause?: Clause } {
  if (cited === null) return {};
  const clause = foundClause(cited, documents);
  if (clause === null) invented.push(clip(cited.document, most.title) || 'no document');
  return clause === null ? {} : { clause: { ...clause, quote: clip(clause.quote, most.text) } };
}

/** Labels the question asks about that the answer says nothing of. */
export function unanswered(question: Question, answer: Answer): readonly string[] {
  if (question.kind !== 'exchange') return [];
  const said = new Set(answer.positions.map(({ label }) => label));
  return [
    ...question.judge.map(({ label }) => label),
    ...question.earlier.map(({ label }) => label),
    ...question.disputes.map(({ finding }) => finding.label),
  ].filter((label) => !said.has(label));
}

/** The answer with quotes of the change as it is, without the receipt lines that a model may copy along. */
export function withoutReceiptLines(answer: ModelAnswer, codes: readonly string[]): ModelAnswer {
  const clean = <T extends { readonly quote: string }>(quoted: T): T => ({
    ...quoted,
    quote: withoutReceipt(quoted.quote, codes),
  });
  return {
    ...answer,
    findings: answer.findings.map(clean),
    positions: answer.positions.map((position) => ({ ...position, evidence: position.evidence.map(clean) })),
    relocations: answer.relocations.map(clean),
  };
}
