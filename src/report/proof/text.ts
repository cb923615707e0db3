import {
  decisiveProof,
  type Proof,
  reproduction,
  type TestRun,
  type WrittenTest,
} from '../../debate/proof.ts';
import { count, listed, plural, totalSpent } from '../../result/figures.ts';
import type { Result, ResultFinding } from '../../result/result.ts';
import { lastLines } from '../last-lines.ts';
import type { Naming } from '../reviewer-text.ts';

/** The texts of a proof, the same in every report. Texts of models and of the change are not escaped here. */

type Proved = Pick<ResultFinding, 'proofs'>;

/** The heading of a proof; it stands beside the status of its finding. */
export const proofWords = {
  reproduced: 'Reproduced by a test',
  'not-reproduced': 'Not reproduced by a test',
  'no-proof': 'No proof',
} as const satisfies Record<Proof['outcome'], string>;

const runWords = {
  passed: 'passed',
  'failed-as-named': 'failed at the assertion for the scenario',
  'failed-otherwise': 'failed, but not at the assertion for the scenario',
  'ran-nothing': 'executed no test',
  stopped: 'was stopped at a limit',
} as const satisfies Record<TestRun['outcome'], string>;

const commitWords = {
  head: 'the change',
  'merge-base': 'the merge base',
} as const satisfies Record<TestRun['commit'], string>;

/** The last lines of the run that left a finding without proof; null if none ran or it printed nothing. */
export function unprovenOutput({
  outcome,
  runs,
}: Proof): { readonly run: TestRun; readonly lines: string } | null {
  const run = outcome === 'no-proof' ? runs.at(-1) : undefined;
  const lines = run === undefined ? '' : lastLines(run.output);
  return run === undefined || lines === '' ? null : { run, lines };
}

/** `On the change: passed`. */
export const runText = ({ commit, outcome }: TestRun): string =>
  `On ${commitWords[commit]}: ${runWords[outcome]}`;

/** The proof that is shown with a finding; null if no test was asked for. */
export const shownProof = ({ proofs = [] }: Proved): Proof | null => decisiveProof(proofs);

/** Tests that did not reproduce the finding before the one that is shown. */
export const earlierTests = (finding: Proved): readonly Proof[] => {
  const { proofs = [] } = finding;
  const shown = proofs.findIndex((proof) => proof === shownProof(finding));
  return proofs.slice(0, Math.max(0, shown)).filter(({ outcome }) => outcome === 'not-reproduced');
};

/** `Reproduced by a test` or `Not reproduced by a test`; null where no test decided anything. */
export function proofMark(finding: Proved): string | null {
  const proof = shownProof(finding);
  return proof === null || proof.outcome === 'no-proof' ? null : proofWords[proof.outcome];
}

export const isReproduced = (finding: Proved): boolean => reproduction(finding) !== null;

/** Who wrote and read a test: `openai/b wrote it, and anthropic/a read it before it ran.` */
export const testersText = ({ author, reader }: WrittenTest, name: Naming = (id) => id): string =>
  reader === null
    ? `${name(author)} wrote it. No model of another vendor could read it before it ran.`
    : `${name(author)} wrote it, and ${name(reader)} read it before it ran.`;

/** One sentence where a test settled what the models argued about; null elsewhere. */
export function settledText(finding: ResultFinding): string | null {
  const proof = shownProof(finding);
  if (proof === null) return null;
  const { positions, supporters, refuters, status, dismissal } = finding;
  const why = `${proof.why.charAt(0).toLowerCase()}${proof.why.slice(1)}`;
  switch (proof.outcome) {
    case 'reproduced':
      if (refuters.length === 0) return null;
      return supporters.length === 0
        ? `A test settled this dispute, although everyone who supported the finding had withdrawn: ${why}`
        : `A test settled this dispute: ${why}`;
    case 'not-reproduced': {
      const withdrew = positions.some(
        ({ round, stance, counts }) => round > proof.round && stance === 'refute' && counts,
      );
      return status === 'dismissed' && dismissal === null && withdrew
        ? `A test settled this dispute: ${why} Everyone who supported the finding then withdrew.`
        : null;
    }
    case 'no-proof':
      return null;
  }
}

/** A proof on one line of plain text; empty if there is none. */
export function proofLine(finding: ResultFinding): string {
  const proof = shownProof(finding);
  if (proof === null) return '';
  const { outcome, why, test } = proof;
  const said = `${proofWords[outcome]}: ${outcome === 'no-proof' ? why : (settledText(finding) ?? why)}`;
  return outcome === 'no-proof' || test === null ? said : `${said} ${test.path}: ${testersText(test)}`;
}

/**
 * How many findings the executed tests reproduced: `1 finding reproduced, 2 not reproduced, 1 without proof`. Empty if
 * no test was executed.
 */
export function proofCounts({ findings }: Pick<Result, 'findings'>): string {
  // A saved review keeps outcomes and not always runs; without a run, there is no other outcome than `no-proof`.
  const tested = findings.filter(({ proofs = [] }) =>
    proofs.some(({ outcome, runs }) => outcome !== 'no-proof' || runs.length > 0),
  );
  const number = (outcome: Proof['outcome']): number =>
    tested.filter((finding) => shownProof(finding)?.outcome === outcome).length;
  if (tested.length === 0) return '';
  const others = (
    [
      [number('not-reproduced'), 'not reproduced'],
      [number('no-proof'), 'without proof'],
    ] as const
  ).flatMap(([found, words]) => (found === 0 ? [] : [`${count(found)} ${words}`]));
  return [`${plural(number('reproduced'), 'finding')} reproduced`, ...others].join(', ');
}

type Call = Result['calls'][number];

/** Whether a request was about a test. These requests belong to no round. */
export const isAboutTest = ({ question }: Pick<Call, 'question'>): boolean =>
  question === 'test' || question === 'test-reading';

/** The requests for tests: their number, and what they cost; null if there were none. */
export function testCalls({ calls }: Pick<Result, 'calls'>): {
  readonly calls: number;
  readonly spent: Call['spent'];
  readonly seconds: number;
  readonly reviewers: string;
} | null {
  const own = calls.filter(isAboutTest);
  if (own.length === 0) return null;
  return {
    calls: own.length,
    spent: totalSpent(own.map(({ spent }) => spent)),
    seconds:
      Math.max(...own.map(({ began, seconds }) => began + seconds)) -
      Math.min(...own.map(({ began }) => began)),
    reviewers: listed([...new Set(own.map(({ reviewer }) => reviewer))]),
  };
}
