/**
 * A proof is a test written for a finding and executed. The debate only asks for it and counts it: `prove/` writes and
 * runs the tests, and a replay reads them from the transcript.
 */

export const proofOutcomes = ['reproduced', 'not-reproduced', 'no-proof'] as const;
/**
 * `reproduced`: the test fails on the head each time, at the assertion that names the scenario, and passes on the merge
 * base or cannot exist there. `not-reproduced`: it passes on the head each time, with the scenario exercised.
 * `no-proof`: anything else, also if no test was written.
 */
type ProofOutcome = (typeof proofOutcomes)[number];

export const runOutcomes = [
  'passed',
  'failed-as-named',
  'failed-otherwise',
  'ran-nothing',
  'stopped',
] as const;
/**
 * How one execution ended. `failed-as-named`: at the assertion for the scenario. `failed-otherwise`: in any other way,
 * such as a syntax or import error. `ran-nothing`: no test ran. `stopped`: at a limit of time, output, processes or files.
 */
type RunOutcome = (typeof runOutcomes)[number];

/** One execution of a test. */
export interface TestRun {
  readonly commit: 'head' | 'merge-base';
  readonly outcome: RunOutcome;
  readonly seconds: number;
  /** The end of what it printed, without secrets. */
  readonly output: string;
}

export interface WrittenTest {
  /** The new file, relative to the repository. */
  readonly path: string;
  readonly text: string;
  /** What the test does and expects, in the author's words. */
  readonly expects: string;
  /** Ids of the reviewers whose models wrote it, and read it before it ran; null if none was available to read it. */
  readonly author: string;
  readonly reader: string | null;
}

export interface Proof {
  readonly outcome: ProofOutcome;
  /** One or two sentences: why it has this outcome. */
  readonly why: string;
  /** The round of the finding's bundle after which it was made. */
  readonly round: number;
  /** Null if no test was written. */
  readonly test: WrittenTest | null;
  /** The shell command that ran it; empty if none ran. */
  readonly command: string;
  readonly runs: readonly TestRun[];
  /** The test was written and read, and is to be executed by another job (`mode: prove`). */
  readonly waits?: true;
}

/** The tests that were executed for a finding, in order. */
interface Proved {
  readonly proofs?: readonly Proof[];
}

/** The proof by which a finding is confirmed; null if no test reproduced it. */
export const reproduction = ({ proofs = [] }: Proved): Proof | null =>
  proofs.find(({ outcome }) => outcome === 'reproduced') ?? null;

/** The proof that decides what is shown: the reproduction, else the last attempt with a test, else the last. */
export const decisiveProof = (proofs: readonly Proof[]): Proof | null =>
  reproduction({ proofs }) ??
  proofs.findLast(({ outcome }) => outcome === 'not-reproduced') ??
  proofs.findLast(({ test }) => test !== null) ??
  proofs.at(-1) ??
  null;

/** Whether a test that did not reproduce the finding was known before a round. */
export const wasNotReproducedBefore = ({ proofs = [] }: Proved, round: number): boolean =>
  proofs.some((proof) => proof.outcome === 'not-reproduced' && proof.round < round);
