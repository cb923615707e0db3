import * as z from 'zod';
import type { Finding } from '../debate/finding.ts';
import { type ResultFinding, resultSchema } from '../result/result.ts';

/** Bump it when a memory of the old shape would mislead; an older one is then not used, and all is reviewed. */
const savedReviewVersion = 1;

const hex = z.string().regex(/^[0-9a-f]+$/u);

/** What the last complete review of a pull request leaves for the next one. */
export const savedReviewSchema = z.strictObject({
  version: z.literal(savedReviewVersion),
  repository: z.string(),
  pullRequest: z.int(),
  mergeBase: hex,
  head: hex,
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Digest of all that a review depends on besides the code: settings, prompts, panel, version. */
  terms: hex,
  /** Path → digest of what the change does to it. Empty where there was no room, or where legs of a matrix read them: then nothing is carried forward. */
  files: z.record(z.string(), hex),
  findings: z.array(resultSchema.shape.findings.element),
  /** A decision's key → the code it was made about, white space apart. */
  decided: z.record(z.string(), z.string()),
});

export type SavedReview = z.infer<typeof savedReviewSchema>;

type SavedReviewFacts = Omit<SavedReview, 'version' | 'findings'> & {
  readonly findings: readonly ResultFinding[];
};

/** Closed findings are left out by the caller: what is remembered can be met again. */
export const toSavedReview = ({ findings, ...facts }: SavedReviewFacts): SavedReview => ({
  version: savedReviewVersion,
  ...facts,
  findings: [...findings],
});

/** The same memory with less and less in it, for places that hold no more; what blocks is always kept. */
export function shorterReviews(savedReview: SavedReview): readonly SavedReview[] {
  const plain = savedReview.findings.map((finding) => ({
    ...finding,
    code: [],
    positions: finding.positions.map((position) => ({ ...position, evidence: [] })),
  }));
  const short = plain.map((finding) => shortened(finding, 400));
  const blocking = short.filter((finding) => finding.blocking);
  return [
    savedReview,
    { ...savedReview, findings: plain },
    { ...savedReview, findings: short },
    { ...savedReview, findings: blocking, files: {} },
    { ...savedReview, findings: blocking.map((finding) => shortened(finding, 80)), files: {} },
  ];
}

/** A finding in at most so many characters a text; its place, code and standing stay whole. */
function shortened(finding: ResultFinding, most: number): ResultFinding {
  const cut = <T extends Pick<ResultFinding, 'explanation' | 'scenario' | 'assumes' | 'suggestion'>>(
    said: T,
  ): T => ({
    ...said,
    explanation: said.explanation.slice(0, most).toWellFormed(),
    scenario: said.scenario.slice(0, most / 2).toWellFormed(),
    assumes: said.assumes?.slice(0, most / 2).toWellFormed() ?? null,
    suggestion: null,
  });
  return { ...cut(finding), positions: [], reports: finding.reports.slice(0, 2).map(cut) };
}

/** Findings as the panel left them, without what people decided: decisions are read again from where they were made. */
export const restoreFindings = ({ findings }: Pick<SavedReview, 'findings'>): readonly Finding[] =>
  findings.map((finding) =>
    finding.dismissal === null ? finding : { ...finding, status: finding.dismissal.status, dismissal: null },
  );
