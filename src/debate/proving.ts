import type { CallEvent } from './events.ts';
import type { FindingStatus, ReportedFinding, Severity } from './finding.ts';
import type { Proof } from './proof.ts';

/** An open finding that a test could decide. */
export interface ProofRequest {
  /** Unique in the debate: the bundle and the finding's key. */
  readonly id: string;
  readonly bundle: string;
  /** The last round of the bundle. */
  readonly round: number;
  readonly report: ReportedFinding;
  readonly status: FindingStatus;
  readonly severity: Severity;
  /** It would block as it stands. */
  readonly blocking: boolean;
  readonly supporters: readonly string[];
  /** Reviewers that took a position on it without having reported it, in order. */
  readonly judges: readonly string[];
  readonly reporters: readonly string[];
  /** The test that did not reproduce it, where a supporter upholds the finding in spite of it. */
  readonly before: Proof | null;
}

/** A proof, and the requests to models that it took. */
export interface ProvedFinding {
  readonly id: string;
  readonly proof: Proof;
  readonly events: readonly CallEvent[];
}

/**
 * Writes and runs tests for those of the findings that it selects. Never rejects because of a model, a test or a
 * command: that is `no-proof`.
 */
export type Prove = (requests: readonly ProofRequest[]) => Promise<readonly ProvedFinding[]>;

/** The debate over one bundle, as far as tests are concerned. */
interface Provable {
  /** The findings as they stand. */
  provable(): readonly ProofRequest[];
  /** Adds the proofs of its own findings. */
  takeProofs(proved: readonly ProvedFinding[]): void;
  /** Asks about the tests that did not reproduce a finding, and returns the findings that are upheld. */
  discussProofs(): Promise<readonly ProofRequest[]>;
}

/**
 * Lets tests decide what the debate left open. A finding that its test did not reproduce goes back to its supporters
 * once, with the test: each may withdraw or, by upholding it, have its own model write a better test.
 */
export async function proveFindings(debates: readonly Provable[], prove: Prove): Promise<void> {
  const take = (proved: readonly ProvedFinding[]): void => {
    for (const one of debates) one.takeProofs(proved);
  };
  take(await prove(debates.flatMap((one) => one.provable())));
  const upheld = await Promise.all(debates.map((one) => one.discussProofs()));
  if (upheld.flat().length > 0) take(await prove(upheld.flat()));
}
