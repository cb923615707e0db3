import * as z from 'zod';
import { mayBlock } from '../debate/categories.ts';
import { type Finding, type Gate, reachesGate } from '../debate/finding.ts';
import { blocks } from '../debate/status.ts';
import { type ResultFinding, resultSchema } from '../result/result.ts';

/** Increase it for an incompatible change. Older saved reviews are then ignored, and everything is reviewed. */
const savedReviewVersion = 1;

const hex = z.string().regex(/^[0-9a-f]+$/u);

/** What the last complete review of a pull request saves for the next one. */
export const savedReviewSchema = z.strictObject({
  version: z.literal(savedReviewVersion),
  repository: z.string(),
  pullRequest: z.int(),
  mergeBase: hex,
  head: hex,
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Digest of everything except the code that a review depends on: settings, prompts, panel, version. */
  terms: hex,
  /** Path → digest of what the change does to it. Empty if there was no room or matrix jobs read the files; then nothing is carried forward. */
  files: z.record(z.string(), hex),
  findings: z.array(resultSchema.shape.findings.element),
  /** A decision's key → the code it is about, without white space. */
  decided: z.record(z.string(), z.string()),
  /** The workflow run whose job is the check of the pull request, and the name of that job's runner; null if unknown. */
  gateRun: z.strictObject({ id: z.int(), runner: z.string() }).nullable().default(null),
});

export type SavedReview = z.infer<typeof savedReviewSchema>;

/** The workflow run whose job is the check of the pull request. */
export type GateRun = NonNullable<SavedReview['gateRun']>;

type SavedReviewFacts = Omit<SavedReview, 'version' | 'findings'> & {
  readonly findings: readonly ResultFinding[];
};

/** Without closed findings: the caller leaves them out, because a saved finding can be matched again. */
export const toSavedReview = ({ findings, ...facts }: SavedReviewFacts): SavedReview => ({
  version: savedReviewVersion,
  ...facts,
  findings: [...findings],
});

/** Smaller and smaller versions of a saved review, for a limited space; blocking findings are always kept. */
export function shorterReviews(savedReview: SavedReview): readonly SavedReview[] {
  const plain = savedReview.findings.map((finding) => ({
    ...finding,
    code: [],
    positions: finding.positions.map((position) => ({ ...position, evidence: [] })),
    ...withoutOutput(finding),
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

/** A finding with each text cut to a number of characters; location, code and status are not cut. */
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
  return {
    ...cut(finding),
    positions: [],
    reports: finding.reports.slice(0, 2).map(cut),
    ...withoutTests(finding, most),
  };
}

type Proofs = Pick<ResultFinding, 'proofs'>;

/** The proofs without what their tests printed. */
const withoutOutput = ({ proofs }: Proofs): Proofs =>
  proofs === undefined
    ? {}
    : {
        proofs: proofs.map((proof) => ({
          ...proof,
          runs: proof.runs.map((run) => ({ ...run, output: '' })),
        })),
      };

/** The proofs with their outcomes only. A test that is cut would be another test, so its text is left out. */
const withoutTests = ({ proofs }: Proofs, most: number): Proofs =>
  proofs === undefined
    ? {}
    : {
        proofs: proofs.map(({ why, test, ...proof }) => ({
          ...proof,
          why: why.slice(0, most).toWellFormed(),
          test:
            test === null ? null : { ...test, text: '', expects: test.expects.slice(0, most).toWellFormed() },
          command: '',
          runs: [],
        })),
      };

/**
 * Findings with the panel's status. People's decisions are read again from their sources, so a finding that was
 * dismissed blocks by its status and severity until a decision about it is found again.
 */
export const restoreFindings = (
  { findings }: Pick<SavedReview, 'findings'>,
  { failOn, disputed }: BlockingRules,
): readonly Finding[] =>
  findings.map((finding): Finding => {
    const { dismissal, category, severity } = finding;
    if (dismissal === null) return finding;
    const { status } = dismissal;
    const blocking = mayBlock(category) && reachesGate(severity, failOn) && blocks(status, disputed);
    return { ...finding, status, dismissal: null, blocking };
  });

/** The settings that decide whether a finding blocks. */
interface BlockingRules {
  readonly failOn: Gate;
  readonly disputed: 'warn' | 'fail';
}
