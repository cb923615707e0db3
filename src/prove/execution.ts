import type { Location, ReportedFinding } from '../debate/finding.ts';
import type { Proof, TestRun, WrittenTest } from '../debate/proof.ts';
import type { TestLab } from './lab.ts';
import { headRuns, isStillOpen, meaningOf } from './meaning.ts';
import type { TestRunner } from './runners/runner.ts';

/** A test, and the finding that it is executed for. */
interface ExecutedTest {
  readonly lab: TestLab;
  readonly test: WrittenTest;
  readonly runner: TestRunner;
  readonly report: Pick<ReportedFinding, 'location'>;
  readonly round: number;
}

/** `reached`: the first execution got to the decisive assertion, or was stopped; another text would not help. */
interface ExecutedProof {
  readonly proof: Proof;
  readonly reached: boolean;
}

/** Executes a test as often as its meaning needs: three times on the head, then on the merge base if it fails there. */
export async function executeTest({
  lab,
  test,
  runner,
  report: { location },
  round,
}: ExecutedTest): Promise<ExecutedProof> {
  const lines = linesOf(location);
  const { path: file } = location;
  const proof = (meaning: Pick<Proof, 'outcome' | 'why'>, runs: readonly TestRun[]): Proof => ({
    ...meaning,
    round,
    test,
    command: runner.command,
    runs,
  });
  const first = await lab.execute('head', test, runner, file, lines);
  if (first.unprepared !== null) {
    const why = `The test was not executed: the set-up ${first.unprepared}.`;
    return { proof: proof({ outcome: 'no-proof', why }, [first.run]), reached: true };
  }
  const head = [first.run];
  while (head.length < headRuns && isStillOpen(head))
    head.push((await lab.execute('head', test, runner, file, lines)).run);
  const fails = head.length === headRuns && head.every(({ outcome }) => outcome === 'failed-as-named');
  const mergeBase = fails ? (await lab.execute('merge-base', test, runner, file, [])).run : null;
  const { outcome } = first.run;
  return {
    proof: proof(meaningOf({ head, mergeBase, exercised: first.exercised }), [
      ...head,
      ...(mergeBase === null ? [] : [mergeBase]),
    ]),
    reached: outcome !== 'failed-otherwise' && outcome !== 'ran-nothing',
  };
}

/** The lines that a test has to execute to say something about a finding. */
function linesOf(location: Location): readonly number[] {
  if (location.level === 'file') return [];
  if (location.side === 'old') return location.headLine === undefined ? [] : [location.headLine];
  return Array.from(
    { length: location.endLine - location.startLine + 1 },
    (_, index) => location.startLine + index,
  );
}
